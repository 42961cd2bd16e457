"""Custom Trades CRM API: invoices."""

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
    Invoice,
    InvoiceListResponse,
    InvoicePreviewData,
    InvoicePreviewResponse,
    InvoiceResponse,
    InvoiceStatus,
    InvoiceStatusFilter,
    InvoiceType,
    LineItemInput,
)

_LIST: Operation[Invoice] = Operation(
    name="invoices.list",
    method="GET",
    path="/invoices",
    parameters=(
        Parameter("include_deleted", "query"),
        Parameter("status", "query"),
        Parameter("customer_uuid", "query"),
        Parameter("job_uuid", "query"),
        Parameter("search", "query"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
    ),
    results={200: Result(InvoiceListResponse, ("data", "invoices"))},
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

_CREATE: Operation[Invoice] = Operation(
    name="invoices.create",
    method="POST",
    path="/invoices",
    body=Body("application/json"),
    results={200: Result(InvoiceResponse, ("data",))},
    repeat="key",
)

_PREVIEW: Operation[InvoicePreviewData] = Operation(
    name="invoices.preview",
    method="POST",
    path="/invoices/preview",
    body=Body("application/json"),
    results={200: Result(InvoicePreviewResponse, ("data",))},
    repeat="key",
)

_GET: Operation[Invoice] = Operation(
    name="invoices.get",
    method="GET",
    path="/invoices/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(InvoiceResponse, ("data",))},
    repeat="safe",
)

_UPDATE: Operation[Invoice] = Operation(
    name="invoices.update",
    method="PUT",
    path="/invoices/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    body=Body("application/json"),
    results={200: Result(InvoiceResponse, ("data",))},
    repeat="key",
)

_DELETE: Operation[Deleted] = Operation(
    name="invoices.delete",
    method="DELETE",
    path="/invoices/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(DeletedResponse, ("data",))},
    repeat="key",
)


class InvoicesResource(Resource):
    """Bills for jobs, with line items and computed totals."""

    def list(
        self,
        *,
        include_deleted: bool | UnsetType = UNSET,
        status: InvoiceStatusFilter | str | UnsetType = UNSET,
        customer_uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        page: PageToken | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
    ) -> Pager[Invoice]:
        """List invoices.

        One page of the company's invoices. Filters add up.

        Args:
            include_deleted: Also return soft-deleted records. Default: `false`.
            status: Only invoices in this one status; `All` is no filter.
            customer_uuid: Only invoices of this customer.
            job_uuid: Only invoices for this job.
            search: Text to find in the invoice number, in any case.
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

        Source: seed.

        `GET /invoices`
        """
        return self._pages(
            _LIST,
            {
                "include_deleted": include_deleted,
                "status": status,
                "customer_uuid": customer_uuid,
                "job_uuid": job_uuid,
                "search": search,
                "page": page,
                "limit": limit,
            },
        )

    def create(
        self,
        *,
        customer_uuid: str | UUID,
        job_uuid: str | UUID,
        due_date: dt.date | str,
        estimate_uuid: str | UUID | None | UnsetType = UNSET,
        location_uuid: str | UUID | None | UnsetType = UNSET,
        invoice_type: InvoiceType | str | UnsetType = UNSET,
        progress_percentage: Number | None | UnsetType = UNSET,
        issue_date: dt.date | str | UnsetType = UNSET,
        subtotal: Number | UnsetType = UNSET,
        tax_amount: Number | UnsetType = UNSET,
        discount_amount: Number | UnsetType = UNSET,
        line_items: Sequence[LineItemInput | Mapping[str, object]] | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        terms: str | None | UnsetType = UNSET,
        internal_notes: str | None | UnsetType = UNSET,
    ) -> Invoice:
        """Create an invoice.

        Bill a job, usually a completed one. The number is assigned; the totals come from the
        line items unless they are sent.

        Args:
            customer_uuid: The customer billed. One of the company's own.
            job_uuid: The job billed.
            due_date: Day by which to pay.
            estimate_uuid: The estimate behind the invoice.
            location_uuid: The company location in charge.
            invoice_type: Whether it bills the job in full or in part. Default: `"Full"`.
            progress_percentage: Share of the job billed, in percent, on progress invoices.
                Totals are not scaled by it.
            issue_date: Day of issue. Today when left out.
            subtotal: Sum before tax and discount, in dollars. Computed from the line items
                when left out.
            tax_amount: Tax in dollars. Computed from the line items when left out.
            discount_amount: Amount off in dollars, taken after tax. Default: `0`.
            line_items: What is billed: labor, parts, fees.
            notes: Notes the customer sees.
            terms: Payment terms.
            internal_notes: Notes for the company only.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, A record named in the body does not exist in this company.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `POST /invoices`
        """
        return self._call(
            _CREATE,
            {},
            {
                "customer_uuid": customer_uuid,
                "job_uuid": job_uuid,
                "estimate_uuid": estimate_uuid,
                "location_uuid": location_uuid,
                "invoice_type": invoice_type,
                "progress_percentage": progress_percentage,
                "issue_date": issue_date,
                "due_date": due_date,
                "subtotal": subtotal,
                "tax_amount": tax_amount,
                "discount_amount": discount_amount,
                "line_items": line_items,
                "notes": notes,
                "terms": terms,
                "internal_notes": internal_notes,
            },
        )

    def preview(
        self,
        *,
        job_uuid: str | UUID | UnsetType = UNSET,
        line_items: Sequence[LineItemInput | Mapping[str, object]] | UnsetType = UNSET,
        subtotal: Number | UnsetType = UNSET,
        tax_amount: Number | UnsetType = UNSET,
        discount_amount: Number | UnsetType = UNSET,
    ) -> InvoicePreviewData:
        """Preview invoice totals.

        Compute the totals of an invoice without storing it.

        Args:
            job_uuid: A job whose amounts count when neither line items nor a subtotal are
                sent.
            line_items: What would be billed.
            subtotal: Sum before tax and discount, used when there are no line items, in
                dollars.
            tax_amount: Tax in dollars, in place of the computed one.
            discount_amount: Amount off in dollars, taken after tax. Default: `0`.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, A record named in the body does not exist in this company.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed. Reading: The request is not shown; the example is the one that gives the
        printed answer.

        `POST /invoices/preview`
        """
        return self._call(
            _PREVIEW,
            {},
            {
                "job_uuid": job_uuid,
                "line_items": line_items,
                "subtotal": subtotal,
                "tax_amount": tax_amount,
                "discount_amount": discount_amount,
            },
        )

    def get(self, uuid: str | UUID) -> Invoice:
        """Get an invoice.

        One invoice, with its customer, job, estimate and location.

        Args:
            uuid: Identifier of the invoice.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The invoice is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `GET /invoices/{uuid}`
        """
        return self._call(_GET, {"uuid": uuid})

    def update(
        self,
        uuid: str | UUID,
        *,
        customer_uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        estimate_uuid: str | UUID | None | UnsetType = UNSET,
        location_uuid: str | UUID | None | UnsetType = UNSET,
        invoice_type: InvoiceType | str | UnsetType = UNSET,
        progress_percentage: Number | None | UnsetType = UNSET,
        issue_date: dt.date | str | UnsetType = UNSET,
        due_date: dt.date | str | UnsetType = UNSET,
        subtotal: Number | UnsetType = UNSET,
        tax_amount: Number | UnsetType = UNSET,
        discount_amount: Number | UnsetType = UNSET,
        line_items: Sequence[LineItemInput | Mapping[str, object]] | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        terms: str | None | UnsetType = UNSET,
        internal_notes: str | None | UnsetType = UNSET,
        status: InvoiceStatus | str | UnsetType = UNSET,
    ) -> Invoice:
        """Update an invoice.

        Change the fields sent; all others stay as they are. Totals are computed anew.

        Args:
            uuid: Identifier of the invoice.
            customer_uuid: The customer billed. One of the company's own.
            job_uuid: The job billed.
            estimate_uuid: The estimate behind the invoice.
            location_uuid: The company location in charge.
            invoice_type: Whether it bills the job in full or in part.
            progress_percentage: Share of the job billed, in percent, on progress invoices.
                Totals are not scaled by it.
            issue_date: Day of issue.
            due_date: Day by which to pay.
            subtotal: Sum before tax and discount, in dollars.
            tax_amount: Tax in dollars.
            discount_amount: Amount off in dollars, taken after tax.
            line_items: What is billed: labor, parts, fees.
            notes: Notes the customer sees.
            terms: Payment terms.
            internal_notes: Notes for the company only.
            status: Where the invoice stands.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The invoice is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `PUT /invoices/{uuid}`
        """
        return self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "customer_uuid": customer_uuid,
                "job_uuid": job_uuid,
                "estimate_uuid": estimate_uuid,
                "location_uuid": location_uuid,
                "invoice_type": invoice_type,
                "progress_percentage": progress_percentage,
                "issue_date": issue_date,
                "due_date": due_date,
                "subtotal": subtotal,
                "tax_amount": tax_amount,
                "discount_amount": discount_amount,
                "line_items": line_items,
                "notes": notes,
                "terms": terms,
                "internal_notes": internal_notes,
                "status": status,
            },
        )

    def delete(self, uuid: str | UUID) -> Deleted:
        """Delete an invoice.

        Soft delete: sets `deleted_at` and hides the invoice. A second delete answers 404.

        Args:
            uuid: Identifier of the invoice.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The invoice is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `DELETE /invoices/{uuid}`
        """
        return self._call(_DELETE, {"uuid": uuid})


