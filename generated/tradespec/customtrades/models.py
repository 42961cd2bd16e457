"""Models of Custom Trades CRM API."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from msgspec import UNSET, UnsetType

from .._core.types import Model, OpenEnum


class Company(Model, kw_only=True):
    """A trades company, the owner of API keys and all records."""

    uuid: str
    """Identifier of the company."""
    name: str
    """Name of the company."""
    email: str
    """Email address."""
    phone: str | None | UnsetType = UNSET
    """Phone number."""
    address_line_1: str | None | UnsetType = UNSET
    """Street address, first line."""
    address_line_2: str | None | UnsetType = UNSET
    """Street address, second line."""
    city: str | None | UnsetType = UNSET
    """City."""
    state: str | None | UnsetType = UNSET
    """State."""
    postal_code: str | None | UnsetType = UNSET
    """ZIP code."""
    country: str | None | UnsetType = UNSET
    """Country code, such as `US`."""


class CompanyResponse(Model, kw_only=True):
    """Envelope of one company."""

    success: bool
    """Always true."""
    data: Company


class CustomerFilter(OpenEnum):
    """A group of customers to list; lower case, unlike the customer's own type."""

    ALL = "all"
    RESIDENTIAL = "residential"
    COMMERCIAL = "commercial"
    VIP = "vip"


class CustomerSummary(Model, kw_only=True):
    """The few fields of a customer shown inside other records."""

    uuid: str
    """Identifier of the customer."""
    first_name: str | UnsetType = UNSET
    """Given name."""
    last_name: str | UnsetType = UNSET
    """Family name."""


class CustomerType(OpenEnum):
    """Household or firm."""

    RESIDENTIAL = "Residential"
    COMMERCIAL = "Commercial"


class Deleted(Model, kw_only=True):
    """Confirmation of a soft delete."""

    message: str | UnsetType = UNSET
    """Text for people."""


class DeletedResponse(Model, kw_only=True):
    """Envelope of a delete."""

    success: bool
    """Always true."""
    data: Deleted


class EstimateAddOn(Model, kw_only=True):
    """Something a template offers besides, chosen by its name."""

    name: str
    """Identifier and name in one, such as `addon1`."""
    price: Decimal
    """Price in dollars."""


class EstimateAdjustments(Model, kw_only=True):
    """Amounts that take the place of the computed ones. Other keys are kept and have no effect."""

    base_amount: Decimal | UnsetType = UNSET
    """Base amount to use, in dollars."""
    addons_amount: Decimal | UnsetType = UNSET
    """Amount for add-ons to use, in dollars."""
    tax_amount: Decimal | UnsetType = UNSET
    """Tax to use, in dollars."""


class EstimatePreview(Model, kw_only=True):
    """The totals an estimate would have."""

    base_amount: Decimal
    """Price of the tier times the quantity, in dollars."""
    addons_amount: Decimal
    """Price of the add-ons, in dollars."""
    tax_amount: Decimal
    """Tax in dollars."""
    total_amount: Decimal
    """Base, add-ons and tax, in dollars."""


class EstimatePreviewBreakdown(Model, kw_only=True):
    """How the totals come about."""

    base_amount: Decimal
    """Price of the tier times the quantity, in dollars."""
    addons: list[EstimateAddOn]
    """The add-ons chosen, with their prices."""
    adjustments: EstimateAdjustments | None | UnsetType = UNSET
    """The amounts set by hand, null without any."""


class EstimatePreviewData(Model, kw_only=True):
    """Totals and breakdown."""

    preview: EstimatePreview
    breakdown: EstimatePreviewBreakdown


class EstimatePreviewResponse(Model, kw_only=True):
    """Envelope of an estimate preview."""

    success: bool
    """Always true."""
    data: EstimatePreviewData


class EstimateStatus(OpenEnum):
    """Where an estimate stands."""

    PENDING = "Pending"
    ACCEPTED = "Accepted"
    DECLINED = "Declined"
    EXPIRED = "Expired"


