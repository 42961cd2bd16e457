"""Clients of Custom Trades CRM API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.client import AsyncClient, SyncClient
from .._core.operation import BearerAuth, Config, ErrorShape

if TYPE_CHECKING:
    from .companies import (
        AsyncCompaniesResource,
        AsyncRawCompaniesResource,
        CompaniesResource,
        RawCompaniesResource,
    )
    from .customers import (
        AsyncCustomersResource,
        AsyncRawCustomersResource,
        CustomersResource,
        RawCustomersResource,
    )
    from .estimates import (
        AsyncEstimatesResource,
        AsyncRawEstimatesResource,
        EstimatesResource,
        RawEstimatesResource,
    )
    from .invoices import (
        AsyncInvoicesResource,
        AsyncRawInvoicesResource,
        InvoicesResource,
        RawInvoicesResource,
    )
    from .job_photos import (
        AsyncJobPhotosResource,
        AsyncRawJobPhotosResource,
        JobPhotosResource,
        RawJobPhotosResource,
    )
    from .jobs import AsyncJobsResource, AsyncRawJobsResource, JobsResource, RawJobsResource
    from .locations import (
        AsyncLocationsResource,
        AsyncRawLocationsResource,
        LocationsResource,
        RawLocationsResource,
    )
    from .numbering import (
        AsyncNumberingResource,
        AsyncRawNumberingResource,
        NumberingResource,
        RawNumberingResource,
    )
    from .payments import (
        AsyncPaymentsResource,
        AsyncRawPaymentsResource,
        PaymentsResource,
        RawPaymentsResource,
    )

CONFIG = Config(
    name="customtrades",
    title="Custom Trades CRM API",
    environment="CUSTOMTRADES",
    base_url="https://customtradescrm.com/api/v1",
    auth=BearerAuth(),
    errors=ErrorShape(message=("error",), code=(), request_id=()),
    idempotency_header="Idempotency-Key",
    user_agent="tradespec/0.1.0",
)


class CustomTrades(SyncClient):
    """Custom Trades CRM API client.

    The REST API of Custom Trades CRM, described afresh from the facts known of it. Requests and
    responses are JSON; every answer is an envelope with `success` and either `data` or `error`.

    Each operation says where its facts come from in `x-source`: `seed` (the reference pages of
    jobs, invoices and estimates), `docs` (the vendor's other pages) or `inferred` (our reading,
    spelt out in `x-inferred`). Fields carry the mark only where they differ from their
    operation.

    Amounts are exact decimals in US dollars, tax rates are percentages, timestamps are ISO 8601
    in UTC. Updates are partial, deletes are soft.

    Args:
        api_key: the credential; else the environment variable `CUSTOMTRADES_API_KEY`.
        base_url: where the API is; else `CUSTOMTRADES_BASE_URL`, else
            `https://customtradescrm.com/api/v1`.
        timeout: seconds one attempt may take; the whole call, waits included, ends within
            `timeout * (max_retries + 1)`.
        max_retries: how often a failed attempt that is safe to repeat is made again.
        max_response_bytes: the most that an answer may have, unpacked; None for no limit.
        transport: what carries requests; by default httpx2, or the extra `fast` where it
            is installed and safe.

    Raises:
        ValueError: no credential was found, or an argument cannot be used.
    """

    _config = CONFIG

    @cached_property
    def jobs(self) -> JobsResource:
        """Work orders, from first contact to completion."""
        from .jobs import JobsResource

        return JobsResource(self)

    @cached_property
    def invoices(self) -> InvoicesResource:
        """Bills for jobs, with line items and computed totals."""
        from .invoices import InvoicesResource

        return InvoicesResource(self)

    @cached_property
    def estimates(self) -> EstimatesResource:
        """Quotes made from the company's estimate templates."""
        from .estimates import EstimatesResource

        return EstimatesResource(self)

    @cached_property
    def companies(self) -> CompaniesResource:
        """The company that owns the API key."""
        from .companies import CompaniesResource

        return CompaniesResource(self)

    @cached_property
    def numbering(self) -> NumberingResource:
        """How invoice and estimate numbers are formed."""
        from .numbering import NumberingResource

        return NumberingResource(self)

    @cached_property
    def customers(self) -> CustomersResource:
        """The people and firms the company works for."""
        from .customers import CustomersResource

        return CustomersResource(self)

    @cached_property
    def locations(self) -> LocationsResource:
        """The company's own offices and warehouses."""
        from .locations import LocationsResource

        return LocationsResource(self)

    @cached_property
    def payments(self) -> PaymentsResource:
        """Money received against invoices."""
        from .payments import PaymentsResource

        return PaymentsResource(self)

    @cached_property
    def job_photos(self) -> JobPhotosResource:
        """Photos taken before, during and after a job."""
        from .job_photos import JobPhotosResource

        return JobPhotosResource(self)

    @cached_property
    def raw(self) -> CustomTradesRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return CustomTradesRaw(self)


