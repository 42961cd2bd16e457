"""What ServiceM8's pages say, as tables: resources, fields, enums, values, filters."""

from __future__ import annotations

from typing import Any

# resource: noun, record, operations, scope to read, scope to write
RECORDS = """
    jobs job Job LGCUD read_jobs manage_jobs
    companies company Company LGCUD read_customers manage_customers
    company_contacts companycontact CompanyContact LGCUD \
        read_customer_contacts manage_customer_contacts
    job_contacts jobcontact JobContact LGCUD read_job_contacts manage_job_contacts
    job_activities jobactivity JobActivity LGCUD read_schedule manage_schedule
    job_allocations joballocation JobAllocation LGCUD read_schedule manage_schedule
    allocation_windows allocationwindow AllocationWindow LGCUD read_schedule manage_schedule
    job_materials jobmaterial JobMaterial LGCUD read_job_materials manage_job_materials
    job_material_bundles jobmaterialbundle JobMaterialBundle LGCUD \
        read_job_materials manage_job_materials
    materials material Material LGCUD read_inventory manage_inventory
    material_bundles materialbundle MaterialBundle LGCUD read_inventory manage_inventory
    job_payments jobpayment JobPayment LGCUD read_job_payments manage_job_payments
    tax_rates taxrate TaxRate LGCUD read_tax_rates manage_tax_rates
    categories category Category LGCUD read_job_categories manage_job_categories
    queues queue Queue LGCUD read_job_queues manage_job_queues
    badges badge Badge LGCUD manage_badges manage_badges
    staff staff Staff LGCUD read_staff manage_staff
    security_roles securityrole SecurityRole LG read_security_roles -
    staff_messages staffmessage StaffMessage LGCUD read_messages publish_messages
    notes note Note LGCUD read_job_notes publish_job_notes
    attachments attachment Attachment LGCUD read_attachments manage_attachments
    tasks task Task LGCUD read_tasks manage_tasks
    job_checklists jobchecklist JobChecklist LGCUD read_job_checklists manage_job_checklists
    job_templates jobtemplate JobTemplate LG read_jobs -
    assets asset Asset LGUD read_assets manage_assets
    asset_types assettype AssetType LGCUD read_assets manage_assets
    asset_type_fields assettypefield AssetTypeField LGCUD read_assets manage_assets
    forms form Form LGCUD read_forms manage_forms
    form_fields formfield FormField LGCUD read_forms manage_forms
    form_responses formresponse FormResponse LGCUD read_forms manage_forms
    feedback feedback Feedback LGCUD read_feedback manage_feedback
    document_templates documenttemplate DocumentTemplate LGCUD manage_templates manage_templates
    email_templates emailtemplate EmailTemplate LGCUD manage_templates manage_templates
    sms_templates smstemplate SmsTemplate LGCUD manage_templates manage_templates
    knowledge_articles knowledgearticle KnowledgeArticle LGCUD read_knowledge manage_knowledge
    locations location Location LGCUD read_locations manage_locations
    suppliers supplier Supplier LGCUD read_suppliers manage_suppliers
    vendor vendor Vendor LG vendor -
"""
RESOURCES = {line.split()[0]: tuple(line.split()[1:]) for line in RECORDS.strip().splitlines()}
ITEMS = {"notes": "dbonote", "attachments": "dboattachment"}
VERBS = {"L": "list", "G": "get", "C": "create", "U": "update", "D": "delete"}

