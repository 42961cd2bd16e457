"""The untagged API: root."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource

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

    get = _raw.call(RootResource.get)


class AsyncRawRootResource(AsyncRawResource):
    """Like `AsyncRootResource`, each answer with its status, headers and bytes."""

    get = _raw.async_call(AsyncRootResource.get)
