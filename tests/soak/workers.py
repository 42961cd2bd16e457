"""Threads and tasks that call for as long as the soak lasts, and what interrupts them."""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import random
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import FrameType
from typing import Any

from tradespec import AsyncServiceM8, errors

from .calls import async_calls
from .store import StoreFull

LONGEST_CALL = 120.0


class Interrupt(KeyboardInterrupt):
    """What is thrown into a call."""


class Tally:
    """What became of the calls.

    Attributes:
        counts: (call, outcome) -> how often.
        problems: what no call may end in, the first of each kind.
    """

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self.problems: dict[str, str] = {}
        self._lock = threading.Lock()

    def add(self, call: str, outcome: str) -> None:
        """Count a call."""
        with self._lock:
            self.counts[call, outcome] += 1

    def fail(self, what: str, detail: str) -> None:
        """Keep a problem."""
        with self._lock:
            self.counts["problem", what] += 1
            self.problems.setdefault(what, detail)

    def ended(self, call: str, error: BaseException | None) -> None:
        """Count how a call ended; a foreign exception is a problem."""
        if error is None:
            self.add(call, "right")
        elif isinstance(error, errors.TokenRefreshError) and error.code == "invalid_grant":
            self.fail("the account is lost", f"{call}: {error}")
        elif isinstance(error, errors.APIError | StoreFull):
            self.add(call, "error")
        elif isinstance(error, Interrupt | asyncio.CancelledError | TimeoutError):
            self.add(call, "interrupted")
        else:
            said = "".join(traceback.format_exception(error))
            self.fail(f"{type(error).__name__} in {call}", said)


class SyncWorker(threading.Thread):
    """Calls one after the other until told to stop.

    Args:
        number: which it is.
        calls: name -> call.
        tally: where outcomes are counted.
    """

    def __init__(self, number: int, calls: dict[str, Callable[[], object]], tally: Tally) -> None:
        super().__init__(name=f"soak-{number}", daemon=True)
        self.enough = threading.Event()
        self.began: float | None = None
        self._calls = calls
        self._tally = tally
        self._dice = random.Random(number)

    def run(self) -> None:
        """Go on calling, whatever is thrown in between."""
        while not self.enough.is_set():
            with contextlib.suppress(Interrupt):
                while not self.enough.is_set():
                    self._one()

    def _one(self) -> None:
        name = self._dice.choice(list(self._calls))
        error: BaseException | None = None
        try:
            self.began = time.monotonic()
            self._calls[name]()
        except BaseException as problem:  # every end of a call is counted
            error = problem
        self.began = None
        self._tally.ended(name, error)

    def interrupt(self) -> None:
        """Throw an Interrupt into a call that waits for the network or a timer.

        Not where it waits in an `__enter__` for a lock: thrown from another thread, an exception
        arrives there after the lock was taken and nobody can give it back. Nor where it starts a
        thread: CPython may hand the exception to the new one, whose start then never ends. A
        signal's does neither.
        """
        frame = sys._current_frames().get(self.ident or 0)
        if frame is None or frame.f_code.co_name == "__enter__" or _starts_a_thread(frame):
            return
        before = self._place()
        time.sleep(0.002)
        if self.began is not None and before == self._place() and self.ident is not None:
            ident = ctypes.c_ulong(self.ident)
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ident, ctypes.py_object(Interrupt))

    def _place(self) -> tuple[int, int]:
        frame = sys._current_frames().get(self.ident or 0)
        return (id(frame), frame.f_lasti) if frame is not None else (0, random.randrange(1 << 40))


def _starts_a_thread(frame: FrameType | None) -> bool:
    while frame is not None:
        if frame.f_code is threading.Thread.start.__code__:
            return True
        frame = frame.f_back
    return False


class AsyncWorkers(threading.Thread):
    """An event loop in a thread of its own, with tasks that call and are cancelled.

    Args:
        make: makes the client, within the loop.
        tasks: how many.
        limiter: what the limited calls share.
        folder: where files land.
        tally: where outcomes are counted.
    """

    def __init__(
        self,
        make: Callable[[], AsyncServiceM8],
        tasks: int,
        limiter: Any,
        folder: Path,
        tally: Tally,
    ) -> None:
        super().__init__(name="soak-loop", daemon=True)
        self.enough = threading.Event()
        self.calm = threading.Event()
        self.began: dict[int, float] = {}
        self._parts = make, tasks, limiter, folder
        self._tally = tally

    def run(self) -> None:
        """Run the loop."""
        try:
            asyncio.run(self._main())
        except BaseException as error:  # it has nobody else to tell
            self._tally.fail("the loop ended", "".join(traceback.format_exception(error)))

    async def _main(self) -> None:
        make, tasks, limiter, folder = self._parts
        async with make() as client:
            calls = async_calls(client, limiter, folder)
            await asyncio.gather(*(self._worker(number, calls) for number in range(tasks)))

    async def _worker(self, number: int, calls: dict[str, Callable[[], Awaitable[object]]]) -> None:
        dice = random.Random(1000 + number)
        while not self.enough.is_set():
            name = dice.choice(list(calls))
            self.began[number] = time.monotonic()
            ended = await self._ended(dice, calls[name])
            self.began.pop(number, None)
            for error in ended:
                self._tally.ended(name, error)

    async def _ended(
        self, dice: random.Random, call: Callable[[], Awaitable[object]]
    ) -> list[BaseException | None]:
        """Make a call in one of the ways in which a call can be given up; how it ended."""
        way = 0 if self.calm.is_set() else dice.randrange(6)
        after = dice.choice([0.0, 0.001, 0.01, 0.05, 0.2])
        try:
            if way == 1:
                await asyncio.wait_for(call(), after)
            elif way == 2:
                async with asyncio.timeout(after):
                    await call()
            elif way == 3:
                task = asyncio.ensure_future(call())
                await asyncio.sleep(after)
                task.cancel()
                await task
            elif way == 4:
                group = asyncio.gather(call(), call(), return_exceptions=True)
                return [e if isinstance(e, BaseException) else None for e in await group]
            else:
                await call()
        except BaseException as error:  # every end of a call is counted
            return [error]
        return [None]
