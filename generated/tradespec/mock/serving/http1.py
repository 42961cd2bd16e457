"""HTTP/1.1 on asyncio streams: just enough to serve a mock to any client from a thread.

It knows keep-alive, bodies with a length or in chunks, `Expect: 100-continue`, HEAD, and how to
refuse what is no HTTP. TLS, compression and upgrades are not for a mock in a test.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from http import HTTPStatus

from ..messages import Request, Response, encoded_path, is_hosted
from .incoming import incoming
from .limits import PIECE, Limits, Room

HEAD_LIMIT = 64 * 1024
_MOST_HEADERS = 100
_LONGEST_CHUNK_LINE = 8 * 1024
_MOST_TRAILERS = 100
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_TARGET = re.compile(r"[^\x00-\x20\x7f]+")
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*://([^/?#]*)")
_LENGTH = re.compile(r"[0-9]{1,18}")
_VERSIONS = ("HTTP/1.1", "HTTP/1.0")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(;[^\r\n]*)?\r\n")


class BadMessage(Exception):  # noqa: N818 - it is the caller's, and is answered
    """What came in is no HTTP/1.1 request; the status says why."""

    def __init__(self, status: int) -> None:
        """Keep the status to answer."""
        super().__init__(HTTPStatus(status).phrase)
        self.status = status


@dataclass(frozen=True, slots=True)
class Received:
    """A request and whether the connection stays open after its answer."""

    request: Request
    keep_alive: bool


async def receive(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    client: str,
    limits: Limits,
    room: Room,
) -> Received | None:
    """Read one request, None when the caller is gone or silent.

    Raises:
        BadMessage: It is no request, or comes too slowly.
    """
    try:
        async with asyncio.timeout(limits.idle):
            head = await _head(reader)
    except (asyncio.IncompleteReadError, ConnectionError, TimeoutError):
        return None
    except asyncio.LimitOverrunError as problem:
        raise BadMessage(431) from problem
    request, version = _request(head, client)
    length = _length(request, version)
    if version == "HTTP/1.1" and (request.header("expect") or "").lower() == "100-continue":
        writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    whole = True
    try:
        if length is not None and length <= PIECE:
            async with asyncio.timeout(limits.patience):
                request.body = await reader.readexactly(length) if length else b""
        else:
            pieces = _chunks(reader) if length is None else _counted(reader, length)
            whole = await _collected(request, pieces, limits, room)
    except TimeoutError as problem:
        raise BadMessage(408) from problem
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    options = (request.header("connection") or "").lower()
    return Received(request, whole and version == "HTTP/1.1" and "close" not in options)


def written(response: Response, *, keep_alive: bool, head: bool = False) -> bytes:
    """Give the bytes of a response.

    Args:
        response: What to write.
        keep_alive: The connection stays open.
        head: It answers HEAD, so no body follows.
    """
    try:
        phrase = HTTPStatus(response.status).phrase
    except ValueError:
        phrase = ""
    lines = [f"HTTP/1.1 {response.status} {phrase}"]
    lines += [f"{name}: {_one_line(value)}" for name, value in response.headers]
    if response.status != 204 and response.header("content-length") is None:
        lines.append(f"content-length: {len(response.body)}")
    if not keep_alive:
        lines.append("connection: close")
    lines += ["", ""]
    return "\r\n".join(lines).encode("latin-1", "replace") + (b"" if head else response.body)


async def _head(reader: asyncio.StreamReader) -> bytes:
    """Read up to the empty line; what cannot become a request is refused by its first byte."""
    first = await reader.readexactly(1)
    while first in b"\r\n":
        first = await reader.readexactly(1)
    if not _TOKEN.match(first.decode("latin-1")):
        raise BadMessage(400)
    return first + await reader.readuntil(b"\r\n\r\n")


def _request(head: bytes, client: str) -> tuple[Request, str]:
    lines = head[:-4].decode("latin-1").split("\r\n")
    words = lines[0].split(" ")
    if len(words) != 3 or words[2] not in _VERSIONS or not _TOKEN.fullmatch(words[0]):
        raise BadMessage(400)
    if len(lines) > _MOST_HEADERS + 1:
        raise BadMessage(431)
    method, target, version = words
    headers = [_header(line) for line in lines[1:]]
    authority, path, query = _target(method, target)
    if authority:
        headers = [("host", authority), *(each for each in headers if each[0].lower() != "host")]
    if not is_hosted(headers):
        raise BadMessage(400)
    return Request(method, path, query, headers, client=client), version


def _header(line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon or not _TOKEN.fullmatch(name) or _CONTROL.search(value):
        raise BadMessage(400)
    return name, value.strip(" \t")


def _target(method: str, target: str) -> tuple[str, str, bytes]:
    """Give authority, path and query of a target: `/path`, an absolute URL, or `*` for OPTIONS."""
    if not _TARGET.fullmatch(target) or method == "CONNECT":
        raise BadMessage(400)
    absolute = _ABSOLUTE.match(target)
    authority = absolute[1] if absolute else ""
    if absolute:
        target = target[absolute.end() :]
        target = target if target.startswith("/") else "/" + target
    elif not target.startswith("/") and (method, target) != ("OPTIONS", "*"):
        raise BadMessage(400)
    path, _, query = target.partition("#")[0].partition("?")
    return authority, encoded_path(path.encode("latin-1")), query.encode("latin-1")


def _one_line(value: str) -> str:
    return value.replace("\r", " ").replace("\n", " ")


def _length(request: Request, version: str) -> int | None:
    """Give the length of the body, None when it comes in chunks."""
    lengths = [value for name, value in request.headers if name.lower() == "content-length"]
    coding = request.header("transfer-encoding")
    if coding is None:
        return _counting(lengths)
    if lengths or coding.lower() != "chunked" or version != "HTTP/1.1":
        raise BadMessage(400)
    return None


def _counting(lengths: Sequence[str]) -> int:
    if not lengths:
        return 0
    if len(set(lengths)) > 1 or not _LENGTH.fullmatch(lengths[0]):
        raise BadMessage(400)
    return int(lengths[0])


async def _collected(
    request: Request, pieces: AsyncIterator[bytes], limits: Limits, room: Room
) -> bool:
    """Read a body into its request; False when it was too long to be read to its end."""
    async with incoming(limits, room) as body:
        async for piece in pieces:
            await body.add(piece)
            if not body.goes_on:
                break
        request.body, request.too_large = body.content, body.too_large
        return body.goes_on


async def _counted(reader: asyncio.StreamReader, length: int) -> AsyncIterator[bytes]:
    while length:
        piece = await reader.read(min(length, PIECE))
        if not piece:
            raise asyncio.IncompleteReadError(b"", length)
        length -= len(piece)
        yield piece


async def _chunks(reader: asyncio.StreamReader) -> AsyncIterator[bytes]:
    """Give a body that comes in chunks; what extensions and trailers say is nothing to us."""
    extensions = 0
    while True:
        line = await _line(reader)
        found = _CHUNK.fullmatch(line)
        if found is None:
            raise BadMessage(400)
        extensions += len(found[2] or b"")
        if extensions > _LONGEST_CHUNK_LINE:
            raise BadMessage(400)
        length = int(found[1], 16)
        if length == 0:
            break
        async for piece in _counted(reader, length):
            yield piece
        if await reader.readexactly(2) != b"\r\n":
            raise BadMessage(400)
    for _ in range(_MOST_TRAILERS):
        if await _line(reader) == b"\r\n":
            return
    raise BadMessage(431)


async def _line(reader: asyncio.StreamReader) -> bytes:
    try:
        line = await reader.readuntil(b"\n")
    except asyncio.LimitOverrunError as problem:
        raise BadMessage(400) from problem
    if len(line) > _LONGEST_CHUNK_LINE:
        raise BadMessage(400)
    return line
