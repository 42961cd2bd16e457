"""Parameters, bodies, answers and headers of two operations in, their differences entered."""

from __future__ import annotations

from typing import Any

from generator.changes.extension_rules import compare_rest
from generator.changes.model import (
    BREAKING,
    CLIENT_ONLY,
    COMPATIBLE,
    DOCS,
    REVIEW,
    WIRE_ONLY,
    At,
    Kind,
    Ledger,
    Rating,
    Verdict,
    Way,
)
from generator.changes.rates import Move, rate, strict
from generator.changes.schemas import Schemas, deprecated, kind_of
from generator.plain import Node, as_node, is_node
from generator.schema import resolve

Placed = tuple[Node, str]
"""A part of a document and its pointer."""
_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_PARAMETER = frozenset(
    {
        "name", "in", "required", "schema", "content", "style", "explode", "deprecated",
        "allowEmptyValue", "allowReserved",
    }
)  # fmt: skip


def placed(data: Node, node: Any, pointer: str) -> Placed:
    """A part, its reference followed, with the pointer of where it really stands."""
    if is_node(node) and isinstance(node.get("$ref"), str):
        return resolve(data, node), str(node["$ref"])[1:]
    return as_node(node), pointer


class Messages:
    """Compares what travels: what callers send and what they receive."""

    def __init__(self, ledger: Ledger, schemas: Schemas) -> None:
        self.ledger = ledger
        self.schemas = schemas

    def parameter(self, old: Placed, new: Placed, way: Way, operation: str) -> None:
        """Enter the differences of one parameter or header."""
        (before, there), (after, here) = old, new
        at = At(there, here, operation)
        if before.get("name") != after.get("name"):
            verdict, reason = (
                CLIENT_ONLY,
                f"it was called {before.get('name')}; its place is the same",
            )
            self.ledger.note(Kind.CHANGED, at.down("name"), verdict, reason)
        if before.get("in") != after.get("in"):
            reason = f"it was in {before.get('in')}, now in {after.get('in')}"
            self.ledger.note(Kind.CHANGED, at.down("in"), WIRE_ONLY, reason)
        self._required(before, after, at, way, "the parameter")
        self._spelling(before, after, at)
        deprecated(self.ledger, before, after, at.down("deprecated"))
        if "schema" in before or "schema" in after:
            schema = at.down("schema")
            self.schemas.compare(before.get("schema", True), after.get("schema", True), schema, way)
        self.content(before, after, at, way)
        compare_rest(self.ledger, before, after, at, _PARAMETER)

    def _required(self, old: Node, new: Node, at: At, way: Way, what: str) -> None:
        was, becomes = old.get("required") is True, new.get("required") is True
        if was != becomes:
            move = Move.NARROWED if becomes else Move.WIDENED
            word = "is required now" if becomes else "may be left out now"
            place = at.down("required") if becomes or "required" in new else at
            self.ledger.note(Kind.CHANGED, place, strict(move, way), f"{what} {word}")

    def _spelling(self, old: Node, new: Node, at: At) -> None:
        before, after = _spelled(old), _spelled(new)
        if before != after and old.get("in") == new.get("in"):
            reason = f"it was spelled {before}, now {after}"
            self.ledger.note(Kind.CHANGED, at.down("style"), WIRE_ONLY, reason)
        elif any(old.get(key) != new.get(key) for key in ("style", "explode")):
            self.ledger.note(Kind.CHANGED, at.down("style"), DOCS, "the same in other words")
        was, becomes = old.get("allowEmptyValue") is True, new.get("allowEmptyValue") is True
        if was != becomes:
            verdict = COMPATIBLE if becomes else BREAKING
            reason = f"an empty value is {'allowed' if becomes else 'refused'}"
            self.ledger.note(Kind.CHANGED, at.down("allowEmptyValue"), verdict, reason)
        if (old.get("allowReserved") is True) != (new.get("allowReserved") is True):
            reason = "whether servers read both spellings alike is not known"
            self.ledger.note(Kind.CHANGED, at.down("allowReserved"), REVIEW, reason)

    def body(self, old: Placed | None, new: Placed | None, at: At, way: Way) -> None:
        """Enter the differences of a request body, which either side may lack."""
        if old is None or new is None:
            self._body_itself(old, new, at, way)
            return
        place = At(old[1], new[1], at.operation)
        self._required(old[0], new[0], place, way, "the body")
        self.content(old[0], new[0], place, way)
        compare_rest(self.ledger, old[0], new[0], place, frozenset({"required", "content"}))

    def _body_itself(self, old: Placed | None, new: Placed | None, at: At, way: Way) -> None:
        if old is not None:
            self.ledger.note(Kind.REMOVED, at, BREAKING, "nothing is sent any more")
        elif new is not None:
            needed = new[0].get("required") is True and Way.REQUEST in way
            verdict = BREAKING if needed or Way.RESPONSE in way else COMPATIBLE
            reason = f"a body {'must' if needed else 'may'} be sent"
            self.ledger.note(Kind.ADDED, at, verdict, reason)

    def content(self, old: Node, new: Node, at: At, way: Way) -> None:
        """Enter the differences of the media types of a part."""
        before, after = as_node(old.get("content")), as_node(new.get("content"))
        for name in [*before, *(name for name in after if name not in before)]:
            place = at.down("content", name)
            if name not in after:
                reason = f"{name} is no longer {_done(way)}"
                self.ledger.note(Kind.REMOVED, place, BREAKING, reason)
            elif name not in before:
                reason = f"{name} is {_done(way)} too; the other types are as they were"
                self.ledger.note(Kind.ADDED, place, COMPATIBLE, reason)
            else:
                self._media(as_node(before[name]), as_node(after[name]), place, way)

    def _media(self, old: Node, new: Node, at: At, way: Way) -> None:
        if ("schema" in old) != ("schema" in new):
            move = Move.NARROWED if "schema" in new else Move.WIDENED
            kind = kind_of("schema", old, new)
            reason = f"the shape is {'said' if 'schema' in new else 'no longer said'}"
            self.ledger.note(kind, at.down("schema"), strict(move, way), reason)
        elif "schema" in old:
            self.schemas.compare(old["schema"], new["schema"], at.down("schema"), way)
        if old.get("encoding") != new.get("encoding"):
            self.ledger.note(
                Kind.CHANGED, at.down("encoding"), WIRE_ONLY, "parts are spelled otherwise"
            )
        compare_rest(self.ledger, old, new, at, frozenset({"schema", "encoding"}))

    def response(self, old: Placed, new: Placed, at: At, way: Way) -> None:
        """Enter the differences of one answer."""
        place = At(old[1], new[1], at.operation)
        before, after = as_node(old[0].get("content")), as_node(new[0].get("content"))
        if bool(before) != bool(after):
            kind = Kind.ADDED if after else Kind.REMOVED
            verdict = COMPATIBLE if after else BREAKING
            reason = "there is something to read" if after else "there is nothing to read any more"
            self.ledger.note(kind, place.down("content"), verdict, reason)
        else:
            self.content(old[0], new[0], place, way)
        self._headers(old[0], new[0], place, way)
        if old[0].get("links") != new[0].get("links"):
            reason = "links tell readers and tests which call may follow"
            self.ledger.note(Kind.CHANGED, place.down("links"), DOCS, reason)
        known = frozenset({"content", "headers", "links"})
        compare_rest(self.ledger, old[0], new[0], place, known)

    def _headers(self, old: Node, new: Node, at: At, way: Way) -> None:
        before = {name.lower(): name for name in as_node(old.get("headers"))}
        after = {name.lower(): name for name in as_node(new.get("headers"))}
        for key in sorted({*before, *after}):
            name = after.get(key, before.get(key, key))
            place = at.down("headers", name)
            if key not in after:
                self.ledger.note(Kind.REMOVED, place, BREAKING, f"the header {name} is gone")
            elif key not in before:
                self.ledger.note(Kind.ADDED, place, COMPATIBLE, f"the header {name} is new")
            else:
                data = self.ledger.old.data, self.ledger.new.data
                left = placed(
                    data[0], old["headers"][before[key]], at.down("headers", before[key]).old
                )
                right = placed(data[1], new["headers"][name], place.new)
                self.parameter(left, right, way, at.operation)


def gone(old: Node) -> tuple[Verdict, str]:
    """What the loss of a parameter means."""
    return BREAKING, f"the parameter {old.get('name')} is gone"


def come(new: Node, way: Way) -> tuple[Verdict, str]:
    """What a new parameter means."""
    needed = new.get("required") is True
    move = Move.NARROWED if needed else Move.WIDENED
    rating = max(rate(move, way), Rating.COMPATIBLE)
    reason = "a new required parameter" if needed else "a new parameter that may be left out"
    return Verdict(rating, rating), reason


def _spelled(parameter: Node) -> str:
    style = parameter.get("style", _STYLES.get(str(parameter.get("in", "header"))))
    exploded = parameter.get("explode", style == "form") is True
    return f"{style}{', exploded' if exploded else ''}"


def _done(way: Way) -> str:
    return "accepted" if Way.REQUEST in way else "answered"
