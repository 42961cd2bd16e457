"""Names: “odd” ones: lists."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from ._core import raw as _raw
from ._core.operation import Body, Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource

_LIST: Operation[list[str]] = Operation(
    name="lists.list", method="GET", path="/list", results={200: Result(list[str])}, repeat="safe"
)

_SORT: Operation[list[list[str]]] = Operation(
    name="lists.sort",
    method="PUT",
    path="/list",
    body=Body("application/json"),
    results={200: Result(list[list[str]])},
    repeat="safe",
)

_DICT: Operation[dict[str, int]] = Operation(
    name="lists.dict",
    method="POST",
    path="/list",
    results={200: Result(dict[str, int])},
    repeat="never",
)


class ListsResource(Resource):
    """Lists."""

    def list(self) -> builtins.list[str]:
        """A method called list beside list results.

        `GET /list`
        """
        return self._call(_LIST, {})

    def sort(self, *, body: Sequence[str]) -> builtins.list[builtins.list[str]]:
        """List results after a method called list.

        `PUT /list`
        """
        return self._call(_SORT, {}, body)

    def dict(self) -> builtins.dict[str, int]:
        """A method called dict beside dict results.

        `POST /list`
        """
        return self._call(_DICT, {})


class AsyncListsResource(AsyncResource):
    """Lists."""

    async def list(self) -> builtins.list[str]:
        """A method called list beside list results.

        `GET /list`
        """
        return await self._call(_LIST, {})

    async def sort(self, *, body: Sequence[str]) -> builtins.list[builtins.list[str]]:
        """List results after a method called list.

        `PUT /list`
        """
        return await self._call(_SORT, {}, body)

    async def dict(self) -> builtins.dict[str, int]:
        """A method called dict beside dict results.

        `POST /list`
        """
        return await self._call(_DICT, {})


class RawListsResource(RawResource):
    """Like `ListsResource`, each answer with its status, headers and bytes."""

    list = _raw.call(ListsResource.list)
    sort = _raw.call(ListsResource.sort)
    dict = _raw.call(ListsResource.dict)


class AsyncRawListsResource(AsyncRawResource):
    """Like `AsyncListsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_call(AsyncListsResource.list)
    sort = _raw.async_call(AsyncListsResource.sort)
    dict = _raw.async_call(AsyncListsResource.dict)
