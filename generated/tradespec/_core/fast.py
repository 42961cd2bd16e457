"""The fast transport: pyqwest, a client in Rust, with what it lacks put around it.

Its waits cannot be interrupted, so the main thread lets another thread wait. Its runtime does not
survive a fork, so a forked child goes on with httpx2. At the end of the process its threads get a
moment to finish what they do in Python, which ends less well than they do.
"""

from __future__ import annotations

import asyncio
import atexit
import sys
import time
from collections.abc import Callable
from contextlib import AsyncExitStack, ExitStack, suppress
from queue import Empty, SimpleQueue
from threading import Thread, current_thread, main_thread
from typing import Any
from weakref import ref

from .connections import KEPT_SECONDS
from .content import Body, with_accept_encoding
from .forks import leave_untouched, renew_after_fork
from .httpx import AsyncHttpxTransport, HttpxTransport
from .pool import TOO_LATE, UNFIT
from .transport import ConnectionFailed, Headers, RawResponse, Request, TimedOut

_known_before = "pyqwest" in sys.modules

from pyqwest import (  # noqa: E402 - whether somebody else had loaded it is told first
    Client,
    HTTPTransport,
    HTTPVersion,
    ReadError,
    RemoteProtocolError,
    SyncClient,
    SyncHTTPTransport,
    WriteError,
)

_FAILURES = (
    ConnectionError,
    TimeoutError,
    ReadError,
    WriteError,
    RemoteProtocolError,
    RuntimeError,
    ValueError,
)
Job = Callable[[], RawResponse]
_CONNECT_PHASE = "client error (Connect)"
_MOST_KEPT = 100
_GLANCE = 0.2
"""Seconds after which a waiting main thread looks for signals where its wait is not interrupted."""
_LOOK = 10.0
"""Seconds after which an idle helper looks whether anybody still has it."""


class _Process:
    """Whether this process was forked from one that had loaded pyqwest."""

    forked = False

    def after_fork(self) -> None:
        self.forked = True


_process = _Process()
renew_after_fork(_process)


def is_safe() -> bool:
    """Whether clients may use this transport without being told to.

    Where somebody else had loaded pyqwest before, its runtime may be that of a parent process.
    """
    return not _process.forked and not _known_before


class FastTransport:
    """Sends requests with pyqwest, from any number of threads.

    In the main thread another one waits for the answer, so that Ctrl-C is noticed at once;
    downloads use httpx2 there, so that the caller's own thread writes them. So does a forked child.
    """

    def __init__(self) -> None:
        self._other = HttpxTransport()
        self._forked = _process.forked
        self._helpers: list[_Helper] = []
        self._closed = False
        if not self._forked:
            self._transport = SyncHTTPTransport(**_settings())
            self._client = SyncClient(self._transport)
            renew_after_fork(self)

    def send(self, request: Request) -> RawResponse:
        """Send one request."""
        if self._forked:
            return self._other.send(request)
        if current_thread() is not main_thread():
            return self._send(request)
        if request.sink is not None:
            return self._other.send(request)
        return self._helped(request)

    def close(self) -> None:
        """Close the connections."""
        self._other.close()
        self._closed = True
        while self._helpers:
            self._helpers.pop().end()
        if not self._forked:
            self._transport.close()

    def after_fork(self) -> None:
        """Use httpx2 from now on."""
        leave_untouched((self._transport, self._client, self._helpers))
        self._helpers = []
        self._forked = True

    def _send(self, request: Request) -> RawResponse:
        with ExitStack() as stack:
            try:
                response = stack.enter_context(
                    self._client.stream(**_arguments(request), timeout=request.timeout)
                )
            except _FAILURES as error:
                raise _failure(error) from None
            headers = Headers(response.headers.items())
            body, content = Body(request, response.status, headers), response.content
            while not body.is_complete():
                try:
                    chunk = next(content, None)
                except _FAILURES as error:
                    raise _failure(error) from None
                if chunk is None:
                    break
                body.feed(bytes(chunk))
            return RawResponse(response.status, headers, body.finish())

    def _helped(self, request: Request) -> RawResponse:
        """Send in another thread. It is left to itself when this wait is interrupted."""
        helper: _Helper | None = None
        finished = False
        try:
            helper = self._helpers.pop() if self._helpers else _Helper()
            outcome = helper.call(lambda: self._send(request))
            finished = True
        finally:
            if helper is not None and finished and not self._closed:
                self._helpers.append(helper)
            elif helper is not None:
                helper.end()
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome


class AsyncFastTransport:
    """Sends requests with pyqwest, from any number of tasks and event loops.

    A forked child goes on with httpx2.
    """

    def __init__(self) -> None:
        self._other = AsyncHttpxTransport()
        self._forked = _process.forked
        if not self._forked:
            self._transport = HTTPTransport(**_settings())
            self._client = Client(self._transport)
            renew_after_fork(self)

    async def send(self, request: Request) -> RawResponse:
        """Send one request."""
        if self._forked:
            return await self._other.send(request)
        deadline = asyncio.timeout(request.timeout)
        try:
            async with deadline, AsyncExitStack() as stack:
                return await self._send(request, stack)
        except TimeoutError:
            if not deadline.expired():
                raise
            raise TimedOut(TOO_LATE) from None

    async def aclose(self) -> None:
        """Close the connections."""
        await self._other.aclose()
        if not self._forked:
            await self._transport.aclose()

    def after_fork(self) -> None:
        """Use httpx2 from now on."""
        leave_untouched((self._transport, self._client))
        self._forked = True

    async def _send(self, request: Request, stack: AsyncExitStack) -> RawResponse:
        try:
            response = await stack.enter_async_context(self._client.stream(**_arguments(request)))
        except _FAILURES as error:
            raise _failure(error) from None
        headers = Headers(response.headers.items())
        body, content = Body(request, response.status, headers), aiter(response.content)
        while not body.is_complete():
            try:
                chunk = await anext(content, None)
            except _FAILURES as error:
                raise _failure(error) from None
            if chunk is None:
                break
            body.feed(bytes(chunk))
        return RawResponse(response.status, headers, body.finish())


class _Helper:
    """A thread that waits for another, which can be interrupted meanwhile.

    It ends with this object, so that an interrupt that comes before anybody has it leaves nothing;
    soon after, where an interrupt comes even while this object ends.
    """

    def __init__(self) -> None:
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._done: SimpleQueue[RawResponse | BaseException] = SimpleQueue()
        given = self._jobs, self._done, ref(self)
        Thread(target=_work, args=given, name="tradespec-fast", daemon=True).start()

    def __del__(self) -> None:
        with suppress(AttributeError):  # interrupted before it had any
            self._jobs.put(None)

    def call(self, job: Job) -> RawResponse | BaseException:
        """What a job gives or raises."""
        self._jobs.put(job)
        while True:
            with suppress(Empty):
                return self._done.get(timeout=_GLANCE)

    def end(self) -> None:
        """Let the thread end after what it does now."""
        self._jobs.put(None)


def _work(
    jobs: SimpleQueue[Job | None],
    done: SimpleQueue[RawResponse | BaseException],
    owner: ref[_Helper],
) -> None:
    while owner() is not None:
        try:
            job = jobs.get(timeout=_LOOK)
        except Empty:
            continue
        if job is None:
            return
        try:
            outcome: RawResponse | BaseException = job()
        except BaseException as error:
            outcome = error
        done.put(outcome)
        del job, outcome


def _settings() -> dict[str, Any]:
    return {
        "http_version": HTTPVersion.HTTP1,
        "tls_include_system_certs": True,
        "use_system_dns": True,
        "connect_timeout": None,
        "pool_idle_timeout": KEPT_SECONDS,
        "pool_max_idle_per_host": _MOST_KEPT,
        "enable_gzip": False,
        "enable_brotli": False,
        "enable_zstd": False,
        "enable_otel": False,
        "follow_redirects": False,
    }


def _arguments(request: Request) -> dict[str, Any]:
    if not all(value.isascii() for _, value in request.headers):
        raise ConnectionFailed(UNFIT, sent=False)
    return {
        "method": request.method,
        "url": request.url,
        "headers": with_accept_encoding(request.headers),
        "content": request.content,
    }


def _failure(error: Exception) -> ConnectionFailed:
    """The failure in words, without the address or a header: either may carry secrets.

    A request was surely not sent where it could not be built or no connection was made.
    """
    if isinstance(error, ValueError):
        return ConnectionFailed(UNFIT, sent=False)
    text = str(error)
    sent = False if _CONNECT_PHASE in text or "builder error" in text else None
    if isinstance(error, TimeoutError):
        return TimedOut(TOO_LATE, sent=sent)
    causes = [cause for cause in text.split(": ") if "://" not in cause]
    return ConnectionFailed(": ".join(causes[-2:]) or type(error).__name__, sent=sent)


@atexit.register
def _settle() -> None:
    """Let threads of pyqwest that wait for Python's lock finish before Python ends."""
    if not _process.forked:
        for _ in range(10):
            time.sleep(0.001)