class AsyncInvoicesResource(AsyncResource):
    """Bills for jobs, with line items and computed totals."""

    def list(
        self,
        *,
        include_deleted: bool | UnsetType = UNSET,
        status: InvoiceStatusFilter | str | UnsetType = UNSET,
        customer_uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | UnsetType = UNSET,
        search: str | UnsetType = UNSET,
        page: PageToken | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
    ) -> AsyncPager[Invoice]:
        """List invoices.

        One page of the company's invoices. Filters add up.

        Args:
            include_deleted: Also return soft-deleted records. Default: `false`.
            status: Only invoices in this one status; `All` is no filter.
            customer_uuid: Only invoices of this customer.
            job_uuid: Only invoices for this job.
            search: Text to find in the invoice number, in any case.
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

        Source: seed.

        `GET /invoices`
        """
        return self._pages(
            _LIST,
            {
                "include_deleted": include_deleted,
                "status": status,
                "customer_uuid": customer_uuid,
                "job_uuid": job_uuid,
                "search": search,
                "page": page,
                "limit": limit,
            },
        )

    async def create(
        self,
        *,
        customer_uuid: str | UUID,
        job_uuid: str | UUID,
        due_date: dt.date | str,
        estimate_uuid: str | UUID | None | UnsetType = UNSET,
        location_uuid: str | UUID | None | UnsetType = UNSET,
        invoice_type: InvoiceType | str | UnsetType = UNSET,
        progress_percentage: Number | None | UnsetType = UNSET,
        issue_date: dt.date | str | UnsetType = UNSET,
        subtotal: Number | UnsetType = UNSET,
        tax_amount: Number | UnsetType = UNSET,
        discount_amount: Number | UnsetType = UNSET,
        line_items: Sequence[LineItemInput | Mapping[str, object]] | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        terms: str | None | UnsetType = UNSET,
        internal_notes: str | None | UnsetType = UNSET,
    ) -> Invoice:
        """Create an invoice.

        Bill a job, usually a completed one. The number is assigned; the totals come from the
        line items unless they are sent.

        Args:
            customer_uuid: The customer billed. One of the company's own.
            job_uuid: The job billed.
            due_date: Day by which to pay.
            estimate_uuid: The estimate behind the invoice.
            location_uuid: The company location in charge.
            invoice_type: Whether it bills the job in full or in part. Default: `"Full"`.
            progress_percentage: Share of the job billed, in percent, on progress invoices.
                Totals are not scaled by it.
            issue_date: Day of issue. Today when left out.
            subtotal: Sum before tax and discount, in dollars. Computed from the line items
                when left out.
            tax_amount: Tax in dollars. Computed from the line items when left out.
            discount_amount: Amount off in dollars, taken after tax. Default: `0`.
            line_items: What is billed: labor, parts, fees.
            notes: Notes the customer sees.
            terms: Payment terms.
            internal_notes: Notes for the company only.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, A record named in the body does not exist in this company.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `POST /invoices`
        """
        return await self._call(
            _CREATE,
            {},
            {
                "customer_uuid": customer_uuid,
                "job_uuid": job_uuid,
                "estimate_uuid": estimate_uuid,
                "location_uuid": location_uuid,
                "invoice_type": invoice_type,
                "progress_percentage": progress_percentage,
                "issue_date": issue_date,
                "due_date": due_date,
                "subtotal": subtotal,
                "tax_amount": tax_amount,
                "discount_amount": discount_amount,
                "line_items": line_items,
                "notes": notes,
                "terms": terms,
                "internal_notes": internal_notes,
            },
        )

    async def preview(
        self,
        *,
        job_uuid: str | UUID | UnsetType = UNSET,
        line_items: Sequence[LineItemInput | Mapping[str, object]] | UnsetType = UNSET,
        subtotal: Number | UnsetType = UNSET,
        tax_amount: Number | UnsetType = UNSET,
        discount_amount: Number | UnsetType = UNSET,
    ) -> InvoicePreviewData:
        """Preview invoice totals.

        Compute the totals of an invoice without storing it.

        Args:
            job_uuid: A job whose amounts count when neither line items nor a subtotal are
                sent.
            line_items: What would be billed.
            subtotal: Sum before tax and discount, used when there are no line items, in
                dollars.
            tax_amount: Tax in dollars, in place of the computed one.
            discount_amount: Amount off in dollars, taken after tax. Default: `0`.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, A record named in the body does not exist in this company.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed. Reading: The request is not shown; the example is the one that gives the
        printed answer.

        `POST /invoices/preview`
        """
        return await self._call(
            _PREVIEW,
            {},
            {
                "job_uuid": job_uuid,
                "line_items": line_items,
                "subtotal": subtotal,
                "tax_amount": tax_amount,
                "discount_amount": discount_amount,
            },
        )

    async def get(self, uuid: str | UUID) -> Invoice:
        """Get an invoice.

        One invoice, with its customer, job, estimate and location.

        Args:
            uuid: Identifier of the invoice.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The invoice is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `GET /invoices/{uuid}`
        """
        return await self._call(_GET, {"uuid": uuid})

    async def update(
        self,
        uuid: str | UUID,
        *,
        customer_uuid: str | UUID | UnsetType = UNSET,
        job_uuid: str | UUID | None | UnsetType = UNSET,
        estimate_uuid: str | UUID | None | UnsetType = UNSET,
        location_uuid: str | UUID | None | UnsetType = UNSET,
        invoice_type: InvoiceType | str | UnsetType = UNSET,
        progress_percentage: Number | None | UnsetType = UNSET,
        issue_date: dt.date | str | UnsetType = UNSET,
        due_date: dt.date | str | UnsetType = UNSET,
        subtotal: Number | UnsetType = UNSET,
        tax_amount: Number | UnsetType = UNSET,
        discount_amount: Number | UnsetType = UNSET,
        line_items: Sequence[LineItemInput | Mapping[str, object]] | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        terms: str | None | UnsetType = UNSET,
        internal_notes: str | None | UnsetType = UNSET,
        status: InvoiceStatus | str | UnsetType = UNSET,
    ) -> Invoice:
        """Update an invoice.

        Change the fields sent; all others stay as they are. Totals are computed anew.

        Args:
            uuid: Identifier of the invoice.
            customer_uuid: The customer billed. One of the company's own.
            job_uuid: The job billed.
            estimate_uuid: The estimate behind the invoice.
            location_uuid: The company location in charge.
            invoice_type: Whether it bills the job in full or in part.
            progress_percentage: Share of the job billed, in percent, on progress invoices.
                Totals are not scaled by it.
            issue_date: Day of issue.
            due_date: Day by which to pay.
            subtotal: Sum before tax and discount, in dollars.
            tax_amount: Tax in dollars.
            discount_amount: Amount off in dollars, taken after tax.
            line_items: What is billed: labor, parts, fees.
            notes: Notes the customer sees.
            terms: Payment terms.
            internal_notes: Notes for the company only.
            status: Where the invoice stands.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The invoice is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `PUT /invoices/{uuid}`
        """
        return await self._call(
            _UPDATE,
            {"uuid": uuid},
            {
                "customer_uuid": customer_uuid,
                "job_uuid": job_uuid,
                "estimate_uuid": estimate_uuid,
                "location_uuid": location_uuid,
                "invoice_type": invoice_type,
                "progress_percentage": progress_percentage,
                "issue_date": issue_date,
                "due_date": due_date,
                "subtotal": subtotal,
                "tax_amount": tax_amount,
                "discount_amount": discount_amount,
                "line_items": line_items,
                "notes": notes,
                "terms": terms,
                "internal_notes": internal_notes,
                "status": status,
            },
        )

    async def delete(self, uuid: str | UUID) -> Deleted:
        """Delete an invoice.

        Soft delete: sets `deleted_at` and hides the invoice. A second delete answers 404.

        Args:
            uuid: Identifier of the invoice.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The invoice is unknown, deleted or another company's, or a
                record named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: seed.

        `DELETE /invoices/{uuid}`
        """
        return await self._call(_DELETE, {"uuid": uuid})


class RawInvoicesResource(RawResource):
    """Like `InvoicesResource`, each answer with its status, headers and bytes."""

    list = _raw.page(InvoicesResource.list)
    create = _raw.call(InvoicesResource.create)
    preview = _raw.call(InvoicesResource.preview)
    get = _raw.call(InvoicesResource.get)
    update = _raw.call(InvoicesResource.update)
    delete = _raw.call(InvoicesResource.delete)


class AsyncRawInvoicesResource(AsyncRawResource):
    """Like `AsyncInvoicesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncInvoicesResource.list)
    create = _raw.async_call(AsyncInvoicesResource.create)
    preview = _raw.async_call(AsyncInvoicesResource.preview)
    get = _raw.async_call(AsyncInvoicesResource.get)
    update = _raw.async_call(AsyncInvoicesResource.update)
    delete = _raw.async_call(AsyncInvoicesResource.delete)
