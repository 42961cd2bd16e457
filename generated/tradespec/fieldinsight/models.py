"""Models of FieldInsight Gateway API."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import UNSET, UnsetType

from .._core.types import Model, OpenEnum


class ChangedJob(Model, kw_only=True):
    """The job of an event about its status."""

    id: str
    """Identifier of the job, as the create gave it."""
    status: str
    """Where the job stands now, by a word such as `in_progress`. The set is not published, and
    neither a status's name nor its `state`."""
    previous_status: str
    """Where the job stood before, by such a word."""


class CreatedJob(Model, kw_only=True):
    """The job of an event about its creation."""

    id: str
    """Identifier of the job, as the create gave it."""
    status: str | UnsetType = UNSET
    """Where the job stands, by a word of its own set that is not published."""


class CustomField(Model, kw_only=True):
    """A field of a job that was set up for the integration."""

    external_name: str
    """Its name in `custom_fields`, in snake_case."""
    fi_field_id: str
    """Its identifier in FieldInsight."""
    job_type_id: str | None
    """The only job type that has it; null when all have it."""


class CustomFieldList(Model, kw_only=True):
    """The custom fields of an integration."""

    items: list[CustomField]
    """The custom fields, at most 100."""


class Customer(Model, kw_only=True):
    """A customer that the key sees."""

    id: str
    """Identifier of the customer."""
    name: str
    """Name of the customer."""


class CustomerList(Model, kw_only=True):
    """The customers of a key."""

    items: list[Customer]
    """The customers, at most 100."""


class JobCreated(Model, kw_only=True):
    """What a create tells of the new job."""

    id: str
    """Identifier of the job; keep it, no list shows your own reference."""
    number: str
    """Number for people."""


class JobCreatedEvent(Model, kw_only=True):
    """A job was created."""

    event_id: str
    """Identifier of the event, by which to drop a repeated delivery."""
    event_type: Literal["job.created"]
    """Name of the event."""
    occurred_at: datetime
    """When it happened, UTC; perhaps long before this delivery."""
    job: CreatedJob
    """The new job."""


class JobCurrentStatus(Model, kw_only=True):
    """The status that a job is in."""

    id: str
    """Identifier of the status, as in the list of job statuses."""
    name: str | UnsetType = UNSET
    """What the account calls it."""
    state: str | UnsetType = UNSET
    """Stage of work behind it, such as `pending`. The set is not published."""


class JobCustomer(Model, kw_only=True):
    """The customer of a job, in short."""

    id: str
    """Identifier of the customer."""
    name: str | UnsetType = UNSET
    """Name of the customer."""


class JobSite(Model, kw_only=True):
    """The site of a job, in short. Unlike in the list of sites, by address."""

    id: str
    """Identifier of the site."""
    address: str | UnsetType = UNSET
    """Where it is, on one line."""


class JobStateFilter(OpenEnum):
    """Which jobs to list: those still to do, those completed or cancelled, or both. Not the
    same words as a status's `state` or as the status in a webhook."""

    OPEN = "open"
    CLOSED = "closed"
    ALL = "all"


class JobStatus(Model, kw_only=True):
    """A status that a job can be in. Each account has its own."""

    id: str
    """Identifier of the status."""
    name: str
    """Name of the status."""


class JobStatusChangedEvent(Model, kw_only=True):
    """A job changed its status."""

    event_id: str
    """Identifier of the event, by which to drop a repeated delivery."""
    event_type: Literal["job.status_changed"]
    """Name of the event."""
    occurred_at: datetime
    """When it happened, UTC; perhaps long before this delivery."""
    job: ChangedJob
    """The job and its two statuses."""


class JobStatusList(Model, kw_only=True):
    """The job statuses of an account."""

    items: list[JobStatus]
    """The statuses, at most 100."""


class JobType(Model, kw_only=True):
    """A kind of work."""

    id: str
    """Identifier of the job type."""
    name: str
    """Name of the job type."""


class JobTypeList(Model, kw_only=True):
    """The job types of an account."""

    items: list[JobType]
    """The job types, at most 100."""


class ProblemCode(OpenEnum):
    """The known ends of a problem's `type`. The set is open: a client must bear others, and
    branch on these rather than on the status."""

    INVALID_BODY = "invalid-body"
    INVALID_QUERY = "invalid-query"
    UNKNOWN_CUSTOM_FIELD = "unknown-custom-field"
    PROJECT_NOT_IN_SCOPE = "project-not-in-scope"
    CUSTOMER_NOT_IN_SCOPE = "customer-not-in-scope"
    FIELD_NOT_WRITABLE = "field-not-writable"
    UNAUTHORIZED = "unauthorized"
    NO_SCOPE = "no-scope"
    NOT_FOUND = "not-found"
    EDITING_LOCKED = "editing-locked"
    CANCELLATION_LOCKED = "cancellation-locked"
    RATE_LIMITED = "rate-limited"
    INTERNAL = "internal"
    UPSTREAM_SCOPE_VIOLATION = "upstream-scope-violation"
    SCHEMA_DRIFT = "schema-drift"
    WRITES_DISABLED = "writes-disabled"
    CANCEL_NOT_CONFIGURED = "cancel-not-configured"


class Project(Model, kw_only=True):
    """A project that jobs may belong to."""

    id: str
    """Identifier of the project."""
    name: str
    """Name of the project."""


class ProjectList(Model, kw_only=True):
    """The projects of a key."""

    items: list[Project]
    """The projects, at most 100."""


class Site(Model, kw_only=True):
    """A place where work is done, as the list shows it. Nothing else can be read back."""

    id: str
    """Identifier of the site."""
    name: str
    """Business name and address together."""


class SiteCreated(Model, kw_only=True):
    """What a create tells of the new site."""

    id: str
    """Identifier of the site."""


class SiteList(Model, kw_only=True):
    """The sites of a key."""

    items: list[Site]
    """The sites, at most 100."""


class Job(Model, kw_only=True):
    """A request for work, as the list shows it. Project, job type, purchase order and your own
    reference are not shown; keep the identifier that the create gave."""

    id: str
    """Identifier of the job."""
    number: str
    """Number for people. Visits of one job may share it."""
    title: str
    """Short label, as seen in lists and on the calendar."""
    status: JobCurrentStatus
    """Where the job stands."""
    customer: JobCustomer
    """The customer, known from the site."""
    site: JobSite
    """Where the work is done."""
    series_number: int | UnsetType = UNSET
    """The number of all visits of one job, as an integer."""
    is_primary: bool | UnsetType = UNSET
    """Whether this is the main visit of its number."""
    start_time: datetime | UnsetType = UNSET
    """Start of the visit, preferred until staff confirm it, with offset."""
    end_time: datetime | UnsetType = UNSET
    """End of the visit, preferred until staff confirm it, with offset."""
    notes: str | UnsetType = UNSET
    """Log for the office, which technicians do not see; empty text without one."""
    custom_fields: dict[str, str] | UnsetType = UNSET
    """Values of the custom fields."""


class JobPage(Model, kw_only=True):
    """One page of jobs."""

    jobs: list[Job]
    """The jobs of this page."""
    next_cursor: str | None | UnsetType = UNSET
    """What to send as `cursor` for the next page; null or missing on the last."""
