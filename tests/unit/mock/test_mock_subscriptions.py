"""Webhook subscriptions made through the API: which addresses are called, asked, given up."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlencode

import pytest
from calling import Caller, data, played
from tradespec import servicem8
from tradespec.mock import Request
from tradespec.mock.web.site import Site

FORM = "application/x-www-form-urlencoded"
TOKEN = "demo-token-office"
LONG = 300
JSON = [("Content-Type", "application/json")]

Answer = Callable[[bytes, Mapping[str, str]], tuple[int, str]]


@pytest.fixture
def call() -> Iterator[Caller]:
    with played("servicem8") as mock:
        mock.clock.set("2026-02-02T08:30:00Z")
        for existing in mock.records("WebhookSubscription"):
            mock.delete("WebhookSubscription", existing["uuid"])
        yield Caller(mock, "/api_1.0", ("X-Api-Key", ""))


@contextmanager
def listening(answer: Answer) -> Iterator[tuple[str, list[bytes]]]:
    """A receiver on loopback: its URL, and the bodies that came."""
    bodies: list[bytes] = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            bodies.append(body)
            status, text = answer(body, dict(self.headers.items()))
            self.send_response(status)
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *arguments: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Receiver) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/hook", bodies
        server.shutdown()
        thread.join()


def _subscribe(call: Caller, url: str, event: str = "job.completed", token: str = "") -> None:
    beside = Caller(call.mock, "", ("X-Api-Key", ""))
    asked = urlencode({"event": event, "callback_url": url}).encode()
    options: dict[str, Any] = {}
    if token:
        options = {"key": "", "headers": {"Authorization": f"Bearer {token}"}}
    data(beside("POST", "/webhook_subscriptions/event", raw=asked, media_type=FORM, **options))


def _complete(call: Caller) -> None:
    call("POST", f"/job/{call.mock.ids['job']}.json", {"status": "Quote"})
    call("POST", f"/job/{call.mock.ids['job']}.json", {"status": "Completed"})


def _listed(call: Caller) -> list[dict[str, Any]]:
    beside = Caller(call.mock, "", ("X-Api-Key", ""))
    found: list[dict[str, Any]] = data(beside("GET", "/webhook_subscriptions"))
    return found


def test_an_address_on_this_machine_is_called(call: Caller) -> None:
    with listening(lambda body, headers: (200, "")) as (url, bodies):
        _subscribe(call, url)
        _complete(call)
        call.mock.webhooks.wait(LONG)
        event = servicem8.webhooks.unwrap(bodies[0])
    assert event.type == "job.completed"
    assert event.data.entry[0].uuid == call.mock.ids["job"]
    assert [(each.url, each.state) for each in call.mock.webhooks.deliveries] == [
        (url, "delivered")
    ]


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://hooks.example.test/a", "webhooks.allow('hooks.example.test') would let"),
        ("http://192.0.2.1:8080/a", "webhooks.allow('192.0.2.1') would let"),
        ("http://0.0.0.0/", "allow('0.0.0.0')"),
        ("http://2130706433/", "allow('2130706433')"),
        ("http://127.0.0.1.example.test/", "allow('127.0.0.1.example.test')"),
        ("http://localhost.example.test/", "allow('localhost.example.test')"),
        ("http://someone:word@127.0.0.1/", "credentials"),
        ("http://127.0.0.1:99999/", "Port out of range"),
        ("http://[::1/", "Invalid IPv6 URL"),
    ],
)
def test_other_addresses_are_listed_with_the_reason(
    call: Caller, monkeypatch: pytest.MonkeyPatch, url: str, reason: str
) -> None:
    def asked(*arguments: object, **options: object) -> None:
        raise AssertionError("a name was looked up")

    monkeypatch.setattr("socket.getaddrinfo", asked)
    _subscribe(call, url)
    _complete(call)
    call.mock.webhooks.wait(LONG)
    delivery = call.mock.webhooks.deliveries[0]
    assert (delivery.state, delivery.attempts, delivery.due) == ("unsent", [], None)
    assert reason in delivery.reason
    assert delivery.reason in str(delivery)
    call.mock.webhooks.resend(delivery.id)
    assert (delivery.state, delivery.due) == ("unsent", None)


def test_an_address_that_is_allowed_is_called(
    call: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    with listening(lambda body, headers: (200, headers["Host"])) as (url, bodies):
        port = int(url.rpartition(":")[2].partition("/")[0])
        named = f"http://Hooks.example.test:{port}/hook"
        _subscribe(call, named)
        call.mock.webhooks.allow(f"hooks.example.test:{port + 1}")
        _complete(call)
        delivery = call.mock.webhooks.deliveries[0]
        assert delivery.state == "unsent"
        real = socket.getaddrinfo

        def found(host: str, *rest: Any, **options: Any) -> Any:
            return real("127.0.0.1" if host == "hooks.example.test" else host, *rest, **options)

        monkeypatch.setattr("socket.getaddrinfo", found)
        call.mock.webhooks.allow(f"hooks.example.test:{port}")
        call.mock.webhooks.resend(delivery.id)
        call.mock.webhooks.wait(LONG)
    assert delivery.state == "delivered"
    assert len(bodies) == 1


def test_a_name_for_this_machine_leads_nowhere_else(
    call: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "socket.getaddrinfo", lambda *rest, **options: [(2, 1, 6, "", ("192.0.2.1", 80))]
    )
    _subscribe(call, "http://localhost/")
    _complete(call)
    call.mock.webhooks.wait(LONG)
    assert "localhost has no address" in call.mock.webhooks.deliveries[0].attempts[0].problem


def test_a_server_for_other_machines_calls_nothing_of_this_one(call: Caller) -> None:
    with call.mock.serve(host="0.0.0.0"), listening(lambda *_: (200, "")) as (url, bodies):
        _subscribe(call, url)
        _complete(call)
        call.mock.webhooks.wait(LONG)
        assert [each.state for each in call.mock.webhooks.deliveries] == ["unsent"]
        call.mock.webhooks.allow("127.0.0.1")
        call.mock.webhooks.resend(call.mock.webhooks.deliveries[0].id)
        call.mock.webhooks.wait(LONG)
        assert len(bodies) == 1


def test_the_admin_api_allows_and_tells_the_reason(call: Caller) -> None:
    _subscribe(call, "http://hooks.example.test:9/")
    _complete(call)
    site = Site({"servicem8": call.mock})

    def ask(method: str, path: str, body: object = None) -> Any:
        content = json.dumps(body).encode() if body is not None else b""
        answer = site.handle(Request.to(method, f"/_mock/servicem8/{path}", JSON, content))
        assert answer.status < 300, answer.body
        return json.loads(answer.body or b"null")

    (listed,) = ask("GET", "webhooks")
    assert (listed["state"], listed["attempts"]) == ("unsent", [])
    assert "allow('hooks.example.test')" in listed["reason"]
    ask("PUT", "webhooks", {"allow": ["hooks.example.test"]})
    call.mock.webhooks.to(lambda body, headers: None)
    ask("POST", f"webhooks/{listed['id']}/resend")
    call.mock.webhooks.to(None)
    assert call.mock.webhooks.deliveries[0].state == "delivered"
    assert call.mock.webhooks._target(call.mock.webhooks.deliveries[0])[0] == listed["url"]


def test_a_receiver_that_wants_no_more_gets_no_more(call: Caller) -> None:
    with listening(lambda body, headers: (410, "")) as (url, bodies):
        _subscribe(call, url)
        _complete(call)
        call.mock.webhooks.wait(LONG)
        _complete(call)
        call.mock.webhooks.wait(LONG)
    assert len(bodies) == 1
    assert [each.state for each in call.mock.webhooks.deliveries] == ["failed"]
    (listed,) = _listed(call)
    assert (listed["active"], listed["last_failure_reason"]) == (False, "410")


def test_what_fails_is_told_and_tried_for_three_days(call: Caller) -> None:
    with listening(lambda body, headers: (503, "")) as (url, bodies):
        _subscribe(call, url)
        _complete(call)
        start, tried = call.mock.clock.now(), []
        for _ in range(20):
            call.mock.webhooks.wait(LONG)
            delivery = call.mock.webhooks.deliveries[0]
            if delivery.due is None:
                break
            (listed,) = _listed(call)
            assert (listed["active"], listed["last_failure_reason"]) == (True, "503")
            tried.append((delivery.due - start).total_seconds())
            call.mock.clock.set(delivery.due)
    assert delivery.state == "failed"
    assert tried[:4] == [60, 180, 420, 900]
    assert 60 * 3600 < tried[-1] < 72 * 3600
    assert len(bodies) == len(tried) + 1
    (listed,) = _listed(call)
    assert listed["active"] is False
    assert listed["last_failure_at"].startswith("2026-02-05T")


def test_an_application_is_asked_whether_the_address_is_its_own(call: Caller) -> None:
    meanwhile: list[bool] = []

    def answer(body: bytes, headers: Mapping[str, str]) -> tuple[int, str]:
        meanwhile.append(_listed(call)[0]["active"])
        return 200, servicem8.webhooks.challenge(body) or ""

    with listening(answer) as (url, bodies):
        _subscribe(call, url, token=TOKEN)
        call.mock.webhooks.wait(LONG)
        assert parse_qs(bodies[0].decode())["mode"] == ["subscribe"]
        assert meanwhile == [False]
        assert _listed(call)[0]["active"] is True
        _complete(call)
        call.mock.webhooks.wait(LONG)
    assert json.loads(bodies[1])["eventName"] == "job.completed"


def test_an_application_that_does_not_answer_gets_nothing(call: Caller) -> None:
    with listening(lambda body, headers: (200, "OK")) as (url, bodies):
        _subscribe(call, url, token=TOKEN)
        call.mock.webhooks.wait(LONG)
        (listed,) = _listed(call)
        assert listed["active"] is False
        assert listed["last_failure_reason"] == "200: the challenge was not answered"
        _complete(call)
        call.mock.webhooks.wait(LONG)
        assert len(bodies) == 1
    question = call.mock.webhooks.deliveries[0]
    assert (question.event, question.state) == ("subscribe", "failed")
    assert question.content == bodies[0].decode()


def test_a_key_is_not_asked(call: Caller) -> None:
    with listening(lambda body, headers: (200, "")) as (url, bodies):
        _subscribe(call, url)
        call.mock.webhooks.wait(LONG)
        assert (bodies, _listed(call)[0]["active"]) == ([], True)


def test_a_callable_needs_no_question(call: Caller) -> None:
    told: list[Any] = []
    call.mock.webhooks.to(lambda body, headers: told.append(json.loads(body)["eventName"]))
    _subscribe(call, "https://hooks.example.test/", token=TOKEN)
    _complete(call)
    assert told == ["job.completed"]


@pytest.mark.parametrize(
    ("before", "after", "events"),
    [
        ({"status": "Quote"}, {"status": "Work Order"}, {"job.quote_accepted"}),
        ({"status": "Unsuccessful"}, {"status": "Work Order"}, set()),
        ({"queue_uuid": ""}, {"queue_uuid": "queue"}, {"job.queued"}),
        ({"queue_uuid": "queue"}, {"queue_uuid": ""}, set()),
        ({"badges": "[]"}, {"badges": '["badge"]'}, {"job.badge_added"}),
        ({"badges": '["badge"]'}, {"badges": "[]"}, {"job.badge_removed"}),
        ({"badges": '["badge"]'}, {"badges": '["badge"]'}, set()),
        (
            {"badges": '["badge"]'},
            {"badges": '["badge_safety"]'},
            {"job.badge_added", "job.badge_removed"},
        ),
    ],
)
def test_events_of_how_a_field_changed(
    call: Caller, before: dict[str, str], after: dict[str, str], events: set[str]
) -> None:
    ids = sorted(call.mock.ids.items(), key=lambda pair: -len(pair[0]))
    watched = ("job.quote_accepted", "job.queued", "job.badge_added", "job.badge_removed")

    def named(fields: dict[str, str]) -> dict[str, str]:
        found = {}
        for name, value in fields.items():
            for label, key in ids:
                if value == label or f'"{label}"' in value:
                    value = value.replace(label, key)
                    break
            found[name] = value
        return found

    uuid = call.mock.ids["job"]
    data(call("POST", f"/job/{uuid}.json", named(before)))
    for event in watched:
        _subscribe(call, "https://hooks.example.test/", event)
    told: list[str] = []
    call.mock.webhooks.to(lambda body, headers: told.append(json.loads(body)["eventName"]))
    data(call("POST", f"/job/{uuid}.json", named(after)))
    assert set(told) == events
    assert len(told) == len(events)
