"""The steps of a call, and the two drivers that take them: in a thread, and in a task.

A flow is a generator. It yields what it wants done and is sent the outcome; its driver does the
input and output. However a call ends, its driver closes the flow, so that whatever the flow holds
is given back at once.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator
from types import CoroutineType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from .transport import AsyncTransport, ConnectionFailed, RawResponse, Request, Transport

if TYPE_CHECKING:
    from .background import Background
    from .pending import Pending
    from .retry import Timing

T = TypeVar("T")


class Apart(NamedTuple):
    """Run `work` on its own, to its end, whatever becomes of the call; then call `ended`.

    `ended` is called even where the work never began.
    """

    work: Flow[object] | Coroutine[Any, Any, object]
    ended: Callable[[], None]


class Wait(NamedTuple):
    """Wait until something that runs apart is done, for so many seconds at most."""

    done: Pending[Any]
    seconds: float


Step: TypeAlias = Request | float | Apart | Wait
"""A request to send, seconds to wait, or one of the above."""
Flow: TypeAlias = Generator[Step, Any, T]
Answer: TypeAlias = tuple[RawResponse, int, Request]
"""A success, how many attempts it took, and the request that it answers."""
Started: TypeAlias = Callable[[], "Background"]
"""Gives what runs a client's work apart; asked only when there is such work."""


def run(flow: Flow[T], transport: Transport, timing: Timing, background: Started) -> T:
    """Drive a flow, waiting in the calling thread."""
    try:
        step = next(flow)
        while True:
            reply: Any = None
            if isinstance(step, Request):
                try:
                    reply = transport.send(step)
                except ConnectionFailed as failure:
                    step = flow.throw(failure)
                    continue
            elif isinstance(step, Wait):
                timing.wait(step.done, step.seconds)
            elif not isinstance(step, Apart):
                timing.sleep(step)
            elif isinstance(step.work, CoroutineType):
                step.work.close()
                step.ended()
                step = flow.throw(TypeError("a callback that is awaited needs an async client"))
                continue
            else:
                background().run_thread(step, transport, timing)
            step = flow.send(reply)
    except StopIteration as stop:
        result: T = stop.value
        return result
    finally:
        flow.close()


async def arun(flow: Flow[T], transport: AsyncTransport, timing: Timing, background: Started) -> T:
    """Drive a flow in a task."""
    try:
        step = next(flow)
        while True:
            reply: Any = None
            if isinstance(step, Request):
                try:
                    reply = await transport.send(step)
                except ConnectionFailed as failure:
                    step = flow.throw(failure)
                    continue
            elif isinstance(step, Wait):
                await timing.wait_async(step.done, step.seconds)
            elif not isinstance(step, Apart):
                await timing.pause(step)
            else:
                background().run_async(step, transport, timing)
            step = flow.send(reply)
    except StopIteration as stop:
        result: T = stop.value
        return result
    finally:
        flow.close()


def relay(flow: Flow[T], handle: Callable[[Request], Flow[RawResponse]]) -> Flow[T]:
    """Pass a flow's steps on, but let `handle` answer its requests."""
    reply: Any = None
    failure: Exception | None = None
    try:
        while True:
            step = flow.send(reply) if failure is None else flow.throw(failure)
            reply, failure = None, None
            try:
                if isinstance(step, Request):
                    reply = yield from handle(step)
                else:
                    reply = yield step
            except (ConnectionFailed, TypeError) as error:
                failure = error
    except StopIteration as stop:
        result: T = stop.value
        return result
    finally:
        flow.close()
