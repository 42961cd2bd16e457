"""Clients of FieldInsight Gateway API."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Self

from .._core.client import AsyncClient, SyncClient
from .._core.operation import BearerAuth, Config, ErrorShape
from .._core.options import with_named
from .._core.secret import conceal_headers
from .._core.types import UNSET, UnsetType

if TYPE_CHECKING:
    from uuid import UUID

    from .._core.limiter import Limiter
    from .custom_fields import (
        AsyncCustomFieldsResource,
        AsyncRawCustomFieldsResource,
        CustomFieldsResource,
        RawCustomFieldsResource,
    )
    from .customers import (
        AsyncCustomersResource,
        AsyncRawCustomersResource,
        CustomersResource,
        RawCustomersResource,
    )
    from .job_statuses import (
        AsyncJobStatusesResource,
        AsyncRawJobStatusesResource,
        JobStatusesResource,
        RawJobStatusesResource,
    )
    from .job_types import (
        AsyncJobTypesResource,
        AsyncRawJobTypesResource,
        JobTypesResource,
        RawJobTypesResource,
    )
    from .jobs import AsyncJobsResource, AsyncRawJobsResource, JobsResource, RawJobsResource
    from .projects import (
        AsyncProjectsResource,
        AsyncRawProjectsResource,
        ProjectsResource,
        RawProjectsResource,
    )
    from .sites import AsyncRawSitesResource, AsyncSitesResource, RawSitesResource, SitesResource

CONFIG = Config(
    name="fieldinsight",
    title="FieldInsight Gateway API",
    environment="FIELDINSIGHT",
    base_url="https://gateway.innovateq.com.au",
    auth=BearerAuth(),
    errors=ErrorShape(
        message=("title",),
        code=("type",),
        request_id=("instance",),
        code_prefix="https://gateway/errors/",
    ),
    request_id_header="X-Request-Id",
    final=frozenset(("writes-disabled", "cancel-not-configured")),
    user_agent="tradespec/0.1.0",
    limits=((40, 60.0, 40),),
    first_delay=1.0,
)


class FieldInsight(SyncClient):
    """FieldInsight Gateway API client.

    The REST gateway to FieldInsight, described afresh from the facts known of it. A client asks
    for work at a site; the scheduling staff decide when it is done and webhooks tell how it
    goes on.

    Each operation says where its facts come from in `x-source`: `seed` (the page of job
    creation), `docs` (the vendor's other pages) or `inferred` (our reading, spelt out in
    `x-inferred`). Fields, parameters and responses carry the mark only where they differ from
    their operation.

    Identifiers are whole numbers written as text. A key sees the customers it was issued for
    and nothing else; it belongs on a server, its prefix `fi_pk_` notwithstanding. Failures are
    problem details (RFC 7807), told apart by `type`. All clients share 40 requests a minute; a
    request above that waits up to two seconds and is then refused without a `Retry-After`.
    Every response carries `X-Request-Id`.

    Args:
        api_key: the credential; else the environment variable `FIELDINSIGHT_API_KEY`.
        base_url: where the API is; else `FIELDINSIGHT_BASE_URL`, else
            `https://gateway.innovateq.com.au`.
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

    def with_options(
        self,
        *,
        timeout: float | UnsetType | None = UNSET,
        max_retries: int | UnsetType = UNSET,
        headers: Mapping[str, str] | UnsetType = UNSET,
        idempotency_key: str | UnsetType = UNSET,
        max_response_bytes: int | UnsetType | None = UNSET,
        limiter: Limiter | bool | UnsetType | None = UNSET,
        cache_seconds: float | UnsetType = UNSET,
        request_id: str | UUID | UnsetType = UNSET,
    ) -> Self:
        """A view of this client with other options, cheap to make; see `Client.with_options`.

        `request_id` is sent as the header `X-Request-Id`.
        """
        headers = conceal_headers(headers)
        named = {"X-Request-Id": request_id}
        return super().with_options(
            timeout=timeout,
            max_retries=max_retries,
            headers=with_named(headers, named),
            idempotency_key=idempotency_key,
            max_response_bytes=max_response_bytes,
            limiter=limiter,
            cache_seconds=cache_seconds,
        )

    @cached_property
    def jobs(self) -> JobsResource:
        """Requests for work, and how they go on."""
        from .jobs import JobsResource

        return JobsResource(self)

    @cached_property
    def sites(self) -> SitesResource:
        """The places where work is done."""
        from .sites import SitesResource

        return SitesResource(self)

    @cached_property
    def customers(self) -> CustomersResource:
        """The customers that the key was issued for."""
        from .customers import CustomersResource

        return CustomersResource(self)

    @cached_property
    def projects(self) -> ProjectsResource:
        """Projects that jobs may belong to."""
        from .projects import ProjectsResource

        return ProjectsResource(self)

    @cached_property
    def job_types(self) -> JobTypesResource:
        """Kinds of work."""
        from .job_types import JobTypesResource

        return JobTypesResource(self)

    @cached_property
    def job_statuses(self) -> JobStatusesResource:
        """Statuses that a job can be in."""
        from .job_statuses import JobStatusesResource

        return JobStatusesResource(self)

    @cached_property
    def custom_fields(self) -> CustomFieldsResource:
        """Fields of a job that were set up for the integration."""
        from .custom_fields import CustomFieldsResource

        return CustomFieldsResource(self)

    @cached_property
    def raw(self) -> FieldInsightRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return FieldInsightRaw(self)


