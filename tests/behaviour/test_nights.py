"""What an account does by itself as time goes by."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tradespec import errors
from tradespec.customtrades import EstimateStatus, InvoiceStatus
from tradespec.mock import Mock

from .conftest import Caller

API = "customtrades"


def billed(caller: Caller, mock: Mock, due: date) -> str:
    made = caller.call(
        "invoices.create",
        customer_uuid=mock.ids["customer"],
        job_uuid=mock.ids["job"],
        due_date=due,
        subtotal=100,
    )
    return str(made.uuid)


def test_a_pending_invoice_is_overdue_the_night_after_its_day(caller: Caller, mock: Mock) -> None:
    mock.clock.set("2025-03-03T12:00:00Z")
    invoice = billed(caller, mock, date(2025, 3, 5))
    mock.clock.set("2025-03-05T23:59:59Z")
    assert caller.call("invoices.get", invoice).status == InvoiceStatus.PENDING
    mock.clock.advance(seconds=1)
    turned = caller.call("invoices.get", invoice)
    assert turned.status == InvoiceStatus.OVERDUE
    assert turned.balance_amount == 100
    assert turned.updated_at == mock.clock.now()
    assert invoice in [each.uuid for each in caller.items("invoices.list", status="Overdue")]


@pytest.mark.parametrize("status", ["Draft", "Paid"])
def test_an_invoice_nobody_waits_for_stays(caller: Caller, mock: Mock, status: str) -> None:
    mock.clock.set("2025-03-03")
    invoice = billed(caller, mock, date(2025, 3, 5))
    caller.call("invoices.update", invoice, status=status)
    mock.clock.advance(days=31)
    assert caller.call("invoices.get", invoice).status == status


def test_an_estimate_expires(caller: Caller, mock: Mock) -> None:
    mock.clock.set("2025-03-03")
    made = caller.call(
        "estimates.create",
        customer_uuid=mock.ids["customer"],
        template_uuid=mock.ids["template_flat"],
        expires_at="2025-03-05T08:00:00Z",
    )
    mock.clock.advance(days=2)
    assert caller.call("estimates.get", made.uuid).status == EstimateStatus.PENDING
    mock.clock.advance(days=1)
    assert caller.call("estimates.get", made.uuid).status == EstimateStatus.EXPIRED


def test_the_demo_account_is_as_printed_until_a_night_passes(mock: Mock) -> None:
    invoices = mock.client().invoices
    assert invoices.get(mock.ids["invoice"]).status == InvoiceStatus.PENDING
    mock.clock.advance(days=1)
    assert invoices.get(mock.ids["invoice"]).status == InvoiceStatus.OVERDUE
    mock.clock.advance(days=-1)
    assert invoices.get(mock.ids["invoice"]).status == InvoiceStatus.OVERDUE
    mock.reset()
    assert invoices.get(mock.ids["invoice"]).status == InvoiceStatus.PENDING


def test_a_usage_month_rolls_over(mock: Mock) -> None:
    mock.clock.set("2025-03-03")
    client = mock.client(max_retries=0)
    mock.settings["usage_limit"] = 2
    first = client.raw.jobs.get(mock.ids["job"])
    assert first.headers["x-usage-count"] == "1"
    client.jobs.get(mock.ids["job"])
    with pytest.raises(errors.PermissionDeniedError, match="limit"):
        client.jobs.get(mock.ids["job"])
    mock.clock.advance(days=31)
    assert client.raw.jobs.get(mock.ids["job"]).headers["x-usage-count"] == "1"


def test_every_account_has_its_nights(tmp_path: Path) -> None:
    with Mock(API, database=tmp_path / "a.db") as mock:
        mock.seed({"accounts": [{"key": "ctc_other", "records": {}}]})
        client = mock.client(api_key="ctc_other")
        customer = client.customers.create(first_name="Ada", last_name="Okafor")
        job = client.jobs.create(customer_uuid=customer.uuid, title="Boiler")
        mock.clock.set("2025-03-03")
        made = client.invoices.create(
            customer_uuid=customer.uuid, job_uuid=job.uuid, due_date="2025-03-05"
        )
        mock.clock.advance(days=31)
        assert client.invoices.get(made.uuid).status == InvoiceStatus.OVERDUE
