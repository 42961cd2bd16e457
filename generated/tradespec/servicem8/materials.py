"""ServiceM8 API: materials."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, Number, UnsetType
from .models import (
    NULLS,
    Amount,
    AmountInput,
    Flag,
    FlagInput,
    LocalDateTime,
    Material,
    RecordUuid,
    TextFlag,
)

_LIST: Operation[Material] = Operation(
    name="materials.list",
    method="GET",
    path="/material.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Material], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_inventory",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "name": None,
        "item_number": None,
        "price": Amount,
        "cost": Amount,
        "quantity_in_stock": Amount,
        "price_includes_taxes": Flag,
        "barcode": None,
        "item_is_inventoried": Flag,
        "item_description": None,
        "use_description_for_invoicing": TextFlag,
        "tax_rate_uuid": RecordUuid,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="materials.create",
    method="POST",
    path="/material.json",
    body=Body(
        "application/json",
        wire={
            "price": AmountInput,
            "cost": AmountInput,
            "quantity_in_stock": AmountInput,
            "price_includes_taxes": FlagInput,
            "item_is_inventoried": FlagInput,
            "use_description_for_invoicing": FlagInput,
            "tax_rate_uuid": RecordUuid,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_inventory",),
)

_GET: Operation[Material] = Operation(
    name="materials.get",
    method="GET",
    path="/material/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(Material, nulls=NULLS)},
    repeat="safe",
    scopes=("read_inventory",),
)

_UPDATE: Operation[None] = Operation(
    name="materials.update",
    method="POST",
    path="/material/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "price": AmountInput,
            "cost": AmountInput,
            "quantity_in_stock": AmountInput,
            "price_includes_taxes": FlagInput,
            "item_is_inventoried": FlagInput,
            "use_description_for_invoicing": FlagInput,
            "tax_rate_uuid": RecordUuid,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_inventory",),
)

_DELETE: Operation[None] = Operation(
    name="materials.delete",
    method="DELETE",
    path="/material/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_inventory",),
)


class MaterialsResource(Resource):
    """Goods and labour for sale."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        item_number: str | UnsetType = UNSET,
        price: Number | None | UnsetType = UNSET,
        cost: Number | None | UnsetType = UNSET,
        quantity_in_stock: Number | None | UnsetType = UNSET,
        price_includes_taxes: bool | None | UnsetType = UNSET,
        barcode: str | UnsetType = UNSET,
        item_is_inventoried: bool | None | UnsetType = UNSET,
        item_description: str | UnsetType = UNSET,
        use_description_for_invoicing: bool | None | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Material]:
        """List items.

        One page of items, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_inventory`.

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

        `GET /material.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "item_number": item_number,
                        "price": price,
                        "cost": cost,
                        "quantity_in_stock": quantity_in_stock,
                        "price_includes_taxes": price_includes_taxes,
                        "barcode": barcode,
                        "item_is_inventoried": item_is_inventoried,
                        "item_description": item_description,
                        "use_description_for_invoicing": use_description_for_invoicing,
                        "tax_rate_uuid": tax_rate_uuid,
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
        item_number: str | UnsetType = UNSET,
        price: Number | None | UnsetType = UNSET,
        cost: Number | None | UnsetType = UNSET,
        quantity_in_stock: Number | None | UnsetType = UNSET,
        price_includes_taxes: bool | UnsetType = UNSET,
        barcode: str | UnsetType = UNSET,
        item_is_inventoried: bool | UnsetType = UNSET,
        item_description: str | UnsetType = UNSET,
        use_description_for_invoicing: bool | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
    ) -> Created:
        """Add an item.

        Add an item. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: Name of the item.
            uuid: Identifier of the item.
            item_number: Number of the item, unlike that of any other.
            price: Price, with or without tax as `price_includes_taxes` says.
            cost: What it costs the account.
            quantity_in_stock: How many are in stock.
            price_includes_taxes: The price holds the tax.
            barcode: Barcode.
            item_is_inventoried: Stock is counted.
            item_description: More about the item.
            use_description_for_invoicing: Invoices show the description in place of the name.
            tax_rate_uuid: The tax on the item.

        Scope: `manage_inventory`.

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

        `POST /material.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "item_number": item_number,
                "price": price,
                "cost": cost,
                "quantity_in_stock": quantity_in_stock,
                "price_includes_taxes": price_includes_taxes,
                "barcode": barcode,
                "item_is_inventoried": item_is_inventoried,
                "item_description": item_description,
                "use_description_for_invoicing": use_description_for_invoicing,
                "tax_rate_uuid": tax_rate_uuid,
            },
        )

    def get(self, uuid: str | UUID) -> Material:
        """Get an item.

        One item. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the item.

        Scope: `read_inventory`.

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

        `GET /material/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        item_number: str | UnsetType = UNSET,
        price: Number | None | UnsetType = UNSET,
        cost: Number | None | UnsetType = UNSET,
        quantity_in_stock: Number | None | UnsetType = UNSET,
        price_includes_taxes: bool | UnsetType = UNSET,
        barcode: str | UnsetType = UNSET,
        item_is_inventoried: bool | UnsetType = UNSET,
        item_description: str | UnsetType = UNSET,
        use_description_for_invoicing: bool | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update an item.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the item.
            name: Name of the item.
            item_number: Number of the item, unlike that of any other.
            price: Price, with or without tax as `price_includes_taxes` says.
            cost: What it costs the account.
            quantity_in_stock: How many are in stock.
            price_includes_taxes: The price holds the tax.
            barcode: Barcode.
            item_is_inventoried: Stock is counted.
            item_description: More about the item.
            use_description_for_invoicing: Invoices show the description in place of the name.
            tax_rate_uuid: The tax on the item.
            active: 1 restores a deleted item, 0 deletes it.

        Scope: `manage_inventory`.

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

        `POST /material/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "item_number": item_number,
                "price": price,
                "cost": cost,
                "quantity_in_stock": quantity_in_stock,
                "price_includes_taxes": price_includes_taxes,
                "barcode": barcode,
                "item_is_inventoried": item_is_inventoried,
                "item_description": item_description,
                "use_description_for_invoicing": use_description_for_invoicing,
                "tax_rate_uuid": tax_rate_uuid,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete an item.

        Sets `active` to 0; the item stays readable and an update can restore it. Never repeated
        by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the item.

        Scope: `manage_inventory`.

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

        `DELETE /material/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncMaterialsResource(AsyncResource):
    """Goods and labour for sale."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        item_number: str | UnsetType = UNSET,
        price: Number | None | UnsetType = UNSET,
        cost: Number | None | UnsetType = UNSET,
        quantity_in_stock: Number | None | UnsetType = UNSET,
        price_includes_taxes: bool | None | UnsetType = UNSET,
        barcode: str | UnsetType = UNSET,
        item_is_inventoried: bool | None | UnsetType = UNSET,
        item_description: str | UnsetType = UNSET,
        use_description_for_invoicing: bool | None | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Material]:
        """List items.

        One page of items, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_inventory`.

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

        `GET /material.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "item_number": item_number,
                        "price": price,
                        "cost": cost,
                        "quantity_in_stock": quantity_in_stock,
                        "price_includes_taxes": price_includes_taxes,
                        "barcode": barcode,
                        "item_is_inventoried": item_is_inventoried,
                        "item_description": item_description,
                        "use_description_for_invoicing": use_description_for_invoicing,
                        "tax_rate_uuid": tax_rate_uuid,
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
        item_number: str | UnsetType = UNSET,
        price: Number | None | UnsetType = UNSET,
        cost: Number | None | UnsetType = UNSET,
        quantity_in_stock: Number | None | UnsetType = UNSET,
        price_includes_taxes: bool | UnsetType = UNSET,
        barcode: str | UnsetType = UNSET,
        item_is_inventoried: bool | UnsetType = UNSET,
        item_description: str | UnsetType = UNSET,
        use_description_for_invoicing: bool | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
    ) -> Created:
        """Add an item.

        Add an item. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: Name of the item.
            uuid: Identifier of the item.
            item_number: Number of the item, unlike that of any other.
            price: Price, with or without tax as `price_includes_taxes` says.
            cost: What it costs the account.
            quantity_in_stock: How many are in stock.
            price_includes_taxes: The price holds the tax.
            barcode: Barcode.
            item_is_inventoried: Stock is counted.
            item_description: More about the item.
            use_description_for_invoicing: Invoices show the description in place of the name.
            tax_rate_uuid: The tax on the item.

        Scope: `manage_inventory`.

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

        `POST /material.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "item_number": item_number,
                "price": price,
                "cost": cost,
                "quantity_in_stock": quantity_in_stock,
                "price_includes_taxes": price_includes_taxes,
                "barcode": barcode,
                "item_is_inventoried": item_is_inventoried,
                "item_description": item_description,
                "use_description_for_invoicing": use_description_for_invoicing,
                "tax_rate_uuid": tax_rate_uuid,
            },
        )

    async def get(self, uuid: str | UUID) -> Material:
        """Get an item.

        One item. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the item.

        Scope: `read_inventory`.

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

        `GET /material/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        item_number: str | UnsetType = UNSET,
        price: Number | None | UnsetType = UNSET,
        cost: Number | None | UnsetType = UNSET,
        quantity_in_stock: Number | None | UnsetType = UNSET,
        price_includes_taxes: bool | UnsetType = UNSET,
        barcode: str | UnsetType = UNSET,
        item_is_inventoried: bool | UnsetType = UNSET,
        item_description: str | UnsetType = UNSET,
        use_description_for_invoicing: bool | UnsetType = UNSET,
        tax_rate_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update an item.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the item.
            name: Name of the item.
            item_number: Number of the item, unlike that of any other.
            price: Price, with or without tax as `price_includes_taxes` says.
            cost: What it costs the account.
            quantity_in_stock: How many are in stock.
            price_includes_taxes: The price holds the tax.
            barcode: Barcode.
            item_is_inventoried: Stock is counted.
            item_description: More about the item.
            use_description_for_invoicing: Invoices show the description in place of the name.
            tax_rate_uuid: The tax on the item.
            active: 1 restores a deleted item, 0 deletes it.

        Scope: `manage_inventory`.

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

        `POST /material/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "item_number": item_number,
                "price": price,
                "cost": cost,
                "quantity_in_stock": quantity_in_stock,
                "price_includes_taxes": price_includes_taxes,
                "barcode": barcode,
                "item_is_inventoried": item_is_inventoried,
                "item_description": item_description,
                "use_description_for_invoicing": use_description_for_invoicing,
                "tax_rate_uuid": tax_rate_uuid,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete an item.

        Sets `active` to 0; the item stays readable and an update can restore it. Never repeated
        by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the item.

        Scope: `manage_inventory`.

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

        `DELETE /material/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawMaterialsResource(RawResource):
    """Like `MaterialsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(MaterialsResource.list)
    create = _raw.call(MaterialsResource.create)
    get = _raw.call(MaterialsResource.get)
    update = _raw.call(MaterialsResource.update)
    delete = _raw.call(MaterialsResource.delete)


class AsyncRawMaterialsResource(AsyncRawResource):
    """Like `AsyncMaterialsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncMaterialsResource.list)
    create = _raw.async_call(AsyncMaterialsResource.create)
    get = _raw.async_call(AsyncMaterialsResource.get)
    update = _raw.async_call(AsyncMaterialsResource.update)
    delete = _raw.async_call(AsyncMaterialsResource.delete)
