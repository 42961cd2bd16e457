"""Models of Errors."""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType


class FailuresGetResponse(Struct, kw_only=True):
    ok: bool | UnsetType = UNSET
