"""The bundled description of Custom Trades CRM says all that the reference pages say, and no less.

The lists below are the pages' own: jobs, invoices and estimates in full. A field that is dropped,
renamed, retyped or made required by accident fails here, whatever the generator makes of it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "generated" / "tradespec" / "customtrades" / "openapi.json"
SEED_UUID = "123e4567-e89b-12d3-a456-426614174000"

CRUD = ("jobs", "invoices", "estimates", "customers", "locations", "payments")
ENDPOINTS = {
    **{f"{name}.list": f"GET /{name}" for name in CRUD},
    **{f"{name}.create": f"POST /{name}" for name in CRUD},
    **{f"{name}.get": f"GET /{name}/{{uuid}}" for name in CRUD},
    **{f"{name}.update": f"PUT /{name}/{{uuid}}" for name in CRUD},
    **{f"{name}.delete": f"DELETE /{name}/{{uuid}}" for name in CRUD},
    "invoices.preview": "POST /invoices/preview",
    "estimates.preview": "POST /estimates/preview",
    "companies.me": "GET /companies/me",
    "numbering.get": "GET /numbering",
    "numbering.update": "PUT /numbering",
    "job_photos.list": "GET /jobs/{job_uuid}/photos",
    "job_photos.create": "POST /jobs/{job_uuid}/photos",
    "job_photos.get": "GET /jobs/{job_uuid}/photos/{photo_uuid}",
    "job_photos.delete": "DELETE /jobs/{job_uuid}/photos/{photo_uuid}",
}

# A kind with a question mark may be null, one with a star is required.
SCHEMAS = {
    "Job": """
        uuid uuid* | job_number string? | customer_uuid uuid | location_uuid uuid?
        assigned_to_user_id uuid? | title string* | description string? | status enum*
        priority enum* | is_urgent boolean | is_emergency boolean | service_address1 string?
        service_address2 string? | service_city string? | service_state string?
        service_zip string? | estimated_amount decimal? | actual_amount decimal?
        scheduled_date date|date-time? | scheduled_time_start pattern? | scheduled_time_end pattern?
        started_at date-time? | completed_at date-time? | invoiced_at date-time?
        paid_at date-time? | internal_notes string? | customer_notes string?
        created_at date-time | updated_at date-time | deleted_at date-time?
        customer object | location object? | assigned_user object?""",
    "JobCreate": """
        customer_uuid uuid* | title string* | location_uuid uuid? | assigned_to_user_id uuid?
        description string? | status enum | priority enum | is_urgent boolean
        is_emergency boolean | estimated_amount decimal? | scheduled_date date|date-time?
        scheduled_time_start pattern? | scheduled_time_end pattern? | internal_notes string?
        customer_notes string?""",
    "JobUpdate": """
        customer_uuid uuid | title string | location_uuid uuid? | assigned_to_user_id uuid?
        description string? | status enum | priority enum | is_urgent boolean
        is_emergency boolean | estimated_amount decimal? | actual_amount decimal?
        scheduled_date date|date-time? | scheduled_time_start pattern?
        scheduled_time_end pattern? | internal_notes string? | customer_notes string?""",
    "Invoice": """
        uuid uuid* | invoice_number string? | customer_uuid uuid | job_uuid uuid?
        estimate_uuid uuid? | location_uuid uuid? | invoice_type enum
        progress_percentage decimal? | issue_date date | due_date date* | subtotal decimal
        tax_amount decimal | discount_amount decimal | total_amount decimal*
        paid_amount decimal | balance_amount decimal* | line_items array? | notes string?
        terms string? | internal_notes string? | status enum* | created_at date-time
        updated_at date-time | deleted_at date-time? | customer object | job object?
        estimate object? | location object?""",
    "InvoiceCreate": """
        job_uuid uuid* | customer_uuid uuid* | due_date date* | estimate_uuid uuid?
        location_uuid uuid? | invoice_type enum | progress_percentage decimal?
        issue_date date | line_items array? | subtotal decimal | tax_amount decimal
        discount_amount decimal | notes string? | terms string? | internal_notes string?""",
    "InvoiceUpdate": """
        customer_uuid uuid | job_uuid uuid? | estimate_uuid uuid? | location_uuid uuid?
        invoice_type enum | progress_percentage decimal? | issue_date date | due_date date
        line_items array? | subtotal decimal | tax_amount decimal | discount_amount decimal
        notes string? | terms string? | internal_notes string? | status enum""",
    "LineItemInput": """
        description string | quantity decimal | unit_price decimal* | tax_rate decimal""",
    "InvoicePreviewRequest": """
        job_uuid uuid | line_items array | subtotal decimal | tax_amount decimal
        discount_amount decimal""",
    "InvoicePreview": """
        subtotal decimal* | tax_amount decimal* | discount_amount decimal*
        total_amount decimal* | balance_amount decimal*""",
    "InvoicePreviewLine": """
        description string | quantity decimal* | unit_price decimal* | line_total decimal*
        tax_rate decimal* | tax_amount decimal*""",
    "Estimate": """
        uuid uuid* | estimate_number string? | customer_uuid uuid | job_uuid uuid?
        template_uuid uuid | location_uuid uuid? | created_by_user_id uuid | status enum*
        template_name string | pricing_type string | selected_tier enum? | base_amount decimal
        addons_amount decimal | tax_amount decimal | total_amount decimal* | quantity decimal
        selected_addons array? | adjustments object? | service_description string?
        internal_notes string? | customer_notes string? | response_notes string?
        expires_at date|date-time? | responded_at date-time? | created_at date-time
        updated_at date-time | deleted_at date-time? | customer object | job object?
        template object | location object?""",
    "EstimateCreate": """
        customer_uuid uuid* | template_uuid uuid* | job_uuid uuid? | location_uuid uuid?
        selected_tier enum? | quantity decimal | selected_addons array? | adjustments object?
        service_description string? | internal_notes string? | customer_notes string?
        expires_at date|date-time?""",
    "EstimateUpdate": """
        customer_uuid uuid | template_uuid uuid | job_uuid uuid? | location_uuid uuid?
        selected_tier enum? | quantity decimal | selected_addons array? | adjustments object?
        service_description string? | internal_notes string? | customer_notes string?
        expires_at date|date-time? | status enum | response_notes string?""",
    "EstimatePreviewRequest": """
        template_uuid uuid* | selected_tier enum? | quantity decimal | selected_addons array?
        adjustments object?""",
    "EstimatePreview": """
        base_amount decimal* | addons_amount decimal* | tax_amount decimal*
        total_amount decimal*""",
    "EstimateAdjustments": "base_amount decimal | addons_amount decimal | tax_amount decimal",
    "Pagination": "page integer* | limit integer* | total integer* | total_pages integer*",
    "ErrorResponse": "success boolean* | error string*",
    "CustomerSummary": "uuid uuid* | first_name string | last_name string",
}

PAGING = "page=1 | limit=50 | include_deleted=False"
PARAMETERS = {
    "jobs.list": f"""{PAGING} | status | location_uuid | customer_uuid | assigned_to_user_id
        priority | search""",
    "invoices.list": f"{PAGING} | status | customer_uuid | job_uuid | search",
    "estimates.list": f"{PAGING} | status | customer_uuid | job_uuid | search",
    "customers.list": f"{PAGING} | filter | search",
    "locations.list": PAGING,
    "payments.list": f"{PAGING} | invoice_uuid | customer_uuid | payment_type | status",
    "job_photos.list": f"{PAGING} | photo_type",
}

ENUMS = {
    "JobStatus": "New, Contacted, Scheduled, In Progress, Needs Approval, Ready to Invoice, "
    "Invoiced, Complete, Estimate Sent, Estimate Approved",
    "JobPriority": "Low, Normal, High, Emergency",
    "InvoiceStatus": "Draft, Pending, Paid, Overdue",
    "InvoiceStatusFilter": "All, Pending, Paid, Overdue, Draft",
    "InvoiceType": "Full, Partial, Progress",
    "EstimateStatus": "Pending, Accepted, Declined, Expired",
    "EstimateTier": "good, better, best",
    "CustomerType": "Residential, Commercial",
    "CustomerFilter": "all, residential, commercial, vip",
    "NotifyVia": "email, sms, both",
    "PaymentType": "credit_card, ach, check, cash, other",
    "PaymentStatus": "Pending, Completed, Failed, Refunded",
    "PhotoType": "before, during, after",
}

DEFAULTS = {
    "JobCreate": {"status": "New", "priority": "Normal", "is_urgent": False, "is_emergency": False},
    "InvoiceCreate": {"invoice_type": "Full", "discount_amount": 0},
    "LineItemInput": {"quantity": 1, "tax_rate": 0},
    "InvoicePreviewRequest": {"discount_amount": 0},
    "EstimateCreate": {"quantity": 1},
    "EstimatePreviewRequest": {"quantity": 1},
}

REQUESTS: dict[str, dict[str, Any]] = {
    "jobs.create": {
        "customer_uuid": SEED_UUID,
        "title": "Plumbing Repair",
        "description": "Fix leaky faucet",
        "status": "New",
        "priority": "Normal",
        "scheduled_date": "2025-01-20T10:00:00Z",
        "scheduled_time_start": "09:00",
        "scheduled_time_end": "11:00",
    },
    "jobs.update": {"status": "In Progress", "actual_amount": 150},
    "invoices.create": {
        "job_uuid": SEED_UUID,
        "customer_uuid": "123e4567-e89b-12d3-a456-426614174001",
        "due_date": "2025-02-01",
        "invoice_type": "Full",
        "line_items": [
            {"description": "Labor", "quantity": 8, "unit_price": 95, "tax_rate": 0},
            {"description": "Replacement parts", "quantity": 2, "unit_price": 50, "tax_rate": 8.5},
            {"description": "Trip fee", "quantity": 1, "unit_price": 75, "tax_rate": 0},
        ],
        "notes": "Payment due within 30 days",
    },
    "invoices.update": {"status": "Paid", "notes": "Payment received"},
    "estimates.create": {
        "customer_uuid": SEED_UUID,
        "template_uuid": "123e4567-e89b-12d3-a456-426614174001",
        "selected_tier": "better",
        "quantity": 1,
        "selected_addons": ["addon1", "addon2"],
        "service_description": "Full plumbing service",
    },
    "estimates.update": {
        "status": "Accepted",
        "response_notes": "Customer accepted via phone",
    },
}

PREVIEWS: dict[str, dict[str, float]] = {
    "invoices.preview": {
        "subtotal": 860,
        "tax_amount": 8.5,
        "discount_amount": 25,
        "total_amount": 843.5,
        "balance_amount": 843.5,
    },
    "estimates.preview": {
        "base_amount": 1000,
        "addons_amount": 150,
        "tax_amount": 50,
        "total_amount": 1200,
    },
}

Node = dict[str, Any]


@pytest.fixture(scope="module")
def document() -> Node:
    loaded: Node = json.loads(BUNDLE.read_text("utf-8"))
    return loaded


def follow(document: Node, node: Node) -> Node:
    while "$ref" in node:
        found: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        node = found
    return node


def operations(document: Node) -> dict[str, tuple[str, str, Node]]:
    return {
        operation["operationId"]: (method.upper(), path, operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method != "parameters"
    }


def schema_of(document: Node, name: str) -> Node:
    found: Node = document["components"]["schemas"][name]
    return found


def kind(document: Node, schema: Node) -> str:
    """One word for a field's type, with a question mark where it may be null."""
    schema = follow(document, schema)
    if "anyOf" in schema:
        kinds = [kind(document, member) for member in schema["anyOf"]]
        null = "?" if "null" in kinds or any(k.endswith("?") for k in kinds) else ""
        return "|".join(k.rstrip("?") for k in kinds if k != "null") + null
    stated = schema["type"]
    types = [stated] if isinstance(stated, str) else [t for t in stated if t != "null"]
    null = "" if isinstance(stated, str) else "?"
    if stated == "null":
        return "null"
    word = next((key for key in ("enum", "pattern") if key in schema), "|".join(types))
    return f"{schema.get('format', word)}{null}"


