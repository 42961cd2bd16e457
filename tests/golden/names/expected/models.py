"""Models of Names: “odd” ones."""

from __future__ import annotations

import builtins
import datetime as dt
from decimal import Decimal
from typing import Any

from msgspec import UNSET, UnsetType, field

from ._core.types import Model


class GroesseV2(Model, kw_only=True):
    breite: float | UnsetType = UNSET
    naive_name: builtins.str | UnsetType = field(name="naïve name", default=UNSET)
    日本: builtins.str | UnsetType = UNSET


class StructModel(Model, kw_only=True):
    date: dt.date | UnsetType = UNSET
    other_date: dt.date | UnsetType = UNSET


class Operation(Model, kw_only=True):
    """A model with the name of a class of the runtime."""

    class_: builtins.str | UnsetType = field(name="class", default=UNSET)
    date: dt.date | UnsetType = UNSET
    datetime: dt.datetime | UnsetType = UNSET
    list: builtins.list[builtins.str] | UnsetType = UNSET
    dict: builtins.dict[builtins.str, builtins.str] | UnsetType = UNSET
    str: builtins.str | UnsetType = UNSET
    foo_bar: builtins.str | UnsetType = field(name="fooBar", default=UNSET)
    foo_baz: builtins.str | UnsetType = field(name="FooBaz", default=UNSET)
    foo_qux: builtins.str | UnsetType = field(name="foo-qux", default=UNSET)
    private: builtins.str | UnsetType = field(name="_private", default=UNSET)
    any: Any | UnsetType = field(name="Any", default=UNSET)
    decimal: Decimal | UnsetType = field(name="Decimal", default=UNSET)
    unset: builtins.str | UnsetType = field(name="UNSET", default=UNSET)
    struct: StructModel | UnsetType = UNSET
    id: builtins.str | UnsetType = field(name="@id", default=UNSET)
    foo_bar_baz: builtins.str | UnsetType = field(name="foo.bar baz", default=UNSET)
    schema: builtins.str | UnsetType = UNSET
    copy: builtins.str | UnsetType = UNSET
    model: builtins.str | UnsetType = UNSET
