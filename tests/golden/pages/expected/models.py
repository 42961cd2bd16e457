"""Models of Pages."""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType


class Item(Struct, kw_only=True):
    id: str


class ItemListMeta(Struct, kw_only=True):
    page: int | UnsetType = UNSET
    limit: int | UnsetType = UNSET
    total: int | UnsetType = UNSET
    pages: int | UnsetType = UNSET


class ListsBodiedResponse(Struct, kw_only=True):
    results: list[str]
    next_cursor: str | None | UnsetType = UNSET


class ListsGetResponse(Struct, kw_only=True):
    data: Item


class ItemList(Struct, kw_only=True):
    data: list[Item]
    meta: ItemListMeta
