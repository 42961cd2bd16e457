"""Names: “odd” ones: dt."""

from __future__ import annotations

import datetime as dt

from ._core import raw as _raw
from ._core.operation import Operation, Parameter, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType

_ANY: Operation[None] = Operation(
    name="dt.any",
    method="GET",
    path="/dt",
    parameters=(Parameter("dt", "query"),),
    results={204: Result(None)},
    repeat="safe",
)


class DtResource(Resource):
    """Dt."""

    def any(self, *, dt: dt.date | str | UnsetType = UNSET) -> None:
        """Names the module imports.

        `GET /dt`
        """
        return self._call(_ANY, {"dt": dt})


class AsyncDtResource(AsyncResource):
    """Dt."""

    async def any(self, *, dt: dt.date | str | UnsetType = UNSET) -> None:
        """Names the module imports.

        `GET /dt`
        """
        return await self._call(_ANY, {"dt": dt})


class RawDtResource(RawResource):
    """Like `DtResource`, each answer with its status, headers and bytes."""

    any = _raw.call(DtResource.any)


class AsyncRawDtResource(AsyncRawResource):
    """Like `AsyncDtResource`, each answer with its status, headers and bytes."""

    any = _raw.async_call(AsyncDtResource.any)
