"""The vendor's printed samples, with host and key replaced, against the mock.

On a create or update the vendor prints the request body under "Response"; on the two previews the
response is real.
"""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from tradespec import AsyncCustomTrades, CustomTrades
from tradespec.mock import Mock

JOB = "123e4567-e89b-12d3-a456-426614174000"
CURL = {
    "jobs": r"""curl -G \
        https://customtradescrm.com/api/v1/jobs?status=Scheduled,In%20Progress \
        -H "Authorization: Bearer ctc_live_..." """,
    "invoices": r"""curl -G \
        https://customtradescrm.com/api/v1/invoices?status=Pending \
        -H "Authorization: Bearer ctc_live_..." """,
    "estimates": r"""curl -G \
        https://customtradescrm.com/api/v1/estimates?status=Pending \
        -H "Authorization: Bearer ctc_live_..." """,
}
BODIES: dict[str, dict[str, Any]] = {
    "jobs.create": {
        "customer_uuid": "123e4567-e89b-12d3-a456-426614174000",
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
        "job_uuid": "123e4567-e89b-12d3-a456-426614174000",
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
        "customer_uuid": "123e4567-e89b-12d3-a456-426614174000",
        "template_uuid": "123e4567-e89b-12d3-a456-426614174001",
        "selected_tier": "better",
        "quantity": 1,
        "selected_addons": ["addon1", "addon2"],
        "service_description": "Full plumbing service",
    },
    "estimates.update": {"status": "Accepted", "response_notes": "Customer accepted via phone"},
}
INVOICE_PREVIEW = {
    "preview": {
        "subtotal": 860,
        "tax_amount": 8.5,
        "discount_amount": 25,
        "total_amount": 843.5,
        "balance_amount": 843.5,
    },
    "breakdown": {
        "line_items": [
            {
                "description": "Labor",
                "quantity": 8,
                "unit_price": 95,
                "line_total": 760,
                "tax_rate": 0,
                "tax_amount": 0,
            },
            {
                "description": "Parts",
                "quantity": 2,
                "unit_price": 50,
                "line_total": 100,
                "tax_rate": 8.5,
                "tax_amount": 8.5,
            },
        ]
    },
}
ESTIMATE_PREVIEW = {
    "preview": {"base_amount": 1000, "addons_amount": 150, "tax_amount": 50, "total_amount": 1200},
    "breakdown": {
        "base_amount": 1000,
        "addons": [{"name": "addon1", "price": 75}, {"name": "addon2", "price": 75}],
        "adjustments": {"tax_amount": 50},
    },
}


@pytest.fixture
def mock() -> Iterator[Mock]:
    with Mock("customtrades") as mock:
        yield mock


@pytest.fixture
def url(mock: Mock) -> Iterator[str]:
    with mock.serve() as server:
        yield server.url


def run(mock: Mock, url: str, printed: str) -> Any:
    """A printed command, at the mock and with the demo key, as JSON."""
    assert shutil.which("curl"), "these samples need curl"
    command = printed.replace("https://customtradescrm.com/api/v1", url)
    command = command.replace("ctc_live_...", mock.keys[0])
    done = subprocess.run(
        ["sh", "-c", f"{command.strip()} --silent --show-error"],
        capture_output=True,
        check=True,
        text=True,
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("resource", CURL)
def test_a_printed_list_gives_what_the_filter_says(resource: str, mock: Mock, url: str) -> None:
    answer = run(mock, url, CURL[resource])
    found = answer["data"][resource]
    assert answer["success"] is True
    assert answer["data"]["pagination"]["total"] == len(found) > 0
    wanted = {"Scheduled", "In Progress"} if resource == "jobs" else {"Pending"}
    assert {record["status"] for record in found} <= wanted


@pytest.mark.parametrize("resource", CURL)
def test_a_printed_get_gives_the_record_with_what_it_refers_to(
    resource: str, mock: Mock, url: str
) -> None:
    printed = CURL[resource].split("?")[0] + f'/{JOB} -H "Authorization: Bearer ctc_live_..."'
    data = run(mock, url, printed)["data"]
    assert data["uuid"] == JOB
    assert data["customer"]["first_name"]


@pytest.mark.parametrize("resource", CURL)
def test_a_printed_delete_hides_the_record(resource: str, mock: Mock, url: str) -> None:
    target = f"https://customtradescrm.com/api/v1/{resource}/{JOB}"
    target += ' -H "Authorization: Bearer ctc_live_..."'
    assert run(mock, url, f"curl -X DELETE {target}")["success"] is True
    gone = run(mock, url, f"curl -G {target}")
    assert gone == {"success": False, "error": f"{resource[:-1].capitalize()} not found"}


@pytest.mark.parametrize("name", BODIES)
def test_a_printed_body_is_accepted_and_kept(name: str, mock: Mock, url: str) -> None:
    resource, method = name.split(".")
    body = BODIES[name]
    path, verb = (resource, "POST") if method == "create" else (f"{resource}/{JOB}", "PUT")
    answer = run(
        mock,
        url,
        f"curl -X {verb} https://customtradescrm.com/api/v1/{path}"
        ' -H "Authorization: Bearer ctc_live_..." -H "Content-Type: application/json"'
        f" -d {shlex.quote(json.dumps(body))}",
    )
    assert answer["success"] is True, answer
    kept = {key: value for key, value in answer["data"].items() if key in body}
    if "line_items" in body:
        kept["line_items"] = [
            {key: line[key] for key in sent}
            for line, sent in zip(kept["line_items"], body["line_items"], strict=True)
        ]
    assert kept == body


@pytest.mark.parametrize("name", BODIES)
async def test_a_printed_body_through_the_clients(name: str, mock: Mock) -> None:
    resource, method = name.split(".")
    arguments = () if method == "create" else (JOB,)
    with mock.client() as client:
        made = getattr(getattr(client, resource), method)(*arguments, **BODIES[name])
    mock.reset()
    async with mock.async_client() as async_client:
        again = await getattr(getattr(async_client, resource), method)(*arguments, **BODIES[name])
    for field in ("status", "title", "total_amount", "notes", "response_notes"):
        assert getattr(made, field, None) == getattr(again, field, None)


def test_the_invoice_example_comes_to_943_50(mock: Mock) -> None:
    made = mock.client().invoices.create(**BODIES["invoices.create"])
    assert (made.subtotal, made.tax_amount, made.total_amount) == (
        935,
        Decimal("8.5"),
        Decimal("943.5"),
    )


async def test_the_printed_invoice_preview_comes_out_exactly(mock: Mock) -> None:
    lines = [
        {"description": "Labor", "quantity": 8, "unit_price": 95, "tax_rate": 0},
        {"description": "Parts", "quantity": 2, "unit_price": 50, "tax_rate": 8.5},
    ]
    client: CustomTrades = mock.client()
    answer = client.raw.invoices.preview(line_items=lines, discount_amount=25)
    assert json.loads(answer.content) == {"success": True, "data": INVOICE_PREVIEW}
    async_client: AsyncCustomTrades = mock.async_client()
    again = await async_client.invoices.preview(line_items=lines, discount_amount=25)
    assert again == answer.data


async def test_the_printed_estimate_preview_comes_out_exactly(mock: Mock) -> None:
    client: CustomTrades = mock.client()
    answer = client.raw.estimates.preview(
        template_uuid=mock.ids["template"],
        selected_tier="better",
        selected_addons=["addon1", "addon2"],
        adjustments={"tax_amount": 50},
    )
    assert json.loads(answer.content) == {"success": True, "data": ESTIMATE_PREVIEW}
