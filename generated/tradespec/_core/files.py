"""Downloads: a file's bytes into a path or file object, as they come, from wherever they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any, TypeAlias
from urllib.parse import SplitResult, urljoin, urlsplit

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from .calls import Calls, asend, send
from .operation import Config, Operation
from .request import Settings
from .response import Response
from .retry import Timing, is_retryable
from .saving import Target as Target
from .saving import destination
from .secret import Secret
from .steps import Answer, Flow, relay
from .transport import AsyncTransport, ConnectionFailed, RawResponse, Request, TimedOut, Transport

Progress: TypeAlias = Callable[[int, int | None], object]
"""Told how many bytes there are so far, and how many there will be where the server says."""
_MOST_HOPS = 3
_REDIRECTS = (301, 302, 303, 307, 308)
_KEPT_HEADERS = ("accept", "user-agent")


class Sink:
    """Takes the bytes of one download and tells how far it is."""

    def __init__(self, to: Target, progress: Progress | None = None) -> None:
        self._to = destination(to)
        self._progress = progress
        self._begun = False
        self._got = 0
        self._total: int | None = None

    def begin(self, total: int | None) -> None:
        """A body begins, of `total` bytes where that is known; an earlier attempt is forgotten."""
        self._to.begin()
        self._begun, self._got, self._total = True, 0, total

    def write(self, chunk: bytes) -> None:
        """Some bytes of the body."""
        self._to.write(chunk)
        self._got += len(chunk)
        if self._progress is not None:
            self._progress(self._got, self._total)

    def finish(self, rest: bytes) -> int:
        """The download is complete; `rest` is the body where the transport gave it whole."""
        if not self._begun or (rest and not self._got):
            self.begin(len(rest))
            self.write(rest)
        self._to.finish()
        return self._got

    def abandon(self) -> None:
        """Leave nothing of an unfinished download behind."""
        self._to.abandon()


def following(
    config: Config,
    settings: Settings,
    operation: Operation[Any],
    flow: Flow[Answer],
    timing: Timing,
) -> Flow[Answer]:
    """Go on to the address a download is answered with, without credentials.

    Only by https from a server reached by https, and only to read. Once another host has been
    asked, no further request of that attempt carries a credential, wherever it goes, and its
    answer is never taken for one to the credential. All hops share the time of the attempt.
    """
    attempts = 0

    def refused(answer: RawResponse, hop: Request, note: str) -> Exception:
        from .failures import status_error

        note = f" (from {urlsplit(hop.url).hostname}, which got no credential{note})"
        return status_error(
            config, operation, answer, attempts, hop, note, settings.secrets, is_ours=False
        )

    def send(request: Request) -> Flow[RawResponse]:
        nonlocal attempts
        attempts += 1
        return (yield from _hops(request, timing, config.retry_statuses, refused))

    return relay(flow, send)


def _hops(
    first: Request,
    timing: Timing,
    retry_statuses: frozenset[int],
    refused: Callable[[RawResponse, Request, str], Exception],
) -> Flow[RawResponse]:
    """Send one request and go on from host to host; the last answer."""
    begun, hop, hops = timing.clock(), first, 0
    while True:
        try:
            answer: RawResponse = yield hop
        except ConnectionFailed as failure:
            if hop is first:
                raise
            text = f"{urlsplit(hop.url).hostname}: {failure}"
            raise type(failure)(text, sent=failure.sent) from None
        status = answer.status_code
        target = _elsewhere(hop, answer, hop is first)
        if target is None and hop is first:
            return answer
        if target is None and (200 <= status < 300 or is_retryable(status, retry_statuses)):
            return answer
        if target is None or hops == _MOST_HOPS:
            more = f"; more than {_MOST_HOPS} redirects" if target else ""
            raise refused(answer, hop, more)
        hops += 1
        hop = replace(
            first,
            url=target,
            headers=_without_credentials(first),
            timeout=_left(first.timeout, timing.clock() - begun),
        )


def _left(timeout: float | None, passed: float) -> float | None:
    """The seconds of an attempt that are left for another hop."""
    if timeout is not None and passed >= timeout:
        raise TimedOut("no complete answer within the timeout")
    return None if timeout is None else timeout - passed


def _elsewhere(request: Request, answer: RawResponse, is_home: bool) -> Secret | None:
    """Where to go on without credentials; None to stay, or for an address that will not do."""
    location = answer.headers.get("location")
    if answer.status_code not in _REDIRECTS or not location or request.method != "GET":
        return None
    try:
        url = urljoin(request.url, location)
        here, there = urlsplit(request.url), urlsplit(url)
        same = _origin(here) == _origin(there)
    except ValueError:
        return None
    downgraded = here.scheme == "https" and there.scheme != "https"
    if downgraded or there.scheme not in ("https", "http") or not there.hostname:
        return None
    return None if is_home and same else Secret(url.partition("#")[0])


def _origin(url: SplitResult) -> tuple[str, str]:
    return url.scheme, url.netloc


def _without_credentials(request: Request) -> tuple[tuple[str, str], ...]:
    return tuple(pair for pair in request.headers if pair[0].lower() in _KEPT_HEADERS)


def download(
    calls: Calls[Transport],
    operation: Operation[bytes],
    parameters: Mapping[str, object],
    to: Target | UnsetType,
    progress: Progress | UnsetType,
) -> Response[bytes]:
    """Read a file: into `to`, or as the data of the response."""
    sink, memory = _sink(to, progress)
    try:
        answer = send(calls, operation, parameters, UNSET, sink)
        return calls.response(_finished(sink, memory, answer), answer)
    finally:
        sink.abandon()


async def adownload(
    calls: Calls[AsyncTransport],
    operation: Operation[bytes],
    parameters: Mapping[str, object],
    to: Target | UnsetType,
    progress: Progress | UnsetType,
) -> Response[bytes]:
    """Read a file: into `to`, or as the data of the response."""
    sink, memory = _sink(to, progress)
    try:
        answer = await asend(calls, operation, parameters, UNSET, sink)
        return calls.response(_finished(sink, memory, answer), answer)
    finally:
        sink.abandon()


def _sink(to: Target | UnsetType, progress: Progress | UnsetType) -> tuple[Sink, BytesIO]:
    memory = BytesIO()
    told = None if progress is UNSET else progress
    return Sink(memory if to is UNSET else to, told), memory


def _finished(sink: Sink, memory: BytesIO, answer: Answer) -> bytes:
    sink.finish(answer[0].content)
    return memory.getvalue()
