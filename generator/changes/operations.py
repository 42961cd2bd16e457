"""The operations of two documents in, paired; what each pair differs in entered in the ledger."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.changes.access import compare_security, compare_servers
from generator.changes.extension_rules import compare_rest, compare_words
from generator.changes.messages import Messages, Placed, come, gone, placed
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
from generator.changes.schemas import Schemas, deprecated, kind_of
from generator.normalise import METHODS, operation_name
from generator.parse import escape
from generator.plain import Node, as_list, as_node, is_node

_OPERATION = frozenset(
    {
        "operationId", "parameters", "requestBody", "responses", "callbacks", "deprecated",
        "security", "servers", "tags", "x-tradespec",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Call:
    """One operation of one document, with what its path item lends it."""

    group: str
    path: str
    method: str
    node: Node
    parameters: dict[tuple[str, str], Placed]
    pointer: str

    @property
    def name(self) -> str:
        """The operationId, or words made of method and path."""
        return operation_name(self.method, self.path, self.node)

    @property
    def route(self) -> tuple[str, str, str]:
        """What a server tells calls apart by."""
        return self.group, self.method, re.sub(r"\{[^}]*\}", "{}", self.path)


def calls(data: Node, group: str) -> Iterator[Call]:
    """Every operation below `paths` or `webhooks`."""
    for path, entry in as_node(data.get(group)).items():
        item, base = placed(data, entry, f"/{group}/{escape(str(path))}")
        shared = _parameters(data, item, base)
        for method in METHODS:
            if is_node(item.get(method)):
                pointer = f"{base}/{method}"
                own = _parameters(data, as_node(item[method]), pointer)
                yield Call(group, str(path), method, item[method], {**shared, **own}, pointer)


def _parameters(data: Node, owner: Node, pointer: str) -> dict[tuple[str, str], Placed]:
    found: dict[tuple[str, str], Placed] = {}
    for index, entry in enumerate(as_list(owner.get("parameters"))):
        parameter, where = placed(data, entry, f"{pointer}/parameters/{index}")
        name, place = str(parameter.get("name")), str(parameter.get("in"))
        found[place, name.lower() if place == "header" else name] = parameter, where
    return found


class Operations:
    """Compares the operations below `paths`, and those below `webhooks` the other way round."""

    def __init__(self, ledger: Ledger, schemas: Schemas) -> None:
        self.ledger = ledger
        self.messages = Messages(ledger, schemas)

    def compare(self, group: str) -> None:
        """Pair the operations of a group, by address first, then by name, and compare them."""
        old = list(calls(self.ledger.old.data, group))
        new = list(calls(self.ledger.new.data, group))
        pairs = _paired(old, new)
        for call in old:
            if call.pointer not in {one.pointer for one, _ in pairs}:
                at = At(call.pointer, call.pointer, call.name)
                self.ledger.note(Kind.REMOVED, at, BREAKING, f"{call.name} is gone")
        for call in new:
            if call.pointer not in {other.pointer for _, other in pairs}:
                at = At(call.pointer, call.pointer, call.name)
                self.ledger.note(Kind.ADDED, at, COMPATIBLE, f"{call.name} is new")
        for one, other in pairs:
            self._pair(one, other)

    def _pair(self, old: Call, new: Call) -> None:
        at = At(old.pointer, new.pointer, new.name)
        hook = new.group == "webhooks"
        sent, received = (Way.RESPONSE, Way.REQUEST) if hook else (Way.REQUEST, Way.RESPONSE)
        self._address(old, new, at)
        self._arguments(old, new, at, sent)
        self.messages.body(*self._bodies(old, new), at.down("requestBody"), sent)
        self._responses(old, new, at.down("responses"), received)
        deprecated(self.ledger, old.node, new.node, at.down("deprecated"))
        if "security" in old.node or "security" in new.node:
            compare_security(self.ledger, old.node, new.node, at)
        compare_servers(self.ledger, old.node, new.node, at)
        self._tags(old, new, at)
        if old.node.get("callbacks") != new.node.get("callbacks"):
            reason = "calls back are not rated"
            kind = kind_of("callbacks", old.node, new.node)
            self.ledger.note(kind, at.down("callbacks"), REVIEW, reason)
        words = old.node.get("x-tradespec"), new.node.get("x-tradespec")
        compare_words(self.ledger, "operation", *words, at.down("x-tradespec"))
        compare_rest(self.ledger, old.node, new.node, at, _OPERATION)

    def _address(self, old: Call, new: Call, at: At) -> None:
        if old.name != new.name and old.route == new.route:
            reason = f"the method was {old.name}, now {new.name}"
            self.ledger.note(Kind.CHANGED, at.down("operationId"), CLIENT_ONLY, reason)
        if old.route != new.route:
            reason = f"{_line(old)} is now {_line(new)}"
            self.ledger.note(Kind.CHANGED, at, WIRE_ONLY, reason)

    def _tags(self, old: Call, new: Call, at: At) -> None:
        if old.node.get("tags") != new.node.get("tags"):
            named = "." in str(new.node.get("operationId", ""))
            verdict = DOCS if named else Verdict(Rating.REVIEW, Rating.DOCS)
            reason = "tags order the documentation" + ("" if named else ", and name the resource")
            self.ledger.note(Kind.CHANGED, at.down("tags"), verdict, reason)

    def _arguments(self, old: Call, new: Call, at: At, way: Way) -> None:
        pairs = [*_same_parameters(old, new), *_moved_parameters(old, new)]
        for left, right in pairs:
            self.messages.parameter(old.parameters[left], new.parameters[right], way, at.operation)
        kept = [right for _, right in _same_parameters(old, new)]
        if kept != [key for key in new.parameters if key in kept]:
            place = at.down("parameters")
            self.ledger.note(Kind.CHANGED, place, DOCS, "the same in another order")
        for key, (node, pointer) in old.parameters.items():
            if key not in {left for left, _ in pairs}:
                place = At(pointer, pointer, old.name)
                self.ledger.note(Kind.REMOVED, place, *gone(node))
        for key, (node, pointer) in new.parameters.items():
            if key not in {right for _, right in pairs}:
                self.ledger.note(Kind.ADDED, At(pointer, pointer, new.name), *come(node, way))

    def _bodies(self, old: Call, new: Call) -> tuple[Placed | None, Placed | None]:
        data = self.ledger.old.data, self.ledger.new.data
        found = [
            placed(document, call.node["requestBody"], f"{call.pointer}/requestBody")
            if "requestBody" in call.node
            else None
            for document, call in zip(data, (old, new), strict=True)
        ]
        return found[0], found[1]

    def _responses(self, old: Call, new: Call, at: At, way: Way) -> None:
        before, after = as_node(old.node.get("responses")), as_node(new.node.get("responses"))
        good = [{status for status in side if _is_success(status)} for side in (before, after)]
        for status in [*before, *(status for status in after if status not in before)]:
            place = at.down(status)
            if status not in after:
                self._answer_gone(status, good[0] & good[1], place)
            elif status not in before:
                verdict = BREAKING if _is_success(status) else COMPATIBLE
                reason = f"calls may answer {status}"
                self.ledger.note(Kind.ADDED, place, verdict, reason)
            else:
                left = placed(self.ledger.old.data, before[status], place.old)
                right = placed(self.ledger.new.data, after[status], place.new)
                self.messages.response(left, right, place, way)

    def _answer_gone(self, status: str, kept: set[str], at: At) -> None:
        if not _is_success(status):
            verdict, reason = (
                COMPATIBLE,
                f"{status} is no longer listed; calls can fail all the same",
            )
        elif kept:
            verdict, reason = REVIEW, f"success is never {status} any more"
        else:
            verdict, reason = BREAKING, f"success is no longer {status}"
        self.ledger.note(Kind.REMOVED, at, verdict, reason)


def _paired(old: list[Call], new: list[Call]) -> list[tuple[Call, Call]]:
    by_route = {call.route: call for call in new}
    pairs = [(call, by_route[call.route]) for call in old if call.route in by_route]
    taken = {id(call) for pair in pairs for call in pair}
    by_name = {call.name: call for call in new if id(call) not in taken}
    left = [call for call in old if id(call) not in taken and "operationId" in call.node]
    return [*pairs, *((call, by_name[call.name]) for call in left if call.name in by_name)]


Key = tuple[str, str]


def _same_parameters(old: Call, new: Call) -> list[tuple[Key, Key]]:
    """Parameters of one name in one place; those of the path by their turn in it."""
    there, here = (re.findall(r"\{([^}]*)\}", call.path) for call in (old, new))
    turns = {("path", one): ("path", other) for one, other in zip(there, here, strict=False)}
    pairs = [(key, turns.get(key, key)) for key in old.parameters]
    return [(left, right) for left, right in pairs if right in new.parameters]


def _moved_parameters(old: Call, new: Call) -> list[tuple[Key, Key]]:
    """Parameters that kept their name and went elsewhere."""
    there = {name: (place, name) for place, name in old.parameters.keys() - new.parameters.keys()}
    here = {name: (place, name) for place, name in new.parameters.keys() - old.parameters.keys()}
    moved = [(there[name], here[name]) for name in sorted(there.keys() & here.keys())]
    return [pair for pair in moved if "path" not in (pair[0][0], pair[1][0])]


def _is_success(status: str) -> bool:
    return status.startswith("2")


def _line(call: Call) -> str:
    return f"{call.method.upper()} {call.path}"