class AsyncFieldInsight(AsyncClient):
    """FieldInsight Gateway API client for asyncio.

    The REST gateway to FieldInsight, described afresh from the facts known of it. A client asks
    for work at a site; the scheduling staff decide when it is done and webhooks tell how it
    goes on.

    Each operation says where its facts come from in `x-source`: `seed` (the page of job
    creation), `docs` (the vendor's other pages) or `inferred` (our reading, spelt out in
    `x-inferred`). Fields, parameters and responses carry the mark only where they differ from
    their operation.

    Identifiers are whole numbers written as text. A key sees the customers it was issued for
    and nothing else; it belongs on a server, its prefix `fi_pk_` notwithstanding. Failures are
    problem details (RFC 7807), told apart by `type`. All clients share 40 requests a minute; a
    request above that waits up to two seconds and is then refused without a `Retry-After`.
    Every response carries `X-Request-Id`.

    Args:
        api_key: the credential; else the environment variable `FIELDINSIGHT_API_KEY`.
        base_url: where the API is; else `FIELDINSIGHT_BASE_URL`, else
            `https://gateway.innovateq.com.au`.
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

    def with_options(
        self,
        *,
        timeout: float | UnsetType | None = UNSET,
        max_retries: int | UnsetType = UNSET,
        headers: Mapping[str, str] | UnsetType = UNSET,
        idempotency_key: str | UnsetType = UNSET,
        max_response_bytes: int | UnsetType | None = UNSET,
        limiter: Limiter | bool | UnsetType | None = UNSET,
        cache_seconds: float | UnsetType = UNSET,
        request_id: str | UUID | UnsetType = UNSET,
    ) -> Self:
        """A view of this client with other options, cheap to make; see `Client.with_options`.

        `request_id` is sent as the header `X-Request-Id`.
        """
        headers = conceal_headers(headers)
        named = {"X-Request-Id": request_id}
        return super().with_options(
            timeout=timeout,
            max_retries=max_retries,
            headers=with_named(headers, named),
            idempotency_key=idempotency_key,
            max_response_bytes=max_response_bytes,
            limiter=limiter,
            cache_seconds=cache_seconds,
        )

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """Requests for work, and how they go on."""
        from .jobs import AsyncJobsResource

        return AsyncJobsResource(self)

    @cached_property
    def sites(self) -> AsyncSitesResource:
        """The places where work is done."""
        from .sites import AsyncSitesResource

        return AsyncSitesResource(self)

    @cached_property
    def customers(self) -> AsyncCustomersResource:
        """The customers that the key was issued for."""
        from .customers import AsyncCustomersResource

        return AsyncCustomersResource(self)

    @cached_property
    def projects(self) -> AsyncProjectsResource:
        """Projects that jobs may belong to."""
        from .projects import AsyncProjectsResource

        return AsyncProjectsResource(self)

    @cached_property
    def job_types(self) -> AsyncJobTypesResource:
        """Kinds of work."""
        from .job_types import AsyncJobTypesResource

        return AsyncJobTypesResource(self)

    @cached_property
    def job_statuses(self) -> AsyncJobStatusesResource:
        """Statuses that a job can be in."""
        from .job_statuses import AsyncJobStatusesResource

        return AsyncJobStatusesResource(self)

    @cached_property
    def custom_fields(self) -> AsyncCustomFieldsResource:
        """Fields of a job that were set up for the integration."""
        from .custom_fields import AsyncCustomFieldsResource

        return AsyncCustomFieldsResource(self)

    @cached_property
    def raw(self) -> AsyncFieldInsightRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncFieldInsightRaw(self)


class FieldInsightRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: FieldInsight) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> RawJobsResource:
        """Requests for work, and how they go on."""
        from .jobs import RawJobsResource

        return RawJobsResource(self._client)

    @cached_property
    def sites(self) -> RawSitesResource:
        """The places where work is done."""
        from .sites import RawSitesResource

        return RawSitesResource(self._client)

    @cached_property
    def customers(self) -> RawCustomersResource:
        """The customers that the key was issued for."""
        from .customers import RawCustomersResource

        return RawCustomersResource(self._client)

    @cached_property
    def projects(self) -> RawProjectsResource:
        """Projects that jobs may belong to."""
        from .projects import RawProjectsResource

        return RawProjectsResource(self._client)

    @cached_property
    def job_types(self) -> RawJobTypesResource:
        """Kinds of work."""
        from .job_types import RawJobTypesResource

        return RawJobTypesResource(self._client)

    @cached_property
    def job_statuses(self) -> RawJobStatusesResource:
        """Statuses that a job can be in."""
        from .job_statuses import RawJobStatusesResource

        return RawJobStatusesResource(self._client)

    @cached_property
    def custom_fields(self) -> RawCustomFieldsResource:
        """Fields of a job that were set up for the integration."""
        from .custom_fields import RawCustomFieldsResource

        return RawCustomFieldsResource(self._client)


class AsyncFieldInsightRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncFieldInsight) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> AsyncRawJobsResource:
        """Requests for work, and how they go on."""
        from .jobs import AsyncRawJobsResource

        return AsyncRawJobsResource(self._client)

    @cached_property
    def sites(self) -> AsyncRawSitesResource:
        """The places where work is done."""
        from .sites import AsyncRawSitesResource

        return AsyncRawSitesResource(self._client)

    @cached_property
    def customers(self) -> AsyncRawCustomersResource:
        """The customers that the key was issued for."""
        from .customers import AsyncRawCustomersResource

        return AsyncRawCustomersResource(self._client)

    @cached_property
    def projects(self) -> AsyncRawProjectsResource:
        """Projects that jobs may belong to."""
        from .projects import AsyncRawProjectsResource

        return AsyncRawProjectsResource(self._client)

    @cached_property
    def job_types(self) -> AsyncRawJobTypesResource:
        """Kinds of work."""
        from .job_types import AsyncRawJobTypesResource

        return AsyncRawJobTypesResource(self._client)

    @cached_property
    def job_statuses(self) -> AsyncRawJobStatusesResource:
        """Statuses that a job can be in."""
        from .job_statuses import AsyncRawJobStatusesResource

        return AsyncRawJobStatusesResource(self._client)

    @cached_property
    def custom_fields(self) -> AsyncRawCustomFieldsResource:
        """Fields of a job that were set up for the integration."""
        from .custom_fields import AsyncRawCustomFieldsResource

        return AsyncRawCustomFieldsResource(self._client)
