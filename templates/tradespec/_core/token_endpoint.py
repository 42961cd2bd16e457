"""A token endpoint (RFC 6749): what is asked in, tokens or what went wrong out."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from math import isfinite
from typing import Any

from msgspec import Struct

from . import errors
from .failures import error_class
from .lenient import parse, plain
from .redaction import redact, safe_request
from .retry import Deadline, Timing, backoff, is_retryable, retry_after
from .secret import conceal, is_header_text
from .steps import Flow
from .styles import quote
from .transport import ConnectionFailed, RawResponse, Request
from .types import is_object

log = logging.getLogger(__name__.partition(".")[0])
SECONDS = 30.0
"""The most that one exchange takes, with its retries."""
_ATTEMPTS = 3
_EARLY = 30.0
_TRANSIENT = frozenset(("server_error", "slow_down", "temporarily_unavailable"))


class Tokens(Struct, frozen=True):
    """What a refresh gave; store it, the refresh token before it is no longer good.

    `expires_at` is in seconds since 1970, None where the server does not say.
    """

    access_token: str
    refresh_token: str
    expires_at: float | None = None
    early: float = _EARLY
    """How many seconds before its end the access token is no longer used."""

    def usable(self, now: float) -> bool:
        """Whether there is an access token that has not run out."""
        ends = self.expires_at
        return bool(self.access_token) and (ends is None or now < ends - self.early)

    def same(self, other: Tokens) -> bool:
        """Whether both are the same tokens, whatever is said of their end."""
        mine = self.access_token, self.refresh_token
        return mine == (other.access_token, other.refresh_token)

    def __repr__(self) -> str:
        """Nothing of the tokens."""
        return f"Tokens(expires_at={self.expires_at})"


Outcome = Tokens | RawResponse | ConnectionFailed
"""Tokens, the answer that has none, or why there was no answer."""


def token_request(url: str, fields: Mapping[str, str]) -> Request:
    """Return the request that asks for tokens."""
    headers = (
        ("Accept", "application/json"),
        ("Content-Type", "application/x-www-form-urlencoded"),
    )
    body = "&".join(f"{name}={quote(value)}" for name, value in fields.items())
    return Request("POST", url, headers, body.encode(), SECONDS, max_bytes=1_000_000)


def ask(request: Request, timing: Timing, old: str = "", *, again: bool = True) -> Flow[Outcome]:
    """Ask for tokens; ask again when the answer is one that passes.

    Args:
        request: made by `token_request`.
        timing: the client's.
        old: the refresh token in use, which an answer without one leaves in use.
        again: whether it may be asked again when a request may have arrived and its answer is lost.
    """
    deadline = Deadline(timing.clock, SECONDS)
    for attempts in range(1, _ATTEMPTS + 1):
        outcome, delay = yield from _attempt(deadline.bound(request), timing, old, attempts, again)
        if delay is None or attempts == _ATTEMPTS or delay >= deadline.left():
            return outcome
        log.info("oauth: no tokens on attempt %d; trying again in %.2f s", attempts, delay)
        yield delay
    raise AssertionError("the last attempt returns")


def _attempt(
    request: Request, timing: Timing, old: str, attempts: int, again: bool
) -> Flow[tuple[Outcome, float | None]]:
    """One answer, and the seconds after which to ask again; None for never."""
    delay = backoff(attempts, timing.chance())
    try:
        answer: RawResponse = yield request
    except ConnectionFailed as failure:
        return failure, delay if again or failure.sent is False else None
    body = _json(answer.content)
    if answer.status_code == 200:
        tokens = _tokens(body, old, timing.now())
        return (tokens, None) if tokens is not None else (answer, delay if again else None)
    code = body.get("error")
    transient = is_retryable(answer.status_code, frozenset()) or code in _TRANSIENT
    if code == "invalid_grant" or not transient:
        return answer, None
    asked = retry_after(answer.headers, timing.now())
    return answer, delay if asked is None else asked


def _tokens(body: Mapping[str, Any], old: str, now: float) -> Tokens | None:
    access, refresh = body.get("access_token"), body.get("refresh_token")
    if not isinstance(access, str) or not access or not is_header_text(access):
        return None
    refresh = refresh if isinstance(refresh, str) and refresh else old
    seconds = _seconds(body.get("expires_in"))
    if seconds is None:
        return Tokens(access, refresh)
    return Tokens(access, refresh, now + seconds, min(_EARLY, seconds / 10))


def _seconds(value: object) -> float | None:
    """Seconds as a number or as text; None for what is none."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return None
    return seconds if isfinite(seconds) and 0 <= seconds < 1e10 else None


def refused_grant(outcome: Outcome) -> bool:
    """Whether the endpoint says that the grant is no longer good: a person must log in again."""
    return (
        isinstance(outcome, RawResponse) and _json(outcome.content).get("error") == "invalid_grant"
    )


def token_error(
    outcome: RawResponse | ConnectionFailed, request: Request, secrets: tuple[str, ...]
) -> errors.APIError:
    """Return the error of an exchange that gave no tokens.

    Only `invalid_grant` is a TokenRefreshError; anything else is told by its status.
    """
    sent = safe_request(request, secrets)
    asked: dict[str, Any] = {"method": sent.method, "url": sent.url, "request": sent}
    asked |= {"operation": "oauth.token", "call": "POST token", "attempts": 1}
    if isinstance(outcome, ConnectionFailed):
        return errors.APIConnectionError(redact(f"no tokens: {outcome}", secrets), **asked)
    body = _json(outcome.content)
    code, said = body.get("error"), body.get("error_description")
    code = code if isinstance(code, str) else None
    message = said if isinstance(said, str) else code or "the answer has no access token"
    kind: type[errors.APIError] = error_class(outcome.status_code)
    if code == "invalid_grant":
        kind = errors.TokenRefreshError
        message += "; the grant is no longer good, a person must log in again"
    elif outcome.status_code == 200:
        kind = errors.DecodeError
    error = kind(
        redact(f"no tokens: {message}", secrets),
        code=None if code is None else redact(code, secrets),
        status_code=outcome.status_code,
        headers=outcome.headers,
        **asked,
    )
    error.retry_after = retry_after(outcome.headers, Timing().now())
    return error


def _json(content: bytes) -> dict[str, Any]:
    try:
        body = plain(parse(content))
    except (ValueError, RecursionError):
        return {}
    return {name: conceal(value) for name, value in body.items()} if is_object(body) else {}
