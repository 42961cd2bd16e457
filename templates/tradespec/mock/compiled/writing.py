"""What an operation does besides writing its body: read from `x-tradespec.mock` of a create, an
update or any action of a record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .. import codec
from .declared import read_fill
from .document import Document, Node, Schema
from .vocabulary import Fill, Record
from .wire import Wire, read_wire

_FILL_WORDS = frozenset({"clock", "first", "of", "field", "value"})


@dataclass(frozen=True, slots=True)
class When:
    """What the record must be for an operation.

    Attributes:
        field: Field, or a dotted path to one of a record it names.
        values: What it must be.
        cause: Why the call is refused else.
    """

    field: str
    values: tuple[Any, ...]
    cause: str


@dataclass(frozen=True, slots=True)
class Origin:
    """The record that a new one is made from.

    Attributes:
        parameter: Path parameter that names it.
        record: What kind of record it is.
        copy: Field of the new record -> field of this one, where the body gives none.
        back: Field of this one -> field of the new record.
    """

    parameter: str
    record: str
    copy: Mapping[str, str]
    back: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Search:
    """A field that gets the record whose field `by` equals a field `of` of the body."""

    field: str
    record: str
    by: str
    of: str


@dataclass(frozen=True, slots=True)
class Writing:
    """All of it.

    Attributes:
        deep: Objects are merged member by member instead of replaced.
        when: What the record must be.
        sets: Fields that the operation itself sets.
        into: Field of the body -> field of the record, None for one that is not kept.
        origin: Record that a new one is made from.
        finds: Fields that are found, or made, by another record's field.
        match: Fields by which a create finds the record it replaces.
        lists: Fields of the body whose text is a list, where the record has an array.
        content: Part of the body that is a file, "" for none.
    """

    deep: bool = False
    when: When | None = None
    sets: tuple[Fill, ...] = ()
    into: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"])
    origin: Origin | None = None
    finds: tuple[Search, ...] = ()
    match: tuple[str, ...] = ()
    lists: Mapping[str, Wire] = field(default_factory=dict[str, Wire])
    content: str = ""

    def kept(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """Give what of a body becomes the record's, under the record's names."""
        given: dict[str, Any] = {}
        for name, value in body.items():
            target = self.into.get(name, name)
            if target is not None:
                given[target] = self.lists[name].items(value) if name in self.lists else value
        for each in self.finds:
            given.pop(each.of, None)
        given.pop(self.content, None)
        return given


def read_writing(document: Document, block: Node, kind: Record, body: list[Schema]) -> Writing:
    """Read the words of an operation's `x-tradespec.mock`."""
    when: Node = block.get("when", {})
    origin: Node = block.get("from", {})
    finds: Mapping[str, Node] = block.get("find", {})
    sets: Mapping[str, Any] = block.get("set", {})
    return Writing(
        deep=block.get("merge") == "deep",
        when=When(when["field"], tuple(when["is"]), when["else"]) if when else None,
        sets=tuple(_set(name, value) for name, value in sets.items()),
        into=block.get("into", {}),
        origin=Origin(
            origin["parameter"], origin["record"], origin.get("copy", {}), origin.get("back", {})
        )
        if origin
        else None,
        finds=tuple(
            Search(name, given["record"], given["by"], given["of"]) for name, given in finds.items()
        ),
        match=tuple(block.get("match", ())),
        lists=_lists(document, kind, body),
        content=block.get("content", ""),
    )


def _set(name: str, value: Any) -> Fill:
    if codec.is_object(value) and value.keys() & _FILL_WORDS:
        return read_fill(name, value)
    return Fill(name, "value", value)


def _lists(document: Document, kind: Record, bodies: list[Schema]) -> dict[str, Wire]:
    stored = document.properties(kind.schema)
    found: dict[str, Wire] = {}
    for body in bodies:
        for name, schema in document.properties(body).items():
            wire = read_wire(document, schema)
            is_list = wire.kind in ("separated", "json") and name not in kind.wires
            if is_list and name in stored and "array" in document.types(stored[name]):
                found[name] = wire
    return found
