"""Downloads: a file's bytes into a path or file object, as they come."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from io import BytesIO
from os import PathLike
from typing import IO, Any, TypeAlias, cast
from urllib.parse import urljoin, urlsplit

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from .calls import Calls, asend, send
from .operation import Operation
from .response import Response
from .retry import Timing
from .steps import Answer, Flow, relay
from .transport import AsyncTransport, ConnectionFailed, RawResponse, Request, Transport

Target: TypeAlias = str | PathLike[str] | IO[bytes]
"""Where a download goes: a path, or a file open for writing bytes."""
Progress: TypeAlias = Callable[[int, int | None], object]
"""Told how many bytes there are so far, and how many there will be where the server says."""
_MOST_HOPS = 3


class Sink:
    """Where the bytes of one download go. A path gets its file when all bytes are there."""

    def __init__(self, to: Target, progress: Progress | None = None) -> None:
        whole = hasattr(to, "write")
        self._path = None if whole else os.fspath(cast("PathLike[str]", to))
        self._file: IO[bytes] | None = None if self._path else cast(IO[bytes], to)
        self._start = 0 if self._path else _position(to)
        self._progress = progress
        self._got = 0
        self._total: int | None = None

    def begin(self, total: int | None) -> None:
        """A body begins, of `total` bytes where that is known; an earlier attempt is forgotten."""
        if self._path is not None:
            self.abandon()
            self._file = open(f"{self._path}.part", "wb")  # noqa: SIM115, PTH123
        elif self._got:
            if self._start is None:
                raise ConnectionFailed("the file cannot go back to begin the download again")
            file = cast(IO[bytes], self._file)
            file.seek(self._start)
            file.truncate()
        self._got, self._total = 0, total

    def write(self, chunk: bytes) -> None:
        """Some bytes of the body."""
        cast(IO[bytes], self._file).write(chunk)
        self._got += len(chunk)
        if self._progress is not None:
            self._progress(self._got, self._total)

    def finish(self, rest: bytes) -> int:
        """The download is complete; `rest` is the body where the transport gave it whole."""
        if (self._path is not None and self._file is None) or (rest and not self._got):
            self.begin(len(rest))
            self.write(rest)
        if self._path is not None:
            cast(IO[bytes], self._file).close()
            os.replace(f"{self._path}.part", self._path)  # noqa: PTH105
            self._file = None
        return self._got

    def abandon(self) -> None:
        """Leave nothing of an unfinished download behind."""
        if self._path is not None and self._file is not None:
            self._file.close()
            self._file = None
            os.unlink(f"{self._path}.part")  # noqa: PTH108


def _position(file: Any) -> int | None:
    try:
        place: int = file.tell()
        return place if file.seekable() else None
    except (AttributeError, OSError):
        return None


def following(flow: Flow[Answer], timing: Timing) -> Flow[Answer]:
    """Go on to the address a download is answered with, without credentials.

    Only by https from a server reached by https, and only to read.
    """

    def send(request: Request) -> Flow[RawResponse]:
        reply: RawResponse = yield request
        for _ in range(_MOST_HOPS):
            target = _elsewhere(request, reply)
            if target is None:
                break
            request = target
            reply = yield request
        return reply

    return relay(flow, send)


def _elsewhere(step: Any, reply: Any) -> Request | None:
    if not isinstance(step, Request) or not isinstance(reply, RawResponse):
        return None
    location = reply.headers.get("location")
    if reply.status_code not in (301, 302, 303, 307, 308) or not location:
        return None
    try:
        url = urljoin(step.url, location)
        here, there = urlsplit(step.url), urlsplit(url)
    except ValueError:
        return None
    same = (here.scheme, here.netloc) == (there.scheme, there.netloc)
    downgraded = here.scheme == "https" and there.scheme != "https"
    if step.method != "GET" or same or downgraded or there.scheme not in ("https", "http"):
        return None
    kept = tuple(pair for pair in step.headers if pair[0].lower() in ("accept", "user-agent"))
    return replace(step, url=url.partition("#")[0], headers=kept)


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
