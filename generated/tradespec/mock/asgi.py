"""The ASGI application around a mock or a site, for granian or any other ASGI server."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Any
from urllib.parse import quote

from .bodies import MAXIMUM_BODY
from .messages import LOOPBACK, ConnectionDropped, Request, Response

CUT = "the mock cut the connection, as it was asked to"

_WITHOUT_BODY = frozenset({"GET", "HEAD", "DELETE", "OPTIONS"})
_FRAMING = frozenset({b"content-length", b"transfer-encoding"})

Scope = dict[str, Any]
Message = dict[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class Application:
    """An ASGI 3 application. Requests are answered where they arrive: an answer takes less time
    than handing it to a thread would.
    """

    def __init__(self, handle: Callable[[Request], Response]) -> None:
        """Take what answers: `mock.handle` or `site.handle`."""
        self._handle = handle

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one connection."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = await _body(receive) if _has_body(scope) else b""
        try:
            response = self._handle(_request(scope, body))
        except ConnectionDropped as dropped:
            await asyncio.sleep(dropped.delay)
            await _cut(send)
            return
        if response.delay:
            await asyncio.sleep(response.delay)
        headers = [
            (name.lower().encode("latin-1"), value.encode("latin-1", "replace"))
            for name, value in response.headers
        ]
        if not any(name == b"content-length" for name, _ in headers):
            headers.append((b"content-length", str(len(response.body)).encode()))
        await send({"type": "http.response.start", "status": response.status, "headers": headers})
        if response.cut is not None:
            part = response.body[: response.cut]
            await send({"type": "http.response.body", "body": part, "more_body": True})
            raise ConnectionAbortedError(CUT)
        await send({"type": "http.response.body", "body": response.body})


def _request(scope: Scope, body: bytes) -> Request:
    raw: bytes | None = scope.get("raw_path")
    path = raw.partition(b"?")[0].decode("latin-1") if raw else quote(scope["path"])
    sent: Iterable[tuple[bytes, bytes]] = scope["headers"]
    client = scope.get("client")
    return Request(
        scope["method"],
        path,
        scope.get("query_string", b""),
        [(name.decode("latin-1"), value.decode("latin-1")) for name, value in sent],
        body,
        client[0] if client else LOOPBACK,
    )


def _has_body(scope: Scope) -> bool:
    """Tell whether anything is to be read: waiting for a body that is not there costs time."""
    sent: Iterable[tuple[bytes, bytes]] = scope["headers"]
    return scope["method"] not in _WITHOUT_BODY or any(name in _FRAMING for name, _ in sent)


async def _body(receive: Receive) -> bytes:
    """Read the body; what is beyond the limit is read and dropped, one byte tells of it."""
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        chunk: bytes = message.get("body", b"")
        if size <= MAXIMUM_BODY:
            chunks.append(chunk[: MAXIMUM_BODY + 1 - size])
            size += len(chunks[-1])
        if not message.get("more_body", False):
            return b"".join(chunks) if len(chunks) > 1 else chunks[0]


async def _cut(send: Send) -> None:
    """Announce more than is sent and stop, which makes the server close the connection."""
    headers = [(b"content-length", b"1000"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"", "more_body": True})
    raise ConnectionAbortedError(CUT)


async def _live(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
