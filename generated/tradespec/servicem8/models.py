"""Models of ServiceM8 API."""

from __future__ import annotations

import datetime as dt
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, UnsetType, field

from .._core.types import Model, OpenEnum, OpenModel
from .._core.wire import Wire

NULLS = ("", "0000-00-00", "0000-00-00 00:00:00")
"""How null is spelled where it is not text."""

AltitudeInput: TypeAlias = Annotated[float | None, Wire("number")]
"""Metres above the sea; empty for none."""
Amount: TypeAlias = Annotated[Decimal | None, Wire("decimal")]
"""Exact decimal, answered as text with four places or, at times, as a number; empty for none."""
AmountInput: TypeAlias = Annotated[Decimal | None, Wire("decimal")]
"""Exact decimal as text, with at most four places; empty for none."""
BadgeUuids: TypeAlias = Annotated[list[str] | None, Wire("json")]
"""Identifiers of badges, as the text of a JSON array; empty for none."""
CommaList: TypeAlias = Annotated[list[str] | None, Wire("separated", ",")]
"""Words joined by commas; empty for none."""
Coordinate: TypeAlias = Annotated[float | None, Wire("number")]
"""Degrees or metres as a number, at times as text; empty for none."""
CountInput: TypeAlias = Annotated[int | None, Wire("integer")]
"""Whole number from 0; empty for none."""
ErrorCode: TypeAlias = Annotated[int | None, Wire("integer")]
"""0 when all went well, else a code for programs; a number, in places as text."""
Flag: TypeAlias = Annotated[bool | None, Wire("flag")]
"""Yes or no, in any spelling the server uses: 0 and 1 as numbers or text, true and false; empty
for unknown."""
FlagInput: TypeAlias = Annotated[bool | None, Wire("flag")]
"""Yes (1) or no (0)."""
JsonText: TypeAlias = Annotated[dict[str, object] | list[object] | None, Wire("json")]
"""A JSON value as text; empty for none."""
LatitudeInput: TypeAlias = Annotated[float | None, Wire("number")]
"""Degrees north of the equator, from -90 to 90; empty for none."""
LocalDate: TypeAlias = Annotated[dt.date | None, Wire("local-date")]
"""Date `YYYY-MM-DD` in the account's own time zone; may be answered with ` 00:00:00` behind it.
Empty or all zeros for none."""
LocalDateTime: TypeAlias = Annotated[dt.datetime | None, Wire("local-datetime")]
"""Date and time `YYYY-MM-DD HH:MM:SS` in the account's own time zone (`timezone_name` of the
vendor record). Empty or all zeros for none."""
LongitudeInput: TypeAlias = Annotated[float | None, Wire("number")]
"""Degrees east of Greenwich, from -180 to 180; empty for none."""
MinuteInput: TypeAlias = Annotated[int | None, Wire("integer")]
"""Minutes since midnight, from 0 to 1440; empty for none."""
RatingInput: TypeAlias = Annotated[int | None, Wire("integer")]
"""Stars from 1 to 5; empty for none."""
RecordUuid: TypeAlias = Annotated[str | None, Wire("identifier")]
"""Identifier of another record; empty for none."""
StaffUuids: TypeAlias = Annotated[list[str] | None, Wire("separated", ";")]
"""Identifiers of staff members joined by semicolons; empty for none."""
TextFlag: TypeAlias = Annotated[bool | None, Wire("flag")]
"""Yes or no, answered as the text `0` or `1`; read like any other flag."""
TextNumber: TypeAlias = Annotated[int | None, Wire("integer")]
"""Whole number, answered as text; empty for none."""
TrueFlag: TypeAlias = Annotated[bool | None, Wire("flag")]
"""Yes or no, answered as true or false; read like any other flag."""
WholeNumber: TypeAlias = Annotated[int | None, Wire("integer")]
"""Whole number, at times as text; empty for none."""


class AllocationWindow(Model, kw_only=True):
    """A part of the day."""

    uuid: str
    """Identifier of the allocation window."""
    name: str | UnsetType = UNSET
    """Name of the window, such as `Morning`."""
    start_time: WholeNumber | UnsetType = UNSET
    """First minute of the day."""
    end_time: WholeNumber | UnsetType = UNSET
    """Last minute of the day."""
    sort_priority: WholeNumber | UnsetType = UNSET
    """Place among the windows; the start when left out, 0 for urgent."""
    active: Flag | UnsetType = UNSET
    """1 while the allocation window lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class ArticleRelationship(Model, kw_only=True):
    """A record an article belongs to."""

    object_name: str
    """Kind of record: `job`, or `Job`."""
    object_uuid: str
    """The record."""
    object_description: str | UnsetType = UNSET
    """The record in words."""
    create_date: str | UnsetType = UNSET
    """When it was put there, `YYYY-MM-DD HH:MM:SS`."""


class ArticleType(OpenEnum):
    """Kind of article."""

    VIDEO = "video"
    RICHTEXT = "richtext"
    PDF = "pdf"
    CALL = "call"


class AssetFieldType(OpenEnum):
    """Kind of a value."""

    TEXT = "Text"
    NUMBER = "Number"
    DATE = "Date"
    MULTIPLE_CHOICE = "Multiple Choice"


class AssetType(Model, kw_only=True):
    """A kind of asset."""

    uuid: str
    """Identifier of the kind of asset."""
    name: str | UnsetType = UNSET
    """Name of the kind."""
    active: Flag | UnsetType = UNSET
    """1 while the kind of asset lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class AssetTypeFieldData(Model, kw_only=True):
    """What the values of a field may be."""

    field_type: AssetFieldType = field(name="fieldType")
    """Kind of value."""
    mandatory: bool | UnsetType = UNSET
    """A value must be given."""
    choices: list[str] | UnsetType = UNSET
    """What there is to choose from."""


class Attachment(Model, kw_only=True):
    """A photo, video or document."""

    uuid: str
    """Identifier of the attachment."""
    related_object: str | UnsetType = UNSET
    """Kind of record it belongs to, a noun such as `job`."""
    related_object_uuid: RecordUuid | UnsetType = UNSET
    """The record it belongs to."""
    attachment_name: str | UnsetType = UNSET
    """Name of the file."""
    file_type: str | UnsetType = UNSET
    """Ending of the file name with its dot, such as `.jpg`."""
    attachment_source: str | UnsetType = UNSET
    """Where it comes from, such as `QUOTE` or `INVOICE`."""
    tags: CommaList | UnsetType = UNSET
    """Words to find it by."""
    lng: Coordinate | UnsetType = UNSET
    """Longitude of where it was taken."""
    lat: Coordinate | UnsetType = UNSET
    """Latitude of where it was taken."""
    photo_width: TextNumber | UnsetType = UNSET
    """Width of the picture in pixels."""
    photo_height: TextNumber | UnsetType = UNSET
    """Height of the picture in pixels."""
    extracted_info: str | UnsetType = UNSET
    """What was read out of the picture."""
    is_favourite: TextFlag | UnsetType = UNSET
    """Marked as a favourite."""
    class_name: str | UnsetType = UNSET
    """The server's own word for its kind."""
    metadata: JsonText | UnsetType = UNSET
    """More about it, as JSON."""
    created_by_staff_uuid: RecordUuid | UnsetType = UNSET
    """Who added it."""
    timestamp: LocalDateTime | UnsetType = UNSET
    """When it was taken or added."""
    active: Flag | UnsetType = UNSET
    """1 while the attachment lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class Badge(Model, kw_only=True):
    """A mark on jobs and clients."""

    uuid: str
    """Identifier of the badge."""
    name: str | UnsetType = UNSET
    """Name of the badge."""
    automatically_allocated: TextFlag | UnsetType = UNSET
    """New jobs get it by themselves."""
    file_name: str | UnsetType = UNSET
    """File of its picture."""
    regarding_form_uuid: RecordUuid | UnsetType = UNSET
    """The form it stands for."""
    regarding_asset_type_uuid: RecordUuid | UnsetType = UNSET
    """The kind of asset it stands for."""
    active: Flag | UnsetType = UNSET
    """1 while the badge lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class BadgeMandatoryState(OpenEnum):
    """When a form is demanded: never (0), at check-in (1) or at check-out (2)."""

    VALUE_0 = "0"
    VALUE_1 = "1"
    VALUE_2 = "2"


