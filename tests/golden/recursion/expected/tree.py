"""Recursion: tree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ._core import raw as _raw
from ._core.operation import Body, Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType
from .models import Node, Ping

_GET: Operation[Node] = Operation(
    name="tree.get", method="GET", path="/tree", results={200: Result(Node)}, repeat="safe"
)

_REPLACE: Operation[str | float | bool | list[object] | dict[str, object]] = Operation(
    name="tree.replace",
    method="PUT",
    path="/tree",
    body=Body("application/json"),
    results={200: Result(str | float | bool | list[object] | dict[str, object])},
    repeat="safe",
)


class TreeResource(Resource):
    """Tree."""

    def get(self) -> Node:
        """The tree.

        `GET /tree`
        """
        return self._call(_GET, {})

    def replace(
        self,
        *,
        name: str,
        parent: Node | Mapping[str, object] | None | UnsetType = UNSET,
        children: Sequence[Node | Mapping[str, object]] | UnsetType = UNSET,
        index: Mapping[str, Node | Mapping[str, object]] | UnsetType = UNSET,
        a: Ping | Mapping[str, object] | UnsetType = UNSET,
    ) -> str | float | bool | list[object] | dict[str, object]:
        """Replace the tree.

        `PUT /tree`
        """
        return self._call(
            _REPLACE,
            {},
            {"name": name, "parent": parent, "children": children, "index": index, "a": a},
        )


class AsyncTreeResource(AsyncResource):
    """Tree."""

    async def get(self) -> Node:
        """The tree.

        `GET /tree`
        """
        return await self._call(_GET, {})

    async def replace(
        self,
        *,
        name: str,
        parent: Node | Mapping[str, object] | None | UnsetType = UNSET,
        children: Sequence[Node | Mapping[str, object]] | UnsetType = UNSET,
        index: Mapping[str, Node | Mapping[str, object]] | UnsetType = UNSET,
        a: Ping | Mapping[str, object] | UnsetType = UNSET,
    ) -> str | float | bool | list[object] | dict[str, object]:
        """Replace the tree.

        `PUT /tree`
        """
        return await self._call(
            _REPLACE,
            {},
            {"name": name, "parent": parent, "children": children, "index": index, "a": a},
        )


class RawTreeResource(RawResource):
    """Like `TreeResource`, each answer with its status, headers and bytes."""

    get = _raw.call(TreeResource.get)
    replace = _raw.call(TreeResource.replace)


class AsyncRawTreeResource(AsyncRawResource):
    """Like `AsyncTreeResource`, each answer with its status, headers and bytes."""

    get = _raw.async_call(AsyncTreeResource.get)
    replace = _raw.async_call(AsyncTreeResource.replace)
