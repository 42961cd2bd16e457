"""The attempts of one call: a request in, requests and waits out, at last an answer or an error."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from .operation import Config, Operation
from .request import Settings
from .retry import (
    LONGEST_RETRY_AFTER,
    WINDOWS,
    Deadline,
    Timing,
    backoff,
    is_retryable,
    next_window,
    retry_after,
)
from .secret import Secret
from .steps import Answer, Flow
from .transport import BodyTooLarge, ConnectionFailed, RawResponse, Request

if TYPE_CHECKING:
    from . import errors

log = logging.getLogger(__name__.partition(".")[0])
_MOST_REDIRECTS = 5


def exchange(
    config: Config,
    settings: Settings,
    timing: Timing,
    operation: Operation[Any],
    first: Request,
    deadline: Deadline | None = None,
) -> Flow[Answer]:
    """Retry until a success, a final failure or the deadline."""
    deadline = deadline or Deadline(timing.clock, settings.budget)
    attempts = 0
    stored = False  # whether an earlier attempt may have made the record
    request = first
    verbose = log.isEnabledFor(logging.DEBUG)
    while True:
        attempts += 1
        if verbose:
            log.debug("%s: %s, attempt %d", operation.name, operation.call, attempts)
        error: errors.APIError
        try:
            answer, request, note = yield from _attempt(request, deadline, timing)
        except ConnectionFailed as failure:
            from .failures import connection_error

            error = connection_error(operation, failure, attempts, request, settings.secrets)
            delay: float | None = backoff(attempts, timing.chance())
            stored = stored or failure.sent is not False
            again = operation.repeat != "never" or failure.sent is False
            again = again and not isinstance(failure, BodyTooLarge)
        else:
            status = answer.status_code
            if verbose:
                log.debug("%s: status %d, %d bytes", operation.name, status, len(answer.content))
            taken = status == 409 and operation.repeat == "field"
            if 200 <= status < 300 or (taken and stored):
                return answer, attempts, request
            stored = stored or status >= 500
            refused = answer, attempts, request
            error, delay = _refused(config, settings, timing, operation, refused, note)
            again = operation.repeat != "never" and is_retryable(status, config.retry_statuses)
            again = again and not taken and error.code not in config.final
        if (
            not again
            or delay is None
            or attempts > settings.max_retries
            or delay >= deadline.left()
        ):
            raise error from None
        log.info(
            "%s: %s on attempt %d; trying again in %.2f s",
            operation.name,
            getattr(error, "status_code", None) or type(error).__name__,
            attempts,
            delay,
        )
        yield delay
        request = deadline.bound(first)


def _attempt(
    request: Request, deadline: Deadline, timing: Timing
) -> Flow[tuple[RawResponse, Request, str]]:
    """Send a request and follow its redirects within the time of one attempt.

    Gives the answer, the request that it answers, and a note on a redirect not followed.
    """
    started = timing.clock()
    redirects = 0
    while True:
        answer: RawResponse = yield request
        if not 300 <= answer.status_code < 400:
            return answer, request, ""
        target, note = map(Secret, redirect(request, answer, redirects))
        if not target:
            return answer, request, note
        redirects += 1
        own = None if request.timeout is None else request.timeout - (timing.clock() - started)
        started = timing.clock()
        request = deadline.bound(replace(request, url=target), own)


def _refused(
    config: Config,
    settings: Settings,
    timing: Timing,
    operation: Operation[Any],
    refused: Answer,
    note: str,
) -> tuple[errors.APIStatusError, float | None]:
    """Return the error of a refusal, and the seconds to wait; None for longer than is waited."""
    from .errors import RateLimitError
    from .failures import status_error

    answer, attempts, request = refused
    error = status_error(config, operation, answer, attempts, request, note, settings.secrets)
    asked, jitter = retry_after(answer.headers, timing.now()), 0.0
    window = 0.0
    if isinstance(error, RateLimitError):
        window = config.window(error.message)
        error.limit = WINDOWS.get(window)
    if asked is None and window:
        asked, jitter = next_window(answer.headers, timing.now(), window), timing.chance()
    error.retry_after = asked
    if asked is None:
        return error, backoff(attempts, timing.chance(), config.first_delay)
    return error, asked + jitter if asked <= LONGEST_RETRY_AFTER else None


def redirect(request: Request, answer: RawResponse, redirects: int) -> tuple[str, str]:
    """Where to go on, "" for nowhere, and what the error then says.

    Only reads are sent on, and only within the same origin (scheme, host and port), so that
    credentials and bodies stay with the server they were meant for.
    """
    location = answer.headers.get("location")
    if answer.status_code not in (301, 302, 303, 307, 308) or not location:
        return "", ""
    from urllib.parse import urldefrag, urljoin, urlsplit

    try:
        target = urldefrag(urljoin(request.url, location)).url
        here, there = urlsplit(request.url), urlsplit(target)
        same = (here.scheme, here.netloc) == (there.scheme, there.netloc)
        place = f"{there.scheme}://{there.hostname}{f':{there.port}' if there.port else ''}"
    except ValueError:
        return "", " (a redirect to an address that cannot be read)"
    if not same or request.method not in ("GET", "HEAD"):
        return "", f" (a redirect to {place}{there.path}, not followed)"
    if redirects >= _MOST_REDIRECTS:
        return "", f" (more than {_MOST_REDIRECTS} redirects, the last to {place}{there.path})"
    return target, ""
