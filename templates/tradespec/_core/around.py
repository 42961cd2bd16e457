"""What may stand around a call: a kept answer, a limiter, OAuth 2, a download's last address.

Loaded only by clients and operations that ask for one of them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any

from .flow import Answer, Flow, exchange
from .operation import Operation
from .request import Settings
from .retry import Timing
from .transport import Request

if TYPE_CHECKING:
    from .calls import Shared

_MOST_KEPT = 256


def around(
    shared: Shared[Any], settings: Settings, operation: Operation[Any], request: Request
) -> Flow:
    """The flow of a call with all that its settings and its operation ask for."""
    timing = shared.timing
    start: Callable[[Timing], Flow] = _starting(shared, settings, operation, request)
    oauth, config = settings.oauth, shared.config
    if oauth is not None and operation.secured:
        from .oauth import authorized

        start = partial(authorized, oauth, config.token_url, operation, start)
    if operation.download:
        from .files import following

        start = partial(following, config, settings, operation, start)
    if settings.limiter is not None:
        from .limiter import limited

        start = partial(limited, settings.limiter, start)
    if settings.cache_seconds and operation.cacheable:
        return _cached(shared.kept(Kept), settings, request, start, timing)
    return start(timing)


def _starting(
    shared: Shared[Any], settings: Settings, operation: Operation[Any], request: Request
) -> Callable[[Timing], Flow]:
    return lambda timing: exchange(shared.config, settings, timing, operation, request)


class Kept:
    """Answers of one client, each with the time it was given."""

    def __init__(self) -> None:
        self._answers: dict[tuple[Any, ...], tuple[float, Answer]] = {}
        self._lock = Lock()

    def find(self, key: tuple[Any, ...], oldest: float) -> Answer | None:
        """The answer to a request, when it is not too old."""
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
    kept: Kept,
    settings: Settings,
    request: Request,
    start: Callable[[Timing], Flow],
    timing: Timing,
) -> Flow:
    key = request.url, request.headers, id(settings.oauth)
    answer = kept.find(key, timing.clock() - settings.cache_seconds)
    if answer is None:
        answer = yield from start(timing)
        kept.keep(key, timing.clock(), answer)
    return answer
