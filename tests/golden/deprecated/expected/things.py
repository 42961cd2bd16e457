"""Deprecated: things."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Body, Operation, Parameter, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType
from .models import Thing

_OLD: Operation[Thing] = Operation(
    name="things.old",
    method="GET",
    path="/old",
    parameters=(Parameter("way", "query"),),
    results={200: Result(Thing)},
    repeat="safe",
)

_CREATE: Operation[None] = Operation(
    name="things.create",
    method="POST",
    path="/old",
    body=Body("application/json"),
    results={204: Result(None)},
    repeat="never",
)


class ThingsResource(Resource):
    """Things."""

    def old(self, *, way: str | UnsetType = UNSET) -> Thing:
        """The old way.

        Deprecated.

        Args:
            way: Deprecated. How.

        `GET /old`
        """
        return self._call(_OLD, {"way": way})

    def create(self, *, name: str | UnsetType = UNSET) -> None:
        """Create.

        Args:
            name: Deprecated. Its name.

        `POST /old`
        """
        return self._call(_CREATE, {}, {"name": name})


class AsyncThingsResource(AsyncResource):
    """Things."""

    async def old(self, *, way: str | UnsetType = UNSET) -> Thing:
        """The old way.

        Deprecated.

        Args:
            way: Deprecated. How.

        `GET /old`
        """
        return await self._call(_OLD, {"way": way})

    async def create(self, *, name: str | UnsetType = UNSET) -> None:
        """Create.

        Args:
            name: Deprecated. Its name.

        `POST /old`
        """
        return await self._call(_CREATE, {}, {"name": name})


class RawThingsResource(RawResource):
    """Like `ThingsResource`, each answer with its status, headers and bytes."""

    old = _raw.call(ThingsResource.old)
    create = _raw.call(ThingsResource.create)


class AsyncRawThingsResource(AsyncRawResource):
    """Like `AsyncThingsResource`, each answer with its status, headers and bytes."""

    old = _raw.async_call(AsyncThingsResource.old)
    create = _raw.async_call(AsyncThingsResource.create)
