"""Names: “odd” ones: models."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource

_CLIENT: Operation[None] = Operation(
    name="models.client", method="GET", path="/models", results={204: Result(None)}, repeat="safe"
)


class ModelsResource(Resource):
    """Models."""

    def client(self) -> None:
        """Names of modules.

        `GET /models`
        """
        return self._call(_CLIENT, {})


class AsyncModelsResource(AsyncResource):
    """Models."""

    async def client(self) -> None:
        """Names of modules.

        `GET /models`
        """
        return await self._call(_CLIENT, {})


class RawModelsResource(RawResource):
    """Like `ModelsResource`, each answer with its status, headers and bytes."""

    client = _raw.call(ModelsResource.client)


class AsyncRawModelsResource(AsyncRawResource):
    """Like `AsyncModelsResource`, each answer with its status, headers and bytes."""

    client = _raw.async_call(AsyncModelsResource.client)