class Category(Model, kw_only=True):
    """A kind of work."""

    uuid: str
    """Identifier of the category."""
    name: str | UnsetType = UNSET
    """Name of the category."""
    colour: str | UnsetType = UNSET
    """Colour on the dispatch board, six hexadecimal digits."""
    active: Flag | UnsetType = UNSET
    """1 while the category lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class ChangedRecord(Model, kw_only=True):
    """A record that was changed."""

    uuid: str
    """Identifier of the record."""
    changed_fields: list[str] | UnsetType = UNSET
    """The watched fields that were changed."""
    time: datetime | UnsetType = UNSET
    """When it was changed."""


class ChecklistItemType(OpenEnum):
    """What fulfils a point of a checklist."""

    TODO = "Todo"
    ASSET = "Asset"
    PHOTO = "Photo"
    FORM = "Form"
    DOCUMENT = "Document"


class ChecklistReminder(OpenEnum):
    """When somebody is reminded of a point; empty for never."""

    EMPTY = ""
    CHECK_IN = "CHECK_IN"
    NAVIGATE = "NAVIGATE"
    CHECK_OUT = "CHECK_OUT"
    ABSOLUTE_DATETIME = "ABSOLUTE_DATETIME"
    RELATIVE_DATETIME = "RELATIVE_DATETIME"


class Company(OpenModel, kw_only=True):
    """A client: a firm, a person, or one site of a client."""

    extra_keys: ClassVar[str] = "^customfield_[A-Za-z0-9_]+$"
    uuid: str
    """Identifier of the client."""
    name: str | UnsetType = UNSET
    """Name of the client."""
    abn_number: str | UnsetType = UNSET
    """Business number, such as an ABN."""
    address: str | UnsetType = UNSET
    """Where the client is."""
    billing_address: str | UnsetType = UNSET
    """Where bills go."""
    is_individual: Flag | UnsetType = UNSET
    """The client is a person, judged by the name."""
    parent_company_uuid: RecordUuid | UnsetType = UNSET
    """The head office this site belongs to; empty for a head office. Needs the sites add-on."""
    website: str | UnsetType = UNSET
    """Web address."""
    address_street: str | UnsetType = UNSET
    """Street of the address."""
    address_city: str | UnsetType = UNSET
    """City of the address."""
    address_state: str | UnsetType = UNSET
    """State of the address."""
    address_postcode: str | UnsetType = UNSET
    """Postal code of the address."""
    address_country: str | UnsetType = UNSET
    """Country of the address."""
    fax_number: str | UnsetType = UNSET
    """Fax number."""
    badges: BadgeUuids | UnsetType = UNSET
    """The badges on the client."""
    tax_rate_uuid: RecordUuid | UnsetType = UNSET
    """The tax rate for this client's jobs."""
    billing_attention: str | UnsetType = UNSET
    """Who bills are addressed to."""
    payment_terms: str | UnsetType = UNSET
    """When bills are due, in the account's own words."""
    active: Flag | UnsetType = UNSET
    """1 while the client lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class CompanyContactType(OpenEnum):
    """What a contact of a client is asked about: jobs or bills."""

    JOB = "JOB"
    BILLING = "BILLING"


class DocumentTemplate(Model, kw_only=True):
    """Something documents are made from."""

    uuid: str
    """Identifier of the document template."""
    name: str | UnsetType = UNSET
    """Name of the template."""
    template_type: str | UnsetType = UNSET
    """Kind of document."""
    related_object: str | UnsetType = UNSET
    """Kind of record it is made for."""
    active: Flag | UnsetType = UNSET
    """1 while the document template lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class EmailTemplate(Model, kw_only=True):
    """A text for e-mails."""

    uuid: str
    """Identifier of the e-mail template."""
    name: str | UnsetType = UNSET
    """Name of the template, unlike that of any other."""
    subject: str | UnsetType = UNSET
    """Subject of the e-mail."""
    message: str | UnsetType = UNSET
    """Text of the e-mail, HTML."""
    active: Flag | UnsetType = UNSET
    """1 while the e-mail template lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class Feedback(Model, kw_only=True):
    """What a client thinks of the work."""

    uuid: str
    """Identifier of the review."""
    timestamp: LocalDateTime | UnsetType = UNSET
    """When it was given."""
    related_object: str | UnsetType = UNSET
    """Kind of record it is about, a noun such as `job`."""
    related_object_uuid: RecordUuid | UnsetType = UNSET
    """The record it is about."""
    rating: TextNumber | UnsetType = UNSET
    """Stars, from 1 to 5."""
    comment: str | UnsetType = UNSET
    """What the client says."""
    active: Flag | UnsetType = UNSET
    """1 while the review lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class FormField(Model, kw_only=True):
    """A question of a form."""

    uuid: str
    """Identifier of the field of a form."""
    form_uuid: RecordUuid | UnsetType = UNSET
    """The form."""
    name: str | UnsetType = UNSET
    """The question."""
    field_data_json: JsonText | UnsetType = UNSET
    """Kind of answer, choices and rules, as JSON."""
    sort_order: WholeNumber | UnsetType = UNSET
    """Place in the form."""
    active: Flag | UnsetType = UNSET
    """1 while the field of a form lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class FormResponse(Model, kw_only=True):
    """A form that was filled in."""

    uuid: str
    """Identifier of the filled-in form."""
    form_uuid: RecordUuid | UnsetType = UNSET
    """The form."""
    staff_uuid: RecordUuid | UnsetType = UNSET
    """The staff member it belongs to."""
    regarding_object: str | UnsetType = UNSET
    """Kind of record it is about, a noun such as `job`."""
    regarding_object_uuid: RecordUuid | UnsetType = UNSET
    """The record it is about."""
    field_data: JsonText | UnsetType = UNSET
    """The answers, as JSON."""
    timestamp: LocalDateTime | UnsetType = UNSET
    """When it was filled in, in UTC unlike all other local times."""
    form_by_staff_uuid: RecordUuid | UnsetType = UNSET
    """Who filled it in."""
    document_attachment_uuid: RecordUuid | UnsetType = UNSET
    """The document made of it."""
    asset_uuid: RecordUuid | UnsetType = UNSET
    """The asset it is about."""
    active: Flag | UnsetType = UNSET
    """1 while the filled-in form lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class FormTemplateField(Model, kw_only=True):
    """Words put into a form's document."""

    name: str
    """Name of the place in the document."""
    field_type: Literal["Text"] = field(name="fieldType")
    """Always `Text`."""
    value: str
    """The words."""
    sort_order: int | UnsetType = field(name="sortOrder", default=UNSET)
    """Place among them."""


