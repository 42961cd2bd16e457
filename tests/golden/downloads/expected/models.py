"""Models of Downloads."""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType


class FilesAnyResponseStatus202(Struct, kw_only=True):
    url: str | UnsetType = UNSET
