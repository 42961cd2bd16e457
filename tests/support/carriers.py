"""Every shipped transport, sync and async, behind one function that sends requests in order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx2
from tradespec._core.fast import AsyncFastTransport, FastTransport
from tradespec._core.httpx import AsyncHttpxTransport, HttpxTransport
from tradespec._core.transport import RawResponse, Request
from tradespec.mock.messages import ConnectionDropped, Response
from tradespec.mock.messages import Request as MockRequest
from tradespec.mock.transport import AsyncMockTransport, MockTransport

from tests.support.answers import Asked, Site
from tests.support.http_server import served

SOCKETS: dict[str, Callable[[], Any]] = {
    "httpx2": HttpxTransport,
    "httpx2 async": AsyncHttpxTransport,
    "fast": FastTransport,
    "fast async": AsyncFastTransport,
}
_NONE_KEPT = httpx2.Limits(max_keepalive_connections=0)
GIVEN: dict[str, Callable[[], Any]] = {
    "client": lambda: HttpxTransport(httpx2.Client(limits=_NONE_KEPT)),
    "client async": lambda: AsyncHttpxTransport(httpx2.AsyncClient(limits=_NONE_KEPT)),
}
MOCKS: dict[str, Any] = {"mock": MockTransport, "mock async": AsyncMockTransport}
ALL = (*SOCKETS, *GIVEN, *MOCKS)


@dataclass
class Carrier:
    """A transport, and the site it reaches below `url`."""

    name: str
    transport: Any
    url: str
    site: Site

    def send(self, *requests: Request) -> list[RawResponse]:
        """The answers; the transport stays open."""
        if hasattr(self.transport, "close"):
            return [self.transport.send(request) for request in requests]

        async def all_of_them() -> list[RawResponse]:
            return [await self.transport.send(request) for request in requests]

        return asyncio.run(all_of_them())

    def get(self, path: str, **options: Any) -> RawResponse:
        """One answer to a read."""
        options.setdefault("timeout", 20.0)
        return self.send(Request("GET", f"{self.url}/{path}", **options))[0]


@contextmanager
def carrier(name: str) -> Iterator[Carrier]:
    """The transport of a name, connected to a server or a handler of its own."""
    if name in MOCKS:
        site = Site()
        yield Carrier(name, MOCKS[name](handler(site)), "http://in-process", site)
        return
    with served() as server:
        transport = (SOCKETS | GIVEN)[name]()
        yield Carrier(name, transport, server.url, server.site)
        end(transport)


def end(transport: Any) -> None:
    """Close a transport of either kind."""
    if hasattr(transport, "close"):
        transport.close()
    else:
        asyncio.run(transport.aclose())


def handler(site: Site) -> Callable[[MockRequest], Response]:
    """The site as a mock answers, without a socket."""

    def handle(request: MockRequest) -> Response:
        query = f"?{request.query.decode()}" if request.query else ""
        headers = {name.lower(): value for name, value in request.headers}
        asked = Asked(request.method, request.path + query, headers, request.body)
        answer = site.answer(asked)
        if answer.drop:
            raise ConnectionDropped(sent=True)
        length = [] if answer.status == 204 else [("Content-Length", str(len(answer.body)))]
        return Response(
            answer.status,
            [*answer.headers, *length],
            b"" if request.method == "HEAD" else answer.body,
            delay=60.0 if answer.hold else 0.0,
            cut=len(answer.body) // 2 if answer.cut else None,
        )

    return handle