class EstimateSummary(Model, kw_only=True):
    """The few fields of an estimate shown inside other records."""

    uuid: str
    """Identifier of the estimate."""
    estimate_number: str | None | UnsetType = UNSET
    """Number shown to people."""
    status: EstimateStatus | UnsetType = UNSET
    total_amount: Decimal | UnsetType = UNSET
    """Price in all, in dollars."""


class EstimateTier(OpenEnum):
    """One of the three prices of a tiered template."""

    GOOD = "good"
    BETTER = "better"
    BEST = "best"


class EstimateTierPrices(Model, kw_only=True):
    """Price of each tier, in dollars."""

    good: Decimal
    """Price of the plain choice."""
    better: Decimal
    """Price of the middle choice."""
    best: Decimal
    """Price of the full choice."""


class InvoicePreview(Model, kw_only=True):
    """The totals an invoice would have."""

    subtotal: Decimal
    """Sum before tax and discount, in dollars."""
    tax_amount: Decimal
    """Tax in dollars."""
    discount_amount: Decimal
    """Amount off in dollars."""
    total_amount: Decimal
    """Subtotal and tax less discount, in dollars."""
    balance_amount: Decimal
    """Still to pay, the total of an unpaid invoice, in dollars."""


class InvoicePreviewLine(Model, kw_only=True):
    """A line with its computed amounts."""

    quantity: Decimal
    """How many."""
    unit_price: Decimal
    """Price of one, in dollars."""
    line_total: Decimal
    """Quantity times price, in dollars."""
    tax_rate: Decimal
    """Tax in percent: 8.5 is 8.5 %."""
    tax_amount: Decimal
    """Tax on the line, rounded to cents, in dollars."""
    description: str | UnsetType = UNSET
    """What is billed."""


class InvoiceStatus(OpenEnum):
    """Where an invoice stands."""

    DRAFT = "Draft"
    PENDING = "Pending"
    PAID = "Paid"
    OVERDUE = "Overdue"


class InvoiceStatusFilter(OpenEnum):
    """Status to list, or all of them."""

    ALL = "All"
    PENDING = "Pending"
    PAID = "Paid"
    OVERDUE = "Overdue"
    DRAFT = "Draft"


class InvoiceSummary(Model, kw_only=True):
    """The few fields of an invoice shown inside other records."""

    uuid: str
    """Identifier of the invoice."""
    invoice_number: str | None | UnsetType = UNSET
    """Number shown to people."""


class InvoiceType(OpenEnum):
    """How much of a job an invoice bills."""

    FULL = "Full"
    PARTIAL = "Partial"
    PROGRESS = "Progress"


class JobPriority(OpenEnum):
    """How soon a job is wanted."""

    LOW = "Low"
    NORMAL = "Normal"
    HIGH = "High"
    EMERGENCY = "Emergency"


class JobStatus(OpenEnum):
    """Where a job stands, from first contact to completion."""

    NEW = "New"
    CONTACTED = "Contacted"
    SCHEDULED = "Scheduled"
    IN_PROGRESS = "In Progress"
    NEEDS_APPROVAL = "Needs Approval"
    READY_TO_INVOICE = "Ready to Invoice"
    INVOICED = "Invoiced"
    COMPLETE = "Complete"
    ESTIMATE_SENT = "Estimate Sent"
    ESTIMATE_APPROVED = "Estimate Approved"


class JobSummary(Model, kw_only=True):
    """The few fields of a job shown inside other records."""

    uuid: str
    """Identifier of the job."""
    job_number: str | None | UnsetType = UNSET
    """Number shown to people."""
    title: str | UnsetType = UNSET
    """Short name of the work."""
    status: JobStatus | UnsetType = UNSET


class LineItem(Model, kw_only=True):
    """One line of a stored invoice."""

    unit_price: Decimal
    """Price of one, in dollars."""
    description: str | UnsetType = UNSET
    """What is billed."""
    quantity: Decimal | UnsetType = UNSET
    """How many."""
    tax_rate: Decimal | UnsetType = UNSET
    """Tax in percent: 8.5 is 8.5 %."""


