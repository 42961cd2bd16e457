"""Security by oauth2: me."""

from __future__ import annotations

from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.response import Response

_GET: Operation[None] = Operation(
    name="me.get",
    method="GET",
    path="/me",
    results={204: Result(None)},
    repeat="safe",
    scopes=("read",),
)


class MeResource(Resource):
    """Me."""

    def get(self) -> None:
        """Who I am.

        Scope: `read`.

        `GET /me`
        """
        return self._call(_GET, {})


class AsyncMeResource(AsyncResource):
    """Me."""

    async def get(self) -> None:
        """Who I am.

        Scope: `read`.

        `GET /me`
        """
        return await self._call(_GET, {})


class RawMeResource(RawResource):
    """Like `MeResource`, each answer with its status, headers and bytes."""

    def get(self) -> Response[None]:
        """Who I am.

        See `MeResource.get`.
        """
        return self._call(_GET, {})


class AsyncRawMeResource(AsyncRawResource):
    """Like `AsyncMeResource`, each answer with its status, headers and bytes."""

    async def get(self) -> Response[None]:
        """Who I am.

        See `AsyncMeResource.get`.
        """
        return await self._call(_GET, {})
