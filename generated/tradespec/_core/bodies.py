"""Request bodies: keyword arguments in, bytes and their media type out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from os import PathLike, fspath, urandom
from typing import Any, cast

import msgspec
from msgspec import UNSET

from .operation import Body, Parameter
from .styles import query_pairs, scalar
from .types import is_array, is_object

_encoder = msgspec.json.Encoder(decimal_format="number")
_PLAIN = frozenset((str, int, bool, type(None)))


def encode_json(value: object) -> bytes:
    """JSON text. Decimals are exact numbers, unset fields are left out.

    Raises ValueError for NaN and infinities, which JSON cannot carry, and TypeError for what is
    no JSON value.
    """
    return _encoder.encode(_sendable(value))


def _sendable(value: object) -> Any:
    """The value without unset members; JSON has no words for NaN and infinities."""
    if type(value) in _PLAIN:
        return value
    if is_object(value):
        return {
            name: member if type(member) in _PLAIN else _sendable(member)
            for name, member in value.items()
            if member is not UNSET
        }
    if isinstance(value, (list, tuple)):
        return [_sendable(item) for item in cast(Iterable[Any], value)]
    if isinstance(value, Mapping):
        return _sendable(dict(cast(Mapping[str, Any], value)))
    if isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            _sendable(getattr(value, name))
        return value
    if (isinstance(value, Decimal) and not value.is_finite()) or (
        isinstance(value, float) and value - value != 0.0
    ):
        raise ValueError(f"{value} cannot be sent as JSON")
    return value


def encode_body(body: Body, value: object) -> tuple[bytes, str | None]:
    """The bytes of a body, and its media type where that differs from the declared one."""
    if body.wire and isinstance(value, Mapping):
        from .wire import write_fields

        value = write_fields(body.wire, body.null, cast(Mapping[str, Any], value))
    if body.is_json:
        return encode_json(value), None
    if body.media_type == "application/x-www-form-urlencoded":
        return _form(value), None
    if body.media_type == "multipart/form-data":
        return _multipart(value)
    if isinstance(value, str):
        return value.encode(), None
    return read_file(value)[1], None


def _fields(value: object) -> list[tuple[str, Any]]:
    if isinstance(value, msgspec.Struct):
        value = {name: getattr(value, name) for name in value.__struct_fields__}
    if not isinstance(value, Mapping):
        raise TypeError(f"the body must be a mapping, not {type(value).__name__}")
    members = cast(Mapping[str, Any], value)
    return [(name, member) for name, member in members.items() if member is not UNSET]


def _form(value: object) -> bytes:
    pairs: list[str] = []
    for name, member in _fields(value):
        style = "json" if _is_nested(member) else "form"
        pairs += query_pairs(Parameter(name, style=style), "" if member is None else member)
    return "&".join(pairs).encode()


def _multipart(value: object) -> tuple[bytes, str]:
    """Parts as RFC 7578 has them. Files are read whole, so that a retry sends them again."""
    boundary = urandom(16).hex()
    chunks: list[bytes] = []
    for name, member in _fields(value):
        for item in member if is_array(member) else [member]:
            disposition, content = _part(name, item)
            chunks += [f"--{boundary}\r\n".encode(), disposition, b"\r\n\r\n", content, b"\r\n"]
    chunks.append(f"--{boundary}--\r\n".encode())
    return b"".join(chunks), f"multipart/form-data; boundary={boundary}"


def _part(name: str, value: object) -> tuple[bytes, bytes]:
    head = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    if _is_file(value):
        file_name, content, media_type = read_file(value)
        _refuse_line_ends(media_type)
        head += f'; filename="{_quoted(file_name)}"\r\nContent-Type: {media_type}'
        return head.encode(), content
    if _is_nested(value):
        return (head + "\r\nContent-Type: application/json").encode(), encode_json(value)
    return head.encode(), b"" if value is None else scalar(value).encode()


def _is_file(value: object) -> bool:
    return isinstance(value, (bytes, bytearray, tuple, PathLike)) or hasattr(value, "read")


def _is_nested(value: object) -> bool:
    return isinstance(value, (Mapping, msgspec.Struct))


def _quoted(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _refuse_line_ends(media_type: str) -> None:
    if not media_type.isprintable():
        raise ValueError("a media type must not contain control characters")


def read_file(value: object) -> tuple[str, bytes, str]:
    """A FileContent as its name, bytes and media type."""
    name, media_type = "", ""
    if isinstance(value, tuple):
        parts = list(cast(Iterable[Any], value))
        name, value, media_type = parts if len(parts) > 2 else (*parts, "")
    if isinstance(value, PathLike):
        from pathlib import Path

        path = fspath(cast(PathLike[str], value))
        name = name or path
        content: object = Path(path).read_bytes()
    elif isinstance(value, (bytes, bytearray)):
        content = bytes(value)
    elif hasattr(value, "read"):
        content = cast(Any, value).read()
        name = name or str(getattr(value, "name", ""))
    else:
        raise TypeError(
            f"a file must be bytes, a binary file or a path, not {type(value).__name__}"
        )
    if not isinstance(content, bytes):
        raise TypeError("a file must be opened in binary mode")
    name = name.replace("\\", "/").rpartition("/")[2] or "file"
    return name, content, media_type or _guess(name)


def _guess(name: str) -> str:
    from mimetypes import guess_type

    return guess_type(name)[0] or "application/octet-stream"