OTHER_ENDPOINTS = {
    "attachments.download": "GET /attachment/{uuid}.file read_attachments",
    "attachments.upload_file": "POST /attachment/{uuid}.file manage_attachments",
    "job_templates.create_job": "POST /jobtemplate/{uuid}/job.json create_jobs",
    "search.all": "GET /search.json",
    "search.by_type": "GET /search/{objectType}.json",
    "search.similar_jobs": "GET /search/job/embedding.json",
    "inbox.list": "GET /inboxmessage.json read_inbox",
    "inbox.create": "POST /inboxmessage.json publish_inbox",
    "inbox.get": "GET /inboxmessage/{uuid}.json read_inbox",
    "inbox.mark_read": "PUT /inboxmessage/{uuid}/read.json publish_inbox",
    "inbox.archive": "PUT /inboxmessage/{uuid}/archive.json publish_inbox",
    "inbox.snooze": "PUT /inboxmessage/{uuid}/snooze.json publish_inbox",
    "inbox.convert_to_job": "POST /inboxmessage/{uuid}/convert-to-job.json publish_inbox",
    "inbox.attach_to_job": "POST /inboxmessage/{uuid}/attach-to-job.json publish_inbox",
    "inbox.add_note": "POST /inboxmessage/{uuid}/notes.json publish_inbox",
    "webhook_subscriptions.create_for_object": "POST /webhook_subscriptions/object",
    "webhook_subscriptions.create_for_event": "POST /webhook_subscriptions/event",
    "webhook_subscriptions.list": "GET /webhook_subscriptions",
    "webhook_subscriptions.delete": "DELETE /webhook_subscriptions/{uuid}",
}

# The body of the page, in its order: `!` is deprecated or called unused, `*` is required.
JOB_CREATE = """
    created_by_staff_uuid ref | date date | company_uuid ref | billing_address str<=500
    status enum* | lng number | lat number | payment_date dt!
    payment_actioned_by_uuid ref! | payment_method str! | payment_amount dec!
    category_uuid ref | payment_note str! | geo_is_valid flag
    purchase_order_number str<=100 | invoice_sent flag | invoice_sent_stamp dt
    ready_to_invoice str! | ready_to_invoice_stamp str! | geo_country str | geo_postcode str
    geo_state str | geo_city str | geo_street str | geo_number str | queue_uuid ref
    queue_expiry_date dt | queue_assigned_staff_uuid ref | badges json | quote_date dt
    quote_sent flag | quote_sent_stamp dt | work_order_date dt
    active_network_request_uuid str! | related_knowledge_articles str! | uuid uuid
    job_address str<=500 | job_description str | work_done_description str
    payment_processed flag | payment_received flag | completion_date dt | unsuccessful_date dt
"""
# What a job has besides when it is read, each after the field it follows there.
JOB_EXTRAS = {
    "uuid": ["active", "edit_date"],
    "work_done_description": ["generated_job_id", "total_invoice_amount"],
    "payment_processed": ["payment_processed_stamp"],
    "payment_received": ["payment_received_stamp"],
    "completion_date": ["completion_actioned_by_uuid"],
    "unsuccessful_date": ["job_is_scheduled_until_stamp"],
}