class LineItemInput(Model, kw_only=True):
    """One line of an invoice to create, change or preview."""

    unit_price: Decimal | int | float
    """Price of one, in dollars."""
    description: str | UnsetType = UNSET
    """What is billed."""
    quantity: Decimal | int | float | UnsetType = UNSET
    """How many."""
    tax_rate: Decimal | int | float | UnsetType = UNSET
    """Tax in percent: 8.5 is 8.5 %."""


class Location(Model, kw_only=True):
    """An office or warehouse of the company; not a customer's site."""

    uuid: str
    """Identifier of the location."""
    name: str
    """Name shown to people."""
    address1: str
    """Street address, first line."""
    city: str
    """City."""
    state: str
    """State, the two-letter US code."""
    zip: str
    """ZIP code of five or nine digits."""
    is_primary: bool
    """The company's main location."""
    is_active: bool
    """The location is in use."""
    location_code: str | None | UnsetType = UNSET
    """Short code of the company's own."""
    address2: str | None | UnsetType = UNSET
    """Street address, second line."""
    phone: str | None | UnsetType = UNSET
    """Phone number, as `206-555-1234`."""
    timezone: str | UnsetType = UNSET
    """Time zone by its IANA name."""
    business_hours: dict[str, Any] | list[Any] | None | UnsetType = UNSET
    """Opening hours, in a form of the company's own."""
    default_tax_rules: dict[str, Any] | list[Any] | None | UnsetType = UNSET
    """Tax rules, in a form of the company's own."""
    service_types_offered: dict[str, Any] | list[Any] | None | UnsetType = UNSET
    """Kinds of service, in a form of the company's own."""
    default_pricing_set_uuid: str | None | UnsetType = UNSET
    """Pricing set by UUID; not checked, no endpoint lists them."""
    created_at: datetime | UnsetType = UNSET
    """When the record was made, UTC."""
    updated_at: datetime | UnsetType = UNSET
    """When the record last changed, UTC."""
    deleted_at: datetime | None | UnsetType = UNSET
    """When the record was deleted, UTC; null while it is not."""


class LocationResponse(Model, kw_only=True):
    """Envelope of one location."""

    success: bool
    """Always true."""
    data: Location


class LocationSummary(Model, kw_only=True):
    """The few fields of a location shown inside other records."""

    uuid: str
    """Identifier of the location."""
    name: str | UnsetType = UNSET
    """Name of the location."""


class NotifyVia(OpenEnum):
    """By which way a customer is told."""

    EMAIL = "email"
    SMS = "sms"
    BOTH = "both"


class NumberingSettings(Model, kw_only=True):
    """How numbers of one kind are formed."""

    prefix: str
    """Text before the number, such as `INV-`."""
    padding: int
    """Digits to fill up to with zeros."""
    next_number: int
    """The number the next record gets."""
    next_number_formatted: str
    """The next number as it will be shown."""
    has_override: bool
    """The next number was set by hand and is not used yet."""


class NumberingSettingsUpdate(Model, kw_only=True):
    """The settings of one kind to change; what is left out stays."""

    prefix: str | UnsetType = UNSET
    """Text before the number, such as `INV-`."""
    padding: int | UnsetType = UNSET
    """Digits to fill up to with zeros."""
    next_number: int | UnsetType = UNSET
    """The number the next record gets."""


class NumberingUpdated(Model, kw_only=True):
    """Confirmation of a change."""

    message: str
    """Text for people."""


class NumberingUpdatedResponse(Model, kw_only=True):
    """Envelope of one confirmation."""

    success: bool
    """Always true."""
    data: NumberingUpdated


class Pagination(Model, kw_only=True):
    """Where a page stands in its list."""

    page: int
    """Number of this page, from 1."""
    limit: int
    """Most records a page can hold."""
    total: int
    """Records on all pages together."""
    total_pages: int
    """Number of pages, `total / limit` rounded up."""


