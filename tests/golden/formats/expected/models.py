"""Models of Formats."""

from __future__ import annotations

import builtins
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from msgspec import UNSET, UnsetType

from ._core.types import Model


class Payment(Model, kw_only=True):
    id: str
    amount: Decimal
    """Amount, in dollars."""
    text_amount: Decimal | UnsetType = UNSET
    rate: float | UnsetType = UNSET
    count: int | UnsetType = UNSET
    day: date | UnsetType = UNSET
    at: datetime | None | UnsetType = UNSET
    wait: str | UnsetType = UNSET
    mail: str | UnsetType = UNSET
    data: str | UnsetType = UNSET
    anything: Any | UnsetType = UNSET
    things: dict[str, Any] | UnsetType = UNSET
    list: builtins.list[Any] | UnsetType = UNSET
    amounts: builtins.list[Decimal] | UnsetType = UNSET
