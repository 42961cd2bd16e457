"""Webhooks in a database file: kept with the write that caused them, taken up by the next mock."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest
from calling import Caller, data
from tradespec.mock import Mock, Request
from tradespec.mock.web.site import Site

API = "fieldinsight"
START = "2026-02-01T09:00:00Z"
JOB = {
    "site": "3065756",
    "job_type": "29400",
    "title": "Annual service",
    "start_time": "2026-07-01T09:00:00+10:00",
    "end_time": "2026-07-01T11:00:00+10:00",
}
NOBODY = "http://127.0.0.1:9/hook"


def calling(mock: Mock) -> Caller:
    return Caller(mock, "/v1", ("Authorization", "Bearer "))


def started(path: Path | str) -> Mock:
    mock = Mock(API, database=path)
    mock.clock.set(START)
    return mock


def _get(path: str) -> Request:
    return Request.to("GET", path)


def left(path: Path) -> Path:
    """What a kill at this moment leaves."""
    copy = path.with_name(f"left-{len(list(path.parent.iterdir()))}.db")
    for end in ("", "-wal"):
        shutil.copyfile(f"{path}{end}", f"{copy}{end}")
    return copy


def test_what_waits_goes_to_the_receiver_that_the_next_mock_names(tmp_path: Path) -> None:
    path = tmp_path / "kept.db"
    with started(path) as mock:
        mock.webhooks.to(lambda body, headers: 500)
        job = data(calling(mock)("POST", "/jobs", JOB), 201)["id"]
        mock.clock.advance(seconds=1)
        killed = left(path)
        before = mock.webhooks.deliveries[0]
    received: list[bytes] = []
    with started(killed) as mock:
        delivery = mock.webhooks.deliveries[0]
        assert (delivery.state, delivery.id, delivery.secret) == (
            "unsent",
            before.id,
            before.secret,
        )
        assert delivery.attempts == before.attempts
        assert [each.status for each in delivery.attempts] == [500, 500]
    with started(killed) as mock:
        mock.webhooks.to(lambda body, headers: received.append(body))
        mock.webhooks.wait()
        assert received == []
        mock.clock.advance(seconds=2)
        mock.clock.advance(seconds=1)
        assert [json.loads(body)["job"]["id"] for body in received] == [job]
        assert len(mock.webhooks.deliveries[0].attempts) == 3
    with started(killed) as mock:
        mock.webhooks.to(lambda body, headers: received.append(body))
        mock.clock.advance(days=1)
        assert len(received) == 1
        assert mock.webhooks.deliveries[0].state == "delivered"


def test_a_kill_between_any_two_statements_leaves_write_and_webhook_or_neither(
    tmp_path: Path,
) -> None:
    path, copies = tmp_path / "kept.db", list[Path]()
    with started(path) as mock:
        mock.webhooks.to(NOBODY)
        connection = mock._engine.database._connection
        connection.set_trace_callback(lambda statement: copies.append(left(path)))
        with mock._engine.lock:
            data(calling(mock)("POST", "/jobs", JOB), 201)
        connection.set_trace_callback(None)
        copies.append(left(path))
    found = []
    for copy in copies:
        with closing(sqlite3.connect(copy)) as connection:
            kinds = "SELECT count(*) FROM fieldinsight_records WHERE kind = 'Job'"
            jobs = connection.execute(kinds).fetchone()[0]
            sent = connection.execute("SELECT count(*) FROM fieldinsight_deliveries").fetchone()[0]
            found.append((jobs, sent))
    assert len(set(found)) == 2
    (before, none), (after, one) = sorted(set(found))
    assert (after - before, none, one) == (1, 0, 1)


def test_a_write_that_is_undone_sends_nothing(tmp_path: Path) -> None:
    with started(tmp_path / "kept.db") as mock:
        mock.webhooks.to(NOBODY)
        store = mock._engine.webhooks._store
        add = store.add

        def fail(delivery: object) -> None:
            raise sqlite3.OperationalError("database or disk is full")

        store.add = fail  # type: ignore[method-assign]
        assert calling(mock)("POST", "/jobs", JOB).status == 500
        store.add = add  # type: ignore[method-assign]
        assert mock.webhooks.deliveries == []
        assert len(mock.records("Job")) == len(Mock(API).records("Job"))


def test_receivers_outlive_the_process(tmp_path: Path) -> None:
    path = tmp_path / "kept.db"
    with started(path) as mock:
        mock.webhooks.to("http://203.0.113.9/hook")
        mock.webhooks.allow("hooks.example.test")
        mock.webhooks.to(None)
        mock.webhooks.to(NOBODY)
    with started(path) as mock:
        assert mock._engine.webhooks._receivers.targets == {1: NOBODY}
        assert list(mock._engine.webhooks._receivers.allowed) == ["hooks.example.test"]
        mock.reset()
    with started(path) as mock:
        assert mock._engine.webhooks._receivers.targets == {}
        assert mock._engine.webhooks._receivers.allowed == {}


@pytest.mark.parametrize("database", [":memory:", "kept.db"])
def test_what_a_restore_undoes_is_not_sent(database: str, tmp_path: Path) -> None:
    received: list[Mapping[str, str]] = []
    path = database if database == ":memory:" else tmp_path / database
    with started(path) as mock:
        kept = mock.snapshot()
        mock.webhooks.to(lambda body, headers: 500)
        calling(mock)("POST", "/jobs", JOB)
        mock.restore(kept)
        mock.webhooks.to(lambda body, headers: received.append(headers))
        mock.clock.advance(days=1)
        assert received == []
        delivery = mock.webhooks.deliveries[0]
        assert (delivery.state, delivery.due) == ("unsent", None)
        assert delivery.reason == "it waited when a snapshot was restored"
        mock.webhooks.resend(delivery.id)
        assert len(received) == 1
        assert "deliveries" not in mock.snapshot().tables
    if database != ":memory:":
        with started(path) as mock:
            assert [each.state for each in mock.webhooks.deliveries] == ["delivered"]
            mock.reset()
        with started(path) as mock:
            assert mock.webhooks.deliveries == []


def test_what_is_over_goes_before_what_waits(tmp_path: Path) -> None:
    path = tmp_path / "kept.db"
    with started(path) as mock:
        call, statuses = calling(mock), iter([500] * 5)
        mock.webhooks.to(lambda body, headers: next(statuses, 200))
        for _ in range(1010):
            call("POST", "/jobs", JOB)
        states = [each.state for each in mock.webhooks.deliveries]
        assert len(states) == 1000
        assert states[:5] == ["waiting"] * 5
        last = mock.webhooks.deliveries[-1].id
    with started(path) as mock:
        found = mock.webhooks.deliveries
        assert len(found) == 1000
        assert found[-1].id == last
        assert [each.attempts[0].status for each in found[:6]] == [500] * 5 + [200]


def test_the_next_attempt_is_told(tmp_path: Path) -> None:
    with started(tmp_path / "kept.db") as mock:
        mock.webhooks.to(lambda body, headers: 500)
        calling(mock)("POST", "/jobs", JOB)
        calling(mock)("POST", "/jobs", JOB)
        site = Site({API: mock})
        listed = json.loads(site.handle(_get(f"/_mock/{API}/webhooks")).body)
        assert [each["due"] for each in listed] == ["2026-02-01T09:00:01.000Z"] * 2
        newest = json.loads(site.handle(_get(f"/_mock/{API}/webhooks?limit=1")).body)
        assert newest == listed[1:]


def test_a_clock_that_was_ahead_holds_nothing_up(tmp_path: Path) -> None:
    with started(tmp_path / "kept.db") as mock:
        mock.clock.set("2999-01-01")
        mock.webhooks.to(NOBODY)
        calling(mock)("POST", "/jobs", JOB)
        mock.webhooks.wait()
        killed = left(tmp_path / "kept.db")
    with Mock(API, database=killed) as mock:
        due = mock.webhooks.deliveries[0].due
        assert due is not None
        assert (due - mock.clock.now()).total_seconds() <= 1
