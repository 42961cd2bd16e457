"""Models of Webhooks."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from msgspec import UNSET, Struct, UnsetType


class OrderDeletedEvent(Struct, kw_only=True):
    id: str
    at: datetime | UnsetType = UNSET


class OrderEventOrder(Struct, kw_only=True):
    id: str | UnsetType = UNSET
    total: Decimal | UnsetType = UNSET


class OrderEvent(Struct, kw_only=True):
    order: OrderEventOrder
