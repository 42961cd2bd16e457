"""The fast path of decoding for APIs that spell null and other values in text.

msgspec decodes into a shadow of the model: a subclass with, for each field, the type that comes
nearest to what is on the wire. What is left, such as an empty identifier, is put right in Python.
A field that once held what msgspec does not read by itself is taken as raw JSON from then on.
The slow path defines what every value means; where this one could differ, it gives up.

The API's longest spelling of null, that of a time, becomes a null of JSON in the bytes. It is only
looked for after a colon and a quote. Within a text that quote would be the text's end, and the line
end that comes before the null would be no JSON there, so nothing but values is changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, TypeAlias, TypeGuard, Union, get_args, get_origin

import msgspec
from msgspec import UNSET, Raw, Struct, UnsetType

from .lenient import parse
from .types import OpenModel, is_array
from .wire import Nulls, Wire, local, marker

Mend: TypeAlias = Callable[[Any, bool], Any]
"""Puts a decoded value right; told whether spellings of null were changed in the bytes."""
_GLANCE = 256
_MOST_DATES = 1024
_LOOSE = frozenset((dict, list, NoneType))
_PLAIN = {str, int, float, bool}
_PLACE = re.compile(r"at `\$.*\.([^`.\[]+)(?:\[[^`]*\])?`$")


class Unfit(ValueError):  # noqa: N818 - never raised to a caller
    """A body, or a model, that only the slow path reads exactly."""


class WiredDecoder:
    """Decodes the bodies of one model. Raises for a body that only the slow path reads."""

    def __init__(self, model: Any, nulls: Nulls) -> None:
        self._model = model
        self._nulls = nulls
        self._raw: frozenset[str] = frozenset()
        self._closed = True
        longest = max(nulls, key=len)
        self._dense = f':"{longest}"'.encode(), _padded(longest, 3)
        self._spaced = f': "{longest}"'.encode(), _padded(longest, 4)
        self._extras: Callable[[bytes, Any], None] | None = None
        self._build()

    def _build(self) -> None:
        plans = _Plans(self._nulls, self._raw, self._closed)
        shadow, mend = plans.of(self._model)
        if plans.open and not self._closed and self._extras is None:
            from .extras import grafter

            self._extras = grafter(self._model)
        self._now = msgspec.json.Decoder(shadow, strict=False).decode, mend, plans.wires

    def __call__(self, content: bytes) -> Any:
        """The decoded value."""
        changed = content.replace(*(self._spaced if b'": ' in content[:_GLANCE] else self._dense))
        while True:
            decode, mend, wires = self._now
            try:
                value = decode(changed)
                break
            except msgspec.ValidationError as error:
                self._learn(str(error), wires)
        if mend is not None:
            value = mend(value, changed is not content)
        if self._extras is not None:
            self._extras(content, value)
        return value

    def _learn(self, reason: str, wires: frozenset[str]) -> None:
        """Build a decoder that is not surprised again; raise the error when none could be."""
        place = _PLACE.search(reason)
        if self._closed and "unknown field" in reason:
            self._closed = False
        elif place is not None and place[1] in wires - self._raw:
            self._raw |= {place[1]}
        else:
            raise Unfit(reason)
        self._build()


def _padded(spelling: str, more: int) -> bytes:
    """A null of the same length: bytes of one length are replaced faster."""
    return b":\nnull".ljust(len(spelling) + more)


class _Plans:
    """Works out, for the types of one model, what to decode into and what to put right after."""

    def __init__(self, nulls: Nulls, raw: frozenset[str], closed: bool) -> None:
        self.nulls = nulls
        self.raw = raw
        self.closed = closed
        """Whether no record has yet had a field that its model does not know."""
        self.open = False
        self.wires: frozenset[str] = frozenset()
        self._made: dict[type[Struct], tuple[Any, Mend]] = {}
        self._making: set[type[Struct]] = set()

    def of(self, model: Any) -> tuple[Any, Mend | None]:
        """The type to decode in place of a type, and what puts its values right."""
        if get_origin(model) in (Union, UnionType):
            return self._union(model)
        if get_origin(model) is list:
            inner: Any
            inner, mend = self.of(get_args(model)[0])
            return list.__class_getitem__(inner), None if mend is None else _each(mend)
        if _is_struct(model):
            return self._struct(model)
        if _holds_wires(model):
            raise Unfit(str(model))
        return model, None

    def _union(self, model: Any) -> tuple[Any, Mend | None]:
        empty = [each for each in (NoneType, UnsetType) if each in get_args(model)]
        choices = [each for each in get_args(model) if each not in empty]
        if len(choices) > 1:
            if any(_holds_wires(each) for each in choices):
                raise Unfit(str(model))
            return model, None
        shadow: Any
        shadow, mend = self.of(choices[0])
        for each in empty:
            shadow = shadow | each
        return shadow, None if mend is None else _optional(mend)

    def _struct(self, model: type[Struct]) -> tuple[Any, Mend | None]:
        if model in self._made:
            return self._made[model]
        if model in self._making or model.__struct_config__.tag is not None:
            raise Unfit(f"{model} holds itself, or is one of several")
        self._making.add(model)
        plan = _Plan(model, self)
        members: list[Any] = []
        for field in msgspec.structs.fields(model):
            shadow = plan.add(field)
            if shadow is not None:
                members.append((field.name, shadow, *([] if field.required else [field.default])))
        shadow = msgspec.defstruct(
            model.__name__,
            members,
            bases=(model,),
            kw_only=True,
            forbid_unknown_fields=self.closed,
        )
        mend = plan.finished()
        self.open = self.open or issubclass(model, OpenModel)
        self.wires |= plan.wires
        self._made[model] = shadow, mend
        return shadow, mend


class _Plan:
    """What to put right in the decoded shadows of one Struct, as the lines of a function.

    Compiled, they take a third of the time that a loop over names would.
    """

    def __init__(self, model: type[Struct], plans: _Plans) -> None:
        self._plans = plans
        self._lines: list[str] = []
        self._loose: list[str] = []
        self._names: dict[str, Any] = {
            "UNSET": UNSET,
            "Unfit": Unfit,
            "LOOSE": _LOOSE,
            "model": model,
        }
        self.wires: frozenset[str] = frozenset()

    def add(self, field: Any) -> Any:
        """The type to decode a field into, None for its own."""
        name, kinds = field.name, [each for each in _choices(field.type) if each is not UnsetType]
        wire = marker(kinds[0]) if len(kinds) == 1 else None
        if wire is not None:
            self.wires |= {field.encode_name}
            inner = get_args(kinds[0])[0]
            if field.encode_name in self._plans.raw:
                self._read(name, _raw_reader(inner, wire, self._plans.nulls), "is not UNSET")
                return Raw | UnsetType
            return self._wired(name, inner, wire) | UnsetType
        shadow, mend = self._plans.of(field.type)
        if mend is not None:
            self._names[f"mend_{name}"] = mend
            self._lines.append(f"value = item.{name}")
            self._lines.append(f"if value is not UNSET: mend_{name}(value, changed)")
            return shadow
        if field.encode_name and not set(kinds) <= _PLAIN and not _is_enum(kinds):
            self._loose.append(f"item.{name}.__class__ in LOOSE")
        return None

    def _wired(self, name: str, inner: Any, wire: Wire) -> Any:
        if wire.kind == "local-datetime":
            return local(inner) | None
        if wire.kind == "identifier":
            self._lines.append(f"if item.{name} == '': item.{name} = None")
        elif wire.kind in ("local-date", "json", "separated"):
            self._read(name, _text_reader(inner, wire, self._plans.nulls), ".__class__ is str")
        else:
            return inner | None
        return str | None

    def _read(self, name: str, reader: Callable[[Any], Any], condition: str) -> None:
        self._names[f"read_{name}"] = reader
        self._lines.append(f"value = item.{name}")
        gap = "" if condition[0] == "." else " "
        self._lines.append(f"if value{gap}{condition}: item.{name} = read_{name}(value)")

    def finished(self) -> Mend:
        """Puts one decoded shadow right."""
        if self._loose:
            self._lines.append(f"if changed and ({' or '.join(self._loose)}): raise Unfit(model)")
        body = "".join(f"    {line}\n" for line in [*self._lines, "item.__class__ = model"])
        exec(f"def mend(item, changed):\n{body}    return item\n", self._names)
        mend: Mend = self._names["mend"]
        return mend


def _text_reader(annotation: Any, wire: Wire, nulls: Nulls) -> Callable[[str], Any]:
    if wire.kind == "json":
        decode: Callable[[str], Any] = msgspec.json.Decoder(annotation).decode
        return lambda text: None if text in nulls else decode(text)
    read = wire.read
    if wire.kind != "local-date":
        return lambda text: None if text in nulls else read(annotation, text)

    def read_date(text: str) -> Any:
        return None if text in nulls else read(annotation, text)

    return lru_cache(_MOST_DATES)(read_date)


def _raw_reader(annotation: Any, wire: Wire, nulls: Nulls) -> Callable[[Raw], Any]:
    def from_raw(raw: Raw) -> Any:
        value = parse(bytes(raw))
        if value is None or (isinstance(value, str) and value in nulls):
            return None
        return wire.read(annotation, value)

    return from_raw


def _optional(mend: Mend) -> Mend:
    return lambda value, changed: value if value in (None, UNSET) else mend(value, changed)


def _each(mend: Mend) -> Mend:
    def every(items: Any, changed: bool) -> Any:
        for item in items if is_array(items) else ():
            mend(item, changed)
        return items

    return every


def _is_struct(annotation: Any) -> TypeGuard[type[Struct]]:
    return isinstance(annotation, type) and issubclass(annotation, Struct)


def _is_enum(kinds: list[Any]) -> bool:
    return all(isinstance(kind, type) and issubclass(kind, Enum) for kind in kinds)


def _choices(annotation: Any) -> tuple[Any, ...]:
    if get_origin(annotation) in (Union, UnionType):
        return get_args(annotation)
    return (annotation,)


def _holds_wires(annotation: Any, seen: frozenset[Any] = frozenset()) -> bool:
    """Whether a type has wire values, or fields of an account's own, anywhere within."""
    if get_origin(annotation) is Annotated and marker(annotation) is not None:
        return True
    if _is_struct(annotation):
        if annotation in seen:
            return False
        seen |= {annotation}
        inner = [field.type for field in msgspec.structs.fields(annotation)]
        return issubclass(annotation, OpenModel) or any(_holds_wires(each, seen) for each in inner)
    return any(_holds_wires(each, seen) for each in get_args(annotation))


def decoder(model: Any, nulls: Nulls) -> Callable[[bytes], Any] | None:
    """Decodes bodies of a model; None where only the slow path can."""
    try:
        if not _holds_wires(model):
            return msgspec.json.Decoder(model, strict=False).decode
        return WiredDecoder(model, nulls)
    except (Unfit, TypeError):
        return None