class InboxDone(Model, kw_only=True):
    """Confirmation."""

    success: bool | UnsetType = UNSET
    """It was done."""
    message: str | UnsetType = UNSET
    """Text for people."""


class InboxFilter(OpenEnum):
    """Which messages to give."""

    ALL = "all"
    UNREAD = "unread"
    ARCHIVED = "archived"
    SNOOZED = "snoozed"


class InboxJob(Model, kw_only=True):
    """A job that a message became or belongs to, in short."""

    uuid: str | UnsetType = UNSET
    """Identifier of the job."""
    id: int | UnsetType = UNSET
    """Number of the job."""
    job_number: str | UnsetType = UNSET
    """Number of the job as text."""
    location: str | UnsetType = UNSET
    """Path of the job."""


class InboxJobData(Model, kw_only=True):
    """What a job made of the message shall hold."""

    contact_first: str | UnsetType = UNSET
    """Given name of the job's contact."""
    contact_last: str | UnsetType = UNSET
    """Family name of the job's contact."""
    company_name: str | UnsetType = UNSET
    """The client by name."""
    email: str | UnsetType = UNSET
    """E-mail address of the contact."""
    mobile: str | UnsetType = UNSET
    """Mobile number of the contact."""
    phone_1: str | UnsetType = UNSET
    """Phone number of the contact."""
    phone_2: str | UnsetType = UNSET
    """Another phone number."""
    billing_contact_first: str | UnsetType = UNSET
    """Given name of the contact for bills."""
    billing_contact_last: str | UnsetType = UNSET
    """Family name of the contact for bills."""
    billing_email: str | UnsetType = UNSET
    """E-mail address for bills."""
    billing_mobile: str | UnsetType = UNSET
    """Mobile number for bills."""
    billing_attention: str | UnsetType = UNSET
    """Who bills are addressed to."""
    job_description: str | UnsetType = UNSET
    """What is to be done."""
    job_address: str | UnsetType = UNSET
    """Where the work is done."""
    billing_address: str | UnsetType = UNSET
    """Where bills go."""
    work_done_description: str | UnsetType = UNSET
    """What was done."""


class InboxJobResult(Model, kw_only=True):
    """Confirmation with the job."""

    success: bool | UnsetType = UNSET
    """It was done."""
    job: InboxJob | UnsetType = UNSET
    """The job."""
    message: str | UnsetType = UNSET
    """Text for people."""


class InboxMessageType(OpenEnum):
    """How a message came in."""

    EMAIL = "email"
    SMS = "sms"
    ONLINE_BOOKING = "online_booking"
    PHONE_CALL = "phone_call"
    REMINDER = "reminder"
    FORM = "form"
    NETWORK_REQUEST = "network_request"
    SUPPLIER_INVOICE = "supplier_invoice"
    ASSET = "asset"
    PARTNER_LEAD = "partner_lead"
    AUTOMATION = "automation"


class InboxPagination(Model, kw_only=True):
    """Where a page stands in its list."""

    offset: int
    """Messages passed over."""
    limit: int
    """Most messages a page can hold."""
    total: int
    """Messages on all pages together."""
    has_more: bool
    """Another page follows."""


class JobActivity(Model, kw_only=True):
    """A booking, or time worked on a job; never both at once."""

    uuid: str
    """Identifier of the activity."""
    job_uuid: RecordUuid | UnsetType = UNSET
    """The job."""
    staff_uuid: RecordUuid | UnsetType = UNSET
    """Who is booked, or who worked."""
    start_date: LocalDateTime | UnsetType = UNSET
    """When it starts."""
    end_date: LocalDateTime | UnsetType = UNSET
    """When it ends."""
    activity_was_scheduled: TextFlag | UnsetType = UNSET
    """It is a booking."""
    activity_was_recorded: TextFlag | UnsetType = UNSET
    """It is time worked."""
    activity_was_automated: TextFlag | UnsetType = UNSET
    """The app recorded it by itself."""
    has_been_opened: TextFlag | UnsetType = UNSET
    """The staff member has seen the booking."""
    has_been_opened_timestamp: LocalDateTime | UnsetType = UNSET
    """When the staff member first saw the booking."""
    travel_time_in_seconds: WholeNumber | UnsetType = UNSET
    """Time on the way, in seconds."""
    travel_distance_in_meters: WholeNumber | UnsetType = UNSET
    """Way to the job, in metres."""
    material_uuid: RecordUuid | UnsetType = UNSET
    """The labour item that says what the time costs."""
    edit_by_staff_uuid: RecordUuid | UnsetType = UNSET
    """Who changed it last."""
    allocated_by_staff_uuid: RecordUuid | UnsetType = UNSET
    """Deprecated. No longer used."""
    allocated_timestamp: LocalDateTime | UnsetType = UNSET
    """Deprecated. No longer used."""
    active: Flag | UnsetType = UNSET
    """1 while the activity lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class JobAllocation(Model, kw_only=True):
    """A job given to a staff member for a day."""

    uuid: str
    """Identifier of the allocation."""
    job_uuid: RecordUuid | UnsetType = UNSET
    """The job."""
    staff_uuid: RecordUuid | UnsetType = UNSET
    """Who shall do it."""
    allocation_date: LocalDateTime | UnsetType = UNSET
    """The day it is given for."""
    allocation_window_uuid: RecordUuid | UnsetType = UNSET
    """The part of the day."""
    allocated_by_staff_uuid: RecordUuid | UnsetType = UNSET
    """Who gave it."""
    allocated_timestamp: LocalDateTime | UnsetType = UNSET
    """When it was given."""
    expiry_timestamp: LocalDateTime | UnsetType = UNSET
    """When it lapses."""
    read_timestamp: LocalDateTime | UnsetType = UNSET
    """When the staff member saw it."""
    completion_timestamp: LocalDateTime | UnsetType = UNSET
    """When it was done."""
    sort_priority: str | UnsetType = UNSET
    """Place in the day's list."""
    queue_uuid: RecordUuid | UnsetType = UNSET
    """Deprecated. No longer used."""
    estimated_duration: WholeNumber | UnsetType = UNSET
    """Deprecated. No longer used."""
    revised_duration: WholeNumber | UnsetType = UNSET
    """Deprecated. No longer used."""
    requires_acceptance: TextFlag | UnsetType = UNSET
    """Deprecated. No longer used."""
    acceptance_status: str | UnsetType = UNSET
    """Deprecated. No longer used."""
    acceptance_timestamp: LocalDateTime | UnsetType = UNSET
    """Deprecated. No longer used."""
    active: Flag | UnsetType = UNSET
    """1 while the allocation lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class JobChecklist(Model, kw_only=True):
    """One point of a job's checklist."""

    uuid: str
    """Identifier of the point of a checklist."""
    job_uuid: RecordUuid | UnsetType = UNSET
    """The job."""
    name: str | UnsetType = UNSET
    """What has to be done."""
    section_name: str | UnsetType = UNSET
    """Heading it stands under."""
    item_type: ChecklistItemType | UnsetType = UNSET
    """What fulfils it."""
    sort_order: WholeNumber | UnsetType = UNSET
    """Place in the list."""
    completed_timestamp: LocalDateTime | UnsetType = UNSET
    """When it was ticked off."""
    completed_by_staff_uuid: RecordUuid | UnsetType = UNSET
    """Who ticked it off."""
    completed_during_checkin_uuid: RecordUuid | UnsetType = UNSET
    """The activity during which it was ticked off."""
    reminder_type: ChecklistReminder | UnsetType = UNSET
    """When somebody is reminded; empty for never."""
    reminder_data: JsonText | UnsetType = UNSET
    """The moment of a reminder, as JSON with `absoluteDateTime` or `relativeDateTime`."""
    regarding_object: str | UnsetType = UNSET
    """Kind of record it is about."""
    regarding_object_uuid: RecordUuid | UnsetType = UNSET
    """The record it is about."""
    fulfilled_by_object_name: str | UnsetType = UNSET
    """Kind of record that fulfilled it."""
    fulfilled_by_object_uuid: RecordUuid | UnsetType = UNSET
    """The record that fulfilled it."""
    assigned_to_staff_uuids: list[str] | UnsetType = UNSET
    """Who shall do it, one at most."""
    is_locked: Flag | UnsetType = UNSET
    """It cannot be changed in the app."""
    assigned_timestamp: LocalDateTime | UnsetType = UNSET
    """When it was given to somebody."""
    assigned_by_staff_uuid: RecordUuid | UnsetType = UNSET
    """Who gave it."""
    active: Flag | UnsetType = UNSET
    """1 while the point of a checklist lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class JobContactType(OpenEnum):
    """A person's part in a job, in the spellings old and new."""

    JOB = "JOB"
    JOB_CONTACT = "Job Contact"
    BILLING = "BILLING"
    BILLING_CONTACT = "Billing Contact"
    PROPERTY_MANAGER = "Property Manager"


