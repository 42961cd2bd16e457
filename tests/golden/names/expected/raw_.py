"""Names: “odd” ones: raw."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource

_CLOSE: Operation[None] = Operation(
    name="raw_.close", method="GET", path="/raw", results={204: Result(None)}, repeat="safe"
)


class RawCalls(Resource):
    """Raw."""

    def close(self) -> None:
        """Names of the client.

        `GET /raw`
        """
        return self._call(_CLOSE, {})


class AsyncRawCalls(AsyncResource):
    """Raw."""

    async def close(self) -> None:
        """Names of the client.

        `GET /raw`
        """
        return await self._call(_CLOSE, {})


class RawRawCalls(RawResource):
    """Like `RawCalls`, each answer with its status, headers and bytes."""

    close = _raw.call(RawCalls.close)


class AsyncRawRawCalls(AsyncRawResource):
    """Like `AsyncRawCalls`, each answer with its status, headers and bytes."""

    close = _raw.async_call(AsyncRawCalls.close)
