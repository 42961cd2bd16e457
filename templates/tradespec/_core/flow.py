"""One call as a generator: it yields requests to send and seconds to wait, and returns the answer.

It does no input or output itself; `run` and `arun` do what it yields, each in its own way.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Generator
from typing import Any, TypeAlias

from msgspec.structs import replace

from .operation import Config, Operation
from .request import Settings
from .retry import Timing, backoff, is_retryable, retry_after
from .secret import Secret
from .transport import AsyncTransport, ConnectionFailed, RawResponse, Request, Transport

Answer: TypeAlias = tuple[RawResponse, int, Request]
"""A success, how many attempts it took, and the request that it answers."""
Flow: TypeAlias = Generator[Request | float | Awaitable[object], Any, Answer]

log = logging.getLogger(__name__.partition(".")[0])
_MOST_REDIRECTS = 5


def exchange(
    config: Config, settings: Settings, timing: Timing, operation: Operation[Any], first: Request
) -> Flow:
    """Attempts until one succeeds, or there is no reason or no time for another."""
    clock = timing.clock
    deadline = clock() + settings.budget
    request, attempts, redirects = first, 1, 0
    stored = False  # whether an earlier attempt may have made the record
    verbose = log.isEnabledFor(logging.DEBUG)
    while True:
        if verbose:
            log.debug("%s: %s, attempt %d", operation.name, operation.call, attempts)
        try:
            answer: RawResponse = yield request
        except ConnectionFailed as failure:
            from .failures import connection_error

            error: Exception = connection_error(
                operation, failure, attempts, request, settings.secrets
            )
            asked = None
            stored = stored or failure.sent is not False
            again = operation.repeat != "never" or failure.sent is False
        else:
            status = answer.status_code
            if verbose:
                log.debug("%s: status %d, %d bytes", operation.name, status, len(answer.content))
            taken = status == 409 and operation.repeat == "field"
            if 200 <= status < 300 or (taken and stored):
                return answer, attempts, request
            stored = stored or status >= 500
            note = ""
            if 300 <= status < 400:
                target, note = map(Secret, redirect(request, answer, redirects))
                if target:
                    redirects += 1
                    request = replace(
                        request, url=target, timeout=_left(settings, deadline, clock())
                    )
                    continue
            from .failures import status_error

            failed = status_error(
                config, operation, answer, attempts, request, note, settings.secrets
            )
            error = failed
            asked = retry_after(answer.headers.get("retry-after"), timing.now())
            again = operation.repeat != "never" and is_retryable(status, config.retry_statuses)
            again = again and not taken and failed.code not in config.final
            again = again and getattr(failed, "limit", None) != "day"
        delay = backoff(attempts, timing.chance()) if asked is None else asked
        if not again or attempts > settings.max_retries or clock() + delay >= deadline:
            raise error from None
        log.info(
            "%s: %s on attempt %d; trying again in %.2f s",
            operation.name,
            getattr(error, "status_code", None) or type(error).__name__,
            attempts,
            delay,
        )
        yield delay
        attempts += 1
        redirects = 0
        request = replace(first, timeout=_left(settings, deadline, clock()))


def _left(settings: Settings, deadline: float, now: float) -> float | None:
    """The seconds an attempt may take that begins now."""
    if settings.timeout is None:
        return None
    return max(min(settings.timeout, deadline - now), 0.001)


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


def run(flow: Flow, transport: Transport, timing: Timing) -> Answer:
    """Drive a flow, waiting in the calling thread."""
    try:
        step = next(flow)
        while True:
            if not isinstance(step, Request):
                if not isinstance(step, (int, float)):
                    raise TypeError("an async client is needed for a callback that is awaited")
                timing.sleep(step)
                step = flow.send(None)
                continue
            try:
                answer = transport.send(step)
            except ConnectionFailed as failure:
                step = flow.throw(failure)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        result: Answer = stop.value
        return result


async def arun(flow: Flow, transport: AsyncTransport, timing: Timing) -> Answer:
    """Drive a flow in a task."""
    try:
        step = next(flow)
        while True:
            if not isinstance(step, Request):
                await (timing.pause(step) if isinstance(step, (int, float)) else step)
                step = flow.send(None)
                continue
            try:
                answer = await transport.send(step)
            except ConnectionFailed as failure:
                step = flow.throw(failure)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        result: Answer = stop.value
        return result
