"""Security by bearer: me."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource

_GET: Operation[None] = Operation(
    name="me.get", method="GET", path="/me", results={204: Result(None)}, repeat="safe"
)


class MeResource(Resource):
    """Me."""

    def get(self) -> None:
        """Who I am.

        `GET /me`
        """
        return self._call(_GET, {})


class AsyncMeResource(AsyncResource):
    """Me."""

    async def get(self) -> None:
        """Who I am.

        `GET /me`
        """
        return await self._call(_GET, {})


class RawMeResource(RawResource):
    """Like `MeResource`, each answer with its status, headers and bytes."""

    get = _raw.call(MeResource.get)


class AsyncRawMeResource(AsyncRawResource):
    """Like `AsyncMeResource`, each answer with its status, headers and bytes."""

    get = _raw.async_call(AsyncMeResource.get)
