"""Bodies of type multipart/form-data (RFC 7578): parts by name, files as bytes."""

from __future__ import annotations

from email.message import Message
from email.parser import HeaderParser

from ..errors import Refusal

_MOST_PARTS = 200
_LONGEST_HEAD = 8 * 1024


def parse(content_type: str, content: bytes) -> dict[str, bytes]:
    """Give the parts of a body.

    Raises:
        Refusal: With cause `malformed_body`; a part that is there twice counts as that.
    """
    boundary = _boundary(content_type)
    marker = b"--" + boundary
    if not boundary or not content.startswith(marker):
        raise _refusal("has no boundary")
    pieces = (b"\r\n" + content).split(b"\r\n" + marker)
    if not pieces[-1].startswith(b"--") or not 2 <= len(pieces) <= _MOST_PARTS:
        raise _refusal("does not end, or has too many parts")
    parts: dict[str, bytes] = {}
    for piece in pieces[1:-1]:
        name, value = _part(piece)
        if name in parts:
            raise _refusal(f"has the part {name[:60]!r} twice")
        parts[name] = value
    return parts


def _part(piece: bytes) -> tuple[str, bytes]:
    head, separator, value = piece.lstrip(b" \t").removeprefix(b"\r\n").partition(b"\r\n\r\n")
    if not separator:
        raise _refusal("has a part without a head")
    if len(head) > _LONGEST_HEAD:
        raise _refusal("has a part with too long a head")
    try:
        headers = HeaderParser().parsestr(head.decode())
    except UnicodeDecodeError as problem:
        raise _refusal("has a part whose head is not UTF-8") from problem
    name = headers.get_param("name", header="content-disposition", unquote=True)
    if not isinstance(name, str):
        raise _refusal("has a part without a name")
    return name, value


def _boundary(content_type: str) -> bytes:
    if len(content_type) > _LONGEST_HEAD:
        return b""
    message = Message()
    message["content-type"] = content_type.replace("\r", " ").replace("\n", " ")
    found = message.get_param("boundary", unquote=True)
    return found.encode("latin-1", "replace") if isinstance(found, str) else b""


def _refusal(detail: str) -> Refusal:
    return Refusal("malformed_body", detail=f"body: {detail}")
