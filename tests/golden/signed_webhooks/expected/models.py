"""Models of Signed webhooks."""

from __future__ import annotations

from datetime import datetime

from msgspec import UNSET, UnsetType

from ._core.types import Model, OpenEnum


class ProblemCode(OpenEnum):
    NOT_FOUND = "not-found"
    WRITES_DISABLED = "writes-disabled"


class ThingMade(Model, kw_only=True):
    """A thing was made."""

    event_id: str
    at: datetime | UnsetType = UNSET


class ThingsListResponse(Model, kw_only=True):
    items: list[str]
