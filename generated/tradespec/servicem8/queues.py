"""ServiceM8 API: queues."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from .._core import raw as _raw
from .._core.filters import Filter, Filtering, Sort
from .._core.operation import Body, HeaderCursor, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Created, UnsetType
from .models import (
    NULLS,
    CountInput,
    Flag,
    FlagInput,
    LocalDateTime,
    Queue,
    StaffUuids,
    WholeNumber,
)

_LIST: Operation[Queue] = Operation(
    name="queues.list",
    method="GET",
    path="/queue.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[Queue], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_job_queues",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "name": None,
        "default_timeframe": WholeNumber,
        "subscribed_staff": StaffUuids,
        "requires_assignment": Flag,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="queues.create",
    method="POST",
    path="/queue.json",
    body=Body(
        "application/json",
        wire={
            "default_timeframe": CountInput,
            "subscribed_staff": StaffUuids,
            "requires_assignment": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_job_queues",),
)

_GET: Operation[Queue] = Operation(
    name="queues.get",
    method="GET",
    path="/queue/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(Queue, nulls=NULLS)},
    repeat="safe",
    scopes=("read_job_queues",),
)

_UPDATE: Operation[None] = Operation(
    name="queues.update",
    method="POST",
    path="/queue/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "default_timeframe": CountInput,
            "subscribed_staff": StaffUuids,
            "requires_assignment": FlagInput,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_job_queues",),
)

_DELETE: Operation[None] = Operation(
    name="queues.delete",
    method="DELETE",
    path="/queue/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_job_queues",),
)


class QueuesResource(Resource):
    """Where jobs wait, for parts or for an answer."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        default_timeframe: int | None | UnsetType = UNSET,
        subscribed_staff: Sequence[str] | None | UnsetType = UNSET,
        requires_assignment: bool | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[Queue]:
        """List queues.

        One page of queues, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_job_queues`.

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

        `GET /queue.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "default_timeframe": default_timeframe,
                        "subscribed_staff": subscribed_staff,
                        "requires_assignment": requires_assignment,
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
        default_timeframe: int | None | UnsetType = UNSET,
        subscribed_staff: Sequence[str] | None | UnsetType = UNSET,
        requires_assignment: bool | UnsetType = UNSET,
    ) -> Created:
        """Add a queue.

        Add a queue. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the queue.
            name: Name of the queue.
            default_timeframe: Days that a job stays by default.
            subscribed_staff: Who is told about the queue.
            requires_assignment: A job in it needs somebody to look after it.

        Scope: `manage_job_queues`.

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

        `POST /queue.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "default_timeframe": default_timeframe,
                "subscribed_staff": subscribed_staff,
                "requires_assignment": requires_assignment,
            },
        )

    def get(self, uuid: str | UUID) -> Queue:
        """Get a queue.

        One queue. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the queue.

        Scope: `read_job_queues`.

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

        `GET /queue/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        default_timeframe: int | None | UnsetType = UNSET,
        subscribed_staff: Sequence[str] | None | UnsetType = UNSET,
        requires_assignment: bool | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a queue.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the queue.
            name: Name of the queue.
            default_timeframe: Days that a job stays by default.
            subscribed_staff: Who is told about the queue.
            requires_assignment: A job in it needs somebody to look after it.
            active: 1 restores a deleted queue, 0 deletes it.

        Scope: `manage_job_queues`.

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

        `POST /queue/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "default_timeframe": default_timeframe,
                "subscribed_staff": subscribed_staff,
                "requires_assignment": requires_assignment,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a queue.

        Sets `active` to 0; the queue stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the queue.

        Scope: `manage_job_queues`.

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

        `DELETE /queue/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncQueuesResource(AsyncResource):
    """Where jobs wait, for parts or for an answer."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        default_timeframe: int | None | UnsetType = UNSET,
        subscribed_staff: Sequence[str] | None | UnsetType = UNSET,
        requires_assignment: bool | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[Queue]:
        """List queues.

        One page of queues, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_job_queues`.

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

        `GET /queue.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "name": name,
                        "default_timeframe": default_timeframe,
                        "subscribed_staff": subscribed_staff,
                        "requires_assignment": requires_assignment,
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
        default_timeframe: int | None | UnsetType = UNSET,
        subscribed_staff: Sequence[str] | None | UnsetType = UNSET,
        requires_assignment: bool | UnsetType = UNSET,
    ) -> Created:
        """Add a queue.

        Add a queue. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the queue.
            name: Name of the queue.
            default_timeframe: Days that a job stays by default.
            subscribed_staff: Who is told about the queue.
            requires_assignment: A job in it needs somebody to look after it.

        Scope: `manage_job_queues`.

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

        `POST /queue.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "name": name,
                "default_timeframe": default_timeframe,
                "subscribed_staff": subscribed_staff,
                "requires_assignment": requires_assignment,
            },
        )

    async def get(self, uuid: str | UUID) -> Queue:
        """Get a queue.

        One queue. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the queue.

        Scope: `read_job_queues`.

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

        `GET /queue/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        name: str | UnsetType = UNSET,
        default_timeframe: int | None | UnsetType = UNSET,
        subscribed_staff: Sequence[str] | None | UnsetType = UNSET,
        requires_assignment: bool | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a queue.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the queue.
            name: Name of the queue.
            default_timeframe: Days that a job stays by default.
            subscribed_staff: Who is told about the queue.
            requires_assignment: A job in it needs somebody to look after it.
            active: 1 restores a deleted queue, 0 deletes it.

        Scope: `manage_job_queues`.

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

        `POST /queue/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "name": name,
                "default_timeframe": default_timeframe,
                "subscribed_staff": subscribed_staff,
                "requires_assignment": requires_assignment,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a queue.

        Sets `active` to 0; the queue stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the queue.

        Scope: `manage_job_queues`.

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

        `DELETE /queue/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawQueuesResource(RawResource):
    """Like `QueuesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(QueuesResource.list)
    create = _raw.call(QueuesResource.create)
    get = _raw.call(QueuesResource.get)
    update = _raw.call(QueuesResource.update)
    delete = _raw.call(QueuesResource.delete)


class AsyncRawQueuesResource(AsyncRawResource):
    """Like `AsyncQueuesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncQueuesResource.list)
    create = _raw.async_call(AsyncQueuesResource.create)
    get = _raw.async_call(AsyncQueuesResource.get)
    update = _raw.async_call(AsyncQueuesResource.update)
    delete = _raw.async_call(AsyncQueuesResource.delete)
