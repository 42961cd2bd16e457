"""Models of Unions."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ._core.types import Model


class Bag(Model, kw_only=True):
    volume: float


class Box(Model, kw_only=True):
    width: int


class Thing(Model, kw_only=True):
    id: int | str
    size: int | None | UnsetType = UNSET
    many: str | int | None | UnsetType = UNSET
    one_or_list: str | list[str] | UnsetType = UNSET
    box_or_text: Box | str | UnsetType = UNSET
    box_or_bag: Box | Bag | UnsetType = UNSET
    when: str | UnsetType = UNSET
