"""Whether and when a request is sent again: numbers in, seconds or None out."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from math import isnan
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

if TYPE_CHECKING:
    from .pending import Pending
    from .transport import Request

_FIRST_DELAY = 0.5
_LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0
"""The most seconds of a `Retry-After` that a call waits for."""
WINDOWS = {1.0: "second", 60.0: "minute", 3600.0: "hour", 86400.0: "day"}
"""The names of the spans that limits count in."""


def _chance() -> float:
    from random import random

    return random()


async def _sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


def _wait(done: Pending[Any], seconds: float) -> None:
    done.wait(seconds)


async def _wait_async(done: Pending[Any], seconds: float) -> None:
    await done.wait_async(seconds)


class Timing(Struct, frozen=True):
    """Where time and chance come from; tests hand in their own.

    `clock` never goes back, `now` is the time of day (seconds since 1970), `chance` is in [0, 1).
    `sleep` and `pause` let seconds pass; `wait` and `wait_async` wait for what runs apart, for so
    many seconds at most.
    """

    clock: Callable[[], float] = time.monotonic
    now: Callable[[], float] = time.time
    chance: Callable[[], float] = _chance
    sleep: Callable[[float], object] = time.sleep
    pause: Callable[[float], Awaitable[object]] = _sleep
    wait: Callable[[Pending[Any], float], object] = _wait
    wait_async: Callable[[Pending[Any], float], Awaitable[object]] = _wait_async


class Deadline:
    """When a call must have ended, with all its attempts, hops and waits.

    Args:
        clock: of the client's Timing.
        seconds: from now on; infinite for no limit.
    """

    __slots__ = ("_clock", "_ends")

    def __init__(self, clock: Callable[[], float], seconds: float) -> None:
        self._clock = clock
        self._ends = clock() + seconds

    def left(self) -> float:
        """Return the seconds left, 0 when there are none."""
        return max(self._ends - self._clock(), 0.0)

    def extend(self, seconds: float) -> None:
        """Do not count so many seconds: they were not the call's own."""
        self._ends += seconds

    def bound(self, request: Request, own: float | None = None) -> Request:
        """Return a request that ends in time, within `own` seconds or else its own timeout."""
        own = request.timeout if own is None else own
        left = self.left()
        if own is None:
            return request
        return replace(request, timeout=max(min(own, left), 0.001))


def is_retryable(status: int, also: frozenset[int]) -> bool:
    """Whether a status says that the same request may succeed later."""
    return status >= 500 or status in (408, 429) or status in also


def backoff(attempts: int, chance: float, first: float = 0.0) -> float:
    """Return the seconds before the next attempt: exponential with jitter.

    Args:
        attempts: how many were made.
        chance: in [0, 1).
        first: seconds that the API asks for at first, up to twice as many; 0 where it asks for
            none: then any number up to 0.5, and at most 8.
    """
    doublings = 2.0 ** min(attempts - 1, 16)
    if first:
        return first * doublings * (1.0 + chance)
    return chance * min(_LONGEST_DELAY, _FIRST_DELAY * doublings)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that an answer's `Retry-After` asks for (RFC 9110, 10.2.3).

    A date is measured against the answer's own `Date`, the server's clock; `now`, the time of day
    here, stands in where there is none. None without the header, or for one without a meaning.
    """
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        date = http_date(value)
        if date is None:
            return None
        sent = http_date(headers.get("date", ""))
        seconds = date - (now if sent is None else sent)
    return None if isnan(seconds) else max(0.0, seconds)


def next_window(headers: Mapping[str, str], now: float, window: float) -> float:
    """Return the seconds until the next window of a limit begins, by the server's clock."""
    sent = http_date(headers.get("date", ""))
    return window - (now if sent is None else sent) % window


def http_date(value: str) -> float | None:
    """Return the seconds since 1970 of an HTTP date, None for what is none."""
    if not value:
        return None
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
