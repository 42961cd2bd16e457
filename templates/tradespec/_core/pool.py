"""Requests over kept connections of httpcore2, sync and async, each bounded by one deadline."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Iterable, Iterator
from contextlib import aclosing, suppress
from functools import cache
from importlib import import_module
from ssl import SSLContext
from time import monotonic
from typing import Any, cast
from weakref import WeakKeyDictionary

import anyio
import httpcore2

from .connections import KEPT_SECONDS, Route, Routes
from .content import Body, with_accept_encoding
from .forks import leave_untouched, renew_after_fork
from .network import AsyncBackend, DeadlineBackend
from .transport import ConnectionFailed, Headers, RawResponse, Request, TimedOut

for needed in ("anyio._backends._asyncio", "concurrent.futures.thread", "encodings.idna"):
    # First calls would import these where no fork waits for them.
    with suppress(ImportError):
        import_module(needed)

TOO_LATE = "no complete answer within the timeout"
UNFIT = "the request cannot be sent: the address or a header has characters that HTTP forbids"
_NOTHING_SENT = (
    httpcore2.ConnectError,
    httpcore2.ConnectTimeout,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
)
_FAILURES = (
    *_NOTHING_SENT,
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
)


class Pool:
    """Sends requests from any number of threads."""

    def __init__(self) -> None:
        self._routes = Routes(_connecting)
        self._closed = False
        renew_after_fork(self)

    def send(self, request: Request) -> RawResponse:
        """Send one request."""
        if self._closed:
            raise RuntimeError("this transport has been closed")
        moment = None if request.timeout is None else monotonic() + request.timeout
        expired: list[httpcore2.ConnectionInterface] = []
        route, target = self._routes.to(request.url)
        message = _message(request, route, target, _until(moment))
        connection = route.take(expired)
        try:
            response = connection.handle_request(message)
            headers = Headers(_Pairs(response.headers))
            body = Body(request, response.status, headers)
            for chunk in cast(Iterable[bytes], response.stream):
                body.feed(chunk)
            content = body.finish()
            response.close()
        except _FAILURES as error:
            connection.close()
            raise _failure(error) from None
        except BaseException:
            connection.close()
            raise
        route.keep(connection, expired)
        if self._closed:
            expired += self._routes.drain()
        for each in expired:
            each.close()
        return RawResponse(response.status, headers, content)

    def close(self) -> None:
        """Close the connections that are idle now, the others when their answer is read."""
        self._closed = True
        for connection in self._routes.drain():
            connection.close()

    def after_fork(self) -> None:
        """Begin with no connection; those of the parent are not touched."""
        leave_untouched(self._routes)
        self._routes = Routes(_connecting)


class AsyncPool:
    """Sends requests from tasks in any number of event loops, with connections for each loop."""

    def __init__(self) -> None:
        self._loops: WeakKeyDictionary[asyncio.AbstractEventLoop, _LoopPool] = WeakKeyDictionary()
        renew_after_fork(self)

    async def send(self, request: Request) -> RawResponse:
        """Send one request."""
        deadline = asyncio.timeout(request.timeout)
        try:
            async with deadline:
                pool = self._loops.get(asyncio.get_running_loop()) or await self._opened()
                return await pool.send(request)
        except TimeoutError:
            if not deadline.expired():
                raise
            raise TimedOut(TOO_LATE) from None

    async def aclose(self) -> None:
        """Close the connections of the running loop and let go of all others."""
        pool = self._loops.get(asyncio.get_running_loop())
        self._loops = WeakKeyDictionary()
        if pool is not None:
            await pool.aclose()

    def after_fork(self) -> None:
        """Begin with no connection; those of the parent are not touched."""
        leave_untouched(self._loops)
        self._loops = WeakKeyDictionary()

    async def _opened(self) -> _LoopPool:
        for loop in list(self._loops):
            if loop.is_closed():
                self._loops.pop(loop, None)
        pool = self._loops[asyncio.get_running_loop()] = _LoopPool()
        await pool.open()
        return pool


class _LoopPool:
    """The connections of one event loop."""

    def __init__(self) -> None:
        self._routes = Routes(_async_connecting)
        self._closing = _closed_with_loop(self._routes)
        self._closed = False

    async def open(self) -> None:
        """Let the loop close the idle connections when it ends, as it does its generators."""
        await anext(self._closing)

    async def send(self, request: Request) -> RawResponse:
        expired: list[httpcore2.AsyncConnectionInterface] = []
        route, target = self._routes.to(request.url)
        message = _message(request, route, target, {})
        connection = route.take(expired)
        try:
            response = await connection.handle_async_request(message)
            headers = Headers(_Pairs(response.headers))
            body = Body(request, response.status, headers)
            stream = cast(AsyncGenerator[bytes], aiter(cast(AsyncIterable[bytes], response.stream)))
            async with aclosing(stream):
                async for chunk in stream:
                    body.feed(chunk)
            content = body.finish()
            await response.aclose()
        except _FAILURES as error:
            await _close([connection])
            raise _failure(error) from None
        except BaseException:
            await _close([connection])
            raise
        route.keep(connection, expired)
        if self._closed:
            expired += self._routes.drain()
        if expired:
            await _close(expired)
        return RawResponse(response.status, headers, content)

    async def aclose(self) -> None:
        """Close the connections that are idle now, the others when their answer is read."""
        self._closed = True
        await self._closing.aclose()


async def _closed_with_loop(
    routes: Routes[httpcore2.AsyncConnectionInterface],
) -> AsyncGenerator[None]:
    """Wait for the end of the loop: it closes what generators it has begun."""
    try:
        yield
    finally:
        await _close(routes.drain())


async def _close(connections: list[httpcore2.AsyncConnectionInterface]) -> None:
    """Close connections whole, also in a task that was cancelled."""
    with anyio.CancelScope(shield=True):
        for connection in connections:
            await connection.aclose()


def _connecting(
    scheme: str, proxy: httpcore2.Proxy | None
) -> Callable[[httpcore2.Origin], httpcore2.ConnectionInterface]:
    return httpcore2.ConnectionPool(
        ssl_context=_tls() if scheme == "https" else None,
        proxy=proxy,
        keepalive_expiry=KEPT_SECONDS,
        network_backend=DeadlineBackend(),
    ).create_connection


def _async_connecting(
    scheme: str, proxy: httpcore2.Proxy | None
) -> Callable[[httpcore2.Origin], httpcore2.AsyncConnectionInterface]:
    return httpcore2.AsyncConnectionPool(
        ssl_context=_tls() if scheme == "https" else None,
        proxy=proxy,
        keepalive_expiry=KEPT_SECONDS,
        network_backend=AsyncBackend(),
    ).create_connection


@cache
def _tls() -> SSLContext:
    """The system's certificates, read once. Verification is on."""
    return httpcore2.default_ssl_context()


