"""ServiceM8 API: form_fields."""

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
    CountInput,
    Flag,
    FlagInput,
    FormField,
    JsonText,
    LocalDateTime,
    RecordUuid,
    WholeNumber,
)

_LIST: Operation[FormField] = Operation(
    name="form_fields.list",
    method="GET",
    path="/formfield.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[FormField], nulls=NULLS)},
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
        "name": None,
        "sort_order": WholeNumber,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="form_fields.create",
    method="POST",
    path="/formfield.json",
    body=Body(
        "application/json",
        wire={"form_uuid": RecordUuid, "field_data_json": JsonText, "sort_order": CountInput},
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_forms",),
)

_GET: Operation[FormField] = Operation(
    name="form_fields.get",
    method="GET",
    path="/formfield/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(FormField, nulls=NULLS)},
    repeat="safe",
    scopes=("read_forms",),
)

_UPDATE: Operation[None] = Operation(
    name="form_fields.update",
    method="POST",
    path="/formfield/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "form_uuid": RecordUuid,
            "field_data_json": JsonText,
            "sort_order": CountInput,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_forms",),
)

_DELETE: Operation[None] = Operation(
    name="form_fields.delete",
    method="DELETE",
    path="/formfield/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_forms",),
)


class FormFieldsResource(Resource):
    """The questions of a form."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        form_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[FormField]:
        """List fields of forms.

        One page of fields of forms, deleted ones (`active` 0) among them.

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

        `GET /formfield.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "form_uuid": form_uuid,
                        "name": name,
                        "sort_order": sort_order,
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
        name: str | UnsetType = UNSET,
        field_data_json: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
    ) -> Created:
        """Add a field of a form.

        Add a field of a form. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the field of a form.
            form_uuid: The form.
            name: The question.
            field_data_json: Kind of answer, choices and rules, as JSON.
            sort_order: Place in the form.

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

        `POST /formfield.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "form_uuid": form_uuid,
                "name": name,
                "field_data_json": field_data_json,
                "sort_order": sort_order,
            },
        )

    def get(self, uuid: str | UUID) -> FormField:
        """Get a field of a form.

        One field of a form. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the field of a form.

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

        `GET /formfield/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        form_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        field_data_json: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a field of a form.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the field of a form.
            form_uuid: The form.
            name: The question.
            field_data_json: Kind of answer, choices and rules, as JSON.
            sort_order: Place in the form.
            active: 1 restores a deleted field of a form, 0 deletes it.

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

        `POST /formfield/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "form_uuid": form_uuid,
                "name": name,
                "field_data_json": field_data_json,
                "sort_order": sort_order,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a field of a form.

        Sets `active` to 0; the field of a form stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the field of a form.

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

        `DELETE /formfield/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncFormFieldsResource(AsyncResource):
    """The questions of a form."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        form_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[FormField]:
        """List fields of forms.

        One page of fields of forms, deleted ones (`active` 0) among them.

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

        `GET /formfield.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "form_uuid": form_uuid,
                        "name": name,
                        "sort_order": sort_order,
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
        name: str | UnsetType = UNSET,
        field_data_json: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
    ) -> Created:
        """Add a field of a form.

        Add a field of a form. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the field of a form.
            form_uuid: The form.
            name: The question.
            field_data_json: Kind of answer, choices and rules, as JSON.
            sort_order: Place in the form.

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

        `POST /formfield.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "form_uuid": form_uuid,
                "name": name,
                "field_data_json": field_data_json,
                "sort_order": sort_order,
            },
        )

    async def get(self, uuid: str | UUID) -> FormField:
        """Get a field of a form.

        One field of a form. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the field of a form.

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

        `GET /formfield/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        form_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        field_data_json: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a field of a form.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the field of a form.
            form_uuid: The form.
            name: The question.
            field_data_json: Kind of answer, choices and rules, as JSON.
            sort_order: Place in the form.
            active: 1 restores a deleted field of a form, 0 deletes it.

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

        `POST /formfield/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "form_uuid": form_uuid,
                "name": name,
                "field_data_json": field_data_json,
                "sort_order": sort_order,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a field of a form.

        Sets `active` to 0; the field of a form stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the field of a form.

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

        `DELETE /formfield/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawFormFieldsResource(RawResource):
    """Like `FormFieldsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(FormFieldsResource.list)
    create = _raw.call(FormFieldsResource.create)
    get = _raw.call(FormFieldsResource.get)
    update = _raw.call(FormFieldsResource.update)
    delete = _raw.call(FormFieldsResource.delete)


class AsyncRawFormFieldsResource(AsyncRawResource):
    """Like `AsyncFormFieldsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncFormFieldsResource.list)
    create = _raw.async_call(AsyncFormFieldsResource.create)
    get = _raw.async_call(AsyncFormFieldsResource.get)
    update = _raw.async_call(AsyncFormFieldsResource.update)
    delete = _raw.async_call(AsyncFormFieldsResource.delete)
