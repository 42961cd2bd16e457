"""ServiceM8 API: allocation_windows."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import (
    NULLS,
    AllocationWindow,
    CountInput,
    Flag,
    FlagInput,
    LocalDateTime,
    MinuteInput,
    WholeNumber,
)

_LIST: Operation[AllocationWindow] = Operation(
    name="allocation_windows.list",
    method="GET",
    path="/allocationwindow.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[AllocationWindow], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_schedule",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "name": None,
        "start_time": WholeNumber,
        "end_time": WholeNumber,
        "sort_priority": WholeNumber,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="allocation_windows.create",
    method="POST",
    path="/allocationwindow.json",
    body=Body(
        "application/json",
        wire={"start_time": MinuteInput, "end_time": MinuteInput, "sort_priority": CountInput},
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_schedule",),
)

_GET: Operation[AllocationWindow] = Operation(
    name="allocation_windows.get",
    method="GET",
    path="/allocationwindow/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(AllocationWindow, nulls=NULLS)},
    repeat="safe",
    scopes=("read_schedule",),
)

_UPDATE: Operation[None] = Operation(
    name="allocation_windows.update",
    method="POST",
    path="/allocationwindow/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "start_time": MinuteInput,
            "end_time": MinuteInput,
            "sort_priority": CountInput,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_schedule",),
)

_DELETE: Operation[None] = Operation(
    name="allocation_windows.delete",
    method="DELETE",
    path="/allocationwindow/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_schedule",),
)


class AllocationWindowsResource(Resource):
    """Parts of a day that jobs are allocated to, such as the morning."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        start_time: int | None | UnsetType = UNSET,
        end_time: int | None | UnsetType = UNSET,
        sort_priority: int | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[AllocationWindow]:
        """List allocation windows.

        One page of allocation windows, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_schedule`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /allocationwindow.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "start_time": start_time,
                        "end_time": end_time,
                        "sort_priority": sort_priority,
                        "active": active,
                        "edit_date": edit_date,
                        "edited_since": edited_since,
                    },
                    filter,
                    sort,
                ),
                "cursor": cursor,
            },
        )

    def create(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        start_time: int | None | UnsetType = UNSET,
        end_time: int | None | UnsetType = UNSET,
        sort_priority: int | None | UnsetType = UNSET,
    ) -> Created:
        """Add an allocation window.

        Add an allocation window. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the allocation window.
            name: Name of the window, such as `Morning`.
            start_time: First minute of the day.
            end_time: Last minute of the day.
            sort_priority: Place among the windows; the start when left out, 0 for urgent.

        Scope: `manage_schedule`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            ConflictError: 409, A record with this `uuid` is already there. After a repeated
                create that means success.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `POST /allocationwindow.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "start_time": start_time,
                "end_time": end_time,
                "sort_priority": sort_priority,
            },
        )

    def get(self, uuid: str | UUID) -> AllocationWindow:
        """Get an allocation window.

        One allocation window. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the allocation window.

        Scope: `read_schedule`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /allocationwindow/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        start_time: int | None | UnsetType = UNSET,
        end_time: int | None | UnsetType = UNSET,
        sort_priority: int | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update an allocation window.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the allocation window.
            name: Name of the window, such as `Morning`.
            start_time: First minute of the day.
            end_time: Last minute of the day.
            sort_priority: Place among the windows; the start when left out, 0 for urgent.
            active: 1 restores a deleted allocation window, 0 deletes it.

        Scope: `manage_schedule`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `POST /allocationwindow/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "start_time": start_time,
                "end_time": end_time,
                "sort_priority": sort_priority,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete an allocation window.

        Sets `active` to 0; the allocation window stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the allocation window.

        Scope: `manage_schedule`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `DELETE /allocationwindow/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncAllocationWindowsResource(AsyncResource):
    """Parts of a day that jobs are allocated to, such as the morning."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        start_time: int | None | UnsetType = UNSET,
        end_time: int | None | UnsetType = UNSET,
        sort_priority: int | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[AllocationWindow]:
        """List allocation windows.

        One page of allocation windows, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_schedule`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /allocationwindow.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "start_time": start_time,
                        "end_time": end_time,
                        "sort_priority": sort_priority,
                        "active": active,
                        "edit_date": edit_date,
                        "edited_since": edited_since,
                    },
                    filter,
                    sort,
                ),
                "cursor": cursor,
            },
        )

    async def create(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        start_time: int | None | UnsetType = UNSET,
        end_time: int | None | UnsetType = UNSET,
        sort_priority: int | None | UnsetType = UNSET,
    ) -> Created:
        """Add an allocation window.

        Add an allocation window. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the allocation window.
            name: Name of the window, such as `Morning`.
            start_time: First minute of the day.
            end_time: Last minute of the day.
            sort_priority: Place among the windows; the start when left out, 0 for urgent.

        Scope: `manage_schedule`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            ConflictError: 409, A record with this `uuid` is already there. After a repeated
                create that means success.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `POST /allocationwindow.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "start_time": start_time,
                "end_time": end_time,
                "sort_priority": sort_priority,
            },
        )

    async def get(self, uuid: str | UUID) -> AllocationWindow:
        """Get an allocation window.

        One allocation window. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the allocation window.

        Scope: `read_schedule`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `GET /allocationwindow/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        start_time: int | None | UnsetType = UNSET,
        end_time: int | None | UnsetType = UNSET,
        sort_priority: int | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update an allocation window.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the allocation window.
            name: Name of the window, such as `Morning`.
            start_time: First minute of the day.
            end_time: Last minute of the day.
            sort_priority: Place among the windows; the start when left out, 0 for urgent.
            active: 1 restores a deleted allocation window, 0 deletes it.

        Scope: `manage_schedule`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `POST /allocationwindow/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "start_time": start_time,
                "end_time": end_time,
                "sort_priority": sort_priority,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete an allocation window.

        Sets `active` to 0; the allocation window stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the allocation window.

        Scope: `manage_schedule`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, No such record. A deleted one can still be read.
            APIStatusError: 426, An OAuth application called without TLS.
            RateLimitError: 429, Too many requests of this application for this account: 180 a
                minute, 20 000 a day. The text says which.
            InternalServerError: 500, The server failed. Worth a retry where a repeat does no
                harm.
            InternalServerError: 503, The platform is down for the moment. Worth a retry with
                growing pauses.

        Source: docs.

        `DELETE /allocationwindow/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawAllocationWindowsResource(RawResource):
    """Like `AllocationWindowsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(AllocationWindowsResource.list)
    create = _raw.call(AllocationWindowsResource.create)
    get = _raw.call(AllocationWindowsResource.get)
    update = _raw.call(AllocationWindowsResource.update)
    delete = _raw.call(AllocationWindowsResource.delete)


class AsyncRawAllocationWindowsResource(AsyncRawResource):
    """Like `AsyncAllocationWindowsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncAllocationWindowsResource.list)
    create = _raw.async_call(AsyncAllocationWindowsResource.create)
    get = _raw.async_call(AsyncAllocationWindowsResource.get)
    update = _raw.async_call(AsyncAllocationWindowsResource.update)
    delete = _raw.async_call(AsyncAllocationWindowsResource.delete)