class PaymentStatus(OpenEnum):
    """Where a payment stands."""

    PENDING = "Pending"
    COMPLETED = "Completed"
    FAILED = "Failed"
    REFUNDED = "Refunded"


class PaymentType(OpenEnum):
    """By what means a payment was made."""

    CREDIT_CARD = "credit_card"
    ACH = "ach"
    CHECK = "check"
    CASH = "cash"
    OTHER = "other"


class PhotoType(OpenEnum):
    """At which stage of the job a photo was taken."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class PhotoUser(Model, kw_only=True):
    """Who added a photo; the key is `id`, not `uuid`."""

    id: str
    """Identifier of the user."""
    first_name: str | UnsetType = UNSET
    """Given name."""
    last_name: str | UnsetType = UNSET
    """Family name."""


class PricingType(OpenEnum):
    """`flat` has one price, `tiered` a price for good, better and best."""

    FLAT = "flat"
    TIERED = "tiered"


class User(Model, kw_only=True):
    """A person of the company. No endpoint lists users; records name them by UUID."""

    uuid: str
    """Identifier of the user."""
    first_name: str | UnsetType = UNSET
    """Given name."""
    last_name: str | UnsetType = UNSET
    """Family name."""


class Customer(Model, kw_only=True):
    """Someone the company works for."""

    uuid: str
    """Identifier of the customer."""
    first_name: str
    """Given name."""
    last_name: str
    """Family name."""
    customer_type: CustomerType
    """Household or firm."""
    is_vip: bool
    """The customer is marked as important."""
    company_name: str | None | UnsetType = UNSET
    """Name of the firm, where the customer is one."""
    email: str | None | UnsetType = UNSET
    """Email address."""
    phone: str | None | UnsetType = UNSET
    """Phone number, as `206-555-1234`."""
    physical_address1: str | None | UnsetType = UNSET
    """Where the customer is, first line."""
    physical_address2: str | None | UnsetType = UNSET
    """Where the customer is, second line."""
    physical_city: str | None | UnsetType = UNSET
    """Where the customer is, city."""
    physical_state: str | None | UnsetType = UNSET
    """Where the customer is, state."""
    physical_zip: str | None | UnsetType = UNSET
    """Where the customer is, ZIP code."""
    billing_address1: str | None | UnsetType = UNSET
    """Where bills go, first line."""
    billing_address2: str | None | UnsetType = UNSET
    """Where bills go, second line."""
    billing_city: str | None | UnsetType = UNSET
    """Where bills go, city."""
    billing_state: str | None | UnsetType = UNSET
    """Where bills go, state."""
    billing_zip: str | None | UnsetType = UNSET
    """Where bills go, ZIP code."""
    primary_service_location_uuid: str | None | UnsetType = UNSET
    """A location by UUID; not checked."""
    notes: str | None | UnsetType = UNSET
    """Notes about the customer."""
    internal_flags: dict[str, Any] | list[Any] | None | UnsetType = UNSET
    """Flags of the company's own making."""
    on_my_way_notify_via: NotifyVia | None | UnsetType = UNSET
    """How the customer hears that someone is on the way; null for not at all."""
    created_at: datetime | UnsetType = UNSET
    """When the record was made, UTC."""
    updated_at: datetime | UnsetType = UNSET
    """When the record last changed, UTC."""
    deleted_at: datetime | None | UnsetType = UNSET
    """When the record was deleted, UTC; null while it is not."""


class CustomerListData(Model, kw_only=True):
    """One page of customers."""

    customers: list[Customer]
    """The customers of this page."""
    pagination: Pagination


class CustomerListResponse(Model, kw_only=True):
    """Envelope of a page of customers."""

    success: bool
    """Always true."""
    data: CustomerListData


class CustomerResponse(Model, kw_only=True):
    """Envelope of one customer."""

    success: bool
    """Always true."""
    data: Customer


