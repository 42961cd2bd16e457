"""Custom Trades CRM played from its own document: what the fact sheet says, by plain requests."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tradespec.mock import Mock, Request, Response

LABOR = {"description": "Labor", "quantity": 8, "unit_price": 95, "tax_rate": 0}
PARTS = {"description": "Parts", "quantity": 2, "unit_price": 50, "tax_rate": 8.5}
FEE = {"description": "Trip fee", "quantity": 1, "unit_price": 75, "tax_rate": 0}


def call(
    mock: Mock, method: str, path: str, body: object = None, key: str | None = None
) -> Response:
    headers = [("Authorization", f"Bearer {key or mock.key}"), ("Content-Type", "application/json")]
    content = b"" if body is None else json.dumps(body).encode()
    return mock.handle(Request.to(method, f"/api/v1{path}", headers, content))


def data(response: Response) -> Any:
    assert response.status == 200, response.body
    answer = json.loads(response.body)
    assert answer["success"] is True
    return answer["data"]


def refused(response: Response, status: int) -> str:
    answer = json.loads(response.body)
    assert (response.status, answer["success"]) == (status, False)
    return str(answer["error"])


def test_every_operation_of_the_document_answers_its_example(trades: Mock) -> None:
    for label in ("company", "customer", "location", "user", "template", "job", "invoice"):
        assert label in trades.ids
    for path in ("jobs", "invoices", "estimates", "customers", "locations", "payments"):
        page = data(call(trades, "GET", f"/{path}"))
        assert page["pagination"]["page"] == 1
        first = page[path][0]["uuid"]
        assert data(call(trades, "GET", f"/{path}/{first}"))["uuid"] == first
    photos = data(call(trades, "GET", f"/jobs/{trades.ids['job']}/photos"))["photos"]
    assert photos[0]["job_uuid"] == trades.ids["job"]


def test_a_jobs_life(trades: Mock) -> None:
    body = {"customer_uuid": trades.ids["customer"], "title": "Plumbing Repair"}
    job = data(call(trades, "POST", "/jobs", body))
    assert (job["status"], job["priority"], job["is_urgent"]) == ("New", "Normal", False)
    assert job["customer"]["first_name"] == "John"
    changed = {"status": "In Progress", "actual_amount": 150}
    job = data(call(trades, "PUT", f"/jobs/{job['uuid']}", changed))
    assert (job["actual_amount"], job["started_at"] is None) == (150, False)
    data(call(trades, "DELETE", f"/jobs/{job['uuid']}"))
    assert refused(call(trades, "GET", f"/jobs/{job['uuid']}"), 404) == "Job not found"


def test_the_status_filter_takes_a_comma_list(trades: Mock) -> None:
    found = data(call(trades, "GET", "/jobs?status=Scheduled,In%20Progress"))["jobs"]
    assert {job["status"] for job in found} == {"Scheduled", "In Progress"}
    assert "must be one of New, " in refused(call(trades, "GET", "/jobs?status=Cancelled"), 400)


def test_all_is_no_filter_of_invoices(trades: Mock) -> None:
    everything = data(call(trades, "GET", "/invoices?status=All"))["pagination"]["total"]
    assert everything == data(call(trades, "GET", "/invoices"))["pagination"]["total"]
    assert data(call(trades, "GET", "/invoices?status=Paid"))["pagination"]["total"] < everything


def test_customer_filters(trades: Mock) -> None:
    found = data(call(trades, "GET", "/customers?filter=commercial"))["customers"]
    assert {customer["customer_type"] for customer in found} == {"Commercial"}
    found = data(call(trades, "GET", "/customers?filter=vip"))["customers"]
    assert all(customer["is_vip"] for customer in found)


def test_the_seeds_previews(trades: Mock) -> None:
    body = {"line_items": [LABOR, PARTS], "discount_amount": 25}
    response = call(trades, "POST", "/invoices/preview", body)
    assert b'"subtotal":860,"tax_amount":8.5,"discount_amount":25,"total_amount":843.5' in (
        response.body
    )
    estimate = {
        "template_uuid": trades.ids["template"],
        "selected_tier": "better",
        "selected_addons": ["addon1", "addon2"],
        "adjustments": {"tax_amount": 50},
    }
    assert data(call(trades, "POST", "/estimates/preview", estimate)) == {
        "preview": {
            "base_amount": 1000,
            "addons_amount": 150,
            "tax_amount": 50,
            "total_amount": 1200,
        },
        "breakdown": {
            "base_amount": 1000,
            "addons": [{"name": "addon1", "price": 75}, {"name": "addon2", "price": 75}],
            "adjustments": {"tax_amount": 50},
        },
    }
    assert call(trades, "POST", "/invoices/preview", {}).status == 400


def test_an_invoice(trades: Mock) -> None:
    body = {
        "job_uuid": trades.ids["job"],
        "customer_uuid": trades.ids["customer"],
        "due_date": "2025-02-01",
        "line_items": [LABOR, PARTS, FEE],
    }
    trades.clock.set("2025-01-15")
    next_number = data(call(trades, "GET", "/numbering"))["invoice"]["next_number_formatted"]
    invoice = data(call(trades, "POST", "/invoices", body))
    assert invoice["invoice_number"] == next_number
    assert (invoice["subtotal"], invoice["tax_amount"]) == (935, 8.5)
    assert invoice["total_amount"] == invoice["balance_amount"] == 943.5
    assert (invoice["issue_date"], invoice["invoice_type"]) == ("2025-01-15", "Full")
    update = {"status": "Paid", "notes": "Payment received"}
    paid = data(call(trades, "PUT", f"/invoices/{invoice['uuid']}", update))
    assert (paid["status"], paid["total_amount"]) == ("Paid", 943.5)


def test_numbering_override(trades: Mock) -> None:
    changed = {"invoice": {"prefix": "A-", "padding": 5, "next_number": 700}}
    answer = data(call(trades, "PUT", "/numbering", changed))
    assert answer == {"message": "Numbering settings updated successfully"}
    settings = data(call(trades, "GET", "/numbering"))
    assert settings["invoice"] == {
        "prefix": "A-",
        "padding": 5,
        "next_number": 700,
        "next_number_formatted": "A-00700",
        "has_override": True,
    }
    body = {
        "job_uuid": trades.ids["job"],
        "customer_uuid": trades.ids["customer"],
        "due_date": "2025-02-01",
    }
    assert data(call(trades, "POST", "/invoices", body))["invoice_number"] == "A-00700"
    after = data(call(trades, "GET", "/numbering"))["invoice"]
    assert (after["next_number"], after["has_override"]) == (701, False)


def test_an_estimate(trades: Mock) -> None:
    body = {
        "customer_uuid": trades.ids["customer"],
        "template_uuid": trades.ids["template"],
        "selected_tier": "better",
        "quantity": 1,
        "selected_addons": ["addon1", "addon2"],
    }
    estimate = data(call(trades, "POST", "/estimates", body))
    assert (estimate["status"], estimate["responded_at"]) == ("Pending", None)
    assert estimate["total_amount"] == estimate["base_amount"] + estimate["addons_amount"]
    assert estimate["template_name"]
    answer = {"status": "Accepted", "response_notes": "Customer accepted via phone"}
    accepted = data(call(trades, "PUT", f"/estimates/{estimate['uuid']}", answer))
    assert accepted["responded_at"] is not None
    wrong = body | {"selected_addons": ["addon9"]}
    assert refused(call(trades, "POST", "/estimates", wrong), 404) == "Add-on not found"


@pytest.mark.parametrize(
    ("setting", "value", "words"),
    [
        ("add_on", False, "Developer API add-on required."),
        ("usage_limit", 0, "Monthly usage limit reached. Usage resets on the first of next month."),
        ("allowlist", ["10.0.0.0/8"], "Requests from this IP address are not allowed."),
    ],
)
def test_the_three_causes_of_403(trades: Mock, setting: str, value: object, words: str) -> None:
    trades.settings[setting] = value
    assert refused(call(trades, "GET", "/jobs"), 403) == words


def test_no_key_ever_meets_another_companys_records(trades: Mock) -> None:
    other = trades.keys[1]
    before = trades.snapshot()
    engine = trades._engine  # pyright: ignore[reportPrivateUsage]
    tried = 0
    for operation in engine.operations.values():
        if "{" not in operation.path:
            continue
        path = operation.path
        for name in ("job_uuid", "photo_uuid"):
            path = path.replace(f"{{{name}}}", trades.ids[name.removesuffix("_uuid")])
        kind = operation.kind.name.lower() if operation.kind else ""
        path = path.replace("{uuid}", trades.ids.get(kind, ""))
        body: object = {} if operation.method == "PUT" else None
        if operation.method == "POST":
            body = {"photo_url": "https://x.test/a.jpg", "photo_type": "before"}
        answer = call(trades, operation.method, path, body, key=other)
        assert refused(answer, 404).endswith("not found"), operation.name
        tried += 1
    assert tried >= 20
    stolen = {"customer_uuid": trades.ids["customer"], "title": "Theirs"}
    assert refused(call(trades, "POST", "/jobs", stolen, key=other), 404) == "Customer not found"
    listed = data(call(trades, "GET", "/jobs?include_deleted=true&limit=100", key=other))["jobs"]
    ours = data(call(trades, "GET", "/jobs?include_deleted=true&limit=100"))["jobs"]
    assert not {job["uuid"] for job in listed} & {job["uuid"] for job in ours}
    assert trades.snapshot().tables["records"] == before.tables["records"]
