"""ServiceM8 API: suppliers."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import NULLS, Coordinate, Flag, FlagInput, LocalDateTime, Supplier

_LIST: Operation[Supplier] = Operation(
    name="suppliers.list",
    method="GET",
    path="/supplier.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Supplier], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_suppliers",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "name": None,
        "business_number": None,
        "address": None,
        "email": None,
        "phone": None,
        "account_number": None,
        "lng": Coordinate,
        "lat": Coordinate,
        "geo_is_valid": Flag,
        "geo_country": None,
        "geo_postcode": None,
        "geo_state": None,
        "geo_city": None,
        "geo_street": None,
        "geo_number": None,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="suppliers.create",
    method="POST",
    path="/supplier.json",
    body=Body("application/json"),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_suppliers",),
)

_GET: Operation[Supplier] = Operation(
    name="suppliers.get",
    method="GET",
    path="/supplier/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(Supplier, nulls=NULLS)},
    repeat="safe",
    scopes=("read_suppliers",),
)

_UPDATE: Operation[None] = Operation(
    name="suppliers.update",
    method="POST",
    path="/supplier/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json", wire={"active": FlagInput}, null=NULLS[0]),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_suppliers",),
)

_DELETE: Operation[None] = Operation(
    name="suppliers.delete",
    method="DELETE",
    path="/supplier/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_suppliers",),
)


class SuppliersResource(Resource):
    """Who the account buys from."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        business_number: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        account_number: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        geo_is_valid: bool | None | UnsetType = UNSET,
        geo_country: str | UnsetType = UNSET,
        geo_postcode: str | UnsetType = UNSET,
        geo_state: str | UnsetType = UNSET,
        geo_city: str | UnsetType = UNSET,
        geo_street: str | UnsetType = UNSET,
        geo_number: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Supplier]:
        """List suppliers.

        One page of suppliers, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_suppliers`.

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

        `GET /supplier.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "business_number": business_number,
                        "address": address,
                        "email": email,
                        "phone": phone,
                        "account_number": account_number,
                        "lng": lng,
                        "lat": lat,
                        "geo_is_valid": geo_is_valid,
                        "geo_country": geo_country,
                        "geo_postcode": geo_postcode,
                        "geo_state": geo_state,
                        "geo_city": geo_city,
                        "geo_street": geo_street,
                        "geo_number": geo_number,
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
        business_number: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        account_number: str | UnsetType = UNSET,
    ) -> Created:
        """Add a supplier.

        Add a supplier. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the supplier.
            name: Name of the supplier.
            business_number: Business number, such as an ABN.
            address: Where the supplier is.
            email: E-mail address.
            phone: Phone number.
            account_number: The account's number at the supplier.

        Scope: `manage_suppliers`.

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

        `POST /supplier.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "business_number": business_number,
                "address": address,
                "email": email,
                "phone": phone,
                "account_number": account_number,
            },
        )

    def get(self, uuid: str | UUID) -> Supplier:
        """Get a supplier.

        One supplier. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the supplier.

        Scope: `read_suppliers`.

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

        `GET /supplier/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        business_number: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        account_number: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a supplier.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the supplier.
            name: Name of the supplier.
            business_number: Business number, such as an ABN.
            address: Where the supplier is.
            email: E-mail address.
            phone: Phone number.
            account_number: The account's number at the supplier.
            active: 1 restores a deleted supplier, 0 deletes it.

        Scope: `manage_suppliers`.

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

        `POST /supplier/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "business_number": business_number,
                "address": address,
                "email": email,
                "phone": phone,
                "account_number": account_number,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a supplier.

        Sets `active` to 0; the supplier stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the supplier.

        Scope: `manage_suppliers`.

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

        `DELETE /supplier/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncSuppliersResource(AsyncResource):
    """Who the account buys from."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        business_number: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        account_number: str | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        geo_is_valid: bool | None | UnsetType = UNSET,
        geo_country: str | UnsetType = UNSET,
        geo_postcode: str | UnsetType = UNSET,
        geo_state: str | UnsetType = UNSET,
        geo_city: str | UnsetType = UNSET,
        geo_street: str | UnsetType = UNSET,
        geo_number: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Supplier]:
        """List suppliers.

        One page of suppliers, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_suppliers`.

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

        `GET /supplier.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "business_number": business_number,
                        "address": address,
                        "email": email,
                        "phone": phone,
                        "account_number": account_number,
                        "lng": lng,
                        "lat": lat,
                        "geo_is_valid": geo_is_valid,
                        "geo_country": geo_country,
                        "geo_postcode": geo_postcode,
                        "geo_state": geo_state,
                        "geo_city": geo_city,
                        "geo_street": geo_street,
                        "geo_number": geo_number,
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
        business_number: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        account_number: str | UnsetType = UNSET,
    ) -> Created:
        """Add a supplier.

        Add a supplier. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the supplier.
            name: Name of the supplier.
            business_number: Business number, such as an ABN.
            address: Where the supplier is.
            email: E-mail address.
            phone: Phone number.
            account_number: The account's number at the supplier.

        Scope: `manage_suppliers`.

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

        `POST /supplier.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "business_number": business_number,
                "address": address,
                "email": email,
                "phone": phone,
                "account_number": account_number,
            },
        )

    async def get(self, uuid: str | UUID) -> Supplier:
        """Get a supplier.

        One supplier. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the supplier.

        Scope: `read_suppliers`.

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

        `GET /supplier/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        business_number: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        account_number: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a supplier.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the supplier.
            name: Name of the supplier.
            business_number: Business number, such as an ABN.
            address: Where the supplier is.
            email: E-mail address.
            phone: Phone number.
            account_number: The account's number at the supplier.
            active: 1 restores a deleted supplier, 0 deletes it.

        Scope: `manage_suppliers`.

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

        `POST /supplier/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "business_number": business_number,
                "address": address,
                "email": email,
                "phone": phone,
                "account_number": account_number,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a supplier.

        Sets `active` to 0; the supplier stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the supplier.

        Scope: `manage_suppliers`.

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

        `DELETE /supplier/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawSuppliersResource(RawResource):
    """Like `SuppliersResource`, each answer with its status, headers and bytes."""

    list = _raw.page(SuppliersResource.list)
    create = _raw.call(SuppliersResource.create)
    get = _raw.call(SuppliersResource.get)
    update = _raw.call(SuppliersResource.update)
    delete = _raw.call(SuppliersResource.delete)


class AsyncRawSuppliersResource(AsyncRawResource):
    """Like `AsyncSuppliersResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncSuppliersResource.list)
    create = _raw.async_call(AsyncSuppliersResource.create)
    get = _raw.async_call(AsyncSuppliersResource.get)
    update = _raw.async_call(AsyncSuppliersResource.update)
    delete = _raw.async_call(AsyncSuppliersResource.delete)
