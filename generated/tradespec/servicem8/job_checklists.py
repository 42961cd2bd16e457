"""ServiceM8 API: job_checklists."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import (
    NULLS,
    ChecklistItemType,
    ChecklistReminder,
    CountInput,
    Flag,
    FlagInput,
    JobChecklist,
    JsonText,
    LocalDateTime,
    RecordUuid,
    WholeNumber,
)

_LIST: Operation[JobChecklist] = Operation(
    name="job_checklists.list",
    method="GET",
    path="/jobchecklist.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[JobChecklist], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_job_checklists",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "job_uuid": RecordUuid,
        "name": None,
        "section_name": None,
        "item_type": None,
        "sort_order": WholeNumber,
        "completed_timestamp": LocalDateTime,
        "completed_by_staff_uuid": RecordUuid,
        "completed_during_checkin_uuid": RecordUuid,
        "reminder_type": None,
        "regarding_object": None,
        "regarding_object_uuid": RecordUuid,
        "fulfilled_by_object_name": None,
        "fulfilled_by_object_uuid": RecordUuid,
        "is_locked": Flag,
        "assigned_timestamp": LocalDateTime,
        "assigned_by_staff_uuid": RecordUuid,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="job_checklists.create",
    method="POST",
    path="/jobchecklist.json",
    body=Body(
        "application/json",
        wire={
            "job_uuid": RecordUuid,
            "sort_order": CountInput,
            "completed_timestamp": LocalDateTime,
            "completed_by_staff_uuid": RecordUuid,
            "completed_during_checkin_uuid": RecordUuid,
            "reminder_data": JsonText,
            "regarding_object_uuid": RecordUuid,
            "fulfilled_by_object_uuid": RecordUuid,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_job_checklists",),
)

_GET: Operation[JobChecklist] = Operation(
    name="job_checklists.get",
    method="GET",
    path="/jobchecklist/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(JobChecklist, nulls=NULLS)},
    repeat="safe",
    scopes=("read_job_checklists",),
)

_UPDATE: Operation[None] = Operation(
    name="job_checklists.update",
    method="POST",
    path="/jobchecklist/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "job_uuid": RecordUuid,
            "sort_order": CountInput,
            "completed_timestamp": LocalDateTime,
            "completed_by_staff_uuid": RecordUuid,
            "completed_during_checkin_uuid": RecordUuid,
            "reminder_data": JsonText,
            "regarding_object_uuid": RecordUuid,
            "fulfilled_by_object_uuid": RecordUuid,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_job_checklists",),
)

_DELETE: Operation[None] = Operation(
    name="job_checklists.delete",
    method="DELETE",
    path="/jobchecklist/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_job_checklists",),
)


class JobChecklistsResource(Resource):
    """What has to be ticked off on a job."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        section_name: str | UnsetType = UNSET,
        item_type: ChecklistItemType | str | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        completed_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        completed_during_checkin_uuid: str | UUID | None | UnsetType = UNSET,
        reminder_type: ChecklistReminder | str | UnsetType = UNSET,
        regarding_object: str | UnsetType = UNSET,
        regarding_object_uuid: str | UUID | None | UnsetType = UNSET,
        fulfilled_by_object_name: str | UnsetType = UNSET,
        fulfilled_by_object_uuid: str | UUID | None | UnsetType = UNSET,
        is_locked: bool | None | UnsetType = UNSET,
        assigned_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        assigned_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[JobChecklist]:
        """List points of checklists.

        One page of points of checklists, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_job_checklists`.

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

        `GET /jobchecklist.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "job_uuid": job_uuid,
                        "name": name,
                        "section_name": section_name,
                        "item_type": item_type,
                        "sort_order": sort_order,
                        "completed_timestamp": completed_timestamp,
                        "completed_by_staff_uuid": completed_by_staff_uuid,
                        "completed_during_checkin_uuid": completed_during_checkin_uuid,
                        "reminder_type": reminder_type,
                        "regarding_object": regarding_object,
                        "regarding_object_uuid": regarding_object_uuid,
                        "fulfilled_by_object_name": fulfilled_by_object_name,
                        "fulfilled_by_object_uuid": fulfilled_by_object_uuid,
                        "is_locked": is_locked,
                        "assigned_timestamp": assigned_timestamp,
                        "assigned_by_staff_uuid": assigned_by_staff_uuid,
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
        name: str | UnsetType = UNSET,
        section_name: str | UnsetType = UNSET,
        item_type: ChecklistItemType | str | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        completed_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        completed_during_checkin_uuid: str | UUID | None | UnsetType = UNSET,
        reminder_type: ChecklistReminder | str | UnsetType = UNSET,
        reminder_data: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        regarding_object: str | UnsetType = UNSET,
        regarding_object_uuid: str | UUID | None | UnsetType = UNSET,
        fulfilled_by_object_name: str | UnsetType = UNSET,
        fulfilled_by_object_uuid: str | UUID | None | UnsetType = UNSET,
        assigned_to_staff_uuids: Sequence[str | UUID] | UnsetType = UNSET,
    ) -> Created:
        """Add a point of a checklist.

        Add a point of a checklist. The answer holds no record; its identifier comes in the
        header `x-record-uuid`.

        Args:
            uuid: Identifier of the point of a checklist.
            job_uuid: The job.
            name: What has to be done.
            section_name: Heading it stands under.
            item_type: What fulfils it.
            sort_order: Place in the list.
            completed_timestamp: When it was ticked off.
            completed_by_staff_uuid: Who ticked it off.
            completed_during_checkin_uuid: The activity during which it was ticked off.
            reminder_type: When somebody is reminded; empty for never.
            reminder_data: The moment of a reminder, as JSON with `absoluteDateTime` or
                `relativeDateTime`.
            regarding_object: Kind of record it is about.
            regarding_object_uuid: The record it is about.
            fulfilled_by_object_name: Kind of record that fulfilled it.
            fulfilled_by_object_uuid: The record that fulfilled it.
            assigned_to_staff_uuids: Who shall do it, one at most.

        Scope: `manage_job_checklists`.

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

        `POST /jobchecklist.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "job_uuid": job_uuid,
                "name": name,
                "section_name": section_name,
                "item_type": item_type,
                "sort_order": sort_order,
                "completed_timestamp": completed_timestamp,
                "completed_by_staff_uuid": completed_by_staff_uuid,
                "completed_during_checkin_uuid": completed_during_checkin_uuid,
                "reminder_type": reminder_type,
                "reminder_data": reminder_data,
                "regarding_object": regarding_object,
                "regarding_object_uuid": regarding_object_uuid,
                "fulfilled_by_object_name": fulfilled_by_object_name,
                "fulfilled_by_object_uuid": fulfilled_by_object_uuid,
                "assigned_to_staff_uuids": assigned_to_staff_uuids,
            },
        )

    def get(self, uuid: str | UUID) -> JobChecklist:
        """Get a point of a checklist.

        One point of a checklist. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the point of a checklist.

        Scope: `read_job_checklists`.

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

        `GET /jobchecklist/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        section_name: str | UnsetType = UNSET,
        item_type: ChecklistItemType | str | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        completed_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        completed_during_checkin_uuid: str | UUID | None | UnsetType = UNSET,
        reminder_type: ChecklistReminder | str | UnsetType = UNSET,
        reminder_data: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        regarding_object: str | UnsetType = UNSET,
        regarding_object_uuid: str | UUID | None | UnsetType = UNSET,
        fulfilled_by_object_name: str | UnsetType = UNSET,
        fulfilled_by_object_uuid: str | UUID | None | UnsetType = UNSET,
        assigned_to_staff_uuids: Sequence[str | UUID] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a point of a checklist.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the point of a checklist.
            job_uuid: The job.
            name: What has to be done.
            section_name: Heading it stands under.
            item_type: What fulfils it.
            sort_order: Place in the list.
            completed_timestamp: When it was ticked off.
            completed_by_staff_uuid: Who ticked it off.
            completed_during_checkin_uuid: The activity during which it was ticked off.
            reminder_type: When somebody is reminded; empty for never.
            reminder_data: The moment of a reminder, as JSON with `absoluteDateTime` or
                `relativeDateTime`.
            regarding_object: Kind of record it is about.
            regarding_object_uuid: The record it is about.
            fulfilled_by_object_name: Kind of record that fulfilled it.
            fulfilled_by_object_uuid: The record that fulfilled it.
            assigned_to_staff_uuids: Who shall do it, one at most.
            active: 1 restores a deleted point of a checklist, 0 deletes it.

        Scope: `manage_job_checklists`.

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

        `POST /jobchecklist/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "job_uuid": job_uuid,
                "name": name,
                "section_name": section_name,
                "item_type": item_type,
                "sort_order": sort_order,
                "completed_timestamp": completed_timestamp,
                "completed_by_staff_uuid": completed_by_staff_uuid,
                "completed_during_checkin_uuid": completed_during_checkin_uuid,
                "reminder_type": reminder_type,
                "reminder_data": reminder_data,
                "regarding_object": regarding_object,
                "regarding_object_uuid": regarding_object_uuid,
                "fulfilled_by_object_name": fulfilled_by_object_name,
                "fulfilled_by_object_uuid": fulfilled_by_object_uuid,
                "assigned_to_staff_uuids": assigned_to_staff_uuids,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a point of a checklist.

        Sets `active` to 0; the point of a checklist stays readable and an update can restore
        it. Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the point of a checklist.

        Scope: `manage_job_checklists`.

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

        `DELETE /jobchecklist/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncJobChecklistsResource(AsyncResource):
    """What has to be ticked off on a job."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        section_name: str | UnsetType = UNSET,
        item_type: ChecklistItemType | str | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        completed_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        completed_during_checkin_uuid: str | UUID | None | UnsetType = UNSET,
        reminder_type: ChecklistReminder | str | UnsetType = UNSET,
        regarding_object: str | UnsetType = UNSET,
        regarding_object_uuid: str | UUID | None | UnsetType = UNSET,
        fulfilled_by_object_name: str | UnsetType = UNSET,
        fulfilled_by_object_uuid: str | UUID | None | UnsetType = UNSET,
        is_locked: bool | None | UnsetType = UNSET,
        assigned_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        assigned_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[JobChecklist]:
        """List points of checklists.

        One page of points of checklists, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_job_checklists`.

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

        `GET /jobchecklist.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "job_uuid": job_uuid,
                        "name": name,
                        "section_name": section_name,
                        "item_type": item_type,
                        "sort_order": sort_order,
                        "completed_timestamp": completed_timestamp,
                        "completed_by_staff_uuid": completed_by_staff_uuid,
                        "completed_during_checkin_uuid": completed_during_checkin_uuid,
                        "reminder_type": reminder_type,
                        "regarding_object": regarding_object,
                        "regarding_object_uuid": regarding_object_uuid,
                        "fulfilled_by_object_name": fulfilled_by_object_name,
                        "fulfilled_by_object_uuid": fulfilled_by_object_uuid,
                        "is_locked": is_locked,
                        "assigned_timestamp": assigned_timestamp,
                        "assigned_by_staff_uuid": assigned_by_staff_uuid,
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
        name: str | UnsetType = UNSET,
        section_name: str | UnsetType = UNSET,
        item_type: ChecklistItemType | str | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        completed_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        completed_during_checkin_uuid: str | UUID | None | UnsetType = UNSET,
        reminder_type: ChecklistReminder | str | UnsetType = UNSET,
        reminder_data: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        regarding_object: str | UnsetType = UNSET,
        regarding_object_uuid: str | UUID | None | UnsetType = UNSET,
        fulfilled_by_object_name: str | UnsetType = UNSET,
        fulfilled_by_object_uuid: str | UUID | None | UnsetType = UNSET,
        assigned_to_staff_uuids: Sequence[str | UUID] | UnsetType = UNSET,
    ) -> Created:
        """Add a point of a checklist.

        Add a point of a checklist. The answer holds no record; its identifier comes in the
        header `x-record-uuid`.

        Args:
            uuid: Identifier of the point of a checklist.
            job_uuid: The job.
            name: What has to be done.
            section_name: Heading it stands under.
            item_type: What fulfils it.
            sort_order: Place in the list.
            completed_timestamp: When it was ticked off.
            completed_by_staff_uuid: Who ticked it off.
            completed_during_checkin_uuid: The activity during which it was ticked off.
            reminder_type: When somebody is reminded; empty for never.
            reminder_data: The moment of a reminder, as JSON with `absoluteDateTime` or
                `relativeDateTime`.
            regarding_object: Kind of record it is about.
            regarding_object_uuid: The record it is about.
            fulfilled_by_object_name: Kind of record that fulfilled it.
            fulfilled_by_object_uuid: The record that fulfilled it.
            assigned_to_staff_uuids: Who shall do it, one at most.

        Scope: `manage_job_checklists`.

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

        `POST /jobchecklist.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "job_uuid": job_uuid,
                "name": name,
                "section_name": section_name,
                "item_type": item_type,
                "sort_order": sort_order,
                "completed_timestamp": completed_timestamp,
                "completed_by_staff_uuid": completed_by_staff_uuid,
                "completed_during_checkin_uuid": completed_during_checkin_uuid,
                "reminder_type": reminder_type,
                "reminder_data": reminder_data,
                "regarding_object": regarding_object,
                "regarding_object_uuid": regarding_object_uuid,
                "fulfilled_by_object_name": fulfilled_by_object_name,
                "fulfilled_by_object_uuid": fulfilled_by_object_uuid,
                "assigned_to_staff_uuids": assigned_to_staff_uuids,
            },
        )

    async def get(self, uuid: str | UUID) -> JobChecklist:
        """Get a point of a checklist.

        One point of a checklist. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the point of a checklist.

        Scope: `read_job_checklists`.

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

        `GET /jobchecklist/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        section_name: str | UnsetType = UNSET,
        item_type: ChecklistItemType | str | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        completed_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        completed_during_checkin_uuid: str | UUID | None | UnsetType = UNSET,
        reminder_type: ChecklistReminder | str | UnsetType = UNSET,
        reminder_data: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        regarding_object: str | UnsetType = UNSET,
        regarding_object_uuid: str | UUID | None | UnsetType = UNSET,
        fulfilled_by_object_name: str | UnsetType = UNSET,
        fulfilled_by_object_uuid: str | UUID | None | UnsetType = UNSET,
        assigned_to_staff_uuids: Sequence[str | UUID] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a point of a checklist.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the point of a checklist.
            job_uuid: The job.
            name: What has to be done.
            section_name: Heading it stands under.
            item_type: What fulfils it.
            sort_order: Place in the list.
            completed_timestamp: When it was ticked off.
            completed_by_staff_uuid: Who ticked it off.
            completed_during_checkin_uuid: The activity during which it was ticked off.
            reminder_type: When somebody is reminded; empty for never.
            reminder_data: The moment of a reminder, as JSON with `absoluteDateTime` or
                `relativeDateTime`.
            regarding_object: Kind of record it is about.
            regarding_object_uuid: The record it is about.
            fulfilled_by_object_name: Kind of record that fulfilled it.
            fulfilled_by_object_uuid: The record that fulfilled it.
            assigned_to_staff_uuids: Who shall do it, one at most.
            active: 1 restores a deleted point of a checklist, 0 deletes it.

        Scope: `manage_job_checklists`.

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

        `POST /jobchecklist/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "job_uuid": job_uuid,
                "name": name,
                "section_name": section_name,
                "item_type": item_type,
                "sort_order": sort_order,
                "completed_timestamp": completed_timestamp,
                "completed_by_staff_uuid": completed_by_staff_uuid,
                "completed_during_checkin_uuid": completed_during_checkin_uuid,
                "reminder_type": reminder_type,
                "reminder_data": reminder_data,
                "regarding_object": regarding_object,
                "regarding_object_uuid": regarding_object_uuid,
                "fulfilled_by_object_name": fulfilled_by_object_name,
                "fulfilled_by_object_uuid": fulfilled_by_object_uuid,
                "assigned_to_staff_uuids": assigned_to_staff_uuids,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a point of a checklist.

        Sets `active` to 0; the point of a checklist stays readable and an update can restore
        it. Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the point of a checklist.

        Scope: `manage_job_checklists`.

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

        `DELETE /jobchecklist/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawJobChecklistsResource(RawResource):
    """Like `JobChecklistsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(JobChecklistsResource.list)
    create = _raw.call(JobChecklistsResource.create)
    get = _raw.call(JobChecklistsResource.get)
    update = _raw.call(JobChecklistsResource.update)
    delete = _raw.call(JobChecklistsResource.delete)


class AsyncRawJobChecklistsResource(AsyncRawResource):
    """Like `AsyncJobChecklistsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncJobChecklistsResource.list)
    create = _raw.async_call(AsyncJobChecklistsResource.create)
    get = _raw.async_call(AsyncJobChecklistsResource.get)
    update = _raw.async_call(AsyncJobChecklistsResource.update)
    delete = _raw.async_call(AsyncJobChecklistsResource.delete)
