"""Models of Errors."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ._core.types import Model


class FailuresGetResponse(Model, kw_only=True):
    ok: bool | UnsetType = UNSET
