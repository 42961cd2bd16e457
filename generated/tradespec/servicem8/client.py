"""Clients of ServiceM8 API."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Self

from .._core.client import MAX_RESPONSE_BYTES, AsyncClient, SyncClient
from .._core.operation import Config, ErrorShape, HeaderAuth
from .._core.options import with_named
from .._core.secret import conceal, conceal_headers, conceal_url
from .._core.types import UNSET, UnsetType

if TYPE_CHECKING:
    from uuid import UUID

    from .._core.limiter import Limiter
    from .._core.oauth import OAuth2
    from .._core.transport import AsyncTransport, Transport
    from .allocation_windows import (
        AllocationWindowsResource,
        AsyncAllocationWindowsResource,
        AsyncRawAllocationWindowsResource,
        RawAllocationWindowsResource,
    )
    from .asset_type_fields import (
        AssetTypeFieldsResource,
        AsyncAssetTypeFieldsResource,
        AsyncRawAssetTypeFieldsResource,
        RawAssetTypeFieldsResource,
    )
    from .asset_types import (
        AssetTypesResource,
        AsyncAssetTypesResource,
        AsyncRawAssetTypesResource,
        RawAssetTypesResource,
    )
    from .assets import (
        AssetsResource,
        AsyncAssetsResource,
        AsyncRawAssetsResource,
        RawAssetsResource,
    )
    from .attachments import (
        AsyncAttachmentsResource,
        AsyncRawAttachmentsResource,
        AttachmentsResource,
        RawAttachmentsResource,
    )
    from .badges import (
        AsyncBadgesResource,
        AsyncRawBadgesResource,
        BadgesResource,
        RawBadgesResource,
    )
    from .categories import (
        AsyncCategoriesResource,
        AsyncRawCategoriesResource,
        CategoriesResource,
        RawCategoriesResource,
    )
    from .companies import (
        AsyncCompaniesResource,
        AsyncRawCompaniesResource,
        CompaniesResource,
        RawCompaniesResource,
    )
    from .company_contacts import (
        AsyncCompanyContactsResource,
        AsyncRawCompanyContactsResource,
        CompanyContactsResource,
        RawCompanyContactsResource,
    )
    from .document_templates import (
        AsyncDocumentTemplatesResource,
        AsyncRawDocumentTemplatesResource,
        DocumentTemplatesResource,
        RawDocumentTemplatesResource,
    )
    from .email_templates import (
        AsyncEmailTemplatesResource,
        AsyncRawEmailTemplatesResource,
        EmailTemplatesResource,
        RawEmailTemplatesResource,
    )
    from .feedback import (
        AsyncFeedbackResource,
        AsyncRawFeedbackResource,
        FeedbackResource,
        RawFeedbackResource,
    )
    from .form_fields import (
        AsyncFormFieldsResource,
        AsyncRawFormFieldsResource,
        FormFieldsResource,
        RawFormFieldsResource,
    )
    from .form_responses import (
        AsyncFormResponsesResource,
        AsyncRawFormResponsesResource,
        FormResponsesResource,
        RawFormResponsesResource,
    )
    from .forms import AsyncFormsResource, AsyncRawFormsResource, FormsResource, RawFormsResource
    from .inbox import AsyncInboxResource, AsyncRawInboxResource, InboxResource, RawInboxResource
    from .job_activities import (
        AsyncJobActivitiesResource,
        AsyncRawJobActivitiesResource,
        JobActivitiesResource,
        RawJobActivitiesResource,
    )
    from .job_allocations import (
        AsyncJobAllocationsResource,
        AsyncRawJobAllocationsResource,
        JobAllocationsResource,
        RawJobAllocationsResource,
    )
    from .job_checklists import (
        AsyncJobChecklistsResource,
        AsyncRawJobChecklistsResource,
        JobChecklistsResource,
        RawJobChecklistsResource,
    )
    from .job_contacts import (
        AsyncJobContactsResource,
        AsyncRawJobContactsResource,
        JobContactsResource,
        RawJobContactsResource,
    )
    from .job_material_bundles import (
        AsyncJobMaterialBundlesResource,
        AsyncRawJobMaterialBundlesResource,
        JobMaterialBundlesResource,
        RawJobMaterialBundlesResource,
    )
    from .job_materials import (
        AsyncJobMaterialsResource,
        AsyncRawJobMaterialsResource,
        JobMaterialsResource,
        RawJobMaterialsResource,
    )
    from .job_payments import (
        AsyncJobPaymentsResource,
        AsyncRawJobPaymentsResource,
        JobPaymentsResource,
        RawJobPaymentsResource,
    )
    from .job_templates import (
        AsyncJobTemplatesResource,
        AsyncRawJobTemplatesResource,
        JobTemplatesResource,
        RawJobTemplatesResource,
    )
    from .jobs import AsyncJobsResource, AsyncRawJobsResource, JobsResource, RawJobsResource
    from .knowledge_articles import (
        AsyncKnowledgeArticlesResource,
        AsyncRawKnowledgeArticlesResource,
        KnowledgeArticlesResource,
        RawKnowledgeArticlesResource,
    )
    from .locations import (
        AsyncLocationsResource,
        AsyncRawLocationsResource,
        LocationsResource,
        RawLocationsResource,
    )
    from .material_bundles import (
        AsyncMaterialBundlesResource,
        AsyncRawMaterialBundlesResource,
        MaterialBundlesResource,
        RawMaterialBundlesResource,
    )
    from .materials import (
        AsyncMaterialsResource,
        AsyncRawMaterialsResource,
        MaterialsResource,
        RawMaterialsResource,
    )
    from .notes import AsyncNotesResource, AsyncRawNotesResource, NotesResource, RawNotesResource
    from .queues import (
        AsyncQueuesResource,
        AsyncRawQueuesResource,
        QueuesResource,
        RawQueuesResource,
    )
    from .search import (
        AsyncRawSearchResource,
        AsyncSearchResource,
        RawSearchResource,
        SearchResource,
    )
    from .security_roles import (
        AsyncRawSecurityRolesResource,
        AsyncSecurityRolesResource,
        RawSecurityRolesResource,
        SecurityRolesResource,
    )
    from .sms_templates import (
        AsyncRawSmsTemplatesResource,
        AsyncSmsTemplatesResource,
        RawSmsTemplatesResource,
        SmsTemplatesResource,
    )
    from .staff import AsyncRawStaffResource, AsyncStaffResource, RawStaffResource, StaffResource
    from .staff_messages import (
        AsyncRawStaffMessagesResource,
        AsyncStaffMessagesResource,
        RawStaffMessagesResource,
        StaffMessagesResource,
    )
    from .suppliers import (
        AsyncRawSuppliersResource,
        AsyncSuppliersResource,
        RawSuppliersResource,
        SuppliersResource,
    )
    from .tasks import AsyncRawTasksResource, AsyncTasksResource, RawTasksResource, TasksResource
    from .tax_rates import (
        AsyncRawTaxRatesResource,
        AsyncTaxRatesResource,
        RawTaxRatesResource,
        TaxRatesResource,
    )
    from .vendor import (
        AsyncRawVendorResource,
        AsyncVendorResource,
        RawVendorResource,
        VendorResource,
    )
    from .webhook_subscriptions import (
        AsyncRawWebhookSubscriptionsResource,
        AsyncWebhookSubscriptionsResource,
        RawWebhookSubscriptionsResource,
        WebhookSubscriptionsResource,
    )

CONFIG = Config(
    name="servicem8",
    title="ServiceM8 API",
    environment="SERVICEM8",
    base_url="https://api.servicem8.com/api_1.0",
    auth=HeaderAuth("X-Api-Key"),
    errors=ErrorShape(message=("message",), code=("errorCode",), request_id=()),
    user_agent="tradespec/0.1.0",
    limits=((180, 60.0, 180), (20000, 86400.0, 20000)),
    token_url="https://go.servicem8.com/oauth/access_token",
    windows=(("per minute", 60.0), ("per day", 86400.0), ("daily", 86400.0)),
)


class ServiceM8(SyncClient):
    """ServiceM8 API client.

    The REST API of ServiceM8, described afresh from the facts known of it.

    Each operation says where its facts come from in `x-source`: `seed` (the reference page of
    creating a job), `docs` (the vendor's other pages, its own description and clients, and what
    integrators saw) or `inferred` (our reading, spelt out in `x-inferred`). Fields carry the
    mark only where they differ from their operation.

    Values have manners of their own. Local times are `YYYY-MM-DD HH:MM:SS` without a zone and
    mean the account's own, which the vendor record names in `timezone_name`. Nothing is `""`,
    or zeros in a date. Yes and no arrive as 0 and 1, as text of them or as true and false.
    Money is text with four places.

    A create answers with the identifier in the header `x-record-uuid` and no record; with a
    `uuid` of one's own it can be repeated. Updates are partial. A delete sets `active` to 0 and
    the record stays readable. Lists hold such records too unless filtered by `active eq 1`.

    Args:
        api_key: the credential, a key or an OAuth2; else the environment variable
            `SERVICEM8_API_KEY`.
        base_url: where the API is; else `SERVICEM8_BASE_URL`, else
            `https://api.servicem8.com/api_1.0`.
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

    def __init__(
        self,
        api_key: str | OAuth2 | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 30.0,
        max_retries: int = 2,
        max_response_bytes: int | None = MAX_RESPONSE_BYTES,
        transport: Transport | None = None,
    ) -> None:
        api_key, base_url = conceal(api_key), conceal_url(base_url)
        self._start(api_key, base_url, timeout, max_retries, transport, max_response_bytes)

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
        impersonate_uuid: str | UUID | UnsetType = UNSET,
    ) -> Self:
        """A view of this client with other options, cheap to make; see `Client.with_options`.

        `impersonate_uuid` is sent as the header `x-impersonate-uuid`.
        """
        headers = conceal_headers(headers)
        named = {"x-impersonate-uuid": impersonate_uuid}
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
        """Work for a client, from quote to completion."""
        from .jobs import JobsResource

        return JobsResource(self)

    @cached_property
    def companies(self) -> CompaniesResource:
        """The clients of the account, which the API calls companies."""
        from .companies import CompaniesResource

        return CompaniesResource(self)

    @cached_property
    def company_contacts(self) -> CompanyContactsResource:
        """People at a client."""
        from .company_contacts import CompanyContactsResource

        return CompanyContactsResource(self)

    @cached_property
    def job_contacts(self) -> JobContactsResource:
        """People to speak to about one job."""
        from .job_contacts import JobContactsResource

        return JobContactsResource(self)

    @cached_property
    def job_activities(self) -> JobActivitiesResource:
        """Bookings (`activity_was_scheduled` 1) and time worked (`activity_was_recorded` 1)."""
        from .job_activities import JobActivitiesResource

        return JobActivitiesResource(self)

    @cached_property
    def job_allocations(self) -> JobAllocationsResource:
        """Jobs given to staff for a day, without a time of their own."""
        from .job_allocations import JobAllocationsResource

        return JobAllocationsResource(self)

    @cached_property
    def allocation_windows(self) -> AllocationWindowsResource:
        """Parts of a day that jobs are allocated to, such as the morning."""
        from .allocation_windows import AllocationWindowsResource

        return AllocationWindowsResource(self)

    @cached_property
    def job_materials(self) -> JobMaterialsResource:
        """The lines of a job's quote and invoice."""
        from .job_materials import JobMaterialsResource

        return JobMaterialsResource(self)

    @cached_property
    def job_material_bundles(self) -> JobMaterialBundlesResource:
        """Bundles sold on a job; their lines name them."""
        from .job_material_bundles import JobMaterialBundlesResource

        return JobMaterialBundlesResource(self)

    @cached_property
    def materials(self) -> MaterialsResource:
        """Goods and labour for sale."""
        from .materials import MaterialsResource

        return MaterialsResource(self)

    @cached_property
    def material_bundles(self) -> MaterialBundlesResource:
        """Items that are sold together."""
        from .material_bundles import MaterialBundlesResource

        return MaterialBundlesResource(self)

    @cached_property
    def job_payments(self) -> JobPaymentsResource:
        """Money received for jobs."""
        from .job_payments import JobPaymentsResource

        return JobPaymentsResource(self)

    @cached_property
    def tax_rates(self) -> TaxRatesResource:
        """Rates of tax."""
        from .tax_rates import TaxRatesResource

        return TaxRatesResource(self)

    @cached_property
    def categories(self) -> CategoriesResource:
        """Kinds of work, to sort jobs by."""
        from .categories import CategoriesResource

        return CategoriesResource(self)

    @cached_property
    def queues(self) -> QueuesResource:
        """Where jobs wait, for parts or for an answer."""
        from .queues import QueuesResource

        return QueuesResource(self)

    @cached_property
    def badges(self) -> BadgesResource:
        """Marks on jobs and clients."""
        from .badges import BadgesResource

        return BadgesResource(self)

    @cached_property
    def staff(self) -> StaffResource:
        """The people who work for the account."""
        from .staff import StaffResource

        return StaffResource(self)

    @cached_property
    def security_roles(self) -> SecurityRolesResource:
        """What staff may do."""
        from .security_roles import SecurityRolesResource

        return SecurityRolesResource(self)

    @cached_property
    def staff_messages(self) -> StaffMessagesResource:
        """Messages from one staff member to another."""
        from .staff_messages import StaffMessagesResource

        return StaffMessagesResource(self)

    @cached_property
    def notes(self) -> NotesResource:
        """What staff write down about a job or another record."""
        from .notes import NotesResource

        return NotesResource(self)

    @cached_property
    def attachments(self) -> AttachmentsResource:
        """Photos, videos and documents of a job's diary."""
        from .attachments import AttachmentsResource

        return AttachmentsResource(self)

    @cached_property
    def tasks(self) -> TasksResource:
        """Things to do, with a day and a staff member."""
        from .tasks import TasksResource

        return TasksResource(self)

    @cached_property
    def job_checklists(self) -> JobChecklistsResource:
        """What has to be ticked off on a job."""
        from .job_checklists import JobChecklistsResource

        return JobChecklistsResource(self)

    @cached_property
    def job_templates(self) -> JobTemplatesResource:
        """What jobs can be made from."""
        from .job_templates import JobTemplatesResource

        return JobTemplatesResource(self)

    @cached_property
    def assets(self) -> AssetsResource:
        """Things of a client that are looked after."""
        from .assets import AssetsResource

        return AssetsResource(self)

    @cached_property
    def asset_types(self) -> AssetTypesResource:
        """Kinds of assets."""
        from .asset_types import AssetTypesResource

        return AssetTypesResource(self)

    @cached_property
    def asset_type_fields(self) -> AssetTypeFieldsResource:
        """What is noted about the assets of a kind."""
        from .asset_type_fields import AssetTypeFieldsResource

        return AssetTypeFieldsResource(self)

    @cached_property
    def forms(self) -> FormsResource:
        """Forms that staff fill in on site."""
        from .forms import FormsResource

        return FormsResource(self)

    @cached_property
    def form_fields(self) -> FormFieldsResource:
        """The questions of a form."""
        from .form_fields import FormFieldsResource

        return FormFieldsResource(self)

    @cached_property
    def form_responses(self) -> FormResponsesResource:
        """Forms that were filled in."""
        from .form_responses import FormResponsesResource

        return FormResponsesResource(self)

    @cached_property
    def feedback(self) -> FeedbackResource:
        """What clients think of the work."""
        from .feedback import FeedbackResource

        return FeedbackResource(self)

    @cached_property
    def document_templates(self) -> DocumentTemplatesResource:
        """What quotes, invoices and other documents are made from."""
        from .document_templates import DocumentTemplatesResource

        return DocumentTemplatesResource(self)

    @cached_property
    def email_templates(self) -> EmailTemplatesResource:
        """Texts for e-mails."""
        from .email_templates import EmailTemplatesResource

        return EmailTemplatesResource(self)

    @cached_property
    def sms_templates(self) -> SmsTemplatesResource:
        """Texts for SMS."""
        from .sms_templates import SmsTemplatesResource

        return SmsTemplatesResource(self)

    @cached_property
    def knowledge_articles(self) -> KnowledgeArticlesResource:
        """What the account knows about its work."""
        from .knowledge_articles import KnowledgeArticlesResource

        return KnowledgeArticlesResource(self)

    @cached_property
    def locations(self) -> LocationsResource:
        """The account's own places."""
        from .locations import LocationsResource

        return LocationsResource(self)

    @cached_property
    def suppliers(self) -> SuppliersResource:
        """Who the account buys from."""
        from .suppliers import SuppliersResource

        return SuppliersResource(self)

    @cached_property
    def vendor(self) -> VendorResource:
        """The account itself."""
        from .vendor import VendorResource

        return VendorResource(self)

    @cached_property
    def search(self) -> SearchResource:
        """Find records by words or by meaning."""
        from .search import SearchResource

        return SearchResource(self)

    @cached_property
    def inbox(self) -> InboxResource:
        """Messages that come in, until they are archived or become jobs."""
        from .inbox import InboxResource

        return InboxResource(self)

    @cached_property
    def webhook_subscriptions(self) -> WebhookSubscriptionsResource:
        """Who is told of changes."""
        from .webhook_subscriptions import WebhookSubscriptionsResource

        return WebhookSubscriptionsResource(self)

    @cached_property
    def raw(self) -> ServiceM8Raw:
        """The same calls, each answer with its status, headers and bytes."""
        return ServiceM8Raw(self)


