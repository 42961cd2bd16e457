"""All of: cars."""

from __future__ import annotations

from collections.abc import Mapping

from ._core import raw as _raw
from ._core.operation import Body, Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType
from .models import Car, CarsCreateResponse, Maker

_GET: Operation[Car] = Operation(
    name="cars.get", method="GET", path="/cars", results={200: Result(Car)}, repeat="safe"
)

_CREATE: Operation[CarsCreateResponse] = Operation(
    name="cars.create",
    method="POST",
    path="/cars",
    body=Body("application/json"),
    results={200: Result(CarsCreateResponse)},
    repeat="never",
)


class CarsResource(Resource):
    """Cars."""

    def get(self) -> Car:
        """The car.

        `GET /cars`
        """
        return self._call(_GET, {})

    def create(
        self,
        *,
        wheels: int,
        doors: int,
        maker: Maker | Mapping[str, object] | UnsetType = UNSET,
        owner: str | UnsetType = UNSET,
    ) -> CarsCreateResponse:
        """Build a car.

        `POST /cars`
        """
        return self._call(
            _CREATE, {}, {"wheels": wheels, "maker": maker, "doors": doors, "owner": owner}
        )


class AsyncCarsResource(AsyncResource):
    """Cars."""

    async def get(self) -> Car:
        """The car.

        `GET /cars`
        """
        return await self._call(_GET, {})

    async def create(
        self,
        *,
        wheels: int,
        doors: int,
        maker: Maker | Mapping[str, object] | UnsetType = UNSET,
        owner: str | UnsetType = UNSET,
    ) -> CarsCreateResponse:
        """Build a car.

        `POST /cars`
        """
        return await self._call(
            _CREATE, {}, {"wheels": wheels, "maker": maker, "doors": doors, "owner": owner}
        )


class RawCarsResource(RawResource):
    """Like `CarsResource`, each answer with its status, headers and bytes."""

    get = _raw.call(CarsResource.get)
    create = _raw.call(CarsResource.create)


class AsyncRawCarsResource(AsyncRawResource):
    """Like `AsyncCarsResource`, each answer with its status, headers and bytes."""

    get = _raw.async_call(AsyncCarsResource.get)
    create = _raw.async_call(AsyncCarsResource.create)
