"""Keeping below a server's limits: a token bucket that waits instead of failing."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Lock
from weakref import WeakSet

from msgspec import Struct

from .forks import renew_after_fork
from .retry import Deadline, Timing
from .steps import Answer, Flow, relay
from .transport import RawResponse, Request


class Limit(Struct, frozen=True):
    """`requests` come back in `seconds`; `burst` may be made at once, 0 for `requests`."""

    requests: int
    seconds: float
    burst: int = 0


class Ticket:
    """What one request holds of a limiter."""

    __slots__ = ("__weakref__",)


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
        renew_after_fork(self)

    @classmethod
    def all_of(cls, limits: Iterable[Limit]) -> Limiter:
        """A limiter that keeps several limits at once."""
        first, *others = limits
        limiter = cls(first.requests, first.seconds, first.burst or None)
        limiter._buckets += [_Bucket(limit) for limit in others]
        return limiter

    def after_fork(self) -> None:
        """Forget the requests of the parent's threads: the child has none of them."""
        self._lock = Lock()
        for bucket in self._buckets:
            bucket.under_way = WeakSet()

    def take(self, now: float, ticket: Ticket) -> float:
        """Take a token of each bucket and return 0, or take none and return the seconds to wait.

        Args:
            now: seconds of a clock that never goes back.
            ticket: stands for the request; give it to `done` however the request ends.
        """
        with self._lock:
            wait = max(bucket.wait(now) for bucket in self._buckets)
            if wait <= 0:
                for bucket in self._buckets:
                    bucket.under_way.add(ticket)
                    bucket.tokens -= 1
            return max(wait, 0.0)

    def done(self, now: float, ticket: Ticket) -> None:
        """Tell that a request has ended. May be told again, and of one that took nothing."""
        with self._lock:
            for bucket in self._buckets:
                bucket.fill(now)
                bucket.under_way.discard(ticket)

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
        self.under_way: WeakSet[Ticket] = WeakSet()

    def fill(self, now: float) -> None:
        """Add what has come back until now."""
        if self.filled is not None and now > self.filled:
            full = self.most - len(self.under_way)
            filled = min(full, self.tokens + (now - self.filled) * self.rate)
            self.tokens = max(self.tokens, filled)
        if self.filled is None or now > self.filled:
            self.filled = now

    def wait(self, now: float) -> float:
        """Fill up to now; return the seconds until a token is there."""
        self.fill(now)
        return 0.0 if self.tokens >= 1 - 1e-9 else (1 - self.tokens) / self.rate


def limited(
    limiter: Limiter, flow: Flow[Answer], timing: Timing, deadline: Deadline
) -> Flow[Answer]:
    """Let each request of a flow wait for a token. That time is not the call's own."""

    def paced(request: Request) -> Flow[RawResponse]:
        ticket = Ticket()
        try:
            while wait := limiter.take(timing.clock(), ticket):
                started = timing.clock()
                yield wait
                deadline.extend(timing.clock() - started)
            reply: RawResponse = yield request
            return reply
        finally:
            limiter.done(timing.clock(), ticket)

    return relay(flow, paced)