# All other records; RO is what only the server sets. `uuid`, `active`, `edit_date` are everywhere.
FIELDS = {
    "Company": """
        name str<=100* | abn_number str | address str<=500 | billing_address str<=500
        is_individual flag RO | parent_company_uuid ref | website str | address_street str<=500
        address_city str | address_state str | address_postcode str | address_country str
        fax_number str | badges json | tax_rate_uuid ref | billing_attention str
        payment_terms str""",
    "CompanyContact": """
        company_uuid ref | first str | last str | phone str | mobile str | email str | type enum
        is_primary_contact flag""",
    "JobContact": """
        job_uuid ref | first str | last str | phone str | mobile str | email str | type enum
        is_primary_contact flag!""",
    "JobActivity": """
        job_uuid ref | staff_uuid ref | start_date dt | end_date dt
        activity_was_scheduled flag | activity_was_recorded flag | activity_was_automated flag
        has_been_opened flag | has_been_opened_timestamp dt | travel_time_in_seconds int
        travel_distance_in_meters int | material_uuid ref | edit_by_staff_uuid ref RO
        allocated_by_staff_uuid ref! | allocated_timestamp dt!""",
    "JobAllocation": """
        job_uuid ref | staff_uuid ref | allocation_date dt | allocation_window_uuid ref
        allocated_by_staff_uuid ref | allocated_timestamp dt | expiry_timestamp dt
        read_timestamp dt | completion_timestamp dt | sort_priority str | queue_uuid ref!
        estimated_duration int! | revised_duration int! | requires_acceptance flag!
        acceptance_status str! | acceptance_timestamp dt!""",
    "AllocationWindow": """
        name str | start_time int | end_time int | sort_priority int""",
    "JobMaterial": """
        job_uuid ref | material_uuid ref | name str<=500 | quantity dec* | price dec
        displayed_amount dec | displayed_amount_is_tax_inclusive flag | tax_rate_uuid ref
        sort_order int | cost dec | displayed_cost dec | job_material_bundle_uuid ref""",
    "JobMaterialBundle": """
        job_uuid ref | item_number str | name str | quantity dec | sort_order int
        material_bundle_uuid ref""",
    "Material": """
        name str<=70* | item_number str<=30 | price dec | cost dec | quantity_in_stock dec
        price_includes_taxes flag | barcode str | item_is_inventoried flag
        item_description str | use_description_for_invoicing flag | tax_rate_uuid ref""",
    "MaterialBundle": """
        item_number str<=30* | name str | material_list array<=50""",
    "JobPayment": """
        job_uuid ref | actioned_by_uuid ref | timestamp dt | amount dec | method str | note str
        attachment_uuid ref | is_deposit flag RO""",
    "TaxRate": """
        name str<=50* | amount dec | is_default_tax_rate flag""",
    "Category": """
        name str* | colour str""",
    "Queue": """
        name str | default_timeframe int | subscribed_staff list; | requires_assignment flag""",
    "Badge": """
        name str<=50* | automatically_allocated flag | file_name str | regarding_form_uuid ref
        regarding_asset_type_uuid ref""",
    "Staff": """
        first str<=30* | last str<=30* | email str* | mobile str | lng number | lat number
        geo_timestamp dt | job_title str | navigating_to_job_uuid ref | navigating_timestamp dt
        navigating_expiry_timestamp dt | color str | custom_icon_url str! | status_message str
        status_message_timestamp dt | hide_from_schedule flag
        can_receive_push_notification flag | security_role_uuid ref | labour_material_uuid ref""",
    "SecurityRole": """
        name str | role_description str""",
    "StaffMessage": """
        from_staff_uuid ref | to_staff_uuid ref | sent_timestamp dt | delivered_timestamp dt
        read_timestamp dt | message str | regarding_job_uuid ref | attached_json str""",
    "Note": """
        related_object str | related_object_uuid ref | note str | action_required flag
        action_completed_by_staff_uuid ref | edit_by_staff_uuid ref RO | create_date dt""",
    "Attachment": """
        related_object str | related_object_uuid ref | attachment_name str<=127
        file_type str<=50 | attachment_source str | tags list, | lng number | lat number
        photo_width int RO | photo_height int RO | extracted_info str RO | is_favourite flag
        class_name str RO | metadata json | created_by_staff_uuid ref | timestamp dt""",
    "Task": """
        name str* | due_date date | task_details str | related_object str
        related_object_uuid ref | task_complete flag | completed_timestamp dt
        completed_by_staff_uuid ref | assigned_to_staff_uuid ref | created_by_staff_uuid ref
        create_date dt | lng number! | lat number!""",
    "JobChecklist": """
        job_uuid ref | name str<=512 | section_name str<=256 | item_type enum | sort_order int
        completed_timestamp dt | completed_by_staff_uuid ref | completed_during_checkin_uuid ref
        reminder_type enum | reminder_data json | regarding_object str
        regarding_object_uuid ref | fulfilled_by_object_name str | fulfilled_by_object_uuid ref
        assigned_to_staff_uuids array<=1 | is_locked flag RO | assigned_timestamp dt RO
        assigned_by_staff_uuid ref RO""",
    "JobTemplate": """
        name str""",
    "Asset": """
        company_uuid ref | asset_code str RO | asset_type_uuid ref RO | name str<=100
        lat number | lng number | altitude number | geo_timestamp dt | field_data array<=200""",
    "AssetType": """
        name str""",
    "AssetTypeField": """
        asset_type_uuid ref RO | name str* | field_data object | sort_order int""",
    "Form": """
        name str<=255 | document_template_uuid ref | can_be_used_independently flag
        badge_mandatory_state enum | template_fields array<=10 | badge_name str<=12""",
    "FormField": """
        form_uuid ref | name str | field_data_json json | sort_order int""",
    "FormResponse": """
        form_uuid ref | staff_uuid ref | regarding_object str | regarding_object_uuid ref
        field_data json | timestamp dt | form_by_staff_uuid ref | document_attachment_uuid ref
        asset_uuid ref""",
    "Feedback": """
        timestamp dt | related_object str | related_object_uuid ref | rating int | comment str""",
    "DocumentTemplate": """
        name str | template_type str RO | related_object str RO""",
    "EmailTemplate": """
        name str<=50* | subject str<=100 | message str<=1000""",
    "SmsTemplate": """
        name str<=50* | message str<=612""",
    "KnowledgeArticle": """
        name str<=100* | content str | article_type enum | tags list, | relationships array<=200""",
    "Location": """
        name str<=50* | line1 str<=100 | line2 str<=100 | line3 str<=100 | city str<=50
        country str<=100 | post_code str<=100 | phone_1 str<=100 | state str<=400 | lng number
        lat number""",
    "Supplier": """
        name str | business_number str | address str | email str | phone str
        account_number str | lng number RO | lat number RO | geo_is_valid flag RO
        geo_country str RO | geo_postcode str RO | geo_state str RO | geo_city str RO
        geo_street str RO | geo_number str RO""",
    "Vendor": """
        name str RO | business_number str RO | email str RO | email_accounts str RO
        billing_address str RO | default_region str RO | currency str RO
        opening_time_monday int RO | closing_time_monday int RO | opening_time_tuesday int RO
        closing_time_tuesday int RO | opening_time_wednesday int RO
        closing_time_wednesday int RO | opening_time_thursday int RO
        closing_time_thursday int RO | opening_time_friday int RO | closing_time_friday int RO
        opening_time_saturday int RO | closing_time_saturday int RO | opening_time_sunday int RO
        closing_time_sunday int RO | timezone_name str RO | invoice_terms str RO
        job_default_status enum RO | abn_number str RO | website str RO
        accepted_payment_methods any! RO""",
}