class AsyncServiceM8(AsyncClient):
    """ServiceM8 API client for asyncio.

    The REST API of ServiceM8, described afresh from the facts known of it.

    Each operation says where its facts come from in `x-source`: `seed` (the reference page of
    creating a job), `docs` (the vendor's other pages, its own description and clients, and what
    integrators saw) or `inferred` (our reading, spelt out in `x-inferred`). Fields carry the
    mark only where they differ from their operation.

    Values have manners of their own. Local times are `YYYY-MM-DD HH:MM:SS` without a zone and
    mean the account's own, which the vendor record names in `timezone_name`. Nothing is `""`,
    or zeros in a date. Yes and no arrive as 0 and 1, as text of them or as true and false.
    Money is text with four places.

    A create answers with the identifier in the header `x-record-uuid` and no record; with a
    `uuid` of one's own it can be repeated. Updates are partial. A delete sets `active` to 0 and
    the record stays readable. Lists hold such records too unless filtered by `active eq 1`.

    Args:
        api_key: the credential, a key or an OAuth2; else the environment variable
            `SERVICEM8_API_KEY`.
        base_url: where the API is; else `SERVICEM8_BASE_URL`, else
            `https://api.servicem8.com/api_1.0`.
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

    def __init__(
        self,
        api_key: str | OAuth2 | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 30.0,
        max_retries: int = 2,
        max_response_bytes: int | None = MAX_RESPONSE_BYTES,
        transport: AsyncTransport | None = None,
    ) -> None:
        api_key, base_url = conceal(api_key), conceal_url(base_url)
        self._start(api_key, base_url, timeout, max_retries, transport, max_response_bytes)

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
        impersonate_uuid: str | UUID | UnsetType = UNSET,
    ) -> Self:
        """A view of this client with other options, cheap to make; see `Client.with_options`.

        `impersonate_uuid` is sent as the header `x-impersonate-uuid`.
        """
        headers = conceal_headers(headers)
        named = {"x-impersonate-uuid": impersonate_uuid}
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
        """Work for a client, from quote to completion."""
        from .jobs import AsyncJobsResource

        return AsyncJobsResource(self)

    @cached_property
    def companies(self) -> AsyncCompaniesResource:
        """The clients of the account, which the API calls companies."""
        from .companies import AsyncCompaniesResource

        return AsyncCompaniesResource(self)

    @cached_property
    def company_contacts(self) -> AsyncCompanyContactsResource:
        """People at a client."""
        from .company_contacts import AsyncCompanyContactsResource

        return AsyncCompanyContactsResource(self)

    @cached_property
    def job_contacts(self) -> AsyncJobContactsResource:
        """People to speak to about one job."""
        from .job_contacts import AsyncJobContactsResource

        return AsyncJobContactsResource(self)

    @cached_property
    def job_activities(self) -> AsyncJobActivitiesResource:
        """Bookings (`activity_was_scheduled` 1) and time worked (`activity_was_recorded` 1)."""
        from .job_activities import AsyncJobActivitiesResource

        return AsyncJobActivitiesResource(self)

    @cached_property
    def job_allocations(self) -> AsyncJobAllocationsResource:
        """Jobs given to staff for a day, without a time of their own."""
        from .job_allocations import AsyncJobAllocationsResource

        return AsyncJobAllocationsResource(self)

    @cached_property
    def allocation_windows(self) -> AsyncAllocationWindowsResource:
        """Parts of a day that jobs are allocated to, such as the morning."""
        from .allocation_windows import AsyncAllocationWindowsResource

        return AsyncAllocationWindowsResource(self)

    @cached_property
    def job_materials(self) -> AsyncJobMaterialsResource:
        """The lines of a job's quote and invoice."""
        from .job_materials import AsyncJobMaterialsResource

        return AsyncJobMaterialsResource(self)

    @cached_property
    def job_material_bundles(self) -> AsyncJobMaterialBundlesResource:
        """Bundles sold on a job; their lines name them."""
        from .job_material_bundles import AsyncJobMaterialBundlesResource

        return AsyncJobMaterialBundlesResource(self)

    @cached_property
    def materials(self) -> AsyncMaterialsResource:
        """Goods and labour for sale."""
        from .materials import AsyncMaterialsResource

        return AsyncMaterialsResource(self)

    @cached_property
    def material_bundles(self) -> AsyncMaterialBundlesResource:
        """Items that are sold together."""
        from .material_bundles import AsyncMaterialBundlesResource

        return AsyncMaterialBundlesResource(self)

    @cached_property
    def job_payments(self) -> AsyncJobPaymentsResource:
        """Money received for jobs."""
        from .job_payments import AsyncJobPaymentsResource

        return AsyncJobPaymentsResource(self)

    @cached_property
    def tax_rates(self) -> AsyncTaxRatesResource:
        """Rates of tax."""
        from .tax_rates import AsyncTaxRatesResource

        return AsyncTaxRatesResource(self)

    @cached_property
    def categories(self) -> AsyncCategoriesResource:
        """Kinds of work, to sort jobs by."""
        from .categories import AsyncCategoriesResource

        return AsyncCategoriesResource(self)

    @cached_property
    def queues(self) -> AsyncQueuesResource:
        """Where jobs wait, for parts or for an answer."""
        from .queues import AsyncQueuesResource

        return AsyncQueuesResource(self)

    @cached_property
    def badges(self) -> AsyncBadgesResource:
        """Marks on jobs and clients."""
        from .badges import AsyncBadgesResource

        return AsyncBadgesResource(self)

    @cached_property
    def staff(self) -> AsyncStaffResource:
        """The people who work for the account."""
        from .staff import AsyncStaffResource

        return AsyncStaffResource(self)

    @cached_property
    def security_roles(self) -> AsyncSecurityRolesResource:
        """What staff may do."""
        from .security_roles import AsyncSecurityRolesResource

        return AsyncSecurityRolesResource(self)

    @cached_property
    def staff_messages(self) -> AsyncStaffMessagesResource:
        """Messages from one staff member to another."""
        from .staff_messages import AsyncStaffMessagesResource

        return AsyncStaffMessagesResource(self)

    @cached_property
    def notes(self) -> AsyncNotesResource:
        """What staff write down about a job or another record."""
        from .notes import AsyncNotesResource

        return AsyncNotesResource(self)

    @cached_property
    def attachments(self) -> AsyncAttachmentsResource:
        """Photos, videos and documents of a job's diary."""
        from .attachments import AsyncAttachmentsResource

        return AsyncAttachmentsResource(self)

    @cached_property
    def tasks(self) -> AsyncTasksResource:
        """Things to do, with a day and a staff member."""
        from .tasks import AsyncTasksResource

        return AsyncTasksResource(self)

    @cached_property
    def job_checklists(self) -> AsyncJobChecklistsResource:
        """What has to be ticked off on a job."""
        from .job_checklists import AsyncJobChecklistsResource

        return AsyncJobChecklistsResource(self)

    @cached_property
    def job_templates(self) -> AsyncJobTemplatesResource:
        """What jobs can be made from."""
        from .job_templates import AsyncJobTemplatesResource

        return AsyncJobTemplatesResource(self)

    @cached_property
    def assets(self) -> AsyncAssetsResource:
        """Things of a client that are looked after."""
        from .assets import AsyncAssetsResource

        return AsyncAssetsResource(self)

    @cached_property
    def asset_types(self) -> AsyncAssetTypesResource:
        """Kinds of assets."""
        from .asset_types import AsyncAssetTypesResource

        return AsyncAssetTypesResource(self)

    @cached_property
    def asset_type_fields(self) -> AsyncAssetTypeFieldsResource:
        """What is noted about the assets of a kind."""
        from .asset_type_fields import AsyncAssetTypeFieldsResource

        return AsyncAssetTypeFieldsResource(self)

    @cached_property
    def forms(self) -> AsyncFormsResource:
        """Forms that staff fill in on site."""
        from .forms import AsyncFormsResource

        return AsyncFormsResource(self)

    @cached_property
    def form_fields(self) -> AsyncFormFieldsResource:
        """The questions of a form."""
        from .form_fields import AsyncFormFieldsResource

        return AsyncFormFieldsResource(self)

    @cached_property
    def form_responses(self) -> AsyncFormResponsesResource:
        """Forms that were filled in."""
        from .form_responses import AsyncFormResponsesResource

        return AsyncFormResponsesResource(self)

    @cached_property
    def feedback(self) -> AsyncFeedbackResource:
        """What clients think of the work."""
        from .feedback import AsyncFeedbackResource

        return AsyncFeedbackResource(self)

    @cached_property
    def document_templates(self) -> AsyncDocumentTemplatesResource:
        """What quotes, invoices and other documents are made from."""
        from .document_templates import AsyncDocumentTemplatesResource

        return AsyncDocumentTemplatesResource(self)

    @cached_property
    def email_templates(self) -> AsyncEmailTemplatesResource:
        """Texts for e-mails."""
        from .email_templates import AsyncEmailTemplatesResource

        return AsyncEmailTemplatesResource(self)

    @cached_property
    def sms_templates(self) -> AsyncSmsTemplatesResource:
        """Texts for SMS."""
        from .sms_templates import AsyncSmsTemplatesResource

        return AsyncSmsTemplatesResource(self)

    @cached_property
    def knowledge_articles(self) -> AsyncKnowledgeArticlesResource:
        """What the account knows about its work."""
        from .knowledge_articles import AsyncKnowledgeArticlesResource

        return AsyncKnowledgeArticlesResource(self)

    @cached_property
    def locations(self) -> AsyncLocationsResource:
        """The account's own places."""
        from .locations import AsyncLocationsResource

        return AsyncLocationsResource(self)

    @cached_property
    def suppliers(self) -> AsyncSuppliersResource:
        """Who the account buys from."""
        from .suppliers import AsyncSuppliersResource

        return AsyncSuppliersResource(self)

    @cached_property
    def vendor(self) -> AsyncVendorResource:
        """The account itself."""
        from .vendor import AsyncVendorResource

        return AsyncVendorResource(self)

    @cached_property
    def search(self) -> AsyncSearchResource:
        """Find records by words or by meaning."""
        from .search import AsyncSearchResource

        return AsyncSearchResource(self)

    @cached_property
    def inbox(self) -> AsyncInboxResource:
        """Messages that come in, until they are archived or become jobs."""
        from .inbox import AsyncInboxResource

        return AsyncInboxResource(self)

    @cached_property
    def webhook_subscriptions(self) -> AsyncWebhookSubscriptionsResource:
        """Who is told of changes."""
        from .webhook_subscriptions import AsyncWebhookSubscriptionsResource

        return AsyncWebhookSubscriptionsResource(self)

    @cached_property
    def raw(self) -> AsyncServiceM8Raw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncServiceM8Raw(self)


