"""Names: “odd” ones: Größe & Maß."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .models import GroesseV2

_GROSSEN_ABRUFEN: Operation[GroesseV2] = Operation(
    name="grosse_mass.grossen_abrufen",
    method="GET",
    path="/sizes",
    results={200: Result(GroesseV2)},
    repeat="safe",
)


class GrosseMassResource(Resource):
    """Sizes and measures."""

    def grossen_abrufen(self) -> GroesseV2:
        """Unicode.

        `GET /sizes`
        """
        return self._call(_GROSSEN_ABRUFEN, {})


class AsyncGrosseMassResource(AsyncResource):
    """Sizes and measures."""

    async def grossen_abrufen(self) -> GroesseV2:
        """Unicode.

        `GET /sizes`
        """
        return await self._call(_GROSSEN_ABRUFEN, {})


class RawGrosseMassResource(RawResource):
    """Like `GrosseMassResource`, each answer with its status, headers and bytes."""

    grossen_abrufen = _raw.call(GrosseMassResource.grossen_abrufen)


class AsyncRawGrosseMassResource(AsyncRawResource):
    """Like `AsyncGrosseMassResource`, each answer with its status, headers and bytes."""

    grossen_abrufen = _raw.async_call(AsyncGrosseMassResource.grossen_abrufen)
