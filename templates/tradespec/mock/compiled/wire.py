"""Wire spellings: the one way a server writes what callers may write in several.

A schema says it by `x-tradespec.wire` (what kind of value the text is) and `x-tradespec.mock` (how
this server spells it): flags as 0 and 1 or as text, decimals with four places, dates with a
midnight, a spelling of its own for "none".
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from .. import codec
from ..account.comparing import exact, flag
from .document import Document, Node, Schema

_DATE = len("2026-02-01")


@dataclass(frozen=True, slots=True)
class Wire:
    """How the values of a field are spelled.

    Attributes:
        kind: flag, decimal, number, integer, local-datetime, local-date, identifier, json or
            separated; "" for a value that is what it looks like.
        nulls: What callers may send for none.
        empty: What the server writes for none; `codec.NOTHING` when it has no word for it.
        values: Spellings of no and yes.
        places: Digits after the point of a decimal, which is text then.
        text: Whole numbers are written as text.
        midnight: Dates are written with a time.
        separator: What stands between the items of a list.
    """

    kind: str = ""
    nulls: tuple[object, ...] = ()
    empty: Any = codec.NOTHING
    values: tuple[object, object] | None = None
    places: int | None = None
    text: bool = False
    midnight: bool = False
    separator: str = ""

    @property
    def has_empty(self) -> bool:
        """Tell whether the server has a word for none."""
        return self.empty is not codec.NOTHING

    @property
    def compares(self) -> str:
        """Give how a list compares the field; see `query.Condition`."""
        if self.kind in ("decimal", "number", "integer"):
            return "decimal"
        if self.kind in ("local-datetime", "local-date"):
            return "local"
        return "flag" if self.kind == "flag" else "text"

    def spelled(self, value: Any) -> Any:
        """Give a value as the server writes it; one that fits no spelling stays as it is."""
        if not self.kind:
            return value
        if value is None or value in self.nulls:
            return self.empty if self.has_empty else value
        if self.kind == "flag":
            return self.values[bool(flag(value))] if self.values else value
        if self.kind in ("decimal", "number", "integer"):
            return self._number(value)
        if self.kind == "local-date" and self.midnight and len(str(value)) == _DATE:
            return f"{value} 00:00:00"
        return value

    def items(self, value: Any) -> list[str]:
        """Give what a list in a text holds; of other values, the value itself as text."""
        if self.kind == "separated":
            return str(value).split(self.separator) if value else []
        if self.kind != "json":
            return [str(value)]
        try:
            found = json.loads(value)
        except (TypeError, ValueError):
            return []
        return [str(item) for item in found] if codec.is_array(found) else []

    def moment(self, local: datetime) -> str:
        """Give a moment, already in the account's zone, as a field of this kind holds it."""
        if self.kind == "local-date":
            return local.strftime("%Y-%m-%d 00:00:00" if self.midnight else "%Y-%m-%d")
        return local.strftime("%Y-%m-%d %H:%M:%S")

    def _number(self, value: Any) -> Any:
        number = exact(value)
        if number is None:
            return value
        if self.kind == "decimal":
            return value if self.places is None else f"{number:.{self.places}f}"
        if self.kind == "integer":
            return str(int(number)) if self.text else int(number)
        return number


PLAIN = Wire()


def read_wire(document: Document, schema: Schema) -> Wire:
    """Read how the values of a schema are spelled."""
    for part in document.parts(schema):
        block: Node = part.node.get("x-tradespec", {})
        if "wire" in block:
            return _wire(document, block)
    return PLAIN


def _wire(document: Document, block: Node) -> Wire:
    spelling: Node = block.get("mock", {})
    values = spelling.get("values")
    return Wire(
        kind=block["wire"],
        nulls=tuple(document.extension.get("nulls", ())),
        empty=spelling.get("empty", codec.NOTHING),
        values=(values[0], values[1]) if values else None,
        places=spelling.get("places"),
        text=bool(spelling.get("text")),
        midnight=bool(spelling.get("midnight")),
        separator=block.get("separator", ""),
    )