class AsyncCustomTrades(AsyncClient):
    """Custom Trades CRM API client for asyncio.

    The REST API of Custom Trades CRM, described afresh from the facts known of it. Requests and
    responses are JSON; every answer is an envelope with `success` and either `data` or `error`.

    Each operation says where its facts come from in `x-source`: `seed` (the reference pages of
    jobs, invoices and estimates), `docs` (the vendor's other pages) or `inferred` (our reading,
    spelt out in `x-inferred`). Fields carry the mark only where they differ from their
    operation.

    Amounts are exact decimals in US dollars, tax rates are percentages, timestamps are ISO 8601
    in UTC. Updates are partial, deletes are soft.

    Args:
        api_key: the credential; else the environment variable `CUSTOMTRADES_API_KEY`.
        base_url: where the API is; else `CUSTOMTRADES_BASE_URL`, else
            `https://customtradescrm.com/api/v1`.
        timeout: seconds one attempt may take; the whole call, waits included, ends within
            `timeout * (max_retries + 1)`.
        max_retries: how often a failed attempt that is safe to repeat is made again.
        max_response_bytes: the most that an answer may have, unpacked; None for no limit.
        transport: what carries requests; by default httpx2, or the extra `fast` where it
            is installed and safe.

    Raises:
        ValueError: no credential was found, or an argument cannot be used.
    """

    _config = CONFIG

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """Work orders, from first contact to completion."""
        from .jobs import AsyncJobsResource

        return AsyncJobsResource(self)

    @cached_property
    def invoices(self) -> AsyncInvoicesResource:
        """Bills for jobs, with line items and computed totals."""
        from .invoices import AsyncInvoicesResource

        return AsyncInvoicesResource(self)

    @cached_property
    def estimates(self) -> AsyncEstimatesResource:
        """Quotes made from the company's estimate templates."""
        from .estimates import AsyncEstimatesResource

        return AsyncEstimatesResource(self)

    @cached_property
    def companies(self) -> AsyncCompaniesResource:
        """The company that owns the API key."""
        from .companies import AsyncCompaniesResource

        return AsyncCompaniesResource(self)

    @cached_property
    def numbering(self) -> AsyncNumberingResource:
        """How invoice and estimate numbers are formed."""
        from .numbering import AsyncNumberingResource

        return AsyncNumberingResource(self)

    @cached_property
    def customers(self) -> AsyncCustomersResource:
        """The people and firms the company works for."""
        from .customers import AsyncCustomersResource

        return AsyncCustomersResource(self)

    @cached_property
    def locations(self) -> AsyncLocationsResource:
        """The company's own offices and warehouses."""
        from .locations import AsyncLocationsResource

        return AsyncLocationsResource(self)

    @cached_property
    def payments(self) -> AsyncPaymentsResource:
        """Money received against invoices."""
        from .payments import AsyncPaymentsResource

        return AsyncPaymentsResource(self)

    @cached_property
    def job_photos(self) -> AsyncJobPhotosResource:
        """Photos taken before, during and after a job."""
        from .job_photos import AsyncJobPhotosResource

        return AsyncJobPhotosResource(self)

    @cached_property
    def raw(self) -> AsyncCustomTradesRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncCustomTradesRaw(self)


class CustomTradesRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: CustomTrades) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> RawJobsResource:
        """Work orders, from first contact to completion."""
        from .jobs import RawJobsResource

        return RawJobsResource(self._client)

    @cached_property
    def invoices(self) -> RawInvoicesResource:
        """Bills for jobs, with line items and computed totals."""
        from .invoices import RawInvoicesResource

        return RawInvoicesResource(self._client)

    @cached_property
    def estimates(self) -> RawEstimatesResource:
        """Quotes made from the company's estimate templates."""
        from .estimates import RawEstimatesResource

        return RawEstimatesResource(self._client)

    @cached_property
    def companies(self) -> RawCompaniesResource:
        """The company that owns the API key."""
        from .companies import RawCompaniesResource

        return RawCompaniesResource(self._client)

    @cached_property
    def numbering(self) -> RawNumberingResource:
        """How invoice and estimate numbers are formed."""
        from .numbering import RawNumberingResource

        return RawNumberingResource(self._client)

    @cached_property
    def customers(self) -> RawCustomersResource:
        """The people and firms the company works for."""
        from .customers import RawCustomersResource

        return RawCustomersResource(self._client)

    @cached_property
    def locations(self) -> RawLocationsResource:
        """The company's own offices and warehouses."""
        from .locations import RawLocationsResource

        return RawLocationsResource(self._client)

    @cached_property
    def payments(self) -> RawPaymentsResource:
        """Money received against invoices."""
        from .payments import RawPaymentsResource

        return RawPaymentsResource(self._client)

    @cached_property
    def job_photos(self) -> RawJobPhotosResource:
        """Photos taken before, during and after a job."""
        from .job_photos import RawJobPhotosResource

        return RawJobPhotosResource(self._client)


class AsyncCustomTradesRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncCustomTrades) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> AsyncRawJobsResource:
        """Work orders, from first contact to completion."""
        from .jobs import AsyncRawJobsResource

        return AsyncRawJobsResource(self._client)

    @cached_property
    def invoices(self) -> AsyncRawInvoicesResource:
        """Bills for jobs, with line items and computed totals."""
        from .invoices import AsyncRawInvoicesResource

        return AsyncRawInvoicesResource(self._client)

    @cached_property
    def estimates(self) -> AsyncRawEstimatesResource:
        """Quotes made from the company's estimate templates."""
        from .estimates import AsyncRawEstimatesResource

        return AsyncRawEstimatesResource(self._client)

    @cached_property
    def companies(self) -> AsyncRawCompaniesResource:
        """The company that owns the API key."""
        from .companies import AsyncRawCompaniesResource

        return AsyncRawCompaniesResource(self._client)

    @cached_property
    def numbering(self) -> AsyncRawNumberingResource:
        """How invoice and estimate numbers are formed."""
        from .numbering import AsyncRawNumberingResource

        return AsyncRawNumberingResource(self._client)

    @cached_property
    def customers(self) -> AsyncRawCustomersResource:
        """The people and firms the company works for."""
        from .customers import AsyncRawCustomersResource

        return AsyncRawCustomersResource(self._client)

    @cached_property
    def locations(self) -> AsyncRawLocationsResource:
        """The company's own offices and warehouses."""
        from .locations import AsyncRawLocationsResource

        return AsyncRawLocationsResource(self._client)

    @cached_property
    def payments(self) -> AsyncRawPaymentsResource:
        """Money received against invoices."""
        from .payments import AsyncRawPaymentsResource

        return AsyncRawPaymentsResource(self._client)

    @cached_property
    def job_photos(self) -> AsyncRawJobPhotosResource:
        """Photos taken before, during and after a job."""
        from .job_photos import AsyncRawJobPhotosResource

        return AsyncRawJobPhotosResource(self._client)
