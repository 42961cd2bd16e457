"""Parameter values in, the text of a path, query, header or cookie out (OpenAPI 3.1, `style`).

Everything in a path or a query is percent-encoded except the unreserved characters of RFC 3986,
so no value can change the shape of a URL. A space is `%20`.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import msgspec

if TYPE_CHECKING:
    from .operation import Parameter

_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_ENCODED = tuple(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in range(256))
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def quote(text: str) -> str:
    """Percent-encode all but unreserved characters."""
    if text.isascii() and text.replace("-", "").isalnum():
        return text
    try:
        return "".join([_ENCODED[byte] for byte in text.encode()])
    except UnicodeEncodeError:
        raise ValueError("text with half a surrogate pair cannot be sent") from None


def scalar(value: object) -> str:
    """The wire text of one value: `true`, ISO 8601 with `Z` for UTC, decimals without exponent."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return scalar(cast(object, value.value))
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime.datetime):
        text = value.isoformat()
        return text[:-6] + "Z" if text.endswith("+00:00") else text
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, Decimal) and value.is_finite():
        return format(value, "f")
    if isinstance(value, float) and value - value == 0.0:
        return repr(value)
    if isinstance(value, (Decimal, float)):
        raise ValueError(f"{value} cannot be sent")
    raise TypeError(f"a {type(value).__name__} cannot be sent as a parameter")


def path_text(parameter: Parameter, value: object) -> str:
    """The text that replaces `{name}` in a path template."""
    try:
        text = _path_text(parameter, value)
    except (TypeError, ValueError) as error:
        raise type(error)(f"path parameter {parameter.name!r}: {error}") from None
    if text in ("", ".", ".."):
        raise ValueError(f"path parameter {parameter.name!r} must not be {text!r}")
    return text


def _path_text(parameter: Parameter, value: object) -> str:
    if value is None or value is msgspec.UNSET:
        raise ValueError("a value is required")
    name, style, explode = quote(parameter.name), parameter.style, parameter.explode
    parts = _parts(value, explode)
    if style == "label":
        return "." + ("." if explode else ",").join(parts)
    if style == "matrix":
        if not explode:
            return f";{name}={','.join(parts)}"
        named = parts if _members(value) is not None else [f"{name}={part}" for part in parts]
        return "".join(f";{part}" for part in named)
    return ",".join(parts)


def query_pairs(parameter: Parameter, value: object) -> list[str]:
    """The `name=value` pieces of a query, none for an empty list."""
    name, style = quote(parameter.name), parameter.style
    try:
        if style == "json":
            return [f"{name}={quote(msgspec.json.encode(value).decode())}"]
        if style == "deepObject":
            return _deep_pairs(parameter.name, value)
        parts = _parts(value, parameter.explode)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{parameter.location} parameter {parameter.name!r}: {error}") from None
    if not parts:
        return []
    if not parameter.explode:
        return [f"{name}={_DELIMITERS.get(style, ',').join(parts)}"]
    if _members(value) is not None:
        return parts
    return [f"{name}={part}" for part in parts]


def header_text(parameter: Parameter, value: object) -> str:
    """The value of a header parameter, style `simple`."""
    if parameter.style == "json":
        text = msgspec.json.encode(value).decode()
    else:
        text = ",".join(_parts(value, parameter.explode, quoted=False))
    return header_value(parameter.name, text)


def header_value(name: str, value: object) -> str:
    """`value` when it can stand in a header. The error does not repeat it: it may be a secret."""
    if not isinstance(value, str):
        raise TypeError(f"header {name!r} must be a string, not {type(value).__name__}")
    if not (value.isascii() and value.replace("\t", "").isprintable()):
        raise ValueError(f"header {name!r} must be printable ASCII on one line")
    return value


def _members(value: object) -> list[tuple[str, object]] | None:
    """The set members of an object, None when the value is not one."""
    if isinstance(value, msgspec.Struct):
        value = msgspec.to_builtins(value)
    if not isinstance(value, Mapping):
        return None
    members = cast(Mapping[Any, object], value)
    return [
        (scalar(key), item)
        for key, item in members.items()
        if item is not None and item is not msgspec.UNSET
    ]


def _items(value: object) -> list[object] | None:
    """The items of a list, None when the value is not one."""
    if not isinstance(value, (list, tuple, set, frozenset)):
        return None
    items = cast(Iterable[object], value)
    return [item for item in items if item is not None and item is not msgspec.UNSET]


def _parts(value: object, explode: bool, *, quoted: bool = True) -> list[str]:
    """A value as the pieces its style joins: RFC 6570's list or associative array."""
    encode = quote if quoted else str
    items = _items(value)
    if items is not None:
        return [encode(scalar(item)) for item in items]
    members = _members(value)
    if members is None:
        return [encode(scalar(value))]
    if explode:
        return [f"{encode(key)}={encode(scalar(item))}" for key, item in members]
    return [part for key, item in members for part in (encode(key), encode(scalar(item)))]


def _deep_pairs(name: str, value: object) -> list[str]:
    members = _members(value)
    if members is not None:
        return [pair for key, item in members for pair in _deep_pairs(f"{name}[{key}]", item)]
    items = _items(value)
    return [
        f"{quote(name)}={quote(scalar(item))}" for item in ([value] if items is None else items)
    ]
