"""Names: “odd” ones: str."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Parameter, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType

_INT: Operation[str] = Operation(
    name="str.int",
    method="GET",
    path="/str",
    parameters=(Parameter("bytes", "query"),),
    results={200: Result(str)},
    repeat="safe",
)


class StrResource(Resource):
    """Str."""

    def int(self, *, bytes: str | UnsetType = UNSET) -> str:
        """Names of types.

        `GET /str`
        """
        return self._call(_INT, {"bytes": bytes})


class AsyncStrResource(AsyncResource):
    """Str."""

    async def int(self, *, bytes: str | UnsetType = UNSET) -> str:
        """Names of types.

        `GET /str`
        """
        return await self._call(_INT, {"bytes": bytes})


class RawStrResource(RawResource):
    """Like `StrResource`, each answer with its status, headers and bytes."""

    int = _raw.call(StrResource.int)


class AsyncRawStrResource(AsyncRawResource):
    """Like `AsyncStrResource`, each answer with its status, headers and bytes."""

    int = _raw.async_call(AsyncStrResource.int)
