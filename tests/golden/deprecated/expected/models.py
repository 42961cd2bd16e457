"""Models of Deprecated."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ._core.types import Model


class Thing(Model, kw_only=True):
    name: str | UnsetType = UNSET
    """Deprecated. Its name."""
