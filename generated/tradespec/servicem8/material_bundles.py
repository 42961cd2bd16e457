"""ServiceM8 API: material_bundles."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import NULLS, Flag, FlagInput, LocalDateTime, MaterialBundle, MaterialBundleItem

_LIST: Operation[MaterialBundle] = Operation(
    name="material_bundles.list",
    method="GET",
    path="/materialbundle.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[MaterialBundle], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_inventory",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "item_number": None,
        "name": None,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="material_bundles.create",
    method="POST",
    path="/materialbundle.json",
    body=Body("application/json"),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_inventory",),
)

_GET: Operation[MaterialBundle] = Operation(
    name="material_bundles.get",
    method="GET",
    path="/materialbundle/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(MaterialBundle, nulls=NULLS)},
    repeat="safe",
    scopes=("read_inventory",),
)

_UPDATE: Operation[None] = Operation(
    name="material_bundles.update",
    method="POST",
    path="/materialbundle/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json", wire={"active": FlagInput}, null=NULLS[0]),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_inventory",),
)

_DELETE: Operation[None] = Operation(
    name="material_bundles.delete",
    method="DELETE",
    path="/materialbundle/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_inventory",),
)


class MaterialBundlesResource(Resource):
    """Items that are sold together."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        item_number: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[MaterialBundle]:
        """List bundles.

        One page of bundles, deleted ones (`active` 0) among them.

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

        `GET /materialbundle.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "item_number": item_number,
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
        self,
        *,
        item_number: str,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        material_list: Sequence[MaterialBundleItem | Mapping[str, object]] | UnsetType = UNSET,
    ) -> Created:
        """Add a bundle.

        Add a bundle. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            item_number: Number of the bundle, unlike that of any item or bundle.
            uuid: Identifier of the bundle.
            name: Name of the bundle.
            material_list: What is in it.

        Scope: `manage_inventory`.

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

        `POST /materialbundle.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "item_number": item_number,
                "name": name,
                "material_list": material_list,
            },
        )

    def get(self, uuid: str | UUID) -> MaterialBundle:
        """Get a bundle.

        One bundle. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the bundle.

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

        `GET /materialbundle/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        item_number: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        material_list: Sequence[MaterialBundleItem | Mapping[str, object]] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a bundle.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the bundle.
            item_number: Number of the bundle, unlike that of any item or bundle.
            name: Name of the bundle.
            material_list: What is in it.
            active: 1 restores a deleted bundle, 0 deletes it.

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

        `POST /materialbundle/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "item_number": item_number,
                "name": name,
                "material_list": material_list,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a bundle.

        Sets `active` to 0; the bundle stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the bundle.

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

        `DELETE /materialbundle/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncMaterialBundlesResource(AsyncResource):
    """Items that are sold together."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        item_number: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[MaterialBundle]:
        """List bundles.

        One page of bundles, deleted ones (`active` 0) among them.

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

        `GET /materialbundle.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "item_number": item_number,
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
        self,
        *,
        item_number: str,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        material_list: Sequence[MaterialBundleItem | Mapping[str, object]] | UnsetType = UNSET,
    ) -> Created:
        """Add a bundle.

        Add a bundle. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            item_number: Number of the bundle, unlike that of any item or bundle.
            uuid: Identifier of the bundle.
            name: Name of the bundle.
            material_list: What is in it.

        Scope: `manage_inventory`.

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

        `POST /materialbundle.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "item_number": item_number,
                "name": name,
                "material_list": material_list,
            },
        )

    async def get(self, uuid: str | UUID) -> MaterialBundle:
        """Get a bundle.

        One bundle. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the bundle.

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

        `GET /materialbundle/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        item_number: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        material_list: Sequence[MaterialBundleItem | Mapping[str, object]] | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a bundle.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the bundle.
            item_number: Number of the bundle, unlike that of any item or bundle.
            name: Name of the bundle.
            material_list: What is in it.
            active: 1 restores a deleted bundle, 0 deletes it.

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

        `POST /materialbundle/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "item_number": item_number,
                "name": name,
                "material_list": material_list,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a bundle.

        Sets `active` to 0; the bundle stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the bundle.

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

        `DELETE /materialbundle/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawMaterialBundlesResource(RawResource):
    """Like `MaterialBundlesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(MaterialBundlesResource.list)
    create = _raw.call(MaterialBundlesResource.create)
    get = _raw.call(MaterialBundlesResource.get)
    update = _raw.call(MaterialBundlesResource.update)
    delete = _raw.call(MaterialBundlesResource.delete)


class AsyncRawMaterialBundlesResource(AsyncRawResource):
    """Like `AsyncMaterialBundlesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncMaterialBundlesResource.list)
    create = _raw.async_call(AsyncMaterialBundlesResource.create)
    get = _raw.async_call(AsyncMaterialBundlesResource.get)
    update = _raw.async_call(AsyncMaterialBundlesResource.update)
    delete = _raw.async_call(AsyncMaterialBundlesResource.delete)
