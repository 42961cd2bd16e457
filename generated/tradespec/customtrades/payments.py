"""Custom Trades CRM API: payments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from .._core import raw as _raw
from .._core.operation import Body, NumberPages, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, Number, UnsetType
from .models import (
    Deleted,
    DeletedResponse,
    Payment,
    PaymentListResponse,
    PaymentResponse,
    PaymentStatus,
    PaymentType,
)

_LIST: Operation[Payment] = Operation(
    name="payments.list",
    method="GET",
    path="/payments",
    parameters=(
        Parameter("include_deleted", "query"),
        Parameter("invoice_uuid", "query"),
        Parameter("customer_uuid", "query"),
        Parameter("payment_type", "query"),
        Parameter("status", "query"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
    ),
    results={200: Result(PaymentListResponse, ("data", "payments"))},
    repeat="safe",
    pages=NumberPages(
        page="page",
        size="limit",
        number=("data", "pagination", "page"),
        total=("data", "pagination", "total"),
        last=("data", "pagination", "total_pages"),
        size_at=("data", "pagination", "limit"),
    ),
)

_CREATE: Operation[Payment] = Operation(
    name="payments.create",
    method="POST",
    path="/payments",
    body=Body("application/json"),
    results={200: Result(PaymentResponse, ("data",))},
    repeat="key",
)

_GET: Operation[Payment] = Operation(
    name="payments.get",
    method="GET",
    path="/payments/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(PaymentResponse, ("data",))},
    repeat="safe",
)

_UPDATE: Operation[Payment] = Operation(
    name="payments.update",
    method="PUT",
    path="/payments/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json"),
    results={200: Result(PaymentResponse, ("data",))},
    repeat="key",
)

_DELETE: Operation[Deleted] = Operation(
    name="payments.delete",
    method="DELETE",
    path="/payments/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(DeletedResponse, ("data",))},
    repeat="key",
)


class PaymentsResource(Resource):
    """Money received against invoices."""

    def list(
        self,
        *,
        include_deleted: bool | UnsetType = UNSET,
        invoice_uuid: str | UUID | UnsetType = UNSET,
        customer_uuid: str | UUID | UnsetType = UNSET,
        payment_type: PaymentType | str | UnsetType = UNSET,
        status: PaymentStatus | str | UnsetType = UNSET,
        page: PageToken | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
    ) -> Pager[Payment]:
        """List payments.

        One page of the company's payments. Filters add up.

        Args:
            include_deleted: Also return soft-deleted records. Default: `false`.
            invoice_uuid: Only payments on this invoice.
            customer_uuid: Only payments of this customer.
            payment_type: Only payments of this type.
            status: Only payments in this status.
            page: Page number, counted from 1. A page past the end is empty. `next` of an
                earlier page goes here to go on after it. Default: `1`.
            limit: Records per page, at most 100. Default: `50`.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /payments`
        """
        return self._pages(
            _LIST,
            {
                "include_deleted": include_deleted,
                "invoice_uuid": invoice_uuid,
                "customer_uuid": customer_uuid,
                "payment_type": payment_type,
                "status": status,
                "page": page,
                "limit": limit,
            },
        )

    def create(
        self,
        *,
        invoice_uuid: str | UUID,
        amount: Number,
        customer_uuid: str | UUID | UnsetType = UNSET,
        payment_type: PaymentType | str | UnsetType = UNSET,
        payment_method: str | None | UnsetType = UNSET,
        processing_fee: Number | UnsetType = UNSET,
        payment_date: dt.date | str | UnsetType = UNSET,
        transaction_id: str | None | UnsetType = UNSET,
        reference_number: str | None | UnsetType = UNSET,
        authorization_code: str | None | UnsetType = UNSET,
        payment_details: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        status: PaymentStatus | str | UnsetType = UNSET,
    ) -> Payment:
        """Record a payment.

        Record money received on an invoice.

        Args:
            invoice_uuid: The invoice paid.
            amount: Amount paid, in dollars.
            customer_uuid: The customer who paid. The invoice's customer when left out.
            payment_type: How it was paid. Default: `"other"`.
            payment_method: More on how it was paid, such as `visa` or `bank_transfer`.
            processing_fee: Fee kept by the processor, in dollars. Default: `0`.
            payment_date: Day of the payment. Today when left out.
            transaction_id: The processor's identifier.
            reference_number: Number of the check or transfer.
            authorization_code: The card issuer's approval.
            payment_details: Anything else, in a form of the company's own.
            notes: Notes about the payment.
            status: Where the payment stands. Default: `"Completed"`.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The invoice or customer named does not exist in this company.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs. Reading: The body is not shown. No effect on the amounts and status of the
        invoice is documented, so none is claimed.

        `POST /payments`
        """
        return self._call(
            _CREATE,
            {},
            {
                "invoice_uuid": invoice_uuid,
                "customer_uuid": customer_uuid,
                "payment_type": payment_type,
                "payment_method": payment_method,
                "amount": amount,
                "processing_fee": processing_fee,
                "payment_date": payment_date,
                "transaction_id": transaction_id,
                "reference_number": reference_number,
                "authorization_code": authorization_code,
                "payment_details": payment_details,
                "notes": notes,
                "status": status,
            },
        )

    def get(self, uuid: str | UUID) -> Payment:
        """Get a payment.

        One payment, with its invoice.

        Args:
            uuid: Identifier of the payment.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The payment is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /payments/{uuid}`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        invoice_uuid: str | UUID | UnsetType = UNSET,
        customer_uuid: str | UUID | UnsetType = UNSET,
        payment_type: PaymentType | str | UnsetType = UNSET,
        payment_method: str | None | UnsetType = UNSET,
        amount: Number | UnsetType = UNSET,
        processing_fee: Number | UnsetType = UNSET,
        payment_date: dt.date | str | UnsetType = UNSET,
        transaction_id: str | None | UnsetType = UNSET,
        reference_number: str | None | UnsetType = UNSET,
        authorization_code: str | None | UnsetType = UNSET,
        payment_details: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        status: PaymentStatus | str | UnsetType = UNSET,
    ) -> Payment:
        """Update a payment.

        Change the fields sent; all others stay as they are.

        Args:
            uuid: Identifier of the payment.
            invoice_uuid: The invoice paid.
            customer_uuid: The customer who paid.
            payment_type: How it was paid.
            payment_method: More on how it was paid, such as `visa` or `bank_transfer`.
            amount: Amount paid, in dollars.
            processing_fee: Fee kept by the processor, in dollars.
            payment_date: Day of the payment.
            transaction_id: The processor's identifier.
            reference_number: Number of the check or transfer.
            authorization_code: The card issuer's approval.
            payment_details: Anything else, in a form of the company's own.
            notes: Notes about the payment.
            status: Where the payment stands.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The payment is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs. Reading: The body is not shown; the fields of a create, all optional.

        `PUT /payments/{uuid}`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "invoice_uuid": invoice_uuid,
                "customer_uuid": customer_uuid,
                "payment_type": payment_type,
                "payment_method": payment_method,
                "amount": amount,
                "processing_fee": processing_fee,
                "payment_date": payment_date,
                "transaction_id": transaction_id,
                "reference_number": reference_number,
                "authorization_code": authorization_code,
                "payment_details": payment_details,
                "notes": notes,
                "status": status,
            },
        )

    def delete(self, uuid: str | UUID) -> Deleted:
        """Delete a payment.

        Soft delete: sets `deleted_at` and hides the payment. A second delete answers 404.

        Args:
            uuid: Identifier of the payment.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The payment is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `DELETE /payments/{uuid}`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncPaymentsResource(AsyncResource):
    """Money received against invoices."""

    def list(
        self,
        *,
        include_deleted: bool | UnsetType = UNSET,
        invoice_uuid: str | UUID | UnsetType = UNSET,
        customer_uuid: str | UUID | UnsetType = UNSET,
        payment_type: PaymentType | str | UnsetType = UNSET,
        status: PaymentStatus | str | UnsetType = UNSET,
        page: PageToken | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
    ) -> AsyncPager[Payment]:
        """List payments.

        One page of the company's payments. Filters add up.

        Args:
            include_deleted: Also return soft-deleted records. Default: `false`.
            invoice_uuid: Only payments on this invoice.
            customer_uuid: Only payments of this customer.
            payment_type: Only payments of this type.
            status: Only payments in this status.
            page: Page number, counted from 1. A page past the end is empty. `next` of an
                earlier page goes here to go on after it. Default: `1`.
            limit: Records per page, at most 100. Default: `50`.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /payments`
        """
        return self._pages(
            _LIST,
            {
                "include_deleted": include_deleted,
                "invoice_uuid": invoice_uuid,
                "customer_uuid": customer_uuid,
                "payment_type": payment_type,
                "status": status,
                "page": page,
                "limit": limit,
            },
        )

    async def create(
        self,
        *,
        invoice_uuid: str | UUID,
        amount: Number,
        customer_uuid: str | UUID | UnsetType = UNSET,
        payment_type: PaymentType | str | UnsetType = UNSET,
        payment_method: str | None | UnsetType = UNSET,
        processing_fee: Number | UnsetType = UNSET,
        payment_date: dt.date | str | UnsetType = UNSET,
        transaction_id: str | None | UnsetType = UNSET,
        reference_number: str | None | UnsetType = UNSET,
        authorization_code: str | None | UnsetType = UNSET,
        payment_details: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        status: PaymentStatus | str | UnsetType = UNSET,
    ) -> Payment:
        """Record a payment.

        Record money received on an invoice.

        Args:
            invoice_uuid: The invoice paid.
            amount: Amount paid, in dollars.
            customer_uuid: The customer who paid. The invoice's customer when left out.
            payment_type: How it was paid. Default: `"other"`.
            payment_method: More on how it was paid, such as `visa` or `bank_transfer`.
            processing_fee: Fee kept by the processor, in dollars. Default: `0`.
            payment_date: Day of the payment. Today when left out.
            transaction_id: The processor's identifier.
            reference_number: Number of the check or transfer.
            authorization_code: The card issuer's approval.
            payment_details: Anything else, in a form of the company's own.
            notes: Notes about the payment.
            status: Where the payment stands. Default: `"Completed"`.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The invoice or customer named does not exist in this company.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs. Reading: The body is not shown. No effect on the amounts and status of the
        invoice is documented, so none is claimed.

        `POST /payments`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "invoice_uuid": invoice_uuid,
                "customer_uuid": customer_uuid,
                "payment_type": payment_type,
                "payment_method": payment_method,
                "amount": amount,
                "processing_fee": processing_fee,
                "payment_date": payment_date,
                "transaction_id": transaction_id,
                "reference_number": reference_number,
                "authorization_code": authorization_code,
                "payment_details": payment_details,
                "notes": notes,
                "status": status,
            },
        )

    async def get(self, uuid: str | UUID) -> Payment:
        """Get a payment.

        One payment, with its invoice.

        Args:
            uuid: Identifier of the payment.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The payment is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /payments/{uuid}`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        invoice_uuid: str | UUID | UnsetType = UNSET,
        customer_uuid: str | UUID | UnsetType = UNSET,
        payment_type: PaymentType | str | UnsetType = UNSET,
        payment_method: str | None | UnsetType = UNSET,
        amount: Number | UnsetType = UNSET,
        processing_fee: Number | UnsetType = UNSET,
        payment_date: dt.date | str | UnsetType = UNSET,
        transaction_id: str | None | UnsetType = UNSET,
        reference_number: str | None | UnsetType = UNSET,
        authorization_code: str | None | UnsetType = UNSET,
        payment_details: Mapping[str, object] | Sequence[object] | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        status: PaymentStatus | str | UnsetType = UNSET,
    ) -> Payment:
        """Update a payment.

        Change the fields sent; all others stay as they are.

        Args:
            uuid: Identifier of the payment.
            invoice_uuid: The invoice paid.
            customer_uuid: The customer who paid.
            payment_type: How it was paid.
            payment_method: More on how it was paid, such as `visa` or `bank_transfer`.
            amount: Amount paid, in dollars.
            processing_fee: Fee kept by the processor, in dollars.
            payment_date: Day of the payment.
            transaction_id: The processor's identifier.
            reference_number: Number of the check or transfer.
            authorization_code: The card issuer's approval.
            payment_details: Anything else, in a form of the company's own.
            notes: Notes about the payment.
            status: Where the payment stands.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The payment is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs. Reading: The body is not shown; the fields of a create, all optional.

        `PUT /payments/{uuid}`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "invoice_uuid": invoice_uuid,
                "customer_uuid": customer_uuid,
                "payment_type": payment_type,
                "payment_method": payment_method,
                "amount": amount,
                "processing_fee": processing_fee,
                "payment_date": payment_date,
                "transaction_id": transaction_id,
                "reference_number": reference_number,
                "authorization_code": authorization_code,
                "payment_details": payment_details,
                "notes": notes,
                "status": status,
            },
        )

    async def delete(self, uuid: str | UUID) -> Deleted:
        """Delete a payment.

        Soft delete: sets `deleted_at` and hides the payment. A second delete answers 404.

        Args:
            uuid: Identifier of the payment.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The payment is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `DELETE /payments/{uuid}`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawPaymentsResource(RawResource):
    """Like `PaymentsResource`, each answer with its status, headers and bytes."""

    list = _raw.page(PaymentsResource.list)
    create = _raw.call(PaymentsResource.create)
    get = _raw.call(PaymentsResource.get)
    update = _raw.call(PaymentsResource.update)
    delete = _raw.call(PaymentsResource.delete)


class AsyncRawPaymentsResource(AsyncRawResource):
    """Like `AsyncPaymentsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncPaymentsResource.list)
    create = _raw.async_call(AsyncPaymentsResource.create)
    get = _raw.async_call(AsyncPaymentsResource.get)
    update = _raw.async_call(AsyncPaymentsResource.update)
    delete = _raw.async_call(AsyncPaymentsResource.delete)
