"""What goes into the mock and what comes out: plain HTTP messages without a server or a framework.

Adapters (the in-process transports, the ASGI application) translate to and from these two types.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import punctuation
from urllib.parse import quote, urlsplit

import msgspec

LOOPBACK = "127.0.0.1"
_HOST = re.compile(
    r"(\[[0-9A-Fa-f:.]{2,45}(?:%[0-9A-Za-z._~%-]{1,64})?\]|[0-9A-Za-z._~!$&'()*+,;=%-]{1,255})"
    r"(?::[0-9]{0,5})?"
)


class Request(msgspec.Struct):
    """One HTTP request.

    Attributes:
        method: Upper-case method.
        path: Path as sent, percent-encoding kept.
        query: Query string as sent, without the question mark.
        headers: Name and value pairs in the order they were sent.
        body: Content, empty when there is none.
        client: Address of the caller, as the IP allowlist sees it.
        too_large: More was sent than a server keeps; `body` is only its beginning.
    """

    method: str
    path: str
    query: bytes = b""
    headers: Sequence[tuple[str, str]] = ()
    body: bytes = b""
    client: str = LOOPBACK
    too_large: bool = False

    @classmethod
    def to(
        cls,
        method: str,
        url: str,
        headers: Sequence[tuple[str, str]] = (),
        body: bytes = b"",
    ) -> Request:
        """Build a request from a URL, absolute or only a path with its query."""
        parts = urlsplit(url)
        query = parts.query.encode("utf-8", "surrogateescape")
        return cls(method.upper(), parts.path or "/", query, headers, body)

    def header(self, name: str) -> str | None:
        """Give the value of a header, repeated ones joined by a comma, or None. Case is ignored."""
        wanted = name.lower()
        found = [value for given, value in self.headers if given.lower() == wanted]
        return ", ".join(found) if found else None


class Response(msgspec.Struct):
    """One HTTP response.

    Attributes:
        delay: Seconds an adapter waits before it answers.
        cut: Bytes of the body after which the connection is cut, None for the whole body.
        fault: What a test asked to go wrong, in words; "" for an answer of its own.
    """

    status: int
    headers: list[tuple[str, str]]
    body: bytes = b""
    delay: float = 0.0
    cut: int | None = None
    fault: str = ""

    def header(self, name: str) -> str | None:
        """Give the first value of a header or None. Case is ignored."""
        wanted = name.lower()
        return next((value for given, value in self.headers if given.lower() == wanted), None)


class ConnectionDropped(Exception):  # noqa: N818 - an event that was asked for
    """The connection is to be cut instead of answered; an adapter does it its own way."""

    def __init__(self, *, sent: bool, delay: float = 0.0, fault: str = "") -> None:
        """Remember whether the request had its effect, how long to wait before the cut, and why."""
        super().__init__("the mock dropped the connection, as it was asked to")
        self.sent = sent
        self.delay = delay
        self.fault = fault


def host_name(host: str) -> str:
    """Give the name in a Host header in lower case, without port and brackets; "" for none.

    The dot that ends a whole name means nothing and is left out.
    """
    found = _HOST.fullmatch(host)
    return found[1].strip("[]").removesuffix(".").lower() if found else ""


def is_hosted(headers: Sequence[tuple[str, str]]) -> bool:
    """Tell whether a request names at most one host, in a way that can be read."""
    hosts = [value for name, value in headers if len(name) == 4 and name.lower() == "host"]
    return not hosts or (len(hosts) == 1 and (not hosts[0] or bool(_HOST.fullmatch(hosts[0]))))


def encoded_path(raw: bytes) -> str:
    """Give a path as sent, its bytes beyond ASCII percent-encoded, which means the same."""
    return raw.decode("ascii") if raw.isascii() else quote(raw, safe=punctuation)
