"""Keeping below a server's limits: a token bucket that waits instead of failing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from threading import Lock
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from .flow import Answer, Flow
from .retry import Timing
from .transport import ConnectionFailed, Request


class Limit(Struct, frozen=True):
    """`requests` come back in `seconds`; `burst` may be made at once, 0 for `requests`."""

    requests: int
    seconds: float
    burst: int = 0


class Limiter:
    """Lets so many requests through in a time; the others wait. For any number of threads or tasks.

    Args:
        requests: how many in `seconds`.
        seconds: length of that time.
        burst: how many at once after a pause; `requests` when left out.
    """

    def __init__(self, requests: int, seconds: float, burst: int | None = None) -> None:
        if requests < 1 or not seconds > 0 or (burst is not None and burst < 1):
            raise ValueError("a limiter needs at least one request, and seconds above 0")
        self._buckets = [_Bucket(Limit(requests, seconds, burst or requests))]
        self._lock = Lock()

    @classmethod
    def all_of(cls, limits: Iterable[Limit]) -> Limiter:
        """A limiter that keeps several limits at once."""
        first, *others = limits
        limiter = cls(first.requests, first.seconds, first.burst or None)
        limiter._buckets += [_Bucket(limit) for limit in others]
        return limiter

    def take(self, now: float) -> float:
        """Take a token of each bucket and return 0, or take none and return the seconds to wait.

        Args:
            now: seconds of a clock that never goes back.
        """
        with self._lock:
            wait = max(bucket.wait(now) for bucket in self._buckets)
            if wait <= 0:
                for bucket in self._buckets:
                    bucket.tokens -= 1
                    bucket.under_way += 1
            return max(wait, 0.0)

    def done(self, now: float) -> None:
        """A request that took tokens has been answered, or has failed."""
        with self._lock:
            for bucket in self._buckets:
                bucket.fill(now)
                bucket.under_way -= 1

    def __repr__(self) -> str:
        said = (f"{each.limit.requests}/{each.limit.seconds:g} s" for each in self._buckets)
        return f"Limiter({', '.join(said)})"


class _Bucket:
    """Tokens as the server has them.

    A request that is under way may not have reached the server, whose bucket then fills as if there
    were none; so this one fills only as far as its tokens and those under way make a full bucket.
    """

    def __init__(self, limit: Limit) -> None:
        self.limit = limit
        self.most = float(limit.burst or limit.requests)
        self.tokens = self.most
        self.rate = limit.requests / limit.seconds
        self.filled: float | None = None
        self.under_way = 0

    def fill(self, now: float) -> None:
        """Add what has come back until now."""
        if self.filled is not None and now > self.filled:
            full = self.most - self.under_way
            filled = min(full, self.tokens + (now - self.filled) * self.rate)
            self.tokens = max(self.tokens, filled)
        if self.filled is None or now > self.filled:
            self.filled = now

    def wait(self, now: float) -> float:
        """Fill up to now; the seconds until a token is there."""
        self.fill(now)
        return 0.0 if self.tokens >= 1 - 1e-9 else (1 - self.tokens) / self.rate


def limited(limiter: Limiter, start: Callable[[Timing], Flow], timing: Timing) -> Flow:
    """A flow whose requests each wait for a token. That time is not the call's own."""
    waited = 0.0
    flow = start(replace(timing, clock=lambda: timing.clock() - waited))
    reply: Any = None
    failure: BaseException | None = None
    try:
        while True:
            step = flow.throw(failure) if failure is not None else flow.send(reply)
            failure = None
            if not isinstance(step, Request):
                reply = yield step
                continue
            while wait := limiter.take(timing.clock()):
                yield wait
                waited += wait
            try:
                reply = yield step
            except ConnectionFailed as error:
                failure = error
            finally:
                limiter.done(timing.clock())
    except StopIteration as stop:
        result: Answer = stop.value
        return result
    finally:
        flow.close()
