"""The default transport: connections of httpx2's core, or a client of httpx2 that is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .pool import AsyncPool, Pool
from .transport import RawResponse, Request

if TYPE_CHECKING:
    import httpx2


class HttpxTransport:
    """Sends requests with httpx2: with `client`, which its owner closes, or connections of its own.

    Any number of threads may share its own connections; each request has one for itself, a forked
    child begins with none, and `Request.timeout` bounds the whole attempt. A given client keeps its
    own pool and rules: each of its waits ends by then, but a server that drips a head is not
    stopped, and in a forked child its connections are those of the parent: give another there.
    Redirects are never followed, whatever a given client is set to.
    """

    def __init__(self, client: httpx2.Client | None = None) -> None:
        self._sender = Pool() if client is None else _given().GivenClient(client)

    def send(self, request: Request) -> RawResponse:
        """Send one request."""
        return self._sender.send(request)

    def close(self) -> None:
        """Close the connections, unless a client was given."""
        self._sender.close()


class AsyncHttpxTransport:
    """Sends requests with httpx2: with `client`, which its owner closes, or connections of its own.

    Tasks in any number of event loops may share it: each loop has connections of its own, which
    are closed when `asyncio.run` ends, and a forked child begins with none. `Request.timeout`
    bounds the whole attempt, with a given client as well; such a client is for one loop and not
    for a forked child. Redirects are never followed, whatever a given client is set to.
    """

    def __init__(self, client: httpx2.AsyncClient | None = None) -> None:
        self._sender = AsyncPool() if client is None else _given().GivenAsyncClient(client)

    async def send(self, request: Request) -> RawResponse:
        """Send one request."""
        return await self._sender.send(request)

    async def aclose(self) -> None:
        """Close the connections of the running loop and let go of all others."""
        await self._sender.aclose()


def _given() -> Any:
    """What needs the whole of httpx2, which a client that is given has loaded already."""
    from . import given

    return given
