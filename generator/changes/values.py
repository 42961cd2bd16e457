"""Keywords that say which single values fit, in two schemas; their differences into the ledger."""

from __future__ import annotations

from collections.abc import Callable

from generator.changes.keywords import (
    LIMITS,
    bound_move,
    format_is_typed,
    format_move,
    key_of,
    limit_move,
    retyped,
    type_move,
)
from generator.changes.model import BREAKING, DOCS, REVIEW, At, Kind, Ledger, Rating, Verdict, Way
from generator.changes.rates import Move, rate, strict, told, unseen
from generator.plain import Node, as_list


def bound(ledger: Ledger, key: str, old: Node, new: Node, at: At, way: Way) -> None:
    """Enter a bound that moved."""
    if key in LIMITS and _are_numbers(old, new):
        move = limit_move(key, old, new)
    else:
        move = bound_move(key, old.get(key), new.get(key))
    reason = f"{key} {_shown(old, key)}, now {_shown(new, key)}: {told(move, way)}"
    ledger.note(Kind.CHANGED, at.down(key), unseen(move, way), reason)


def _are_numbers(*schemas: Node) -> bool:
    values = [schema[key] for schema in schemas for key in LIMITS if key in schema]
    return all(isinstance(value, int | float) for value in values)


def types(ledger: Ledger, old: Node, new: Node, at: At, way: Way) -> None:
    """Enter a type that moved."""
    before, after = old.get("type"), new.get("type")
    move = type_move(before, after)
    verdict = strict(move, way)
    if retyped(before, after) and Way.RESPONSE in way:
        verdict = Verdict(Rating.BREAKING, verdict.wire)
    reason = f"type {_shown(old, 'type')}, now {_shown(new, 'type')}: {told(move, way)}"
    ledger.note(Kind.CHANGED, at.down("type"), verdict, reason)


def formats(ledger: Ledger, old: Node, new: Node, at: At, way: Way) -> None:
    """Enter a format that moved."""
    before, after = old.get("format"), new.get("format")
    move = format_move(before, after)
    verdict = unseen(move, way)
    reason = f"format {_shown(old, 'format')}, now {_shown(new, 'format')}: {told(move, way)}"
    if way and format_is_typed(before, after, way):
        verdict = Verdict(Rating.BREAKING, verdict.wire)
        reason += "; the Python type is another"
    ledger.note(Kind.CHANGED, at.down("format"), verdict, reason)


def enums(ledger: Ledger, old: Node, new: Node, at: At, way: Way) -> None:
    """Enter each value that came or went, or the list itself."""
    place = at.down("enum")
    if "enum" not in old or "enum" not in new:
        _listed(ledger, old, new, place, way)
        return
    before = {key_of(value): value for value in as_list(old["enum"])}
    after = {key_of(value): value for value in as_list(new["enum"])}
    single = len(before) == 1 and len(after) == 1
    for value in before:
        if value not in after:
            wire = rate(Move.NARROWED, way)
            wire = Rating.BREAKING if single and way else wire
            callers = Rating.BREAKING if way else Rating.DOCS
            reason = f"the value {value} is gone: {told(Move.NARROWED, way)}"
            ledger.note(Kind.REMOVED, place, Verdict(callers, wire), reason)
    for value in after:
        if value not in before:
            verdict = unseen(Move.WIDENED, way)
            reason = f"the value {value} is new: {told(Move.WIDENED, way)}"
            ledger.note(Kind.ADDED, place, verdict, reason)
    if before.keys() == after.keys():
        ledger.note(Kind.CHANGED, place, DOCS, "the same values in another order")


def _listed(ledger: Ledger, old: Node, new: Node, at: At, way: Way) -> None:
    if "enum" in new:
        move = Move.NARROWED
        ledger.note(
            Kind.ADDED, at, strict(move, way), f"the values are listed now: {told(move, way)}"
        )
        return
    wire = rate(Move.WIDENED, way)
    named = way and len(as_list(old["enum"])) > 1
    callers = Rating.BREAKING if named else wire
    reason = f"the values are no longer listed: {told(Move.WIDENED, way)}"
    reason += "; the class of them is gone" if named else ""
    ledger.note(Kind.REMOVED, at, Verdict(callers, wire), reason)


def default(ledger: Ledger, old: Node, new: Node, at: At, way: Way) -> None:
    """Enter a default that moved: only what is sent may be left out and filled in."""
    place = at.down("default")
    if Way.REQUEST not in way:
        ledger.note(Kind.CHANGED, place, DOCS, "a default says nothing about responses")
    elif "default" not in old:
        reason = "what the server did with a value left out before is not known"
        ledger.note(Kind.ADDED, place, REVIEW, reason)
    else:
        kind = Kind.CHANGED if "default" in new else Kind.REMOVED
        shown = f"default {_shown(old, 'default')}, now {_shown(new, 'default')}"
        ledger.note(kind, place, BREAKING, f"{shown}: a value left out means something else")


def nullable(ledger: Ledger, old: Node, new: Node, at: At, way: Way) -> None:
    """Enter a `nullable` beside a reference or composition."""
    move = Move.WIDENED if new.get("nullable") is True else Move.NARROWED
    if bool(old.get("nullable")) == bool(new.get("nullable")):
        move = Move.SAME
    ledger.note(Kind.CHANGED, at.down("nullable"), strict(move, way), told(move, way))


Rule = Callable[[Ledger, Node, Node, At, Way], None]
RULES: dict[str, Rule] = {
    "type": types,
    "format": formats,
    "enum": enums,
    "default": default,
    "nullable": nullable,
}
"""Keyword -> what enters its differences."""


def _shown(schema: Node, key: str) -> str:
    return key_of(schema[key]) if key in schema else "none"
