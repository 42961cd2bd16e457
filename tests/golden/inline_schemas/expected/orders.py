"""Inline schemas: orders."""

from __future__ import annotations

from collections.abc import Mapping

from ._core import raw as _raw
from ._core.operation import Body, Operation, Parameter, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType
from .models import (
    OrdersCreateAddress,
    OrdersCreateResponse,
    OrdersCreateSpeed,
    OrdersListResponse,
    OrdersListState,
)

_LIST: Operation[OrdersListResponse] = Operation(
    name="orders.list",
    method="GET",
    path="/orders",
    parameters=(Parameter("state", "query"),),
    results={200: Result(OrdersListResponse)},
    repeat="safe",
)

_CREATE: Operation[OrdersCreateResponse] = Operation(
    name="orders.create",
    method="POST",
    path="/orders",
    body=Body("application/json"),
    results={201: Result(OrdersCreateResponse)},
    repeat="never",
)


class OrdersResource(Resource):
    """Orders."""

    def list(self, *, state: OrdersListState | str | UnsetType = UNSET) -> OrdersListResponse:
        """List orders.

        `GET /orders`
        """
        return self._call(_LIST, {"state": state})

    def create(
        self,
        *,
        address: OrdersCreateAddress | Mapping[str, object],
        speed: OrdersCreateSpeed | str | UnsetType = UNSET,
    ) -> OrdersCreateResponse:
        """Create an order.

        Args:
            speed: Default: `"slow"`.

        `POST /orders`
        """
        return self._call(_CREATE, {}, {"address": address, "speed": speed})


class AsyncOrdersResource(AsyncResource):
    """Orders."""

    async def list(self, *, state: OrdersListState | str | UnsetType = UNSET) -> OrdersListResponse:
        """List orders.

        `GET /orders`
        """
        return await self._call(_LIST, {"state": state})

    async def create(
        self,
        *,
        address: OrdersCreateAddress | Mapping[str, object],
        speed: OrdersCreateSpeed | str | UnsetType = UNSET,
    ) -> OrdersCreateResponse:
        """Create an order.

        Args:
            speed: Default: `"slow"`.

        `POST /orders`
        """
        return await self._call(_CREATE, {}, {"address": address, "speed": speed})


class RawOrdersResource(RawResource):
    """Like `OrdersResource`, each answer with its status, headers and bytes."""

    list = _raw.call(OrdersResource.list)
    create = _raw.call(OrdersResource.create)


class AsyncRawOrdersResource(AsyncRawResource):
    """Like `AsyncOrdersResource`, each answer with its status, headers and bytes."""

    list = _raw.async_call(AsyncOrdersResource.list)
    create = _raw.async_call(AsyncOrdersResource.create)
