"""What the handlers of the admin API get, and how they say that something cannot be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ..compiled.document import Node
from ..errors import bounded
from ..harness.snapshots import Snapshot
from ..messages import Request

if TYPE_CHECKING:
    from ..mock import Mock

SNAPSHOTS = 32
SNAPSHOT_BYTES = 256 * 1024 * 1024
_LONGEST = 8000

Answer = tuple[int, Any]


class Wrong(Exception):  # noqa: N818 - an answer on its way
    """A request that cannot be answered: what is wrong, where, and what to do."""

    def __init__(self, status: int, error: str, at: str, hint: str) -> None:
        """Keep what the answer says."""
        super().__init__(error)
        self.status = status
        self.error = error
        self.at = at
        self.hint = hint
        self.headers: list[tuple[str, str]] = []

    @classmethod
    def from_words(cls, status: int, words: str, at: str, hint: str) -> Wrong:
        """Take a message apart: what follows a semicolon is the hint."""
        error, semicolon, rest = words.partition("; ")
        return cls(status, error, at, rest if semicolon else hint)

    def allowing(self, methods: str) -> Wrong:
        """Name the methods that work."""
        self.headers.append(("allow", methods))
        return self

    def content(self) -> dict[str, str]:
        """Give the body of the answer."""
        return {
            "error": bounded(self.error, _LONGEST),
            "at": bounded(self.at, _LONGEST),
            "hint": bounded(self.hint, _LONGEST),
        }


@dataclass(frozen=True, slots=True)
class Kept:
    """A snapshot that is kept, and since when."""

    snapshot: Snapshot
    at: datetime = field(default_factory=lambda: datetime.now(UTC))


@dataclass(frozen=True, slots=True)
class Shelf:
    """A mock and the snapshots that are kept of it."""

    api: str
    mock: Mock
    snapshots: dict[str, Kept] = field(default_factory=dict[str, Kept])

    def keep(self, snapshot: Snapshot, name: str | None = None) -> str:
        """Keep a snapshot, under a name or the next free number.

        Raises:
            ValueError: There are too many.
        """
        if name is None:
            number = 1
            while str(number) in self.snapshots:
                number += 1
            name = str(number)
        if name not in self.snapshots and len(self.snapshots) >= SNAPSHOTS:
            raise ValueError(f"there are {SNAPSHOTS} snapshots already; delete one first")
        others = sum(kept.snapshot.size for each, kept in self.snapshots.items() if each != name)
        if others + snapshot.size > SNAPSHOT_BYTES and others:
            megabytes = SNAPSHOT_BYTES // 1024**2
            raise ValueError(f"snapshots would take more than {megabytes} MB; delete one first")
        self.snapshots[name] = Kept(snapshot)
        return name

    def kept(self, name: str) -> Kept:
        """Give a snapshot that is kept.

        Raises:
            LookupError: There is none of this name.
        """
        if name not in self.snapshots:
            known = ", ".join(self.snapshots)
            hint = f"there are: {known}" if known else "none is kept yet"
            raise LookupError(f"there is no snapshot {name!r}; {hint}")
        return self.snapshots[name]


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that fits the document.

    Attributes:
        shelves: All mocks of the site.
        shelf: The one that the path names.
        values: The parameters.
        body: The body with its defaults, `{}` for none.
        document: Gives the document of the admin API.
    """

    shelves: Mapping[str, Shelf]
    shelf: Shelf
    request: Request
    values: Mapping[str, Any]
    body: Any
    document: Callable[[], Node]

    @property
    def mock(self) -> Mock:
        """Give the mock that the path names."""
        return self.shelf.mock

    @property
    def account(self) -> str | None:
        """Give the key of the account that is meant, None for the demo account."""
        key: str | None = self.values.get("x-mock-account")
        return key

    def api_hint(self) -> str:
        """Say where a caller finds what the mock's API takes."""
        return f"See the document of the API: /docs/{self.shelf.api}/index.html."


Handler = Callable[[Asked], Answer]
