"""Custom Trades CRM as its account behaves, through every kind of client."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from tradespec import errors
from tradespec.customtrades import JobPriority, JobStatus
from tradespec.mock import Mock

from .conftest import Caller

API = "customtrades"
UNKNOWN = "00000000-0000-4000-8000-000000000000"


def test_a_job_lives_its_life(caller: Caller, mock: Mock) -> None:
    job = caller.call("jobs.create", customer_uuid=mock.ids["customer"], title="Leaking tap")
    assert (job.status, job.priority, job.is_urgent) == (JobStatus.NEW, JobPriority.NORMAL, False)
    assert job.customer.first_name == "John"
    assert job.started_at is None
    begun = caller.call(
        "jobs.update", job.uuid, status="In Progress", actual_amount=Decimal("99.95")
    )
    assert begun.actual_amount == Decimal("99.95")
    assert begun.started_at is not None
    assert begun.title == "Leaking tap"
    assert caller.call("jobs.get", job.uuid) == begun
    caller.call("jobs.delete", job.uuid)
    with pytest.raises(errors.NotFoundError, match="Job not found"):
        caller.call("jobs.get", job.uuid)
    with pytest.raises(errors.NotFoundError):
        caller.call("jobs.delete", job.uuid)
    shown = caller.items("jobs.list", include_deleted=True, search="leaking")
    assert [found.uuid for found in shown] == [job.uuid]
    assert shown[0].deleted_at is not None


def test_null_is_sent_and_what_is_left_out_is_not(caller: Caller, mock: Mock) -> None:
    job = caller.call(
        "jobs.create", customer_uuid=mock.ids["customer"], title="x", description="to go"
    )
    assert caller.call("jobs.update", job.uuid, title="y").description == "to go"
    assert caller.call("jobs.update", job.uuid, description=None).description is None
    sent = [entry.body for entry in mock.requests if entry.operation == "jobs.update"]
    assert sent == [{"title": "y"}, {"description": None}]


def test_filters_and_pages(caller: Caller, mock: Mock) -> None:
    for number in range(25):
        caller.call("jobs.create", customer_uuid=mock.ids["customer"], title=f"Visit {number:02}")
    found = caller.items("jobs.list", search="visit", limit=10)
    assert [job.title for job in found] == [f"Visit {number:02}" for number in range(25)]
    assert len([entry for entry in mock.requests if entry.operation == "jobs.list"]) == 3
    either = caller.items("jobs.list", status=["Scheduled", JobStatus.IN_PROGRESS])
    assert {job.status for job in either} == {"Scheduled", "In Progress"}
    assert {c.is_vip for c in caller.items("customers.list", filter="vip")} == {True}
    every = caller.items("invoices.list", status="All")
    assert len(every) == len(caller.items("invoices.list")) > 1
    page = caller.call("raw.jobs.list", page=2, limit=5).data
    assert (page.number, len(page), page.last) == (2, 5, -(-page.total // 5))


def test_money_is_exact(caller: Caller, mock: Mock) -> None:
    made = caller.call(
        "invoices.create",
        job_uuid=mock.ids["job"],
        customer_uuid=mock.ids["customer"],
        due_date=date(2026, 1, 31),
        line_items=[{"quantity": 3, "unit_price": Decimal("0.1")}, {"unit_price": Decimal("0.7")}],
    )
    assert made.subtotal == Decimal("1.0")
    assert made.due_date == date(2026, 1, 31)
    paid = caller.call(
        "payments.create", invoice_uuid=made.uuid, amount=1, processing_fee=Decimal("0.03")
    )
    assert paid.net_amount == Decimal("0.97")


def test_a_create_whose_answer_is_lost_makes_one_record(caller: Caller, mock: Mock) -> None:
    before = len(caller.items("jobs.list"))
    mock.fail(times=1, operation="jobs.create", drop="after")
    job = caller.call("jobs.create", customer_uuid=mock.ids["customer"], title="once")
    assert len(caller.items("jobs.list")) == before + 1
    creates = [entry for entry in mock.requests if entry.operation == "jobs.create"]
    assert len(creates) == 2
    headers = [{name.lower(): value for name, value in entry.headers} for entry in creates]
    assert headers[0]["idempotency-key"] == headers[1]["idempotency-key"]
    assert caller.call("jobs.get", job.uuid).title == "once"


def test_a_key_of_the_users_own_repeats_across_calls(caller: Caller, mock: Mock) -> None:
    keyed = caller.with_options(idempotency_key="visit-42")
    first = keyed.call("jobs.create", customer_uuid=mock.ids["customer"], title="once")
    again = keyed.call("raw.jobs.create", customer_uuid=mock.ids["customer"], title="once")
    assert again.data == first
    assert again.headers["X-Idempotency-Cached"] == "true"
    mock.clock.advance(hours=25)
    anew = keyed.call("jobs.create", customer_uuid=mock.ids["customer"], title="once")
    assert anew.uuid != first.uuid


def test_an_outage_is_waited_out(caller: Caller, mock: Mock) -> None:
    mock.fail(times=2, status=503)
    assert caller.call("raw.jobs.get", mock.ids["job"]).attempts == 3
    mock.fail(times=3, status=500)
    with pytest.raises(errors.InternalServerError):
        caller.call("jobs.get", mock.ids["job"])


def test_the_three_causes_of_403(caller: Caller, mock: Mock) -> None:
    mock.settings["add_on"] = False
    with pytest.raises(errors.PermissionDeniedError, match="Developer API add-on required"):
        caller.call("jobs.get", mock.ids["job"])
    mock.settings["add_on"] = True
    mock.settings["allowlist"] = ["192.0.2.0/24"]
    with pytest.raises(errors.PermissionDeniedError):
        caller.call("jobs.get", mock.ids["job"])
    mock.settings["allowlist"] = []
    used = int(caller.call("raw.jobs.get", mock.ids["job"]).headers["X-Usage-Count"])
    mock.settings["usage_limit"] = used + 1
    caller.call("jobs.get", mock.ids["job"])
    with pytest.raises(errors.PermissionDeniedError, match="Monthly usage limit reached"):
        caller.call("jobs.get", mock.ids["job"])
    mock.clock.advance(days=31)
    assert caller.call("jobs.get", mock.ids["job"]).uuid == mock.ids["job"]


def test_what_names_nothing_is_told_apart(caller: Caller, mock: Mock) -> None:
    with pytest.raises(errors.NotFoundError, match="Customer not found"):
        caller.call("jobs.create", customer_uuid=UNKNOWN, title="x")
    with pytest.raises(errors.BadRequestError) as caught:
        caller.call("jobs.get", "not-a-uuid")
    assert caught.value.body["success"] is False
    with pytest.raises(errors.BadRequestError, match="title"):
        caller.call("jobs.create", customer_uuid=mock.ids["customer"], title=None)


def test_estimates_are_answered(caller: Caller, mock: Mock) -> None:
    made = caller.call(
        "estimates.create",
        customer_uuid=mock.ids["customer"],
        template_uuid=mock.ids["template"],
        selected_tier="better",
        selected_addons=["addon1"],
        quantity=2,
    )
    assert (made.base_amount, made.addons_amount, made.responded_at) == (2000, 75, None)
    answered = caller.call("estimates.update", made.uuid, status="Accepted", response_notes="yes")
    assert answered.responded_at is not None
    assert answered.total_amount == made.total_amount


def test_numbers_are_set_and_counted(caller: Caller, mock: Mock) -> None:
    caller.call("numbering.update", invoice={"prefix": "A-", "padding": 5, "next_number": 41})
    assert caller.call("numbering.get").invoice.next_number_formatted == "A-00041"
    numbers = [
        caller.call(
            "invoices.create",
            job_uuid=mock.ids["job"],
            customer_uuid=mock.ids["customer"],
            due_date="2026-01-31",
            subtotal=10,
        ).invoice_number
        for _ in range(2)
    ]
    assert numbers == ["A-00041", "A-00042"]


def test_photos_belong_to_their_job(caller: Caller, mock: Mock) -> None:
    job = mock.ids["job"]
    made = caller.call(
        "job_photos.create", job, photo_url="https://example.org/a.jpg", photo_type="before"
    )
    assert made.job_uuid == job
    assert made.uuid in {photo.uuid for photo in caller.items("job_photos.list", job_uuid=job)}
    with pytest.raises(errors.NotFoundError):
        caller.call("job_photos.get", mock.ids["job_new"], made.uuid)
    caller.call("job_photos.delete", job, made.uuid)
    with pytest.raises(errors.NotFoundError):
        caller.call("job_photos.get", job, made.uuid)


def test_a_company_sees_its_own(caller: Caller, mock: Mock) -> None:
    assert caller.call("companies.me").name == "Acme Plumbing"
    other = mock.client(api_key=mock.keys[1])
    with pytest.raises(errors.NotFoundError, match="Job not found"):
        other.jobs.get(mock.ids["job"])
    mine = {job.uuid for job in caller.items("jobs.list", include_deleted=True)}
    assert mine.isdisjoint(job.uuid for job in other.jobs.list(include_deleted=True))
