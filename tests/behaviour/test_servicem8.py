"""ServiceM8 as its account behaves, through every kind of client."""

from __future__ import annotations

import json
import random
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tradespec import errors
from tradespec._core.transport import RawResponse, Request
from tradespec.mock import Mock
from tradespec.servicem8 import Filter, Job, JobStatus, OAuth2, ServiceM8

from .conftest import Caller

API = "servicem8"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
MOMENT = datetime(2026, 3, 4, 5, 6, 7)


def written(ids: Any) -> dict[str, Any]:
    """A value for each of the 43 writable fields of a job, in the order of the page."""
    return {
        "created_by_staff_uuid": ids["staff"],
        "date": date(2026, 3, 4),
        "company_uuid": ids["company"],
        "billing_address": "PO Box 1",
        "status": "Quote",
        "lng": 153.5,
        "lat": -27.25,
        "payment_date": MOMENT,
        "payment_actioned_by_uuid": ids["staff"],
        "payment_method": "Cash",
        "payment_amount": Decimal("12.5000"),
        "category_uuid": ids["category"],
        "payment_note": "paid at the door",
        "geo_is_valid": True,
        "purchase_order_number": "PO-1",
        "invoice_sent": True,
        "invoice_sent_stamp": MOMENT,
        "ready_to_invoice": "1",
        "ready_to_invoice_stamp": "2026-03-04 05:06:07",
        "geo_country": "Australia",
        "geo_postcode": "4000",
        "geo_state": "QLD",
        "geo_city": "Brisbane",
        "geo_street": "Wharf Street",
        "geo_number": "8",
        "queue_uuid": ids["queue"],
        "queue_expiry_date": MOMENT,
        "queue_assigned_staff_uuid": ids["staff"],
        "badges": [ids["badge"], ids["badge_safety"]],
        "quote_date": MOMENT,
        "quote_sent": False,
        "quote_sent_stamp": MOMENT,
        "work_order_date": MOMENT,
        "active_network_request_uuid": UNKNOWN,
        "related_knowledge_articles": "none",
        "uuid": str(uuid4()),
        "job_address": "8 Wharf Street\nBrisbane",
        "job_description": "Tap 'drips' \"badly\"",
        "work_done_description": "",
        "payment_processed": False,
        "payment_received": True,
        "completion_date": MOMENT,
        "unsuccessful_date": None,
    }


def test_every_field_of_a_job_comes_back_as_it_was_sent(caller: Caller, mock: Mock) -> None:
    sent = written(mock.ids)
    assert len(sent) == 43
    created = caller.call("jobs.create", **sent)
    assert created.uuid == sent["uuid"]
    job = caller.call("jobs.get", created.uuid)
    assert {name: getattr(job, name) for name in sent} == sent
    caller.call("jobs.update", created.uuid, job_description="done", completion_date=None)
    changed = caller.call("jobs.get", created.uuid)
    assert (changed.job_description, changed.completion_date) == ("done", None)
    assert changed.billing_address == "PO Box 1"


def test_the_rules_of_the_page(caller: Caller, mock: Mock) -> None:
    created = caller.call("jobs.create", status=JobStatus.WORK_ORDER)
    job = caller.call("jobs.get", created.uuid)
    assert job.generated_job_id.isdigit()
    assert (job.active, job.queue_uuid, job.completion_date) == (True, None, None)
    for wrong in ({"status": "Open"}, {"status": "Quote", "job_address": "x" * 501}):
        with pytest.raises(errors.BadRequestError):
            caller.call("jobs.create", **wrong)
    with pytest.raises(errors.BadRequestError):
        caller.call("jobs.create", status="Quote", purchase_order_number="x" * 101)
    with pytest.raises(errors.ConflictError):
        caller.call("jobs.create", status="Quote", uuid=created.uuid)


