"""Unions: things."""

from __future__ import annotations

from collections.abc import Mapping

from ._core import raw as _raw
from ._core.operation import Body, Operation, Parameter, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .models import Bag, Box, Thing

_GET: Operation[Thing] = Operation(
    name="things.get",
    method="GET",
    path="/things",
    parameters=(Parameter("id", "query"),),
    results={200: Result(Thing)},
    repeat="safe",
)

_CREATE: Operation[Box | Bag] = Operation(
    name="things.create",
    method="POST",
    path="/things",
    body=Body("application/json"),
    results={200: Result(Box | Bag)},
    repeat="never",
)


class ThingsResource(Resource):
    """Things."""

    def get(self, *, id: int | str) -> Thing:
        """A thing.

        `GET /things`
        """
        return self._call(_GET, {"id": id})

    def create(self, *, body: Box | Mapping[str, object] | str) -> Box | Bag:
        """Add a thing.

        `POST /things`
        """
        return self._call(_CREATE, {}, body)


class AsyncThingsResource(AsyncResource):
    """Things."""

    async def get(self, *, id: int | str) -> Thing:
        """A thing.

        `GET /things`
        """
        return await self._call(_GET, {"id": id})

    async def create(self, *, body: Box | Mapping[str, object] | str) -> Box | Bag:
        """Add a thing.

        `POST /things`
        """
        return await self._call(_CREATE, {}, body)


class RawThingsResource(RawResource):
    """Like `ThingsResource`, each answer with its status, headers and bytes."""

    get = _raw.call(ThingsResource.get)
    create = _raw.call(ThingsResource.create)


class AsyncRawThingsResource(AsyncRawResource):
    """Like `AsyncThingsResource`, each answer with its status, headers and bytes."""

    get = _raw.async_call(AsyncThingsResource.get)
    create = _raw.async_call(AsyncThingsResource.create)
