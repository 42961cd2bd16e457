"""ServiceM8 API: tasks."""

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
    Flag,
    FlagInput,
    LatitudeInput,
    LocalDate,
    LocalDateTime,
    LongitudeInput,
    RecordUuid,
    Task,
    TextFlag,
)

_LIST: Operation[Task] = Operation(
    name="tasks.list",
    method="GET",
    path="/task.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Task], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_tasks",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "name": None,
        "due_date": LocalDate,
        "task_details": None,
        "related_object": None,
        "related_object_uuid": RecordUuid,
        "task_complete": TextFlag,
        "completed_timestamp": LocalDateTime,
        "completed_by_staff_uuid": RecordUuid,
        "assigned_to_staff_uuid": RecordUuid,
        "created_by_staff_uuid": RecordUuid,
        "create_date": LocalDateTime,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="tasks.create",
    method="POST",
    path="/task.json",
    body=Body(
        "application/json",
        wire={
            "due_date": LocalDate,
            "related_object_uuid": RecordUuid,
            "task_complete": FlagInput,
            "completed_timestamp": LocalDateTime,
            "completed_by_staff_uuid": RecordUuid,
            "assigned_to_staff_uuid": RecordUuid,
            "created_by_staff_uuid": RecordUuid,
            "create_date": LocalDateTime,
            "lng": LongitudeInput,
            "lat": LatitudeInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_tasks",),
)

_GET: Operation[Task] = Operation(
    name="tasks.get",
    method="GET",
    path="/task/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(Task, nulls=NULLS)},
    repeat="safe",
    scopes=("read_tasks",),
)

_UPDATE: Operation[None] = Operation(
    name="tasks.update",
    method="POST",
    path="/task/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "due_date": LocalDate,
            "related_object_uuid": RecordUuid,
            "task_complete": FlagInput,
            "completed_timestamp": LocalDateTime,
            "completed_by_staff_uuid": RecordUuid,
            "assigned_to_staff_uuid": RecordUuid,
            "created_by_staff_uuid": RecordUuid,
            "create_date": LocalDateTime,
            "lng": LongitudeInput,
            "lat": LatitudeInput,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_tasks",),
)

_DELETE: Operation[None] = Operation(
    name="tasks.delete",
    method="DELETE",
    path="/task/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_tasks",),
)


class TasksResource(Resource):
    """Things to do, with a day and a staff member."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        due_date: dt.date | str | None | UnsetType = UNSET,
        task_details: str | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        task_complete: bool | None | UnsetType = UNSET,
        completed_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        assigned_to_staff_uuid: str | UUID | None | UnsetType = UNSET,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        create_date: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Task]:
        """List tasks.

        One page of tasks, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_tasks`.

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

        `GET /task.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "due_date": due_date,
                        "task_details": task_details,
                        "related_object": related_object,
                        "related_object_uuid": related_object_uuid,
                        "task_complete": task_complete,
                        "completed_timestamp": completed_timestamp,
                        "completed_by_staff_uuid": completed_by_staff_uuid,
                        "assigned_to_staff_uuid": assigned_to_staff_uuid,
                        "created_by_staff_uuid": created_by_staff_uuid,
                        "create_date": create_date,
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
        name: str,
        uuid: str | UUID | UnsetType = UNSET,
        due_date: dt.date | str | None | UnsetType = UNSET,
        task_details: str | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        task_complete: bool | UnsetType = UNSET,
        completed_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        assigned_to_staff_uuid: str | UUID | None | UnsetType = UNSET,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        create_date: dt.datetime | str | None | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
    ) -> Created:
        """Add a task.

        Add a task. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: What is to be done.
            uuid: Identifier of the task.
            due_date: Day by which it is due.
            task_details: More about it.
            related_object: Kind of record it is about, a noun such as `job`.
            related_object_uuid: The record it is about.
            task_complete: It is done.
            completed_timestamp: When it was done.
            completed_by_staff_uuid: Who did it.
            assigned_to_staff_uuid: Who shall do it.
            created_by_staff_uuid: Who asked for it.
            create_date: When it was written down.
            lng: Deprecated. No longer used.
            lat: Deprecated. No longer used.

        Scope: `manage_tasks`.

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

        `POST /task.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "due_date": due_date,
                "task_details": task_details,
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "task_complete": task_complete,
                "completed_timestamp": completed_timestamp,
                "completed_by_staff_uuid": completed_by_staff_uuid,
                "assigned_to_staff_uuid": assigned_to_staff_uuid,
                "created_by_staff_uuid": created_by_staff_uuid,
                "create_date": create_date,
                "lng": lng,
                "lat": lat,
            },
        )

    def get(self, uuid: str | UUID) -> Task:
        """Get a task.

        One task. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the task.

        Scope: `read_tasks`.

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

        `GET /task/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        due_date: dt.date | str | None | UnsetType = UNSET,
        task_details: str | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        task_complete: bool | UnsetType = UNSET,
        completed_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        assigned_to_staff_uuid: str | UUID | None | UnsetType = UNSET,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        create_date: dt.datetime | str | None | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a task.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the task.
            name: What is to be done.
            due_date: Day by which it is due.
            task_details: More about it.
            related_object: Kind of record it is about, a noun such as `job`.
            related_object_uuid: The record it is about.
            task_complete: It is done.
            completed_timestamp: When it was done.
            completed_by_staff_uuid: Who did it.
            assigned_to_staff_uuid: Who shall do it.
            created_by_staff_uuid: Who asked for it.
            create_date: When it was written down.
            lng: Deprecated. No longer used.
            lat: Deprecated. No longer used.
            active: 1 restores a deleted task, 0 deletes it.

        Scope: `manage_tasks`.

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

        `POST /task/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "due_date": due_date,
                "task_details": task_details,
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "task_complete": task_complete,
                "completed_timestamp": completed_timestamp,
                "completed_by_staff_uuid": completed_by_staff_uuid,
                "assigned_to_staff_uuid": assigned_to_staff_uuid,
                "created_by_staff_uuid": created_by_staff_uuid,
                "create_date": create_date,
                "lng": lng,
                "lat": lat,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a task.

        Sets `active` to 0; the task stays readable and an update can restore it. Never repeated
        by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the task.

        Scope: `manage_tasks`.

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

        `DELETE /task/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncTasksResource(AsyncResource):
    """Things to do, with a day and a staff member."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        due_date: dt.date | str | None | UnsetType = UNSET,
        task_details: str | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        task_complete: bool | None | UnsetType = UNSET,
        completed_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        assigned_to_staff_uuid: str | UUID | None | UnsetType = UNSET,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        create_date: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Task]:
        """List tasks.

        One page of tasks, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_tasks`.

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

        `GET /task.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "due_date": due_date,
                        "task_details": task_details,
                        "related_object": related_object,
                        "related_object_uuid": related_object_uuid,
                        "task_complete": task_complete,
                        "completed_timestamp": completed_timestamp,
                        "completed_by_staff_uuid": completed_by_staff_uuid,
                        "assigned_to_staff_uuid": assigned_to_staff_uuid,
                        "created_by_staff_uuid": created_by_staff_uuid,
                        "create_date": create_date,
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
        name: str,
        uuid: str | UUID | UnsetType = UNSET,
        due_date: dt.date | str | None | UnsetType = UNSET,
        task_details: str | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        task_complete: bool | UnsetType = UNSET,
        completed_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        assigned_to_staff_uuid: str | UUID | None | UnsetType = UNSET,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        create_date: dt.datetime | str | None | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
    ) -> Created:
        """Add a task.

        Add a task. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: What is to be done.
            uuid: Identifier of the task.
            due_date: Day by which it is due.
            task_details: More about it.
            related_object: Kind of record it is about, a noun such as `job`.
            related_object_uuid: The record it is about.
            task_complete: It is done.
            completed_timestamp: When it was done.
            completed_by_staff_uuid: Who did it.
            assigned_to_staff_uuid: Who shall do it.
            created_by_staff_uuid: Who asked for it.
            create_date: When it was written down.
            lng: Deprecated. No longer used.
            lat: Deprecated. No longer used.

        Scope: `manage_tasks`.

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

        `POST /task.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "due_date": due_date,
                "task_details": task_details,
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "task_complete": task_complete,
                "completed_timestamp": completed_timestamp,
                "completed_by_staff_uuid": completed_by_staff_uuid,
                "assigned_to_staff_uuid": assigned_to_staff_uuid,
                "created_by_staff_uuid": created_by_staff_uuid,
                "create_date": create_date,
                "lng": lng,
                "lat": lat,
            },
        )

    async def get(self, uuid: str | UUID) -> Task:
        """Get a task.

        One task. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the task.

        Scope: `read_tasks`.

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

        `GET /task/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        due_date: dt.date | str | None | UnsetType = UNSET,
        task_details: str | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        task_complete: bool | UnsetType = UNSET,
        completed_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        assigned_to_staff_uuid: str | UUID | None | UnsetType = UNSET,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        create_date: dt.datetime | str | None | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a task.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the task.
            name: What is to be done.
            due_date: Day by which it is due.
            task_details: More about it.
            related_object: Kind of record it is about, a noun such as `job`.
            related_object_uuid: The record it is about.
            task_complete: It is done.
            completed_timestamp: When it was done.
            completed_by_staff_uuid: Who did it.
            assigned_to_staff_uuid: Who shall do it.
            created_by_staff_uuid: Who asked for it.
            create_date: When it was written down.
            lng: Deprecated. No longer used.
            lat: Deprecated. No longer used.
            active: 1 restores a deleted task, 0 deletes it.

        Scope: `manage_tasks`.

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

        `POST /task/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "due_date": due_date,
                "task_details": task_details,
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "task_complete": task_complete,
                "completed_timestamp": completed_timestamp,
                "completed_by_staff_uuid": completed_by_staff_uuid,
                "assigned_to_staff_uuid": assigned_to_staff_uuid,
                "created_by_staff_uuid": created_by_staff_uuid,
                "create_date": create_date,
                "lng": lng,
                "lat": lat,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a task.

        Sets `active` to 0; the task stays readable and an update can restore it. Never repeated
        by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the task.

        Scope: `manage_tasks`.

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

        `DELETE /task/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawTasksResource(RawResource):
    """Like `TasksResource`, each answer with its status, headers and bytes."""

    list = _raw.page(TasksResource.list)
    create = _raw.call(TasksResource.create)
    get = _raw.call(TasksResource.get)
    update = _raw.call(TasksResource.update)
    delete = _raw.call(TasksResource.delete)


class AsyncRawTasksResource(AsyncRawResource):
    """Like `AsyncTasksResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncTasksResource.list)
    create = _raw.async_call(AsyncTasksResource.create)
    get = _raw.async_call(AsyncTasksResource.get)
    update = _raw.async_call(AsyncTasksResource.update)
    delete = _raw.async_call(AsyncTasksResource.delete)
