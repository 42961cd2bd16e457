"""The journal: every request the mock got with its outcome, for a test or a person to look at.

It keeps the last thousand calls, of a large body only the beginning, and never more than 32 MB.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Any, overload

import msgspec

from .. import codec
from ..messages import Request, Response
from . import transcript
from .hiding import Hiding

CALLS = 1000
LONGEST_BODY = 64 * 1024
LARGEST = 32 * 1024 * 1024
_ENTRY = 1024


class Entry(msgspec.Struct, frozen=True):
    """One call. What it prints and what `curl` and `http` give hides credentials.

    Attributes:
        number: 1 for the first call after the start or a reset, never used twice.
        at: When it came, in UTC; real time, whatever the mock's clock says.
        operation: The operationId, "" when the path led to none.
        path: Path as sent, percent-encoding kept.
        query: Query string as sent, without the question mark.
        headers: Headers of the request as sent, credentials and all.
        content: Body of the request, its first 64 KB.
        status: Status of the answer, 0 when the connection was dropped.
        response_headers: Headers of the answer.
        response: Body of the answer, its first 64 KB.
        milliseconds: How long the answer took, with the delay a fault asked for.
        request_id: Identifier of the request, "" in an API that has none.
    """

    number: int
    at: datetime
    operation: str
    method: str
    path: str
    query: str
    headers: tuple[tuple[str, str], ...]
    content: bytes
    status: int
    response_headers: tuple[tuple[str, str], ...]
    response: bytes
    milliseconds: float
    request_id: str
    hiding: Hiding

    @property
    def body(self) -> Any:
        """Give the JSON the caller sent, None when there was none."""
        return _json(self.content)

    @property
    def result(self) -> Any:
        """Give the JSON that was answered, None when it was none."""
        return _json(self.response)

    @property
    def target(self) -> str:
        """Give path and query, credentials hidden."""
        query = self.hiding.shown_query(self.query)
        return f"{self.path}?{query}" if query else self.path

    def curl(self, base_url: str = "http://127.0.0.1:4010") -> str:
        """Give the call as a curl command, its credentials left out.

        Args:
            base_url: What stands before the path.
        """
        headers = self.hiding.shown_headers(self.headers)
        content = self.hiding.shown_body(self.path, self.content)
        whole = len(self.content) < LONGEST_BODY
        return transcript.curl(self.method, base_url + self.target, headers, content, whole=whole)

    def http(self) -> str:
        """Give the answer as `curl -i` prints it, "" when the connection was dropped."""
        if not self.status:
            return ""
        headers = self.hiding.shown_headers(self.response_headers)
        content = self.hiding.shown_body(self.path, self.response)
        return transcript.answer(self.status, headers, b"" if self.method == "HEAD" else content)

    def __str__(self) -> str:
        """Say what was called and how it went."""
        outcome = self.status or "dropped"
        return f"{self.operation or '(no operation)'}: {self.method} {self.target} -> {outcome}"

    def __repr__(self) -> str:
        """Show the call in a line."""
        return f"<#{self.number} {self}>"


class Journal(Sequence[Entry]):
    """The calls of one mock, oldest first: a sequence to index, to count and to go through."""

    def __init__(self, hiding: Hiding | None = None) -> None:
        """Start empty.

        Args:
            hiding: What hides the credentials of the calls.
        """
        self._hiding = hiding or Hiding()
        self._lock = threading.Lock()
        self._entries: deque[Entry] = deque()
        self._size = 0
        self._last = 0

    def add(
        self,
        operation: str,
        request: Request,
        response: Response | None,
        seconds: float = 0.0,
        request_id: str = "",
    ) -> None:
        """Write a call down; None is a dropped connection."""
        at = datetime.now(UTC)
        headers = tuple(request.headers)
        content = request.body[:LONGEST_BODY]
        query = request.query.decode("latin-1")
        status, body = 0, b""
        answered: tuple[tuple[str, str], ...] = ()
        if response is not None:
            status, answered = response.status, tuple(response.headers)
            body = response.body[:LONGEST_BODY]
            seconds += response.delay
        with self._lock:
            self._last += 1
            entry = Entry(
                self._last,
                at,
                operation,
                request.method,
                request.path,
                query,
                headers,
                content,
                status,
                answered,
                body,
                seconds * 1000,
                request_id,
                self._hiding,
            )
            self._entries.append(entry)
            self._size += _size(entry)
            while len(self._entries) > CALLS or self._size > LARGEST:
                self._size -= _size(self._entries.popleft())

    def clear(self) -> None:
        """Forget all calls; numbers start again at 1."""
        with self._lock:
            self._entries.clear()
            self._size = self._last = 0

    @property
    def last(self) -> Entry | None:
        """Give the last call, None when there was none."""
        with self._lock:
            return self._entries[-1] if self._entries else None

    def of(
        self,
        operation: str | None = None,
        *,
        status: int | range | None = None,
        after: int = 0,
    ) -> list[Entry]:
        """Give the calls that are wanted, oldest first.

        Args:
            operation: Only of this operation, such as `jobs.create`.
            status: Only with this status, or one of a range such as `range(400, 600)`.
            after: Only calls after the one of this number.
        """
        with self._lock:
            passed = max(0, after - self._entries[0].number + 1) if self._entries else 0
            found = list(islice(self._entries, passed, None))
        statuses = (status,) if isinstance(status, int) else status
        return [
            entry
            for entry in found
            if operation in (None, entry.operation)
            and (statuses is None or entry.status in statuses)
        ]

    def numbered(self, number: int) -> Entry:
        """Give the call of a number.

        Raises:
            LookupError: There was no such call, or it is no longer kept.
        """
        with self._lock:
            index = number - self._entries[0].number if self._entries else -1
            if 0 <= index < len(self._entries):
                return self._entries[index]
            first = self._entries[0].number if self._entries else 0
        kept = f"kept are {first} to {self._last}" if first else "there was no call yet"
        raise LookupError(f"there is no call {number}; {kept}")

    @overload
    def __getitem__(self, index: int) -> Entry: ...

    @overload
    def __getitem__(self, index: slice) -> list[Entry]: ...

    def __getitem__(self, index: int | slice) -> Entry | list[Entry]:
        """Give a call, or some."""
        return self._all()[index]

    def __len__(self) -> int:
        """Count the calls."""
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        """Give the calls, oldest first."""
        return iter(self._all())

    def __repr__(self) -> str:
        """Show the calls, one a line."""
        return "\n".join(["<journal:", *(f"  {entry}" for entry in self), ">"])

    def _all(self) -> list[Entry]:
        with self._lock:
            return list(self._entries)


def _size(entry: Entry) -> int:
    """Give about how many bytes an entry keeps."""
    kept = len(entry.content) + len(entry.response) + len(entry.path) + len(entry.query)
    kept += len(entry.method) + len(entry.request_id)
    for name, value in entry.headers:
        kept += len(name) + len(value)
    for name, value in entry.response_headers:
        kept += len(name) + len(value)
    return kept + _ENTRY


def _json(content: bytes) -> Any:
    try:
        return codec.decode(content) if content else None
    except codec.MalformedJSONError:
        return None
