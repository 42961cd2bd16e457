"""Bodies of answers from stored records: nested objects, derived fields, the envelope, the check
against the document's own schema.

Rendering is a pure function of the texts of the record and of those it shows nested, so what was
rendered and checked once is kept, keyed by those texts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from . import codec
from .errors import Refusal
from .operations import Operation
from .records import Records
from .rules import find_rule
from .validation import Validators
from .vocabulary import Record

_ROOM = 4096
_LARGEST_KEPT = 16 * 1024

Texts = tuple[str | None, ...]
Nested = dict[tuple[str, str], str | None]


class Answers:
    """Renders answers of one mock."""

    def __init__(self, records: Records, validators: Validators) -> None:
        """Take where records are found and what judges answers."""
        self._records = records
        self._validators = validators
        self._links: dict[tuple[str, str], tuple[tuple[str, str] | None, ...]] = {}
        self._bodies: dict[tuple[str, str, Texts], bytes] = {}

    def one(self, operation: Operation, account: int, text: str) -> bytes:
        """Give the body that shows one record.

        Raises:
            Refusal: The body breaks the document's own schema; cause `internal`.
        """
        kind = _kind(operation)
        nested = self._nested(account, kind, text, {})
        key = (self._name(operation), text, nested)
        body = self._bodies.get(key)
        if body is None:
            record = self._rendered(operation, kind, account, text, nested)
            body = self.value(operation, record)
            self._keep(key, body)
        return body

    def page(
        self,
        operation: Operation,
        account: int,
        texts: Sequence[str],
        figures: Mapping[tuple[str, ...], object],
    ) -> bytes:
        """Give the body that shows a page of records; each record is checked when first shown."""
        kind = _kind(operation)
        seen: Nested = {}
        items = [msgspec.Raw(self._item(operation, kind, account, text, seen)) for text in texts]
        envelope = operation.envelope
        if envelope.at:
            self._check(operation, envelope.build([], figures))
        return codec.encode(envelope.build(items, figures))

    def value(self, operation: Operation, result: object) -> bytes:
        """Give the body around a result, checked as a whole."""
        envelope = operation.envelope
        if envelope.schema is None:
            return b""
        body = envelope.build(result, {})
        self._check(operation, body)
        return codec.encode(body)

    def _item(
        self, operation: Operation, kind: Record, account: int, text: str, seen: Nested
    ) -> bytes:
        nested = self._nested(account, kind, text, seen)
        key = (self._name(operation), text, nested)
        item = self._bodies.get(key)
        if item is None:
            record = self._rendered(operation, kind, account, text, nested)
            if operation.item is not None:
                place = f"{operation.name} {_pointer(operation)}"
                _intact(self._validators.problem(operation.item, record, place))
            item = codec.encode(record)
            self._keep(key, item)
        return item

    def _check(self, operation: Operation, body: object) -> None:
        schema = operation.envelope.schema
        if schema is not None:
            place = f"{operation.name} {operation.envelope.status}"
            _intact(self._validators.problem(schema, body, place))

    def _nested(self, account: int, kind: Record, text: str, seen: Nested) -> Texts:
        """Give the texts of the records that are shown within a record."""
        links = self._links.get((kind.name, text))
        if links is None:
            links = _links(kind, text)
            if len(self._links) >= _ROOM:
                self._links.clear()
            if len(text) <= _LARGEST_KEPT:
                self._links[kind.name, text] = links
        texts: list[str | None] = []
        for link in links:
            if link is None:
                texts.append(None)
                continue
            if link not in seen:
                stored = self._records.store.find(account, *link)
                seen[link] = stored.text if stored else None
            texts.append(seen[link])
        return tuple(texts)

    def _rendered(
        self, operation: Operation, kind: Record, account: int, text: str, nested: Texts
    ) -> dict[str, Any]:
        record: dict[str, Any] = codec.load(text)
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
            record = {name: record[name] for name in operation.shown if name in record}
        return record

    def _name(self, operation: Operation) -> str:
        """Give what rendering depends on besides texts: a derived field may follow the date."""
        if operation.kind is None or not operation.kind.derive:
            return operation.name
        return f"{operation.name} {self._records.today()}"

    def _keep(self, key: tuple[str, str, Texts], body: bytes) -> None:
        if len(self._bodies) >= _ROOM:
            self._bodies.clear()
        if len(body) <= _LARGEST_KEPT:
            self._bodies[key] = body


def _kind(operation: Operation) -> Record:
    if operation.kind is None:
        raise Refusal("internal", detail=f"{operation.name} shows no record")
    return operation.kind


def _embedding(kind: Record) -> list[Any]:
    return [reference for reference in kind.references if reference.embed]


def _links(kind: Record, text: str) -> tuple[tuple[str, str] | None, ...]:
    record: dict[str, Any] = codec.load(text)
    keys = [(reference.record, record.get(reference.field)) for reference in _embedding(kind)]
    return tuple(None if key is None else (name, str(key)) for name, key in keys)


def _pointer(operation: Operation) -> str:
    return "/" + "/".join((*operation.envelope.at, "*"))


def _intact(problem: str | None) -> None:
    if problem:
        raise Refusal("internal", detail=f"the answer breaks the document's schema: {problem}")