ENUMS = {
    "JobStatus": "Quote, Work Order, Unsuccessful, Completed",
    "CompanyContactType": "JOB, BILLING",
    "JobContactType": "JOB, Job Contact, BILLING, Billing Contact, Property Manager",
    "ChecklistItemType": "Todo, Asset, Photo, Form, Document",
    "ChecklistReminder": ", CHECK_IN, NAVIGATE, CHECK_OUT, ABSOLUTE_DATETIME, RELATIVE_DATETIME",
    "AssetFieldType": "Text, Number, Date, Multiple Choice",
    "BadgeMandatoryState": "0, 1, 2",
    "ArticleType": "video, richtext, pdf, call",
    "VendorJobStatus": "Quote, Work Order",
    "SearchType": "job, company, material, knowledgearticle, attachment, formresponse, asset, "
    "materialbundle",
    "InboxFilter": "all, unread, archived, snoozed",
    "SubscriptionFilter": "all, active",
    "WebhookEventName": "company.created, company.updated, form.response_created, "
    "inbox.message_received, job.badge_added, job.badge_removed, job.checked_in, job.checked_out, "
    "job.completed, job.created, job.invoice_paid, job.invoice_sent, job.note_added, "
    "job.photo_added, job.queued, job.quote_accepted, job.quote_sent, job.review_received, "
    "job.status_changed, job.updated, job.video_added, proposal.sent, proposal.viewed, "
    "staff.clocked_off, staff.clocked_on",
}

JOB_FILTERS = """
    active badges billing_address category_uuid company_uuid completion_date created_by_staff_uuid
    date edit_date generated_job_id invoice_sent job_address job_description payment_processed
    payment_received purchase_order_number queue_assigned_staff_uuid queue_expiry_date queue_uuid
    quote_date quote_sent status unsuccessful_date uuid work_done_description work_order_date
    total_invoice_amount
"""

