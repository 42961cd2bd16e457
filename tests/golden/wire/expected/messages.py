"""Wire values: messages."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import OffsetPages, Operation, Parameter, Result
from ._core.pages import AsyncPager, Pager, PageToken
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType
from .models import NULLS, Message, MessagesListResponse

_LIST: Operation[Message] = Operation(
    name="messages.list",
    method="GET",
    path="/messages",
    parameters=(Parameter("offset", "query"), Parameter("limit", "query")),
    results={200: Result(MessagesListResponse, ("messages",), nulls=NULLS)},
    repeat="safe",
    pages=OffsetPages(
        offset="offset",
        size="limit",
        total=("page", "total"),
        more=("page", "more"),
        size_at=("page", "limit"),
    ),
    above="/api_1",
)


class MessagesResource(Resource):
    """Messages."""

    def list(
        self, *, offset: PageToken | UnsetType = UNSET, limit: int | UnsetType = UNSET
    ) -> Pager[Message]:
        """List messages.

        Args:
            offset: `next` of an earlier page goes here to go on after it.

        `GET /messages`
        """
        return self._pages(_LIST, {"offset": offset, "limit": limit})


class AsyncMessagesResource(AsyncResource):
    """Messages."""

    def list(
        self, *, offset: PageToken | UnsetType = UNSET, limit: int | UnsetType = UNSET
    ) -> AsyncPager[Message]:
        """List messages.

        Args:
            offset: `next` of an earlier page goes here to go on after it.

        `GET /messages`
        """
        return self._pages(_LIST, {"offset": offset, "limit": limit})


class RawMessagesResource(RawResource):
    """Like `MessagesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(MessagesResource.list)


class AsyncRawMessagesResource(AsyncRawResource):
    """Like `AsyncMessagesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncMessagesResource.list)
