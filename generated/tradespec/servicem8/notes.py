"""ServiceM8 API: notes."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import NULLS, Flag, FlagInput, LocalDateTime, Note, RecordUuid, TextFlag

_LIST: Operation[Note] = Operation(
    name="notes.list",
    method="GET",
    path="/note.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Note], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_job_notes",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "related_object": None,
        "related_object_uuid": RecordUuid,
        "note": None,
        "action_required": TextFlag,
        "action_completed_by_staff_uuid": RecordUuid,
        "edit_by_staff_uuid": RecordUuid,
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
    name="notes.create",
    method="POST",
    path="/note.json",
    body=Body(
        "application/json",
        wire={
            "related_object_uuid": RecordUuid,
            "action_required": FlagInput,
            "action_completed_by_staff_uuid": RecordUuid,
            "create_date": LocalDateTime,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("publish_job_notes",),
)

_GET: Operation[Note] = Operation(
    name="notes.get",
    method="GET",
    path="/dbonote/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(Note, nulls=NULLS)},
    repeat="safe",
    scopes=("read_job_notes",),
)

_UPDATE: Operation[None] = Operation(
    name="notes.update",
    method="POST",
    path="/dbonote/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "related_object_uuid": RecordUuid,
            "action_required": FlagInput,
            "action_completed_by_staff_uuid": RecordUuid,
            "create_date": LocalDateTime,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("publish_job_notes",),
)

_DELETE: Operation[None] = Operation(
    name="notes.delete",
    method="DELETE",
    path="/dbonote/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("publish_job_notes",),
)


class NotesResource(Resource):
    """What staff write down about a job or another record. One note is found below `dbonote`."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        action_required: bool | None | UnsetType = UNSET,
        action_completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        edit_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        create_date: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Note]:
        """List notes.

        One page of notes, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_job_notes`.

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

        `GET /note.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "related_object": related_object,
                        "related_object_uuid": related_object_uuid,
                        "note": note,
                        "action_required": action_required,
                        "action_completed_by_staff_uuid": action_completed_by_staff_uuid,
                        "edit_by_staff_uuid": edit_by_staff_uuid,
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
        uuid: str | UUID | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        action_required: bool | UnsetType = UNSET,
        action_completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        create_date: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> Created:
        """Add a note.

        Add a note. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the note.
            related_object: Kind of record it is about, a noun such as `job`.
            related_object_uuid: The record it is about.
            note: The text.
            action_required: Somebody has to do something.
            action_completed_by_staff_uuid: Who did it; empty while it is open.
            create_date: When it was written.
            active: 1, as for every new note.

        Scope: `publish_job_notes`.

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

        `POST /note.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "note": note,
                "action_required": action_required,
                "action_completed_by_staff_uuid": action_completed_by_staff_uuid,
                "create_date": create_date,
                "active": active,
            },
        )

    def get(self, uuid: str | UUID) -> Note:
        """Get a note.

        One note. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the note.

        Scope: `read_job_notes`.

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

        `GET /dbonote/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        action_required: bool | UnsetType = UNSET,
        action_completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        create_date: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a note.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the note.
            related_object: Kind of record it is about, a noun such as `job`.
            related_object_uuid: The record it is about.
            note: The text.
            action_required: Somebody has to do something.
            action_completed_by_staff_uuid: Who did it; empty while it is open.
            create_date: When it was written.
            active: 1 restores a deleted note, 0 deletes it.

        Scope: `publish_job_notes`.

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

        `POST /dbonote/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "note": note,
                "action_required": action_required,
                "action_completed_by_staff_uuid": action_completed_by_staff_uuid,
                "create_date": create_date,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a note.

        Sets `active` to 0; the note stays readable and an update can restore it. Never repeated
        by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the note.

        Scope: `publish_job_notes`.

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

        `DELETE /dbonote/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncNotesResource(AsyncResource):
    """What staff write down about a job or another record. One note is found below `dbonote`."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        action_required: bool | None | UnsetType = UNSET,
        action_completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        edit_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        create_date: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Note]:
        """List notes.

        One page of notes, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_job_notes`.

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

        `GET /note.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "related_object": related_object,
                        "related_object_uuid": related_object_uuid,
                        "note": note,
                        "action_required": action_required,
                        "action_completed_by_staff_uuid": action_completed_by_staff_uuid,
                        "edit_by_staff_uuid": edit_by_staff_uuid,
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
        uuid: str | UUID | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        action_required: bool | UnsetType = UNSET,
        action_completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        create_date: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> Created:
        """Add a note.

        Add a note. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the note.
            related_object: Kind of record it is about, a noun such as `job`.
            related_object_uuid: The record it is about.
            note: The text.
            action_required: Somebody has to do something.
            action_completed_by_staff_uuid: Who did it; empty while it is open.
            create_date: When it was written.
            active: 1, as for every new note.

        Scope: `publish_job_notes`.

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

        `POST /note.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "note": note,
                "action_required": action_required,
                "action_completed_by_staff_uuid": action_completed_by_staff_uuid,
                "create_date": create_date,
                "active": active,
            },
        )

    async def get(self, uuid: str | UUID) -> Note:
        """Get a note.

        One note. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the note.

        Scope: `read_job_notes`.

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

        `GET /dbonote/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        action_required: bool | UnsetType = UNSET,
        action_completed_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        create_date: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a note.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the note.
            related_object: Kind of record it is about, a noun such as `job`.
            related_object_uuid: The record it is about.
            note: The text.
            action_required: Somebody has to do something.
            action_completed_by_staff_uuid: Who did it; empty while it is open.
            create_date: When it was written.
            active: 1 restores a deleted note, 0 deletes it.

        Scope: `publish_job_notes`.

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

        `POST /dbonote/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "note": note,
                "action_required": action_required,
                "action_completed_by_staff_uuid": action_completed_by_staff_uuid,
                "create_date": create_date,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a note.

        Sets `active` to 0; the note stays readable and an update can restore it. Never repeated
        by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the note.

        Scope: `publish_job_notes`.

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

        `DELETE /dbonote/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawNotesResource(RawResource):
    """Like `NotesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(NotesResource.list)
    create = _raw.call(NotesResource.create)
    get = _raw.call(NotesResource.get)
    update = _raw.call(NotesResource.update)
    delete = _raw.call(NotesResource.delete)


class AsyncRawNotesResource(AsyncRawResource):
    """Like `AsyncNotesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncNotesResource.list)
    create = _raw.async_call(AsyncNotesResource.create)
    get = _raw.async_call(AsyncNotesResource.get)
    update = _raw.async_call(AsyncNotesResource.update)
    delete = _raw.async_call(AsyncNotesResource.delete)
