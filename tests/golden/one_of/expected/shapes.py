"""One of: shapes."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .models import ShapesGetResponseCircle, ShapesGetResponseSquare

_GET: Operation[ShapesGetResponseCircle | ShapesGetResponseSquare] = Operation(
    name="shapes.get",
    method="GET",
    path="/shapes",
    results={200: Result(ShapesGetResponseCircle | ShapesGetResponseSquare)},
    repeat="safe",
)


class ShapesResource(Resource):
    """Shapes."""

    def get(self) -> ShapesGetResponseCircle | ShapesGetResponseSquare:
        """A shape.

        `GET /shapes`
        """
        return self._call(_GET, {})


class AsyncShapesResource(AsyncResource):
    """Shapes."""

    async def get(self) -> ShapesGetResponseCircle | ShapesGetResponseSquare:
        """A shape.

        `GET /shapes`
        """
        return await self._call(_GET, {})


class RawShapesResource(RawResource):
    """Like `ShapesResource`, each answer with its status, headers and bytes."""

    get = _raw.call(ShapesResource.get)


class AsyncRawShapesResource(AsyncRawResource):
    """Like `AsyncShapesResource`, each answer with its status, headers and bytes."""

    get = _raw.async_call(AsyncShapesResource.get)
