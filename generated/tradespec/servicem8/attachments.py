"""ServiceM8 API: attachments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from .._core import files as _files
from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, FileContent, UnsetType
from .models import (
    NULLS,
    Attachment,
    CommaList,
    Coordinate,
    Flag,
    FlagInput,
    JsonText,
    LatitudeInput,
    LocalDateTime,
    LongitudeInput,
    RecordUuid,
    TextFlag,
    TextNumber,
)

_LIST: Operation[Attachment] = Operation(
    name="attachments.list",
    method="GET",
    path="/attachment.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Attachment], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_attachments",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "related_object": None,
        "related_object_uuid": RecordUuid,
        "attachment_name": None,
        "file_type": None,
        "attachment_source": None,
        "tags": CommaList,
        "lng": Coordinate,
        "lat": Coordinate,
        "photo_width": TextNumber,
        "photo_height": TextNumber,
        "extracted_info": None,
        "is_favourite": TextFlag,
        "class_name": None,
        "created_by_staff_uuid": RecordUuid,
        "timestamp": LocalDateTime,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="attachments.create",
    method="POST",
    path="/attachment.json",
    body=Body(
        "application/json",
        wire={
            "related_object_uuid": RecordUuid,
            "tags": CommaList,
            "lng": LongitudeInput,
            "lat": LatitudeInput,
            "is_favourite": FlagInput,
            "metadata": JsonText,
            "created_by_staff_uuid": RecordUuid,
            "timestamp": LocalDateTime,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_attachments",),
)

_UPLOAD: Operation[Created] = Operation(
    name="attachments.upload",
    method="POST",
    path="/attachment.json",
    body=Body("multipart/form-data", files=frozenset(("file",))),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_attachments",),
)

_GET: Operation[Attachment] = Operation(
    name="attachments.get",
    method="GET",
    path="/dboattachment/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(Attachment, nulls=NULLS)},
    repeat="safe",
    scopes=("read_attachments",),
)

_UPDATE: Operation[None] = Operation(
    name="attachments.update",
    method="POST",
    path="/dboattachment/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "related_object_uuid": RecordUuid,
            "tags": CommaList,
            "lng": LongitudeInput,
            "lat": LatitudeInput,
            "is_favourite": FlagInput,
            "metadata": JsonText,
            "created_by_staff_uuid": RecordUuid,
            "timestamp": LocalDateTime,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_attachments",),
)

_DELETE: Operation[None] = Operation(
    name="attachments.delete",
    method="DELETE",
    path="/dboattachment/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_attachments",),
)

_DOWNLOAD: Operation[bytes] = Operation(
    name="attachments.download",
    method="GET",
    path="/attachment/{uuid}.file",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(bytes, media_type="application/octet-stream")},
    repeat="safe",
    scopes=("read_attachments",),
    download=True,
)

_UPLOAD_FILE: Operation[None] = Operation(
    name="attachments.upload_file",
    method="POST",
    path="/attachment/{uuid}.file",
    parameters=(Parameter("uuid", "path"),),
    body=Body("multipart/form-data", files=frozenset(("file",))),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_attachments",),
)


class AttachmentsResource(Resource):
    """Photos, videos and documents of a job's diary. Their bytes are sent and fetched apart
    from the record, which is found below `dboattachment`."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        attachment_name: str | UnsetType = UNSET,
        file_type: str | UnsetType = UNSET,
        attachment_source: str | UnsetType = UNSET,
        tags: Sequence[str] | None | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        photo_width: int | None | UnsetType = UNSET,
        photo_height: int | None | UnsetType = UNSET,
        extracted_info: str | UnsetType = UNSET,
        is_favourite: bool | None | UnsetType = UNSET,
        class_name: str | UnsetType = UNSET,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Attachment]:
        """List attachments.

        One page of attachments, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_attachments`.

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

        `GET /attachment.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "related_object": related_object,
                        "related_object_uuid": related_object_uuid,
                        "attachment_name": attachment_name,
                        "file_type": file_type,
                        "attachment_source": attachment_source,
                        "tags": tags,
                        "lng": lng,
                        "lat": lat,
                        "photo_width": photo_width,
                        "photo_height": photo_height,
                        "extracted_info": extracted_info,
                        "is_favourite": is_favourite,
                        "class_name": class_name,
                        "created_by_staff_uuid": created_by_staff_uuid,
                        "timestamp": timestamp,
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
        attachment_name: str | UnsetType = UNSET,
        file_type: str | UnsetType = UNSET,
        attachment_source: str | UnsetType = UNSET,
        tags: Sequence[str] | None | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        is_favourite: bool | UnsetType = UNSET,
        metadata: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> Created:
        """Add an attachment.

        Add the record of an attachment, whose bytes follow by `attachments.upload_file`; or
        record and bytes in one call, as a form with a `file`. The answer holds no record; its
        identifier comes in the header `x-record-uuid`.

        Args:
            uuid: Identifier of the attachment.
            related_object: Kind of record it belongs to, a noun such as `job`.
            related_object_uuid: The record it belongs to.
            attachment_name: Name of the file.
            file_type: Ending of the file name with its dot, such as `.jpg`.
            attachment_source: Where it comes from, such as `QUOTE` or `INVOICE`.
            tags: Words to find it by.
            lng: Longitude of where it was taken.
            lat: Latitude of where it was taken.
            is_favourite: Marked as a favourite.
            metadata: More about it, as JSON.
            created_by_staff_uuid: Who added it.
            timestamp: When it was taken or added.
            active: 1, as for every new attachment.

        Scope: `manage_attachments`.

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

        `POST /attachment.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "attachment_name": attachment_name,
                "file_type": file_type,
                "attachment_source": attachment_source,
                "tags": tags,
                "lng": lng,
                "lat": lat,
                "is_favourite": is_favourite,
                "metadata": metadata,
                "created_by_staff_uuid": created_by_staff_uuid,
                "timestamp": timestamp,
                "active": active,
            },
        )

    def upload(
        self,
        *,
        related_object: str,
        related_object_uuid: str | UUID,
        attachment_name: str,
        file: FileContent,
        uuid: str | UUID | UnsetType = UNSET,
    ) -> Created:
        """Add an attachment.

        Add the record of an attachment, whose bytes follow by `attachments.upload_file`; or
        record and bytes in one call, as a form with a `file`. The answer holds no record; its
        identifier comes in the header `x-record-uuid`.

        Args:
            related_object: Kind of record it belongs to, a noun such as `job`.
            related_object_uuid: The record it belongs to.
            attachment_name: Name of the file.
            file: The bytes.
            uuid: Identifier of the attachment.

        Scope: `manage_attachments`.

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

        `POST /attachment.json`
        """
        return self._call(
            _UPLOAD,
            {},
            {
                "uuid": uuid,
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "attachment_name": attachment_name,
                "file": file,
            },
        )

    def get(self, uuid: str | UUID) -> Attachment:
        """Get an attachment.

        One attachment. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the attachment.

        Scope: `read_attachments`.

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

        `GET /dboattachment/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        attachment_name: str | UnsetType = UNSET,
        file_type: str | UnsetType = UNSET,
        attachment_source: str | UnsetType = UNSET,
        tags: Sequence[str] | None | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        is_favourite: bool | UnsetType = UNSET,
        metadata: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update an attachment.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the attachment.
            related_object: Kind of record it belongs to, a noun such as `job`.
            related_object_uuid: The record it belongs to.
            attachment_name: Name of the file.
            file_type: Ending of the file name with its dot, such as `.jpg`.
            attachment_source: Where it comes from, such as `QUOTE` or `INVOICE`.
            tags: Words to find it by.
            lng: Longitude of where it was taken.
            lat: Latitude of where it was taken.
            is_favourite: Marked as a favourite.
            metadata: More about it, as JSON.
            created_by_staff_uuid: Who added it.
            timestamp: When it was taken or added.
            active: 1 restores a deleted attachment, 0 deletes it.

        Scope: `manage_attachments`.

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

        `POST /dboattachment/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "attachment_name": attachment_name,
                "file_type": file_type,
                "attachment_source": attachment_source,
                "tags": tags,
                "lng": lng,
                "lat": lat,
                "is_favourite": is_favourite,
                "metadata": metadata,
                "created_by_staff_uuid": created_by_staff_uuid,
                "timestamp": timestamp,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete an attachment.

        Sets `active` to 0; the attachment stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the attachment.

        Scope: `manage_attachments`.

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

        `DELETE /dboattachment/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})

    def download(
        self,
        uuid: str | UUID,
        *,
        to: _files.Target | UnsetType = UNSET,
        progress: _files.Progress | UnsetType = UNSET,
    ) -> bytes:
        """Download an attachment.

        The bytes of the file. The server sends the caller on to its object storage, which wants
        no credential.

        Args:
            uuid: Identifier of the attachment.
            to: a path, or a file open for writing, that takes the bytes as they come; the result
                is then empty.
            progress: called with the bytes so far, and those in all where the server says.

        Scope: `read_attachments`.

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

        `GET /attachment/{uuid}.file`
        """
        return self._from_response(
            _files.download(self._calls, _DOWNLOAD, {"uuid": uuid}, to, progress)
        )

    def upload_file(self, uuid: str | UUID, *, file: FileContent) -> None:
        """Send the bytes of an attachment.

        The second step of an upload: the record was made by `attachments.create`, the bytes
        follow. Sent again they replace those before.

        Args:
            uuid: Identifier of the attachment.
            file: The bytes.

        Scope: `manage_attachments`.

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

        `POST /attachment/{uuid}.file`
        """
        return self._call(_UPLOAD_FILE, {"uuid": uuid}, {"file": file})


