"""Two schemas in one place of two documents in, their differences entered in the ledger."""

from __future__ import annotations

from typing import Any

from generator.changes import unions, values
from generator.changes.branches import class_name
from generator.changes.direction import PREFIX, direction
from generator.changes.extension_rules import compare_words
from generator.changes.keywords import BOUNDS, PROSE, same
from generator.changes.model import (
    BREAKING,
    CLIENT_ONLY,
    COMPATIBLE,
    DOCS,
    REVIEW,
    At,
    Kind,
    Ledger,
    Rating,
    Verdict,
    Way,
)
from generator.changes.rates import Move, rate, removed, strict, told
from generator.plain import Node, as_list, as_node, is_node
from generator.schema import is_class, resolve

_FIELDS = frozenset({"properties", "required", "additionalProperties"})
_DEEPEST = 3
_OTHER_WORDS = "the same in other words"
_PARTS = ("items", "propertyNames", "contains")


class Schemas:
    """Compares schemas; a pair of references is followed once on each way."""

    def __init__(
        self,
        ledger: Ledger,
        followed: frozenset[tuple[str, str, Way]] = frozenset(),
        depth: int = 0,
    ) -> None:
        self.ledger = ledger
        self.followed: set[tuple[str, str, Way]] = set(followed)
        self.depth = depth

    def fits(self, old: Any, new: Any, at: At, way: Way) -> bool:
        """Whether one schema may stand for another without anybody having to act."""
        if self.depth == _DEEPEST:
            return False
        scratch = Ledger(self.ledger.old, self.ledger.new)
        Schemas(scratch, frozenset(self.followed), self.depth + 1).compare(old, new, at, way)
        return all(entry.rating <= Rating.COMPATIBLE for entry in scratch.entries.values())

    def compare(self, old: Any, new: Any, at: At, way: Way) -> None:
        """Enter every difference of two schemas."""
        if same(old, new):
            return
        before, after = _as_schema(old), _as_schema(new)
        choice = unions.to_compare(self, before, after)
        if not choice and ("$ref" in before or "$ref" in after):
            self._references(before, after, at, way)
            return
        noted = self.ledger.noted
        self._marks(before, after, at, way)
        way = direction(before, direction(after, way)) if _same_marks(before, after) else way
        if choice:
            before, after = unions.compare(self, before, after, at, way)
        if "allOf" in before or "allOf" in after:
            before, after = unions.joined(self, before, after, at, way)
        self._keywords(before, after, at, way)
        if self.ledger.noted == noted:
            self.ledger.note(Kind.CHANGED, at, DOCS, _OTHER_WORDS)

    def _keywords(self, old: Node, new: Node, at: At, way: Way) -> None:
        if _refuses_all(old) != _refuses_all(new):
            move = Move.NARROWED if _refuses_all(new) else Move.WIDENED
            self.ledger.note(Kind.CHANGED, at, strict(move, way), told(move, way))
            return
        self._fields(old, new, at, way)
        for key in sorted({*old, *new} - _FIELDS - {"readOnly", "writeOnly"}):
            if same(old.get(key), new.get(key)) and (key in old) == (key in new):
                continue
            if key in _PARTS:
                self.compare(old.get(key, True), new.get(key, True), at.down(key), way)
            else:
                self._keyword(key, old, new, at, way)

    def _keyword(self, key: str, old: Node, new: Node, at: At, way: Way) -> None:
        place, kind = at.down(key), kind_of(key, old, new)
        if key in PROSE:
            self.ledger.note(kind, place, DOCS, f"only people read the {key}")
        elif key in BOUNDS:
            values.bound(self.ledger, key, old, new, at, way)
        elif key in values.RULES:
            values.RULES[key](self.ledger, old, new, at, way)
        elif key == "deprecated":
            deprecated(self.ledger, old, new, at)
        elif key == "x-tradespec":
            compare_words(self.ledger, "schema", old.get(key), new.get(key), place)
        else:
            verdict = Verdict(rate(Move.UNKNOWN, way), rate(Move.UNKNOWN, way)) if way else DOCS
            verdict = REVIEW if key.startswith("x-") else verdict
            self.ledger.note(kind, place, verdict, f"no rule says what {key} means")

    def _fields(self, old: Node, new: Node, at: At, way: Way) -> None:
        before, after = as_node(old.get("properties")), as_node(new.get("properties"))
        was, becomes = set(as_list(old.get("required"))), set(as_list(new.get("required")))
        closed = old.get("additionalProperties") is False
        for name in [*before, *(name for name in after if name not in before)]:
            place = at.down("properties", name)
            if name not in after:
                gone = removed(direction(_as_schema(before[name]), way))
                self.ledger.note(Kind.REMOVED, place, gone, "the field is gone")
            elif name not in before:
                self._added(_as_schema(after[name]), place, way, name in becomes, closed)
            else:
                self.compare(before[name], after[name], place, way)
        for name in sorted(str(name) for name in was ^ becomes):
            if (name in before) == (name in after):
                field = as_node(before.get(name)) or as_node(after.get(name))
                place = at.down("properties", name) if name in after else at.down("required")
                self._required(name in becomes, place, direction(field, way))
        self._rest(old, new, at, way)

    def _added(self, field: Node, at: At, way: Way, required: bool, closed: bool) -> None:
        way = direction(field, way)
        wire = callers = Rating.COMPATIBLE if way else Rating.DOCS
        reason = "a new field; who does not know it leaves it out"
        if required and Way.REQUEST in way:
            wire, callers, reason = Rating.BREAKING, Rating.BREAKING, "a new required field"
        elif closed and Way.RESPONSE in way:
            wire = Rating.BREAKING
            reason = "a new field where readers were told that there are no others"
        self.ledger.note(Kind.ADDED, at, Verdict(callers, wire), reason)

    def _required(self, becomes: bool, at: At, way: Way) -> None:
        move = Move.NARROWED if becomes else Move.WIDENED
        reason = "the field is required now" if becomes else "the field may be missing now"
        self.ledger.note(Kind.CHANGED, at, strict(move, way), f"{reason}: {told(move, way)}")

    def _rest(self, old: Node, new: Node, at: At, way: Way) -> None:
        key = "additionalProperties"
        before, after = old.get(key, True), new.get(key, True)
        if (key not in old and key not in new) or same(before, after):
            return
        if before is False or after is False:
            move = Move.NARROWED if after is False else Move.WIDENED
            wire = rate(move, way)
            callers = rate(move, way & Way.REQUEST)
            reason = f"fields that are not named are {'refused' if after is False else 'allowed'}"
            verdict = Verdict(max(callers, min(wire, Rating.COMPATIBLE)), wire)
            self.ledger.note(Kind.CHANGED, at.down(key), verdict, reason)
        else:
            self.compare(before, after, at.down(key), way)

    def _marks(self, old: Node, new: Node, at: At, way: Way) -> None:
        for key, side in (("readOnly", Way.REQUEST), ("writeOnly", Way.RESPONSE)):
            if (old.get(key) is True) == (new.get(key) is True):
                continue
            gone = new.get(key) is True
            verdict = (BREAKING if gone else COMPATIBLE) if side in way else DOCS
            place = "requests" if side is Way.REQUEST else "responses"
            reason = f"the field {'left' if gone else 'came into'} {place}"
            self.ledger.note(Kind.CHANGED, at.down(key), verdict, reason)

    def _references(self, old: Node, new: Node, at: At, way: Way) -> None:
        noted = self.ledger.noted
        self._siblings(old, new, at, way)
        before, after = (
            class_name(side.data, schema.get("$ref"))
            for side, schema in ((self.ledger.old, old), (self.ledger.new, new))
        )
        if before != after:
            self._behind(before, after, old, new, at, way)
        if self.ledger.noted == noted:
            self.ledger.note(Kind.CHANGED, at, DOCS, _OTHER_WORDS)

    def _behind(self, before: str, after: str, old: Node, new: Node, at: At, way: Way) -> None:
        """Compare what two references name, or one and what has no name, once on each way."""
        key = before or at.old, after or at.new, way
        if key in self.followed:
            self.ledger.noted += 1
            return
        self.followed.add(key)
        left = _followed(self.ledger.old.data, old, after)
        right = _followed(self.ledger.new.data, new, before)
        if before and after and is_class(left) and is_class(right) and way:
            reason = f"the class is another: {_called(before)}, now {_called(after)}"
            self.ledger.note(Kind.CHANGED, at, CLIENT_ONLY, reason)
        self.compare(left, right, at, way)

    def _siblings(self, old: Node, new: Node, at: At, way: Way) -> None:
        if "$ref" in old and "$ref" in new:
            self._marks(old, new, at, way)
            before = {key: value for key, value in old.items() if key != "$ref"}
            after = {key: value for key, value in new.items() if key != "$ref"}
            self._keywords(before, after, at, way)


