"""Deliveries of webhooks: their state, and one attempt at a Python callable."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from urllib.parse import urlsplit

from .. import codec
from ..errors import bounded
from .sending import SCHEMES, Reply

_SUCCESS = range(200, 300)
_ATTEMPTS = 100
_LONGEST_PROBLEM = 500
_OVERHEAD = 1024

Receiver = Callable[[bytes, Mapping[str, str]], "int | None"]
Target = str | Receiver
State = Literal["unsent", "waiting", "delivered", "failed"]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try: when by the mock's clock, the status that came back, 0 for none, and what was wrong
    with it.
    """

    at: datetime
    status: int
    problem: str = ""

    @property
    def succeeded(self) -> bool:
        """Tell whether the receiver took it."""
        return self.status in _SUCCESS and not self.problem

    def __str__(self) -> str:
        """Say what came of it."""
        return ": ".join(str(each) for each in (self.status, self.problem) if each)


@dataclass(slots=True)
class Delivery:
    """One event on its way to one receiver.

    Attributes:
        id: Identifier of the event.
        event: Name of the event.
        url: Address that a subscription names, "" for the account's own receiver.
        body: The bytes that are sent.
        headers: The headers of the last attempt.
        secret: What signs it, "" for nothing.
        state: `unsent` (there is no receiver), `waiting`, `delivered` or `failed` (for good).
        attempts: The tries so far.
        due: When the next attempt is, by the mock's clock; None for no more.
        reason: Why it is unsent.
        subscription: Key of the subscription it is for, "" for none.
        expected: Text that the receiver must answer with, "" for any.
        row: Where it lies in the database file, 0 for nowhere.
    """

    id: str
    event: str
    account: int
    url: str
    body: bytes
    headers: dict[str, str] = field(default_factory=dict[str, str])
    secret: str = field(default="", repr=False)
    state: State = "unsent"
    attempts: list[Attempt] = field(default_factory=list[Attempt])
    due: datetime | None = None
    reason: str = ""
    subscription: str = ""
    expected: str = field(default="", repr=False)
    row: int = field(default=0, repr=False)

    @property
    def size(self) -> int:
        """Give about how many bytes it takes, its attempts apart."""
        return len(self.body) + len(self.url) + _OVERHEAD

    def tried(self, attempt: Attempt) -> None:
        """Note an attempt; of very many the first are forgotten."""
        self.attempts.append(attempt)
        del self.attempts[:-_ATTEMPTS]

    @property
    def content(self) -> Any:
        """Give the body as JSON, as text where it is none."""
        try:
            return codec.decode(self.body)
        except codec.MalformedJSONError:
            return self.body.decode("utf-8", "replace")

    def __str__(self) -> str:
        """Say what became of it."""
        last = f", last {self.attempts[-1]}" if self.attempts else ""
        reason = f" ({self.reason})" if self.reason else ""
        return f"{self.event} {self.id}: {self.state}{reason}, {len(self.attempts)} attempts{last}"


def check_target(target: object) -> None:
    """Refuse what is neither a callable nor an HTTP address.

    Raises:
        ValueError: It is neither.
    """
    if callable(target) or (isinstance(target, str) and urlsplit(target).scheme in SCHEMES):
        return
    raise ValueError(f"{target!r} is no receiver: give an http(s) URL or a callable")


def call(target: Receiver, body: bytes, headers: Mapping[str, str]) -> Reply:
    """Hand a webhook to a callable: one that returns nothing took it, one that raises did not."""
    try:
        status = target(body, headers)
    except Exception as problem:
        return Reply(0, bounded(f"{type(problem).__name__}: {problem}", _LONGEST_PROBLEM))
    return Reply(200 if status is None else int(status))
