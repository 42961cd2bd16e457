"""ServiceM8 API: forms."""

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
    BadgeMandatoryState,
    Flag,
    FlagInput,
    Form,
    FormTemplateField,
    LocalDateTime,
    RecordUuid,
    TextFlag,
)

_LIST: Operation[Form] = Operation(
    name="forms.list",
    method="GET",
    path="/form.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Form], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_forms",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "name": None,
        "document_template_uuid": RecordUuid,
        "can_be_used_independently": TextFlag,
        "badge_mandatory_state": None,
        "badge_name": None,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="forms.create",
    method="POST",
    path="/form.json",
    body=Body(
        "application/json",
        wire={"document_template_uuid": RecordUuid, "can_be_used_independently": FlagInput},
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_forms",),
)

_GET: Operation[Form] = Operation(
    name="forms.get",
    method="GET",
    path="/form/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(Form, nulls=NULLS)},
    repeat="safe",
    scopes=("read_forms",),
)

_UPDATE: Operation[None] = Operation(
    name="forms.update",
    method="POST",
    path="/form/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "document_template_uuid": RecordUuid,
            "can_be_used_independently": FlagInput,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_forms",),
)

_DELETE: Operation[None] = Operation(
    name="forms.delete",
    method="DELETE",
    path="/form/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_forms",),
)


class FormsResource(Resource):
    """Forms that staff fill in on site."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        document_template_uuid: str | UUID | None | UnsetType = UNSET,
        can_be_used_independently: bool | None | UnsetType = UNSET,
        badge_mandatory_state: BadgeMandatoryState | str | UnsetType = UNSET,
        badge_name: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Form]:
        """List forms.

        One page of forms, deleted ones (`active` 0) among them.

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

        `GET /form.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "document_template_uuid": document_template_uuid,
                        "can_be_used_independently": can_be_used_independently,
                        "badge_mandatory_state": badge_mandatory_state,
                        "badge_name": badge_name,
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
        name: str | UnsetType = UNSET,
        document_template_uuid: str | UUID | None | UnsetType = UNSET,
        can_be_used_independently: bool | UnsetType = UNSET,
        badge_mandatory_state: BadgeMandatoryState | str | UnsetType = UNSET,
        template_fields: Sequence[FormTemplateField | Mapping[str, object]] | UnsetType = UNSET,
        badge_name: str | UnsetType = UNSET,
    ) -> Created:
        """Add a form.

        Add a form. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the form.
            name: Name of the form.
            document_template_uuid: The template its document is made from.
            can_be_used_independently: It can be filled in without a job.
            badge_mandatory_state: When a job with its badge demands it.
            template_fields: Words put into its document.
            badge_name: Name of its badge.

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

        `POST /form.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "document_template_uuid": document_template_uuid,
                "can_be_used_independently": can_be_used_independently,
                "badge_mandatory_state": badge_mandatory_state,
                "template_fields": template_fields,
                "badge_name": badge_name,
            },
        )

    def get(self, uuid: str | UUID) -> Form:
        """Get a form.

        One form. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the form.

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

        `GET /form/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        document_template_uuid: str | UUID | None | UnsetType = UNSET,
        can_be_used_independently: bool | UnsetType = UNSET,
        badge_mandatory_state: BadgeMandatoryState | str | UnsetType = UNSET,
        template_fields: Sequence[FormTemplateField | Mapping[str, object]] | UnsetType = UNSET,
        badge_name: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a form.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the form.
            name: Name of the form.
            document_template_uuid: The template its document is made from.
            can_be_used_independently: It can be filled in without a job.
            badge_mandatory_state: When a job with its badge demands it.
            template_fields: Words put into its document.
            badge_name: Name of its badge.
            active: 1 restores a deleted form, 0 deletes it.

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

        `POST /form/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "document_template_uuid": document_template_uuid,
                "can_be_used_independently": can_be_used_independently,
                "badge_mandatory_state": badge_mandatory_state,
                "template_fields": template_fields,
                "badge_name": badge_name,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a form.

        Sets `active` to 0; the form stays readable and an update can restore it. Never repeated
        by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the form.

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

        `DELETE /form/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncFormsResource(AsyncResource):
    """Forms that staff fill in on site."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        document_template_uuid: str | UUID | None | UnsetType = UNSET,
        can_be_used_independently: bool | None | UnsetType = UNSET,
        badge_mandatory_state: BadgeMandatoryState | str | UnsetType = UNSET,
        badge_name: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Form]:
        """List forms.

        One page of forms, deleted ones (`active` 0) among them.

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

        `GET /form.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "document_template_uuid": document_template_uuid,
                        "can_be_used_independently": can_be_used_independently,
                        "badge_mandatory_state": badge_mandatory_state,
                        "badge_name": badge_name,
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
        name: str | UnsetType = UNSET,
        document_template_uuid: str | UUID | None | UnsetType = UNSET,
        can_be_used_independently: bool | UnsetType = UNSET,
        badge_mandatory_state: BadgeMandatoryState | str | UnsetType = UNSET,
        template_fields: Sequence[FormTemplateField | Mapping[str, object]] | UnsetType = UNSET,
        badge_name: str | UnsetType = UNSET,
    ) -> Created:
        """Add a form.

        Add a form. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the form.
            name: Name of the form.
            document_template_uuid: The template its document is made from.
            can_be_used_independently: It can be filled in without a job.
            badge_mandatory_state: When a job with its badge demands it.
            template_fields: Words put into its document.
            badge_name: Name of its badge.

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

        `POST /form.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "document_template_uuid": document_template_uuid,
                "can_be_used_independently": can_be_used_independently,
                "badge_mandatory_state": badge_mandatory_state,
                "template_fields": template_fields,
                "badge_name": badge_name,
            },
        )

    async def get(self, uuid: str | UUID) -> Form:
        """Get a form.

        One form. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the form.

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

        `GET /form/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        document_template_uuid: str | UUID | None | UnsetType = UNSET,
        can_be_used_independently: bool | UnsetType = UNSET,
        badge_mandatory_state: BadgeMandatoryState | str | UnsetType = UNSET,
        template_fields: Sequence[FormTemplateField | Mapping[str, object]] | UnsetType = UNSET,
        badge_name: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a form.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the form.
            name: Name of the form.
            document_template_uuid: The template its document is made from.
            can_be_used_independently: It can be filled in without a job.
            badge_mandatory_state: When a job with its badge demands it.
            template_fields: Words put into its document.
            badge_name: Name of its badge.
            active: 1 restores a deleted form, 0 deletes it.

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

        `POST /form/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "document_template_uuid": document_template_uuid,
                "can_be_used_independently": can_be_used_independently,
                "badge_mandatory_state": badge_mandatory_state,
                "template_fields": template_fields,
                "badge_name": badge_name,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a form.

        Sets `active` to 0; the form stays readable and an update can restore it. Never repeated
        by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the form.

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

        `DELETE /form/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawFormsResource(RawResource):
    """Like `FormsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(FormsResource.list)
    create = _raw.call(FormsResource.create)
    get = _raw.call(FormsResource.get)
    update = _raw.call(FormsResource.update)
    delete = _raw.call(FormsResource.delete)


class AsyncRawFormsResource(AsyncRawResource):
    """Like `AsyncFormsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncFormsResource.list)
    create = _raw.async_call(AsyncFormsResource.create)
    get = _raw.async_call(AsyncFormsResource.get)
    update = _raw.async_call(AsyncFormsResource.update)
    delete = _raw.async_call(AsyncFormsResource.delete)