class JobFromTemplate(Model, kw_only=True):
    """The job made from a template."""

    job_uuid: str = field(name="jobUUID")
    """Identifier of the new job."""
    location: str
    """Path of the new job."""
    message: str
    """Text for people."""


class JobMaterial(Model, kw_only=True):
    """One line of a quote or invoice."""

    uuid: str
    """Identifier of the line of a job."""
    job_uuid: RecordUuid | UnsetType = UNSET
    """The job."""
    material_uuid: RecordUuid | UnsetType = UNSET
    """The item sold."""
    name: str | UnsetType = UNSET
    """What the line says."""
    quantity: Amount | UnsetType = UNSET
    """How many."""
    price: Amount | UnsetType = UNSET
    """Price of one, without tax."""
    displayed_amount: Amount | UnsetType = UNSET
    """Price of one as shown to the client."""
    displayed_amount_is_tax_inclusive: TextFlag | UnsetType = UNSET
    """The price shown holds the tax."""
    tax_rate_uuid: RecordUuid | UnsetType = UNSET
    """The tax on the line."""
    sort_order: TextNumber | UnsetType = UNSET
    """Place among the lines."""
    cost: Amount | UnsetType = UNSET
    """What one costs the account, without tax."""
    displayed_cost: Amount | UnsetType = UNSET
    """Cost of one as shown to staff."""
    job_material_bundle_uuid: RecordUuid | UnsetType = UNSET
    """The bundle on the job that the line belongs to; empty for none."""
    active: Flag | UnsetType = UNSET
    """1 while the line of a job lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class JobMaterialBundle(Model, kw_only=True):
    """A bundle sold on a job."""

    uuid: str
    """Identifier of the bundle on a job."""
    job_uuid: RecordUuid | UnsetType = UNSET
    """The job."""
    item_number: str | UnsetType = UNSET
    """Item number of the bundle."""
    name: str | UnsetType = UNSET
    """What the line says."""
    quantity: Amount | UnsetType = UNSET
    """How many; more than 0."""
    sort_order: WholeNumber | UnsetType = UNSET
    """Place among the lines."""
    material_bundle_uuid: RecordUuid | UnsetType = UNSET
    """The bundle it was made from."""
    active: Flag | UnsetType = UNSET
    """1 while the bundle on a job lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class JobPayment(Model, kw_only=True):
    """Money received for a job."""

    uuid: str
    """Identifier of the payment."""
    job_uuid: RecordUuid | UnsetType = UNSET
    """The job."""
    actioned_by_uuid: RecordUuid | UnsetType = UNSET
    """Who took the payment."""
    timestamp: LocalDateTime | UnsetType = UNSET
    """When it was received."""
    amount: Amount | UnsetType = UNSET
    """How much, in the account's currency."""
    method: str | UnsetType = UNSET
    """How it was paid, in free text such as `Cash` or `Credit Card`."""
    note: str | UnsetType = UNSET
    """A remark."""
    attachment_uuid: RecordUuid | UnsetType = UNSET
    """A picture of the receipt."""
    is_deposit: Flag | UnsetType = UNSET
    """It was a deposit."""
    active: Flag | UnsetType = UNSET
    """1 while the payment lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class JobStatus(OpenEnum):
    """Where a job stands."""

    QUOTE = "Quote"
    WORK_ORDER = "Work Order"
    UNSUCCESSFUL = "Unsuccessful"
    COMPLETED = "Completed"


class JobTemplate(Model, kw_only=True):
    """Something jobs are made from."""

    uuid: str
    """Identifier of the job template."""
    name: str | UnsetType = UNSET
    """Name of the template."""
    active: Flag | UnsetType = UNSET
    """1 while the job template lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class KnowledgeArticle(Model, kw_only=True):
    """Something worth knowing."""

    uuid: str
    """Identifier of the knowledge article."""
    name: str | UnsetType = UNSET
    """Title of the article."""
    content: str | UnsetType = UNSET
    """The article: text, or the address of a video or document."""
    article_type: ArticleType | UnsetType = UNSET
    """Kind of article."""
    tags: CommaList | UnsetType = UNSET
    """Words to find it by."""
    relationships: list[ArticleRelationship] | UnsetType = UNSET
    """The jobs it belongs to."""
    active: Flag | UnsetType = UNSET
    """1 while the knowledge article lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class Location(Model, kw_only=True):
    """A place of the account's own."""

    uuid: str
    """Identifier of the location."""
    name: str | UnsetType = UNSET
    """Name of the place."""
    line1: str | UnsetType = UNSET
    """Address, first line."""
    line2: str | UnsetType = UNSET
    """Address, second line."""
    line3: str | UnsetType = UNSET
    """Address, third line."""
    city: str | UnsetType = UNSET
    """City."""
    country: str | UnsetType = UNSET
    """Country."""
    post_code: str | UnsetType = UNSET
    """Postal code."""
    phone_1: str | UnsetType = UNSET
    """Phone number."""
    state: str | UnsetType = UNSET
    """State."""
    lng: Coordinate | UnsetType = UNSET
    """Longitude."""
    lat: Coordinate | UnsetType = UNSET
    """Latitude."""
    active: Flag | UnsetType = UNSET
    """1 while the location lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class Material(Model, kw_only=True):
    """Something for sale: goods, or an hour of labour."""

    uuid: str
    """Identifier of the item."""
    name: str | UnsetType = UNSET
    """Name of the item."""
    item_number: str | UnsetType = UNSET
    """Number of the item, unlike that of any other."""
    price: Amount | UnsetType = UNSET
    """Price, with or without tax as `price_includes_taxes` says."""
    cost: Amount | UnsetType = UNSET
    """What it costs the account."""
    quantity_in_stock: Amount | UnsetType = UNSET
    """How many are in stock."""
    price_includes_taxes: Flag | UnsetType = UNSET
    """The price holds the tax."""
    barcode: str | UnsetType = UNSET
    """Barcode."""
    item_is_inventoried: Flag | UnsetType = UNSET
    """Stock is counted."""
    item_description: str | UnsetType = UNSET
    """More about the item."""
    use_description_for_invoicing: TextFlag | UnsetType = UNSET
    """Invoices show the description in place of the name."""
    tax_rate_uuid: RecordUuid | UnsetType = UNSET
    """The tax on the item."""
    active: Flag | UnsetType = UNSET
    """1 while the item lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class MaterialBundleItem(Model, kw_only=True):
    """One kind of item in a bundle."""

    uuid: str
    """The item."""
    quantity: Decimal
    """How many of it."""
    sort_order: int | UnsetType = UNSET
    """Place among the items."""


