"""One of: pets."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from ._core import raw as _raw
from ._core.operation import Body, Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .models import Cat, Dog

_LIST: Operation[list[Cat | Dog]] = Operation(
    name="pets.list",
    method="GET",
    path="/pets",
    results={200: Result(list[Cat | Dog])},
    repeat="safe",
)

_CREATE: Operation[Cat | Dog] = Operation(
    name="pets.create",
    method="POST",
    path="/pets",
    body=Body("application/json"),
    results={200: Result(Cat | Dog)},
    repeat="never",
)


class PetsResource(Resource):
    """Pets."""

    def list(self) -> builtins.list[Cat | Dog]:
        """All pets.

        `GET /pets`
        """
        return self._call(_LIST, {})

    def create(self, *, body: Cat | Mapping[str, object] | Dog) -> Cat | Dog:
        """Add a pet.

        Args:
            body: An animal of the house.

        `POST /pets`
        """
        return self._call(_CREATE, {}, body)


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def list(self) -> builtins.list[Cat | Dog]:
        """All pets.

        `GET /pets`
        """
        return await self._call(_LIST, {})

    async def create(self, *, body: Cat | Mapping[str, object] | Dog) -> Cat | Dog:
        """Add a pet.

        Args:
            body: An animal of the house.

        `POST /pets`
        """
        return await self._call(_CREATE, {}, body)


class RawPetsResource(RawResource):
    """Like `PetsResource`, each answer with its status, headers and bytes."""

    list = _raw.call(PetsResource.list)
    create = _raw.call(PetsResource.create)


class AsyncRawPetsResource(AsyncRawResource):
    """Like `AsyncPetsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_call(AsyncPetsResource.list)
    create = _raw.async_call(AsyncPetsResource.create)
