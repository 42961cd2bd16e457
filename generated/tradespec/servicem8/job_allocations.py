"""ServiceM8 API: job_allocations."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import NULLS, CountInput, Flag, FlagInput, JobAllocation, LocalDateTime, RecordUuid

_LIST: Operation[JobAllocation] = Operation(
    name="job_allocations.list",
    method="GET",
    path="/joballocation.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[JobAllocation], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_schedule",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "job_uuid": RecordUuid,
        "staff_uuid": RecordUuid,
        "allocation_date": LocalDateTime,
        "allocation_window_uuid": RecordUuid,
        "allocated_by_staff_uuid": RecordUuid,
        "allocated_timestamp": LocalDateTime,
        "expiry_timestamp": LocalDateTime,
        "read_timestamp": LocalDateTime,
        "completion_timestamp": LocalDateTime,
        "sort_priority": None,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="job_allocations.create",
    method="POST",
    path="/joballocation.json",
    body=Body(
        "application/json",
        wire={
            "job_uuid": RecordUuid,
            "staff_uuid": RecordUuid,
            "allocation_date": LocalDateTime,
            "allocation_window_uuid": RecordUuid,
            "allocated_by_staff_uuid": RecordUuid,
            "allocated_timestamp": LocalDateTime,
            "expiry_timestamp": LocalDateTime,
            "read_timestamp": LocalDateTime,
            "completion_timestamp": LocalDateTime,
            "queue_uuid": RecordUuid,
            "estimated_duration": CountInput,
            "revised_duration": CountInput,
            "requires_acceptance": FlagInput,
            "acceptance_timestamp": LocalDateTime,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_schedule",),
)

_GET: Operation[JobAllocation] = Operation(
    name="job_allocations.get",
    method="GET",
    path="/joballocation/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(JobAllocation, nulls=NULLS)},
    repeat="safe",
    scopes=("read_schedule",),
)

_UPDATE: Operation[None] = Operation(
    name="job_allocations.update",
    method="POST",
    path="/joballocation/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "job_uuid": RecordUuid,
            "staff_uuid": RecordUuid,
            "allocation_date": LocalDateTime,
            "allocation_window_uuid": RecordUuid,
            "allocated_by_staff_uuid": RecordUuid,
            "allocated_timestamp": LocalDateTime,
            "expiry_timestamp": LocalDateTime,
            "read_timestamp": LocalDateTime,
            "completion_timestamp": LocalDateTime,
            "queue_uuid": RecordUuid,
            "estimated_duration": CountInput,
            "revised_duration": CountInput,
            "requires_acceptance": FlagInput,
            "acceptance_timestamp": LocalDateTime,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_schedule",),
)

_DELETE: Operation[None] = Operation(
    name="job_allocations.delete",
    method="DELETE",
    path="/joballocation/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_schedule",),
)


class JobAllocationsResource(Resource):
    """Jobs given to staff for a day, without a time of their own."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocation_date: dt.datetime | str | None | UnsetType = UNSET,
        allocation_window_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        expiry_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        read_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completion_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        sort_priority: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[JobAllocation]:
        """List allocations.

        One page of allocations, deleted ones (`active` 0) among them.

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

        `GET /joballocation.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "job_uuid": job_uuid,
                        "staff_uuid": staff_uuid,
                        "allocation_date": allocation_date,
                        "allocation_window_uuid": allocation_window_uuid,
                        "allocated_by_staff_uuid": allocated_by_staff_uuid,
                        "allocated_timestamp": allocated_timestamp,
                        "expiry_timestamp": expiry_timestamp,
                        "read_timestamp": read_timestamp,
                        "completion_timestamp": completion_timestamp,
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
        job_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocation_date: dt.datetime | str | None | UnsetType = UNSET,
        allocation_window_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        expiry_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        read_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completion_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        sort_priority: str | UnsetType = UNSET,
        queue_uuid: str | UUID | None | UnsetType = UNSET,
        estimated_duration: int | None | UnsetType = UNSET,
        revised_duration: int | None | UnsetType = UNSET,
        requires_acceptance: bool | UnsetType = UNSET,
        acceptance_status: str | UnsetType = UNSET,
        acceptance_timestamp: dt.datetime | str | None | UnsetType = UNSET,
    ) -> Created:
        """Add an allocation.

        Add an allocation. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the allocation.
            job_uuid: The job.
            staff_uuid: Who shall do it.
            allocation_date: The day it is given for.
            allocation_window_uuid: The part of the day.
            allocated_by_staff_uuid: Who gave it.
            allocated_timestamp: When it was given.
            expiry_timestamp: When it lapses.
            read_timestamp: When the staff member saw it.
            completion_timestamp: When it was done.
            sort_priority: Place in the day's list.
            queue_uuid: Deprecated. No longer used.
            estimated_duration: Deprecated. No longer used.
            revised_duration: Deprecated. No longer used.
            requires_acceptance: Deprecated. No longer used.
            acceptance_status: Deprecated. No longer used.
            acceptance_timestamp: Deprecated. No longer used.

        Scope: `manage_schedule`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, A record named in the body does not exist in this account.
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

        `POST /joballocation.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "job_uuid": job_uuid,
                "staff_uuid": staff_uuid,
                "allocation_date": allocation_date,
                "allocation_window_uuid": allocation_window_uuid,
                "allocated_by_staff_uuid": allocated_by_staff_uuid,
                "allocated_timestamp": allocated_timestamp,
                "expiry_timestamp": expiry_timestamp,
                "read_timestamp": read_timestamp,
                "completion_timestamp": completion_timestamp,
                "sort_priority": sort_priority,
                "queue_uuid": queue_uuid,
                "estimated_duration": estimated_duration,
                "revised_duration": revised_duration,
                "requires_acceptance": requires_acceptance,
                "acceptance_status": acceptance_status,
                "acceptance_timestamp": acceptance_timestamp,
            },
        )

    def get(self, uuid: str | UUID) -> JobAllocation:
        """Get an allocation.

        One allocation. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the allocation.

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

        `GET /joballocation/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocation_date: dt.datetime | str | None | UnsetType = UNSET,
        allocation_window_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        expiry_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        read_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completion_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        sort_priority: str | UnsetType = UNSET,
        queue_uuid: str | UUID | None | UnsetType = UNSET,
        estimated_duration: int | None | UnsetType = UNSET,
        revised_duration: int | None | UnsetType = UNSET,
        requires_acceptance: bool | UnsetType = UNSET,
        acceptance_status: str | UnsetType = UNSET,
        acceptance_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update an allocation.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the allocation.
            job_uuid: The job.
            staff_uuid: Who shall do it.
            allocation_date: The day it is given for.
            allocation_window_uuid: The part of the day.
            allocated_by_staff_uuid: Who gave it.
            allocated_timestamp: When it was given.
            expiry_timestamp: When it lapses.
            read_timestamp: When the staff member saw it.
            completion_timestamp: When it was done.
            sort_priority: Place in the day's list.
            queue_uuid: Deprecated. No longer used.
            estimated_duration: Deprecated. No longer used.
            revised_duration: Deprecated. No longer used.
            requires_acceptance: Deprecated. No longer used.
            acceptance_status: Deprecated. No longer used.
            acceptance_timestamp: Deprecated. No longer used.
            active: 1 restores a deleted allocation, 0 deletes it.

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

        `POST /joballocation/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "job_uuid": job_uuid,
                "staff_uuid": staff_uuid,
                "allocation_date": allocation_date,
                "allocation_window_uuid": allocation_window_uuid,
                "allocated_by_staff_uuid": allocated_by_staff_uuid,
                "allocated_timestamp": allocated_timestamp,
                "expiry_timestamp": expiry_timestamp,
                "read_timestamp": read_timestamp,
                "completion_timestamp": completion_timestamp,
                "sort_priority": sort_priority,
                "queue_uuid": queue_uuid,
                "estimated_duration": estimated_duration,
                "revised_duration": revised_duration,
                "requires_acceptance": requires_acceptance,
                "acceptance_status": acceptance_status,
                "acceptance_timestamp": acceptance_timestamp,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete an allocation.

        Sets `active` to 0; the allocation stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the allocation.

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

        `DELETE /joballocation/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncJobAllocationsResource(AsyncResource):
    """Jobs given to staff for a day, without a time of their own."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocation_date: dt.datetime | str | None | UnsetType = UNSET,
        allocation_window_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        expiry_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        read_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completion_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        sort_priority: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[JobAllocation]:
        """List allocations.

        One page of allocations, deleted ones (`active` 0) among them.

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

        `GET /joballocation.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "job_uuid": job_uuid,
                        "staff_uuid": staff_uuid,
                        "allocation_date": allocation_date,
                        "allocation_window_uuid": allocation_window_uuid,
                        "allocated_by_staff_uuid": allocated_by_staff_uuid,
                        "allocated_timestamp": allocated_timestamp,
                        "expiry_timestamp": expiry_timestamp,
                        "read_timestamp": read_timestamp,
                        "completion_timestamp": completion_timestamp,
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
        job_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocation_date: dt.datetime | str | None | UnsetType = UNSET,
        allocation_window_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        expiry_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        read_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completion_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        sort_priority: str | UnsetType = UNSET,
        queue_uuid: str | UUID | None | UnsetType = UNSET,
        estimated_duration: int | None | UnsetType = UNSET,
        revised_duration: int | None | UnsetType = UNSET,
        requires_acceptance: bool | UnsetType = UNSET,
        acceptance_status: str | UnsetType = UNSET,
        acceptance_timestamp: dt.datetime | str | None | UnsetType = UNSET,
    ) -> Created:
        """Add an allocation.

        Add an allocation. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the allocation.
            job_uuid: The job.
            staff_uuid: Who shall do it.
            allocation_date: The day it is given for.
            allocation_window_uuid: The part of the day.
            allocated_by_staff_uuid: Who gave it.
            allocated_timestamp: When it was given.
            expiry_timestamp: When it lapses.
            read_timestamp: When the staff member saw it.
            completion_timestamp: When it was done.
            sort_priority: Place in the day's list.
            queue_uuid: Deprecated. No longer used.
            estimated_duration: Deprecated. No longer used.
            revised_duration: Deprecated. No longer used.
            requires_acceptance: Deprecated. No longer used.
            acceptance_status: Deprecated. No longer used.
            acceptance_timestamp: Deprecated. No longer used.

        Scope: `manage_schedule`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
            NotFoundError: 404, A record named in the body does not exist in this account.
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

        `POST /joballocation.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "job_uuid": job_uuid,
                "staff_uuid": staff_uuid,
                "allocation_date": allocation_date,
                "allocation_window_uuid": allocation_window_uuid,
                "allocated_by_staff_uuid": allocated_by_staff_uuid,
                "allocated_timestamp": allocated_timestamp,
                "expiry_timestamp": expiry_timestamp,
                "read_timestamp": read_timestamp,
                "completion_timestamp": completion_timestamp,
                "sort_priority": sort_priority,
                "queue_uuid": queue_uuid,
                "estimated_duration": estimated_duration,
                "revised_duration": revised_duration,
                "requires_acceptance": requires_acceptance,
                "acceptance_status": acceptance_status,
                "acceptance_timestamp": acceptance_timestamp,
            },
        )

    async def get(self, uuid: str | UUID) -> JobAllocation:
        """Get an allocation.

        One allocation. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the allocation.

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

        `GET /joballocation/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocation_date: dt.datetime | str | None | UnsetType = UNSET,
        allocation_window_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        expiry_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        read_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completion_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        sort_priority: str | UnsetType = UNSET,
        queue_uuid: str | UUID | None | UnsetType = UNSET,
        estimated_duration: int | None | UnsetType = UNSET,
        revised_duration: int | None | UnsetType = UNSET,
        requires_acceptance: bool | UnsetType = UNSET,
        acceptance_status: str | UnsetType = UNSET,
        acceptance_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update an allocation.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the allocation.
            job_uuid: The job.
            staff_uuid: Who shall do it.
            allocation_date: The day it is given for.
            allocation_window_uuid: The part of the day.
            allocated_by_staff_uuid: Who gave it.
            allocated_timestamp: When it was given.
            expiry_timestamp: When it lapses.
            read_timestamp: When the staff member saw it.
            completion_timestamp: When it was done.
            sort_priority: Place in the day's list.
            queue_uuid: Deprecated. No longer used.
            estimated_duration: Deprecated. No longer used.
            revised_duration: Deprecated. No longer used.
            requires_acceptance: Deprecated. No longer used.
            acceptance_status: Deprecated. No longer used.
            acceptance_timestamp: Deprecated. No longer used.
            active: 1 restores a deleted allocation, 0 deletes it.

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

        `POST /joballocation/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "job_uuid": job_uuid,
                "staff_uuid": staff_uuid,
                "allocation_date": allocation_date,
                "allocation_window_uuid": allocation_window_uuid,
                "allocated_by_staff_uuid": allocated_by_staff_uuid,
                "allocated_timestamp": allocated_timestamp,
                "expiry_timestamp": expiry_timestamp,
                "read_timestamp": read_timestamp,
                "completion_timestamp": completion_timestamp,
                "sort_priority": sort_priority,
                "queue_uuid": queue_uuid,
                "estimated_duration": estimated_duration,
                "revised_duration": revised_duration,
                "requires_acceptance": requires_acceptance,
                "acceptance_status": acceptance_status,
                "acceptance_timestamp": acceptance_timestamp,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete an allocation.

        Sets `active` to 0; the allocation stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the allocation.

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

        `DELETE /joballocation/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawJobAllocationsResource(RawResource):
    """Like `JobAllocationsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(JobAllocationsResource.list)
    create = _raw.call(JobAllocationsResource.create)
    get = _raw.call(JobAllocationsResource.get)
    update = _raw.call(JobAllocationsResource.update)
    delete = _raw.call(JobAllocationsResource.delete)


class AsyncRawJobAllocationsResource(AsyncRawResource):
    """Like `AsyncJobAllocationsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncJobAllocationsResource.list)
    create = _raw.async_call(AsyncJobAllocationsResource.create)
    get = _raw.async_call(AsyncJobAllocationsResource.get)
    update = _raw.async_call(AsyncJobAllocationsResource.update)
    delete = _raw.async_call(AsyncJobAllocationsResource.delete)