class EstimateTemplate(Model, kw_only=True):
    """What estimates are made from. No endpoint lists templates."""

    uuid: str
    """Identifier of the template."""
    name: str
    """Name shown to people."""
    pricing_type: PricingType
    base_price: Decimal | UnsetType = UNSET
    """Price of a flat template, or of a tiered one before a tier is chosen, in dollars."""
    tiers: EstimateTierPrices | None | UnsetType = UNSET
    """Prices of a tiered template."""
    addons: list[EstimateAddOn] | UnsetType = UNSET
    """What can be chosen besides."""
    tax_rate: Decimal | UnsetType = UNSET
    """Tax in percent of base and add-ons; 0 for none."""


class Invoice(Model, kw_only=True):
    """A bill for a job."""

    uuid: str
    """Identifier of the invoice."""
    due_date: date
    """Day by which to pay."""
    total_amount: Decimal
    """Subtotal and tax less discount, in dollars."""
    balance_amount: Decimal
    """Still to pay: total less paid, in dollars."""
    status: InvoiceStatus
    """Where the invoice stands."""
    invoice_number: str | None | UnsetType = UNSET
    """Number shown to people, such as `INV-001`, formed by the numbering settings."""
    customer_uuid: str | UnsetType = UNSET
    """The customer billed."""
    job_uuid: str | None | UnsetType = UNSET
    """The job billed."""
    estimate_uuid: str | None | UnsetType = UNSET
    """The estimate behind the invoice."""
    location_uuid: str | None | UnsetType = UNSET
    """The company location in charge."""
    invoice_type: InvoiceType | UnsetType = UNSET
    """Whether it bills the job in full or in part."""
    progress_percentage: Decimal | None | UnsetType = UNSET
    """Share of the job billed, in percent, on progress invoices. Totals are not scaled by it."""
    issue_date: date | UnsetType = UNSET
    """Day of issue."""
    subtotal: Decimal | UnsetType = UNSET
    """Sum before tax and discount, in dollars."""
    tax_amount: Decimal | UnsetType = UNSET
    """Tax in dollars."""
    discount_amount: Decimal | UnsetType = UNSET
    """Amount off in dollars, taken after tax."""
    paid_amount: Decimal | UnsetType = UNSET
    """Paid so far, in dollars."""
    line_items: list[LineItem] | None | UnsetType = UNSET
    """What is billed: labor, parts, fees."""
    notes: str | None | UnsetType = UNSET
    """Notes the customer sees."""
    terms: str | None | UnsetType = UNSET
    """Payment terms."""
    internal_notes: str | None | UnsetType = UNSET
    """Notes for the company only."""
    created_at: datetime | UnsetType = UNSET
    """When the record was made, UTC."""
    updated_at: datetime | UnsetType = UNSET
    """When the record last changed, UTC."""
    deleted_at: datetime | None | UnsetType = UNSET
    """When the record was deleted, UTC; null while it is not."""
    customer: CustomerSummary | UnsetType = UNSET
    """The customer in short."""
    job: JobSummary | None | UnsetType = UNSET
    """The job in short, null without one."""
    estimate: EstimateSummary | None | UnsetType = UNSET
    """The estimate in short, null without one."""
    location: LocationSummary | None | UnsetType = UNSET
    """The location in short, null without one."""


class InvoiceListData(Model, kw_only=True):
    """One page of invoices."""

    invoices: list[Invoice]
    """The invoices of this page."""
    pagination: Pagination


class InvoiceListResponse(Model, kw_only=True):
    """Envelope of a page of invoices."""

    success: bool
    """Always true."""
    data: InvoiceListData


class InvoicePreviewBreakdown(Model, kw_only=True):
    """How the totals come about."""

    line_items: list[InvoicePreviewLine]
    """The lines with their amounts."""


class InvoicePreviewData(Model, kw_only=True):
    """Totals and breakdown."""

    preview: InvoicePreview
    breakdown: InvoicePreviewBreakdown


