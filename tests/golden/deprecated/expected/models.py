"""Models of Deprecated."""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType


class Thing(Struct, kw_only=True):
    name: str | UnsetType = UNSET
    """Deprecated. Its name."""
