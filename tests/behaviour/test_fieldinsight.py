"""The FieldInsight Gateway as it behaves, through every kind of client."""

from __future__ import annotations

import asyncio
import json
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from tradespec import errors
from tradespec._core.retry import Timing
from tradespec.fieldinsight import webhooks
from tradespec.mock import Mock

from .conftest import Caller

API = "fieldinsight"
PRINTED: dict[str, Any] = {
    "site": "3065756",
    "job_type": "29400",
    "title": "Annual service",
    "start_time": "2026-07-01T09:00:00+10:00",
    "end_time": "2026-07-01T11:00:00+10:00",
    "notes": "Site contact prefers morning visits. Gate code 1742#.",
    "purchase_order_number": "PO-12345",
    "external_id": "client-ref-001",
    "project": "1052232",
    "custom_fields": {"scope_of_work": "Install"},
}
NEEDED = {key: PRINTED[key] for key in ("site", "job_type", "title", "start_time", "end_time")}


def test_the_printed_request_creates_the_printed_job(mock: Mock) -> None:
    with mock.serve() as server:
        command = [
            *("curl", "--silent", "-X", "POST", "-H", f"Authorization: Bearer {mock.key}"),
            *("-H", "Content-Type: application/json", "-d", json.dumps(PRINTED)),
            f"{server.url}/v1/jobs",
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == {"id": "21172159", "number": "16"}


def test_a_job_lives_its_life(caller: Caller, mock: Mock) -> None:
    made = caller.call("jobs.create", **PRINTED)
    assert (made.id, made.number) == ("21172159", "16")
    assert caller.call("jobs.update", made.id, title="Annual service, second visit") is None
    caller.call("jobs.update", made.id, custom_fields={"scope_of_work": "Install + test"})
    listed = {job.id: job for job in caller.items("jobs.list", state="open", page_size=2)}
    job = listed[made.id]
    assert job.title == "Annual service, second visit"
    assert job.custom_fields == {"scope_of_work": "Install + test"}
    assert job.site.id == "3065756"
    assert job.start_time == datetime(2026, 7, 1, 9, tzinfo=timezone(timedelta(hours=10)))
    assert caller.call("jobs.cancel", made.id, reason="Site closed") is None
    assert made.id in {job.id for job in caller.items("jobs.list", state="closed")}
    with pytest.raises(errors.ConflictError) as locked:
        caller.call("jobs.cancel", made.id)
    assert locked.value.code == "cancellation-locked"


def test_editing_ends_when_staff_schedule_the_job(caller: Caller, mock: Mock) -> None:
    made = caller.call("jobs.create", **NEEDED)
    mock.update("Job", made.id, **{"status.slug": "scheduled"})
    with pytest.raises(errors.ConflictError) as locked:
        caller.call("jobs.update", made.id, title="too late")
    assert locked.value.code == "editing-locked"


@pytest.mark.parametrize(
    ("changes", "kind", "code"),
    [
        ({"title": ""}, errors.BadRequestError, "invalid-body"),
        ({"title": None}, errors.BadRequestError, "invalid-body"),
        ({"custom_fields": {"colour": "red"}}, errors.BadRequestError, "unknown-custom-field"),
        ({"project": "1"}, errors.BadRequestError, "project-not-in-scope"),
        ({"site": "1"}, errors.NotFoundError, "not-found"),
    ],
)
def test_each_refusal_has_its_type_and_code(
    caller: Caller, changes: dict[str, Any], kind: type[errors.APIStatusError], code: str
) -> None:
    with pytest.raises(kind) as refused:
        caller.call("jobs.create", **{**NEEDED, **changes})
    assert refused.value.code == code
    assert refused.value.request_id
    assert refused.value.body["instance"] == refused.value.request_id


def test_a_field_that_is_not_the_callers_to_write(mock: Mock) -> None:
    with mock.serve() as server:
        command = [
            *("curl", "--silent", "-X", "POST", "-H", f"Authorization: Bearer {mock.key}"),
            *("-H", "Content-Type: application/json"),
            *("-d", json.dumps({**NEEDED, "status": "68392"}), f"{server.url}/v1/jobs"),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    problem = json.loads(done.stdout)
    assert problem["type"] == "https://gateway/errors/field-not-writable"
    assert problem["status"] == 400


def test_keys_and_scopes(mock: Mock) -> None:
    with pytest.raises(errors.AuthenticationError) as wrong:
        mock.client(api_key="fi_pk_wrong").customers.list()
    assert wrong.value.code == "unauthorized"
    reader = mock.client(api_key="fi_pk_demo_bayview-reading-not-a-secret-0000000")
    assert reader.customers.list()
    with pytest.raises(errors.AuthenticationError) as missing:
        reader.jobs.create(**NEEDED)
    assert missing.value.code == "unauthorized"
    with pytest.raises(errors.PermissionDeniedError) as none:
        mock.client(api_key="fi_pk_demo_without-customers-not-a-secret-00000").customers.list()
    assert none.value.code == "no-scope"


def test_sites_are_made_and_used(caller: Caller, mock: Mock) -> None:
    customer = caller.call("customers.list")[0]
    site = caller.call(
        "sites.create", customer=customer.id, business_name="Dock 4", address="4 Dock St"
    )
    assert site.id in {found.id for found in caller.call("sites.list")}
    assert caller.call("jobs.create", **{**NEEDED, "site": site.id}).id
    caller.call("sites.update", site.id, notes="Ring twice")
    with pytest.raises(errors.BadRequestError) as foreign:
        caller.call("sites.create", customer="1")
    assert foreign.value.code == "customer-not-in-scope"


def test_aware_times_are_sent_whole(caller: Caller, mock: Mock) -> None:
    moment = datetime(2026, 6, 3, 10, tzinfo=timezone(timedelta(hours=10)))
    caller.items("jobs.list", updated_at_from=moment)
    assert "2026-06-03T10%3A00%3A00%2B10%3A00" in mock.requests[-1].query.replace(":", "%3A")


def test_lookups_are_answered_from_memory_for_a_while(mock: Mock) -> None:
    client = mock.client().with_options(cache_seconds=3600)
    assert client.job_types.list() == client.job_types.list()
    assert len([entry for entry in mock.requests if entry.operation == "job_types.list"]) == 1


def driven(mock: Mock) -> Timing:
    """Time as the mock has it: sleeping moves its clock on."""
    lock = threading.Lock()

    def sleep(seconds: float) -> None:
        with lock:
            mock.clock.advance(seconds=seconds)

    async def pause(seconds: float) -> None:
        sleep(seconds)
        await asyncio.sleep(0)

    def now() -> float:
        return mock.clock.now().timestamp()

    return Timing(clock=now, now=now, sleep=sleep, pause=pause)


def test_a_thousand_creates_from_eight_threads_keep_under_the_limit(mock: Mock) -> None:
    mock.clock.freeze()
    mock.settings["rate_limit"] = 40
    client = mock.client()
    client._calls.shared.timing = driven(mock)
    paced = client.with_options(limiter=True, max_retries=0)
    with ThreadPoolExecutor(8) as threads:
        made = list(threads.map(lambda _: paced.jobs.create(**NEEDED).id, range(1000)))
    assert len(set(made)) == 1000
    assert {entry.status for entry in mock.requests} == {201}


async def test_a_thousand_creates_from_fifty_tasks_keep_under_the_limit(mock: Mock) -> None:
    mock.clock.freeze()
    mock.settings["rate_limit"] = 40
    client = mock.async_client()
    client._calls.shared.timing = driven(mock)
    paced = client.with_options(limiter=True, max_retries=0)

    async def task() -> list[str]:
        return [(await paced.jobs.create(**NEEDED)).id for _ in range(20)]

    made = await asyncio.gather(*(task() for _ in range(50)))
    assert len({identifier for each in made for identifier in each}) == 1000
    assert {entry.status for entry in mock.requests} == {201}


def test_without_the_limiter_the_limit_is_met(mock: Mock) -> None:
    mock.clock.freeze()
    mock.settings["rate_limit"] = 40
    client = mock.client(max_retries=0)

    def burst() -> None:
        for _ in range(45):
            client.jobs.create(**NEEDED)

    with pytest.raises(errors.RateLimitError) as limited:
        burst()
    assert limited.value.code == "rate-limited"
    assert "retry-after" not in limited.value.headers


Hook = tuple[bytes, dict[str, str]]


def sent_by(mock: Mock) -> list[Hook]:
    """What arrives at a receiver of the account's webhooks."""
    received: list[Hook] = []
    mock.webhooks.to(lambda body, headers: received.append((body, dict(headers))))
    return received


def test_a_webhook_is_verified_and_read(mock: Mock) -> None:
    received = sent_by(mock)
    made = mock.client().jobs.create(**NEEDED)
    mock.update("Job", made.id, **{"status.slug": "scheduled"})
    mock.webhooks.wait()
    secret = mock.webhooks.secret()
    events = [webhooks.unwrap(body, headers, secret) for body, headers in received]
    assert [event.type for event in events] == ["job.created", "job.status_changed"]
    assert events[0].data.job.id == made.id
    for event, (_, headers) in zip(events, received, strict=True):
        assert headers["X-FI-Gateway-Event-Id"] == event.id
        assert headers["X-FI-Gateway-Event-Type"] == event.type
    changed = events[1].data.job
    assert (changed.previous_status, changed.status) == ("unscheduled", "scheduled")


def test_a_webhook_is_refused_for_each_reason_by_its_error(mock: Mock) -> None:
    received = sent_by(mock)
    mock.client().jobs.create(**NEEDED)
    mock.webhooks.wait()
    body, headers = received[0]
    secret = mock.webhooks.secret()
    flipped = bytes([body[0] ^ 1]) + body[1:]
    with pytest.raises(errors.WebhookSignatureError):
        webhooks.unwrap(flipped, headers, secret)
    with pytest.raises(errors.WebhookSignatureError):
        webhooks.unwrap(body, headers, "another")
    with pytest.raises(errors.WebhookSignatureError):
        webhooks.unwrap(body, {}, secret)
    later = mock.clock.now().timestamp() + 301
    with pytest.raises(errors.WebhookTimestampError):
        webhooks.unwrap(body, headers, secret, now=later)
    seen = {webhooks.unwrap(body, headers, secret).id}
    with pytest.raises(errors.WebhookReplayError):
        webhooks.unwrap(body, headers, secret, seen=seen)


def test_webhooks_are_repeated_until_they_arrive(mock: Mock) -> None:
    answers = iter([500, 503])
    times: list[str] = []

    def receive(body: bytes, headers: Any) -> int:
        times.append(dict(headers)["X-FI-Gateway-Signature"])
        return next(answers, 200)

    mock.clock.freeze()
    mock.webhooks.to(receive)
    mock.client().jobs.create(**NEEDED)
    for _ in range(4):
        mock.clock.advance(seconds=10)
        mock.webhooks.wait()
    assert len(times) == 3
    assert len(set(times)) == 3, "each attempt is signed anew"
