"""Values that nobody gives: times in the spelling and zone of their field, defaults, copies."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .. import codec
from ..clock import timestamp
from ..compiled.vocabulary import Fill, Record
from .query import Condition, Query
from .references import References, Values
from .store import Store

Spell = Callable[[datetime], str]


@dataclass(frozen=True, slots=True)
class Moment:
    """The present time as it was written into a field, and how that field spells any time."""

    account: int
    kind: str
    field: str
    text: str
    spell: Spell


@dataclass(slots=True)
class Trace:
    """What of the records that are written follows the time or chance.

    Attributes:
        moments: Times that were filled in.
        by_chance: There is something that no other moment or try would give again.
    """

    moments: list[Moment] = field(default_factory=list[Moment])
    by_chance: bool = False


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
        self._trace: Trace | None = None

    @contextmanager
    def traced(self) -> Generator[Trace]:
        """Note what is written meanwhile and follows the time or chance."""
        self._trace = trace = Trace()
        try:
            yield trace
        finally:
            self._trace = None

    def moment(self, account: int, kind: Record, field: str, *, date: bool = False) -> str:
        """Give the present moment as a field of the record writes it.

        Args:
            account: Whose record it is.
            kind: What it is.
            field: The field.
            date: It holds a date, whatever its schema says.
        """
        spell = _date if date else self._spelling(account, kind, field)
        text = spell(self._now())
        if self._trace is not None:
            self._trace.moments.append(Moment(account, kind.name, field, text, spell))
        return text

    def now(self) -> datetime:
        """Give the time to somebody who may do with it what he likes."""
        self.note_chance()
        return self._now()

    def note_chance(self) -> None:
        """Note that something is written which is never the same again."""
        if self._trace is not None:
            self._trace.by_chance = True

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
            return self.moment(account, kind, fill.field, date=date)
        if fill.kind == "value":
            return fill.argument
        if fill.kind == "own":
            return record.get(fill.argument)
        if fill.kind == "first":
            found = actor.get(fill.argument) or self._first(account, fill)
            return kind.blank.get(fill.field) if found is None else found
        return self._references.value(account, kind, record, f"{fill.argument}.{fill.source}")

    def _spelling(self, account: int, kind: Record, field: str) -> Spell:
        wire = kind.wires.get(field)
        if wire is not None and wire.kind in ("local-datetime", "local-date"):
            zone = self.zone(account)
            return lambda now: wire.moment(now.astimezone(zone))
        return _date if field in kind.dates else timestamp

    def _first(self, account: int, fill: Fill) -> object:
        kind = self._kinds[fill.argument]
        conditions = tuple(Condition(name, "eq", (value,)) for name, value in fill.where)
        slots = self._store.page(account, kind.name, Query(False, conditions), limit=1)
        if not slots:
            return None
        found: Values = codec.load(self._store.texts([slots[0].row])[slots[0].row])
        return found.get(kind.key)


def _date(moment: datetime) -> str:
    return moment.date().isoformat()