class AsyncAttachmentsResource(AsyncResource):
    """Photos, videos and documents of a job's diary. Their bytes are sent and fetched apart
    from the record, which is found below `dboattachment`."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        attachment_name: str | UnsetType = UNSET,
        file_type: str | UnsetType = UNSET,
        attachment_source: str | UnsetType = UNSET,
        tags: Sequence[str] | None | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        photo_width: int | None | UnsetType = UNSET,
        photo_height: int | None | UnsetType = UNSET,
        extracted_info: str | UnsetType = UNSET,
        is_favourite: bool | None | UnsetType = UNSET,
        class_name: str | UnsetType = UNSET,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Attachment]:
        """List attachments.

        One page of attachments, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_attachments`.

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

        `GET /attachment.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "related_object": related_object,
                        "related_object_uuid": related_object_uuid,
                        "attachment_name": attachment_name,
                        "file_type": file_type,
                        "attachment_source": attachment_source,
                        "tags": tags,
                        "lng": lng,
                        "lat": lat,
                        "photo_width": photo_width,
                        "photo_height": photo_height,
                        "extracted_info": extracted_info,
                        "is_favourite": is_favourite,
                        "class_name": class_name,
                        "created_by_staff_uuid": created_by_staff_uuid,
                        "timestamp": timestamp,
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
        attachment_name: str | UnsetType = UNSET,
        file_type: str | UnsetType = UNSET,
        attachment_source: str | UnsetType = UNSET,
        tags: Sequence[str] | None | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        is_favourite: bool | UnsetType = UNSET,
        metadata: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> Created:
        """Add an attachment.

        Add the record of an attachment, whose bytes follow by `attachments.upload_file`; or
        record and bytes in one call, as a form with a `file`. The answer holds no record; its
        identifier comes in the header `x-record-uuid`.

        Args:
            uuid: Identifier of the attachment.
            related_object: Kind of record it belongs to, a noun such as `job`.
            related_object_uuid: The record it belongs to.
            attachment_name: Name of the file.
            file_type: Ending of the file name with its dot, such as `.jpg`.
            attachment_source: Where it comes from, such as `QUOTE` or `INVOICE`.
            tags: Words to find it by.
            lng: Longitude of where it was taken.
            lat: Latitude of where it was taken.
            is_favourite: Marked as a favourite.
            metadata: More about it, as JSON.
            created_by_staff_uuid: Who added it.
            timestamp: When it was taken or added.
            active: 1, as for every new attachment.

        Scope: `manage_attachments`.

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

        `POST /attachment.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "attachment_name": attachment_name,
                "file_type": file_type,
                "attachment_source": attachment_source,
                "tags": tags,
                "lng": lng,
                "lat": lat,
                "is_favourite": is_favourite,
                "metadata": metadata,
                "created_by_staff_uuid": created_by_staff_uuid,
                "timestamp": timestamp,
                "active": active,
            },
        )

    async def upload(
        self,
        *,
        related_object: str,
        related_object_uuid: str | UUID,
        attachment_name: str,
        file: FileContent,
        uuid: str | UUID | UnsetType = UNSET,
    ) -> Created:
        """Add an attachment.

        Add the record of an attachment, whose bytes follow by `attachments.upload_file`; or
        record and bytes in one call, as a form with a `file`. The answer holds no record; its
        identifier comes in the header `x-record-uuid`.

        Args:
            related_object: Kind of record it belongs to, a noun such as `job`.
            related_object_uuid: The record it belongs to.
            attachment_name: Name of the file.
            file: The bytes.
            uuid: Identifier of the attachment.

        Scope: `manage_attachments`.

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

        `POST /attachment.json`
        """
        return await self._call(
            _UPLOAD,
            {},
            {
                "uuid": uuid,
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "attachment_name": attachment_name,
                "file": file,
            },
        )

    async def get(self, uuid: str | UUID) -> Attachment:
        """Get an attachment.

        One attachment. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the attachment.

        Scope: `read_attachments`.

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

        `GET /dboattachment/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        attachment_name: str | UnsetType = UNSET,
        file_type: str | UnsetType = UNSET,
        attachment_source: str | UnsetType = UNSET,
        tags: Sequence[str] | None | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        is_favourite: bool | UnsetType = UNSET,
        metadata: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        created_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update an attachment.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the attachment.
            related_object: Kind of record it belongs to, a noun such as `job`.
            related_object_uuid: The record it belongs to.
            attachment_name: Name of the file.
            file_type: Ending of the file name with its dot, such as `.jpg`.
            attachment_source: Where it comes from, such as `QUOTE` or `INVOICE`.
            tags: Words to find it by.
            lng: Longitude of where it was taken.
            lat: Latitude of where it was taken.
            is_favourite: Marked as a favourite.
            metadata: More about it, as JSON.
            created_by_staff_uuid: Who added it.
            timestamp: When it was taken or added.
            active: 1 restores a deleted attachment, 0 deletes it.

        Scope: `manage_attachments`.

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

        `POST /dboattachment/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "attachment_name": attachment_name,
                "file_type": file_type,
                "attachment_source": attachment_source,
                "tags": tags,
                "lng": lng,
                "lat": lat,
                "is_favourite": is_favourite,
                "metadata": metadata,
                "created_by_staff_uuid": created_by_staff_uuid,
                "timestamp": timestamp,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete an attachment.

        Sets `active` to 0; the attachment stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the attachment.

        Scope: `manage_attachments`.

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

        `DELETE /dboattachment/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})

    async def download(
        self,
        uuid: str | UUID,
        *,
        to: _files.Target | UnsetType = UNSET,
        progress: _files.Progress | UnsetType = UNSET,
    ) -> bytes:
        """Download an attachment.

        The bytes of the file. The server sends the caller on to its object storage, which wants
        no credential.

        Args:
            uuid: Identifier of the attachment.
            to: a path, or a file open for writing, that takes the bytes as they come; the result
                is then empty.
            progress: called with the bytes so far, and those in all where the server says.

        Scope: `read_attachments`.

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

        `GET /attachment/{uuid}.file`
        """
        return self._from_response(
            await _files.adownload(self._calls, _DOWNLOAD, {"uuid": uuid}, to, progress)
        )

    async def upload_file(self, uuid: str | UUID, *, file: FileContent) -> None:
        """Send the bytes of an attachment.

        The second step of an upload: the record was made by `attachments.create`, the bytes
        follow. Sent again they replace those before.

        Args:
            uuid: Identifier of the attachment.
            file: The bytes.

        Scope: `manage_attachments`.

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

        `POST /attachment/{uuid}.file`
        """
        return await self._call(_UPLOAD_FILE, {"uuid": uuid}, {"file": file})


class RawAttachmentsResource(RawResource):
    """Like `AttachmentsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(AttachmentsResource.list)
    create = _raw.call(AttachmentsResource.create)
    upload = _raw.call(AttachmentsResource.upload)
    get = _raw.call(AttachmentsResource.get)
    update = _raw.call(AttachmentsResource.update)
    delete = _raw.call(AttachmentsResource.delete)
    download = _raw.call(AttachmentsResource.download)
    upload_file = _raw.call(AttachmentsResource.upload_file)


class AsyncRawAttachmentsResource(AsyncRawResource):
    """Like `AsyncAttachmentsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncAttachmentsResource.list)
    create = _raw.async_call(AsyncAttachmentsResource.create)
    upload = _raw.async_call(AsyncAttachmentsResource.upload)
    get = _raw.async_call(AsyncAttachmentsResource.get)
    update = _raw.async_call(AsyncAttachmentsResource.update)
    delete = _raw.async_call(AsyncAttachmentsResource.delete)
    download = _raw.async_call(AsyncAttachmentsResource.download)
    upload_file = _raw.async_call(AsyncAttachmentsResource.upload_file)
