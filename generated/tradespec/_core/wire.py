"""What single values look like on the wire of an API that spells them in text, both ways.

A `Wire` stands beside a type: `Annotated[bool | None, Wire("flag")]`. Reading takes a parsed JSON
value, writing an argument. Sent are flags as 1 and 0, times as `2026-01-31 09:00:00`, decimals as
text, lists as JSON text or joined, and None as the API's first spelling of null.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias, cast, get_args

import msgspec
from msgspec import UNSET, Struct

from .lenient import plain
from .styles import scalar

Kind: TypeAlias = Literal[
    "flag",
    "local-datetime",
    "local-date",
    "decimal",
    "number",
    "integer",
    "identifier",
    "json",
    "separated",
]
Nulls: TypeAlias = tuple[str, ...]
_MIDNIGHT = " 00:00:00"
_local = msgspec.Meta(tz=False)


class Wire(Struct, frozen=True):
    """How a value travels. `separator` stands between the items of a `separated` list."""

    kind: Kind
    separator: str = ","

    def read(self, annotation: Any, value: Any) -> Any:
        """A parsed JSON value, no spelling of null, as `annotation` has it.

        Raises ValueError for a value that is nothing of the kind.
        """
        kind = self.kind
        if kind == "flag" and isinstance(value, (float, Decimal)) and value in (0, 1):
            return bool(value)
        if isinstance(value, str):
            if kind == "local-date":
                return read_date(value)
            if kind == "json":
                return msgspec.json.decode(value, type=annotation)
            if kind == "separated":
                return value.split(self.separator)
        if kind == "local-datetime":
            annotation = local(annotation)
        fit = value if kind == "decimal" else plain(value)
        if isinstance(fit, float) and kind == "integer" and fit.is_integer():
            fit = int(fit)
        return msgspec.convert(fit, annotation, strict=False)

    def write(self, value: object, null: str) -> object:
        """What is sent for an argument: a JSON value. Text is sent as it is."""
        if value is None:
            return null
        kind = self.kind
        if kind == "json":
            return value if isinstance(value, str) else _json(value)
        if kind == "separated":
            return self._joined(value)
        if isinstance(value, bool):
            return int(value)
        if isinstance(value, dt.date):
            return _local_text(kind, value)
        return scalar(value) if kind in ("decimal", "identifier") else value

    def _joined(self, value: object) -> str:
        if isinstance(value, str) or not isinstance(value, Iterable):
            return scalar(value)
        items = [scalar(item) for item in cast(Iterable[object], value)]
        if any(self.separator in item for item in items):
            raise ValueError(f"an item must not contain {self.separator!r}, which joins the items")
        return self.separator.join(items)


def local(annotation: Any) -> Any:
    """A type of times, as one of times without a zone."""
    from typing import Annotated

    naive: Any = Annotated[dt.datetime, _local]
    return naive | None if type(None) in get_args(annotation) else naive


def read_date(text: str) -> dt.date:
    """A date that may be written with midnight behind it."""
    if (len(text) == 10 or text[10:] == _MIDNIGHT) and text[4] == text[7] == "-":
        return dt.date.fromisoformat(text[:10])
    raise ValueError("no date")


def marker(annotation: Any) -> Wire | None:
    """The Wire that stands beside a type, None for an ordinary type."""
    found = getattr(annotation, "__metadata__", ())
    return next((each for each in found if isinstance(each, Wire)), None)


def write_fields(wire: Mapping[str, Any], null: str, members: Mapping[str, Any]) -> dict[str, Any]:
    """A body's fields as they are sent; `wire` gives each its annotated type, or those within."""
    sent = dict(members)
    for name, annotation in wire.items():
        value = sent.get(name, UNSET)
        if value is UNSET:
            continue
        try:
            sent[name] = write_value(annotation, null, value)
        except (TypeError, ValueError) as error:
            raise type(error)(f"{name}: {error}") from None
    return sent


def write_value(annotation: Any, null: str, value: Any) -> Any:
    """One value as it is sent; a mapping of annotations stands for an object, or a list of them."""
    if not isinstance(annotation, Mapping):
        wire = marker(annotation)
        return value if wire is None else wire.write(value, null)
    within = cast(Mapping[str, Any], annotation)
    if isinstance(value, (list, tuple)):
        return [write_value(within, null, item) for item in cast(Iterable[Any], value)]
    if isinstance(value, Struct):
        value = {
            encoded: getattr(value, name)
            for name, encoded in zip(
                value.__struct_fields__, value.__struct_encode_fields__, strict=True
            )
        }
    if not isinstance(value, Mapping):
        return value
    return write_fields(within, null, cast(Mapping[str, Any], value))


def _json(value: object) -> str:
    from .bodies import encode_json

    return encode_json(value).decode()


def _local_text(kind: Kind, value: dt.date) -> str:
    if isinstance(value, dt.datetime):
        if value.tzinfo is not None:
            raise ValueError("a time of the account's own zone is wanted: one without tzinfo")
        if kind == "local-date":
            return value.date().isoformat()
        return value.isoformat(" ", "seconds")
    return value.isoformat() + (_MIDNIGHT if kind == "local-datetime" else "")