def _until(moment: float | None) -> dict[str, Any]:
    """The extension that tells DeadlineBackend when a request must be complete."""
    waits = ("connect", "read", "write")
    return {} if moment is None else {"timeout": dict.fromkeys(waits, moment)}


def _message(
    request: Request, route: Route[Any], target: bytes, extensions: dict[str, Any]
) -> httpcore2.Request:
    origin, content = route.origin, request.content
    headers = [(b"Host", route.host)]
    try:
        for name, value in with_accept_encoding(request.headers):
            headers.append((name.encode("ascii"), value.encode("ascii")))
    except UnicodeEncodeError:
        raise ConnectionFailed(UNFIT, sent=False) from None
    if content is not None or request.method in ("POST", "PUT", "PATCH"):
        headers.append((b"Content-Length", b"%d" % len(content or b"")))
    url = httpcore2.URL(scheme=origin.scheme, host=origin.host, port=route.port, target=target)
    return httpcore2.Request(
        request.method, url, headers=headers, content=content, extensions=extensions
    )


def _failure(error: Exception) -> ConnectionFailed:
    sent = False if isinstance(error, _NOTHING_SENT) else None
    if isinstance(error, httpcore2.LocalProtocolError):  # its text shows what may be a secret
        return ConnectionFailed(UNFIT, sent=False)
    if isinstance(error, httpcore2.TimeoutException):
        return TimedOut(TOO_LATE, sent=sent)
    return ConnectionFailed(str(error) or type(error).__name__, sent=sent)


class _Pairs:
    """Headers as they came, decoded at the first look."""

    __slots__ = ("_raw",)

    def __init__(self, raw: list[tuple[bytes, bytes]]) -> None:
        self._raw = raw

    def __iter__(self) -> Iterator[tuple[str, str]]:
        for name, value in self._raw:
            yield name.decode("ascii"), _text(value)


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
