"""ServiceM8 API: asset_types."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import NULLS, AssetType, Flag, FlagInput, LocalDateTime

_LIST: Operation[AssetType] = Operation(
    name="asset_types.list",
    method="GET",
    path="/assettype.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[AssetType], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_assets",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={"uuid": None, "name": None, "active": Flag, "edit_date": LocalDateTime},
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="asset_types.create",
    method="POST",
    path="/assettype.json",
    body=Body("application/json"),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_assets",),
)

_GET: Operation[AssetType] = Operation(
    name="asset_types.get",
    method="GET",
    path="/assettype/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(AssetType, nulls=NULLS)},
    repeat="safe",
    scopes=("read_assets",),
)

_UPDATE: Operation[None] = Operation(
    name="asset_types.update",
    method="POST",
    path="/assettype/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json", wire={"active": FlagInput}, null=NULLS[0]),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_assets",),
)

_DELETE: Operation[None] = Operation(
    name="asset_types.delete",
    method="DELETE",
    path="/assettype/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_assets",),
)


class AssetTypesResource(Resource):
    """Kinds of assets."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[AssetType]:
        """List kinds of assets.

        One page of kinds of assets, deleted ones (`active` 0) among them.

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

        `GET /assettype.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
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
        self, *, uuid: str | UUID | UnsetType = UNSET, name: str | UnsetType = UNSET
    ) -> Created:
        """Add a kind of asset.

        Add a kind of asset. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the kind of asset.
            name: Name of the kind.

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

        `POST /assettype.json`
        """
        return self._call(_CREATE, {}, {"uuid": uuid, "name": name})

    def get(self, uuid: str | UUID) -> AssetType:
        """Get a kind of asset.

        One kind of asset. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the kind of asset.

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

        `GET /assettype/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self, uuid: str | UUID, *, name: str | UnsetType = UNSET, active: bool | UnsetType = UNSET
    ) -> None:
        """Update a kind of asset.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the kind of asset.
            name: Name of the kind.
            active: 1 restores a deleted kind of asset, 0 deletes it.

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

        `POST /assettype/{uuid}.json`
        """
        return self._call(_UPDATE, {"uuid": uuid}, {"name": name, "active": active})

    def delete(self, uuid: str | UUID) -> None:
        """Delete a kind of asset.

        Sets `active` to 0; the kind of asset stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the kind of asset.

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

        `DELETE /assettype/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncAssetTypesResource(AsyncResource):
    """Kinds of assets."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[AssetType]:
        """List kinds of assets.

        One page of kinds of assets, deleted ones (`active` 0) among them.

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

        `GET /assettype.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
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
        self, *, uuid: str | UUID | UnsetType = UNSET, name: str | UnsetType = UNSET
    ) -> Created:
        """Add a kind of asset.

        Add a kind of asset. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the kind of asset.
            name: Name of the kind.

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

        `POST /assettype.json`
        """
        return await self._call(_CREATE, {}, {"uuid": uuid, "name": name})

    async def get(self, uuid: str | UUID) -> AssetType:
        """Get a kind of asset.

        One kind of asset. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the kind of asset.

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

        `GET /assettype/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self, uuid: str | UUID, *, name: str | UnsetType = UNSET, active: bool | UnsetType = UNSET
    ) -> None:
        """Update a kind of asset.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the kind of asset.
            name: Name of the kind.
            active: 1 restores a deleted kind of asset, 0 deletes it.

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

        `POST /assettype/{uuid}.json`
        """
        return await self._call(_UPDATE, {"uuid": uuid}, {"name": name, "active": active})

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a kind of asset.

        Sets `active` to 0; the kind of asset stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the kind of asset.

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

        `DELETE /assettype/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawAssetTypesResource(RawResource):
    """Like `AssetTypesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(AssetTypesResource.list)
    create = _raw.call(AssetTypesResource.create)
    get = _raw.call(AssetTypesResource.get)
    update = _raw.call(AssetTypesResource.update)
    delete = _raw.call(AssetTypesResource.delete)


class AsyncRawAssetTypesResource(AsyncRawResource):
    """Like `AsyncAssetTypesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncAssetTypesResource.list)
    create = _raw.async_call(AsyncAssetTypesResource.create)
    get = _raw.async_call(AsyncAssetTypesResource.get)
    update = _raw.async_call(AsyncAssetTypesResource.update)
    delete = _raw.async_call(AsyncAssetTypesResource.delete)