class InvoicePreviewResponse(Model, kw_only=True):
    """Envelope of an invoice preview."""

    success: bool
    """Always true."""
    data: InvoicePreviewData


class InvoiceResponse(Model, kw_only=True):
    """Envelope of one invoice."""

    success: bool
    """Always true."""
    data: Invoice


class Job(Model, kw_only=True):
    """A work order or service job."""

    uuid: str
    """Identifier of the job."""
    title: str
    """Short name of the work."""
    status: JobStatus
    """Where the job stands."""
    priority: JobPriority
    """How soon the job is wanted."""
    job_number: str | None | UnsetType = UNSET
    """Number shown to people, such as `JOB-001`."""
    customer_uuid: str | UnsetType = UNSET
    """The customer the work is for."""
    location_uuid: str | None | UnsetType = UNSET
    """The company location in charge."""
    assigned_to_user_id: str | None | UnsetType = UNSET
    """The user who does the work, by UUID."""
    description: str | None | UnsetType = UNSET
    """What is to be done."""
    is_urgent: bool | UnsetType = UNSET
    """The job should not wait."""
    is_emergency: bool | UnsetType = UNSET
    """The job cannot wait."""
    service_address1: str | None | UnsetType = UNSET
    """Where the work is done, first line."""
    service_address2: str | None | UnsetType = UNSET
    """Where the work is done, second line."""
    service_city: str | None | UnsetType = UNSET
    """City of the work."""
    service_state: str | None | UnsetType = UNSET
    """State of the work."""
    service_zip: str | None | UnsetType = UNSET
    """ZIP code of the work."""
    estimated_amount: Decimal | None | UnsetType = UNSET
    """Expected price, in dollars."""
    actual_amount: Decimal | None | UnsetType = UNSET
    """Price of the work done, in dollars."""
    scheduled_date: str | None | UnsetType = UNSET
    """Day of the visit; the two times below say when."""
    scheduled_time_start: str | None | UnsetType = UNSET
    """Start of the visit, `HH:MM` local time."""
    scheduled_time_end: str | None | UnsetType = UNSET
    """End of the visit, `HH:MM` local time."""
    started_at: datetime | None | UnsetType = UNSET
    """When work began, UTC."""
    completed_at: datetime | None | UnsetType = UNSET
    """When work was completed, UTC."""
    invoiced_at: datetime | None | UnsetType = UNSET
    """When the job was invoiced, UTC."""
    paid_at: datetime | None | UnsetType = UNSET
    """When the job was paid, UTC."""
    internal_notes: str | None | UnsetType = UNSET
    """Notes for the company only."""
    customer_notes: str | None | UnsetType = UNSET
    """Notes the customer sees."""
    created_at: datetime | UnsetType = UNSET
    """When the record was made, UTC."""
    updated_at: datetime | UnsetType = UNSET
    """When the record last changed, UTC."""
    deleted_at: datetime | None | UnsetType = UNSET
    """When the record was deleted, UTC; null while it is not."""
    customer: CustomerSummary | UnsetType = UNSET
    """The customer in short."""
    location: LocationSummary | None | UnsetType = UNSET
    """The location in short, null without one."""
    assigned_user: User | None | UnsetType = UNSET
    """The assigned user, null without one."""


class JobListData(Model, kw_only=True):
    """One page of jobs."""

    jobs: list[Job]
    """The jobs of this page."""
    pagination: Pagination


class JobListResponse(Model, kw_only=True):
    """Envelope of a page of jobs."""

    success: bool
    """Always true."""
    data: JobListData


