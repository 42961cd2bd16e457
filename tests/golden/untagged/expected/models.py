"""Models of The untagged API."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ._core.types import Model


class GetBooksByBookIdResponse(Model, kw_only=True):
    title: str | UnsetType = UNSET


class GetBooksResponseItem(Model, kw_only=True):
    title: str | UnsetType = UNSET
