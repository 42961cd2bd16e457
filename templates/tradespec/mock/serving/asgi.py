"""The ASGI application around a mock or a site, for granian or any other ASGI server."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Any
from urllib.parse import quote

from ..messages import LOOPBACK, ConnectionDropped, Request, Response, encoded_path, is_hosted
from .incoming import incoming
from .limits import PIECE, Limits, Outbox, Room

CUT = "the mock cut the connection, as it was asked to"

_WITHOUT_BODY = frozenset({"GET", "HEAD", "DELETE", "OPTIONS"})
_CLOSE = (b"connection", b"close")
_FRAMING = frozenset({b"content-length", b"transfer-encoding"})

Scope = dict[str, Any]
Message = dict[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class Application:
    """An ASGI 3 application. Requests are answered where they arrive: an answer takes less time
    than handing it to a thread would.

    Attributes:
        under_way: How many requests are read or answered at this moment.
    """

    def __init__(self, handle: Callable[[Request], Response], limits: Limits | None = None) -> None:
        """Take what answers, `mock.handle` or `site.handle`, and what callers may take."""
        self._handle = handle
        self._limits = limits or Limits()
        self._room = Room(self._limits.bodies)
        self._outbox = Outbox(self._limits.answers)
        self.under_way = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one connection."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "http":
            self.under_way += 1
            try:
                await self._answer(scope, receive, send)
            finally:
                self.under_way -= 1

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = _request(scope)
        problem = 0 if is_hosted(request.headers) else 400
        if not problem and _has_body(scope):
            problem = await self._problem(request, receive)
        if problem:
            await _start(send, problem, [(b"content-length", b"0"), _CLOSE])
            await _body(send, b"")
            return
        try:
            response = self._handle(request)
        except ConnectionDropped as dropped:
            await asyncio.sleep(dropped.delay)
            await _cut(send)
            return
        request.body = b""
        if response.delay:
            await asyncio.sleep(response.delay)
        await self._send(response, send)

    async def _problem(self, request: Request, receive: Receive) -> int:
        """Read the body, and give the status of what is wrong with it, 0 when nothing is."""
        if not _framed(request):
            return 400
        try:
            return 0 if await self._received(request, receive) else 400
        except TimeoutError:
            return 408

    async def _received(self, request: Request, receive: Receive) -> bool:
        """Read the body; False when it is broken, or its sender gone."""
        if _is_small(request):
            async with asyncio.timeout(self._limits.patience):
                message = await receive()
                content: bytes = message.get("body", b"")
                while message.get("more_body", False):
                    message = await receive()
                    content += message.get("body", b"")
            request.body = content
            return bool(message["type"] == "http.request")
        async with incoming(self._limits, self._room) as body:
            while (message := await receive())["type"] == "http.request":
                await body.add(message.get("body", b""))
                if not message.get("more_body", False) or not body.goes_on:
                    request.body, request.too_large = body.content, body.too_large
                    return True
        return False

    async def _send(self, response: Response, send: Send) -> None:
        headers = [
            (name.lower().encode("latin-1"), value.encode("latin-1", "replace"))
            for name, value in response.headers
        ]
        if not any(name == b"content-length" for name, _ in headers):
            headers.append((b"content-length", str(len(response.body)).encode()))
        await _start(send, response.status, headers)
        if response.cut is not None:
            await _body(send, response.body[: response.cut], more=True)
            raise ConnectionAbortedError(CUT)
        if len(response.body) <= PIECE:
            await _body(send, response.body)
        else:
            await self._send_pieces(response.body, send)

    async def _send_pieces(self, content: bytes, send: Send) -> None:
        """Send no more of a large answer than its reader takes, and give a slow one up."""
        with self._outbox.hold(len(content)):
            for start in range(0, len(content), PIECE):
                more = start + PIECE < len(content)
                try:
                    async with asyncio.timeout(self._limits.patience):
                        await _body(send, content[start : start + PIECE], more=more)
                except TimeoutError as problem:
                    raise ConnectionAbortedError("the answer is not read") from problem


async def _start(send: Send, status: int, headers: list[tuple[bytes, bytes]]) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})


async def _body(send: Send, content: bytes, *, more: bool = False) -> None:
    await send({"type": "http.response.body", "body": content, "more_body": more})


def _request(scope: Scope) -> Request:
    raw: bytes | None = scope.get("raw_path")
    path = encoded_path(raw.partition(b"?")[0]) if raw else quote(scope["path"])
    sent: Iterable[tuple[bytes, bytes]] = scope["headers"]
    client = scope.get("client")
    return Request(
        scope["method"],
        path,
        scope.get("query_string", b""),
        [(name.decode("latin-1"), value.decode("latin-1")) for name, value in sent],
        client=client[0] if client else LOOPBACK,
    )


def _has_body(scope: Scope) -> bool:
    """Tell whether anything is to be read: waiting for a body that is not there costs time."""
    sent: Iterable[tuple[bytes, bytes]] = scope["headers"]
    return scope["method"] not in _WITHOUT_BODY or any(name in _FRAMING for name, _ in sent)


def _framed(request: Request) -> bool:
    """Tell whether it is plain where the body ends: anything else is how requests are smuggled."""
    coding = request.header("transfer-encoding")
    if coding is None:
        return True
    return coding.lower() == "chunked" and request.header("content-length") is None


def _is_small(request: Request) -> bool:
    """Tell whether a body needs no room of its own."""
    length = request.header("content-length")
    return length is not None and length.isdigit() and len(length) < 9 and int(length) <= PIECE


async def _cut(send: Send) -> None:
    """Announce more than is sent and stop, which makes the server close the connection."""
    await _start(send, 200, [(b"content-length", b"1000"), _CLOSE])
    await _body(send, b"", more=True)
    raise ConnectionAbortedError(CUT)


async def _live(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
