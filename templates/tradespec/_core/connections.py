"""Kept connections: a URL in, a connection of httpcore2 for one request at a time out.

A connection is in the pool or in the hands of one request, never both: a request that ends in any
odd way drops its own, and nobody waits for a connection of another. Needs no lock.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar
from urllib.parse import quote, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore2

from .transport import ConnectionFailed

KEPT_SECONDS = 5.0
_MOST_KEPT = 100
_PORTS = {"http": 80, "https": 443}
_IN_TARGETS = "/?:@!$&'()*+,;=%[]-._~"


class Reusable(Protocol):
    """What the pool asks a connection."""

    def is_available(self) -> bool:
        """Whether it is open and idle."""
        ...

    def has_expired(self) -> bool:
        """Whether it was idle for too long, or closed by the server."""
        ...


Connection = TypeVar("Connection", bound=Reusable)
Connect = Callable[[str, "httpcore2.Proxy | None"], Callable[[httpcore2.Origin], Connection]]
"""What opens connections of a scheme, through a proxy or not."""


class Route(Generic[Connection]):
    """One server, the way to it, and the connections to it that are idle."""

    def __init__(
        self,
        origin: httpcore2.Origin,
        port: int | None,
        host: bytes,
        connect: Callable[[httpcore2.Origin], Connection],
    ) -> None:
        self.origin = origin
        self.port = port
        self.host = host
        self.idle: deque[Connection] = deque()
        self._connect = connect

    def take(self, expired: list[Connection]) -> Connection:
        """An idle connection, the one used last, or a new one; `expired` are to be closed."""
        while True:
            try:
                connection = self.idle.pop()
            except IndexError:
                return self._connect(self.origin)
            if connection.is_available() and not connection.has_expired():
                return connection
            expired.append(connection)

    def keep(self, connection: Connection, expired: list[Connection]) -> None:
        """Keep a connection whose answer was read; `expired` are to be closed."""
        if not connection.is_available():
            expired.append(connection)
            return
        self.idle.append(connection)
        try:
            if len(self.idle) > _MOST_KEPT or self.idle[0].has_expired():
                expired.append(self.idle.popleft())
        except IndexError:  # other threads took them all
            pass


class Routes(Generic[Connection]):
    """Every server that was called, by the beginning of its URLs."""

    def __init__(self, connect: Connect[Connection]) -> None:
        self._connect = connect
        self._found: dict[str, Route[Connection]] = {}

    def to(self, url: str) -> tuple[Route[Connection], bytes]:
        """The way to the server of a URL, and the target of the request.

        Raises:
            ConnectionFailed: The URL cannot be used.
        """
        start = url.find("://") + 3
        ends = [end for end in (url.find(mark, start) for mark in "/?#") if end >= 0]
        end = min(ends, default=len(url))
        target = url[end:].partition("#")[0]
        if not target.startswith("/"):
            target = f"/{target}"
        base = url[:end]
        route = self._found.get(base)
        if route is None:
            route = self._found.setdefault(base, self._route(base))
        try:
            return route, target.encode("ascii")
        except UnicodeEncodeError:
            return route, quote(target, safe=_IN_TARGETS).encode("ascii")

    def drain(self) -> list[Connection]:
        """Take every idle connection out, to be closed."""
        drained: list[Connection] = []
        for route in list(self._found.values()):
            while route.idle:
                drained.append(route.idle.popleft())
        return drained

    def _route(self, base: str) -> Route[Connection]:
        try:
            parts = urlsplit(base)
            scheme, name, port = parts.scheme.lower(), parts.hostname or "", parts.port
            host = (name if name.isascii() else name.encode("idna").decode()).encode("ascii")
        except ValueError:
            raise ConnectionFailed("the address cannot be read", sent=False) from None
        if scheme not in _PORTS or not host:
            raise ConnectionFailed("the address is none of http or https", sent=False)
        shown = b"[%b]" % host if b":" in host else host
        if port == _PORTS[scheme]:
            port = None
        if port is not None:
            shown = b"%b:%d" % (shown, port)
        origin = httpcore2.Origin(scheme.encode(), host, port or _PORTS[scheme])
        connect = self._connect(scheme, proxy_for(scheme, shown.decode()))
        return Route(origin, port, shown, connect)


def proxy_for(scheme: str, host: str) -> httpcore2.Proxy | None:
    """The proxy that the environment or the system names for a host."""
    proxies = getproxies()
    found = proxies.get(scheme) or proxies.get("all")
    if not found or proxy_bypass(host):
        return None
    parts = urlsplit(found if "://" in found else f"http://{found}")
    address = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
    if parts.username is None:
        return httpcore2.Proxy(address)
    return httpcore2.Proxy(address, (unquote(parts.username), unquote(parts.password or "")))