# name of a value -> what it takes, what it refuses
VALUES: dict[str, tuple[list[Any], list[Any]]] = {
    "Flag": ([0, 1, 0.0, 1.0, "0", "1", "", True, False], [2, -1, "2", "yes", None]),
    "TextFlag": (["0", "1", 0, 1, True, ""], [2, "true", None]),
    "TrueFlag": ([True, False, 0, "1", ""], ["true", None]),
    "FlagInput": ([0, 1], [2, "0", "", True, None]),
    "LocalDateTime": (
        ["2026-02-01 09:30:00", "2024-02-29 23:59:59", "0000-00-00 00:00:00", ""],
        ["2026-02-29 00:00:00", "2026-13-01 00:00:00", "2026-02-01", "2026-02-01T09:30:00", None],
    ),
    "LocalDate": (
        ["2026-02-01", "2026-02-01 00:00:00", "0000-00-00", "0000-00-00 00:00:00", ""],
        ["2026-02-30", "2026-02-01 10:00:00", "1.2.2026", None],
    ),
    "Amount": (["340.0000", "-12.5", "", 340, 12.25], ["abc", "1e3", True, None]),
    "AmountInput": (["340", "12.5", "-0.0001", ""], ["12.50001", "abc", 12.5, None]),
    "Coordinate": ([152.1, -27, "", "152.1"], ["east", None]),
    "LatitudeInput": ([-27.2, 90, "", "-27.2"], [90.5, "91", None]),
    "LongitudeInput": ([152.1, -180, "", "152.1"], [180.5, "181", None]),
    "WholeNumber": ([7, "7", ""], [7.5, "seven", None]),
    "TextNumber": (["450", 450, ""], ["4.5", None]),
    "RecordUuid": (["3f0c2b1a-5d4e-4f6a-8b7c-9d0e1f2a3b4c", ""], ["3f0c", " ", 7, None]),
    "BadgeUuids": (
        ["", "[]", '["3f0c2b1a-5d4e-4f6a-8b7c-9d0e1f2a3b4c"]'],
        ["[", "3f0c2b1a-5d4e-4f6a-8b7c-9d0e1f2a3b4c", '["badge"]', [], None],
    ),
    "StaffUuids": (["", "3f0c2b1a-5d4e-4f6a-8b7c-9d0e1f2a3b4c"], [";", "Jack", None]),
    "CommaList": (["", "before,kitchen"], [",", "a,,b", None]),
    "ErrorCode": ([0, "0", 1000], ["none", None]),
}

FILTERS: tuple[list[str], list[str]] = (
    [
        "status eq 'Quote'",
        "active eq 1 and edit_date gt '2026-01-31 09:00:00'",
        "job_address eq '3 O''Brien Street'",
        "total_invoice_amount lt 99.5",
        "queue_uuid ne ''",
        " and ".join(["active eq 1"] * 10),
    ],
    [
        "",
        "status",
        "status ge 'Quote'",
        "status eq Quote",
        "status eq 'Quote' or active eq 1",
        "(status eq 'Quote')",
        "status eq 'O'Brien'",
        "status eq 'Quote' and ",
        "due_date gt '2026-01-01'",
        "Status eq 'Quote'",
        " and ".join(["active eq 1"] * 11),
    ],
)

WORDS = {
    "RecordUuid": "ref", "Flag": "flag", "TextFlag": "flag", "TrueFlag": "flag",
    "FlagInput": "flag", "LocalDateTime": "dt", "LocalDate": "date", "Amount": "dec",
    "AmountInput": "dec", "Coordinate": "number", "LatitudeInput": "number",
    "LongitudeInput": "number", "AltitudeInput": "number", "WholeNumber": "int",
    "TextNumber": "int", "CountInput": "int", "MinuteInput": "int", "RatingInput": "int",
    "JsonText": "json", "BadgeUuids": "json", "StaffUuids": "list;", "CommaList": "list,",
}  # fmt: skip
