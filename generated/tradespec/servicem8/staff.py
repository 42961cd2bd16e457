"""ServiceM8 API: staff."""

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
    Coordinate,
    Flag,
    FlagInput,
    LatitudeInput,
    LocalDateTime,
    LongitudeInput,
    RecordUuid,
    Staff,
    TextFlag,
)

_LIST: Operation[Staff] = Operation(
    name="staff.list",
    method="GET",
    path="/staff.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Staff], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_staff",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "first": None,
        "last": None,
        "email": None,
        "mobile": None,
        "lng": Coordinate,
        "lat": Coordinate,
        "geo_timestamp": LocalDateTime,
        "job_title": None,
        "navigating_to_job_uuid": RecordUuid,
        "navigating_timestamp": LocalDateTime,
        "navigating_expiry_timestamp": LocalDateTime,
        "color": None,
        "status_message": None,
        "status_message_timestamp": LocalDateTime,
        "hide_from_schedule": Flag,
        "can_receive_push_notification": TextFlag,
        "security_role_uuid": RecordUuid,
        "labour_material_uuid": RecordUuid,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="staff.create",
    method="POST",
    path="/staff.json",
    body=Body(
        "application/json",
        wire={
            "lng": LongitudeInput,
            "lat": LatitudeInput,
            "geo_timestamp": LocalDateTime,
            "navigating_to_job_uuid": RecordUuid,
            "navigating_timestamp": LocalDateTime,
            "navigating_expiry_timestamp": LocalDateTime,
            "status_message_timestamp": LocalDateTime,
            "hide_from_schedule": FlagInput,
            "can_receive_push_notification": FlagInput,
            "security_role_uuid": RecordUuid,
            "labour_material_uuid": RecordUuid,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_staff",),
)

_GET: Operation[Staff] = Operation(
    name="staff.get",
    method="GET",
    path="/staff/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(Staff, nulls=NULLS)},
    repeat="safe",
    scopes=("read_staff",),
)

_UPDATE: Operation[None] = Operation(
    name="staff.update",
    method="POST",
    path="/staff/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "lng": LongitudeInput,
            "lat": LatitudeInput,
            "geo_timestamp": LocalDateTime,
            "navigating_to_job_uuid": RecordUuid,
            "navigating_timestamp": LocalDateTime,
            "navigating_expiry_timestamp": LocalDateTime,
            "status_message_timestamp": LocalDateTime,
            "hide_from_schedule": FlagInput,
            "can_receive_push_notification": FlagInput,
            "security_role_uuid": RecordUuid,
            "labour_material_uuid": RecordUuid,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_staff",),
)

_DELETE: Operation[None] = Operation(
    name="staff.delete",
    method="DELETE",
    path="/staff/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_staff",),
)


class StaffResource(Resource):
    """The people who work for the account."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        geo_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        job_title: str | UnsetType = UNSET,
        navigating_to_job_uuid: str | UUID | None | UnsetType = UNSET,
        navigating_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        navigating_expiry_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        color: str | UnsetType = UNSET,
        status_message: str | UnsetType = UNSET,
        status_message_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        hide_from_schedule: bool | None | UnsetType = UNSET,
        can_receive_push_notification: bool | None | UnsetType = UNSET,
        security_role_uuid: str | UUID | None | UnsetType = UNSET,
        labour_material_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Staff]:
        """List staff members.

        One page of staff members, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_staff`.

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

        `GET /staff.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "first": first,
                        "last": last,
                        "email": email,
                        "mobile": mobile,
                        "lng": lng,
                        "lat": lat,
                        "geo_timestamp": geo_timestamp,
                        "job_title": job_title,
                        "navigating_to_job_uuid": navigating_to_job_uuid,
                        "navigating_timestamp": navigating_timestamp,
                        "navigating_expiry_timestamp": navigating_expiry_timestamp,
                        "color": color,
                        "status_message": status_message,
                        "status_message_timestamp": status_message_timestamp,
                        "hide_from_schedule": hide_from_schedule,
                        "can_receive_push_notification": can_receive_push_notification,
                        "security_role_uuid": security_role_uuid,
                        "labour_material_uuid": labour_material_uuid,
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
        first: str,
        last: str,
        email: str,
        uuid: str | UUID | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        geo_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        job_title: str | UnsetType = UNSET,
        navigating_to_job_uuid: str | UUID | None | UnsetType = UNSET,
        navigating_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        navigating_expiry_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        color: str | UnsetType = UNSET,
        custom_icon_url: str | UnsetType = UNSET,
        status_message: str | UnsetType = UNSET,
        status_message_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        hide_from_schedule: bool | UnsetType = UNSET,
        can_receive_push_notification: bool | UnsetType = UNSET,
        security_role_uuid: str | UUID | None | UnsetType = UNSET,
        labour_material_uuid: str | UUID | None | UnsetType = UNSET,
    ) -> Created:
        """Add a staff member.

        Add a staff member. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            first: Given name.
            last: Family name.
            email: E-mail address, with which the person signs in.
            uuid: Identifier of the staff member.
            mobile: Mobile number.
            lng: Longitude of the last known place.
            lat: Latitude of the last known place.
            geo_timestamp: When the last known place was seen.
            job_title: What the person does.
            navigating_to_job_uuid: The job the person is on the way to.
            navigating_timestamp: When the person set out.
            navigating_expiry_timestamp: When that is no longer believed.
            color: Colour in the schedule, hexadecimal.
            custom_icon_url: Deprecated. No longer used.
            status_message: What the person says of the day.
            status_message_timestamp: When that was said.
            hide_from_schedule: The schedule leaves the person out.
            can_receive_push_notification: The app of the person takes notifications.
            security_role_uuid: What the person may do.
            labour_material_uuid: The labour item that says what the person's time costs.

        Scope: `manage_staff`.

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

        `POST /staff.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "first": first,
                "last": last,
                "email": email,
                "mobile": mobile,
                "lng": lng,
                "lat": lat,
                "geo_timestamp": geo_timestamp,
                "job_title": job_title,
                "navigating_to_job_uuid": navigating_to_job_uuid,
                "navigating_timestamp": navigating_timestamp,
                "navigating_expiry_timestamp": navigating_expiry_timestamp,
                "color": color,
                "custom_icon_url": custom_icon_url,
                "status_message": status_message,
                "status_message_timestamp": status_message_timestamp,
                "hide_from_schedule": hide_from_schedule,
                "can_receive_push_notification": can_receive_push_notification,
                "security_role_uuid": security_role_uuid,
                "labour_material_uuid": labour_material_uuid,
            },
        )

    def get(self, uuid: str | UUID) -> Staff:
        """Get a staff member.

        One staff member. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the staff member.

        Scope: `read_staff`.

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

        `GET /staff/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        geo_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        job_title: str | UnsetType = UNSET,
        navigating_to_job_uuid: str | UUID | None | UnsetType = UNSET,
        navigating_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        navigating_expiry_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        color: str | UnsetType = UNSET,
        custom_icon_url: str | UnsetType = UNSET,
        status_message: str | UnsetType = UNSET,
        status_message_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        hide_from_schedule: bool | UnsetType = UNSET,
        can_receive_push_notification: bool | UnsetType = UNSET,
        security_role_uuid: str | UUID | None | UnsetType = UNSET,
        labour_material_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a staff member.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the staff member.
            first: Given name.
            last: Family name.
            email: E-mail address, with which the person signs in.
            mobile: Mobile number.
            lng: Longitude of the last known place.
            lat: Latitude of the last known place.
            geo_timestamp: When the last known place was seen.
            job_title: What the person does.
            navigating_to_job_uuid: The job the person is on the way to.
            navigating_timestamp: When the person set out.
            navigating_expiry_timestamp: When that is no longer believed.
            color: Colour in the schedule, hexadecimal.
            custom_icon_url: Deprecated. No longer used.
            status_message: What the person says of the day.
            status_message_timestamp: When that was said.
            hide_from_schedule: The schedule leaves the person out.
            can_receive_push_notification: The app of the person takes notifications.
            security_role_uuid: What the person may do.
            labour_material_uuid: The labour item that says what the person's time costs.
            active: 1 restores a deleted staff member, 0 deletes it.

        Scope: `manage_staff`.

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

        `POST /staff/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "first": first,
                "last": last,
                "email": email,
                "mobile": mobile,
                "lng": lng,
                "lat": lat,
                "geo_timestamp": geo_timestamp,
                "job_title": job_title,
                "navigating_to_job_uuid": navigating_to_job_uuid,
                "navigating_timestamp": navigating_timestamp,
                "navigating_expiry_timestamp": navigating_expiry_timestamp,
                "color": color,
                "custom_icon_url": custom_icon_url,
                "status_message": status_message,
                "status_message_timestamp": status_message_timestamp,
                "hide_from_schedule": hide_from_schedule,
                "can_receive_push_notification": can_receive_push_notification,
                "security_role_uuid": security_role_uuid,
                "labour_material_uuid": labour_material_uuid,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a staff member.

        Sets `active` to 0; the staff member stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the staff member.

        Scope: `manage_staff`.

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

        `DELETE /staff/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncStaffResource(AsyncResource):
    """The people who work for the account."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        geo_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        job_title: str | UnsetType = UNSET,
        navigating_to_job_uuid: str | UUID | None | UnsetType = UNSET,
        navigating_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        navigating_expiry_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        color: str | UnsetType = UNSET,
        status_message: str | UnsetType = UNSET,
        status_message_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        hide_from_schedule: bool | None | UnsetType = UNSET,
        can_receive_push_notification: bool | None | UnsetType = UNSET,
        security_role_uuid: str | UUID | None | UnsetType = UNSET,
        labour_material_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Staff]:
        """List staff members.

        One page of staff members, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_staff`.

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

        `GET /staff.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "first": first,
                        "last": last,
                        "email": email,
                        "mobile": mobile,
                        "lng": lng,
                        "lat": lat,
                        "geo_timestamp": geo_timestamp,
                        "job_title": job_title,
                        "navigating_to_job_uuid": navigating_to_job_uuid,
                        "navigating_timestamp": navigating_timestamp,
                        "navigating_expiry_timestamp": navigating_expiry_timestamp,
                        "color": color,
                        "status_message": status_message,
                        "status_message_timestamp": status_message_timestamp,
                        "hide_from_schedule": hide_from_schedule,
                        "can_receive_push_notification": can_receive_push_notification,
                        "security_role_uuid": security_role_uuid,
                        "labour_material_uuid": labour_material_uuid,
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
        first: str,
        last: str,
        email: str,
        uuid: str | UUID | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        geo_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        job_title: str | UnsetType = UNSET,
        navigating_to_job_uuid: str | UUID | None | UnsetType = UNSET,
        navigating_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        navigating_expiry_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        color: str | UnsetType = UNSET,
        custom_icon_url: str | UnsetType = UNSET,
        status_message: str | UnsetType = UNSET,
        status_message_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        hide_from_schedule: bool | UnsetType = UNSET,
        can_receive_push_notification: bool | UnsetType = UNSET,
        security_role_uuid: str | UUID | None | UnsetType = UNSET,
        labour_material_uuid: str | UUID | None | UnsetType = UNSET,
    ) -> Created:
        """Add a staff member.

        Add a staff member. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            first: Given name.
            last: Family name.
            email: E-mail address, with which the person signs in.
            uuid: Identifier of the staff member.
            mobile: Mobile number.
            lng: Longitude of the last known place.
            lat: Latitude of the last known place.
            geo_timestamp: When the last known place was seen.
            job_title: What the person does.
            navigating_to_job_uuid: The job the person is on the way to.
            navigating_timestamp: When the person set out.
            navigating_expiry_timestamp: When that is no longer believed.
            color: Colour in the schedule, hexadecimal.
            custom_icon_url: Deprecated. No longer used.
            status_message: What the person says of the day.
            status_message_timestamp: When that was said.
            hide_from_schedule: The schedule leaves the person out.
            can_receive_push_notification: The app of the person takes notifications.
            security_role_uuid: What the person may do.
            labour_material_uuid: The labour item that says what the person's time costs.

        Scope: `manage_staff`.

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

        `POST /staff.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "first": first,
                "last": last,
                "email": email,
                "mobile": mobile,
                "lng": lng,
                "lat": lat,
                "geo_timestamp": geo_timestamp,
                "job_title": job_title,
                "navigating_to_job_uuid": navigating_to_job_uuid,
                "navigating_timestamp": navigating_timestamp,
                "navigating_expiry_timestamp": navigating_expiry_timestamp,
                "color": color,
                "custom_icon_url": custom_icon_url,
                "status_message": status_message,
                "status_message_timestamp": status_message_timestamp,
                "hide_from_schedule": hide_from_schedule,
                "can_receive_push_notification": can_receive_push_notification,
                "security_role_uuid": security_role_uuid,
                "labour_material_uuid": labour_material_uuid,
            },
        )

    async def get(self, uuid: str | UUID) -> Staff:
        """Get a staff member.

        One staff member. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the staff member.

        Scope: `read_staff`.

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

        `GET /staff/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        geo_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        job_title: str | UnsetType = UNSET,
        navigating_to_job_uuid: str | UUID | None | UnsetType = UNSET,
        navigating_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        navigating_expiry_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        color: str | UnsetType = UNSET,
        custom_icon_url: str | UnsetType = UNSET,
        status_message: str | UnsetType = UNSET,
        status_message_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        hide_from_schedule: bool | UnsetType = UNSET,
        can_receive_push_notification: bool | UnsetType = UNSET,
        security_role_uuid: str | UUID | None | UnsetType = UNSET,
        labour_material_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a staff member.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the staff member.
            first: Given name.
            last: Family name.
            email: E-mail address, with which the person signs in.
            mobile: Mobile number.
            lng: Longitude of the last known place.
            lat: Latitude of the last known place.
            geo_timestamp: When the last known place was seen.
            job_title: What the person does.
            navigating_to_job_uuid: The job the person is on the way to.
            navigating_timestamp: When the person set out.
            navigating_expiry_timestamp: When that is no longer believed.
            color: Colour in the schedule, hexadecimal.
            custom_icon_url: Deprecated. No longer used.
            status_message: What the person says of the day.
            status_message_timestamp: When that was said.
            hide_from_schedule: The schedule leaves the person out.
            can_receive_push_notification: The app of the person takes notifications.
            security_role_uuid: What the person may do.
            labour_material_uuid: The labour item that says what the person's time costs.
            active: 1 restores a deleted staff member, 0 deletes it.

        Scope: `manage_staff`.

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

        `POST /staff/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "first": first,
                "last": last,
                "email": email,
                "mobile": mobile,
                "lng": lng,
                "lat": lat,
                "geo_timestamp": geo_timestamp,
                "job_title": job_title,
                "navigating_to_job_uuid": navigating_to_job_uuid,
                "navigating_timestamp": navigating_timestamp,
                "navigating_expiry_timestamp": navigating_expiry_timestamp,
                "color": color,
                "custom_icon_url": custom_icon_url,
                "status_message": status_message,
                "status_message_timestamp": status_message_timestamp,
                "hide_from_schedule": hide_from_schedule,
                "can_receive_push_notification": can_receive_push_notification,
                "security_role_uuid": security_role_uuid,
                "labour_material_uuid": labour_material_uuid,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a staff member.

        Sets `active` to 0; the staff member stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the staff member.

        Scope: `manage_staff`.

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

        `DELETE /staff/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawStaffResource(RawResource):
    """Like `StaffResource`, each answer with its status, headers and bytes."""

    list = _raw.page(StaffResource.list)
    create = _raw.call(StaffResource.create)
    get = _raw.call(StaffResource.get)
    update = _raw.call(StaffResource.update)
    delete = _raw.call(StaffResource.delete)


class AsyncRawStaffResource(AsyncRawResource):
    """Like `AsyncStaffResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncStaffResource.list)
    create = _raw.async_call(AsyncStaffResource.create)
    get = _raw.async_call(AsyncStaffResource.get)
    update = _raw.async_call(AsyncStaffResource.update)
    delete = _raw.async_call(AsyncStaffResource.delete)
