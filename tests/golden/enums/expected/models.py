"""Models of Enums."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import UNSET, UnsetType

from ._core.types import Model, OpenEnum, OpenIntEnum


class Colour(OpenEnum):
    """Colour of a shirt."""

    RED = "red"
    DARK_GREEN = "Dark Green"
    LIGHT_BLUE = "light-blue"
    IN = "in"
    NONE = "None"
    VALUE_10 = "10"
    ETE = "été"


class ShirtLevel(OpenEnum):
    LOW = "low"
    HIGH = "high"


class ShirtsListSort(OpenEnum):
    NAME = "name"
    MINUS_NAME = "-name"
    PLUS_PRICE = "+price"
    EMPTY = ""


class Size(OpenIntEnum):
    VALUE_1 = 1
    VALUE_2 = 2
    VALUE_40 = 40


class Shirt(Model, kw_only=True):
    kind: Literal["shirt"]
    colour: Colour
    """Its main colour."""
    size: Size | UnsetType = UNSET
    lining: Colour | None | UnsetType = UNSET
    mixed: Any | UnsetType = UNSET
    level: ShirtLevel | UnsetType = UNSET
