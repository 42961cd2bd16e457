"""ServiceM8 API: vendor."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, UnsetType
from .models import NULLS, Flag, LocalDateTime, TextNumber, Vendor, VendorJobStatus

_LIST: Operation[Vendor] = Operation(
    name="vendor.list",
    method="GET",
    path="/vendor.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Vendor], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("vendor",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "name": None,
        "business_number": None,
        "email": None,
        "email_accounts": None,
        "billing_address": None,
        "default_region": None,
        "currency": None,
        "opening_time_monday": TextNumber,
        "closing_time_monday": TextNumber,
        "opening_time_tuesday": TextNumber,
        "closing_time_tuesday": TextNumber,
        "opening_time_wednesday": TextNumber,
        "closing_time_wednesday": TextNumber,
        "opening_time_thursday": TextNumber,
        "closing_time_thursday": TextNumber,
        "opening_time_friday": TextNumber,
        "closing_time_friday": TextNumber,
        "opening_time_saturday": TextNumber,
        "closing_time_saturday": TextNumber,
        "opening_time_sunday": TextNumber,
        "closing_time_sunday": TextNumber,
        "timezone_name": None,
        "invoice_terms": None,
        "job_default_status": None,
        "abn_number": None,
        "website": None,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_GET: Operation[Vendor] = Operation(
    name="vendor.get",
    method="GET",
    path="/vendor/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(Vendor, nulls=NULLS)},
    repeat="safe",
    scopes=("vendor",),
)


class VendorResource(Resource):
    """The account itself. The list has one record."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        business_number: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        email_accounts: str | UnsetType = UNSET,
        billing_address: str | UnsetType = UNSET,
        default_region: str | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        opening_time_monday: int | None | UnsetType = UNSET,
        closing_time_monday: int | None | UnsetType = UNSET,
        opening_time_tuesday: int | None | UnsetType = UNSET,
        closing_time_tuesday: int | None | UnsetType = UNSET,
        opening_time_wednesday: int | None | UnsetType = UNSET,
        closing_time_wednesday: int | None | UnsetType = UNSET,
        opening_time_thursday: int | None | UnsetType = UNSET,
        closing_time_thursday: int | None | UnsetType = UNSET,
        opening_time_friday: int | None | UnsetType = UNSET,
        closing_time_friday: int | None | UnsetType = UNSET,
        opening_time_saturday: int | None | UnsetType = UNSET,
        closing_time_saturday: int | None | UnsetType = UNSET,
        opening_time_sunday: int | None | UnsetType = UNSET,
        closing_time_sunday: int | None | UnsetType = UNSET,
        timezone_name: str | UnsetType = UNSET,
        invoice_terms: str | UnsetType = UNSET,
        job_default_status: VendorJobStatus | str | UnsetType = UNSET,
        abn_number: str | UnsetType = UNSET,
        website: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Vendor]:
        """List accounts.

        The account, in a list of one.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `vendor`.

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

        `GET /vendor.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "business_number": business_number,
                        "email": email,
                        "email_accounts": email_accounts,
                        "billing_address": billing_address,
                        "default_region": default_region,
                        "currency": currency,
                        "opening_time_monday": opening_time_monday,
                        "closing_time_monday": closing_time_monday,
                        "opening_time_tuesday": opening_time_tuesday,
                        "closing_time_tuesday": closing_time_tuesday,
                        "opening_time_wednesday": opening_time_wednesday,
                        "closing_time_wednesday": closing_time_wednesday,
                        "opening_time_thursday": opening_time_thursday,
                        "closing_time_thursday": closing_time_thursday,
                        "opening_time_friday": opening_time_friday,
                        "closing_time_friday": closing_time_friday,
                        "opening_time_saturday": opening_time_saturday,
                        "closing_time_saturday": closing_time_saturday,
                        "opening_time_sunday": opening_time_sunday,
                        "closing_time_sunday": closing_time_sunday,
                        "timezone_name": timezone_name,
                        "invoice_terms": invoice_terms,
                        "job_default_status": job_default_status,
                        "abn_number": abn_number,
                        "website": website,
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

    def get(self, uuid: str | UUID) -> Vendor:
        """Get the account.

        The account by its identifier.

        Args:
            uuid: Identifier of the account.

        Scope: `vendor`.

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

        `GET /vendor/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})


class AsyncVendorResource(AsyncResource):
    """The account itself. The list has one record."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        business_number: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        email_accounts: str | UnsetType = UNSET,
        billing_address: str | UnsetType = UNSET,
        default_region: str | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        opening_time_monday: int | None | UnsetType = UNSET,
        closing_time_monday: int | None | UnsetType = UNSET,
        opening_time_tuesday: int | None | UnsetType = UNSET,
        closing_time_tuesday: int | None | UnsetType = UNSET,
        opening_time_wednesday: int | None | UnsetType = UNSET,
        closing_time_wednesday: int | None | UnsetType = UNSET,
        opening_time_thursday: int | None | UnsetType = UNSET,
        closing_time_thursday: int | None | UnsetType = UNSET,
        opening_time_friday: int | None | UnsetType = UNSET,
        closing_time_friday: int | None | UnsetType = UNSET,
        opening_time_saturday: int | None | UnsetType = UNSET,
        closing_time_saturday: int | None | UnsetType = UNSET,
        opening_time_sunday: int | None | UnsetType = UNSET,
        closing_time_sunday: int | None | UnsetType = UNSET,
        timezone_name: str | UnsetType = UNSET,
        invoice_terms: str | UnsetType = UNSET,
        job_default_status: VendorJobStatus | str | UnsetType = UNSET,
        abn_number: str | UnsetType = UNSET,
        website: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Vendor]:
        """List accounts.

        The account, in a list of one.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `vendor`.

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

        `GET /vendor.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "business_number": business_number,
                        "email": email,
                        "email_accounts": email_accounts,
                        "billing_address": billing_address,
                        "default_region": default_region,
                        "currency": currency,
                        "opening_time_monday": opening_time_monday,
                        "closing_time_monday": closing_time_monday,
                        "opening_time_tuesday": opening_time_tuesday,
                        "closing_time_tuesday": closing_time_tuesday,
                        "opening_time_wednesday": opening_time_wednesday,
                        "closing_time_wednesday": closing_time_wednesday,
                        "opening_time_thursday": opening_time_thursday,
                        "closing_time_thursday": closing_time_thursday,
                        "opening_time_friday": opening_time_friday,
                        "closing_time_friday": closing_time_friday,
                        "opening_time_saturday": opening_time_saturday,
                        "closing_time_saturday": closing_time_saturday,
                        "opening_time_sunday": opening_time_sunday,
                        "closing_time_sunday": closing_time_sunday,
                        "timezone_name": timezone_name,
                        "invoice_terms": invoice_terms,
                        "job_default_status": job_default_status,
                        "abn_number": abn_number,
                        "website": website,
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

    async def get(self, uuid: str | UUID) -> Vendor:
        """Get the account.

        The account by its identifier.

        Args:
            uuid: Identifier of the account.

        Scope: `vendor`.

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

        `GET /vendor/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})


class RawVendorResource(RawResource):
    """Like `VendorResource`, each answer with its status, headers and bytes."""

    list = _raw.page(VendorResource.list)
    get = _raw.call(VendorResource.get)


class AsyncRawVendorResource(AsyncRawResource):
    """Like `AsyncVendorResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncVendorResource.list)
    get = _raw.async_call(AsyncVendorResource.get)
