"""ServiceM8 API: staff_messages."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import NULLS, Flag, FlagInput, LocalDateTime, RecordUuid, StaffMessage

_LIST: Operation[StaffMessage] = Operation(
    name="staff_messages.list",
    method="GET",
    path="/staffmessage.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[StaffMessage], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_messages",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "from_staff_uuid": RecordUuid,
        "to_staff_uuid": RecordUuid,
        "sent_timestamp": LocalDateTime,
        "delivered_timestamp": LocalDateTime,
        "read_timestamp": LocalDateTime,
        "message": None,
        "regarding_job_uuid": RecordUuid,
        "attached_json": None,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="staff_messages.create",
    method="POST",
    path="/staffmessage.json",
    body=Body(
        "application/json",
        wire={
            "from_staff_uuid": RecordUuid,
            "to_staff_uuid": RecordUuid,
            "sent_timestamp": LocalDateTime,
            "delivered_timestamp": LocalDateTime,
            "read_timestamp": LocalDateTime,
            "regarding_job_uuid": RecordUuid,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("publish_messages",),
)

_GET: Operation[StaffMessage] = Operation(
    name="staff_messages.get",
    method="GET",
    path="/staffmessage/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(StaffMessage, nulls=NULLS)},
    repeat="safe",
    scopes=("read_messages",),
)

_UPDATE: Operation[None] = Operation(
    name="staff_messages.update",
    method="POST",
    path="/staffmessage/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "from_staff_uuid": RecordUuid,
            "to_staff_uuid": RecordUuid,
            "sent_timestamp": LocalDateTime,
            "delivered_timestamp": LocalDateTime,
            "read_timestamp": LocalDateTime,
            "regarding_job_uuid": RecordUuid,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("publish_messages",),
)

_DELETE: Operation[None] = Operation(
    name="staff_messages.delete",
    method="DELETE",
    path="/staffmessage/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("publish_messages",),
)


class StaffMessagesResource(Resource):
    """Messages from one staff member to another."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        from_staff_uuid: str | UUID | None | UnsetType = UNSET,
        to_staff_uuid: str | UUID | None | UnsetType = UNSET,
        sent_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        delivered_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        read_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
        regarding_job_uuid: str | UUID | None | UnsetType = UNSET,
        attached_json: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[StaffMessage]:
        """List messages between staff.

        One page of messages between staff, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_messages`.

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

        `GET /staffmessage.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "from_staff_uuid": from_staff_uuid,
                        "to_staff_uuid": to_staff_uuid,
                        "sent_timestamp": sent_timestamp,
                        "delivered_timestamp": delivered_timestamp,
                        "read_timestamp": read_timestamp,
                        "message": message,
                        "regarding_job_uuid": regarding_job_uuid,
                        "attached_json": attached_json,
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
        from_staff_uuid: str | UUID | None | UnsetType = UNSET,
        to_staff_uuid: str | UUID | None | UnsetType = UNSET,
        sent_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        delivered_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        read_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
        regarding_job_uuid: str | UUID | None | UnsetType = UNSET,
        attached_json: str | UnsetType = UNSET,
    ) -> Created:
        """Add a message between staff.

        Add a message between staff. The answer holds no record; its identifier comes in the
        header `x-record-uuid`.

        Args:
            uuid: Identifier of the message between staff.
            from_staff_uuid: Who writes.
            to_staff_uuid: Who reads.
            sent_timestamp: When it was sent.
            delivered_timestamp: When it arrived.
            read_timestamp: When it was read.
            message: The text.
            regarding_job_uuid: The job it is about.
            attached_json: Data of the app that goes along.

        Scope: `publish_messages`.

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

        `POST /staffmessage.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "from_staff_uuid": from_staff_uuid,
                "to_staff_uuid": to_staff_uuid,
                "sent_timestamp": sent_timestamp,
                "delivered_timestamp": delivered_timestamp,
                "read_timestamp": read_timestamp,
                "message": message,
                "regarding_job_uuid": regarding_job_uuid,
                "attached_json": attached_json,
            },
        )

    def get(self, uuid: str | UUID) -> StaffMessage:
        """Get a message between staff.

        One message between staff. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the message between staff.

        Scope: `read_messages`.

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

        `GET /staffmessage/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        from_staff_uuid: str | UUID | None | UnsetType = UNSET,
        to_staff_uuid: str | UUID | None | UnsetType = UNSET,
        sent_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        delivered_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        read_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
        regarding_job_uuid: str | UUID | None | UnsetType = UNSET,
        attached_json: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a message between staff.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the message between staff.
            from_staff_uuid: Who writes.
            to_staff_uuid: Who reads.
            sent_timestamp: When it was sent.
            delivered_timestamp: When it arrived.
            read_timestamp: When it was read.
            message: The text.
            regarding_job_uuid: The job it is about.
            attached_json: Data of the app that goes along.
            active: 1 restores a deleted message between staff, 0 deletes it.

        Scope: `publish_messages`.

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

        `POST /staffmessage/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "from_staff_uuid": from_staff_uuid,
                "to_staff_uuid": to_staff_uuid,
                "sent_timestamp": sent_timestamp,
                "delivered_timestamp": delivered_timestamp,
                "read_timestamp": read_timestamp,
                "message": message,
                "regarding_job_uuid": regarding_job_uuid,
                "attached_json": attached_json,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a message between staff.

        Sets `active` to 0; the message between staff stays readable and an update can restore
        it. Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the message between staff.

        Scope: `publish_messages`.

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

        `DELETE /staffmessage/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncStaffMessagesResource(AsyncResource):
    """Messages from one staff member to another."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        from_staff_uuid: str | UUID | None | UnsetType = UNSET,
        to_staff_uuid: str | UUID | None | UnsetType = UNSET,
        sent_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        delivered_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        read_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
        regarding_job_uuid: str | UUID | None | UnsetType = UNSET,
        attached_json: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[StaffMessage]:
        """List messages between staff.

        One page of messages between staff, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_messages`.

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

        `GET /staffmessage.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "from_staff_uuid": from_staff_uuid,
                        "to_staff_uuid": to_staff_uuid,
                        "sent_timestamp": sent_timestamp,
                        "delivered_timestamp": delivered_timestamp,
                        "read_timestamp": read_timestamp,
                        "message": message,
                        "regarding_job_uuid": regarding_job_uuid,
                        "attached_json": attached_json,
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
        from_staff_uuid: str | UUID | None | UnsetType = UNSET,
        to_staff_uuid: str | UUID | None | UnsetType = UNSET,
        sent_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        delivered_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        read_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
        regarding_job_uuid: str | UUID | None | UnsetType = UNSET,
        attached_json: str | UnsetType = UNSET,
    ) -> Created:
        """Add a message between staff.

        Add a message between staff. The answer holds no record; its identifier comes in the
        header `x-record-uuid`.

        Args:
            uuid: Identifier of the message between staff.
            from_staff_uuid: Who writes.
            to_staff_uuid: Who reads.
            sent_timestamp: When it was sent.
            delivered_timestamp: When it arrived.
            read_timestamp: When it was read.
            message: The text.
            regarding_job_uuid: The job it is about.
            attached_json: Data of the app that goes along.

        Scope: `publish_messages`.

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

        `POST /staffmessage.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "from_staff_uuid": from_staff_uuid,
                "to_staff_uuid": to_staff_uuid,
                "sent_timestamp": sent_timestamp,
                "delivered_timestamp": delivered_timestamp,
                "read_timestamp": read_timestamp,
                "message": message,
                "regarding_job_uuid": regarding_job_uuid,
                "attached_json": attached_json,
            },
        )

    async def get(self, uuid: str | UUID) -> StaffMessage:
        """Get a message between staff.

        One message between staff. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the message between staff.

        Scope: `read_messages`.

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

        `GET /staffmessage/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        from_staff_uuid: str | UUID | None | UnsetType = UNSET,
        to_staff_uuid: str | UUID | None | UnsetType = UNSET,
        sent_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        delivered_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        read_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
        regarding_job_uuid: str | UUID | None | UnsetType = UNSET,
        attached_json: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a message between staff.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the message between staff.
            from_staff_uuid: Who writes.
            to_staff_uuid: Who reads.
            sent_timestamp: When it was sent.
            delivered_timestamp: When it arrived.
            read_timestamp: When it was read.
            message: The text.
            regarding_job_uuid: The job it is about.
            attached_json: Data of the app that goes along.
            active: 1 restores a deleted message between staff, 0 deletes it.

        Scope: `publish_messages`.

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

        `POST /staffmessage/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "from_staff_uuid": from_staff_uuid,
                "to_staff_uuid": to_staff_uuid,
                "sent_timestamp": sent_timestamp,
                "delivered_timestamp": delivered_timestamp,
                "read_timestamp": read_timestamp,
                "message": message,
                "regarding_job_uuid": regarding_job_uuid,
                "attached_json": attached_json,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a message between staff.

        Sets `active` to 0; the message between staff stays readable and an update can restore
        it. Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the message between staff.

        Scope: `publish_messages`.

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

        `DELETE /staffmessage/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawStaffMessagesResource(RawResource):
    """Like `StaffMessagesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(StaffMessagesResource.list)
    create = _raw.call(StaffMessagesResource.create)
    get = _raw.call(StaffMessagesResource.get)
    update = _raw.call(StaffMessagesResource.update)
    delete = _raw.call(StaffMessagesResource.delete)


class AsyncRawStaffMessagesResource(AsyncRawResource):
    """Like `AsyncStaffMessagesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncStaffMessagesResource.list)
    create = _raw.async_call(AsyncStaffMessagesResource.create)
    get = _raw.async_call(AsyncStaffMessagesResource.get)
    update = _raw.async_call(AsyncStaffMessagesResource.update)
    delete = _raw.async_call(AsyncStaffMessagesResource.delete)
