"""Signed webhooks: things."""

from __future__ import annotations

import builtins

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .models import ThingsListResponse

_LIST: Operation[list[str]] = Operation(
    name="things.list",
    method="GET",
    path="/things",
    results={200: Result(ThingsListResponse, ("items",))},
    repeat="safe",
    scopes=("things:read",),
    cacheable=True,
)


class ThingsResource(Resource):
    """Things."""

    def list(self) -> builtins.list[str]:
        """List things.

        Scope: `things:read`.

        `GET /things`
        """
        return self._call(_LIST, {})


class AsyncThingsResource(AsyncResource):
    """Things."""

    async def list(self) -> builtins.list[str]:
        """List things.

        Scope: `things:read`.

        `GET /things`
        """
        return await self._call(_LIST, {})


class RawThingsResource(RawResource):
    """Like `ThingsResource`, each answer with its status, headers and bytes."""

    list = _raw.call(ThingsResource.list)


class AsyncRawThingsResource(AsyncRawResource):
    """Like `AsyncThingsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_call(AsyncThingsResource.list)
