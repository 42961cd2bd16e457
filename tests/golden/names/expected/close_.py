"""Names: “odd” ones: close."""

from __future__ import annotations

from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.response import Response

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

    def raw_(self) -> Response[None]:
        """Names of the client.

        See `CloseResource.raw_`.
        """
        return self._call(_RAW, {})


class AsyncRawCloseResource(AsyncRawResource):
    """Like `AsyncCloseResource`, each answer with its status, headers and bytes."""

    async def raw_(self) -> Response[None]:
        """Names of the client.

        See `AsyncCloseResource.raw_`.
        """
        return await self._call(_RAW, {})
