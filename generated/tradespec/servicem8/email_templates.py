"""ServiceM8 API: email_templates."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import NULLS, EmailTemplate, Flag, FlagInput, LocalDateTime

_LIST: Operation[EmailTemplate] = Operation(
    name="email_templates.list",
    method="GET",
    path="/emailtemplate.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[EmailTemplate], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("manage_templates",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "name": None,
        "subject": None,
        "message": None,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="email_templates.create",
    method="POST",
    path="/emailtemplate.json",
    body=Body("application/json"),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_templates",),
)

_GET: Operation[EmailTemplate] = Operation(
    name="email_templates.get",
    method="GET",
    path="/emailtemplate/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(EmailTemplate, nulls=NULLS)},
    repeat="safe",
    scopes=("manage_templates",),
)

_UPDATE: Operation[None] = Operation(
    name="email_templates.update",
    method="POST",
    path="/emailtemplate/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json", wire={"active": FlagInput}, null=NULLS[0]),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_templates",),
)

_DELETE: Operation[None] = Operation(
    name="email_templates.delete",
    method="DELETE",
    path="/emailtemplate/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_templates",),
)


class EmailTemplatesResource(Resource):
    """Texts for e-mails."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[EmailTemplate]:
        """List e-mail templates.

        One page of e-mail templates, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `manage_templates`.

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

        `GET /emailtemplate.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "subject": subject,
                        "message": message,
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
        subject: str | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
    ) -> Created:
        """Add an e-mail template.

        Add an e-mail template. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: Name of the template, unlike that of any other.
            uuid: Identifier of the e-mail template.
            subject: Subject of the e-mail.
            message: Text of the e-mail, HTML.

        Scope: `manage_templates`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
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

        `POST /emailtemplate.json`
        """
        return self._call(
            _CREATE, {}, {"uuid": uuid, "name": name, "subject": subject, "message": message}
        )

    def get(self, uuid: str | UUID) -> EmailTemplate:
        """Get an e-mail template.

        One e-mail template. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the e-mail template.

        Scope: `manage_templates`.

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

        `GET /emailtemplate/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update an e-mail template.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the e-mail template.
            name: Name of the template, unlike that of any other.
            subject: Subject of the e-mail.
            message: Text of the e-mail, HTML.
            active: 1 restores a deleted e-mail template, 0 deletes it.

        Scope: `manage_templates`.

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

        `POST /emailtemplate/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {"name": name, "subject": subject, "message": message, "active": active},
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete an e-mail template.

        Sets `active` to 0; the e-mail template stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the e-mail template.

        Scope: `manage_templates`.

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

        `DELETE /emailtemplate/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncEmailTemplatesResource(AsyncResource):
    """Texts for e-mails."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[EmailTemplate]:
        """List e-mail templates.

        One page of e-mail templates, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `manage_templates`.

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

        `GET /emailtemplate.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "subject": subject,
                        "message": message,
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
        subject: str | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
    ) -> Created:
        """Add an e-mail template.

        Add an e-mail template. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: Name of the template, unlike that of any other.
            uuid: Identifier of the e-mail template.
            subject: Subject of the e-mail.
            message: Text of the e-mail, HTML.

        Scope: `manage_templates`.

        Raises:
            BadRequestError: 400, The request is malformed or out of range; nothing was
                changed.
            AuthenticationError: 401, No credential, or one that is not good. Without any the
                body is plain text.
            PaymentRequiredError: 402, The account is not paid, or its trial is over.
            PermissionDeniedError: 403, The credential is good but may not do this.
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

        `POST /emailtemplate.json`
        """
        return await self._call(
            _CREATE, {}, {"uuid": uuid, "name": name, "subject": subject, "message": message}
        )

    async def get(self, uuid: str | UUID) -> EmailTemplate:
        """Get an e-mail template.

        One e-mail template. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the e-mail template.

        Scope: `manage_templates`.

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

        `GET /emailtemplate/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update an e-mail template.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the e-mail template.
            name: Name of the template, unlike that of any other.
            subject: Subject of the e-mail.
            message: Text of the e-mail, HTML.
            active: 1 restores a deleted e-mail template, 0 deletes it.

        Scope: `manage_templates`.

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

        `POST /emailtemplate/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {"name": name, "subject": subject, "message": message, "active": active},
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete an e-mail template.

        Sets `active` to 0; the e-mail template stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the e-mail template.

        Scope: `manage_templates`.

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

        `DELETE /emailtemplate/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawEmailTemplatesResource(RawResource):
    """Like `EmailTemplatesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(EmailTemplatesResource.list)
    create = _raw.call(EmailTemplatesResource.create)
    get = _raw.call(EmailTemplatesResource.get)
    update = _raw.call(EmailTemplatesResource.update)
    delete = _raw.call(EmailTemplatesResource.delete)


class AsyncRawEmailTemplatesResource(AsyncRawResource):
    """Like `AsyncEmailTemplatesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncEmailTemplatesResource.list)
    create = _raw.async_call(AsyncEmailTemplatesResource.create)
    get = _raw.async_call(AsyncEmailTemplatesResource.get)
    update = _raw.async_call(AsyncEmailTemplatesResource.update)
    delete = _raw.async_call(AsyncEmailTemplatesResource.delete)
