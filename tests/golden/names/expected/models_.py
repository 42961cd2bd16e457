"""Names: “odd” ones: models."""

from __future__ import annotations

from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.response import Response

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

    def client(self) -> Response[None]:
        """Names of modules.

        See `ModelsResource.client`.
        """
        return self._call(_CLIENT, {})


class AsyncRawModelsResource(AsyncRawResource):
    """Like `AsyncModelsResource`, each answer with its status, headers and bytes."""

    async def client(self) -> Response[None]:
        """Names of modules.

        See `AsyncModelsResource.client`.
        """
        return await self._call(_CLIENT, {})
