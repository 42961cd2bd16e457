"""Deliveries of webhooks: their state, and one attempt to a URL or to a Python callable."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from urllib.parse import urlsplit

from . import codec

_TIMEOUT = 10.0
_SUCCESS = range(200, 300)

Receiver = Callable[[bytes, Mapping[str, str]], "int | None"]
Target = str | Receiver
State = Literal["unsent", "waiting", "delivered", "failed"]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try: when by the mock's clock, the status that came back, 0 with the problem for none."""

    at: datetime
    status: int
    problem: str = ""

    @property
    def succeeded(self) -> bool:
        """Tell whether the receiver took it."""
        return self.status in _SUCCESS


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
        due: When the next attempt is, by the mock's clock; None for no more.
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

    @property
    def content(self) -> Any:
        """Give the body as JSON."""
        return codec.load(self.body)

    def __str__(self) -> str:
        """Say what became of it."""
        last = self.attempts[-1] if self.attempts else None
        outcome = f", last {last.status or last.problem}" if last else ""
        return f"{self.event} {self.id}: {self.state}, {len(self.attempts)} attempts{outcome}"


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A webhook goes where it was asked for, nowhere else."""

    def redirect_request(self, *arguments: Any, **options: Any) -> None:
        return None


def check_target(target: object) -> None:
    """Refuse what is neither a callable nor an HTTP address.

    Raises:
        ValueError: It is neither.
    """
    if callable(target) or (isinstance(target, str) and urlsplit(target).scheme in _SCHEMES):
        return
    raise ValueError(f"{target!r} is no receiver: give an http(s) URL or a callable")


_SCHEMES = ("http", "https")


def send(target: Target, body: bytes, headers: Mapping[str, str]) -> tuple[int, str]:
    """Make one attempt.

    Returns:
        The status and no problem, or 0 and what went wrong. A callable that returns nothing has
        taken it; one that raises has not.
    """
    if isinstance(target, str):
        return _post(target, body, headers)
    try:
        status = target(body, headers)
    except Exception as problem:
        return 0, f"{type(problem).__name__}: {problem}"
    return (200 if status is None else int(status)), ""


def _post(url: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, str]:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect())
    request = urllib.request.Request(url, body, dict(headers), method="POST")
    try:
        with opener.open(request, timeout=_TIMEOUT) as response:
            return int(response.status), ""
    except urllib.error.HTTPError as refused:
        refused.close()
        return refused.code, ""
    except (OSError, ValueError) as problem:
        return 0, f"{type(problem).__name__}: {problem}"