class Note(Model, kw_only=True):
    """Something written down about a record."""

    uuid: str
    """Identifier of the note."""
    related_object: str | UnsetType = UNSET
    """Kind of record it is about, a noun such as `job`."""
    related_object_uuid: RecordUuid | UnsetType = UNSET
    """The record it is about."""
    note: str | UnsetType = UNSET
    """The text."""
    action_required: TextFlag | UnsetType = UNSET
    """Somebody has to do something."""
    action_completed_by_staff_uuid: RecordUuid | UnsetType = UNSET
    """Who did it; empty while it is open."""
    edit_by_staff_uuid: RecordUuid | UnsetType = UNSET
    """Who changed it last."""
    create_date: LocalDateTime | UnsetType = UNSET
    """When it was written."""
    active: Flag | UnsetType = UNSET
    """1 while the note lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class Queue(Model, kw_only=True):
    """A place where jobs wait."""

    uuid: str
    """Identifier of the queue."""
    name: str | UnsetType = UNSET
    """Name of the queue."""
    default_timeframe: WholeNumber | UnsetType = UNSET
    """Days that a job stays by default."""
    subscribed_staff: StaffUuids | UnsetType = UNSET
    """Who is told about the queue."""
    requires_assignment: Flag | UnsetType = UNSET
    """A job in it needs somebody to look after it."""
    active: Flag | UnsetType = UNSET
    """1 while the queue lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class RecordChange(Model, kw_only=True):
    """Which records were changed. It holds no values."""

    object: str
    """Kind of record, a noun such as `job`."""
    entry: list[ChangedRecord]
    """The records."""
    resource_url: str | UnsetType = UNSET
    """Address of the record."""


class SearchResult(Model, kw_only=True):
    """A record that was found."""

    uuid: str
    """Identifier of the record."""
    type: str
    """Kind of record, a noun such as `job`."""
    title: str
    """The record in a few words."""
    highlights: dict[str, Any] | UnsetType = UNSET
    """Where the words stand: field and text around them."""


class SearchType(OpenEnum):
    """Kinds of records that can be searched."""

    JOB = "job"
    COMPANY = "company"
    MATERIAL = "material"
    KNOWLEDGEARTICLE = "knowledgearticle"
    ATTACHMENT = "attachment"
    FORMRESPONSE = "formresponse"
    ASSET = "asset"
    MATERIALBUNDLE = "materialbundle"


class SecurityRole(Model, kw_only=True):
    """What a staff member may do."""

    uuid: str
    """Identifier of the security role."""
    name: str | UnsetType = UNSET
    """Name of the role."""
    role_description: str | UnsetType = UNSET
    """What it allows, in words."""
    active: Flag | UnsetType = UNSET
    """1 while the security role lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class SimilarJob(Model, kw_only=True):
    """A job close in meaning."""

    uuid: str
    """Identifier of the record."""
    type: str
    """Kind of record, a noun such as `job`."""
    title: str
    """The record in a few words."""
    similarity_score: float
    """How close it comes, from 0 to 1."""
    description: str | UnsetType = UNSET
    """What is to be done."""
    status: str | UnsetType = UNSET
    """Where the job stands."""
    matched_content: str | UnsetType = UNSET
    """The words that come close."""


class SimilarJobsResponse(Model, kw_only=True):
    """Jobs close in meaning."""

    results: list[SimilarJob]
    """What was found, the best first."""
    query: str | UnsetType = UNSET
    """The words searched for."""
    count: int | UnsetType = UNSET
    """Number of results."""


class SmsTemplate(Model, kw_only=True):
    """A text for SMS."""

    uuid: str
    """Identifier of the SMS template."""
    name: str | UnsetType = UNSET
    """Name of the template."""
    message: str | UnsetType = UNSET
    """The text."""
    active: Flag | UnsetType = UNSET
    """1 while the SMS template lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class Staff(Model, kw_only=True):
    """Somebody who works for the account."""

    uuid: str
    """Identifier of the staff member."""
    first: str | UnsetType = UNSET
    """Given name."""
    last: str | UnsetType = UNSET
    """Family name."""
    email: str | UnsetType = UNSET
    """E-mail address, with which the person signs in."""
    mobile: str | UnsetType = UNSET
    """Mobile number."""
    lng: Coordinate | UnsetType = UNSET
    """Longitude of the last known place."""
    lat: Coordinate | UnsetType = UNSET
    """Latitude of the last known place."""
    geo_timestamp: LocalDateTime | UnsetType = UNSET
    """When the last known place was seen."""
    job_title: str | UnsetType = UNSET
    """What the person does."""
    navigating_to_job_uuid: RecordUuid | UnsetType = UNSET
    """The job the person is on the way to."""
    navigating_timestamp: LocalDateTime | UnsetType = UNSET
    """When the person set out."""
    navigating_expiry_timestamp: LocalDateTime | UnsetType = UNSET
    """When that is no longer believed."""
    color: str | UnsetType = UNSET
    """Colour in the schedule, hexadecimal."""
    custom_icon_url: str | UnsetType = UNSET
    """Deprecated. No longer used."""
    status_message: str | UnsetType = UNSET
    """What the person says of the day."""
    status_message_timestamp: LocalDateTime | UnsetType = UNSET
    """When that was said."""
    hide_from_schedule: Flag | UnsetType = UNSET
    """The schedule leaves the person out."""
    can_receive_push_notification: TextFlag | UnsetType = UNSET
    """The app of the person takes notifications."""
    security_role_uuid: RecordUuid | UnsetType = UNSET
    """What the person may do."""
    labour_material_uuid: RecordUuid | UnsetType = UNSET
    """The labour item that says what the person's time costs."""
    active: Flag | UnsetType = UNSET
    """1 while the staff member lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class StaffMessage(Model, kw_only=True):
    """A message from one staff member to another."""

    uuid: str
    """Identifier of the message between staff."""
    from_staff_uuid: RecordUuid | UnsetType = UNSET
    """Who writes."""
    to_staff_uuid: RecordUuid | UnsetType = UNSET
    """Who reads."""
    sent_timestamp: LocalDateTime | UnsetType = UNSET
    """When it was sent."""
    delivered_timestamp: LocalDateTime | UnsetType = UNSET
    """When it arrived."""
    read_timestamp: LocalDateTime | UnsetType = UNSET
    """When it was read."""
    message: str | UnsetType = UNSET
    """The text."""
    regarding_job_uuid: RecordUuid | UnsetType = UNSET
    """The job it is about."""
    attached_json: str | UnsetType = UNSET
    """Data of the app that goes along."""
    active: Flag | UnsetType = UNSET
    """1 while the message between staff lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class SubscriptionFilter(OpenEnum):
    """Which subscriptions to give."""

    ALL = "all"
    ACTIVE = "active"


