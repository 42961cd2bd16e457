"""The untagged API: root."""

from __future__ import annotations

from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.response import Response

_GET: Operation[None] = Operation(
    name="root.get", method="GET", path="/", results={204: Result(None)}, repeat="safe"
)


class RootResource(Resource):
    """Root."""

    def get(self) -> None:
        """Get.

        `GET /`
        """
        return self._call(_GET, {})


class AsyncRootResource(AsyncResource):
    """Root."""

    async def get(self) -> None:
        """Get.

        `GET /`
        """
        return await self._call(_GET, {})


class RawRootResource(RawResource):
    """Like `RootResource`, each answer with its status, headers and bytes."""

    def get(self) -> Response[None]:
        """Get.

        See `RootResource.get`.
        """
        return self._call(_GET, {})


class AsyncRawRootResource(AsyncRawResource):
    """Like `AsyncRootResource`, each answer with its status, headers and bytes."""

    async def get(self) -> Response[None]:
        """Get.

        See `AsyncRootResource.get`.
        """
        return await self._call(_GET, {})
