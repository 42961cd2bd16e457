"""ServiceM8 API: company_contacts."""

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
    CompanyContact,
    CompanyContactType,
    Flag,
    FlagInput,
    LocalDateTime,
    RecordUuid,
    TextFlag,
)

_LIST: Operation[CompanyContact] = Operation(
    name="company_contacts.list",
    method="GET",
    path="/companycontact.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[CompanyContact], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_customer_contacts",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "company_uuid": RecordUuid,
        "first": None,
        "last": None,
        "phone": None,
        "mobile": None,
        "email": None,
        "type": None,
        "is_primary_contact": TextFlag,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="company_contacts.create",
    method="POST",
    path="/companycontact.json",
    body=Body(
        "application/json",
        wire={"company_uuid": RecordUuid, "is_primary_contact": FlagInput},
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_customer_contacts",),
)

_GET: Operation[CompanyContact] = Operation(
    name="company_contacts.get",
    method="GET",
    path="/companycontact/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(CompanyContact, nulls=NULLS)},
    repeat="safe",
    scopes=("read_customer_contacts",),
)

_UPDATE: Operation[None] = Operation(
    name="company_contacts.update",
    method="POST",
    path="/companycontact/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={"company_uuid": RecordUuid, "is_primary_contact": FlagInput, "active": FlagInput},
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_customer_contacts",),
)

_DELETE: Operation[None] = Operation(
    name="company_contacts.delete",
    method="DELETE",
    path="/companycontact/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_customer_contacts",),
)


class CompanyContactsResource(Resource):
    """People at a client."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        type: CompanyContactType | str | UnsetType = UNSET,
        is_primary_contact: bool | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[CompanyContact]:
        """List contacts of clients.

        One page of contacts of clients, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_customer_contacts`.

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

        `GET /companycontact.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "company_uuid": company_uuid,
                        "first": first,
                        "last": last,
                        "phone": phone,
                        "mobile": mobile,
                        "email": email,
                        "type": type,
                        "is_primary_contact": is_primary_contact,
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
        company_uuid: str | UUID | None | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        type: CompanyContactType | str | UnsetType = UNSET,
        is_primary_contact: bool | UnsetType = UNSET,
    ) -> Created:
        """Add a contact of a client.

        Add a contact of a client. The answer holds no record; its identifier comes in the
        header `x-record-uuid`.

        Args:
            uuid: Identifier of the contact of a client.
            company_uuid: The client.
            first: Given name.
            last: Family name.
            phone: Phone number.
            mobile: Mobile number.
            email: E-mail address.
            type: What the person is asked about.
            is_primary_contact: The client's first contact; a client has one.

        Scope: `manage_customer_contacts`.

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

        `POST /companycontact.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "company_uuid": company_uuid,
                "first": first,
                "last": last,
                "phone": phone,
                "mobile": mobile,
                "email": email,
                "type": type,
                "is_primary_contact": is_primary_contact,
            },
        )

    def get(self, uuid: str | UUID) -> CompanyContact:
        """Get a contact of a client.

        One contact of a client. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the contact of a client.

        Scope: `read_customer_contacts`.

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

        `GET /companycontact/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        type: CompanyContactType | str | UnsetType = UNSET,
        is_primary_contact: bool | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a contact of a client.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the contact of a client.
            company_uuid: The client.
            first: Given name.
            last: Family name.
            phone: Phone number.
            mobile: Mobile number.
            email: E-mail address.
            type: What the person is asked about.
            is_primary_contact: The client's first contact; a client has one.
            active: 1 restores a deleted contact of a client, 0 deletes it.

        Scope: `manage_customer_contacts`.

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

        `POST /companycontact/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "company_uuid": company_uuid,
                "first": first,
                "last": last,
                "phone": phone,
                "mobile": mobile,
                "email": email,
                "type": type,
                "is_primary_contact": is_primary_contact,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a contact of a client.

        Sets `active` to 0; the contact of a client stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the contact of a client.

        Scope: `manage_customer_contacts`.

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

        `DELETE /companycontact/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncCompanyContactsResource(AsyncResource):
    """People at a client."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        type: CompanyContactType | str | UnsetType = UNSET,
        is_primary_contact: bool | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[CompanyContact]:
        """List contacts of clients.

        One page of contacts of clients, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_customer_contacts`.

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

        `GET /companycontact.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "company_uuid": company_uuid,
                        "first": first,
                        "last": last,
                        "phone": phone,
                        "mobile": mobile,
                        "email": email,
                        "type": type,
                        "is_primary_contact": is_primary_contact,
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
        company_uuid: str | UUID | None | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        type: CompanyContactType | str | UnsetType = UNSET,
        is_primary_contact: bool | UnsetType = UNSET,
    ) -> Created:
        """Add a contact of a client.

        Add a contact of a client. The answer holds no record; its identifier comes in the
        header `x-record-uuid`.

        Args:
            uuid: Identifier of the contact of a client.
            company_uuid: The client.
            first: Given name.
            last: Family name.
            phone: Phone number.
            mobile: Mobile number.
            email: E-mail address.
            type: What the person is asked about.
            is_primary_contact: The client's first contact; a client has one.

        Scope: `manage_customer_contacts`.

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

        `POST /companycontact.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "company_uuid": company_uuid,
                "first": first,
                "last": last,
                "phone": phone,
                "mobile": mobile,
                "email": email,
                "type": type,
                "is_primary_contact": is_primary_contact,
            },
        )

    async def get(self, uuid: str | UUID) -> CompanyContact:
        """Get a contact of a client.

        One contact of a client. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the contact of a client.

        Scope: `read_customer_contacts`.

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

        `GET /companycontact/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        first: str | UnsetType = UNSET,
        last: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        mobile: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        type: CompanyContactType | str | UnsetType = UNSET,
        is_primary_contact: bool | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a contact of a client.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the contact of a client.
            company_uuid: The client.
            first: Given name.
            last: Family name.
            phone: Phone number.
            mobile: Mobile number.
            email: E-mail address.
            type: What the person is asked about.
            is_primary_contact: The client's first contact; a client has one.
            active: 1 restores a deleted contact of a client, 0 deletes it.

        Scope: `manage_customer_contacts`.

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

        `POST /companycontact/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "company_uuid": company_uuid,
                "first": first,
                "last": last,
                "phone": phone,
                "mobile": mobile,
                "email": email,
                "type": type,
                "is_primary_contact": is_primary_contact,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a contact of a client.

        Sets `active` to 0; the contact of a client stays readable and an update can restore it.
        Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the contact of a client.

        Scope: `manage_customer_contacts`.

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

        `DELETE /companycontact/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawCompanyContactsResource(RawResource):
    """Like `CompanyContactsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(CompanyContactsResource.list)
    create = _raw.call(CompanyContactsResource.create)
    get = _raw.call(CompanyContactsResource.get)
    update = _raw.call(CompanyContactsResource.update)
    delete = _raw.call(CompanyContactsResource.delete)


class AsyncRawCompanyContactsResource(AsyncRawResource):
    """Like `AsyncCompanyContactsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncCompanyContactsResource.list)
    create = _raw.async_call(AsyncCompanyContactsResource.create)
    get = _raw.async_call(AsyncCompanyContactsResource.get)
    update = _raw.async_call(AsyncCompanyContactsResource.update)
    delete = _raw.async_call(AsyncCompanyContactsResource.delete)
