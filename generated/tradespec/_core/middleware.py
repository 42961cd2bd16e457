"""What may stand around a call: a kept answer, a limiter, OAuth 2, a download's last address.

Loaded only by clients and operations that ask for one of them.
"""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any

from .flow import exchange
from .forks import importing, renew_after_fork
from .operation import Operation
from .request import Settings
from .retry import Deadline, Timing
from .steps import Answer, Flow
from .transport import Request

if TYPE_CHECKING:
    from .calls import Shared

_MOST_KEPT = 256


def wrapped(
    shared: Shared[Any], settings: Settings, operation: Operation[Any], request: Request
) -> Flow[Answer]:
    """Return the flow of a call with all that its settings and its operation ask for."""
    timing, config = shared.timing, shared.config
    deadline = Deadline(timing.clock, settings.budget)
    flow = exchange(config, settings, timing, operation, request, deadline)
    if settings.oauth is not None and operation.secured:
        with importing:
            from .oauth import authorized

        flow = authorized(settings.oauth, config.token_url, flow, timing, deadline)
    if operation.download:
        with importing:
            from .files import following

        flow = following(config, settings, operation, flow, timing)
    if settings.limiter is not None:
        with importing:
            from .limiter import limited

        flow = limited(settings.limiter, flow, timing, deadline)
    if settings.cache_seconds and operation.cacheable:
        return _cached(shared.kept(ResponseCache), settings, request, flow, timing)
    return flow


class ResponseCache:
    """Answers of one client, each with the time it was given."""

    def __init__(self) -> None:
        self._answers: dict[tuple[Any, ...], tuple[float, Answer]] = {}
        self._lock = Lock()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Make the lock anew: a thread of the parent may have held it."""
        self._lock = Lock()

    def find(self, key: tuple[Any, ...], oldest: float) -> Answer | None:
        """Return the answer to a request, when it is not too old."""
        with self._lock:
            found = self._answers.get(key)
        return found[1] if found is not None and found[0] >= oldest else None

    def keep(self, key: tuple[Any, ...], now: float, answer: Answer) -> None:
        """Keep an answer; the oldest goes when there are too many."""
        with self._lock:
            self._answers.pop(key, None)
            while len(self._answers) >= _MOST_KEPT:
                del self._answers[next(iter(self._answers))]
            self._answers[key] = now, answer


def _cached(
    cache: ResponseCache, settings: Settings, request: Request, flow: Flow[Answer], timing: Timing
) -> Flow[Answer]:
    key = request.url, request.headers
    answer = cache.find(key, timing.clock() - settings.cache_seconds)
    if answer is None:
        answer = yield from flow
        cache.keep(key, timing.clock(), answer)
    return answer
