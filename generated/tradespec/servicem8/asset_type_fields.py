"""ServiceM8 API: asset_type_fields."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import (
    NULLS,
    AssetTypeField,
    AssetTypeFieldData,
    CountInput,
    Flag,
    FlagInput,
    LocalDateTime,
    RecordUuid,
    WholeNumber,
)

_LIST: Operation[AssetTypeField] = Operation(
    name="asset_type_fields.list",
    method="GET",
    path="/assettypefield.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[AssetTypeField], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_assets",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "asset_type_uuid": RecordUuid,
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
    name="asset_type_fields.create",
    method="POST",
    path="/assettypefield.json",
    body=Body("application/json", wire={"sort_order": CountInput}, null=NULLS[0]),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_assets",),
)

_GET: Operation[AssetTypeField] = Operation(
    name="asset_type_fields.get",
    method="GET",
    path="/assettypefield/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(AssetTypeField, nulls=NULLS)},
    repeat="safe",
    scopes=("read_assets",),
)

_UPDATE: Operation[None] = Operation(
    name="asset_type_fields.update",
    method="POST",
    path="/assettypefield/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json", wire={"sort_order": CountInput, "active": FlagInput}, null=NULLS[0]
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_assets",),
)

_DELETE: Operation[None] = Operation(
    name="asset_type_fields.delete",
    method="DELETE",
    path="/assettypefield/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_assets",),
)


class AssetTypeFieldsResource(Resource):
    """What is noted about the assets of a kind."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        asset_type_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[AssetTypeField]:
        """List fields of kinds of assets.

        One page of fields of kinds of assets, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_assets`.

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

        `GET /assettypefield.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "asset_type_uuid": asset_type_uuid,
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
        name: str,
        uuid: str | UUID | UnsetType = UNSET,
        field_data: AssetTypeFieldData | Mapping[str, object] | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
    ) -> Created:
        """Add a field of a kind of asset.

        Add a field of a kind of asset. The answer holds no record; its identifier comes in the
        header `x-record-uuid`.

        Args:
            name: Name of the field.
            uuid: Identifier of the field of a kind of asset.
            field_data: What its values may be.
            sort_order: Place among the fields.

        Scope: `manage_assets`.

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

        `POST /assettypefield.json`
        """
        return self._call(
            _CREATE,
            {},
            {"uuid": uuid, "name": name, "field_data": field_data, "sort_order": sort_order},
        )

    def get(self, uuid: str | UUID) -> AssetTypeField:
        """Get a field of a kind of asset.

        One field of a kind of asset. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the field of a kind of asset.

        Scope: `read_assets`.

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

        `GET /assettypefield/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        field_data: AssetTypeFieldData | Mapping[str, object] | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a field of a kind of asset.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the field of a kind of asset.
            name: Name of the field.
            field_data: What its values may be.
            sort_order: Place among the fields.
            active: 1 restores a deleted field of a kind of asset, 0 deletes it.

        Scope: `manage_assets`.

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

        `POST /assettypefield/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {"name": name, "field_data": field_data, "sort_order": sort_order, "active": active},
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a field of a kind of asset.

        Sets `active` to 0; the field of a kind of asset stays readable and an update can
        restore it. Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the field of a kind of asset.

        Scope: `manage_assets`.

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

        `DELETE /assettypefield/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncAssetTypeFieldsResource(AsyncResource):
    """What is noted about the assets of a kind."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        asset_type_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[AssetTypeField]:
        """List fields of kinds of assets.

        One page of fields of kinds of assets, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_assets`.

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

        `GET /assettypefield.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "asset_type_uuid": asset_type_uuid,
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
        name: str,
        uuid: str | UUID | UnsetType = UNSET,
        field_data: AssetTypeFieldData | Mapping[str, object] | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
    ) -> Created:
        """Add a field of a kind of asset.

        Add a field of a kind of asset. The answer holds no record; its identifier comes in the
        header `x-record-uuid`.

        Args:
            name: Name of the field.
            uuid: Identifier of the field of a kind of asset.
            field_data: What its values may be.
            sort_order: Place among the fields.

        Scope: `manage_assets`.

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

        `POST /assettypefield.json`
        """
        return await self._call(
            _CREATE,
            {},
            {"uuid": uuid, "name": name, "field_data": field_data, "sort_order": sort_order},
        )

    async def get(self, uuid: str | UUID) -> AssetTypeField:
        """Get a field of a kind of asset.

        One field of a kind of asset. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the field of a kind of asset.

        Scope: `read_assets`.

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

        `GET /assettypefield/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        field_data: AssetTypeFieldData | Mapping[str, object] | UnsetType = UNSET,
        sort_order: int | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a field of a kind of asset.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the field of a kind of asset.
            name: Name of the field.
            field_data: What its values may be.
            sort_order: Place among the fields.
            active: 1 restores a deleted field of a kind of asset, 0 deletes it.

        Scope: `manage_assets`.

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

        `POST /assettypefield/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {"name": name, "field_data": field_data, "sort_order": sort_order, "active": active},
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a field of a kind of asset.

        Sets `active` to 0; the field of a kind of asset stays readable and an update can
        restore it. Never repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the field of a kind of asset.

        Scope: `manage_assets`.

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

        `DELETE /assettypefield/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawAssetTypeFieldsResource(RawResource):
    """Like `AssetTypeFieldsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(AssetTypeFieldsResource.list)
    create = _raw.call(AssetTypeFieldsResource.create)
    get = _raw.call(AssetTypeFieldsResource.get)
    update = _raw.call(AssetTypeFieldsResource.update)
    delete = _raw.call(AssetTypeFieldsResource.delete)


class AsyncRawAssetTypeFieldsResource(AsyncRawResource):
    """Like `AsyncAssetTypeFieldsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncAssetTypeFieldsResource.list)
    create = _raw.async_call(AsyncAssetTypeFieldsResource.create)
    get = _raw.async_call(AsyncAssetTypeFieldsResource.get)
    update = _raw.async_call(AsyncAssetTypeFieldsResource.update)
    delete = _raw.async_call(AsyncAssetTypeFieldsResource.delete)
