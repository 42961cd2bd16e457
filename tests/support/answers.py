"""What a server of the tests answers, as data: one description for sockets and for no socket."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

PLAIN = json.dumps({"text": "é" * 1000}).encode()
MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Asked:
    """A request as a server sees it; names of headers in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Answer:
    """`hold`: nothing comes before the test is over; `cut`: the connection breaks in the body."""

    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    hold: bool = False
    drop: bool = False
    cut: bool = False


@dataclass
class Site:
    """Answers, and what was asked."""

    location: str = ""
    seen: list[Asked] = field(default_factory=list)

    def answer(self, asked: Asked) -> Answer:
        """The answer that the first part of the path names."""
        self.seen.append(asked)
        kind = asked.path.partition("?")[0].rpartition("/")[2]
        if kind == "redirect":
            headers = (("Location", self.location), ("Set-Cookie", "session=1"))
            return Answer(status=302, headers=headers)
        return ANSWERS[kind](asked)


def _echo(asked: Asked) -> Answer:
    text = {"path": asked.path, "headers": asked.headers, "body": asked.body.decode()}
    return Answer(json.dumps(text).encode(), headers=(("X-One", "1"), ("X-Latin", "caf\xe9")))


def _packed(encoding: str, body: bytes) -> Callable[[Asked], Answer]:
    return lambda _: Answer(body, headers=(("Content-Encoding", encoding),))


def _raw_deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


@cache
def bomb(encodings: int = 1) -> bytes:
    """256 megabytes of zeros, packed with gzip so many times."""
    packer = zlib.compressobj(9, wbits=31)
    zeros = bytes(MEGABYTE)
    packed = b"".join(packer.compress(zeros) for _ in range(256)) + packer.flush()
    for _ in range(encodings - 1):
        packed = gzip.compress(packed)
    return packed


ANSWERS: dict[str, Callable[[Asked], Answer]] = {
    "echo": _echo,
    "missing": lambda _: Answer(b'{"error":"none"}', 404),
    "empty": lambda _: Answer(status=204),
    "hold": lambda _: Answer(b"{}", hold=True),
    "drop": lambda _: Answer(drop=True),
    "half": lambda _: Answer(PLAIN, cut=True),
    "plain": lambda _: Answer(PLAIN),
    "large": lambda _: Answer(bytes(2 * MEGABYTE)),
    "large-error": lambda _: Answer(bytes(2 * MEGABYTE), 500),
    "gzip": _packed("gzip", gzip.compress(PLAIN)),
    "gzip-members": _packed("gzip", gzip.compress(PLAIN[:700]) + gzip.compress(PLAIN[700:])),
    "gzip-padded": _packed("gzip", gzip.compress(PLAIN) + bytes(64)),
    "gzip-twice": _packed("gzip, x-gzip", gzip.compress(gzip.compress(PLAIN))),
    "gzip-empty": _packed("gzip", b""),
    "gzip-short": _packed("gzip", gzip.compress(PLAIN)[:-9]),
    "gzip-broken": _packed("gzip", b"this is no gzip"),
    "deflate": _packed("deflate", zlib.compress(PLAIN)),
    "deflate-raw": _packed("deflate", _raw_deflate(PLAIN)),
    "identity": _packed("identity", PLAIN),
    "brotli": _packed("br", b"\x0b\x02\x80{}\x03"),
    "gzip-six-times": _packed(", ".join(["gzip"] * 6), b"\x1f\x8b"),
    "bomb": lambda _: _packed("gzip", bomb())(_),
    "bomb-twice": lambda _: _packed("gzip, gzip", bomb(2))(_),
    "bomb-thrice": lambda _: _packed("gzip, gzip, gzip", bomb(3))(_),
}
