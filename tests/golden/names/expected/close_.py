"""Names: “odd” ones: close."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource

_RAW: Operation[None] = Operation(
    name="close_.raw_", method="GET", path="/close", results={204: Result(None)}, repeat="safe"
)


class CloseResource(Resource):
    """Close."""

    def raw_(self) -> None:
        """Names of the client.

        `GET /close`
        """
        return self._call(_RAW, {})


class AsyncCloseResource(AsyncResource):
    """Close."""

    async def raw_(self) -> None:
        """Names of the client.

        `GET /close`
        """
        return await self._call(_RAW, {})


class RawCloseResource(RawResource):
    """Like `CloseResource`, each answer with its status, headers and bytes."""

    raw_ = _raw.call(CloseResource.raw_)


class AsyncRawCloseResource(AsyncRawResource):
    """Like `AsyncCloseResource`, each answer with its status, headers and bytes."""

    raw_ = _raw.async_call(AsyncCloseResource.raw_)
