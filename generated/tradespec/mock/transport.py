"""In-process transports: the generated clients talk to a mock without a socket."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from .._core.content import Body
from .._core.transport import ConnectionFailed, Headers, RawResponse, TimedOut
from .._core.transport import Request as Sent
from .messages import ConnectionDropped, Request, Response

Handle = Callable[[Request], Response]


class MockTransport:
    """A `Transport` whose other end is a mock in this process."""

    def __init__(self, handle: Handle) -> None:
        """Take what answers: `mock.handle`."""
        self._handle = handle

    def send(self, request: Sent) -> RawResponse:
        """Give the mock's answer.

        Raises:
            ConnectionFailed: The mock was asked to drop the connection.
            TimedOut: The mock was asked for a delay longer than the request's timeout.
            BodyTooLarge: The answer has more than the request's `max_bytes`.
        """
        outcome = _outcome(self._handle, request)
        wait, too_late = _wait(outcome, request.timeout)
        if wait:
            time.sleep(wait)
        return _received(outcome, request, too_late=too_late)

    def close(self) -> None:
        """Do nothing: there is no connection."""


class AsyncMockTransport:
    """An `AsyncTransport` whose other end is a mock in this process."""

    def __init__(self, handle: Handle) -> None:
        """Take what answers: `mock.handle`."""
        self._handle = handle

    async def send(self, request: Sent) -> RawResponse:
        """Give the mock's answer.

        Raises:
            ConnectionFailed: The mock was asked to drop the connection.
            TimedOut: The mock was asked for a delay longer than the request's timeout.
            BodyTooLarge: The answer has more than the request's `max_bytes`.
        """
        outcome = _outcome(self._handle, request)
        wait, too_late = _wait(outcome, request.timeout)
        if wait:
            await asyncio.sleep(wait)
        return _received(outcome, request, too_late=too_late)

    async def aclose(self) -> None:
        """Do nothing: there is no connection."""


def _outcome(handle: Handle, request: Sent) -> Response | ConnectionDropped:
    plain = Request.to(request.method, request.url, request.headers, request.content or b"")
    try:
        return handle(plain)
    except ConnectionDropped as dropped:
        return dropped


def _wait(outcome: Response | ConnectionDropped, timeout: float | None) -> tuple[float, bool]:
    if timeout is not None and outcome.delay > timeout:
        return timeout, True
    return outcome.delay, False


def _received(
    outcome: Response | ConnectionDropped, request: Sent, *, too_late: bool
) -> RawResponse:
    if too_late:
        raise TimedOut(f"no answer within {request.timeout} s", sent=True)
    if isinstance(outcome, ConnectionDropped):
        raise ConnectionFailed(str(outcome), sent=True if outcome.sent else None)
    if outcome.cut is not None and outcome.cut < len(outcome.body):
        raise ConnectionFailed("the mock cut its answer short, as it was asked to", sent=True)
    headers = Headers(outcome.headers)
    body = Body(request, outcome.status, headers)
    body.feed(outcome.body)
    return RawResponse(outcome.status, headers, body.finish())
