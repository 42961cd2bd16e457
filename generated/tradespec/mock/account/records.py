"""Writing and reading records as a real account would: defaults, numbers, timestamps, references,
computed fields. What a kind of record has is said by the document; see `vocabulary`.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from .. import codec
from ..compiled.vocabulary import Fill, Record
from ..errors import Refusal
from ..rules import Context, find_rule
from . import series
from .comparing import instant
from .filling import Filling
from .references import References, Values
from .store import SAME_TIME, Store, Stored

_NOBODY: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Change:
    """A write: the record before, None for a new one, and after, None when it is gone for good."""

    account: int
    kind: Record
    before: Values | None
    after: Values | None


class Records:
    """The records of one mock.

    Attributes:
        changes: What was written since somebody looked and cleared the list.
    """

    def __init__(
        self,
        kinds: Mapping[str, Record],
        store: Store,
        now: Callable[[], datetime],
        zone: tuple[str, str] = ("", ""),
    ) -> None:
        """Take the kinds of records, where they lie, the time, and the record and field that name
        an account's time zone.
        """
        self.kinds = kinds
        self.store = store
        self.changes: list[Change] = []
        self.references = References(kinds, store)
        self.filling = Filling(kinds, store, self.references, now, zone)
        self._now = now

    def create(
        self, account: int, kind: Record, given: Values, actor: Mapping[str, str] = _NOBODY
    ) -> str:
        """Store a new record and give its text.

        Args:
            account: Whose it will be.
            kind: What kind of record it is.
            given: Its fields as far as they are given.
            actor: Kind of record -> key of the one that acts, such as a member of the staff.

        Raises:
            Refusal: A reference names no record, or the key is taken.
        """
        self.references.check(account, kind, given)
        given = kind.spelled(given)
        record: dict[str, Any] = dict(kind.blank)
        record |= {name: value for name, value in given.items() if name != kind.key}
        name = self._new_key(account, kind, given)
        if kind.key:
            record[kind.key] = name
        self._stamp_creation(account, kind, record, given)
        for fill in kind.fills:
            if given.get(fill.field) is None:
                record[fill.field] = self.filled(account, kind, fill, record, actor)
        series.assign(self.store, account, kind, record, given)
        record |= self.computed(account, kind, record, given, None)
        text = codec.dump(_ordered(kind, record))
        gone = is_gone(kind, record)
        changed = _changed(kind, record)
        self.store.insert(account, kind.name, name, text, gone=gone, changed=changed)
        self.changes.append(Change(account, kind, None, record))
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
        self.references.check(account, kind, changed, previous)
        changed = kind.spelled(changed)
        record = _merged(previous, changed, deep=deep)
        if kind.updated and kind.updated not in changed:
            record[kind.updated] = self.filling.moment(account, kind, kind.updated)
        self._stamp_values(account, kind, record, changed)
        record |= self.computed(account, kind, record, changed, previous)
        return self._replace(account, kind, previous, record)

    def delete(self, account: int, kind: Record, text: str) -> str:
        """Delete a record, softly when its kind says so, and give its last text."""
        previous: dict[str, Any] = codec.load(text)
        if kind.deletion is None:
            self.store.remove(account, kind.name, kind.key_of(previous))
            self.changes.append(Change(account, kind, previous, None))
            return text
        record = dict(previous)
        field, values = kind.deletion.field, kind.deletion.values
        record[field] = values[1] if values else self.filling.moment(account, kind, field)
        if kind.updated:
            record[kind.updated] = self.filling.moment(account, kind, kind.updated)
        return self._replace(account, kind, previous, record)

    def find(self, account: int, kind: Record, key: str, action: str) -> Stored:
        """Give a record by its key, as an action sees it.

        Raises:
            Refusal: There is none, or it is deleted; cause `not_found`.
        """
        stored = self.store.find(account, kind.name, key)
        if stored is None or (stored.gone and kind.hidden_from(action)):
            raise Refusal("not_found", record=kind.label)
        return stored

    def single(self, account: int, kind: Record) -> Stored:
        """Give the account's only record of a kind, such as the company itself."""
        stored = self.store.first(account, kind.name)
        if stored is None:
            raise Refusal("not_found", record=kind.label)
        return stored

    def today(self) -> str:
        """Give the date of the mock's clock."""
        return self._now().date().isoformat()

    def filled(
        self,
        account: int,
        kind: Record,
        fill: Fill,
        record: Values,
        actor: Mapping[str, str] = _NOBODY,
    ) -> Any:
        """Give a value that nobody gave."""
        return self.filling.value(account, kind, fill, record, actor)

    def context(self, account: int, given: Values, previous: Values | None = None) -> Context:
        """Give what a rule may know."""
        return Context(
            self.filling.now,
            given,
            previous,
            lambda kind, key: self.references.lookup(account, kind, key),
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

    def _replace(
        self, account: int, kind: Record, previous: dict[str, Any], record: dict[str, Any]
    ) -> str:
        text = codec.dump(_ordered(kind, record))
        gone = is_gone(kind, record)
        key, changed = kind.key_of(record), _changed(kind, record)
        self.store.replace(account, kind.name, key, text, gone=gone, changed=changed)
        self.changes.append(Change(account, kind, previous, record))
        return text

    def _new_key(self, account: int, kind: Record, given: Values) -> str:
        wanted = given.get(kind.key) if kind.key else kind.name
        if wanted is None:
            return self._minted(kind)
        if self.store.find(account, kind.name, str(wanted)) is not None:
            raise Refusal("conflict", record=kind.label, detail=f"body.{kind.key}: is taken")
        if kind.start is not None and str(wanted).isdigit() and int(wanted) >= kind.start:
            self.store.pass_number(0, f"{kind.name}.{kind.key}", int(wanted))
        return str(wanted)

    def _minted(self, kind: Record) -> str:
        if kind.start is None:
            self.filling.note_chance()
            return str(uuid.uuid4())
        return str(self.store.next_number(0, f"{kind.name}.{kind.key}", kind.start))

    def _stamp_creation(
        self, account: int, kind: Record, record: dict[str, Any], given: Values
    ) -> None:
        for name in (kind.created, kind.updated):
            if name and given.get(name) is None:
                record[name] = self.filling.moment(account, kind, name)
        if kind.deletion and kind.deletion.values and kind.deletion.field not in given:
            record[kind.deletion.field] = kind.deletion.values[0]
        self._stamp_values(account, kind, record, given)

    def _stamp_values(
        self, account: int, kind: Record, record: dict[str, Any], given: Values
    ) -> None:
        for stamp in kind.stamps:
            reached = given.get(stamp.when) in stamp.values
            if reached and kind.is_empty(stamp.field, record.get(stamp.field)):
                record[stamp.field] = self.filling.moment(account, kind, stamp.field)


def place_base(kind: Record, record: Values) -> int | None:
    """Give the first place of a record's last change, None for a kind without places."""
    changed = _changed(kind, record)
    return None if changed is None else changed * SAME_TIME


def _changed(kind: Record, record: Values) -> int | None:
    """Give the milliseconds of the last change of a record that has a place by it."""
    if not kind.placed:
        return None
    return int((instant(record.get(kind.updated)) or 0) * 1000)


def _merged(previous: Values, changed: Values, *, deep: bool) -> dict[str, Any]:
    record = dict(previous)
    for name, value in changed.items():
        current: Any = record.get(name)
        if deep and codec.is_object(value) and codec.is_object(current):
            record[name] = _merged(current, value, deep=True)
        else:
            record[name] = value
    return record


def is_gone(kind: Record, record: Values) -> bool:
    """Tell whether a record is deleted."""
    if kind.deletion is None:
        return False
    value = record.get(kind.deletion.field)
    values = kind.deletion.values
    return value == values[1] if values else value is not None


def _ordered(kind: Record, record: dict[str, Any]) -> dict[str, Any]:
    """Put the fields in the order of the schema, others after them."""
    known = {name: record[name] for name in kind.fields if name in record}
    return known | record
