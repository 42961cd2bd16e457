"""Writing and reading records as a real account would: defaults, numbers, timestamps, references,
computed fields. What a kind of record has is said by the document; see `vocabulary`.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from . import codec, series
from .clock import timestamp
from .errors import Refusal
from .rules import Context, find_rule
from .store import Store
from .vocabulary import Record, Reference

Values = Mapping[str, Any]


class Records:
    """The records of one mock."""

    def __init__(
        self, kinds: Mapping[str, Record], store: Store, now: Callable[[], datetime]
    ) -> None:
        """Take the kinds of records, where they lie and the time."""
        self.kinds = kinds
        self.store = store
        self._now = now

    def create(self, account: int, kind: Record, given: Values) -> str:
        """Store a new record and give its text.

        Raises:
            Refusal: A reference names no record, or the key is taken.
        """
        self.check_references(account, kind, given)
        record: dict[str, Any] = {name: None for name in kind.fields if name in kind.nullable}
        record |= {name: value for name, value in given.items() if name != kind.key}
        name = self._new_key(account, kind, given)
        if kind.key:
            record[kind.key] = name
        now = self._now()
        self._stamp_creation(kind, record, now, given)
        self._fill(account, kind, record, given, now)
        series.assign(self.store, account, kind, record, given)
        record |= self.computed(account, kind, record, given, None)
        text = codec.dump(_ordered(kind, record))
        gone = _is_gone(kind, record)
        self.store.insert(account, kind.name, name, text, gone=gone)
        return text

    def update(
        self, account: int, kind: Record, text: str, given: Values, *, deep: bool = False
    ) -> str:
        """Change the fields that were sent and give the record's new text.

        Args:
            account: Whose record it is.
            kind: What kind of record it is.
            text: The record as it is.
            given: Fields to change; null empties a field.
            deep: Merge objects member by member instead of replacing them.
        """
        previous: dict[str, Any] = codec.load(text)
        changed = {name: value for name, value in given.items() if name != kind.key}
        self.check_references(account, kind, changed, previous)
        record = _merged(previous, changed, deep=deep)
        now = self._now()
        if kind.updated:
            record[kind.updated] = timestamp(now)
        self._stamp_values(kind, record, changed, now)
        record |= self.computed(account, kind, record, changed, previous)
        return self._replace(account, kind, record)

    def delete(self, account: int, kind: Record, text: str) -> str:
        """Delete a record, softly when its kind says so, and give its last text."""
        record: dict[str, Any] = codec.load(text)
        if kind.deletion is None:
            self.store.remove(account, kind.name, kind.key_of(record))
            return text
        now = timestamp(self._now())
        values = kind.deletion.values
        record[kind.deletion.field] = values[1] if values else now
        if kind.updated:
            record[kind.updated] = now
        return self._replace(account, kind, record)

    def find(self, account: int, kind: Record, key: str, action: str) -> str:
        """Give a record's text by its key, as an action sees it.

        Raises:
            Refusal: There is none, or it is deleted; cause `not_found`.
        """
        stored = self.store.find(account, kind.name, key)
        if stored is None or (stored.gone and kind.hidden_from(action)):
            raise Refusal("not_found", record=kind.label)
        return stored.text

    def single(self, account: int, kind: Record) -> str:
        """Give the account's only record of a kind, such as the company itself."""
        text = self.store.first(account, kind.name)
        if text is None:
            raise Refusal("not_found", record=kind.label)
        return text

    def lookup(self, account: int, name: str, key: str) -> Values | None:
        """Give a record by kind and key, None when there is none or it is deleted."""
        kind = self.kinds.get(name)
        stored = self.store.find(account, name, key) if kind else None
        if stored is None or (stored.gone and kind is not None and kind.hidden_from("reference")):
            return None
        found: dict[str, Any] = codec.load(stored.text)
        return found

    def check_references(
        self, account: int, kind: Record, given: Values, previous: Values | None = None
    ) -> None:
        """Refuse a reference that is sent and names no record of the account."""
        for reference in kind.references:
            key = given.get(reference.field)
            unchanged = previous is not None and previous.get(reference.field) == key
            if key is not None and key != "" and not unchanged:
                self.require(account, reference, str(key))

    def require(self, account: int, reference: Reference, key: str) -> None:
        """Refuse a key that names no record; cause `reference_not_found`."""
        target = self.kinds[reference.record]
        stored = self.store.find(account, target.name, key)
        if stored is None or (stored.gone and target.hidden_from("reference")):
            raise Refusal("reference_not_found", record=target.label, detail=reference.field)

    def today(self) -> str:
        """Give the date of the mock's clock."""
        return self._now().date().isoformat()

    def context(self, account: int, given: Values, previous: Values | None = None) -> Context:
        """Give what a rule may know."""
        return Context(
            self._now(), given, previous, lambda kind, key: self.lookup(account, kind, key)
        )

    def computed(
        self,
        account: int,
        kind: Record,
        record: Values,
        given: Values,
        previous: Values | None,
    ) -> dict[str, Any]:
        """Give the fields that the record's rule decides before a write."""
        if not kind.compute:
            return {}
        return find_rule(kind.compute)(record, self.context(account, given, previous))

    def _replace(self, account: int, kind: Record, record: dict[str, Any]) -> str:
        text = codec.dump(_ordered(kind, record))
        gone = _is_gone(kind, record)
        self.store.replace(account, kind.name, kind.key_of(record), text, gone=gone)
        return text

    def _new_key(self, account: int, kind: Record, given: Values) -> str:
        wanted = given.get(kind.key) if kind.key else kind.name
        if wanted is None:
            return str(uuid.uuid4())
        if self.store.find(account, kind.name, str(wanted)) is not None:
            raise Refusal("conflict", record=kind.label, detail=f"body.{kind.key}: is taken")
        return str(wanted)

    def _stamp_creation(
        self, kind: Record, record: dict[str, Any], now: datetime, given: Values
    ) -> None:
        for name in (kind.created, kind.updated):
            if name and given.get(name) is None:
                record[name] = timestamp(now)
        if kind.deletion and kind.deletion.values and kind.deletion.field not in given:
            record[kind.deletion.field] = kind.deletion.values[0]
        self._stamp_values(kind, record, given, now)

    def _stamp_values(
        self, kind: Record, record: dict[str, Any], given: Values, now: datetime
    ) -> None:
        for stamp in kind.stamps:
            if given.get(stamp.when) in stamp.values and record.get(stamp.field) is None:
                record[stamp.field] = timestamp(now)

    def _fill(
        self, account: int, kind: Record, record: dict[str, Any], given: Values, now: datetime
    ) -> None:
        for fill in kind.fills:
            if given.get(fill.field) is not None:
                continue
            if fill.kind == "clock":
                date = fill.argument == "date"
                record[fill.field] = now.date().isoformat() if date else timestamp(now)
            elif fill.kind == "value":
                record[fill.field] = fill.argument
            elif fill.kind == "first":
                record[fill.field] = self._first_key(account, fill.argument)
            else:
                record[fill.field] = self._copied(account, kind, record, fill.argument, fill.source)

    def _first_key(self, account: int, name: str) -> object:
        text = self.store.first(account, name)
        return codec.load(text).get(self.kinds[name].key) if text else None

    def _copied(
        self, account: int, kind: Record, record: Values, field: str, source: str
    ) -> object:
        target = next((r.record for r in kind.references if r.field == field), "")
        found = self.lookup(account, target, str(record.get(field)))
        return found.get(source) if found else None


def _merged(previous: Values, changed: Values, *, deep: bool) -> dict[str, Any]:
    record = dict(previous)
    for name, value in changed.items():
        current: Any = record.get(name)
        if deep and codec.is_object(value) and codec.is_object(current):
            record[name] = _merged(current, value, deep=True)
        else:
            record[name] = value
    return record


def _is_gone(kind: Record, record: Values) -> bool:
    if kind.deletion is None:
        return False
    value = record.get(kind.deletion.field)
    values = kind.deletion.values
    return value == values[1] if values else value is not None


def _ordered(kind: Record, record: dict[str, Any]) -> dict[str, Any]:
    """Put the fields in the order of the schema, others after them."""
    known = {name: record[name] for name in kind.fields if name in record}
    return known | record
