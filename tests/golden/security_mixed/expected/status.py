"""Security of many kinds: status."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource

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

    get = _raw.call(StatusResource.get)


class AsyncRawStatusResource(AsyncRawResource):
    """Like `AsyncStatusResource`, each answer with its status, headers and bytes."""

    get = _raw.async_call(AsyncStatusResource.get)
