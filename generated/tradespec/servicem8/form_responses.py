"""ServiceM8 API: form_responses."""

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
from .models import NULLS, Flag, FlagInput, FormResponse, JsonText, LocalDateTime, RecordUuid

_LIST: Operation[FormResponse] = Operation(
    name="form_responses.list",
    method="GET",
    path="/formresponse.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[FormResponse], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_forms",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "form_uuid": RecordUuid,
        "staff_uuid": RecordUuid,
        "regarding_object": None,
        "regarding_object_uuid": RecordUuid,
        "timestamp": LocalDateTime,
        "form_by_staff_uuid": RecordUuid,
        "document_attachment_uuid": RecordUuid,
        "asset_uuid": RecordUuid,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="form_responses.create",
    method="POST",
    path="/formresponse.json",
    body=Body(
        "application/json",
        wire={
            "form_uuid": RecordUuid,
            "staff_uuid": RecordUuid,
            "regarding_object_uuid": RecordUuid,
            "field_data": JsonText,
            "timestamp": LocalDateTime,
            "form_by_staff_uuid": RecordUuid,
            "document_attachment_uuid": RecordUuid,
            "asset_uuid": RecordUuid,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_forms",),
)

_GET: Operation[FormResponse] = Operation(
    name="form_responses.get",
    method="GET",
    path="/formresponse/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(FormResponse, nulls=NULLS)},
    repeat="safe",
    scopes=("read_forms",),
)

_UPDATE: Operation[None] = Operation(
    name="form_responses.update",
    method="POST",
    path="/formresponse/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "form_uuid": RecordUuid,
            "staff_uuid": RecordUuid,
            "regarding_object_uuid": RecordUuid,
            "field_data": JsonText,
            "timestamp": LocalDateTime,
            "form_by_staff_uuid": RecordUuid,
            "document_attachment_uuid": RecordUuid,
            "asset_uuid": RecordUuid,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_forms",),
)

_DELETE: Operation[None] = Operation(
    name="form_responses.delete",
    method="DELETE",
    path="/formresponse/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_forms",),
)


class FormResponsesResource(Resource):
    """Forms that were filled in."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        form_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        regarding_object: str | UnsetType = UNSET,
        regarding_object_uuid: str | UUID | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        form_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        document_attachment_uuid: str | UUID | None | UnsetType = UNSET,
        asset_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[FormResponse]:
        """List filled-in forms.

        One page of filled-in forms, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_forms`.

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

        `GET /formresponse.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "form_uuid": form_uuid,
                        "staff_uuid": staff_uuid,
                        "regarding_object": regarding_object,
                        "regarding_object_uuid": regarding_object_uuid,
                        "timestamp": timestamp,
                        "form_by_staff_uuid": form_by_staff_uuid,
                        "document_attachment_uuid": document_attachment_uuid,
                        "asset_uuid": asset_uuid,
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
        form_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        regarding_object: str | UnsetType = UNSET,
        regarding_object_uuid: str | UUID | None | UnsetType = UNSET,
        field_data: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        form_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        document_attachment_uuid: str | UUID | None | UnsetType = UNSET,
        asset_uuid: str | UUID | None | UnsetType = UNSET,
    ) -> Created:
        """Add a filled-in form.

        Add a filled-in form. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the filled-in form.
            form_uuid: The form.
            staff_uuid: The staff member it belongs to.
            regarding_object: Kind of record it is about, a noun such as `job`.
            regarding_object_uuid: The record it is about.
            field_data: The answers, as JSON.
            timestamp: When it was filled in, in UTC unlike all other local times.
            form_by_staff_uuid: Who filled it in.
            document_attachment_uuid: The document made of it.
            asset_uuid: The asset it is about.

        Scope: `manage_forms`.

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

        `POST /formresponse.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "form_uuid": form_uuid,
                "staff_uuid": staff_uuid,
                "regarding_object": regarding_object,
                "regarding_object_uuid": regarding_object_uuid,
                "field_data": field_data,
                "timestamp": timestamp,
                "form_by_staff_uuid": form_by_staff_uuid,
                "document_attachment_uuid": document_attachment_uuid,
                "asset_uuid": asset_uuid,
            },
        )

    def get(self, uuid: str | UUID) -> FormResponse:
        """Get a filled-in form.

        One filled-in form. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the filled-in form.

        Scope: `read_forms`.

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

        `GET /formresponse/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        form_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        regarding_object: str | UnsetType = UNSET,
        regarding_object_uuid: str | UUID | None | UnsetType = UNSET,
        field_data: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        form_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        document_attachment_uuid: str | UUID | None | UnsetType = UNSET,
        asset_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a filled-in form.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the filled-in form.
            form_uuid: The form.
            staff_uuid: The staff member it belongs to.
            regarding_object: Kind of record it is about, a noun such as `job`.
            regarding_object_uuid: The record it is about.
            field_data: The answers, as JSON.
            timestamp: When it was filled in, in UTC unlike all other local times.
            form_by_staff_uuid: Who filled it in.
            document_attachment_uuid: The document made of it.
            asset_uuid: The asset it is about.
            active: 1 restores a deleted filled-in form, 0 deletes it.

        Scope: `manage_forms`.

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

        `POST /formresponse/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "form_uuid": form_uuid,
                "staff_uuid": staff_uuid,
                "regarding_object": regarding_object,
                "regarding_object_uuid": regarding_object_uuid,
                "field_data": field_data,
                "timestamp": timestamp,
                "form_by_staff_uuid": form_by_staff_uuid,
                "document_attachment_uuid": document_attachment_uuid,
                "asset_uuid": asset_uuid,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a filled-in form.

        Sets `active` to 0; the filled-in form stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the filled-in form.

        Scope: `manage_forms`.

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

        `DELETE /formresponse/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncFormResponsesResource(AsyncResource):
    """Forms that were filled in."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        form_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        regarding_object: str | UnsetType = UNSET,
        regarding_object_uuid: str | UUID | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        form_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        document_attachment_uuid: str | UUID | None | UnsetType = UNSET,
        asset_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[FormResponse]:
        """List filled-in forms.

        One page of filled-in forms, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_forms`.

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

        `GET /formresponse.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "form_uuid": form_uuid,
                        "staff_uuid": staff_uuid,
                        "regarding_object": regarding_object,
                        "regarding_object_uuid": regarding_object_uuid,
                        "timestamp": timestamp,
                        "form_by_staff_uuid": form_by_staff_uuid,
                        "document_attachment_uuid": document_attachment_uuid,
                        "asset_uuid": asset_uuid,
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
        form_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        regarding_object: str | UnsetType = UNSET,
        regarding_object_uuid: str | UUID | None | UnsetType = UNSET,
        field_data: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        form_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        document_attachment_uuid: str | UUID | None | UnsetType = UNSET,
        asset_uuid: str | UUID | None | UnsetType = UNSET,
    ) -> Created:
        """Add a filled-in form.

        Add a filled-in form. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the filled-in form.
            form_uuid: The form.
            staff_uuid: The staff member it belongs to.
            regarding_object: Kind of record it is about, a noun such as `job`.
            regarding_object_uuid: The record it is about.
            field_data: The answers, as JSON.
            timestamp: When it was filled in, in UTC unlike all other local times.
            form_by_staff_uuid: Who filled it in.
            document_attachment_uuid: The document made of it.
            asset_uuid: The asset it is about.

        Scope: `manage_forms`.

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

        `POST /formresponse.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "form_uuid": form_uuid,
                "staff_uuid": staff_uuid,
                "regarding_object": regarding_object,
                "regarding_object_uuid": regarding_object_uuid,
                "field_data": field_data,
                "timestamp": timestamp,
                "form_by_staff_uuid": form_by_staff_uuid,
                "document_attachment_uuid": document_attachment_uuid,
                "asset_uuid": asset_uuid,
            },
        )

    async def get(self, uuid: str | UUID) -> FormResponse:
        """Get a filled-in form.

        One filled-in form. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the filled-in form.

        Scope: `read_forms`.

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

        `GET /formresponse/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        form_uuid: str | UUID | None | UnsetType = UNSET,
        staff_uuid: str | UUID | None | UnsetType = UNSET,
        regarding_object: str | UnsetType = UNSET,
        regarding_object_uuid: str | UUID | None | UnsetType = UNSET,
        field_data: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        form_by_staff_uuid: str | UUID | None | UnsetType = UNSET,
        document_attachment_uuid: str | UUID | None | UnsetType = UNSET,
        asset_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a filled-in form.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the filled-in form.
            form_uuid: The form.
            staff_uuid: The staff member it belongs to.
            regarding_object: Kind of record it is about, a noun such as `job`.
            regarding_object_uuid: The record it is about.
            field_data: The answers, as JSON.
            timestamp: When it was filled in, in UTC unlike all other local times.
            form_by_staff_uuid: Who filled it in.
            document_attachment_uuid: The document made of it.
            asset_uuid: The asset it is about.
            active: 1 restores a deleted filled-in form, 0 deletes it.

        Scope: `manage_forms`.

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

        `POST /formresponse/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "form_uuid": form_uuid,
                "staff_uuid": staff_uuid,
                "regarding_object": regarding_object,
                "regarding_object_uuid": regarding_object_uuid,
                "field_data": field_data,
                "timestamp": timestamp,
                "form_by_staff_uuid": form_by_staff_uuid,
                "document_attachment_uuid": document_attachment_uuid,
                "asset_uuid": asset_uuid,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a filled-in form.

        Sets `active` to 0; the filled-in form stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the filled-in form.

        Scope: `manage_forms`.

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

        `DELETE /formresponse/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawFormResponsesResource(RawResource):
    """Like `FormResponsesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(FormResponsesResource.list)
    create = _raw.call(FormResponsesResource.create)
    get = _raw.call(FormResponsesResource.get)
    update = _raw.call(FormResponsesResource.update)
    delete = _raw.call(FormResponsesResource.delete)


class AsyncRawFormResponsesResource(AsyncRawResource):
    """Like `AsyncFormResponsesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncFormResponsesResource.list)
    create = _raw.async_call(AsyncFormResponsesResource.create)
    get = _raw.async_call(AsyncFormResponsesResource.get)
    update = _raw.async_call(AsyncFormResponsesResource.update)
    delete = _raw.async_call(AsyncFormResponsesResource.delete)
