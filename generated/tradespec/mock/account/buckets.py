"""Token buckets: limits that give a request back after some time instead of all at once.

A bucket holds at most `burst` requests and fills by its value over `seconds`. A request that finds
it empty may wait for its turn as long as the limit holds requests; its turn is taken at once, so
that those behind it wait longer.
"""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

_NEARLY = 1e-6

Owner = tuple[int, str]


class Limit(Protocol):
    """What a bucket is like."""

    @property
    def seconds(self) -> int:
        """Seconds in which it fills by its value."""
        ...

    @property
    def burst(self) -> int:
        """Most requests at once, 0 for its value."""
        ...


class Buckets:
    """The buckets of one mock, full at first."""

    def __init__(self) -> None:
        """Start with all of them full."""
        self._levels: dict[Owner, tuple[float, datetime]] = {}

    def wait(self, owner: Owner, value: int, limit: Limit, now: datetime) -> float:
        """Give the seconds until the next request has its turn, 0 for now."""
        missing = 1 - self._level(owner, value, limit, now)
        if missing <= _NEARLY:
            return 0.0
        return missing * limit.seconds / value if value else float("inf")

    def take(self, owner: Owner, value: int, limit: Limit, now: datetime) -> float:
        """Take a turn, and give the seconds until it is there."""
        wait = self.wait(owner, value, limit, now)
        self._levels[owner] = (self._level(owner, value, limit, now) - 1, now)
        return wait

    def _level(self, owner: Owner, value: int, limit: Limit, now: datetime) -> float:
        most = limit.burst or value
        level, since = self._levels.get(owner, (float(most), now))
        passed = max(0.0, (now - since).total_seconds())
        return min(float(most), level + passed * value / limit.seconds)
