"""Webhooks: hooks."""

from __future__ import annotations

from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.response import Response

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

    def list(self) -> Response[None]:
        """List hooks.

        See `HooksResource.list`.
        """
        return self._call(_LIST, {})


class AsyncRawHooksResource(AsyncRawResource):
    """Like `AsyncHooksResource`, each answer with its status, headers and bytes."""

    async def list(self) -> Response[None]:
        """List hooks.

        See `AsyncHooksResource.list`.
        """
        return await self._call(_LIST, {})
