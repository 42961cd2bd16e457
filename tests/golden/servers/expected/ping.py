"""Servers: ping."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource

_GET: Operation[None] = Operation(
    name="ping.get", method="GET", path="/ping", results={204: Result(None)}, repeat="safe"
)


class PingResource(Resource):
    """Ping."""

    def get(self) -> None:
        """Ping.

        `GET /ping`
        """
        return self._call(_GET, {})


class AsyncPingResource(AsyncResource):
    """Ping."""

    async def get(self) -> None:
        """Ping.

        `GET /ping`
        """
        return await self._call(_GET, {})


class RawPingResource(RawResource):
    """Like `PingResource`, each answer with its status, headers and bytes."""

    get = _raw.call(PingResource.get)


class AsyncRawPingResource(AsyncRawResource):
    """Like `AsyncPingResource`, each answer with its status, headers and bytes."""

    get = _raw.async_call(AsyncPingResource.get)