class SubscriptionResult(Model, kw_only=True):
    """Confirmation."""

    success: bool
    """It was done."""
    message: str | UnsetType = UNSET
    """Text for people."""


class SubscriptionType(OpenEnum):
    """What a subscription watches."""

    OBJECT = "object"
    EVENT = "event"


class Supplier(Model, kw_only=True):
    """Somebody the account buys from."""

    uuid: str
    """Identifier of the supplier."""
    name: str | UnsetType = UNSET
    """Name of the supplier."""
    business_number: str | UnsetType = UNSET
    """Business number, such as an ABN."""
    address: str | UnsetType = UNSET
    """Where the supplier is."""
    email: str | UnsetType = UNSET
    """E-mail address."""
    phone: str | UnsetType = UNSET
    """Phone number."""
    account_number: str | UnsetType = UNSET
    """The account's number at the supplier."""
    lng: Coordinate | UnsetType = UNSET
    """Longitude, found from the address."""
    lat: Coordinate | UnsetType = UNSET
    """Latitude, found from the address."""
    geo_is_valid: Flag | UnsetType = UNSET
    """The address was found on the map."""
    geo_country: str | UnsetType = UNSET
    """Country of the address, as found on the map."""
    geo_postcode: str | UnsetType = UNSET
    """Postal code of the address, as found on the map."""
    geo_state: str | UnsetType = UNSET
    """State of the address, as found on the map."""
    geo_city: str | UnsetType = UNSET
    """City of the address, as found on the map."""
    geo_street: str | UnsetType = UNSET
    """Street of the address, as found on the map."""
    geo_number: str | UnsetType = UNSET
    """Street number of the address, as found on the map."""
    active: Flag | UnsetType = UNSET
    """1 while the supplier lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class Task(Model, kw_only=True):
    """Something to do."""

    uuid: str
    """Identifier of the task."""
    name: str | UnsetType = UNSET
    """What is to be done."""
    due_date: LocalDate | UnsetType = UNSET
    """Day by which it is due."""
    task_details: str | UnsetType = UNSET
    """More about it."""
    related_object: str | UnsetType = UNSET
    """Kind of record it is about, a noun such as `job`."""
    related_object_uuid: RecordUuid | UnsetType = UNSET
    """The record it is about."""
    task_complete: TextFlag | UnsetType = UNSET
    """It is done."""
    completed_timestamp: LocalDateTime | UnsetType = UNSET
    """When it was done."""
    completed_by_staff_uuid: RecordUuid | UnsetType = UNSET
    """Who did it."""
    assigned_to_staff_uuid: RecordUuid | UnsetType = UNSET
    """Who shall do it."""
    created_by_staff_uuid: RecordUuid | UnsetType = UNSET
    """Who asked for it."""
    create_date: LocalDateTime | UnsetType = UNSET
    """When it was written down."""
    lng: Coordinate | UnsetType = UNSET
    """Deprecated. No longer used."""
    lat: Coordinate | UnsetType = UNSET
    """Deprecated. No longer used."""
    active: Flag | UnsetType = UNSET
    """1 while the task lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class TaxRate(Model, kw_only=True):
    """A rate of tax."""

    uuid: str
    """Identifier of the tax rate."""
    name: str | UnsetType = UNSET
    """Name of the rate."""
    amount: Amount | UnsetType = UNSET
    """Percent: 10 is ten percent."""
    is_default_tax_rate: Flag | UnsetType = UNSET
    """The rate for new lines; an account has one."""
    active: Flag | UnsetType = UNSET
    """1 while the tax rate lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class TypedSearchResponse(Model, kw_only=True):
    """What a search for one kind of record found."""

    results: list[SearchResult]
    """What was found, the best first."""
    query: str | UnsetType = UNSET
    """The words searched for."""
    count: int | UnsetType = UNSET
    """Number of results."""
    object_type: str | UnsetType = field(name="objectType", default=UNSET)
    """The kind searched."""


class VendorJobStatus(OpenEnum):
    """Status a new job has in the app."""

    QUOTE = "Quote"
    WORK_ORDER = "Work Order"


class WebhookEventName(OpenEnum):
    """Something that can happen."""

    COMPANY_CREATED = "company.created"
    COMPANY_UPDATED = "company.updated"
    FORM_RESPONSE_CREATED = "form.response_created"
    INBOX_MESSAGE_RECEIVED = "inbox.message_received"
    JOB_BADGE_ADDED = "job.badge_added"
    JOB_BADGE_REMOVED = "job.badge_removed"
    JOB_CHECKED_IN = "job.checked_in"
    JOB_CHECKED_OUT = "job.checked_out"
    JOB_COMPLETED = "job.completed"
    JOB_CREATED = "job.created"
    JOB_INVOICE_PAID = "job.invoice_paid"
    JOB_INVOICE_SENT = "job.invoice_sent"
    JOB_NOTE_ADDED = "job.note_added"
    JOB_PHOTO_ADDED = "job.photo_added"
    JOB_QUEUED = "job.queued"
    JOB_QUOTE_ACCEPTED = "job.quote_accepted"
    JOB_QUOTE_SENT = "job.quote_sent"
    JOB_REVIEW_RECEIVED = "job.review_received"
    JOB_STATUS_CHANGED = "job.status_changed"
    JOB_UPDATED = "job.updated"
    JOB_VIDEO_ADDED = "job.video_added"
    PROPOSAL_SENT = "proposal.sent"
    PROPOSAL_VIEWED = "proposal.viewed"
    STAFF_CLOCKED_OFF = "staff.clocked_off"
    STAFF_CLOCKED_ON = "staff.clocked_on"


class WebhookSubscription(Model, kw_only=True):
    """Who is told about what."""

    uuid: str
    """Identifier of the subscription."""
    type: SubscriptionType | UnsetType = UNSET
    """What it watches."""
    object: str | UnsetType = UNSET
    """Kind of record watched."""
    event: str | UnsetType = UNSET
    """Event watched."""
    callback_url: str | UnsetType = UNSET
    """Address that is told."""
    fields: list[str] | UnsetType = UNSET
    """Fields watched."""
    unique_id: str | UnsetType = UNSET
    """Name given by the subscriber."""
    active: bool | UnsetType = UNSET
    """It works; false after too many failures."""
    last_failure_reason: str | None | UnsetType = UNSET
    """Why the last delivery failed."""
    last_failure_at: str | None | UnsetType = UNSET
    """When the last delivery failed."""


class WriteResult(Model, kw_only=True):
    """Confirmation of a write. It never holds the record."""

    error_code: ErrorCode | UnsetType = field(name="errorCode", default=UNSET)
    """0 for success."""
    message: str | UnsetType = UNSET
    """Text for people, `OK` for success."""


class AssetField(Model, kw_only=True):
    """Value of one field of an asset."""

    uuid: str
    """The field of the kind of asset."""
    field_type: AssetFieldType = field(name="fieldType")
    """Kind of value."""
    field_name: str = field(name="fieldName")
    """Name of the field."""
    field_value: str = field(name="fieldValue")
    """The value as text."""
    sort_order: int = field(name="sortOrder")
    """Place among the fields."""


class AssetTypeField(Model, kw_only=True):
    """Something noted about the assets of a kind."""

    uuid: str
    """Identifier of the field of a kind of asset."""
    asset_type_uuid: RecordUuid | UnsetType = UNSET
    """The kind of asset."""
    name: str | UnsetType = UNSET
    """Name of the field."""
    field_data: AssetTypeFieldData | UnsetType = UNSET
    """What its values may be."""
    sort_order: WholeNumber | UnsetType = UNSET
    """Place among the fields."""
    active: Flag | UnsetType = UNSET
    """1 while the field of a kind of asset lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class CompanyContact(Model, kw_only=True):
    """Somebody at a client."""

    uuid: str
    """Identifier of the contact of a client."""
    company_uuid: RecordUuid | UnsetType = UNSET
    """The client."""
    first: str | UnsetType = UNSET
    """Given name."""
    last: str | UnsetType = UNSET
    """Family name."""
    phone: str | UnsetType = UNSET
    """Phone number."""
    mobile: str | UnsetType = UNSET
    """Mobile number."""
    email: str | UnsetType = UNSET
    """E-mail address."""
    type: CompanyContactType | UnsetType = UNSET
    """What the person is asked about."""
    is_primary_contact: TextFlag | UnsetType = UNSET
    """The client's first contact; a client has one."""
    active: Flag | UnsetType = UNSET
    """1 while the contact of a client lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class Form(Model, kw_only=True):
    """A form to fill in."""

    uuid: str
    """Identifier of the form."""
    name: str | UnsetType = UNSET
    """Name of the form."""
    document_template_uuid: RecordUuid | UnsetType = UNSET
    """The template its document is made from."""
    can_be_used_independently: TextFlag | UnsetType = UNSET
    """It can be filled in without a job."""
    badge_mandatory_state: BadgeMandatoryState | UnsetType = UNSET
    """When a job with its badge demands it."""
    template_fields: list[FormTemplateField] | UnsetType = UNSET
    """Words put into its document."""
    badge_name: str | UnsetType = UNSET
    """Name of its badge."""
    active: Flag | UnsetType = UNSET
    """1 while the form lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class InboxMessage(Model, kw_only=True):
    """A message of the inbox. Unlike older records it has true and false, null, and times with
    a zone."""

    uuid: str
    """Identifier of the message."""
    active: bool | UnsetType = UNSET
    """False when it is deleted."""
    edit_date: datetime | UnsetType = UNSET
    """Time of the last change."""
    timestamp: datetime | UnsetType = UNSET
    """When it came in."""
    read_timestamp: datetime | None | UnsetType = UNSET
    """When it was read, null while it is not."""
    last_reply_timestamp: datetime | None | UnsetType = UNSET
    """When it was last answered."""
    snooze_until_timestamp: datetime | None | UnsetType = UNSET
    """Hidden until then."""
    read_by_staff_uuid: str | None | UnsetType = UNSET
    """Who read it."""
    from_name: str | UnsetType = UNSET
    """Who sent it."""
    from_email: str | UnsetType = UNSET
    """E-mail address of the sender."""
    to_email: str | UnsetType = UNSET
    """E-mail address it was sent to."""
    subject: str | UnsetType = UNSET
    """Subject."""
    message_text: str | UnsetType = UNSET
    """The text."""
    message_html: str | UnsetType = UNSET
    """The text as HTML."""
    is_archived: bool | UnsetType = UNSET
    """It is in the archive."""
    archived_timestamp: datetime | None | UnsetType = UNSET
    """When it was archived."""
    archived_by_staff_uuid: str | None | UnsetType = UNSET
    """Who archived it."""
    regarding_company_uuid: str | None | UnsetType = UNSET
    """The client it is from."""
    converted_to_job_uuid: str | None | UnsetType = UNSET
    """The job made of it, or that it belongs to."""
    job_template_uuid: str | None | UnsetType = UNSET
    """The template that job was made from."""
    message_type: InboxMessageType | UnsetType = UNSET
    """How it came in."""


