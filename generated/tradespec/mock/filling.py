"""Values that nobody gives: times in the spelling and zone of their field, defaults, copies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from . import codec
from .clock import timestamp
from .query import Condition, Query
from .references import References, Values
from .store import Store
from .vocabulary import Fill, Record


class Filling:
    """Fills what a write leaves out."""

    def __init__(
        self,
        kinds: Mapping[str, Record],
        store: Store,
        references: References,
        now: Callable[[], datetime],
        zone: tuple[str, str],
    ) -> None:
        """Take where records lie, the time, and what names an account's time zone."""
        self._kinds = kinds
        self._store = store
        self._references = references
        self._now = now
        self._zone = zone

    def moment(self, account: int, kind: Record, field: str) -> str:
        """Give the present moment as a field of the record writes it."""
        now = self._now()
        wire = kind.wires.get(field)
        if wire is not None and wire.kind in ("local-datetime", "local-date"):
            return wire.moment(now.astimezone(self.zone(account)))
        return now.date().isoformat() if field in kind.dates else timestamp(now)

    def zone(self, account: int) -> tzinfo:
        """Give an account's time zone, UTC when it has none."""
        record, field = self._zone
        stored = self._store.first(account, record) if record else None
        name = codec.load(stored.text).get(field) if stored else None
        try:
            return ZoneInfo(str(name)) if name else UTC
        except (ZoneInfoNotFoundError, ValueError):
            return UTC

    def value(
        self,
        account: int,
        kind: Record,
        fill: Fill,
        record: Values,
        actor: Mapping[str, str],
    ) -> Any:
        """Give a value that nobody gave."""
        if fill.kind == "clock":
            date = fill.argument == "date" and fill.field not in kind.wires
            text = self.moment(account, kind, fill.field)
            return self._now().date().isoformat() if date else text
        if fill.kind == "value":
            return fill.argument
        if fill.kind == "own":
            return record.get(fill.argument)
        if fill.kind == "first":
            found = actor.get(fill.argument) or self._first(account, fill)
            return kind.blank.get(fill.field) if found is None else found
        return self._references.value(account, kind, record, f"{fill.argument}.{fill.source}")

    def _first(self, account: int, fill: Fill) -> object:
        kind = self._kinds[fill.argument]
        conditions = tuple(Condition(name, "eq", (value,)) for name, value in fill.where)
        slots = self._store.page(account, kind.name, Query(False, conditions), limit=1)
        if not slots:
            return None
        found: Values = codec.load(self._store.texts([slots[0].row])[slots[0].row])
        return found.get(kind.key)
