"""One keyword of a schema in two documents in, how the set of values moved out."""

from __future__ import annotations

import json
from typing import Any

from generator.changes.model import Way
from generator.changes.rates import Move
from generator.plain import Node

_LOWER = frozenset(
    {
        "minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains",
    }
)  # fmt: skip
_UPPER = frozenset(
    {
        "maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains",
    }
)  # fmt: skip
BOUNDS = _LOWER | _UPPER | {"multipleOf", "uniqueItems", "pattern"}
"""Keywords that no Python type shows."""
LIMITS = frozenset({"minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"})
"""Bounds of which two stand for one."""
PROSE = frozenset(
    {
        "title", "description", "summary", "example", "examples", "externalDocs", "$comment",
        "x-source", "x-inferred", "x-tagGroups",
    }
)  # fmt: skip
"""Keywords that only people read."""

_ANYTHING = frozenset({"", "^", "$", ".*", "^.*", ".*$"})
"""Patterns that every text fits."""
_WHOLE = frozenset({"int8", "int16", "int32", "int64"})
_NUMBERS = frozenset({"decimal", "double", "float"})
_WIDER = {("int32", "int64"), ("float", "double")}
_KNOWN = frozenset(
    {
        "binary", "byte", "char", "date", "date-time", "duration", "email", "hostname", "idn-email",
        "idn-hostname", "int8", "int16", "int32", "int64", "ipv4", "ipv6", "iri", "iri-reference",
        "json-pointer", "password", "regex", "time", "uri", "uri-reference", "uri-template", "uuid",
        "relative-json-pointer", *_NUMBERS,
    }
)  # fmt: skip
_TYPED = frozenset({"binary", "byte", "date", "date-time", "duration", "time", *_NUMBERS})


def key_of(value: Any) -> str:
    """A value of JSON as text, equal for equal values only."""
    return json.dumps(value, sort_keys=True)


def same(old: Any, new: Any) -> bool:
    """Whether two pieces of plain data are equal as JSON, where `true` is no number."""
    return old == new and (old is new or key_of(old) == key_of(new) or not _has_flags(old, new))


def _has_flags(*values: Any) -> bool:
    return any("true" in text or "false" in text for text in map(key_of, values))


def bound_move(keyword: str, old: Any, new: Any) -> Move:
    """How a bound moved; `None` stands for no bound."""
    if keyword == "uniqueItems":
        return _toggled(old is True, new is True)
    if keyword == "pattern":
        old, new = (None if text in _ANYTHING else text for text in (old, new))
    if old is None or new is None:
        nothing = keyword.startswith("min") and keyword != "minimum" and 0 in (old, new)
        return Move.SAME if nothing else _toggled(old is not None, new is not None)
    if keyword == "pattern" or isinstance(old, str) or isinstance(new, str):
        return Move.UNKNOWN
    if keyword == "multipleOf":
        return _multiple(old, new)
    return Move.NARROWED if (new > old) == (keyword in _LOWER) else Move.WIDENED


def _toggled(was: bool, becomes: bool) -> Move:
    if was == becomes:
        return Move.SAME
    return Move.NARROWED if becomes else Move.WIDENED


def _multiple(old: float, new: float) -> Move:
    if old and new % old == 0:
        return Move.NARROWED
    return Move.WIDENED if new and old % new == 0 else Move.OTHER


def type_move(old: list[str] | None, new: list[str] | None) -> Move:
    """How a set of types moved; `None` stands for every type."""
    if old is None or new is None:
        return _toggled(old is not None, new is not None)
    narrower, wider = _within(new, old), _within(old, new)
    if narrower and wider:
        return Move.SAME
    return Move.NARROWED if narrower else Move.WIDENED if wider else Move.OTHER


def _within(inner: list[str], outer: list[str]) -> bool:
    known = {*outer, "integer"} if "number" in outer else set(outer)
    return set(inner) <= known


def retyped(old: list[str] | None, new: list[str] | None) -> bool:
    """Whether a number became a whole one or the other way, which readers tell apart."""
    before, after = ({"integer", "number"} & set(kinds or ()) for kinds in (old, new))
    return bool(before) and bool(after) and before != after


def format_move(old: str | None, new: str | None) -> Move:
    """How a format moved; one that nobody defined is unknown."""
    if {old, new} - {None} - _KNOWN:
        return Move.UNKNOWN
    if {old, new} <= _NUMBERS | {None}:
        return Move.SAME
    if old in _WHOLE and new in _NUMBERS:
        return Move.WIDENED
    if (old, new) in _WIDER or (new, old) in _WIDER:
        return Move.WIDENED if (old, new) in _WIDER else Move.NARROWED
    if old is None or new is None:
        return _toggled(old is not None, new is not None)
    return Move.OTHER


def format_is_typed(old: str | None, new: str | None, way: Way) -> bool:
    """Whether a format gives the value a Python type that callers have to know.

    Requests take a text, day or time alike, and a number of any kind, so what callers sent fits.
    """
    if way is Way.REQUEST:
        return old == "decimal" or "binary" in (old, new)
    return bool({old, new} & _TYPED) and not ({old, new} <= {"double", "float", None})


def limit_move(keyword: str, old: Node, new: Node) -> Move:
    """How the limits of two schemas moved, those that leave the limit itself out among them."""
    sign = 1 if keyword in _LOWER else -1
    keys = ("minimum", "exclusiveMinimum") if sign > 0 else ("maximum", "exclusiveMaximum")
    before, after = (
        max(((sign * schema[key], key == keys[1]) for key in keys if key in schema), default=None)
        for schema in (old, new)
    )
    if before is None or after is None or before == after:
        return _toggled(before is not None, after is not None)
    return Move.NARROWED if after > before else Move.WIDENED