class JobPhoto(Model, kw_only=True):
    """A photo of a job."""

    uuid: str
    """Identifier of the photo."""
    photo_url: str
    """Web address of the photo."""
    photo_type: PhotoType
    """Stage of the job it shows."""
    job_uuid: str | UnsetType = UNSET
    """The job it belongs to."""
    user_id: str | UnsetType = UNSET
    """The user who added it, by UUID."""
    file_name: str | None | UnsetType = UNSET
    """Name of the file."""
    file_size: int | None | UnsetType = UNSET
    """Size of the file, in bytes."""
    mime_type: str | None | UnsetType = UNSET
    """Media type of the file, such as `image/jpeg`."""
    taken_at: datetime | None | UnsetType = UNSET
    """When the photo was taken, UTC."""
    customer_email_sent: bool | UnsetType = UNSET
    """The customer has been sent the photo."""
    created_at: datetime | UnsetType = UNSET
    """When the record was made, UTC."""
    updated_at: datetime | UnsetType = UNSET
    """When the record last changed, UTC."""
    deleted_at: datetime | None | UnsetType = UNSET
    """When the record was deleted, UTC; null while it is not."""
    user: PhotoUser | UnsetType = UNSET
    """The user who added it."""


class JobPhotoListData(Model, kw_only=True):
    """One page of photos."""

    photos: list[JobPhoto]
    """The photos of this page."""
    pagination: Pagination


class JobPhotoListResponse(Model, kw_only=True):
    """Envelope of a page of photos."""

    success: bool
    """Always true."""
    data: JobPhotoListData


class JobPhotoResponse(Model, kw_only=True):
    """Envelope of one photo."""

    success: bool
    """Always true."""
    data: JobPhoto


class JobResponse(Model, kw_only=True):
    """Envelope of one job."""

    success: bool
    """Always true."""
    data: Job


class LocationListData(Model, kw_only=True):
    """One page of locations."""

    locations: list[Location]
    """The locations of this page."""
    pagination: Pagination


class LocationListResponse(Model, kw_only=True):
    """Envelope of a page of locations."""

    success: bool
    """Always true."""
    data: LocationListData


class Numbering(Model, kw_only=True):
    """The numbering settings of the company."""

    invoice: NumberingSettings
    """How invoice numbers are formed."""
    estimate: NumberingSettings
    """How estimate numbers are formed."""


class NumberingResponse(Model, kw_only=True):
    """Envelope of one set of numbering settings."""

    success: bool
    """Always true."""
    data: Numbering


class Payment(Model, kw_only=True):
    """Money received on an invoice."""

    uuid: str
    """Identifier of the payment."""
    amount: Decimal
    """Amount paid, in dollars."""
    payment_number: str | None | UnsetType = UNSET
    """Number shown to people, such as `PAY-001`."""
    invoice_uuid: str | UnsetType = UNSET
    """The invoice paid."""
    customer_uuid: str | UnsetType = UNSET
    """The customer who paid."""
    payment_type: PaymentType | UnsetType = UNSET
    """How it was paid."""
    payment_method: str | None | UnsetType = UNSET
    """More on how it was paid, such as `visa` or `bank_transfer`."""
    processing_fee: Decimal | UnsetType = UNSET
    """Fee kept by the processor, in dollars."""
    net_amount: Decimal | UnsetType = UNSET
    """Amount less fee, in dollars."""
    payment_date: date | UnsetType = UNSET
    """Day of the payment."""
    transaction_id: str | None | UnsetType = UNSET
    """The processor's identifier."""
    reference_number: str | None | UnsetType = UNSET
    """Number of the check or transfer."""
    authorization_code: str | None | UnsetType = UNSET
    """The card issuer's approval."""
    payment_details: dict[str, Any] | list[Any] | None | UnsetType = UNSET
    """Anything else, in a form of the company's own."""
    notes: str | None | UnsetType = UNSET
    """Notes about the payment."""
    status: PaymentStatus | UnsetType = UNSET
    """Where the payment stands."""
    processed_at: datetime | None | UnsetType = UNSET
    """When the payment was processed, UTC."""
    created_by_user_id: str | UnsetType = UNSET
    """The user who recorded it, by UUID."""
    created_at: datetime | UnsetType = UNSET
    """When the record was made, UTC."""
    updated_at: datetime | UnsetType = UNSET
    """When the record last changed, UTC."""
    deleted_at: datetime | None | UnsetType = UNSET
    """When the record was deleted, UTC; null while it is not."""
    invoice: InvoiceSummary | UnsetType = UNSET
    """The invoice in short."""


