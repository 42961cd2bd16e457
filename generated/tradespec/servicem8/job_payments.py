"""ServiceM8 API: job_payments."""

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
    JobPayment,
    LocalDateTime,
    RecordUuid,
)

_LIST: Operation[JobPayment] = Operation(
    name="job_payments.list",
    method="GET",
    path="/jobpayment.json",
    parameters=(
        Parameter("$filter", "query"),
        Parameter("$sort", "query"),
        Parameter("cursor", "query"),
    ),
    results={200: Result(list[JobPayment], nulls=NULLS)},
    repeat="safe",
    pages=HeaderCursor(parameter="cursor", header="x-next-cursor", first="-1"),
    scopes=("read_job_payments",),
)
_LIST_FILTER = Filtering(
    "$filter",
    "$sort",
    fields={
        "uuid": None,
        "job_uuid": RecordUuid,
        "actioned_by_uuid": RecordUuid,
        "timestamp": LocalDateTime,
        "amount": Amount,
        "method": None,
        "note": None,
        "attachment_uuid": RecordUuid,
        "is_deposit": Flag,
        "active": Flag,
        "edit_date": LocalDateTime,
    },
    since={"edited_since": "edit_date"},
    conditions=10,
    length=255,
    resolution=1,
)

_CREATE: Operation[Created] = Operation(
    name="job_payments.create",
    method="POST",
    path="/jobpayment.json",
    body=Body(
        "application/json",
        wire={
            "job_uuid": RecordUuid,
            "actioned_by_uuid": RecordUuid,
            "timestamp": LocalDateTime,
            "amount": AmountInput,
            "attachment_uuid": RecordUuid,
        },
        null=NULLS[0],
    ),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("manage_job_payments",),
)

_GET: Operation[JobPayment] = Operation(
    name="job_payments.get",
    method="GET",
    path="/jobpayment/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(JobPayment, nulls=NULLS)},
    repeat="safe",
    scopes=("read_job_payments",),
)

_UPDATE: Operation[None] = Operation(
    name="job_payments.update",
    method="POST",
    path="/jobpayment/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    body=Body(
        "application/json",
        wire={
            "job_uuid": RecordUuid,
            "actioned_by_uuid": RecordUuid,
            "timestamp": LocalDateTime,
            "amount": AmountInput,
            "attachment_uuid": RecordUuid,
            "active": FlagInput,
        },
        null=NULLS[0],
    ),
    results={200: Result(None)},
    repeat="safe",
    scopes=("manage_job_payments",),
)

_DELETE: Operation[None] = Operation(
    name="job_payments.delete",
    method="DELETE",
    path="/jobpayment/{uuid}.json",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(None)},
    repeat="never",
    scopes=("manage_job_payments",),
)


