"""Webhooks that mocks send: signed, tried again, listed, sent on demand, subscribed to."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any
from urllib.parse import urlencode

import pytest
from calling import Caller, data, played
from tradespec.mock import Mock
from tradespec.mock.bundled import document_of

JOB = {
    "site": "3065756",
    "job_type": "29400",
    "title": "Annual service",
    "start_time": "2026-07-01T09:00:00+10:00",
    "end_time": "2026-07-01T11:00:00+10:00",
}
START = "2026-06-02T10:30:00+00:00"


@pytest.fixture(scope="session")
def _gateway() -> Iterator[Mock]:
    with played("fieldinsight") as started:
        yield started


@pytest.fixture
def gateway(_gateway: Mock) -> Mock:
    _gateway.reset()
    _gateway.clock.set(START)
    return _gateway


@pytest.fixture
def call(gateway: Mock) -> Caller:
    return Caller(gateway, "/v1", ("Authorization", "Bearer "))


Received = list[tuple[bytes, Mapping[str, str]]]


def test_a_webhook_is_signed_and_says_what_happened(call: Caller) -> None:
    received: Received = []
    call.mock.webhooks.to(lambda body, headers: received.append((body, headers)))
    job = data(call("POST", "/jobs", JOB), 201)["id"]
    call.mock.update("Job", job, notes="no event")
    call.mock.update("Job", job, **{"status.slug": "in_progress"})
    call("POST", f"/jobs/{call.mock.ids['job']}/cancel")
    bodies = [json.loads(body) for body, _ in received]
    assert [body["event_type"] for body in bodies] == [
        "job.created",
        "job.status_changed",
        "job.status_changed",
    ]
    assert bodies[0]["job"] == {"id": job, "status": "unscheduled"}
    assert bodies[0]["occurred_at"] == "2026-06-02T10:30:00Z"
    assert bodies[1]["job"] == {
        "id": job,
        "status": "in_progress",
        "previous_status": "unscheduled",
    }
    assert bodies[2]["job"]["status"] == "cancelled"
    body, headers = received[0]
    moment, _, digest = headers["X-FI-Gateway-Signature"].partition(",v1=")
    assert moment == f"t={int(call.mock.clock.now().timestamp())}"
    signed = moment.removeprefix("t=").encode() + b"." + body
    secret = call.mock.webhooks.secret().encode()
    assert digest == hmac.new(secret, signed, hashlib.sha256).hexdigest()


def test_a_webhook_is_tried_again_by_the_mocks_clock(call: Caller) -> None:
    statuses = [500, 503, None, 200]
    moments: list[str] = []

    def receive(body: bytes, headers: Mapping[str, str]) -> int | None:
        moments.append(headers["X-FI-Gateway-Signature"].partition(",")[0])
        status = statuses.pop(0)
        if status is None:
            raise OSError("gone away")
        return status

    hooks, clock = call.mock.webhooks, call.mock.clock
    hooks.to(receive)
    call("POST", "/jobs", JOB)
    delivery = hooks.deliveries[0]
    assert (delivery.state, len(delivery.attempts)) == ("waiting", 1)
    clock.advance(seconds=0.9)
    assert len(delivery.attempts) == 1
    clock.advance(seconds=0.1)
    clock.advance(seconds=2)
    assert [each.status for each in delivery.attempts] == [500, 503, 0]
    assert "gone away" in delivery.attempts[2].problem
    clock.advance(seconds=4)
    assert (delivery.state, delivery.due) == ("delivered", None)
    assert len(set(moments)) == 4
    assert "delivered, 4 attempts" in str(delivery)


def test_a_webhook_fails_for_good_and_is_sent_again_on_demand(call: Caller) -> None:
    answers = iter([500] * 5 + [204])
    hooks = call.mock.webhooks
    hooks.to(lambda body, headers: next(answers))
    call("POST", "/jobs", JOB)
    call.mock.clock.advance(hours=1)
    for _ in range(4):
        call.mock.clock.advance(hours=1)
    delivery = hooks.deliveries[0]
    assert (delivery.state, len(delivery.attempts)) == ("failed", 5)
    hooks.resend(delivery.id)
    assert (delivery.state, len(delivery.attempts)) == ("delivered", 6)
    with pytest.raises(LookupError, match="no event"):
        hooks.resend("evt_other")


def test_without_a_receiver_events_are_listed(call: Caller) -> None:
    call("POST", "/jobs", JOB)
    refused = call("POST", "/jobs", JOB | {"site": "9"})
    assert refused.status == 404
    hooks = call.mock.webhooks
    assert [(each.event, each.state) for each in hooks.deliveries] == [("job.created", "unsent")]
    received: Received = []
    hooks.to(lambda body, headers: received.append((body, headers)))
    hooks.resend(hooks.deliveries[0].id)
    assert len(received) == 1
    hooks.to(None)
    call("POST", "/jobs", JOB)
    assert len(received) == 1
    with pytest.raises(ValueError, match="no receiver"):
        hooks.to("ftp://example.org")
    with pytest.raises(LookupError):
        hooks.to("http://127.0.0.1:9", key="wrong")


def test_a_webhook_reaches_a_url(call: Caller) -> None:
    received: list[tuple[str, bytes, str]] = []
    answers = iter([500, 200])

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            received.append((self.path, body, self.headers["X-FI-Gateway-Signature"]))
            self.send_response(next(answers))
            self.end_headers()

        def log_message(self, *arguments: object) -> None:
            pass

    hooks, clock = call.mock.webhooks, call.mock.clock
    with HTTPServer(("127.0.0.1", 0), Receiver) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        hooks.to(f"http://127.0.0.1:{server.server_port}/hooks")
        call("POST", "/jobs", JOB)
        hooks.wait(300)
        assert [attempt.status for attempt in hooks.deliveries[0].attempts] == [500]
        clock.advance(seconds=1)
        hooks.wait(300)
        server.shutdown()
        thread.join()
    assert [path for path, _, _ in received] == ["/hooks"] * 2
    assert received[0][1] == received[1][1] == hooks.deliveries[0].body
    assert hooks.deliveries[0].state == "delivered"


def test_a_url_that_nobody_answers(call: Caller) -> None:
    call.mock.webhooks.to("http://127.0.0.1:9/")
    call("POST", "/jobs", JOB)
    call.mock.webhooks.wait(300)
    attempt = call.mock.webhooks.deliveries[0].attempts[0]
    assert (attempt.status, attempt.succeeded) == (0, False)
    assert attempt.problem


def test_a_receiver_may_call_the_mock(call: Caller) -> None:
    seen: list[int] = []

    def receive(body: bytes, headers: Mapping[str, str]) -> None:
        seen.append(len(data(call("GET", "/jobs"))["jobs"]))

    call.mock.webhooks.to(receive)
    call("POST", "/jobs", JOB)
    assert seen == [6]


_SUBSCRIPTIONS = {
    "record": "WebhookSubscription",
    "url": "callback_url",
    "active": "active",
    "event": "event",
    "object": "object",
    "fields": "fields",
    "changed": "record.changed",
}


@pytest.fixture
def subscribed() -> Iterator[Caller]:
    """ServiceM8 with events for some of its webhooks."""
    played("servicem8").close()
    document = document_of("servicem8")
    document["x-tradespec"]["mock"]["webhooks"] = {"subscriptions": _SUBSCRIPTIONS}
    body = {"eventName": "{event}", "uuid": "{uuid}"}
    words: dict[str, Any] = {
        "job.created": {"record": "Job", "on": "create", "body": body},
        "job.completed": {
            "record": "Job",
            "on": "change",
            "of": "status",
            "is": ["Completed"],
            "body": body,
        },
        "job.note_added": {
            "record": "Note",
            "on": "create",
            "where": {"related_object": "job"},
            "body": body,
        },
        "record.changed": {
            "body": {
                "object": "{object}",
                "entry": [
                    {"uuid": "{uuid}", "changed_fields": "{changed_fields}", "time": "{now}"}
                ],
            }
        },
    }
    for name, mock in words.items():
        document["webhooks"][name]["post"].setdefault("x-tradespec", {})["mock"] = mock
    with Mock("servicem8", document=document) as mock:
        yield Caller(mock, "/api_1.0", ("X-Api-Key", ""))


def test_subscriptions_get_what_they_ask_for(subscribed: Caller) -> None:
    call = subscribed
    for existing in call.mock.records("WebhookSubscription"):
        call.mock.delete("WebhookSubscription", existing["uuid"])
    received: list[Any] = []
    call.mock.webhooks.to(lambda body, headers: received.append(json.loads(body)))
    form = "application/x-www-form-urlencoded"
    url = "https://hook.example/a"
    for path, asked in (
        ("object", {"object": "job", "fields": "status,badges", "callback_url": url}),
        ("event", {"event": "job.completed", "callback_url": url}),
        ("event", {"event": "job.note_added", "callback_url": url}),
    ):
        raw = urlencode(asked).encode()
        call("POST", f"/webhook_subscriptions/{path}", raw=raw, media_type=form)
    uuid = call.mock.ids["job"]
    call("POST", f"/job/{uuid}.json", {"job_description": "of no interest"})
    assert received == []
    call("POST", f"/job/{uuid}.json", {"status": "Completed"})
    assert {"eventName": "job.completed", "uuid": uuid} in received
    changed = next(body for body in received if "entry" in body)
    assert changed["object"] == "job"
    assert changed["entry"][0]["changed_fields"] == ["status"]
    received.clear()
    for related in ("company", "job"):
        note = {"related_object": related, "related_object_uuid": uuid, "note": "Rang"}
        call("POST", "/note.json", note)
    assert [body["eventName"] for body in received] == ["job.note_added"]
    assert {each.url for each in call.mock.webhooks.deliveries} == {url}
    call.mock.update(
        "WebhookSubscription", call.mock.records("WebhookSubscription")[1]["uuid"], active=False
    )
    received.clear()
    call("POST", f"/job/{uuid}.json", {"status": "Quote"})
    call("POST", f"/job/{uuid}.json", {"status": "Completed"})
    assert all("entry" in body for body in received)
