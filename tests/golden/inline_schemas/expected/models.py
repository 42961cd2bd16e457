"""Models of Inline schemas."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ._core.types import Model, OpenEnum


class OrdersCreateAddress(Model, kw_only=True):
    street: str
    city: str | UnsetType = UNSET


class OrdersCreateResponse(Model, kw_only=True):
    id: str | UnsetType = UNSET


class OrdersCreateSpeed(OpenEnum):
    SLOW = "slow"
    FAST = "fast"


class OrdersListResponseNext(Model, kw_only=True):
    """Where the next page is."""

    cursor: str | UnsetType = UNSET


class OrdersListResponseOrdersItemByDayValue(Model, kw_only=True):
    count: int | UnsetType = UNSET


class OrdersListResponseOrdersItemLinesItemSize(OpenEnum):
    S = "S"
    M = "M"
    L = "L"


class OrdersListResponseOrdersItemState(OpenEnum):
    OPEN = "open"
    CLOSED = "closed"


class OrdersListState(OpenEnum):
    OPEN = "open"
    CLOSED = "closed"


class OrdersListResponseOrdersItemLinesItem(Model, kw_only=True):
    sku: str | UnsetType = UNSET
    size: OrdersListResponseOrdersItemLinesItemSize | None | UnsetType = UNSET


class OrdersListResponseOrdersItem(Model, kw_only=True):
    id: str
    state: OrdersListResponseOrdersItemState | UnsetType = UNSET
    lines: list[OrdersListResponseOrdersItemLinesItem] | UnsetType = UNSET
    by_day: dict[str, OrdersListResponseOrdersItemByDayValue] | UnsetType = UNSET


class OrdersListResponse(Model, kw_only=True):
    orders: list[OrdersListResponseOrdersItem]
    next: OrdersListResponseNext | UnsetType = UNSET
    """Where the next page is."""
