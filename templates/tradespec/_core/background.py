"""Work of a client that runs apart from its calls: what ends a call does not end it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from threading import Lock, Thread
from types import CoroutineType
from typing import Any, cast

from .forks import renew_after_fork
from .pending import Pending
from .retry import Timing
from .steps import Apart, Flow, arun, run
from .transport import AsyncTransport, Transport


class Background:
    """The work under way of one client.

    Args:
        own_transport: opens a transport for an async client whose transport is its own: its flows
            then run in threads, with loops of theirs, and outlive the loop of the call. None where
            a transport was given, which then serves here too.
    """

    def __init__(self, own_transport: Callable[[], AsyncTransport] | None = None) -> None:
        self._own_transport = own_transport
        self._tasks: set[asyncio.Task[object]] = set()
        self._threads: set[Pending[None]] = set()
        self._lock = Lock()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Forget the threads and tasks: the child has none of them."""
        self._tasks = set()
        self._threads = set()
        self._lock = Lock()

    def run_thread(self, step: Apart, transport: Transport, timing: Timing) -> None:
        """Run a flow in a thread, which the interpreter's end waits for."""
        flow = cast("Flow[object]", step.work)
        self._start(lambda: run(flow, transport, timing, lambda: self), step.ended)

    def run_async(self, step: Apart, transport: AsyncTransport, timing: Timing) -> None:
        """Run a coroutine in a task, a flow where it outlives the loop, if it can."""
        if isinstance(step.work, CoroutineType):
            self._start_task(step.work, step.ended)
            return
        flow, open_transport = cast("Flow[object]", step.work), self._own_transport
        if open_transport is None:
            self._start_task(arun(flow, transport, timing, lambda: self), step.ended)
            return

        async def whole() -> None:
            own = open_transport()
            try:
                await arun(flow, own, timing, lambda: self)
            finally:
                await own.aclose()

        self._start(lambda: asyncio.run(whole()), step.ended)

    def _start_task(self, work: Coroutine[Any, Any, object], ended: Callable[[], None]) -> None:
        def done(task: asyncio.Task[object]) -> None:
            self._tasks.discard(task)
            ended()

        task: asyncio.Task[object] = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(done)

    def _start(self, work: Callable[[], object], ended: Callable[[], None]) -> None:
        done: Pending[None] = Pending()
        begun: list[bool] = []

        def whole() -> None:
            with self._lock:
                if done not in self._threads:
                    return
                begun.append(True)
            try:
                work()
            finally:
                ended()
                with self._lock:
                    self._threads.discard(done)
                done.set_result(None)

        try:
            with self._lock:
                self._threads.add(done)
            Thread(target=whole, name="tradespec background").start()
        except RuntimeError:  # the interpreter is ending, or there can be no more threads
            whole()
        except BaseException:  # interrupted: what has not begun does not begin any more
            with self._lock:
                if not begun:
                    self._threads.discard(done)
            raise

    def join(self) -> None:
        """Wait until the threads have ended."""
        for each in self._running():
            each.wait(float("inf"))

    async def ajoin(self) -> None:
        """Wait until the threads, and the tasks of this loop, have ended."""
        loop = asyncio.get_running_loop()
        tasks = [task for task in self._tasks if task.get_loop() is loop]
        if tasks:
            await asyncio.wait(tasks)
        for each in self._running():
            await each.wait_async(float("inf"))

    def _running(self) -> list[Pending[None]]:
        with self._lock:
            return list(self._threads)
