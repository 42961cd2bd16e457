"""The body of an answer while it arrives: unpacked, its size bounded, kept or passed on.

A compressed chunk is unpacked in pieces of bounded size, so that memory stays near what is kept.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator

from .transport import BodyTooLarge, ConnectionFailed, Headers, Request, body_length

ACCEPT_ENCODING = ("Accept-Encoding", "gzip, deflate")
_PIECE = 1 << 16
_MOST_ENCODINGS = 5
_GZIP = 31  # zlib's window bits for a gzip header and trailer, then for zlib's own, then for none
_ZLIB = 15
_RAW = -15


def with_accept_encoding(headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The headers of a request; they ask only for encodings that are unpacked with a bound."""
    kept = tuple(pair for pair in headers if pair[0].lower() != "accept-encoding")
    return (*kept, ACCEPT_ENCODING)


class Body:
    """Takes the chunks of one answer.

    Raises:
        ConnectionFailed: The content encoding is none that was asked for, or broken.
        BodyTooLarge: There is more than the request's `max_bytes`. A body that is not compressed
            and goes to a sink has no such bound.
    """

    def __init__(self, request: Request, status: int, headers: Headers) -> None:
        self._unpackers = [_Unpacker(name) for name in _encodings(headers)]
        self._parts: list[bytes] = []
        self._write: Callable[[bytes], object] = self._parts.append
        self._size = 0
        self._limit = request.max_bytes
        sent = headers.get("content-length", "")
        self._missing = int(sent) if sent.isdigit() else -1
        sink, length = request.sink, body_length(headers)
        if sink is not None and 200 <= status < 300:
            if not self._unpackers:
                self._limit = None
            sink.begin(length)
            self._write = sink.write
        if length is not None and request.method != "HEAD":
            self._check(length)

    def feed(self, chunk: bytes) -> None:
        """Take some bytes of the body as they were sent."""
        self._missing -= len(chunk)
        if chunk:
            for piece in self._unpacked(chunk, 0):
                self._keep(piece)

    def is_complete(self) -> bool:
        """Whether all bytes that were announced are there, so that no more need be waited for."""
        return self._missing == 0

    def finish(self) -> bytes:
        """The body is complete: what was kept of it."""
        for unpacker in self._unpackers:
            unpacker.finish()
        parts = self._parts
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def _unpacked(self, data: bytes, stage: int) -> Iterator[bytes]:
        if stage == len(self._unpackers):
            yield data
            return
        for piece in self._unpackers[stage].pieces(data):
            self._check(self._unpackers[stage].size - _PIECE)
            yield from self._unpacked(piece, stage + 1)

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        self._check(self._size)
        self._write(piece)

    def _check(self, size: int) -> None:
        if self._limit is not None and size > self._limit:
            raise BodyTooLarge(f"the body has more than {self._limit} bytes")


class _Unpacker:
    """Removes one content encoding."""

    def __init__(self, name: str) -> None:
        self._gzip = name in ("gzip", "x-gzip")
        self._inflate = zlib.decompressobj(_GZIP) if self._gzip else None
        self._ended = False
        self.size = 0

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """What some bytes unpack to, a piece at a time."""
        while not self._ended:
            if self._inflate is None:
                self._inflate = zlib.decompressobj(_ZLIB if data[0] & 0x8F == 8 else _RAW)
            try:
                piece = self._inflate.decompress(data, _PIECE)
            except zlib.error:
                raise ConnectionFailed("the compressed body is broken") from None
            if piece:
                self.size += len(piece)
                yield piece
            data = self._inflate.unconsumed_tail
            if self._inflate.eof:
                data = self._next_member(self._inflate.unused_data)
            elif not data and len(piece) < _PIECE:
                return

    def finish(self) -> None:
        """Nothing follows."""
        if self.size and self._inflate is not None and not self._inflate.eof:
            raise ConnectionFailed("the compressed body ends too early")

    def _next_member(self, rest: bytes) -> bytes:
        """A gzip file may have several members; anything else behind an end is padding."""
        if self._gzip and rest[:1] == b"\x1f":
            self._inflate = zlib.decompressobj(_GZIP)
            return rest
        self._ended = True
        return b""


def _encodings(headers: Headers) -> list[str]:
    """The encodings of a body, in the order in which they are to be removed."""
    listed = headers.get("content-encoding")
    if listed is None:
        return []
    names = [name.strip().lower() for name in reversed(listed.split(","))]
    found = [name for name in names if name not in ("", "identity")]
    unknown = [name for name in found if name not in ("gzip", "x-gzip", "deflate")]
    if unknown or len(found) > _MOST_ENCODINGS:
        what = repr(unknown[0][:40]) if unknown else f"{len(found)} encodings"
        raise ConnectionFailed(f"the body is compressed with {what}, which was not asked for")
    return found
