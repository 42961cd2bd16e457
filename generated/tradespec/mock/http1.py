"""HTTP/1.1 on asyncio streams: just enough to serve a mock to any client from a thread.

It knows keep-alive, bodies with a length or in chunks, `Expect: 100-continue`, HEAD, and how to
refuse what is no HTTP. TLS, compression and upgrades are not for a mock in a test.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus

from .bodies import MAXIMUM_BODY
from .messages import Request, Response

HEAD_LIMIT = 64 * 1024
IDLE = 60.0
"""Seconds for a whole head to come; a connection that is idle longer is closed."""
PATIENCE = 30.0
"""Seconds for a whole body to come; a slower sender is refused."""
_LONGEST_CHUNK_LINE = 16


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
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, client: str
) -> Received | None:
    """Read one request, None when the caller is gone.

    Raises:
        BadMessage: It is no request.
    """
    try:
        async with asyncio.timeout(IDLE):
            head = await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError, TimeoutError):
        return None
    except asyncio.LimitOverrunError as problem:
        raise BadMessage(431) from problem
    lines = head[:-4].decode("latin-1").lstrip("\r\n").split("\r\n")
    words = lines[0].split(" ")
    if len(words) != 3 or not words[2].startswith("HTTP/1."):
        raise BadMessage(400)
    method, target, version = words
    headers = [_header(line) for line in lines[1:]]
    request = Request.to(method, _target(target), headers)
    request.method = method
    request.client = client
    if (request.header("expect") or "").lower() == "100-continue":
        writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    try:
        async with asyncio.timeout(PATIENCE):
            request.body = await _body(reader, request)
    except TimeoutError as problem:
        raise BadMessage(408) from problem
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    options = (request.header("connection") or "").lower()
    return Received(request, version == "HTTP/1.1" and "close" not in options)


def written(response: Response, *, keep_alive: bool) -> bytes:
    """Give the bytes of a response."""
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
    return "\r\n".join([*lines, "", ""]).encode("latin-1", "replace") + response.body


def _header(line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon or not name or name != name.strip():
        raise BadMessage(400)
    return name, value.strip()


def _target(target: str) -> str:
    if target.startswith("/"):
        return "//mock" + target
    return target if "://" in target else "//mock/" + target


def _one_line(value: str) -> str:
    return value.replace("\r", " ").replace("\n", " ")


async def _body(reader: asyncio.StreamReader, request: Request) -> bytes:
    lengths = [value for name, value in request.headers if name.lower() == "content-length"]
    coding = request.header("transfer-encoding")
    if coding is not None:
        if lengths or coding.lower() != "chunked":
            raise BadMessage(400)
        return await _chunks(reader)
    return await _counted(reader, _length(lengths))


def _length(lengths: Sequence[str]) -> int:
    if not lengths:
        return 0
    if len(set(lengths)) > 1 or not lengths[0].isascii() or not lengths[0].isdigit():
        raise BadMessage(400)
    return int(lengths[0][:18])


async def _counted(reader: asyncio.StreamReader, length: int) -> bytes:
    """Read so many bytes; what is beyond the limit is dropped, one byte tells of it."""
    if length <= MAXIMUM_BODY:
        return await reader.readexactly(length) if length else b""
    kept = await reader.readexactly(MAXIMUM_BODY + 1)
    rest = length - len(kept)
    while rest > 0:
        dropped = await reader.read(min(rest, HEAD_LIMIT))
        if not dropped:
            break
        rest -= len(dropped)
    return kept


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while True:
        line = (await reader.readline()).strip()
        digits = line.partition(b";")[0]
        try:
            length = int(digits, 16) if len(digits) <= _LONGEST_CHUNK_LINE else -1
        except ValueError as problem:
            raise BadMessage(400) from problem
        if length < 0:
            raise BadMessage(400)
        if length == 0:
            while (await reader.readline()).strip():
                pass
            return b"".join(chunks)
        chunk = await _counted(reader, length)
        await reader.readexactly(2)
        if size <= MAXIMUM_BODY:
            chunks.append(chunk[: MAXIMUM_BODY + 1 - size])
            size += len(chunks[-1])