def test_a_deleted_record_stays_readable_and_can_be_restored(caller: Caller, mock: Mock) -> None:
    uuid = mock.ids["job"]
    caller.call("jobs.delete", uuid)
    assert caller.call("jobs.get", uuid).active is False
    assert uuid in {job.uuid for job in caller.items("jobs.list", active=False)}
    assert uuid not in {job.uuid for job in caller.items("jobs.list", active=True)}
    caller.call("jobs.update", uuid, active=True)
    assert caller.call("jobs.get", uuid).active is True


def test_a_delete_is_never_repeated_by_itself(caller: Caller, mock: Mock) -> None:
    mock.fail(times=1, operation="jobs.delete", drop="after")
    with pytest.raises(errors.APIConnectionError):
        caller.call("jobs.delete", mock.ids["job"])
    assert len([entry for entry in mock.requests if entry.operation == "jobs.delete"]) == 1


def test_a_create_whose_answer_is_lost_leaves_one_record(caller: Caller, mock: Mock) -> None:
    before = len(caller.items("jobs.list"))
    mock.fail(times=1, operation="jobs.create", drop="after")
    created = caller.call("jobs.create", status="Quote", job_description="once")
    assert len([e for e in mock.requests if e.operation == "jobs.create"]) == 2
    assert len(caller.items("jobs.list")) == before + 1
    assert caller.call("jobs.get", created.uuid).job_description == "once"


def test_lists_follow_the_cursor(caller: Caller, mock: Mock) -> None:
    mock.settings["page_size"] = 10
    for number in range(25):
        caller.call("materials.create", name=f"Pipe {number}", price=Decimal("1.05"))
    found = [item for item in caller.items("materials.list") if item.name.startswith("Pipe")]
    assert [item.name for item in found] == [f"Pipe {number}" for number in range(25)]
    assert {item.price for item in found} == {Decimal("1.05")}
    queries = [entry.query for entry in mock.requests if entry.operation == "materials.list"]
    assert queries[0] == "cursor=-1"
    assert len(queries) == len(set(queries)) == 3


def test_a_filter_is_sent_as_documented(caller: Caller, mock: Mock) -> None:
    since = datetime(2026, 1, 31, 9)
    found = caller.items(
        "jobs.list", status="Quote", edited_since=since, sort=("edit_date", "desc")
    )
    assert {job.status for job in found} == {"Quote"}
    assert all(job.edit_date > since for job in found)
    sent = parse_qs(mock.requests[-1].query)
    assert sent["$filter"] == ["status eq 'Quote' and edit_date gt '2026-01-31 08:59:59'"]
    assert sent["$sort"] == ["edit_date desc"]
    assert "%24filter=" in mock.requests[-1].query


def test_what_the_server_would_refuse_is_refused_before(caller: Caller) -> None:
    condition = Filter("status", "eq", "Quote")
    eleven = condition
    for _ in range(10):
        eleven &= condition
    for wrong in (eleven, Filter("colour", "eq", 1), Filter("job_address", "eq", "x" * 256)):
        with pytest.raises(ValueError, match=r"filter|condition|characters"):
            caller.items("jobs.list", filter=wrong)
    with pytest.raises(ValueError, match="ge"):
        Filter("status", "ge", "Quote")  # type: ignore[arg-type]
    with pytest.raises(errors.BadRequestError, match="Invalid Record Filter"):
        caller.items("jobs.list", filter="status likes 'Quote'")


VALUES: dict[str, st.SearchStrategy[Any]] = {
    "status": st.sampled_from(["Quote", "Work Order", "Completed", "Unsuccessful"]),
    "purchase_order_number": st.sampled_from(["", "A", "A'B", "PO 7", "ü", 'q"uote', "100%"]),
    "quote_sent": st.booleans(),
    "total_invoice_amount": st.sampled_from([Decimal(0), Decimal("9.5"), Decimal("103.95")]),
    "edit_date": st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1)).map(
        lambda moment: moment.replace(microsecond=0)
    ),
}
COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "eq": lambda a, b: bool(a == b),
    "ne": lambda a, b: bool(a != b),
    "gt": lambda a, b: a is not None and bool(a > b),
    "lt": lambda a, b: a is not None and bool(a < b),
}
CONDITION = st.sampled_from(list(VALUES)).flatmap(
    lambda field: st.tuples(st.just(field), st.sampled_from(list(COMPARE)), VALUES[field])
)