class InboxMessagePage(Model, kw_only=True):
    """One page of messages."""

    messages: list[InboxMessage]
    """The messages."""
    pagination: InboxPagination


class Job(OpenModel, kw_only=True):
    """Work for a client."""

    extra_keys: ClassVar[str] = "^customfield_[A-Za-z0-9_]+$"
    status: JobStatus
    """Where the job stands, and so its column on the dispatch board."""
    uuid: str
    """Identifier of the job."""
    created_by_staff_uuid: RecordUuid | UnsetType = UNSET
    """The staff member who created the job."""
    date: LocalDate | UnsetType = UNSET
    """Day of the job, for order and reports."""
    company_uuid: RecordUuid | UnsetType = UNSET
    """The client the work is for."""
    billing_address: str | UnsetType = UNSET
    """Where bills go; the job address when left out."""
    lng: Coordinate | UnsetType = UNSET
    """Longitude of the job, found from its address."""
    lat: Coordinate | UnsetType = UNSET
    """Latitude of the job, found from its address."""
    payment_date: LocalDateTime | UnsetType = UNSET
    """Deprecated. Not used; payments are records of their own."""
    payment_actioned_by_uuid: RecordUuid | UnsetType = UNSET
    """Deprecated. Not used; payments are records of their own."""
    payment_method: str | UnsetType = UNSET
    """Deprecated. Not used; payments are records of their own."""
    payment_amount: Amount | UnsetType = UNSET
    """Deprecated. Not used; payments are records of their own."""
    category_uuid: RecordUuid | UnsetType = UNSET
    """The category of the work."""
    payment_note: str | UnsetType = UNSET
    """Deprecated. Not used; payments are records of their own."""
    geo_is_valid: Flag | UnsetType = UNSET
    """The address was found on the map; else the coordinates and parts of the address mean
    nothing."""
    purchase_order_number: str | UnsetType = UNSET
    """The client's own order number."""
    invoice_sent: TrueFlag | UnsetType = UNSET
    """An invoice was sent."""
    invoice_sent_stamp: LocalDateTime | UnsetType = UNSET
    """When the invoice was sent."""
    ready_to_invoice: Any | UnsetType = UNSET
    """Deprecated. Formerly said that the job can be invoiced."""
    ready_to_invoice_stamp: Any | UnsetType = UNSET
    """Deprecated. Formerly when the job became ready to invoice."""
    geo_country: str | UnsetType = UNSET
    """Country of the job address, as found on the map."""
    geo_postcode: str | UnsetType = UNSET
    """Postal code of the job address, as found on the map."""
    geo_state: str | UnsetType = UNSET
    """State of the job address, as found on the map."""
    geo_city: str | UnsetType = UNSET
    """City of the job address, as found on the map."""
    geo_street: str | UnsetType = UNSET
    """Street of the job address, as found on the map."""
    geo_number: str | UnsetType = UNSET
    """Street number of the job address, as found on the map."""
    queue_uuid: RecordUuid | UnsetType = UNSET
    """The queue the job waits in."""
    queue_expiry_date: LocalDateTime | UnsetType = UNSET
    """When the job leaves its queue."""
    queue_assigned_staff_uuid: RecordUuid | UnsetType = UNSET
    """Who looks after the job while it is in the queue."""
    badges: BadgeUuids | UnsetType = UNSET
    """The badges on the job."""
    quote_date: LocalDateTime | UnsetType = UNSET
    """When the job became a quote."""
    quote_sent: TrueFlag | UnsetType = UNSET
    """A quote was sent."""
    quote_sent_stamp: LocalDateTime | UnsetType = UNSET
    """When the quote was sent."""
    work_order_date: LocalDateTime | UnsetType = UNSET
    """When the job became a work order."""
    active_network_request_uuid: Any | UnsetType = UNSET
    """Deprecated. Formerly a request to another business."""
    related_knowledge_articles: Any | UnsetType = UNSET
    """Deprecated. Formerly the articles that fit the job."""
    active: Flag | UnsetType = UNSET
    """1 while the job lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""
    job_address: str | UnsetType = UNSET
    """Where the work is done. Lines may be broken; put on the map by the server."""
    job_description: str | UnsetType = UNSET
    """What is to be done."""
    work_done_description: str | UnsetType = UNSET
    """What was done."""
    generated_job_id: str | UnsetType = UNSET
    """Number of the job for people; `SAMPLE` on the first job of a new account."""
    total_invoice_amount: Amount | UnsetType = UNSET
    """What there is to invoice, in the account's currency."""
    payment_processed: Flag | UnsetType = UNSET
    """The job was passed on to the accounting package."""
    payment_processed_stamp: LocalDateTime | UnsetType = UNSET
    """When it was passed on to the accounting package."""
    payment_received: Flag | UnsetType = UNSET
    """The job is paid in full."""
    payment_received_stamp: LocalDateTime | UnsetType = UNSET
    """When it was paid in full."""
    completion_date: LocalDateTime | UnsetType = UNSET
    """When the job was completed."""
    completion_actioned_by_uuid: RecordUuid | UnsetType = UNSET
    """Who completed the job."""
    unsuccessful_date: LocalDateTime | UnsetType = UNSET
    """When the job was given up."""
    job_is_scheduled_until_stamp: LocalDateTime | UnsetType = UNSET
    """End of the job's last booking."""


