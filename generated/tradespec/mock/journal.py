"""The journal: every request the mock got with its outcome, and assertions that explain themselves.

It keeps the last thousand calls, and of a large body only the beginning.
"""

from __future__ import annotations

import shlex
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, overload

from . import codec
from .messages import Request, Response
from .parameters import parse_query

_CALLS = 1000
_CONTENT = 64 * 1024
_SHOWN = 400
_SECRET = ("authorization", "x-api-key")


@dataclass(frozen=True, slots=True)
class Entry:
    """One call.

    Attributes:
        operation: The operationId, "" when the path led to none.
        status: Status of the answer, 0 when the connection was dropped.
        content: Body of the request, its first 64 KB.
        response: Body of the answer, its first 64 KB.
    """

    operation: str
    method: str
    path: str
    query: str
    headers: tuple[tuple[str, str], ...]
    content: bytes
    status: int
    response: bytes

    @property
    def body(self) -> Any:
        """Give the JSON the caller sent, None when there was none."""
        return _json(self.content)

    @property
    def result(self) -> Any:
        """Give the JSON that was answered, None when it was none."""
        return _json(self.response)

    def curl(self, base_url: str = "http://127.0.0.1:4010") -> str:
        """Give the call as a curl command, its key left out."""
        words = ["curl", "-X", self.method, base_url + self.path]
        if self.query:
            words[-1] += "?" + self.query
        for name, value in self.headers:
            secret = name.lower() in _SECRET
            words += ["-H", f"{name}: {'<key>' if secret else value}"]
        if self.content:
            words += ["--data-binary", self.content.decode("utf-8", "replace")]
        return shlex.join(words)

    def __str__(self) -> str:
        """Say what was called and how it went."""
        target = self.path + (f"?{self.query}" if self.query else "")
        outcome = self.status or "dropped"
        return f"{self.operation or '(no operation)'}: {self.method} {target} -> {outcome}"


class Journal(Sequence[Entry]):
    """The calls of one mock, oldest first."""

    def __init__(self) -> None:
        """Start empty."""
        self._entries: deque[Entry] = deque(maxlen=_CALLS)

    def add(self, operation: str, request: Request, response: Response | None) -> None:
        """Write a call down; None is a dropped connection."""
        self._entries.append(
            Entry(
                operation,
                request.method,
                request.path,
                request.query.decode("latin-1"),
                tuple(request.headers),
                request.body[:_CONTENT],
                response.status if response else 0,
                response.body[:_CONTENT] if response else b"",
            )
        )

    def clear(self) -> None:
        """Forget all calls."""
        self._entries.clear()

    def of(self, operation: str) -> list[Entry]:
        """Give the calls of one operation."""
        return [entry for entry in list(self._entries) if entry.operation == operation]

    @overload
    def __getitem__(self, index: int) -> Entry: ...

    @overload
    def __getitem__(self, index: slice) -> list[Entry]: ...

    def __getitem__(self, index: int | slice) -> Entry | list[Entry]:
        """Give a call, or some."""
        return list(self._entries)[index]

    def __len__(self) -> int:
        """Count the calls."""
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        """Give the calls, oldest first."""
        return iter(list(self._entries))

    def __repr__(self) -> str:
        """Show the calls, one a line."""
        return "\n".join(["<journal:", *(f"  {entry}" for entry in self), ">"])

    def check(
        self,
        operation: str,
        times: int | None,
        body: Mapping[str, Any] | None,
        query: Mapping[str, str] | None,
        status: int | None,
    ) -> list[Entry]:
        """Give the calls that fit.

        Raises:
            AssertionError: None fits, or not as many as wanted; it shows the nearest call.
        """
        called = self.of(operation)
        fitting = [entry for entry in called if not _differences(entry, body, query, status)]
        if (times is None and fitting) or len(fitting) == times:
            return fitting
        wanted = "at least once" if times is None else f"{times} times"
        lines = [f"{operation} was to be called {wanted}, but was {len(fitting)} times."]
        others = [entry for entry in called if entry not in fitting]
        if others:
            nearest = min(others, key=lambda e: len(_differences(e, body, query, status)))
            lines.append(f"The nearest call: {nearest}")
            lines += [f"  {line}" for line in _differences(nearest, body, query, status)]
        elif not called:
            lines.append("Calls there were:" if len(self) else "There was no call at all.")
            lines += [f"  {entry}" for entry in list(self)[-10:]]
        raise AssertionError("\n".join(lines))


def _differences(
    entry: Entry,
    body: Mapping[str, Any] | None,
    query: Mapping[str, str] | None,
    status: int | None,
) -> list[str]:
    lines: list[str] = []
    if status is not None and entry.status != status:
        lines.append(f"status: wanted {status}, was {entry.status}")
    if body is not None:
        lines += _unlike("body", codec.decode(codec.encode(body)), entry.body)
    if query is not None:
        sent = {
            name: ",".join(values) for name, values in parse_query(entry.query.encode()).items()
        }
        lines += _unlike("query", dict(query), sent)
    return lines


def _unlike(place: str, wanted: Any, found: Any) -> list[str]:
    """Compare as far as something is wanted: other members of an object do not matter."""
    if codec.is_object(wanted) and codec.is_object(found):
        lines: list[str] = []
        for name, value in wanted.items():
            if name not in found:
                lines.append(f"{place}.{name}: wanted {_shown(value)}, was not sent")
            else:
                lines += _unlike(f"{place}.{name}", value, found[name])
        return lines
    if wanted == found and isinstance(wanted, bool) == isinstance(found, bool):
        return []
    return [f"{place}: wanted {_shown(wanted)}, was {_shown(found)}"]


def _shown(value: object) -> str:
    text = codec.encode(value).decode()
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "..."


def _json(content: bytes) -> Any:
    try:
        return codec.decode(content) if content else None
    except codec.MalformedJSONError:
        return None
