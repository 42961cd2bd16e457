"""Models of Pages."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ._core.types import Model


class Item(Model, kw_only=True):
    id: str


class ItemListMeta(Model, kw_only=True):
    page: int | UnsetType = UNSET
    limit: int | UnsetType = UNSET
    total: int | UnsetType = UNSET
    pages: int | UnsetType = UNSET


class ListsBodiedResponse(Model, kw_only=True):
    results: list[str]
    next_cursor: str | None | UnsetType = UNSET


class ListsGetResponse(Model, kw_only=True):
    data: Item


class ItemList(Model, kw_only=True):
    data: list[Item]
    meta: ItemListMeta
