"""Models of Downloads."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ._core.types import Model


class FilesAnyResponseAccepted(Model, kw_only=True):
    url: str | UnsetType = UNSET