def kind_of(key: str, old: Node, new: Node) -> Kind:
    """Whether a key was added, removed or changed."""
    return Kind.ADDED if key not in old else Kind.REMOVED if key not in new else Kind.CHANGED


def deprecated(ledger: Ledger, old: Node, new: Node, at: At) -> None:
    """Enter a `deprecated` that came or went."""
    was, becomes = old.get("deprecated") is True, new.get("deprecated") is True
    if becomes and not was:
        ledger.note(Kind.DEPRECATED, at, COMPATIBLE, "it still works and will go")
    elif was != becomes:
        ledger.note(Kind.CHANGED, at, DOCS, "it is no longer deprecated")


def _as_schema(value: Any) -> Node:
    if value is False:
        return {"not": {}}
    return value if is_node(value) else {}


def _refuses_all(schema: Node) -> bool:
    return schema.get("not") == {}


def _same_marks(old: Node, new: Node) -> bool:
    return all(old.get(key) == new.get(key) for key in ("readOnly", "writeOnly"))


def _followed(data: Node, schema: Node, other: str) -> Node:
    """What a schema refers to, with what stands beside the reference where the other has none."""
    found = resolve(data, schema)
    if "$ref" not in schema or other:
        return found
    return {**found, **{key: value for key, value in schema.items() if key != "$ref"}}


def _called(reference: str) -> str:
    return reference.removeprefix(PREFIX)