class JobContact(Model, kw_only=True):
    """Somebody to speak to about a job."""

    uuid: str
    """Identifier of the contact of a job."""
    job_uuid: RecordUuid | UnsetType = UNSET
    """The job; it cannot be changed later."""
    first: str | UnsetType = UNSET
    """Given name."""
    last: str | UnsetType = UNSET
    """Family name."""
    phone: str | UnsetType = UNSET
    """Phone number."""
    mobile: str | UnsetType = UNSET
    """Mobile number."""
    email: str | UnsetType = UNSET
    """E-mail address."""
    type: JobContactType | UnsetType = UNSET
    """The person's part in the job."""
    is_primary_contact: TextFlag | UnsetType = UNSET
    """Deprecated. No longer used."""
    active: Flag | UnsetType = UNSET
    """1 while the contact of a job lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class MaterialBundle(Model, kw_only=True):
    """Items that are sold together."""

    uuid: str
    """Identifier of the bundle."""
    item_number: str | UnsetType = UNSET
    """Number of the bundle, unlike that of any item or bundle."""
    name: str | UnsetType = UNSET
    """Name of the bundle."""
    material_list: list[MaterialBundleItem] | UnsetType = UNSET
    """What is in it."""
    active: Flag | UnsetType = UNSET
    """1 while the bundle lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class SearchResponse(Model, kw_only=True):
    """What a search found."""

    results: list[SearchResult]
    """What was found, the best first."""
    query: str | UnsetType = UNSET
    """The words searched for."""
    count: int | UnsetType = UNSET
    """Number of results."""


class Vendor(Model, kw_only=True):
    """The account: the business that uses ServiceM8."""

    uuid: str
    """Identifier of the account."""
    name: str | UnsetType = UNSET
    """Name of the business."""
    business_number: str | UnsetType = UNSET
    """Business number, such as an ABN."""
    email: str | UnsetType = UNSET
    """E-mail address."""
    email_accounts: str | UnsetType = UNSET
    """Addresses that mail is sent from."""
    billing_address: str | UnsetType = UNSET
    """Address of the business."""
    default_region: str | UnsetType = UNSET
    """Region of the account."""
    currency: str | UnsetType = UNSET
    """Currency, three letters."""
    opening_time_monday: TextNumber | UnsetType = UNSET
    """Opening on Monday, in minutes since midnight."""
    closing_time_monday: TextNumber | UnsetType = UNSET
    """Closing on Monday, in minutes since midnight."""
    opening_time_tuesday: TextNumber | UnsetType = UNSET
    """Opening on Tuesday, in minutes since midnight."""
    closing_time_tuesday: TextNumber | UnsetType = UNSET
    """Closing on Tuesday, in minutes since midnight."""
    opening_time_wednesday: TextNumber | UnsetType = UNSET
    """Opening on Wednesday, in minutes since midnight."""
    closing_time_wednesday: TextNumber | UnsetType = UNSET
    """Closing on Wednesday, in minutes since midnight."""
    opening_time_thursday: TextNumber | UnsetType = UNSET
    """Opening on Thursday, in minutes since midnight."""
    closing_time_thursday: TextNumber | UnsetType = UNSET
    """Closing on Thursday, in minutes since midnight."""
    opening_time_friday: TextNumber | UnsetType = UNSET
    """Opening on Friday, in minutes since midnight."""
    closing_time_friday: TextNumber | UnsetType = UNSET
    """Closing on Friday, in minutes since midnight."""
    opening_time_saturday: TextNumber | UnsetType = UNSET
    """Opening on Saturday, in minutes since midnight."""
    closing_time_saturday: TextNumber | UnsetType = UNSET
    """Closing on Saturday, in minutes since midnight."""
    opening_time_sunday: TextNumber | UnsetType = UNSET
    """Opening on Sunday, in minutes since midnight."""
    closing_time_sunday: TextNumber | UnsetType = UNSET
    """Closing on Sunday, in minutes since midnight."""
    timezone_name: str | UnsetType = UNSET
    """Time zone by its IANA name; every local time of the account is in it."""
    invoice_terms: str | UnsetType = UNSET
    """Terms printed on invoices."""
    job_default_status: VendorJobStatus | UnsetType = UNSET
    """Status of a new job in the app."""
    abn_number: str | UnsetType = UNSET
    """Business number, an older field."""
    website: str | UnsetType = UNSET
    """Web address."""
    accepted_payment_methods: Any | UnsetType = UNSET
    """Deprecated. No longer used."""
    active: Flag | UnsetType = UNSET
    """1 while the account lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""


class Asset(Model, kw_only=True):
    """A thing of a client that is looked after, such as a boiler."""

    uuid: str
    """Identifier of the asset."""
    company_uuid: RecordUuid | UnsetType = UNSET
    """The client who owns it."""
    asset_code: str | UnsetType = UNSET
    """Code on its label."""
    asset_type_uuid: RecordUuid | UnsetType = UNSET
    """Kind of asset."""
    name: str | UnsetType = UNSET
    """Name of the asset."""
    lat: Coordinate | UnsetType = UNSET
    """Latitude of where it is."""
    lng: Coordinate | UnsetType = UNSET
    """Longitude of where it is."""
    altitude: Coordinate | UnsetType = UNSET
    """Height of where it is, in metres."""
    geo_timestamp: LocalDateTime | UnsetType = UNSET
    """When that was measured."""
    field_data: list[AssetField] | UnsetType = UNSET
    """The values of the fields of its kind."""
    active: Flag | UnsetType = UNSET
    """1 while the asset lives, 0 when it is deleted."""
    edit_date: LocalDateTime | UnsetType = UNSET
    """Time of the last change."""
