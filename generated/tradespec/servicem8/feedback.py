"""ServiceM8 API: feedback."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import (
    NULLS,
    Feedback,
    Flag,
    FlagInput,
    LocalDateTime,
    RatingInput,
    RecordUuid,
    TextNumber,
)

_LIST: Operation[Feedback] = Operation(
    name="feedback.list",
    method="GET",
    path="/feedback.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Feedback], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_feedback",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "timestamp": LocalDateTime,
        "related_object": None,
        "related_object_uuid": RecordUuid,
        "rating": TextNumber,
        "comment": None,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="feedback.create",
    method="POST",
    path="/feedback.json",
    body=Body(
        "application/json",
        wire={"timestamp": LocalDateTime, "related_object_uuid": RecordUuid, "rating": RatingInput},
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_feedback",),
)

_GET: Operation[Feedback] = Operation(
    name="feedback.get",
    method="GET",
    path="/feedback/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(Feedback, nulls=NULLS)},
    repeat="safe",
    scopes=("read_feedback",),
)

_UPDATE: Operation[None] = Operation(
    name="feedback.update",
    method="POST",
    path="/feedback/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "timestamp": LocalDateTime,
            "related_object_uuid": RecordUuid,
            "rating": RatingInput,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_feedback",),
)

_DELETE: Operation[None] = Operation(
    name="feedback.delete",
    method="DELETE",
    path="/feedback/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_feedback",),
)


class FeedbackResource(Resource):
    """What clients think of the work."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        rating: int | None | UnsetType = UNSET,
        comment: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Feedback]:
        """List reviews.

        One page of reviews, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_feedback`.

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

        `GET /feedback.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "timestamp": timestamp,
                        "related_object": related_object,
                        "related_object_uuid": related_object_uuid,
                        "rating": rating,
                        "comment": comment,
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
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        rating: int | None | UnsetType = UNSET,
        comment: str | UnsetType = UNSET,
    ) -> Created:
        """Add a review.

        Add a review. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the review.
            timestamp: When it was given.
            related_object: Kind of record it is about, a noun such as `job`.
            related_object_uuid: The record it is about.
            rating: Stars, from 1 to 5.
            comment: What the client says.

        Scope: `manage_feedback`.

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

        `POST /feedback.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "timestamp": timestamp,
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "rating": rating,
                "comment": comment,
            },
        )

    def get(self, uuid: str | UUID) -> Feedback:
        """Get a review.

        One review. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the review.

        Scope: `read_feedback`.

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

        `GET /feedback/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        rating: int | None | UnsetType = UNSET,
        comment: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a review.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the review.
            timestamp: When it was given.
            related_object: Kind of record it is about, a noun such as `job`.
            related_object_uuid: The record it is about.
            rating: Stars, from 1 to 5.
            comment: What the client says.
            active: 1 restores a deleted review, 0 deletes it.

        Scope: `manage_feedback`.

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

        `POST /feedback/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "timestamp": timestamp,
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "rating": rating,
                "comment": comment,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a review.

        Sets `active` to 0; the review stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the review.

        Scope: `manage_feedback`.

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

        `DELETE /feedback/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncFeedbackResource(AsyncResource):
    """What clients think of the work."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        rating: int | None | UnsetType = UNSET,
        comment: str | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Feedback]:
        """List reviews.

        One page of reviews, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_feedback`.

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

        `GET /feedback.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "timestamp": timestamp,
                        "related_object": related_object,
                        "related_object_uuid": related_object_uuid,
                        "rating": rating,
                        "comment": comment,
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
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        rating: int | None | UnsetType = UNSET,
        comment: str | UnsetType = UNSET,
    ) -> Created:
        """Add a review.

        Add a review. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the review.
            timestamp: When it was given.
            related_object: Kind of record it is about, a noun such as `job`.
            related_object_uuid: The record it is about.
            rating: Stars, from 1 to 5.
            comment: What the client says.

        Scope: `manage_feedback`.

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

        `POST /feedback.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "timestamp": timestamp,
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "rating": rating,
                "comment": comment,
            },
        )

    async def get(self, uuid: str | UUID) -> Feedback:
        """Get a review.

        One review. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the review.

        Scope: `read_feedback`.

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

        `GET /feedback/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        related_object: str | UnsetType = UNSET,
        related_object_uuid: str | UUID | None | UnsetType = UNSET,
        rating: int | None | UnsetType = UNSET,
        comment: str | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a review.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the review.
            timestamp: When it was given.
            related_object: Kind of record it is about, a noun such as `job`.
            related_object_uuid: The record it is about.
            rating: Stars, from 1 to 5.
            comment: What the client says.
            active: 1 restores a deleted review, 0 deletes it.

        Scope: `manage_feedback`.

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

        `POST /feedback/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "timestamp": timestamp,
                "related_object": related_object,
                "related_object_uuid": related_object_uuid,
                "rating": rating,
                "comment": comment,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a review.

        Sets `active` to 0; the review stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the review.

        Scope: `manage_feedback`.

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

        `DELETE /feedback/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawFeedbackResource(RawResource):
    """Like `FeedbackResource`, each answer with its status, headers and bytes."""

    list = _raw.page(FeedbackResource.list)
    create = _raw.call(FeedbackResource.create)
    get = _raw.call(FeedbackResource.get)
    update = _raw.call(FeedbackResource.update)
    delete = _raw.call(FeedbackResource.delete)


class AsyncRawFeedbackResource(AsyncRawResource):
    """Like `AsyncFeedbackResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncFeedbackResource.list)
    create = _raw.async_call(AsyncFeedbackResource.create)
    get = _raw.async_call(AsyncFeedbackResource.get)
    update = _raw.async_call(AsyncFeedbackResource.update)
    delete = _raw.async_call(AsyncFeedbackResource.delete)
