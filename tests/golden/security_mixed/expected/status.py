"""Security of many kinds: status."""

from __future__ import annotations

from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.response import Response

_GET: Operation[None] = Operation(
    name="status.get",
    method="GET",
    path="/status",
    results={204: Result(None)},
    repeat="safe",
    secured=False,
)


class StatusResource(Resource):
    """Status."""

    def get(self) -> None:
        """Open to all.

        `GET /status`
        """
        return self._call(_GET, {})


class AsyncStatusResource(AsyncResource):
    """Status."""

    async def get(self) -> None:
        """Open to all.

        `GET /status`
        """
        return await self._call(_GET, {})


class RawStatusResource(RawResource):
    """Like `StatusResource`, each answer with its status, headers and bytes."""

    def get(self) -> Response[None]:
        """Open to all.

        See `StatusResource.get`.
        """
        return self._call(_GET, {})


class AsyncRawStatusResource(AsyncRawResource):
    """Like `AsyncStatusResource`, each answer with its status, headers and bytes."""

    async def get(self) -> Response[None]:
        """Open to all.

        See `AsyncStatusResource.get`.
        """
        return await self._call(_GET, {})
