"""ServiceM8 API: badges."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import NULLS, Badge, Flag, FlagInput, LocalDateTime, RecordUuid, TextFlag

_LIST: Operation[Badge] = Operation(
    name="badges.list",
    method="GET",
    path="/badge.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Badge], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("manage_badges",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "name": None,
        "automatically_allocated": TextFlag,
        "file_name": None,
        "regarding_form_uuid": RecordUuid,
        "regarding_asset_type_uuid": RecordUuid,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="badges.create",
    method="POST",
    path="/badge.json",
    body=Body(
        "application/json",
        wire={
            "automatically_allocated": FlagInput,
            "regarding_form_uuid": RecordUuid,
            "regarding_asset_type_uuid": RecordUuid,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_badges",),
)

_GET: Operation[Badge] = Operation(
    name="badges.get",
    method="GET",
    path="/badge/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(Badge, nulls=NULLS)},
    repeat="safe",
    scopes=("manage_badges",),
)

_UPDATE: Operation[None] = Operation(
    name="badges.update",
    method="POST",
    path="/badge/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "automatically_allocated": FlagInput,
            "regarding_form_uuid": RecordUuid,
            "regarding_asset_type_uuid": RecordUuid,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_badges",),
)

_DELETE: Operation[None] = Operation(
    name="badges.delete",
    method="DELETE",
    path="/badge/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_badges",),
)


class BadgesResource(Resource):
    """Marks on jobs and clients. Reading them needs the scope for managing them too."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        automatically_allocated: bool | None | UnsetType = UNSET,
        file_name: str | UnsetType = UNSET,
        regarding_form_uuid: str | UUID | None | UnsetType = UNSET,
        regarding_asset_type_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Badge]:
        """List badges.

        One page of badges, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `manage_badges`.

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

        `GET /badge.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "automatically_allocated": automatically_allocated,
                        "file_name": file_name,
                        "regarding_form_uuid": regarding_form_uuid,
                        "regarding_asset_type_uuid": regarding_asset_type_uuid,
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
        automatically_allocated: bool | UnsetType = UNSET,
        file_name: str | UnsetType = UNSET,
        regarding_form_uuid: str | UUID | None | UnsetType = UNSET,
        regarding_asset_type_uuid: str | UUID | None | UnsetType = UNSET,
    ) -> Created:
        """Add a badge.

        Add a badge. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: Name of the badge.
            uuid: Identifier of the badge.
            automatically_allocated: New jobs get it by themselves.
            file_name: File of its picture.
            regarding_form_uuid: The form it stands for.
            regarding_asset_type_uuid: The kind of asset it stands for.

        Scope: `manage_badges`.

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

        `POST /badge.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "automatically_allocated": automatically_allocated,
                "file_name": file_name,
                "regarding_form_uuid": regarding_form_uuid,
                "regarding_asset_type_uuid": regarding_asset_type_uuid,
            },
        )

    def get(self, uuid: str | UUID) -> Badge:
        """Get a badge.

        One badge. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the badge.

        Scope: `manage_badges`.

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

        `GET /badge/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        automatically_allocated: bool | UnsetType = UNSET,
        file_name: str | UnsetType = UNSET,
        regarding_form_uuid: str | UUID | None | UnsetType = UNSET,
        regarding_asset_type_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a badge.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the badge.
            name: Name of the badge.
            automatically_allocated: New jobs get it by themselves.
            file_name: File of its picture.
            regarding_form_uuid: The form it stands for.
            regarding_asset_type_uuid: The kind of asset it stands for.
            active: 1 restores a deleted badge, 0 deletes it.

        Scope: `manage_badges`.

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

        `POST /badge/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "automatically_allocated": automatically_allocated,
                "file_name": file_name,
                "regarding_form_uuid": regarding_form_uuid,
                "regarding_asset_type_uuid": regarding_asset_type_uuid,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a badge.

        Sets `active` to 0; the badge stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the badge.

        Scope: `manage_badges`.

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

        `DELETE /badge/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncBadgesResource(AsyncResource):
    """Marks on jobs and clients. Reading them needs the scope for managing them too."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        automatically_allocated: bool | None | UnsetType = UNSET,
        file_name: str | UnsetType = UNSET,
        regarding_form_uuid: str | UUID | None | UnsetType = UNSET,
        regarding_asset_type_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Badge]:
        """List badges.

        One page of badges, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `manage_badges`.

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

        `GET /badge.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "automatically_allocated": automatically_allocated,
                        "file_name": file_name,
                        "regarding_form_uuid": regarding_form_uuid,
                        "regarding_asset_type_uuid": regarding_asset_type_uuid,
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
        automatically_allocated: bool | UnsetType = UNSET,
        file_name: str | UnsetType = UNSET,
        regarding_form_uuid: str | UUID | None | UnsetType = UNSET,
        regarding_asset_type_uuid: str | UUID | None | UnsetType = UNSET,
    ) -> Created:
        """Add a badge.

        Add a badge. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            name: Name of the badge.
            uuid: Identifier of the badge.
            automatically_allocated: New jobs get it by themselves.
            file_name: File of its picture.
            regarding_form_uuid: The form it stands for.
            regarding_asset_type_uuid: The kind of asset it stands for.

        Scope: `manage_badges`.

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

        `POST /badge.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "automatically_allocated": automatically_allocated,
                "file_name": file_name,
                "regarding_form_uuid": regarding_form_uuid,
                "regarding_asset_type_uuid": regarding_asset_type_uuid,
            },
        )

    async def get(self, uuid: str | UUID) -> Badge:
        """Get a badge.

        One badge. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the badge.

        Scope: `manage_badges`.

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

        `GET /badge/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        automatically_allocated: bool | UnsetType = UNSET,
        file_name: str | UnsetType = UNSET,
        regarding_form_uuid: str | UUID | None | UnsetType = UNSET,
        regarding_asset_type_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a badge.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the badge.
            name: Name of the badge.
            automatically_allocated: New jobs get it by themselves.
            file_name: File of its picture.
            regarding_form_uuid: The form it stands for.
            regarding_asset_type_uuid: The kind of asset it stands for.
            active: 1 restores a deleted badge, 0 deletes it.

        Scope: `manage_badges`.

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

        `POST /badge/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "automatically_allocated": automatically_allocated,
                "file_name": file_name,
                "regarding_form_uuid": regarding_form_uuid,
                "regarding_asset_type_uuid": regarding_asset_type_uuid,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a badge.

        Sets `active` to 0; the badge stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the badge.

        Scope: `manage_badges`.

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

        `DELETE /badge/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawBadgesResource(RawResource):
    """Like `BadgesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(BadgesResource.list)
    create = _raw.call(BadgesResource.create)
    get = _raw.call(BadgesResource.get)
    update = _raw.call(BadgesResource.update)
    delete = _raw.call(BadgesResource.delete)


class AsyncRawBadgesResource(AsyncRawResource):
    """Like `AsyncBadgesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncBadgesResource.list)
    create = _raw.async_call(AsyncBadgesResource.create)
    get = _raw.async_call(AsyncBadgesResource.get)
    update = _raw.async_call(AsyncBadgesResource.update)
    delete = _raw.async_call(AsyncBadgesResource.delete)
