"""The boundary to the network: what a transport receives, what it gives back, what it may raise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

from msgspec import Struct

from .secret import Secret


class Sink(Protocol):
    """Where a body goes that is not kept in memory."""

    def begin(self, total: int | None) -> None:
        """A body begins, of so many bytes where that is known."""
        ...

    def write(self, chunk: bytes) -> None:
        """Some of its bytes."""
        ...


class Request(Struct, frozen=True, repr_omit_defaults=True):
    """One HTTP request, complete. `timeout` is the seconds it may take, None is no limit."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    content: bytes | None = None
    timeout: float | None = None
    sink: Sink | None = None
    """Takes the body of a success in pieces; a transport that cannot do so gives it whole."""
    max_bytes: int | None = None
    """The most bytes that the answer's body may have once any content encoding is removed."""

    def __repr__(self) -> str:
        """The method and the URL without its query: headers and queries may carry secrets."""
        address = self.url.partition("?")[0]
        if isinstance(self.url, Secret):
            address = "/".join(address.split("/", 3)[:3])
        return f"Request({self.method} {address})"


class Headers(Mapping[str, str]):
    """Response headers: a read-only mapping whose names are not case-sensitive.

    A header that was sent several times reads as its values joined by `, ` (RFC 9110, 5.3);
    `get_list` keeps them apart.
    """

    __slots__ = ("_pairs", "_values")

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._pairs = pairs
        self._values: dict[str, list[str]] | None = None

    def _read(self) -> dict[str, list[str]]:
        if self._values is not None:
            return self._values
        values: dict[str, list[str]] = {}
        for name, value in self._pairs:
            values.setdefault(name.lower(), []).append(value)
        self._values = values
        self._pairs = ()
        return values

    def get_list(self, name: str) -> list[str]:
        """Every value of the header, in the order of their arrival."""
        return list(self._read().get(name.lower(), ()))

    def __getitem__(self, name: str) -> str:
        return ", ".join(self._read()[name.lower()])

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._read()

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())

    def __repr__(self) -> str:
        return f"Headers({', '.join(self)})"

    def __reduce__(self) -> tuple[Any, ...]:
        pairs = [(name, value) for name, values in self._read().items() for value in values]
        return Headers, (pairs,)


class RawResponse:
    """One HTTP answer: status, headers and the whole body, with any content encoding removed."""

    __slots__ = ("content", "headers", "status_code")

    def __init__(
        self,
        status_code: int,
        headers: Headers | Iterable[tuple[str, str]] = (),
        content: bytes = b"",
    ) -> None:
        self.status_code = status_code
        self.headers = headers if isinstance(headers, Headers) else Headers(headers)
        self.content = content

    def __repr__(self) -> str:
        return f"RawResponse({self.status_code}, {len(self.content)} bytes)"


def body_length(headers: Mapping[str, str]) -> int | None:
    """How many bytes a body will have, None where that is not said."""
    length = headers.get("content-length", "")
    return int(length) if length.isdigit() and "content-encoding" not in headers else None


class ConnectionFailed(Exception):  # noqa: N818 - an event told to the runtime, not an error users meet
    """A transport got no complete answer.

    `sent` is False only when it is certain that no byte of the request left, so that even a
    create may be tried again; None when the transport cannot know.
    """

    def __init__(self, message: str, *, sent: bool | None = None) -> None:
        super().__init__(message)
        self.sent = sent

    def __repr__(self) -> str:
        """Nothing of the message: a transport's own words may repeat a header."""
        return f"{type(self).__name__}()"


class TimedOut(ConnectionFailed):
    """The request's `timeout` passed before the answer was complete."""


class BodyTooLarge(ConnectionFailed):
    """The answer's body has more than the request's `max_bytes`; the rest was not read."""


class Transport(Protocol):
    """Sends requests, from any number of threads at once. It never follows redirects."""

    def send(self, request: Request) -> RawResponse:
        """Return the answer whatever its status, or raise ConnectionFailed or TimedOut."""
        ...

    def close(self) -> None:
        """Release the connections. May be called more than once."""
        ...


class AsyncTransport(Protocol):
    """Sends requests, from any number of tasks at once. It never follows redirects."""

    async def send(self, request: Request) -> RawResponse:
        """Return the answer whatever its status, or raise ConnectionFailed or TimedOut."""
        ...

    async def aclose(self) -> None:
        """Release the connections. May be called more than once."""
        ...