def words(text: str) -> list[str]:
    parts = [part.strip() for line in text.splitlines() for part in line.split(" | ")]
    return [part for part in parts if part]


def test_every_endpoint_is_there(document: Node) -> None:
    found = {name: f"{method} {path}" for name, (method, path, _) in operations(document).items()}
    assert found == ENDPOINTS
    assert len(found) == 39
    assert document["servers"][0]["url"] == "https://customtradescrm.com/api/v1"


@pytest.mark.parametrize("name", SCHEMAS)
def test_fields_types_nulls_and_required(document: Node, name: str) -> None:
    schema = schema_of(document, name)
    required = set(schema.get("required", []))
    found = {
        f"{field} {kind(document, value)}{'*' if field in required else ''}"
        for field, value in schema["properties"].items()
    }
    assert found == set(words(SCHEMAS[name]))


@pytest.mark.parametrize("name", PARAMETERS)
def test_list_parameters_are_optional_with_their_defaults(document: Node, name: str) -> None:
    _, _, operation = operations(document)[name]
    parameters = [follow(document, parameter) for parameter in operation["parameters"]]
    assert not any(parameter.get("required") for parameter in parameters)
    found = {
        p["name"] + (f"={p['schema']['default']}" if "default" in p["schema"] else "")
        for p in parameters
    }
    assert found == set(words(PARAMETERS[name]))
    limit = next(p for p in parameters if p["name"] == "limit")["schema"]
    assert (limit["minimum"], limit["maximum"]) == (1, 100)