class ServiceM8Raw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: ServiceM8) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> RawJobsResource:
        """Work for a client, from quote to completion."""
        from .jobs import RawJobsResource

        return RawJobsResource(self._client)

    @cached_property
    def companies(self) -> RawCompaniesResource:
        """The clients of the account, which the API calls companies."""
        from .companies import RawCompaniesResource

        return RawCompaniesResource(self._client)

    @cached_property
    def company_contacts(self) -> RawCompanyContactsResource:
        """People at a client."""
        from .company_contacts import RawCompanyContactsResource

        return RawCompanyContactsResource(self._client)

    @cached_property
    def job_contacts(self) -> RawJobContactsResource:
        """People to speak to about one job."""
        from .job_contacts import RawJobContactsResource

        return RawJobContactsResource(self._client)

    @cached_property
    def job_activities(self) -> RawJobActivitiesResource:
        """Bookings (`activity_was_scheduled` 1) and time worked (`activity_was_recorded` 1)."""
        from .job_activities import RawJobActivitiesResource

        return RawJobActivitiesResource(self._client)

    @cached_property
    def job_allocations(self) -> RawJobAllocationsResource:
        """Jobs given to staff for a day, without a time of their own."""
        from .job_allocations import RawJobAllocationsResource

        return RawJobAllocationsResource(self._client)

    @cached_property
    def allocation_windows(self) -> RawAllocationWindowsResource:
        """Parts of a day that jobs are allocated to, such as the morning."""
        from .allocation_windows import RawAllocationWindowsResource

        return RawAllocationWindowsResource(self._client)

    @cached_property
    def job_materials(self) -> RawJobMaterialsResource:
        """The lines of a job's quote and invoice."""
        from .job_materials import RawJobMaterialsResource

        return RawJobMaterialsResource(self._client)

    @cached_property
    def job_material_bundles(self) -> RawJobMaterialBundlesResource:
        """Bundles sold on a job; their lines name them."""
        from .job_material_bundles import RawJobMaterialBundlesResource

        return RawJobMaterialBundlesResource(self._client)

    @cached_property
    def materials(self) -> RawMaterialsResource:
        """Goods and labour for sale."""
        from .materials import RawMaterialsResource

        return RawMaterialsResource(self._client)

    @cached_property
    def material_bundles(self) -> RawMaterialBundlesResource:
        """Items that are sold together."""
        from .material_bundles import RawMaterialBundlesResource

        return RawMaterialBundlesResource(self._client)

    @cached_property
    def job_payments(self) -> RawJobPaymentsResource:
        """Money received for jobs."""
        from .job_payments import RawJobPaymentsResource

        return RawJobPaymentsResource(self._client)

    @cached_property
    def tax_rates(self) -> RawTaxRatesResource:
        """Rates of tax."""
        from .tax_rates import RawTaxRatesResource

        return RawTaxRatesResource(self._client)

    @cached_property
    def categories(self) -> RawCategoriesResource:
        """Kinds of work, to sort jobs by."""
        from .categories import RawCategoriesResource

        return RawCategoriesResource(self._client)

    @cached_property
    def queues(self) -> RawQueuesResource:
        """Where jobs wait, for parts or for an answer."""
        from .queues import RawQueuesResource

        return RawQueuesResource(self._client)

    @cached_property
    def badges(self) -> RawBadgesResource:
        """Marks on jobs and clients."""
        from .badges import RawBadgesResource

        return RawBadgesResource(self._client)

    @cached_property
    def staff(self) -> RawStaffResource:
        """The people who work for the account."""
        from .staff import RawStaffResource

        return RawStaffResource(self._client)

    @cached_property
    def security_roles(self) -> RawSecurityRolesResource:
        """What staff may do."""
        from .security_roles import RawSecurityRolesResource

        return RawSecurityRolesResource(self._client)

    @cached_property
    def staff_messages(self) -> RawStaffMessagesResource:
        """Messages from one staff member to another."""
        from .staff_messages import RawStaffMessagesResource

        return RawStaffMessagesResource(self._client)

    @cached_property
    def notes(self) -> RawNotesResource:
        """What staff write down about a job or another record."""
        from .notes import RawNotesResource

        return RawNotesResource(self._client)

    @cached_property
    def attachments(self) -> RawAttachmentsResource:
        """Photos, videos and documents of a job's diary."""
        from .attachments import RawAttachmentsResource

        return RawAttachmentsResource(self._client)

    @cached_property
    def tasks(self) -> RawTasksResource:
        """Things to do, with a day and a staff member."""
        from .tasks import RawTasksResource

        return RawTasksResource(self._client)

    @cached_property
    def job_checklists(self) -> RawJobChecklistsResource:
        """What has to be ticked off on a job."""
        from .job_checklists import RawJobChecklistsResource

        return RawJobChecklistsResource(self._client)

    @cached_property
    def job_templates(self) -> RawJobTemplatesResource:
        """What jobs can be made from."""
        from .job_templates import RawJobTemplatesResource

        return RawJobTemplatesResource(self._client)

    @cached_property
    def assets(self) -> RawAssetsResource:
        """Things of a client that are looked after."""
        from .assets import RawAssetsResource

        return RawAssetsResource(self._client)

    @cached_property
    def asset_types(self) -> RawAssetTypesResource:
        """Kinds of assets."""
        from .asset_types import RawAssetTypesResource

        return RawAssetTypesResource(self._client)

    @cached_property
    def asset_type_fields(self) -> RawAssetTypeFieldsResource:
        """What is noted about the assets of a kind."""
        from .asset_type_fields import RawAssetTypeFieldsResource

        return RawAssetTypeFieldsResource(self._client)

    @cached_property
    def forms(self) -> RawFormsResource:
        """Forms that staff fill in on site."""
        from .forms import RawFormsResource

        return RawFormsResource(self._client)

    @cached_property
    def form_fields(self) -> RawFormFieldsResource:
        """The questions of a form."""
        from .form_fields import RawFormFieldsResource

        return RawFormFieldsResource(self._client)

    @cached_property
    def form_responses(self) -> RawFormResponsesResource:
        """Forms that were filled in."""
        from .form_responses import RawFormResponsesResource

        return RawFormResponsesResource(self._client)

    @cached_property
    def feedback(self) -> RawFeedbackResource:
        """What clients think of the work."""
        from .feedback import RawFeedbackResource

        return RawFeedbackResource(self._client)

    @cached_property
    def document_templates(self) -> RawDocumentTemplatesResource:
        """What quotes, invoices and other documents are made from."""
        from .document_templates import RawDocumentTemplatesResource

        return RawDocumentTemplatesResource(self._client)

    @cached_property
    def email_templates(self) -> RawEmailTemplatesResource:
        """Texts for e-mails."""
        from .email_templates import RawEmailTemplatesResource

        return RawEmailTemplatesResource(self._client)

    @cached_property
    def sms_templates(self) -> RawSmsTemplatesResource:
        """Texts for SMS."""
        from .sms_templates import RawSmsTemplatesResource

        return RawSmsTemplatesResource(self._client)

    @cached_property
    def knowledge_articles(self) -> RawKnowledgeArticlesResource:
        """What the account knows about its work."""
        from .knowledge_articles import RawKnowledgeArticlesResource

        return RawKnowledgeArticlesResource(self._client)

    @cached_property
    def locations(self) -> RawLocationsResource:
        """The account's own places."""
        from .locations import RawLocationsResource

        return RawLocationsResource(self._client)

    @cached_property
    def suppliers(self) -> RawSuppliersResource:
        """Who the account buys from."""
        from .suppliers import RawSuppliersResource

        return RawSuppliersResource(self._client)

    @cached_property
    def vendor(self) -> RawVendorResource:
        """The account itself."""
        from .vendor import RawVendorResource

        return RawVendorResource(self._client)

    @cached_property
    def search(self) -> RawSearchResource:
        """Find records by words or by meaning."""
        from .search import RawSearchResource

        return RawSearchResource(self._client)

    @cached_property
    def inbox(self) -> RawInboxResource:
        """Messages that come in, until they are archived or become jobs."""
        from .inbox import RawInboxResource

        return RawInboxResource(self._client)

    @cached_property
    def webhook_subscriptions(self) -> RawWebhookSubscriptionsResource:
        """Who is told of changes."""
        from .webhook_subscriptions import RawWebhookSubscriptionsResource

        return RawWebhookSubscriptionsResource(self._client)


