"""Whether and when a request is sent again: numbers in, seconds or None out."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable

from msgspec import Struct

_FIRST_DELAY = 0.5
_LONGEST_DELAY = 8.0
_LONGEST_RETRY_AFTER = 60.0


def _chance() -> float:
    from random import random

    return random()


async def _sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


class Timing(Struct, frozen=True):
    """Where time and chance come from; tests hand in their own.

    `clock` never goes back, `now` is the time of day (seconds since 1970), `chance` is in [0, 1).
    """

    clock: Callable[[], float] = time.monotonic
    now: Callable[[], float] = time.time
    chance: Callable[[], float] = _chance
    sleep: Callable[[float], object] = time.sleep
    pause: Callable[[float], Awaitable[object]] = _sleep


def is_retryable(status: int, also: frozenset[int]) -> bool:
    """Whether a status says that the same request may succeed later."""
    return status >= 500 or status in (408, 429) or status in also


def backoff(attempts: int, chance: float) -> float:
    """Seconds before the next attempt: exponential with full jitter, at most 8."""
    return chance * min(_LONGEST_DELAY, _FIRST_DELAY * 2.0 ** min(attempts - 1, 16))


def retry_after(value: str | None, now: float) -> float | None:
    """The seconds a `Retry-After` asks for (RFC 9110, 10.2.3), at most 60; None without one.

    `value` is a number of seconds or an HTTP date; `now` is the time of day.
    """
    if not value:
        return None
    value = value.strip()
    try:
        seconds = float(value)
    except ValueError:
        date = _http_date(value)
        if date is None:
            return None
        seconds = date - now
    return min(max(0.0, seconds), _LONGEST_RETRY_AFTER)


def _http_date(value: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
