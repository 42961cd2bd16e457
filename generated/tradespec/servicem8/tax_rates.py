"""ServiceM8 API: tax_rates."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, Number, UnsetType
from .models import NULLS, Amount, AmountInput, Flag, FlagInput, LocalDateTime, TaxRate

_LIST: Operation[TaxRate] = Operation(
    name="tax_rates.list",
    method="GET",
    path="/taxrate.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[TaxRate], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_tax_rates",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "name": None,
        "amount": Amount,
        "is_default_tax_rate": Flag,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="tax_rates.create",
    method="POST",
    path="/taxrate.json",
    body=Body(
        "application/json",
        wire={"amount": AmountInput, "is_default_tax_rate": FlagInput},
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_tax_rates",),
)

_GET: Operation[TaxRate] = Operation(
    name="tax_rates.get",
    method="GET",
    path="/taxrate/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(TaxRate, nulls=NULLS)},
    repeat="safe",
    scopes=("read_tax_rates",),
)

_UPDATE: Operation[None] = Operation(
    name="tax_rates.update",
    method="POST",
    path="/taxrate/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={"amount": AmountInput, "is_default_tax_rate": FlagInput, "active": FlagInput},
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_tax_rates",),
)

_DELETE: Operation[None] = Operation(
    name="tax_rates.delete",
    method="DELETE",
    path="/taxrate/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_tax_rates",),
)


class TaxRatesResource(Resource):
    """Rates of tax."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        amount: Number | None | UnsetType = UNSET,
        is_default_tax_rate: bool | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[TaxRate]:
        """List tax rates.

        One page of tax rates, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_tax_rates`.

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

        `GET /taxrate.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "amount": amount,
                        "is_default_tax_rate": is_default_tax_rate,
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
        amount: Number | None | UnsetType = UNSET,
        is_default_tax_rate: bool | UnsetType = UNSET,
    ) -> Created:
        """Add a tax rate.

        Add a tax rate. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: Name of the rate.
            uuid: Identifier of the tax rate.
            amount: Percent: 10 is ten percent.
            is_default_tax_rate: The rate for new lines; an account has one.

        Scope: `manage_tax_rates`.

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

        `POST /taxrate.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "amount": amount,
                "is_default_tax_rate": is_default_tax_rate,
            },
        )

    def get(self, uuid: str | UUID) -> TaxRate:
        """Get a tax rate.

        One tax rate. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the tax rate.

        Scope: `read_tax_rates`.

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

        `GET /taxrate/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        amount: Number | None | UnsetType = UNSET,
        is_default_tax_rate: bool | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a tax rate.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the tax rate.
            name: Name of the rate.
            amount: Percent: 10 is ten percent.
            is_default_tax_rate: The rate for new lines; an account has one.
            active: 1 restores a deleted tax rate, 0 deletes it.

        Scope: `manage_tax_rates`.

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

        `POST /taxrate/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "amount": amount,
                "is_default_tax_rate": is_default_tax_rate,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a tax rate.

        Sets `active` to 0; the tax rate stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the tax rate.

        Scope: `manage_tax_rates`.

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

        `DELETE /taxrate/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncTaxRatesResource(AsyncResource):
    """Rates of tax."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        amount: Number | None | UnsetType = UNSET,
        is_default_tax_rate: bool | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[TaxRate]:
        """List tax rates.

        One page of tax rates, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_tax_rates`.

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

        `GET /taxrate.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "amount": amount,
                        "is_default_tax_rate": is_default_tax_rate,
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
        amount: Number | None | UnsetType = UNSET,
        is_default_tax_rate: bool | UnsetType = UNSET,
    ) -> Created:
        """Add a tax rate.

        Add a tax rate. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: Name of the rate.
            uuid: Identifier of the tax rate.
            amount: Percent: 10 is ten percent.
            is_default_tax_rate: The rate for new lines; an account has one.

        Scope: `manage_tax_rates`.

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

        `POST /taxrate.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "amount": amount,
                "is_default_tax_rate": is_default_tax_rate,
            },
        )

    async def get(self, uuid: str | UUID) -> TaxRate:
        """Get a tax rate.

        One tax rate. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the tax rate.

        Scope: `read_tax_rates`.

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

        `GET /taxrate/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        amount: Number | None | UnsetType = UNSET,
        is_default_tax_rate: bool | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a tax rate.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the tax rate.
            name: Name of the rate.
            amount: Percent: 10 is ten percent.
            is_default_tax_rate: The rate for new lines; an account has one.
            active: 1 restores a deleted tax rate, 0 deletes it.

        Scope: `manage_tax_rates`.

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

        `POST /taxrate/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "amount": amount,
                "is_default_tax_rate": is_default_tax_rate,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a tax rate.

        Sets `active` to 0; the tax rate stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the tax rate.

        Scope: `manage_tax_rates`.

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

        `DELETE /taxrate/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawTaxRatesResource(RawResource):
    """Like `TaxRatesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(TaxRatesResource.list)
    create = _raw.call(TaxRatesResource.create)
    get = _raw.call(TaxRatesResource.get)
    update = _raw.call(TaxRatesResource.update)
    delete = _raw.call(TaxRatesResource.delete)


class AsyncRawTaxRatesResource(AsyncRawResource):
    """Like `AsyncTaxRatesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncTaxRatesResource.list)
    create = _raw.async_call(AsyncTaxRatesResource.create)
    get = _raw.async_call(AsyncTaxRatesResource.get)
    update = _raw.async_call(AsyncTaxRatesResource.update)
    delete = _raw.async_call(AsyncTaxRatesResource.delete)