class AsyncServiceM8Raw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncServiceM8) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> AsyncRawJobsResource:
        """Work for a client, from quote to completion."""
        from .jobs import AsyncRawJobsResource

        return AsyncRawJobsResource(self._client)

    @cached_property
    def companies(self) -> AsyncRawCompaniesResource:
        """The clients of the account, which the API calls companies."""
        from .companies import AsyncRawCompaniesResource

        return AsyncRawCompaniesResource(self._client)

    @cached_property
    def company_contacts(self) -> AsyncRawCompanyContactsResource:
        """People at a client."""
        from .company_contacts import AsyncRawCompanyContactsResource

        return AsyncRawCompanyContactsResource(self._client)

    @cached_property
    def job_contacts(self) -> AsyncRawJobContactsResource:
        """People to speak to about one job."""
        from .job_contacts import AsyncRawJobContactsResource

        return AsyncRawJobContactsResource(self._client)

    @cached_property
    def job_activities(self) -> AsyncRawJobActivitiesResource:
        """Bookings (`activity_was_scheduled` 1) and time worked (`activity_was_recorded` 1)."""
        from .job_activities import AsyncRawJobActivitiesResource

        return AsyncRawJobActivitiesResource(self._client)

    @cached_property
    def job_allocations(self) -> AsyncRawJobAllocationsResource:
        """Jobs given to staff for a day, without a time of their own."""
        from .job_allocations import AsyncRawJobAllocationsResource

        return AsyncRawJobAllocationsResource(self._client)

    @cached_property
    def allocation_windows(self) -> AsyncRawAllocationWindowsResource:
        """Parts of a day that jobs are allocated to, such as the morning."""
        from .allocation_windows import AsyncRawAllocationWindowsResource

        return AsyncRawAllocationWindowsResource(self._client)

    @cached_property
    def job_materials(self) -> AsyncRawJobMaterialsResource:
        """The lines of a job's quote and invoice."""
        from .job_materials import AsyncRawJobMaterialsResource

        return AsyncRawJobMaterialsResource(self._client)

    @cached_property
    def job_material_bundles(self) -> AsyncRawJobMaterialBundlesResource:
        """Bundles sold on a job; their lines name them."""
        from .job_material_bundles import AsyncRawJobMaterialBundlesResource

        return AsyncRawJobMaterialBundlesResource(self._client)

    @cached_property
    def materials(self) -> AsyncRawMaterialsResource:
        """Goods and labour for sale."""
        from .materials import AsyncRawMaterialsResource

        return AsyncRawMaterialsResource(self._client)

    @cached_property
    def material_bundles(self) -> AsyncRawMaterialBundlesResource:
        """Items that are sold together."""
        from .material_bundles import AsyncRawMaterialBundlesResource

        return AsyncRawMaterialBundlesResource(self._client)

    @cached_property
    def job_payments(self) -> AsyncRawJobPaymentsResource:
        """Money received for jobs."""
        from .job_payments import AsyncRawJobPaymentsResource

        return AsyncRawJobPaymentsResource(self._client)

    @cached_property
    def tax_rates(self) -> AsyncRawTaxRatesResource:
        """Rates of tax."""
        from .tax_rates import AsyncRawTaxRatesResource

        return AsyncRawTaxRatesResource(self._client)

    @cached_property
    def categories(self) -> AsyncRawCategoriesResource:
        """Kinds of work, to sort jobs by."""
        from .categories import AsyncRawCategoriesResource

        return AsyncRawCategoriesResource(self._client)

    @cached_property
    def queues(self) -> AsyncRawQueuesResource:
        """Where jobs wait, for parts or for an answer."""
        from .queues import AsyncRawQueuesResource

        return AsyncRawQueuesResource(self._client)

    @cached_property
    def badges(self) -> AsyncRawBadgesResource:
        """Marks on jobs and clients."""
        from .badges import AsyncRawBadgesResource

        return AsyncRawBadgesResource(self._client)

    @cached_property
    def staff(self) -> AsyncRawStaffResource:
        """The people who work for the account."""
        from .staff import AsyncRawStaffResource

        return AsyncRawStaffResource(self._client)

    @cached_property
    def security_roles(self) -> AsyncRawSecurityRolesResource:
        """What staff may do."""
        from .security_roles import AsyncRawSecurityRolesResource

        return AsyncRawSecurityRolesResource(self._client)

    @cached_property
    def staff_messages(self) -> AsyncRawStaffMessagesResource:
        """Messages from one staff member to another."""
        from .staff_messages import AsyncRawStaffMessagesResource

        return AsyncRawStaffMessagesResource(self._client)

    @cached_property
    def notes(self) -> AsyncRawNotesResource:
        """What staff write down about a job or another record."""
        from .notes import AsyncRawNotesResource

        return AsyncRawNotesResource(self._client)

    @cached_property
    def attachments(self) -> AsyncRawAttachmentsResource:
        """Photos, videos and documents of a job's diary."""
        from .attachments import AsyncRawAttachmentsResource

        return AsyncRawAttachmentsResource(self._client)

    @cached_property
    def tasks(self) -> AsyncRawTasksResource:
        """Things to do, with a day and a staff member."""
        from .tasks import AsyncRawTasksResource

        return AsyncRawTasksResource(self._client)

    @cached_property
    def job_checklists(self) -> AsyncRawJobChecklistsResource:
        """What has to be ticked off on a job."""
        from .job_checklists import AsyncRawJobChecklistsResource

        return AsyncRawJobChecklistsResource(self._client)

    @cached_property
    def job_templates(self) -> AsyncRawJobTemplatesResource:
        """What jobs can be made from."""
        from .job_templates import AsyncRawJobTemplatesResource

        return AsyncRawJobTemplatesResource(self._client)

    @cached_property
    def assets(self) -> AsyncRawAssetsResource:
        """Things of a client that are looked after."""
        from .assets import AsyncRawAssetsResource

        return AsyncRawAssetsResource(self._client)

    @cached_property
    def asset_types(self) -> AsyncRawAssetTypesResource:
        """Kinds of assets."""
        from .asset_types import AsyncRawAssetTypesResource

        return AsyncRawAssetTypesResource(self._client)

    @cached_property
    def asset_type_fields(self) -> AsyncRawAssetTypeFieldsResource:
        """What is noted about the assets of a kind."""
        from .asset_type_fields import AsyncRawAssetTypeFieldsResource

        return AsyncRawAssetTypeFieldsResource(self._client)

    @cached_property
    def forms(self) -> AsyncRawFormsResource:
        """Forms that staff fill in on site."""
        from .forms import AsyncRawFormsResource

        return AsyncRawFormsResource(self._client)

    @cached_property
    def form_fields(self) -> AsyncRawFormFieldsResource:
        """The questions of a form."""
        from .form_fields import AsyncRawFormFieldsResource

        return AsyncRawFormFieldsResource(self._client)

    @cached_property
    def form_responses(self) -> AsyncRawFormResponsesResource:
        """Forms that were filled in."""
        from .form_responses import AsyncRawFormResponsesResource

        return AsyncRawFormResponsesResource(self._client)

    @cached_property
    def feedback(self) -> AsyncRawFeedbackResource:
        """What clients think of the work."""
        from .feedback import AsyncRawFeedbackResource

        return AsyncRawFeedbackResource(self._client)

    @cached_property
    def document_templates(self) -> AsyncRawDocumentTemplatesResource:
        """What quotes, invoices and other documents are made from."""
        from .document_templates import AsyncRawDocumentTemplatesResource

        return AsyncRawDocumentTemplatesResource(self._client)

    @cached_property
    def email_templates(self) -> AsyncRawEmailTemplatesResource:
        """Texts for e-mails."""
        from .email_templates import AsyncRawEmailTemplatesResource

        return AsyncRawEmailTemplatesResource(self._client)

    @cached_property
    def sms_templates(self) -> AsyncRawSmsTemplatesResource:
        """Texts for SMS."""
        from .sms_templates import AsyncRawSmsTemplatesResource

        return AsyncRawSmsTemplatesResource(self._client)

    @cached_property
    def knowledge_articles(self) -> AsyncRawKnowledgeArticlesResource:
        """What the account knows about its work."""
        from .knowledge_articles import AsyncRawKnowledgeArticlesResource

        return AsyncRawKnowledgeArticlesResource(self._client)

    @cached_property
    def locations(self) -> AsyncRawLocationsResource:
        """The account's own places."""
        from .locations import AsyncRawLocationsResource

        return AsyncRawLocationsResource(self._client)

    @cached_property
    def suppliers(self) -> AsyncRawSuppliersResource:
        """Who the account buys from."""
        from .suppliers import AsyncRawSuppliersResource

        return AsyncRawSuppliersResource(self._client)

    @cached_property
    def vendor(self) -> AsyncRawVendorResource:
        """The account itself."""
        from .vendor import AsyncRawVendorResource

        return AsyncRawVendorResource(self._client)

    @cached_property
    def search(self) -> AsyncRawSearchResource:
        """Find records by words or by meaning."""
        from .search import AsyncRawSearchResource

        return AsyncRawSearchResource(self._client)

    @cached_property
    def inbox(self) -> AsyncRawInboxResource:
        """Messages that come in, until they are archived or become jobs."""
        from .inbox import AsyncRawInboxResource

        return AsyncRawInboxResource(self._client)

    @cached_property
    def webhook_subscriptions(self) -> AsyncRawWebhookSubscriptionsResource:
        """Who is told of changes."""
        from .webhook_subscriptions import AsyncRawWebhookSubscriptionsResource

        return AsyncRawWebhookSubscriptionsResource(self._client)
