"""The untagged API: People."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource

_GET_AUTHORS: Operation[None] = Operation(
    name="people.get_authors",
    method="GET",
    path="/authors",
    results={204: Result(None)},
    repeat="safe",
)

_LIST_EDITORS: Operation[None] = Operation(
    name="people.list_editors",
    method="GET",
    path="/editors",
    results={204: Result(None)},
    repeat="safe",
)


class PeopleResource(Resource):
    """People."""

    def get_authors(self) -> None:
        """Get authors.

        `GET /authors`
        """
        return self._call(_GET_AUTHORS, {})

    def list_editors(self) -> None:
        """List editors.

        `GET /editors`
        """
        return self._call(_LIST_EDITORS, {})


class AsyncPeopleResource(AsyncResource):
    """People."""

    async def get_authors(self) -> None:
        """Get authors.

        `GET /authors`
        """
        return await self._call(_GET_AUTHORS, {})

    async def list_editors(self) -> None:
        """List editors.

        `GET /editors`
        """
        return await self._call(_LIST_EDITORS, {})


class RawPeopleResource(RawResource):
    """Like `PeopleResource`, each answer with its status, headers and bytes."""

    get_authors = _raw.call(PeopleResource.get_authors)
    list_editors = _raw.call(PeopleResource.list_editors)


class AsyncRawPeopleResource(AsyncRawResource):
    """Like `AsyncPeopleResource`, each answer with its status, headers and bytes."""

    get_authors = _raw.async_call(AsyncPeopleResource.get_authors)
    list_editors = _raw.async_call(AsyncPeopleResource.list_editors)
