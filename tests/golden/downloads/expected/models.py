"""Models of Downloads."""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType


class FilesAnyResponseAccepted(Struct, kw_only=True):
    url: str | UnsetType = UNSET
