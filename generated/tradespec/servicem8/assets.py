"""ServiceM8 API: assets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, UnsetType
from .models import (
    NULLS,
    AltitudeInput,
    Asset,
    AssetField,
    Coordinate,
    Flag,
    FlagInput,
    LatitudeInput,
    LocalDateTime,
    LongitudeInput,
    RecordUuid,
)

_LIST: Operation[Asset] = Operation(
    name="assets.list",
    method="GET",
    path="/asset.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Asset], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_assets",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "company_uuid": RecordUuid,
        "asset_code": None,
        "asset_type_uuid": RecordUuid,
        "name": None,
        "lat": Coordinate,
        "lng": Coordinate,
        "altitude": Coordinate,
        "geo_timestamp": LocalDateTime,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_GET: Operation[Asset] = Operation(
    name="assets.get",
    method="GET",
    path="/asset/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(Asset, nulls=NULLS)},
    repeat="safe",
    scopes=("read_assets",),
)

_UPDATE: Operation[None] = Operation(
    name="assets.update",
    method="POST",
    path="/asset/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "company_uuid": RecordUuid,
            "lat": LatitudeInput,
            "lng": LongitudeInput,
            "altitude": AltitudeInput,
            "geo_timestamp": LocalDateTime,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_assets",),
)

_DELETE: Operation[None] = Operation(
    name="assets.delete",
    method="DELETE",
    path="/asset/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_assets",),
)


class AssetsResource(Resource):
    """Things of a client that are looked after. They are born in the mobile app, which prints
    their label; the asset add-on is needed."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        asset_code: str | UnsetType = UNSET,
        asset_type_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        altitude: float | None | UnsetType = UNSET,
        geo_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Asset]:
        """List assets.

        One page of assets, deleted ones (`active` 0) among them.

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

        `GET /asset.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "company_uuid": company_uuid,
                        "asset_code": asset_code,
                        "asset_type_uuid": asset_type_uuid,
                        "name": name,
                        "lat": lat,
                        "lng": lng,
                        "altitude": altitude,
                        "geo_timestamp": geo_timestamp,
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

    def get(self, uuid: str | UUID) -> Asset:
        """Get an asset.

        One asset. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the asset.

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

        `GET /asset/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        altitude: float | None | UnsetType = UNSET,
        geo_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        field_data: Sequence[AssetField | Mapping[str, object]] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update an asset.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the asset.
            company_uuid: The client who owns it.
            name: Name of the asset.
            lat: Latitude of where it is.
            lng: Longitude of where it is.
            altitude: Height of where it is, in metres.
            geo_timestamp: When that was measured.
            field_data: The values of the fields of its kind.
            active: 1 restores a deleted asset, 0 deletes it.

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

        `POST /asset/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "company_uuid": company_uuid,
                "name": name,
                "lat": lat,
                "lng": lng,
                "altitude": altitude,
                "geo_timestamp": geo_timestamp,
                "field_data": field_data,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete an asset.

        Sets `active` to 0; the asset stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the asset.

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

        `DELETE /asset/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncAssetsResource(AsyncResource):
    """Things of a client that are looked after. They are born in the mobile app, which prints
    their label; the asset add-on is needed."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        asset_code: str | UnsetType = UNSET,
        asset_type_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        altitude: float | None | UnsetType = UNSET,
        geo_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Asset]:
        """List assets.

        One page of assets, deleted ones (`active` 0) among them.

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

        `GET /asset.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "company_uuid": company_uuid,
                        "asset_code": asset_code,
                        "asset_type_uuid": asset_type_uuid,
                        "name": name,
                        "lat": lat,
                        "lng": lng,
                        "altitude": altitude,
                        "geo_timestamp": geo_timestamp,
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

    async def get(self, uuid: str | UUID) -> Asset:
        """Get an asset.

        One asset. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the asset.

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

        `GET /asset/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        company_uuid: str | UUID | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        altitude: float | None | UnsetType = UNSET,
        geo_timestamp: dt.datetime | str | None | UnsetType = UNSET,
        field_data: Sequence[AssetField | Mapping[str, object]] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update an asset.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the asset.
            company_uuid: The client who owns it.
            name: Name of the asset.
            lat: Latitude of where it is.
            lng: Longitude of where it is.
            altitude: Height of where it is, in metres.
            geo_timestamp: When that was measured.
            field_data: The values of the fields of its kind.
            active: 1 restores a deleted asset, 0 deletes it.

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

        `POST /asset/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "company_uuid": company_uuid,
                "name": name,
                "lat": lat,
                "lng": lng,
                "altitude": altitude,
                "geo_timestamp": geo_timestamp,
                "field_data": field_data,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete an asset.

        Sets `active` to 0; the asset stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the asset.

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

        `DELETE /asset/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawAssetsResource(RawResource):
    """Like `AssetsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(AssetsResource.list)
    get = _raw.call(AssetsResource.get)
    update = _raw.call(AssetsResource.update)
    delete = _raw.call(AssetsResource.delete)


class AsyncRawAssetsResource(AsyncRawResource):
    """Like `AsyncAssetsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncAssetsResource.list)
    get = _raw.async_call(AsyncAssetsResource.get)
    update = _raw.async_call(AsyncAssetsResource.update)
    delete = _raw.async_call(AsyncAssetsResource.delete)
