"""Bodies of answers from stored records: nested objects, derived fields, the envelope, the check
against the document's own schema.

What was rendered and checked once is kept by the row it came from, until that row is written. A
record that shows others nested is looked at again when one of their kind was written.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from .. import codec
from ..account.records import Records
from ..account.store import Slot, Stored
from ..bounded import BoundedCache
from ..compiled.operations import Operation
from ..compiled.templating import fill
from ..compiled.validation import Validators
from ..compiled.vocabulary import Record, Reference
from ..errors import Refusal
from ..rules import find_rule

_ROOM = 4096
_LARGEST_ROOM = 32 * 1024 * 1024
_LARGEST_KEPT = 16 * 1024

Link = tuple[str, str] | None
Texts = tuple[str | None, ...]
Nested = dict[Link, str | None]


@dataclass(slots=True)
class _Kept:
    """A rendered record: what it shows nested, as of which writes and day, and the bytes."""

    links: tuple[Link, ...]
    nested: Texts
    writes: tuple[int, ...]
    body: msgspec.Raw
    day: str

    @property
    def size(self) -> int:
        """Give how many bytes it keeps."""
        return len(self.body) + sum(len(text) for text in self.nested if text)


class Answers:
    """Renders answers of one mock."""

    def __init__(self, records: Records, validators: Validators) -> None:
        """Take where records are found and what judges answers."""
        self._records = records
        self._validators = validators
        self._kept: BoundedCache[int, dict[str, _Kept]] = BoundedCache(_ROOM, _LARGEST_ROOM)
        self._writes: dict[str, int] = {}
        records.store.on_write = self._written

    def forget(self) -> None:
        """Forget all that was read and rendered, after writes were undone or tables replaced."""
        self._records.store.forget()
        self._kept.clear()

    def one(self, operation: Operation, account: int, stored: Stored) -> bytes:
        """Give the body that shows one record.

        Raises:
            Refusal: The body breaks the document's own schema; cause `internal`.
        """
        slot = Slot(stored.row, None)
        raw = self._items(operation, account, [slot], {stored.row: stored.text})[0]
        return codec.encode(operation.envelope.build(raw, {}))

    def problem(self, operation: Operation, account: int, record: dict[str, Any]) -> str | None:
        """Say what is wrong with a record as an operation shows it, None when nothing is."""
        if operation.item is None:
            return None
        kind = _kind(operation)
        nested = self._nested(account, _links(kind, record), {})
        shown = self._rendered(operation, kind, account, record, nested)
        return self._validators.problem(operation.item, shown, kind.name)

    def page(
        self,
        operation: Operation,
        account: int,
        slots: Sequence[Slot],
        figures: Mapping[tuple[str, ...], object],
    ) -> bytes:
        """Give the body that shows a page of records; each record is checked when first shown."""
        items = self._items(operation, account, slots, {})
        envelope = operation.envelope
        if envelope.at:
            self._check(operation, envelope.build([], figures))
        return codec.encode(envelope.build(items, figures))

    def value(
        self,
        operation: Operation,
        result: object,
        figures: Mapping[tuple[str, ...], object] | None = None,
    ) -> bytes:
        """Give the body around a result, checked as a whole."""
        envelope = operation.envelope
        if envelope.schema is None:
            return b""
        body = envelope.build(result, figures or {})
        self._check(operation, body)
        return codec.encode(body)

    def written(self, operation: Operation, account: int, text: str) -> bytes:
        """Give the body that answers a write: the record, or what the document says instead."""
        if operation.envelope.schema is None:
            return b""
        record: dict[str, Any] = codec.load(text)
        if operation.answer is not codec.NOTHING:
            answer = fill(operation.answer, lambda name: record.get(name, codec.NOTHING))
            return self.value(operation, answer)
        kind = _kind(operation)
        nested = self._nested(account, _links(kind, record), {})
        return self.value(operation, self._rendered(operation, kind, account, record, nested))

    def _items(
        self,
        operation: Operation,
        account: int,
        slots: Sequence[Slot],
        texts: Mapping[int, str],
    ) -> list[msgspec.Raw]:
        """Give the rendered records of a page, from memory where they are still right."""
        kind, name, day = _kind(operation), operation.name, self._day(operation)
        writes = tuple(self._writes.get(each.record, 0) for each in _embedding(kind))
        seen: Nested = {}
        found: list[msgspec.Raw | None] = []
        for slot in slots:
            kept = (self._kept.get(slot.row) or _NONE).get(name)
            if kept is not None and kept.day != day:
                kept = None
            if kept is not None and kept.writes != writes:
                kept = self._still_right(kept, account, writes, seen)
            found.append(kept.body if kept else None)
        missing = [slot.row for slot, raw in zip(slots, found, strict=True) if raw is None]
        texts = texts or (self._records.store.texts(missing) if missing else {})
        return [
            raw or self._made(operation, account, (slot.row, texts[slot.row]), writes, seen)
            for slot, raw in zip(slots, found, strict=True)
        ]

    def _still_right(
        self, kept: _Kept, account: int, writes: tuple[int, ...], seen: Nested
    ) -> _Kept | None:
        if self._nested(account, kept.links, seen) != kept.nested:
            return None
        kept.writes = writes
        return kept

    def _made(
        self,
        operation: Operation,
        account: int,
        source: tuple[int, str],
        writes: tuple[int, ...],
        seen: Nested,
    ) -> msgspec.Raw:
        kind = _kind(operation)
        row, text = source
        record: dict[str, Any] = codec.load(text)
        links = _links(kind, record)
        nested = self._nested(account, links, seen)
        shown = self._rendered(operation, kind, account, record, nested)
        if operation.item is not None:
            _intact(self._validators.problem(operation.item, shown, _place(operation)))
        raw = msgspec.Raw(codec.encode(shown))
        if len(raw) <= _LARGEST_KEPT:
            of_row = {**(self._kept.get(row) or _NONE)}
            of_row[operation.name] = _Kept(links, nested, writes, raw, self._day(operation))
            self._kept.put(row, of_row, sum(each.size for each in of_row.values()))
        return raw

    def _written(self, row: int, kind: str) -> None:
        self._kept.pop(row)
        self._writes[kind] = self._writes.get(kind, 0) + 1

    def _check(self, operation: Operation, body: object) -> None:
        schema = operation.envelope.schema
        if schema is not None:
            place = f"{operation.name} {operation.envelope.status}"
            _intact(self._validators.problem(schema, body, place))

    def _nested(self, account: int, links: Sequence[Link], seen: Nested) -> Texts:
        """Give the texts of the records that are shown within a record."""
        for link in links:
            if link is not None and link not in seen:
                stored = self._records.store.find(account, *link)
                seen[link] = stored.text if stored else None
        return tuple(None if link is None else seen[link] for link in links)

    def _rendered(
        self,
        operation: Operation,
        kind: Record,
        account: int,
        record: dict[str, Any],
        nested: Texts,
    ) -> dict[str, Any]:
        for reference, other in zip(_embedding(kind), nested, strict=True):
            if other is not None:
                source: dict[str, Any] = codec.load(other)
                record[reference.embed] = {
                    name: source[field] for name, field in reference.fields if field in source
                }
            elif reference.embed in kind.nullable:
                record[reference.embed] = None
        if kind.derive:
            context = self._records.context(account, {})
            record |= codec.shortest(find_rule(kind.derive)(record, context))
        if operation.shown is not None:
            return {name: record[name] for name in operation.shown if name in record}
        if kind.hidden:
            return {name: value for name, value in record.items() if name not in kind.hidden}
        return record

    def _day(self, operation: Operation) -> str:
        """Give what rendering depends on besides records: a derived field may follow the date."""
        if operation.kind is None or not operation.kind.derive:
            return ""
        return self._records.today()


_NONE: Mapping[str, _Kept] = {}


def _kind(operation: Operation) -> Record:
    if operation.kind is None:
        raise Refusal("internal", detail=f"{operation.name} shows no record")
    return operation.kind


def _embedding(kind: Record) -> list[Reference]:
    return [reference for reference in kind.references if reference.embed]


def _links(kind: Record, record: Mapping[str, Any]) -> tuple[Link, ...]:
    keys = [(reference.record, record.get(reference.field)) for reference in _embedding(kind)]
    return tuple(None if key is None else (name, str(key)) for name, key in keys)


def _place(operation: Operation) -> str:
    """Say where a record stands in an answer."""
    at = operation.envelope.at
    if operation.action == "list":
        return f"{operation.name} /" + "/".join((*at, "*"))
    return ".".join((f"{operation.name} {operation.envelope.status}", *at))


def _intact(problem: str | None) -> None:
    if problem:
        raise Refusal("internal", detail=f"the answer breaks the document's schema: {problem}")