@pytest.fixture(scope="module")
def stocked() -> Any:
    """An account with many different jobs."""
    chance = random.Random(7)
    with Mock(API) as mock:
        client: ServiceM8 = mock.client()
        for _ in range(60):
            client.jobs.create(
                status=chance.choice(["Quote", "Work Order", "Completed", "Unsuccessful"]),
                purchase_order_number=chance.choice(
                    ["", "A", "A'B", "PO 7", "ü", 'q"uote', "100%"]
                ),
                quote_sent=chance.random() < 0.5,
            )
        yield mock


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(conditions=st.lists(CONDITION, min_size=1, max_size=4))
def test_a_filter_finds_what_plain_python_finds(
    stocked: Mock, conditions: list[tuple[str, Any, Any]]
) -> None:
    client: ServiceM8 = stocked.client()
    every = list(client.jobs.list())
    wanted = [
        job.uuid
        for job in every
        if all(
            COMPARE[operator](getattr(job, field), value) for field, operator, value in conditions
        )
    ]
    condition = Filter(*conditions[0])
    for other in conditions[1:]:
        condition &= Filter(*other)
    assert [job.uuid for job in client.jobs.list(filter=condition)] == wanted


def mutated(chance: random.Random, page: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A page with one to five odd places: wrong types, missing or extra keys, nulls, empty text."""
    page = json.loads(json.dumps(page))
    odd: list[Any] = [
        None,
        "",
        7,
        -1.5,
        True,
        "odd",
        [],
        ["x"],
        {},
        {"a": 1},
        "0000-00-00 00:00:00",
    ]
    for _ in range(chance.randint(1, 5)):
        record = chance.choice(page)
        key = chance.choice([name for name in record if name != "uuid"])
        match chance.randrange(4):
            case 0:
                del record[key]
            case 1:
                record[f"unknown_{chance.randrange(9)}"] = chance.choice(odd)
            case _:
                record[key] = chance.choice(odd)
    return page


class Canned:
    """A transport that gives one body."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def send(self, request: Request) -> RawResponse:
        return RawResponse(200, (("content-type", "application/json"),), self.content)

    def close(self) -> None: ...


def test_two_hundred_odd_pages_lose_no_record(mock: Mock) -> None:
    page = json.loads(mock.client().raw.jobs.list().content)
    chance = random.Random(20260101)
    for _ in range(200):
        body = mutated(chance, page)
        client = ServiceM8("k", transport=Canned(json.dumps(body).encode()))
        assert [job.uuid for job in client.jobs.list()] == [record["uuid"] for record in page]


def test_flags_dates_and_amounts_in_every_spelling() -> None:
    spellings = [
        {"active": spelling, "uuid": "u", "status": "Quote"}
        for spelling in (1, "1", 1.0, True, 0, "0", 0.0, False, "")
    ]
    jobs = read(spellings)
    assert [job.active for job in jobs] == [True] * 4 + [False] * 4 + [None]
    empty: dict[str, Any] = {
        "quote_date": "0000-00-00 00:00:00",
        "date": "0000-00-00",
        "badges": "",
    }
    job = read([{**empty, "uuid": "u", "status": "Quote", "total_invoice_amount": 340}])[0]
    assert (job.quote_date, job.date, job.badges) == (None, None, None)
    assert job.total_invoice_amount == Decimal(340)
    own = read([{"uuid": "u", "status": "Quote", "customfield_plan": "A", "nothing_of_ours": 1}])[0]
    assert own.extra == {"customfield_plan": "A"}


def read(records: list[dict[str, Any]]) -> list[Job]:
    return list(ServiceM8("k", transport=Canned(json.dumps(records).encode())).jobs.list())


def test_fields_of_the_accounts_own_are_written(caller: Caller, mock: Mock) -> None:
    created = caller.call("jobs.create", status="Quote", extra={"customfield_plan": "Gold"})
    assert caller.call("jobs.get", created.uuid).extra["customfield_plan"] == "Gold"


def test_files_go_up_and_come_down(caller: Caller, mock: Mock, tmp_path: Path) -> None:
    content = bytes(range(256)) * 40
    source = tmp_path / "photo.jpg"
    source.write_bytes(content)
    about = {"related_object": "job", "related_object_uuid": mock.ids["job"]}
    made = caller.call("attachments.upload", **about, attachment_name="photo.jpg", file=source)
    assert caller.call("attachments.download", made.uuid) == content
    told: list[tuple[int, int | None]] = []
    target = tmp_path / "again.jpg"
    caller.call(
        "attachments.download",
        made.uuid,
        to=target,
        progress=lambda done, of: told.append((done, of)),
    )
    assert target.read_bytes() == content
    assert told[-1][0] == len(content)


def test_limits_by_minute_and_by_day_are_told_apart(mock: Mock) -> None:
    client = mock.client(max_retries=0)
    mock.settings["per_minute"] = 1
    client.vendor.list().first()
    with pytest.raises(errors.RateLimitError) as minute:
        client.vendor.list().first()
    mock.settings["per_minute"] = None
    mock.settings["per_day"] = 1
    mock.clock.advance(days=2)
    client.vendor.list().first()
    with pytest.raises(errors.RateLimitError) as day:
        client.vendor.list().first()
    assert (minute.value.limit, day.value.limit) == ("minute", "day")


def test_a_missing_scope_is_named(mock: Mock) -> None:
    reader = mock.client(api_key=OAuth2("id", "secret", "none", access_token="demo-token-reader"))
    with pytest.raises(errors.PermissionDeniedError, match="create_jobs"):
        reader.jobs.create(status="Quote")


def test_a_refresh_rotates_once_for_all_threads(mock: Mock) -> None:
    allowed = mock.authorize()
    handed: list[str] = []
    lock = threading.Lock()

    def keep(tokens: Any) -> None:
        with lock:
            handed.append(tokens.refresh_token)

    auth = OAuth2(
        allowed["client_id"], allowed["client_secret"], allowed["refresh_token"], on_refresh=keep
    )
    client = mock.client(api_key=auth)
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: client.jobs.list().first(), range(16)))
    assert len(handed) == 1
    assert handed[0] != allowed["refresh_token"]
    mock.clock.advance(hours=2)
    assert "secret" not in repr(auth)


def test_accounts_and_payment(caller: Caller, mock: Mock) -> None:
    mock.settings["paid"] = False
    with pytest.raises(errors.PaymentRequiredError):
        caller.call("jobs.get", mock.ids["job"])
    mock.settings["paid"] = True
    with pytest.raises(errors.NotFoundError):
        caller.call("jobs.get", mock.ids["second_job"])
    job = caller.call("jobs.get", mock.ids["job"])
    assert job.edit_date - job.edit_date == timedelta(0)
    assert job.edit_date.tzinfo is None


def test_what_is_written_in_the_second_that_was_read_is_found() -> None:
    with Mock("servicem8") as mock:
        client = mock.client()
        mock.clock.set("2030-02-03T09:00:00Z")
        mock.clock.freeze()
        client.jobs.update(mock.ids["job"], job_description="first")
        newest = max(job.edit_date for job in client.jobs.list() if job.edit_date)
        other = client.jobs.create(status="Quote").uuid
        found = {job.uuid for job in client.jobs.list(edited_since=newest)}
        assert {mock.ids["job"], other} <= found
        assert found == {job.uuid for job in client.jobs.list(edited_since=str(newest))}
