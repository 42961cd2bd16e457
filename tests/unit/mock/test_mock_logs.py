"""The log of requests: what it tells, what it never tells, and that it never holds anything up."""

from __future__ import annotations

import io
import json
import logging
import os
import re
import signal
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from mock_command import command
from mock_documents import KEY, TOOL, call
from tradespec.mock import ConnectionDropped, Mock, Request
from tradespec.mock.serving import logs
from tradespec.mock.serving.logs import form_for, logging_to

ACCESS = "tradespec.mock.access"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def told(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """What a handler of the user's own gets."""
    with caplog.at_level(logging.INFO, ACCESS):
        yield caplog


def _written(form: Any, *calls: Any, stream: io.StringIO | None = None) -> list[str]:
    stream = stream or io.StringIO()
    with logging_to(stream, form):
        for each in calls:
            each()
    return stream.getvalue().splitlines()


def test_a_handler_of_ones_own_gets_each_call(mock: Mock, told: pytest.LogCaptureFixture) -> None:
    mock.handle(Request("GET", f"/v1/tools/{TOOL}", headers=[("X-Key", KEY)]))
    call(mock, "POST", "/nowhere", key=None)
    first, second = told.records
    assert first.getMessage() == f"GET /v1/tools/{TOOL} -> 200"
    assert (first.api, first.operation, first.status, first.fault) == ("shop", "tools.get", 200, "")  # type: ignore[attr-defined]
    assert first.bytes > 10  # type: ignore[attr-defined]
    assert first.milliseconds > 0  # type: ignore[attr-defined]
    assert (second.operation, second.status) == ("", 404)  # type: ignore[attr-defined]


def test_faults_are_told(mock: Mock, told: pytest.LogCaptureFixture) -> None:
    mock.fail(status=503)
    mock.fail(delay=2.5, body="no", truncate=1)
    mock.fail(cause="not_found")
    mock.fail(drop="after")
    for _ in range(3):
        call(mock, "GET", "/tools")
    with pytest.raises(ConnectionDropped):
        call(mock, "GET", "/tools")
    records: list[Any] = told.records
    assert [(each.status, each.fault) for each in records] == [
        (503, "status 503"),
        (200, "truncate 1, body of 2 bytes, delay 2.5 s"),
        (404, "cause not_found"),
        (0, "drop after"),
    ]
    assert records[1].milliseconds > 2500
    assert records[3].getMessage() == "GET /v1/tools -> dropped"


def test_json_lines(mock: Mock) -> None:
    answers: list[Any] = []
    (line,) = _written("json", lambda: answers.append(call(mock, "GET", "/tools")))
    entry = json.loads(line)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", entry.pop("at"))
    assert entry.pop("milliseconds") > 0
    assert entry == {
        "level": "info",
        "event": "request",
        "api": "shop",
        "operation": "tools.list",
        "method": "GET",
        "path": "/v1/tools",
        "status": 200,
        "request_id": answers[0].header("X-Request"),
        "bytes": len(answers[0].body),
    }


def test_text_lines_are_aligned(mock: Mock) -> None:
    mock.fail(operation="tools.create", status=503)
    lines = _written(
        "text",
        lambda: call(mock, "GET", "/tools"),
        lambda: call(mock, "POST", "/tools", {"name": "A"}),
    )
    time = r"\d\d:\d\d:\d\d\.\d{3}"
    assert re.fullmatch(rf"{time}  200  GET    +\d+\.\d ms  shop  /v1/tools  tools\.list", lines[0])
    assert lines[1].endswith("tools.create  [status 503]")
    assert lines[0].index("shop") == lines[1].index("shop")


def test_colour_is_for_terminals(mock: Mock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    (line,) = _written("text", lambda: call(mock, "GET", "/tools"), stream=Terminal())
    assert "\x1b[32m200\x1b[0m" in line
    monkeypatch.setenv("NO_COLOR", "1")
    (line,) = _written("text", lambda: call(mock, "GET", "/tools"), stream=Terminal())
    assert "\x1b" not in line
    assert (form_for(Terminal()), form_for(io.StringIO())) == ("text", "off")


@pytest.mark.parametrize("form", ["text", "json"])
def test_no_request_forges_a_line_or_colours_a_terminal(form: str, mock: Mock) -> None:
    odd = "/v1/x\r\n12:00:00.000  200  GET\x1b[31m\x9b\u2028\u202e\x00"
    (line,) = _written(form, lambda: mock.handle(Request("GE\nT" + "x" * 99, odd + "y" * 9999)))
    shown = json.loads(line)["path"] if form == "json" else line
    assert shown.isprintable()
    assert r"/v1/x\r\n12:00:00.000  200  GET\x1b[31m\x9b\u2028\u202e\x00" in shown
    assert len(line) < 1000


@pytest.mark.parametrize("form", ["text", "json"])
def test_credentials_are_not_told(form: str, mock: Mock) -> None:
    secret = "s3cret-value"
    headers = {"X-Key": secret, "Cookie": secret, "X-Odd": secret}
    lines = _written(
        form,
        lambda: call(mock, "GET", f"/tools?find={secret}&access_token={secret}", key=secret),
        lambda: call(mock, "POST", "/tools", {"name": secret}, headers=headers),
        lambda: call(mock, "GET", "/tools"),
    )
    assert len(lines) == 3
    assert secret not in "".join(lines)
    assert KEY not in "".join(lines)


def test_off_tells_only_what_goes_wrong(mock: Mock) -> None:
    log = logging.getLogger("tradespec.mock")

    def fail() -> None:
        try:
            raise ZeroDivisionError
        except ZeroDivisionError:
            log.exception("tools.list failed")

    lines = _written("off", lambda: call(mock, "GET", "/tools"), fail)
    assert lines[0].endswith("  ERROR  tools.list failed")
    assert lines[-1] == "ZeroDivisionError"
    (line,) = _written("json", fail)
    assert "ZeroDivisionError" in json.loads(line)["traceback"]
    assert (log.handlers, log.level, log.propagate) == ([], logging.NOTSET, True)


def test_who_does_not_read_holds_nothing_up(mock: Mock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_WAITING", 10)
    source, target = os.pipe()
    lines: list[str] = []

    def read() -> None:
        with os.fdopen(source, encoding="utf-8") as reading:
            lines.extend(reading)

    reader = threading.Thread(target=read)
    with os.fdopen(target, "w", encoding="utf-8") as stream, logging_to(stream, "json"):
        for _ in range(2000):
            call(mock, "GET", "/nowhere")
        reader.start()
    reader.join(600)
    events = [json.loads(line) for line in lines]
    dropped = [each["lines"] for each in events if each["event"] == "dropped"]
    assert dropped
    assert sum(dropped) + sum(each["event"] == "request" for each in events) == 2000


def test_the_command_ends_though_nobody_reads_its_log() -> None:
    with command("--api", "customtrades", "--log", "json") as running:
        connection = running.connection()
        for _ in range(1500):
            connection.request("GET", "/customtrades/nowhere")
            assert connection.getresponse().read()
        connection.close()
        running.process.send_signal(signal.SIGTERM)
        assert running.process.wait(600) == 0


def test_events_of_the_command() -> None:
    with command("--api", "customtrades", "--log", "json") as running:
        running.ask("POST", "/_mock/customtrades/reset")
        running.ask("GET", "/_mock/customtrades/clock")
        running.ask("GET", "/_mock/nothing/clock")
        _, told = running.stop(signal.SIGTERM)
    events = [json.loads(line) for line in told.splitlines()]
    assert [each["event"] for each in events] == [
        "started",
        "request",
        "request",
        "stopping",
        "stopped",
    ]
    assert events[0]["url"] == f"http://127.0.0.1:{running.port}/"
    assert events[0]["apis"] == ["customtrades"]
    assert [(each["path"], each["status"]) for each in events[1:3]] == [
        ("/_mock/customtrades/reset", 204),
        ("/_mock/nothing/clock", 404),
    ]
