"""What an account does by itself at midnight, UTC: an invoice that is past its day turns overdue.

A night passes when the mock's clock reaches another day, be it real time or moved by a test. Going
back undoes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..clock import Clock
from ..compiled.vocabulary import Night, Record
from .query import Condition, Query
from .records import Records

_ALL = 2**31


class Nights:
    """The nightly run of one mock's accounts."""

    def __init__(self, records: Records, clock: Clock) -> None:
        """Take the records and the clock; no night has passed yet."""
        self._records = records
        self._clock = clock
        self._kinds = [kind for kind in records.kinds.values() if kind.nightly]
        self._day = clock.today()

    @property
    def due(self) -> bool:
        """Tell whether another day began and there is something to do at night."""
        return bool(self._kinds) and self._clock.today() != self._day

    def run(self, accounts: Iterable[int]) -> None:
        """Do what was to be done in the nights since the last run."""
        passed = self._clock.today() > self._day
        self._day = self._clock.today()
        if passed:
            for account in accounts:
                for kind in self._kinds:
                    for night in kind.nightly:
                        self._turn(account, kind, night)

    def _turn(self, account: int, kind: Record, night: Night) -> None:
        today = Condition(night.past, "lt", (self._day.isoformat(),), "text")
        state = [Condition(name, "eq", values) for name, values in night.when]
        store = self._records.store
        slots = store.page(account, kind.name, Query(False, (*state, today)), limit=_ALL)
        for text in store.texts([slot.row for slot in slots]).values():
            self._records.update(account, kind, text, dict(night.set))
