"""Bodies: any."""

from __future__ import annotations

from ._core.operation import Body, Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.response import Response

_SEND: Operation[None] = Operation(
    name="any.send",
    method="POST",
    path="/any",
    body=Body("application/merge-patch+json"),
    results={204: Result(None)},
    repeat="never",
)


class AnyResource(Resource):
    """Any."""

    def send(self, *, body: object) -> None:
        """Send any JSON.

        `POST /any`
        """
        return self._call(_SEND, {}, body)


class AsyncAnyResource(AsyncResource):
    """Any."""

    async def send(self, *, body: object) -> None:
        """Send any JSON.

        `POST /any`
        """
        return await self._call(_SEND, {}, body)


class RawAnyResource(RawResource):
    """Like `AnyResource`, each answer with its status, headers and bytes."""

    def send(self, *, body: object) -> Response[None]:
        """Send any JSON.

        See `AnyResource.send`.
        """
        return self._call(_SEND, {}, body)


class AsyncRawAnyResource(AsyncRawResource):
    """Like `AsyncAnyResource`, each answer with its status, headers and bytes."""

    async def send(self, *, body: object) -> Response[None]:
        """Send any JSON.

        See `AsyncAnyResource.send`.
        """
        return await self._call(_SEND, {}, body)
