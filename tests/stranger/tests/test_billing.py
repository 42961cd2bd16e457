"""Bills, tried on a Custom Trades CRM account of their own."""

from datetime import date
from decimal import Decimal

import pytest
from frontdesk.billing import NotReadyError, bill, overdue
from tradespec import errors
from tradespec.customtrades import JobStatus, LineItemInput
from tradespec.mocks import CustomTradesMock

TODAY = date(2025, 3, 3)
LINES = [
    LineItemInput(description="Labor", quantity=Decimal("1.5"), unit_price=95),
    LineItemInput(description="Valve", unit_price=Decimal("18.95"), tax_rate=Decimal("8.5")),
]


@pytest.fixture
def job(customtrades_mock: CustomTradesMock) -> str:
    """A job of Ada Okafor's that is ready to be billed."""
    customtrades_mock.clock.set("2025-03-03")
    ada = customtrades_mock.create("Customer", first_name="Ada", last_name="Okafor")
    made = customtrades_mock.create(
        "Job", customer_uuid=ada["uuid"], title="Boiler", status="Ready to Invoice"
    )
    return str(made["uuid"])


def test_a_bill_has_exact_totals_and_two_weeks(
    customtrades_mock: CustomTradesMock, job: str
) -> None:
    client = customtrades_mock.client()
    invoice = bill(client, job, LINES, TODAY)
    assert invoice.due_date == date(2025, 3, 17)
    assert invoice.subtotal == Decimal("161.45")
    assert invoice.total_amount == Decimal("163.06")
    assert client.jobs.get(job).status == JobStatus.INVOICED


def test_a_job_is_billed_once(customtrades_mock: CustomTradesMock, job: str) -> None:
    client = customtrades_mock.client()
    bill(client, job, LINES, TODAY)
    with pytest.raises(NotReadyError, match="is Invoiced"):
        bill(client, job, LINES, TODAY)
    customtrades_mock.assert_called("invoices.create", times=1, body={"due_date": "2025-03-17"})


def test_an_outage_is_sat_out(customtrades_mock: CustomTradesMock, job: str) -> None:
    customtrades_mock.fail(times=2, operation="invoices.create", status=503)
    bill(customtrades_mock.client(), job, LINES, TODAY)
    tried = [call.status for call in customtrades_mock.requests.of("invoices.create")]
    assert tried == [503, 503, 200]


def test_a_lost_answer_makes_no_second_bill(customtrades_mock: CustomTradesMock, job: str) -> None:
    client = customtrades_mock.client()
    customtrades_mock.fail(operation="invoices.create", drop="after")
    invoice = bill(client, job, LINES, TODAY)
    assert [each.uuid for each in client.invoices.list(job_uuid=job)] == [invoice.uuid]


def test_a_bill_is_overdue_after_two_weeks(customtrades_mock: CustomTradesMock, job: str) -> None:
    client = customtrades_mock.client()
    bill(client, job, LINES, TODAY)
    assert "Ada Okafor" not in overdue(client)
    customtrades_mock.clock.advance(days=15)
    assert overdue(client)["Ada Okafor"] == Decimal("163.06")


def test_an_account_without_the_add_on_is_told_so(customtrades_mock: CustomTradesMock) -> None:
    customtrades_mock.settings["add_on"] = False
    with pytest.raises(errors.PermissionDeniedError, match="add-on"):
        overdue(customtrades_mock.client())
