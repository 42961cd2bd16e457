"""Security of many kinds: admin."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource

_GET: Operation[None] = Operation(
    name="admin.get", method="GET", path="/admin", results={204: Result(None)}, repeat="safe"
)


class AdminResource(Resource):
    """Admin."""

    def get(self) -> None:
        """By key only.

        `GET /admin`
        """
        return self._call(_GET, {})


class AsyncAdminResource(AsyncResource):
    """Admin."""

    async def get(self) -> None:
        """By key only.

        `GET /admin`
        """
        return await self._call(_GET, {})


class RawAdminResource(RawResource):
    """Like `AdminResource`, each answer with its status, headers and bytes."""

    get = _raw.call(AdminResource.get)


class AsyncRawAdminResource(AsyncRawResource):
    """Like `AsyncAdminResource`, each answer with its status, headers and bytes."""

    get = _raw.async_call(AsyncAdminResource.get)
