"""Request bodies: keyword arguments in, bytes and their media type out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from io import TextIOBase
from os import PathLike, fsdecode, urandom
from typing import Any, cast

import msgspec
from msgspec import UNSET

from .operation import Body, Parameter
from .styles import query_pairs, scalar
from .types import is_array, is_object

_encoder = msgspec.json.Encoder(decimal_format="number")
_PLAIN = frozenset((str, int, bool, type(None)))
_BYTES = (bytes, bytearray, memoryview)


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
        return _multipart(value, body.files)
    if isinstance(value, str) and body.media_type.startswith("text/"):
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


def _multipart(value: object, files: frozenset[str]) -> tuple[bytes, str]:
    """Parts as RFC 7578 has them. Files are read whole, so that a retry sends them again."""
    boundary = urandom(16).hex()
    chunks: list[bytes] = []
    for name, member in _fields(value):
        is_file = name in files
        for item in _parts(member, is_file):
            try:
                disposition, content = _part(name, item, is_file)
            except TypeError as error:
                raise TypeError(f"{name}: {error}") from None
            chunks += [f"--{boundary}\r\n".encode(), disposition, b"\r\n\r\n", content, b"\r\n"]
    chunks.append(f"--{boundary}--\r\n".encode())
    return b"".join(chunks), f"multipart/form-data; boundary={boundary}"


def _parts(member: Any, is_file: bool) -> list[Any]:
    """The values of one field; a tuple of files is several, one that begins with a name is one."""
    if is_array(member):
        return member
    if is_file and isinstance(member, tuple):
        items: list[Any] = [*member]
        return [member] if items and isinstance(items[0], str) else items
    return [member]


def _part(name: str, value: object, is_file: bool) -> tuple[bytes, bytes]:
    head = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    if value is None:
        return head.encode(), b""
    if is_file or _is_file(value):
        file_name, content, media_type = read_file(value)
        _refuse_line_ends(media_type)
        head += f'; filename="{_quoted(file_name)}"\r\nContent-Type: {media_type}'
        return head.encode(), content
    if _is_nested(value):
        return (head + "\r\nContent-Type: application/json").encode(), encode_json(value)
    return head.encode(), scalar(value).encode()


def _is_file(value: object) -> bool:
    return isinstance(value, (*_BYTES, tuple, PathLike)) or hasattr(value, "read")


def _is_nested(value: object) -> bool:
    return isinstance(value, (Mapping, msgspec.Struct))


def _quoted(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _refuse_line_ends(media_type: str) -> None:
    if not media_type.isprintable():
        raise ValueError("a media type must not contain control characters")


def read_file(value: object) -> tuple[str, bytes, str]:
    """A FileContent as its name, bytes and media type. Raises TypeError for what is no file."""
    name, media_type = "", ""
    if isinstance(value, tuple):
        name, value, media_type = _named(*value)
    if isinstance(value, PathLike):
        from pathlib import Path

        path = fsdecode(cast("PathLike[str]", value))
        name = name or path
        content: object = Path(path).read_bytes()
    elif isinstance(value, _BYTES):
        content = cast(object, value)
    elif hasattr(value, "read") and not isinstance(value, TextIOBase):
        content = cast(Any, value).read()
        name = name or str(getattr(value, "name", ""))
    else:
        raise TypeError(_no_file(value))
    if not isinstance(content, _BYTES):
        raise TypeError(_no_file(cast(Any, value)))
    name = name.replace("\\", "/").rpartition("/")[2] or "file"
    return name, bytes(cast(bytes, content)), media_type or _guess(name)


def _named(*parts: Any) -> tuple[str, Any, str]:
    """The three parts of `(file name, content[, media type])`."""
    if len(parts) not in (2, 3) or not all(isinstance(each, str) for each in parts[::2]):
        raise TypeError("a file given as a tuple is (file name, content[, media type])")
    name, content = parts[:2]
    return name, content, parts[2] if len(parts) == 3 else ""


def _no_file(value: object) -> str:
    if isinstance(value, str):
        return "a file must be opened, or given as bytes or a pathlib.Path; this is text"
    if hasattr(value, "read"):
        return "a file must be opened in binary mode: open(path, 'rb')"
    return f"a file must be bytes, a binary file or a path, not {type(value).__name__}"


def _guess(name: str) -> str:
    from mimetypes import guess_type

    return guess_type(name)[0] or "application/octet-stream"
