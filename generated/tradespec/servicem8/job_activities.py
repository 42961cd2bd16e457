"""ServiceM8 API: job_activities."""

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
    CountInput,
    Flag,
    FlagInput,
    JobActivity,
    LocalDateTime,
    RecordUuid,
    TextFlag,
    WholeNumber,
)

_LIST: Operation[JobActivity] = Operation(
    name="job_activities.list",
    method="GET",
    path="/jobactivity.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[JobActivity], nulls=NULLS)},
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
        "start_date": LocalDateTime,
        "end_date": LocalDateTime,
        "activity_was_scheduled": TextFlag,
        "activity_was_recorded": TextFlag,
        "activity_was_automated": TextFlag,
        "has_been_opened": TextFlag,
        "has_been_opened_timestamp": LocalDateTime,
        "travel_time_in_seconds": WholeNumber,
        "travel_distance_in_meters": WholeNumber,
        "material_uuid": RecordUuid,
        "edit_by_staff_uuid": RecordUuid,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="job_activities.create",
    method="POST",
    path="/jobactivity.json",
    body=Body(
        "application/json",
        wire={
            "job_uuid": RecordUuid,
            "staff_uuid": RecordUuid,
            "start_date": LocalDateTime,
            "end_date": LocalDateTime,
            "activity_was_scheduled": FlagInput,
            "activity_was_recorded": FlagInput,
            "activity_was_automated": FlagInput,
            "has_been_opened": FlagInput,
            "has_been_opened_timestamp": LocalDateTime,
            "travel_time_in_seconds": CountInput,
            "travel_distance_in_meters": CountInput,
            "material_uuid": RecordUuid,
            "allocated_by_staff_uuid": RecordUuid,
            "allocated_timestamp": LocalDateTime,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_schedule",),
)

_GET: Operation[JobActivity] = Operation(
    name="job_activities.get",
    method="GET",
    path="/jobactivity/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(JobActivity, nulls=NULLS)},
    repeat="safe",
    scopes=("read_schedule",),
)

_UPDATE: Operation[None] = Operation(
    name="job_activities.update",
    method="POST",
    path="/jobactivity/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "job_uuid": RecordUuid,
            "staff_uuid": RecordUuid,
            "start_date": LocalDateTime,
            "end_date": LocalDateTime,
            "activity_was_scheduled": FlagInput,
            "activity_was_recorded": FlagInput,
            "activity_was_automated": FlagInput,
            "has_been_opened": FlagInput,
            "has_been_opened_timestamp": LocalDateTime,
            "travel_time_in_seconds": CountInput,
            "travel_distance_in_meters": CountInput,
            "material_uuid": RecordUuid,
            "allocated_by_staff_uuid": RecordUuid,
            "allocated_timestamp": LocalDateTime,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_schedule",),
)

_DELETE: Operation[None] = Operation(
    name="job_activities.delete",
    method="DELETE",
    path="/jobactivity/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_schedule",),
)


class JobActivitiesResource(Resource):
    """Bookings (`activity_was_scheduled` 1) and time worked (`activity_was_recorded` 1)."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        start_date: dt.datetime | str | None | UnsetType = UNSET,
        end_date: dt.datetime | str | None | UnsetType = UNSET,
        activity_was_scheduled: bool | None | UnsetType = UNSET,
        activity_was_recorded: bool | None | UnsetType = UNSET,
        activity_was_automated: bool | None | UnsetType = UNSET,
        has_been_opened: bool | None | UnsetType = UNSET,
        has_been_opened_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        travel_time_in_seconds: int | None | UnsetType = UNSET,
        travel_distance_in_meters: int | None | UnsetType = UNSET,
        material_uuid: str | UUID | None | UnsetType = UNSET,
        edit_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[JobActivity]:
        """List activities.

        One page of activities, deleted ones (`active` 0) among them.

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

        `GET /jobactivity.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "job_uuid": job_uuid,
                        "staff_uuid": staff_uuid,
                        "start_date": start_date,
                        "end_date": end_date,
                        "activity_was_scheduled": activity_was_scheduled,
                        "activity_was_recorded": activity_was_recorded,
                        "activity_was_automated": activity_was_automated,
                        "has_been_opened": has_been_opened,
                        "has_been_opened_timestamp": has_been_opened_timestamp,
                        "travel_time_in_seconds": travel_time_in_seconds,
                        "travel_distance_in_meters": travel_distance_in_meters,
                        "material_uuid": material_uuid,
                        "edit_by_staff_uuid": edit_by_staff_uuid,
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
        start_date: dt.datetime | str | None | UnsetType = UNSET,
        end_date: dt.datetime | str | None | UnsetType = UNSET,
        activity_was_scheduled: bool | UnsetType = UNSET,
        activity_was_recorded: bool | UnsetType = UNSET,
        activity_was_automated: bool | UnsetType = UNSET,
        has_been_opened: bool | UnsetType = UNSET,
        has_been_opened_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        travel_time_in_seconds: int | None | UnsetType = UNSET,
        travel_distance_in_meters: int | None | UnsetType = UNSET,
        material_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_timestamp: dt.datetime | str | None | UnsetType = UNSET,
    ) -> Created:
        """Add an activity.

        Add an activity. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the activity.
            job_uuid: The job.
            staff_uuid: Who is booked, or who worked.
            start_date: When it starts.
            end_date: When it ends.
            activity_was_scheduled: It is a booking.
            activity_was_recorded: It is time worked.
            activity_was_automated: The app recorded it by itself.
            has_been_opened: The staff member has seen the booking.
            has_been_opened_timestamp: When the staff member first saw the booking.
            travel_time_in_seconds: Time on the way, in seconds.
            travel_distance_in_meters: Way to the job, in metres.
            material_uuid: The labour item that says what the time costs.
            allocated_by_staff_uuid: Deprecated. No longer used.
            allocated_timestamp: Deprecated. No longer used.

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

        `POST /jobactivity.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "job_uuid": job_uuid,
                "staff_uuid": staff_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "activity_was_scheduled": activity_was_scheduled,
                "activity_was_recorded": activity_was_recorded,
                "activity_was_automated": activity_was_automated,
                "has_been_opened": has_been_opened,
                "has_been_opened_timestamp": has_been_opened_timestamp,
                "travel_time_in_seconds": travel_time_in_seconds,
                "travel_distance_in_meters": travel_distance_in_meters,
                "material_uuid": material_uuid,
                "allocated_by_staff_uuid": allocated_by_staff_uuid,
                "allocated_timestamp": allocated_timestamp,
            },
        )

    def get(self, uuid: str | UUID) -> JobActivity:
        """Get an activity.

        One activity. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the activity.

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

        `GET /jobactivity/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        start_date: dt.datetime | str | None | UnsetType = UNSET,
        end_date: dt.datetime | str | None | UnsetType = UNSET,
        activity_was_scheduled: bool | UnsetType = UNSET,
        activity_was_recorded: bool | UnsetType = UNSET,
        activity_was_automated: bool | UnsetType = UNSET,
        has_been_opened: bool | UnsetType = UNSET,
        has_been_opened_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        travel_time_in_seconds: int | None | UnsetType = UNSET,
        travel_distance_in_meters: int | None | UnsetType = UNSET,
        material_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update an activity.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the activity.
            job_uuid: The job.
            staff_uuid: Who is booked, or who worked.
            start_date: When it starts.
            end_date: When it ends.
            activity_was_scheduled: It is a booking.
            activity_was_recorded: It is time worked.
            activity_was_automated: The app recorded it by itself.
            has_been_opened: The staff member has seen the booking.
            has_been_opened_timestamp: When the staff member first saw the booking.
            travel_time_in_seconds: Time on the way, in seconds.
            travel_distance_in_meters: Way to the job, in metres.
            material_uuid: The labour item that says what the time costs.
            allocated_by_staff_uuid: Deprecated. No longer used.
            allocated_timestamp: Deprecated. No longer used.
            active: 1 restores a deleted activity, 0 deletes it.

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

        `POST /jobactivity/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "job_uuid": job_uuid,
                "staff_uuid": staff_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "activity_was_scheduled": activity_was_scheduled,
                "activity_was_recorded": activity_was_recorded,
                "activity_was_automated": activity_was_automated,
                "has_been_opened": has_been_opened,
                "has_been_opened_timestamp": has_been_opened_timestamp,
                "travel_time_in_seconds": travel_time_in_seconds,
                "travel_distance_in_meters": travel_distance_in_meters,
                "material_uuid": material_uuid,
                "allocated_by_staff_uuid": allocated_by_staff_uuid,
                "allocated_timestamp": allocated_timestamp,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete an activity.

        Sets `active` to 0; the activity stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the activity.

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

        `DELETE /jobactivity/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncJobActivitiesResource(AsyncResource):
    """Bookings (`activity_was_scheduled` 1) and time worked (`activity_was_recorded` 1)."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        start_date: dt.datetime | str | None | UnsetType = UNSET,
        end_date: dt.datetime | str | None | UnsetType = UNSET,
        activity_was_scheduled: bool | None | UnsetType = UNSET,
        activity_was_recorded: bool | None | UnsetType = UNSET,
        activity_was_automated: bool | None | UnsetType = UNSET,
        has_been_opened: bool | None | UnsetType = UNSET,
        has_been_opened_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        travel_time_in_seconds: int | None | UnsetType = UNSET,
        travel_distance_in_meters: int | None | UnsetType = UNSET,
        material_uuid: str | UUID | None | UnsetType = UNSET,
        edit_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[JobActivity]:
        """List activities.

        One page of activities, deleted ones (`active` 0) among them.

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

        `GET /jobactivity.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "job_uuid": job_uuid,
                        "staff_uuid": staff_uuid,
                        "start_date": start_date,
                        "end_date": end_date,
                        "activity_was_scheduled": activity_was_scheduled,
                        "activity_was_recorded": activity_was_recorded,
                        "activity_was_automated": activity_was_automated,
                        "has_been_opened": has_been_opened,
                        "has_been_opened_timestamp": has_been_opened_timestamp,
                        "travel_time_in_seconds": travel_time_in_seconds,
                        "travel_distance_in_meters": travel_distance_in_meters,
                        "material_uuid": material_uuid,
                        "edit_by_staff_uuid": edit_by_staff_uuid,
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
        start_date: dt.datetime | str | None | UnsetType = UNSET,
        end_date: dt.datetime | str | None | UnsetType = UNSET,
        activity_was_scheduled: bool | UnsetType = UNSET,
        activity_was_recorded: bool | UnsetType = UNSET,
        activity_was_automated: bool | UnsetType = UNSET,
        has_been_opened: bool | UnsetType = UNSET,
        has_been_opened_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        travel_time_in_seconds: int | None | UnsetType = UNSET,
        travel_distance_in_meters: int | None | UnsetType = UNSET,
        material_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_timestamp: dt.datetime | str | None | UnsetType = UNSET,
    ) -> Created:
        """Add an activity.

        Add an activity. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the activity.
            job_uuid: The job.
            staff_uuid: Who is booked, or who worked.
            start_date: When it starts.
            end_date: When it ends.
            activity_was_scheduled: It is a booking.
            activity_was_recorded: It is time worked.
            activity_was_automated: The app recorded it by itself.
            has_been_opened: The staff member has seen the booking.
            has_been_opened_timestamp: When the staff member first saw the booking.
            travel_time_in_seconds: Time on the way, in seconds.
            travel_distance_in_meters: Way to the job, in metres.
            material_uuid: The labour item that says what the time costs.
            allocated_by_staff_uuid: Deprecated. No longer used.
            allocated_timestamp: Deprecated. No longer used.

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

        `POST /jobactivity.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "job_uuid": job_uuid,
                "staff_uuid": staff_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "activity_was_scheduled": activity_was_scheduled,
                "activity_was_recorded": activity_was_recorded,
                "activity_was_automated": activity_was_automated,
                "has_been_opened": has_been_opened,
                "has_been_opened_timestamp": has_been_opened_timestamp,
                "travel_time_in_seconds": travel_time_in_seconds,
                "travel_distance_in_meters": travel_distance_in_meters,
                "material_uuid": material_uuid,
                "allocated_by_staff_uuid": allocated_by_staff_uuid,
                "allocated_timestamp": allocated_timestamp,
            },
        )

    async def get(self, uuid: str | UUID) -> JobActivity:
        """Get an activity.

        One activity. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the activity.

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

        `GET /jobactivity/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        start_date: dt.datetime | str | None | UnsetType = UNSET,
        end_date: dt.datetime | str | None | UnsetType = UNSET,
        activity_was_scheduled: bool | UnsetType = UNSET,
        activity_was_recorded: bool | UnsetType = UNSET,
        activity_was_automated: bool | UnsetType = UNSET,
        has_been_opened: bool | UnsetType = UNSET,
        has_been_opened_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        travel_time_in_seconds: int | None | UnsetType = UNSET,
        travel_distance_in_meters: int | None | UnsetType = UNSET,
        material_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        allocated_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update an activity.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the activity.
            job_uuid: The job.
            staff_uuid: Who is booked, or who worked.
            start_date: When it starts.
            end_date: When it ends.
            activity_was_scheduled: It is a booking.
            activity_was_recorded: It is time worked.
            activity_was_automated: The app recorded it by itself.
            has_been_opened: The staff member has seen the booking.
            has_been_opened_timestamp: When the staff member first saw the booking.
            travel_time_in_seconds: Time on the way, in seconds.
            travel_distance_in_meters: Way to the job, in metres.
            material_uuid: The labour item that says what the time costs.
            allocated_by_staff_uuid: Deprecated. No longer used.
            allocated_timestamp: Deprecated. No longer used.
            active: 1 restores a deleted activity, 0 deletes it.

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

        `POST /jobactivity/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "job_uuid": job_uuid,
                "staff_uuid": staff_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "activity_was_scheduled": activity_was_scheduled,
                "activity_was_recorded": activity_was_recorded,
                "activity_was_automated": activity_was_automated,
                "has_been_opened": has_been_opened,
                "has_been_opened_timestamp": has_been_opened_timestamp,
                "travel_time_in_seconds": travel_time_in_seconds,
                "travel_distance_in_meters": travel_distance_in_meters,
                "material_uuid": material_uuid,
                "allocated_by_staff_uuid": allocated_by_staff_uuid,
                "allocated_timestamp": allocated_timestamp,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete an activity.

        Sets `active` to 0; the activity stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the activity.

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

        `DELETE /jobactivity/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawJobActivitiesResource(RawResource):
    """Like `JobActivitiesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(JobActivitiesResource.list)
    create = _raw.call(JobActivitiesResource.create)
    get = _raw.call(JobActivitiesResource.get)
    update = _raw.call(JobActivitiesResource.update)
    delete = _raw.call(JobActivitiesResource.delete)


class AsyncRawJobActivitiesResource(AsyncRawResource):
    """Like `AsyncJobActivitiesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncJobActivitiesResource.list)
    create = _raw.async_call(AsyncJobActivitiesResource.create)
    get = _raw.async_call(AsyncJobActivitiesResource.get)
    update = _raw.async_call(AsyncJobActivitiesResource.update)
    delete = _raw.async_call(AsyncJobActivitiesResource.delete)