class PaymentListData(Model, kw_only=True):
    """One page of payments."""

    payments: list[Payment]
    """The payments of this page."""
    pagination: Pagination


class PaymentListResponse(Model, kw_only=True):
    """Envelope of a page of payments."""

    success: bool
    """Always true."""
    data: PaymentListData


class PaymentResponse(Model, kw_only=True):
    """Envelope of one payment."""

    success: bool
    """Always true."""
    data: Payment


class Estimate(Model, kw_only=True):
    """A quote made from a template."""

    uuid: str
    """Identifier of the estimate."""
    status: EstimateStatus
    """Where the estimate stands."""
    total_amount: Decimal
    """Base, add-ons and tax, in dollars."""
    estimate_number: str | None | UnsetType = UNSET
    """Number shown to people, such as `EST-001`, formed by the numbering settings."""
    customer_uuid: str | UnsetType = UNSET
    """The customer quoted."""
    job_uuid: str | None | UnsetType = UNSET
    """The job quoted for."""
    template_uuid: str | UnsetType = UNSET
    """The template the price comes from."""
    location_uuid: str | None | UnsetType = UNSET
    """The company location in charge."""
    created_by_user_id: str | UnsetType = UNSET
    """The user who made it, by UUID."""
    template_name: str | UnsetType = UNSET
    """Name of the template."""
    pricing_type: str | UnsetType = UNSET
    """Pricing type of the template, such as `tiered`."""
    selected_tier: EstimateTier | None | UnsetType = UNSET
    """The tier chosen, for tiered pricing."""
    base_amount: Decimal | UnsetType = UNSET
    """Price of the tier times the quantity, in dollars."""
    addons_amount: Decimal | UnsetType = UNSET
    """Price of the add-ons, in dollars."""
    tax_amount: Decimal | UnsetType = UNSET
    """Tax in dollars."""
    quantity: Decimal | UnsetType = UNSET
    """How many times the base price counts; add-ons count once."""
    selected_addons: list[str] | None | UnsetType = UNSET
    """Names of the add-ons chosen."""
    adjustments: EstimateAdjustments | None | UnsetType = UNSET
    """Amounts set by hand."""
    service_description: str | None | UnsetType = UNSET
    """What would be done."""
    internal_notes: str | None | UnsetType = UNSET
    """Notes for the company only."""
    customer_notes: str | None | UnsetType = UNSET
    """Notes the customer sees."""
    response_notes: str | None | UnsetType = UNSET
    """What the customer answered."""
    expires_at: str | None | UnsetType = UNSET
    """Until when the offer stands."""
    responded_at: datetime | None | UnsetType = UNSET
    """When the customer answered, UTC."""
    created_at: datetime | UnsetType = UNSET
    """When the record was made, UTC."""
    updated_at: datetime | UnsetType = UNSET
    """When the record last changed, UTC."""
    deleted_at: datetime | None | UnsetType = UNSET
    """When the record was deleted, UTC; null while it is not."""
    customer: CustomerSummary | UnsetType = UNSET
    """The customer in short."""
    job: JobSummary | None | UnsetType = UNSET
    """The job in short, null without one."""
    template: EstimateTemplate | UnsetType = UNSET
    """The template."""
    location: LocationSummary | None | UnsetType = UNSET
    """The location in short, null without one."""


class EstimateListData(Model, kw_only=True):
    """One page of estimates."""

    estimates: list[Estimate]
    """The estimates of this page."""
    pagination: Pagination


class EstimateListResponse(Model, kw_only=True):
    """Envelope of a page of estimates."""

    success: bool
    """Always true."""
    data: EstimateListData


class EstimateResponse(Model, kw_only=True):
    """Envelope of one estimate."""

    success: bool
    """Always true."""
    data: Estimate