class JobPaymentsResource(Resource):
    """Money received for jobs."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        actioned_by_uuid: str | UUID | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        amount: Number | None | UnsetType = UNSET,
        method: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        attachment_uuid: str | UUID | None | UnsetType = UNSET,
        is_deposit: bool | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> Pager[JobPayment]:
        """List payments.

        One page of payments, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_job_payments`.

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

        `GET /jobpayment.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "job_uuid": job_uuid,
                        "actioned_by_uuid": actioned_by_uuid,
                        "timestamp": timestamp,
                        "amount": amount,
                        "method": method,
                        "note": note,
                        "attachment_uuid": attachment_uuid,
                        "is_deposit": is_deposit,
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
        job_uuid: str | UUID | None | UnsetType = UNSET,
        actioned_by_uuid: str | UUID | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        amount: Number | None | UnsetType = UNSET,
        method: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        attachment_uuid: str | UUID | None | UnsetType = UNSET,
    ) -> Created:
        """Add a payment.

        Add a payment. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the payment.
            job_uuid: The job.
            actioned_by_uuid: Who took the payment.
            timestamp: When it was received.
            amount: How much, in the account's currency.
            method: How it was paid, in free text such as `Cash` or `Credit Card`.
            note: A remark.
            attachment_uuid: A picture of the receipt.

        Scope: `manage_job_payments`.

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

        `POST /jobpayment.json`
        """
        return self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "job_uuid": job_uuid,
                "actioned_by_uuid": actioned_by_uuid,
                "timestamp": timestamp,
                "amount": amount,
                "method": method,
                "note": note,
                "attachment_uuid": attachment_uuid,
            },
        )

    def get(self, uuid: str | UUID) -> JobPayment:
        """Get a payment.

        One payment. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the payment.

        Scope: `read_job_payments`.

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

        `GET /jobpayment/{uuid}.json`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        actioned_by_uuid: str | UUID | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        amount: Number | None | UnsetType = UNSET,
        method: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        attachment_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a payment.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the payment.
            job_uuid: The job.
            actioned_by_uuid: Who took the payment.
            timestamp: When it was received.
            amount: How much, in the account's currency.
            method: How it was paid, in free text such as `Cash` or `Credit Card`.
            note: A remark.
            attachment_uuid: A picture of the receipt.
            active: 1 restores a deleted payment, 0 deletes it.

        Scope: `manage_job_payments`.

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

        `POST /jobpayment/{uuid}.json`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "job_uuid": job_uuid,
                "actioned_by_uuid": actioned_by_uuid,
                "timestamp": timestamp,
                "amount": amount,
                "method": method,
                "note": note,
                "attachment_uuid": attachment_uuid,
                "active": active,
            },
        )

    def delete(self, uuid: str | UUID) -> None:
        """Delete a payment.

        Sets `active` to 0; the payment stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the payment.

        Scope: `manage_job_payments`.

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

        `DELETE /jobpayment/{uuid}.json`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncJobPaymentsResource(AsyncResource):
    """Money received for jobs."""

    def list(
        self,
        *,
        uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        actioned_by_uuid: str | UUID | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        amount: Number | None | UnsetType = UNSET,
        method: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        attachment_uuid: str | UUID | None | UnsetType = UNSET,
        is_deposit: bool | None | UnsetType = UNSET,
        active: bool | None | UnsetType = UNSET,
        edit_date: dt.datetime | str | None | UnsetType = UNSET,
        edited_since: dt.datetime | str | None | UnsetType = UNSET,
        cursor: PageToken | UnsetType = UNSET,
        filter: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> AsyncPager[JobPayment]:
        """List payments.

        One page of payments, deleted ones (`active` 0) among them.

        Args:
            edited_since: Only records whose `edit_date` is not earlier than this.
            cursor: Where the page starts: -1 for the first page, then the `x-next-cursor` of
                the answer before. `next` of an earlier page goes here to go on after it.
            filter: more conditions, such as `Filter("active", "eq", True)`, joined with `&`.
            sort: a field, or a field and `asc` or `desc`.

        Scope: `read_job_payments`.

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

        `GET /jobpayment.json`
        """
        return self._pages(
            _LIST,
            {
                **_LIST_FILTER.parameters(
                    {
                        "uuid": uuid,
                        "job_uuid": job_uuid,
                        "actioned_by_uuid": actioned_by_uuid,
                        "timestamp": timestamp,
                        "amount": amount,
                        "method": method,
                        "note": note,
                        "attachment_uuid": attachment_uuid,
                        "is_deposit": is_deposit,
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
        job_uuid: str | UUID | None | UnsetType = UNSET,
        actioned_by_uuid: str | UUID | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        amount: Number | None | UnsetType = UNSET,
        method: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        attachment_uuid: str | UUID | None | UnsetType = UNSET,
    ) -> Created:
        """Add a payment.

        Add a payment. The answer holds no record; its identifier comes in the header
        `x-record-uuid`.

        Args:
            uuid: Identifier of the payment.
            job_uuid: The job.
            actioned_by_uuid: Who took the payment.
            timestamp: When it was received.
            amount: How much, in the account's currency.
            method: How it was paid, in free text such as `Cash` or `Credit Card`.
            note: A remark.
            attachment_uuid: A picture of the receipt.

        Scope: `manage_job_payments`.

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

        `POST /jobpayment.json`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "uuid": uuid,
                "job_uuid": job_uuid,
                "actioned_by_uuid": actioned_by_uuid,
                "timestamp": timestamp,
                "amount": amount,
                "method": method,
                "note": note,
                "attachment_uuid": attachment_uuid,
            },
        )

    async def get(self, uuid: str | UUID) -> JobPayment:
        """Get a payment.

        One payment. A deleted one is still there, with `active` 0.

        Args:
            uuid: Identifier of the payment.

        Scope: `read_job_payments`.

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

        `GET /jobpayment/{uuid}.json`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        actioned_by_uuid: str | UUID | None | UnsetType = UNSET,
        timestamp: dt.datetime | str | None | UnsetType = UNSET,
        amount: Number | None | UnsetType = UNSET,
        method: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        attachment_uuid: str | UUID | None | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
    ) -> None:
        """Update a payment.

        Change the fields sent; all others stay. `active` 1 restores a deleted one.

        Args:
            uuid: Identifier of the payment.
            job_uuid: The job.
            actioned_by_uuid: Who took the payment.
            timestamp: When it was received.
            amount: How much, in the account's currency.
            method: How it was paid, in free text such as `Cash` or `Credit Card`.
            note: A remark.
            attachment_uuid: A picture of the receipt.
            active: 1 restores a deleted payment, 0 deletes it.

        Scope: `manage_job_payments`.

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

        `POST /jobpayment/{uuid}.json`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "job_uuid": job_uuid,
                "actioned_by_uuid": actioned_by_uuid,
                "timestamp": timestamp,
                "amount": amount,
                "method": method,
                "note": note,
                "attachment_uuid": attachment_uuid,
                "active": active,
            },
        )

    async def delete(self, uuid: str | UUID) -> None:
        """Delete a payment.

        Sets `active` to 0; the payment stays readable and an update can restore it. Never
        repeated by itself, for a second call was seen to bring a record back.

        Args:
            uuid: Identifier of the payment.

        Scope: `manage_job_payments`.

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

        `DELETE /jobpayment/{uuid}.json`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawJobPaymentsResource(RawResource):
    """Like `JobPaymentsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(JobPaymentsResource.list)
    create = _raw.call(JobPaymentsResource.create)
    get = _raw.call(JobPaymentsResource.get)
    update = _raw.call(JobPaymentsResource.update)
    delete = _raw.call(JobPaymentsResource.delete)


class AsyncRawJobPaymentsResource(AsyncRawResource):
    """Like `AsyncJobPaymentsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncJobPaymentsResource.list)
    create = _raw.async_call(AsyncJobPaymentsResource.create)
    get = _raw.async_call(AsyncJobPaymentsResource.get)
    update = _raw.async_call(AsyncJobPaymentsResource.update)
    delete = _raw.async_call(AsyncJobPaymentsResource.delete)
