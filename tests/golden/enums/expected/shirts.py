"""Enums: shirts."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from ._core import raw as _raw
from ._core.operation import Operation, Parameter, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType
from .models import Colour, Shirt, ShirtsListSort, Size

_LIST: Operation[list[Shirt]] = Operation(
    name="shirts.list",
    method="GET",
    path="/shirts",
    parameters=(
        Parameter("colour", "query"),
        Parameter("sizes", "query"),
        Parameter("sort", "query"),
    ),
    results={200: Result(list[Shirt])},
    repeat="safe",
)


class ShirtsResource(Resource):
    """Shirts."""

    def list(
        self,
        *,
        colour: Colour | str | UnsetType = UNSET,
        sizes: Sequence[Size | int] | UnsetType = UNSET,
        sort: ShirtsListSort | str | UnsetType = UNSET,
    ) -> builtins.list[Shirt]:
        """List shirts.

        Args:
            colour: Colour of a shirt.
            sort: Default: `"name"`.

        `GET /shirts`
        """
        return self._call(_LIST, {"colour": colour, "sizes": sizes, "sort": sort})


class AsyncShirtsResource(AsyncResource):
    """Shirts."""

    async def list(
        self,
        *,
        colour: Colour | str | UnsetType = UNSET,
        sizes: Sequence[Size | int] | UnsetType = UNSET,
        sort: ShirtsListSort | str | UnsetType = UNSET,
    ) -> builtins.list[Shirt]:
        """List shirts.

        Args:
            colour: Colour of a shirt.
            sort: Default: `"name"`.

        `GET /shirts`
        """
        return await self._call(_LIST, {"colour": colour, "sizes": sizes, "sort": sort})


class RawShirtsResource(RawResource):
    """Like `ShirtsResource`, each answer with its status, headers and bytes."""

    list = _raw.call(ShirtsResource.list)


class AsyncRawShirtsResource(AsyncRawResource):
    """Like `AsyncShirtsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_call(AsyncShirtsResource.list)
