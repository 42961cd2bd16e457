"""Bodies: any."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Body, Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource

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

    send = _raw.call(AnyResource.send)


class AsyncRawAnyResource(AsyncRawResource):
    """Like `AsyncAnyResource`, each answer with its status, headers and bytes."""

    send = _raw.async_call(AsyncAnyResource.send)
