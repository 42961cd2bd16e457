"""Models of Webhooks."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from msgspec import UNSET, UnsetType

from ._core.types import Model


class OrderDeletedEvent(Model, kw_only=True):
    id: str
    at: datetime | UnsetType = UNSET


class OrderEventOrder(Model, kw_only=True):
    id: str | UnsetType = UNSET
    total: Decimal | UnsetType = UNSET


class OrderEvent(Model, kw_only=True):
    order: OrderEventOrder