def test_job_statuses_are_one_comma_separated_parameter(document: Node) -> None:
    _, _, operation = operations(document)["jobs.list"]
    status = next(p for p in operation["parameters"] if p.get("name") == "status")
    assert (status["style"], status["explode"]) == ("form", False)
    assert kind(document, status["schema"]["items"]) == "enum"


@pytest.mark.parametrize("name", ENUMS)
def test_enum_values(document: Node, name: str) -> None:
    assert schema_of(document, name)["enum"] == ENUMS[name].split(", ")


@pytest.mark.parametrize("name", DEFAULTS)
def test_defaults(document: Node, name: str) -> None:
    properties = schema_of(document, name)["properties"]
    assert {f: v["default"] for f, v in properties.items() if "default" in v} == DEFAULTS[name]


@pytest.mark.parametrize("name", ENDPOINTS)
def test_status_codes(document: Node, name: str) -> None:
    method, path, operation = operations(document)[name]
    expected = {"200", "400", "401", "403", "404", "500"}
    if method == "GET" and "{" not in path and path != "/companies/me":
        expected -= {"404"}
    if path in ("/companies/me", "/numbering") and method == "GET":
        expected -= {"400"}
    if name in ("customers.create", "locations.create", "numbering.update"):
        expected -= {"404"}
    assert set(operation["responses"]) == expected


