"""Webhooks: hooks."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource

_LIST: Operation[None] = Operation(
    name="hooks.list", method="GET", path="/hooks", results={204: Result(None)}, repeat="safe"
)


class HooksResource(Resource):
    """Hooks."""

    def list(self) -> None:
        """List hooks.

        `GET /hooks`
        """
        return self._call(_LIST, {})


class AsyncHooksResource(AsyncResource):
    """Hooks."""

    async def list(self) -> None:
        """List hooks.

        `GET /hooks`
        """
        return await self._call(_LIST, {})


class RawHooksResource(RawResource):
    """Like `HooksResource`, each answer with its status, headers and bytes."""

    list = _raw.call(HooksResource.list)


class AsyncRawHooksResource(AsyncRawResource):
    """Like `AsyncHooksResource`, each answer with its status, headers and bytes."""

    list = _raw.async_call(AsyncHooksResource.list)
