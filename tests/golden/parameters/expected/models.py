"""Models of Parameters."""

from __future__ import annotations

from msgspec import UNSET, UnsetType, field

from ._core.types import Model


class Range(Model, kw_only=True):
    """From a number to a number."""

    from_: int | UnsetType = field(name="from", default=UNSET)
    to: int | UnsetType = UNSET