@pytest.mark.parametrize("name", REQUESTS)
def test_the_printed_bodies_are_request_examples(document: Node, name: str) -> None:
    _, _, operation = operations(document)[name]
    examples = operation["requestBody"]["content"]["application/json"]["examples"]
    assert REQUESTS[name] in [example["value"] for example in examples.values()]


@pytest.mark.parametrize("name", PREVIEWS)
def test_the_printed_previews_are_response_examples(document: Node, name: str) -> None:
    _, _, operation = operations(document)[name]
    examples = operation["responses"]["200"]["content"]["application/json"]["examples"]
    assert [e["value"]["data"]["preview"] for e in examples.values()] == [PREVIEWS[name]]


def test_both_credentials_are_alternatives(document: Node) -> None:
    schemes = document["components"]["securitySchemes"]
    assert [list(entry) for entry in document["security"]] == [["bearer"], ["api_key"]]
    assert schemes["bearer"]["scheme"] == "bearer"
    assert (schemes["api_key"]["in"], schemes["api_key"]["name"]) == ("header", "X-API-Key")


def test_writes_take_an_idempotency_key_and_creates_link_on(document: Node) -> None:
    for name, (method, path, operation) in operations(document).items():
        parameters = [follow(document, p) for p in operation.get("parameters", [])]
        assert any(p["name"] == "Idempotency-Key" for p in parameters) == (method != "GET"), name
        if method == "POST" and not path.endswith("/preview"):
            links = operation["responses"]["200"]["links"].values()
            found = {link["operationId"] for link in links}
            resource = name.partition(".")[0]
            wanted = {f"{resource}.{verb}" for verb in ("get", "update", "delete", "list")}
            assert wanted & set(operations(document)) <= found


def test_every_forbidden_answer_has_its_three_causes(document: Node) -> None:
    forbidden = document["components"]["responses"]["Forbidden"]
    examples = forbidden["content"]["application/json"]["examples"]
    assert {name: example["value"]["error"] for name, example in examples.items()} == {
        "add_on_required": "Developer API add-on required.",
        "address_not_allowed": "Requests from this IP address are not allowed.",
        "usage_exceeded": "Monthly usage limit reached. Usage resets on the first of next month.",
    }


def test_bodies_are_closed_and_records_open(document: Node) -> None:
    for name, schema in document["components"]["schemas"].items():
        is_body = name.endswith(("Create", "Update", "Input", "PreviewRequest"))
        assert (schema.get("additionalProperties") is False) == is_body, name


def test_provenance_is_marked(document: Node) -> None:
    for name, (_, _, operation) in operations(document).items():
        in_seeds = name.startswith(("jobs.", "invoices.", "estimates."))
        assert (operation["x-source"] == "seed") == in_seeds, name

    def visit(node: Any, where: str) -> None:
        if isinstance(node, dict):
            if node.get("x-source") == "inferred":
                assert node.get("x-inferred"), where
            for key, value in node.items():
                visit(value, f"{where}/{key}")

    visit(document, "")
