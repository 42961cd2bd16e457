"""Something that will be done once, for threads and tasks to wait for.

No lock is shared by those who wait: an interrupt that comes while one of them takes its own cannot
hold up the others.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Lock
from time import monotonic
from typing import Generic, TypeVar

T = TypeVar("T")
_GLANCE = 1.0
"""Seconds after which a waiting thread looks for itself, should it not have been woken."""


class Pending(Generic[T]):
    """One outcome, a value or an exception; the first that is set stays."""

    def __init__(self) -> None:
        self._outcome: tuple[T | None, BaseException | None] | None = None
        self._wakers: list[Callable[[], object]] = []

    def done(self) -> bool:
        """Whether there is an outcome."""
        return self._outcome is not None

    def set_result(self, value: T) -> None:
        """Set a value, and wake who waits."""
        self._set((value, None))

    def set_exception(self, error: BaseException) -> None:
        """Set an exception, and wake who waits."""
        self._set((None, error))

    def result(self) -> T:
        """Return the value or raise the exception; only once it is done."""
        assert self._outcome is not None
        value, error = self._outcome
        if error is not None:
            raise error
        return value  # type: ignore[return-value]  # set with no error

    def wait(self, seconds: float) -> None:
        """Wait in the calling thread, `seconds` at most."""
        ends = monotonic() + seconds
        lock = Lock()
        lock.acquire()
        waker = lock.release
        self._wakers.append(waker)
        try:
            while self._outcome is None and (left := ends - monotonic()) > 0:
                if lock.acquire(timeout=min(left, _GLANCE)):
                    return
        finally:
            self._forget(waker)

    async def wait_async(self, seconds: float) -> None:
        """Wait in a task, `seconds` at most."""
        import asyncio

        loop = asyncio.get_running_loop()
        woken: asyncio.Future[None] = loop.create_future()

        def wake() -> None:
            if not woken.done():
                woken.set_result(None)

        def waker() -> None:
            with suppress(RuntimeError):  # that loop is closed, and nobody waits in it
                loop.call_soon_threadsafe(wake)

        self._wakers.append(waker)
        try:
            if self._outcome is None:
                limit = seconds if seconds < float("inf") else None
                await asyncio.wait([woken], timeout=limit)
        finally:
            self._forget(waker)

    def _set(self, outcome: tuple[T | None, BaseException | None]) -> None:
        if self._outcome is None:
            self._outcome = outcome
        while self._wakers:
            with suppress(IndexError):
                self._wakers.pop()()

    def _forget(self, waker: Callable[[], object]) -> None:
        with suppress(ValueError):
            self._wakers.remove(waker)
