"""Repeats: things."""

from __future__ import annotations

from uuid import UUID

from ._core import raw as _raw
from ._core.operation import Body, Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType

_LIST: Operation[None] = Operation(
    name="things.list", method="GET", path="/things", results={204: Result(None)}, repeat="safe"
)

_PUT: Operation[None] = Operation(
    name="things.put",
    method="PUT",
    path="/things",
    body=Body("application/json"),
    results={204: Result(None)},
    repeat="field",
    repeat_field="id",
)

_CREATE: Operation[None] = Operation(
    name="things.create", method="POST", path="/things", results={204: Result(None)}, repeat="key"
)

_CLEAR: Operation[None] = Operation(
    name="things.clear",
    method="DELETE",
    path="/things",
    results={204: Result(None)},
    repeat="never",
)

_CHANGE: Operation[None] = Operation(
    name="things.change",
    method="PATCH",
    path="/things",
    results={204: Result(None)},
    repeat="never",
)


class ThingsResource(Resource):
    """Things."""

    def list(self) -> None:
        """Safe by its method.

        `GET /things`
        """
        return self._call(_LIST, {})

    def put(self, *, name: str, id: str | UUID | UnsetType = UNSET) -> None:
        """Safe by a field minted before the first attempt.

        `PUT /things`
        """
        return self._call(_PUT, {}, {"id": id, "name": name})

    def create(self) -> None:
        """Safe by a key.

        `POST /things`
        """
        return self._call(_CREATE, {})

    def clear(self) -> None:
        """Never repeated, by its own word.

        `DELETE /things`
        """
        return self._call(_CLEAR, {})

    def change(self) -> None:
        """Never repeated.

        `PATCH /things`
        """
        return self._call(_CHANGE, {})


class AsyncThingsResource(AsyncResource):
    """Things."""

    async def list(self) -> None:
        """Safe by its method.

        `GET /things`
        """
        return await self._call(_LIST, {})

    async def put(self, *, name: str, id: str | UUID | UnsetType = UNSET) -> None:
        """Safe by a field minted before the first attempt.

        `PUT /things`
        """
        return await self._call(_PUT, {}, {"id": id, "name": name})

    async def create(self) -> None:
        """Safe by a key.

        `POST /things`
        """
        return await self._call(_CREATE, {})

    async def clear(self) -> None:
        """Never repeated, by its own word.

        `DELETE /things`
        """
        return await self._call(_CLEAR, {})

    async def change(self) -> None:
        """Never repeated.

        `PATCH /things`
        """
        return await self._call(_CHANGE, {})


class RawThingsResource(RawResource):
    """Like `ThingsResource`, each answer with its status, headers and bytes."""

    list = _raw.call(ThingsResource.list)
    put = _raw.call(ThingsResource.put)
    create = _raw.call(ThingsResource.create)
    clear = _raw.call(ThingsResource.clear)
    change = _raw.call(ThingsResource.change)


class AsyncRawThingsResource(AsyncRawResource):
    """Like `AsyncThingsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_call(AsyncThingsResource.list)
    put = _raw.async_call(AsyncThingsResource.put)
    create = _raw.async_call(AsyncThingsResource.create)
    clear = _raw.async_call(AsyncThingsResource.clear)
    change = _raw.async_call(AsyncThingsResource.change)
