"""Models of Wire values."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, ClassVar, TypeAlias

from msgspec import UNSET, UnsetType

from ._core.types import Model, OpenEnum, OpenModel
from ._core.wire import Wire

NULLS = ("", "0000-00-00", "0000-00-00 00:00:00")
"""How null is spelled where it is not text."""

Amount: TypeAlias = Annotated[Decimal | None, Wire("decimal")]
Badges: TypeAlias = Annotated[list[str] | None, Wire("json")]
Coordinate: TypeAlias = Annotated[float | None, Wire("number")]
Count: TypeAlias = Annotated[int | None, Wire("integer")]
Flag: TypeAlias = Annotated[bool | None, Wire("flag")]
"""Yes or no."""
FlagInput: TypeAlias = Annotated[bool | None, Wire("flag")]
LocalDate: TypeAlias = Annotated[dt.date | None, Wire("local-date")]
LocalDateTime: TypeAlias = Annotated[dt.datetime | None, Wire("local-datetime")]
RecordUuid: TypeAlias = Annotated[str | None, Wire("identifier")]
Staff: TypeAlias = Annotated[list[str] | None, Wire("separated", ";")]


class JobStatus(OpenEnum):
    QUOTE = "Quote"
    WORK_ORDER = "Work Order"


class JobsDeleteResponse(Model, kw_only=True):
    ok: bool | UnsetType = UNSET


class Message(Model, kw_only=True):
    text: str | None | UnsetType = UNSET


class MessagesListResponse(Model, kw_only=True):
    messages: list[Message]


class Place(Model, kw_only=True):
    lat: Coordinate | UnsetType = UNSET


class Job(OpenModel, kw_only=True):
    """Work."""

    extra_keys: ClassVar[str] = "^own_"
    uuid: str
    status: JobStatus
    active: Flag | UnsetType = UNSET
    """False when deleted."""
    date: LocalDate | UnsetType = UNSET
    edit_date: LocalDateTime | UnsetType = UNSET
    price: Amount | UnsetType = UNSET
    count: Count | UnsetType = UNSET
    company_uuid: RecordUuid | UnsetType = UNSET
    badges: Badges | UnsetType = UNSET
    staff: Staff | UnsetType = UNSET
    filter: str | UnsetType = UNSET
    place: Place | UnsetType = UNSET
