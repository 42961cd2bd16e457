"""Models of The untagged API."""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType


class GetBooksByBookIdResponse(Struct, kw_only=True):
    title: str | UnsetType = UNSET


class GetBooksResponseItem(Struct, kw_only=True):
    title: str | UnsetType = UNSET
