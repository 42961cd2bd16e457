"""A result together with the answer it came in."""

from __future__ import annotations

from typing import Generic, TypeVar

from .transport import Headers

T = TypeVar("T")


class Response(Generic[T]):
    """What `client.raw` gives: the result as `data`, and the HTTP answer around it."""

    __slots__ = ("attempts", "content", "data", "headers", "request_id", "status_code")

    def __init__(
        self,
        data: T,
        status_code: int,
        headers: Headers,
        request_id: str | None,
        content: bytes,
        attempts: int,
    ) -> None:
        self.data = data
        self.status_code = status_code
        self.headers = headers
        """Names are not case-sensitive."""
        self.request_id = request_id
        """The server's name for the request, None where the API has none."""
        self.content = content
        """The body as it came."""
        self.attempts = attempts
        """How many times the request was sent, the successful one included."""

    def __repr__(self) -> str:
        return f"Response({self.status_code}, {self.data!r})"
