"""Pages: lists."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import BodyCursor, HeaderCursor, NumberPages, Operation, Parameter, Result
from ._core.pages import AsyncPager, Pager, PageToken
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType
from .models import Item, ItemList, ListsBodiedResponse, ListsGetResponse

_NUMBERED: Operation[Item] = Operation(
    name="lists.numbered",
    method="GET",
    path="/numbered",
    parameters=(Parameter("page", "query"), Parameter("limit", "query")),
    results={200: Result(ItemList, ("data",))},
    repeat="safe",
    pages=NumberPages(
        page="page",
        size="limit",
        number=("meta", "page"),
        total=("meta", "total"),
        last=("meta", "pages"),
        size_at=("meta", "limit"),
    ),
)

_HEADED: Operation[Item] = Operation(
    name="lists.headed",
    method="GET",
    path="/headed",
    parameters=(Parameter("cursor", "query"),),
    results={200: Result(list[Item])},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
)

_BODIED: Operation[str] = Operation(
    name="lists.bodied",
    method="GET",
    path="/bodied",
    parameters=(Parameter("after", "query"),),
    results={200: Result(ListsBodiedResponse, ("results",))},
    repeat="safe",
    pages=BodyCursor(parameter="after", at=("next_cursor",)),
)

_GET: Operation[Item] = Operation(
    name="lists.get",
    method="GET",
    path="/items/{id}",
    parameters=(Parameter("id", "path"),),
    results={200: Result(ListsGetResponse, ("data",))},
    repeat="safe",
)


class ListsResource(Resource):
    """Lists."""

    def numbered(
        self, *, page: PageToken | UnsetType = UNSET, limit: int | UnsetType = UNSET
    ) -> Pager[Item]:
        """Pages by number.

        Args:
            page: Page number. `next` of an earlier page goes here to go on after it. Default:
                `1`.
            limit: Items per page. Default: `50`.

        `GET /numbered`
        """
        return self._pages(_NUMBERED, {"page": page, "limit": limit})

    def headed(self, *, cursor: PageToken | UnsetType = UNSET) -> Pager[Item]:
        """Pages by a header.

        Args:
            cursor: `next` of an earlier page goes here to go on after it.

        `GET /headed`
        """
        return self._pages(_HEADED, {"cursor": cursor})

    def bodied(self, *, after: PageToken | UnsetType = UNSET) -> Pager[str]:
        """Pages by a cursor in the body.

        Args:
            after: `next` of an earlier page goes here to go on after it.

        `GET /bodied`
        """
        return self._pages(_BODIED, {"after": after})

    def get(self, id: str) -> Item:
        """One item, out of its envelope.

        `GET /items/{id}`
        """
        return self._call(_GET, {"id": id})


class AsyncListsResource(AsyncResource):
    """Lists."""

    def numbered(
        self, *, page: PageToken | UnsetType = UNSET, limit: int | UnsetType = UNSET
    ) -> AsyncPager[Item]:
        """Pages by number.

        Args:
            page: Page number. `next` of an earlier page goes here to go on after it. Default:
                `1`.
            limit: Items per page. Default: `50`.

        `GET /numbered`
        """
        return self._pages(_NUMBERED, {"page": page, "limit": limit})

    def headed(self, *, cursor: PageToken | UnsetType = UNSET) -> AsyncPager[Item]:
        """Pages by a header.

        Args:
            cursor: `next` of an earlier page goes here to go on after it.

        `GET /headed`
        """
        return self._pages(_HEADED, {"cursor": cursor})

    def bodied(self, *, after: PageToken | UnsetType = UNSET) -> AsyncPager[str]:
        """Pages by a cursor in the body.

        Args:
            after: `next` of an earlier page goes here to go on after it.

        `GET /bodied`
        """
        return self._pages(_BODIED, {"after": after})

    async def get(self, id: str) -> Item:
        """One item, out of its envelope.

        `GET /items/{id}`
        """
        return await self._call(_GET, {"id": id})


class RawListsResource(RawResource):
    """Like `ListsResource`, each answer with its status, headers and bytes."""

    numbered = _raw.page(ListsResource.numbered)
    headed = _raw.page(ListsResource.headed)
    bodied = _raw.page(ListsResource.bodied)
    get = _raw.call(ListsResource.get)


class AsyncRawListsResource(AsyncRawResource):
    """Like `AsyncListsResource`, each answer with its status, headers and bytes."""

    numbered = _raw.async_page(AsyncListsResource.numbered)
    headed = _raw.async_page(AsyncListsResource.headed)
    bodied = _raw.async_page(AsyncListsResource.bodied)
    get = _raw.async_call(AsyncListsResource.get)
