"""ServiceM8 API: companies."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from .._core import raw as _raw
from .._core.extras import own
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import NULLS, BadgeUuids, Company, Flag, FlagInput, LocalDateTime, RecordUuid

_LIST: Operation[Company] = Operation(
    name="companies.list",
    method="GET",
    path="/company.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Company], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_customers",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "name": None,
        "abn_number": None,
        "address": None,
        "billing_address": None,
        "is_individual": Flag,
        "parent_company_uuid": RecordUuid,
        "website": None,
        "address_street": None,
        "address_city": None,
        "address_state": None,
        "address_postcode": None,
        "address_country": None,
        "fax_number": None,
        "badges": BadgeUuids,
        "tax_rate_uuid": RecordUuid,
        "billing_attention": None,
        "payment_terms": None,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="companies.create",
    method="POST",
    path="/company.json",
    body=Body(
        "application/json",
        wire={"parent_company_uuid": RecordUuid, "badges": BadgeUuids, "tax_rate_uuid": RecordUuid},
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_customers",),
)

_GET: Operation[Company] = Operation(
    name="companies.get",
    method="GET",
    path="/company/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(Company, nulls=NULLS)},
    repeat="safe",
    scopes=("read_customers",),
)

_UPDATE: Operation[None] = Operation(
    name="companies.update",
    method="POST",
    path="/company/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "parent_company_uuid": RecordUuid,
            "badges": BadgeUuids,
            "tax_rate_uuid": RecordUuid,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_customers",),
)

_DELETE: Operation[None] = Operation(
    name="companies.delete",
    method="DELETE",
    path="/company/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_customers",),
)


class CompaniesResource(Resource):
    """The clients of the account, which the API calls companies. Phone and e-mail stand in
    their contacts."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        abn_number: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        billing_address: str | UnsetType = UNSET,
        is_individual: bool | None | UnsetType = UNSET,
        parent_company_uuid: str | UUID | None | UnsetType = UNSET,
        website: str | UnsetType = UNSET,
        address_street: str | UnsetType = UNSET,
        address_city: str | UnsetType = UNSET,
        address_state: str | UnsetType = UNSET,
        address_postcode: str | UnsetType = UNSET,
        address_country: str | UnsetType = UNSET,
        fax_number: str | UnsetType = UNSET,
        badges: Sequence[str | UUID] | None | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        billing_attention: str | UnsetType = UNSET,
        payment_terms: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Company]:
        """List clients.

        One page of clients, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_customers`.

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

        `GET /company.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "abn_number": abn_number,
                        "address": address,
                        "billing_address": billing_address,
                        "is_individual": is_individual,
                        "parent_company_uuid": parent_company_uuid,
                        "website": website,
                        "address_street": address_street,
                        "address_city": address_city,
                        "address_state": address_state,
                        "address_postcode": address_postcode,
                        "address_country": address_country,
                        "fax_number": fax_number,
                        "badges": badges,
                        "tax_rate_uuid": tax_rate_uuid,
                        "billing_attention": billing_attention,
                        "payment_terms": payment_terms,
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
        abn_number: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        billing_address: str | UnsetType = UNSET,
        parent_company_uuid: str | UUID | None | UnsetType = UNSET,
        website: str | UnsetType = UNSET,
        address_street: str | UnsetType = UNSET,
        address_city: str | UnsetType = UNSET,
        address_state: str | UnsetType = UNSET,
        address_postcode: str | UnsetType = UNSET,
        address_country: str | UnsetType = UNSET,
        fax_number: str | UnsetType = UNSET,
        badges: Sequence[str | UUID] | None | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        billing_attention: str | UnsetType = UNSET,
        payment_terms: str | UnsetType = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Created:
        """Add a client.

        Add a client. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: Name of the client.
            uuid: Identifier of the client.
            abn_number: Business number, such as an ABN.
            address: Where the client is.
            billing_address: Where bills go.
            parent_company_uuid: The head office this site belongs to; empty for a head
                office. Needs the sites add-on.
            website: Web address.
            address_street: Street of the address.
            address_city: City of the address.
            address_state: State of the address.
            address_postcode: Postal code of the address.
            address_country: Country of the address.
            fax_number: Fax number.
            badges: The badges on the client.
            tax_rate_uuid: The tax rate for this client's jobs.
            billing_attention: Who bills are addressed to.
            payment_terms: When bills are due, in the account's own words.
            extra: fields of the account's own, by their names.

        Scope: `manage_customers`.

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

        `POST /company.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                **own(extra, "^customfield_[A-Za-z0-9_]+$"),
                "uuid": uuid,
                "name": name,
                "abn_number": abn_number,
                "address": address,
                "billing_address": billing_address,
                "parent_company_uuid": parent_company_uuid,
                "website": website,
                "address_street": address_street,
                "address_city": address_city,
                "address_state": address_state,
                "address_postcode": address_postcode,
                "address_country": address_country,
                "fax_number": fax_number,
                "badges": badges,
                "tax_rate_uuid": tax_rate_uuid,
                "billing_attention": billing_attention,
                "payment_terms": payment_terms,
            },
        )

    def get(self, uuid: str | UUID) -> Company:
        """Get a client.

        One client. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the client.

        Scope: `read_customers`.

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

        `GET /company/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        abn_number: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        billing_address: str | UnsetType = UNSET,
        parent_company_uuid: str | UUID | None | UnsetType = UNSET,
        website: str | UnsetType = UNSET,
        address_street: str | UnsetType = UNSET,
        address_city: str | UnsetType = UNSET,
        address_state: str | UnsetType = UNSET,
        address_postcode: str | UnsetType = UNSET,
        address_country: str | UnsetType = UNSET,
        fax_number: str | UnsetType = UNSET,
        badges: Sequence[str | UUID] | None | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        billing_attention: str | UnsetType = UNSET,
        payment_terms: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> None:
        """Update a client.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the client.
            name: Name of the client.
            abn_number: Business number, such as an ABN.
            address: Where the client is.
            billing_address: Where bills go.
            parent_company_uuid: The head office this site belongs to; empty for a head
                office. Needs the sites add-on.
            website: Web address.
            address_street: Street of the address.
            address_city: City of the address.
            address_state: State of the address.
            address_postcode: Postal code of the address.
            address_country: Country of the address.
            fax_number: Fax number.
            badges: The badges on the client.
            tax_rate_uuid: The tax rate for this client's jobs.
            billing_attention: Who bills are addressed to.
            payment_terms: When bills are due, in the account's own words.
            active: 1 restores a deleted client, 0 deletes it.
            extra: fields of the account's own, by their names.

        Scope: `manage_customers`.

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

        `POST /company/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                **own(extra, "^customfield_[A-Za-z0-9_]+$"),
                "name": name,
                "abn_number": abn_number,
                "address": address,
                "billing_address": billing_address,
                "parent_company_uuid": parent_company_uuid,
                "website": website,
                "address_street": address_street,
                "address_city": address_city,
                "address_state": address_state,
                "address_postcode": address_postcode,
                "address_country": address_country,
                "fax_number": fax_number,
                "badges": badges,
                "tax_rate_uuid": tax_rate_uuid,
                "billing_attention": billing_attention,
                "payment_terms": payment_terms,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a client.

        Sets `active` to 0; the client stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the client.

        Scope: `manage_customers`.

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

        `DELETE /company/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncCompaniesResource(AsyncResource):
    """The clients of the account, which the API calls companies. Phone and e-mail stand in
    their contacts."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        abn_number: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        billing_address: str | UnsetType = UNSET,
        is_individual: bool | None | UnsetType = UNSET,
        parent_company_uuid: str | UUID | None | UnsetType = UNSET,
        website: str | UnsetType = UNSET,
        address_street: str | UnsetType = UNSET,
        address_city: str | UnsetType = UNSET,
        address_state: str | UnsetType = UNSET,
        address_postcode: str | UnsetType = UNSET,
        address_country: str | UnsetType = UNSET,
        fax_number: str | UnsetType = UNSET,
        badges: Sequence[str | UUID] | None | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        billing_attention: str | UnsetType = UNSET,
        payment_terms: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Company]:
        """List clients.

        One page of clients, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_customers`.

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

        `GET /company.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "abn_number": abn_number,
                        "address": address,
                        "billing_address": billing_address,
                        "is_individual": is_individual,
                        "parent_company_uuid": parent_company_uuid,
                        "website": website,
                        "address_street": address_street,
                        "address_city": address_city,
                        "address_state": address_state,
                        "address_postcode": address_postcode,
                        "address_country": address_country,
                        "fax_number": fax_number,
                        "badges": badges,
                        "tax_rate_uuid": tax_rate_uuid,
                        "billing_attention": billing_attention,
                        "payment_terms": payment_terms,
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
        abn_number: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        billing_address: str | UnsetType = UNSET,
        parent_company_uuid: str | UUID | None | UnsetType = UNSET,
        website: str | UnsetType = UNSET,
        address_street: str | UnsetType = UNSET,
        address_city: str | UnsetType = UNSET,
        address_state: str | UnsetType = UNSET,
        address_postcode: str | UnsetType = UNSET,
        address_country: str | UnsetType = UNSET,
        fax_number: str | UnsetType = UNSET,
        badges: Sequence[str | UUID] | None | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        billing_attention: str | UnsetType = UNSET,
        payment_terms: str | UnsetType = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Created:
        """Add a client.

        Add a client. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: Name of the client.
            uuid: Identifier of the client.
            abn_number: Business number, such as an ABN.
            address: Where the client is.
            billing_address: Where bills go.
            parent_company_uuid: The head office this site belongs to; empty for a head
                office. Needs the sites add-on.
            website: Web address.
            address_street: Street of the address.
            address_city: City of the address.
            address_state: State of the address.
            address_postcode: Postal code of the address.
            address_country: Country of the address.
            fax_number: Fax number.
            badges: The badges on the client.
            tax_rate_uuid: The tax rate for this client's jobs.
            billing_attention: Who bills are addressed to.
            payment_terms: When bills are due, in the account's own words.
            extra: fields of the account's own, by their names.

        Scope: `manage_customers`.

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

        `POST /company.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                **own(extra, "^customfield_[A-Za-z0-9_]+$"),
                "uuid": uuid,
                "name": name,
                "abn_number": abn_number,
                "address": address,
                "billing_address": billing_address,
                "parent_company_uuid": parent_company_uuid,
                "website": website,
                "address_street": address_street,
                "address_city": address_city,
                "address_state": address_state,
                "address_postcode": address_postcode,
                "address_country": address_country,
                "fax_number": fax_number,
                "badges": badges,
                "tax_rate_uuid": tax_rate_uuid,
                "billing_attention": billing_attention,
                "payment_terms": payment_terms,
            },
        )

    async def get(self, uuid: str | UUID) -> Company:
        """Get a client.

        One client. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the client.

        Scope: `read_customers`.

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

        `GET /company/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        abn_number: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        billing_address: str | UnsetType = UNSET,
        parent_company_uuid: str | UUID | None | UnsetType = UNSET,
        website: str | UnsetType = UNSET,
        address_street: str | UnsetType = UNSET,
        address_city: str | UnsetType = UNSET,
        address_state: str | UnsetType = UNSET,
        address_postcode: str | UnsetType = UNSET,
        address_country: str | UnsetType = UNSET,
        fax_number: str | UnsetType = UNSET,
        badges: Sequence[str | UUID] | None | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        billing_attention: str | UnsetType = UNSET,
        payment_terms: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> None:
        """Update a client.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the client.
            name: Name of the client.
            abn_number: Business number, such as an ABN.
            address: Where the client is.
            billing_address: Where bills go.
            parent_company_uuid: The head office this site belongs to; empty for a head
                office. Needs the sites add-on.
            website: Web address.
            address_street: Street of the address.
            address_city: City of the address.
            address_state: State of the address.
            address_postcode: Postal code of the address.
            address_country: Country of the address.
            fax_number: Fax number.
            badges: The badges on the client.
            tax_rate_uuid: The tax rate for this client's jobs.
            billing_attention: Who bills are addressed to.
            payment_terms: When bills are due, in the account's own words.
            active: 1 restores a deleted client, 0 deletes it.
            extra: fields of the account's own, by their names.

        Scope: `manage_customers`.

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

        `POST /company/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                **own(extra, "^customfield_[A-Za-z0-9_]+$"),
                "name": name,
                "abn_number": abn_number,
                "address": address,
                "billing_address": billing_address,
                "parent_company_uuid": parent_company_uuid,
                "website": website,
                "address_street": address_street,
                "address_city": address_city,
                "address_state": address_state,
                "address_postcode": address_postcode,
                "address_country": address_country,
                "fax_number": fax_number,
                "badges": badges,
                "tax_rate_uuid": tax_rate_uuid,
                "billing_attention": billing_attention,
                "payment_terms": payment_terms,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a client.

        Sets `active` to 0; the client stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the client.

        Scope: `manage_customers`.

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

        `DELETE /company/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawCompaniesResource(RawResource):
    """Like `CompaniesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(CompaniesResource.list)
    create = _raw.call(CompaniesResource.create)
    get = _raw.call(CompaniesResource.get)
    update = _raw.call(CompaniesResource.update)
    delete = _raw.call(CompaniesResource.delete)


class AsyncRawCompaniesResource(AsyncRawResource):
    """Like `AsyncCompaniesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncCompaniesResource.list)
    create = _raw.async_call(AsyncCompaniesResource.create)
    get = _raw.async_call(AsyncCompaniesResource.get)
    update = _raw.async_call(AsyncCompaniesResource.update)
    delete = _raw.async_call(AsyncCompaniesResource.delete)
