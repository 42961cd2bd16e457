"""Models of Unions."""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType


class Bag(Struct, kw_only=True):
    volume: float


class Box(Struct, kw_only=True):
    width: int


class Thing(Struct, kw_only=True):
    id: int | str
    size: int | None | UnsetType = UNSET
    many: str | int | None | UnsetType = UNSET
    one_or_list: str | list[str] | UnsetType = UNSET
    box_or_text: Box | str | UnsetType = UNSET
    box_or_bag: Box | Bag | UnsetType = UNSET
    when: str | UnsetType = UNSET
