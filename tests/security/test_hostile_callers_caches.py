"""A hundred thousand different things from callers: nothing that is remembered grows with them."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import urlencode

import pytest
from tradespec.mock import Mock, Request, Response
from tradespec.mock.account.query import Condition, Query
from tradespec.mock.answering import idempotency
from tradespec.mock.bounded import BoundedCache
from tradespec.mock.harness import faults, journal
from tradespec.mock.outgoing import receivers
from tradespec.mock.web import admin_answers
from tradespec.mock.web.admin_answers import Shelf

MANY = 100_000
FORM = [("Content-Type", "application/x-www-form-urlencoded")]


@pytest.fixture(scope="module")
def mock() -> Iterator[Mock]:
    with Mock("servicem8") as started:
        yield started


def test_a_cache_is_bounded_in_entries_and_bytes() -> None:
    cache: BoundedCache[str, str] = BoundedCache(100, 10_000)
    for number in range(MANY):
        cache.put(str(number), "x", number % 250)
        assert len(cache) <= 100
        assert cache.size <= 10_000
    cache.put("large", "x", 10_001)
    assert cache.get("large") is None
    cache.put("same", "x", 10)
    before = cache.size
    cache.put("same", "y", 20)
    assert (cache.get("same"), cache.size) == ("y", before + 10)
    cache.pop("same")
    cache.pop("same")
    assert cache.size == before - 10
    cache.clear()
    assert (len(cache), cache.size, cache.get("1")) == (0, 0, None)


def test_filters_of_every_shape(mock: Mock) -> None:
    dice = random.Random(1)
    engine = mock._engine
    fields = list(engine.records.kinds["Job"].fields)
    shapes = set()
    for _ in range(MANY // 10):
        conditions = tuple(
            Condition(dice.choice(fields), dice.choice(["eq", "ne", "gt", "lt"]), ("x",), "text")
            for _ in range(dice.randint(3, 10))
        )
        shapes.add(conditions)
        engine.records.store.page(1, "Job", Query(False, conditions), limit=1)
    assert len(shapes) > MANY // 11
    texts = engine.database._texts
    assert len(texts) <= 1000
    assert texts.size <= 2 * 1024 * 1024


def test_filter_texts_paths_and_search_words(mock: Mock) -> None:
    key = [("X-Api-Key", mock.key)]
    engine = mock._engine
    for number in range(MANY // 10):
        text = urlencode({"$filter": f"status eq 'No {number}'"})
        mock.handle(Request.to("GET", f"/api_1.0/job.json?{text}", key))
        mock.handle(Request.to("GET", f"/api_1.0/job/{number}.json", key))
        mock.handle(Request.to("GET", f"/nothing/{number}"))
    assert len(engine.database._texts) <= 1000
    assert len(engine.records.store._found) <= 4096
    assert len(mock.requests) <= journal.CALLS


def test_records_that_were_read(mock: Mock) -> None:
    store, answers = mock._engine.records.store, mock._engine._answers
    made = [
        mock.create(
            "Note", related_object="job", related_object_uuid=mock.ids["job"], note="x" * 9000
        )
        for _ in range(100)
    ]
    bound = 200_000
    store._found._largest = answers._kept._largest = bound
    key = [("X-Api-Key", mock.key)]
    for each in made:
        answer = mock.handle(Request.to("GET", f"/api_1.0/dbonote/{each['uuid']}.json", key))
        assert answer.status == 200, answer.body
    answer = mock.handle(Request.to("GET", "/api_1.0/note.json", key))
    assert answer.status == 200, answer.body
    assert 0 < store._found.size <= bound
    assert 0 < answers._kept.size <= bound


def test_days_that_pass_leave_nothing_behind() -> None:
    with Mock("customtrades") as mock:
        client = mock.client()
        for _ in range(60):
            list(client.invoices.list())
            mock.clock.advance(days=1)
        kept = mock._engine._answers._kept
        assert len(kept) > 0
        assert all(len(of_row) <= 10 for of_row, _ in kept._values.values())


def test_tokens_that_are_asked_for(mock: Mock) -> None:
    path = next(iter(mock._engine.tokens.paths))
    grant = mock.authorize()
    refresh = grant["refresh_token"]
    for _ in range(1500):
        form = {"grant_type": "refresh_token", "refresh_token": refresh}
        form |= {"client_id": grant["client_id"], "client_secret": grant["client_secret"]}
        answer = mock.handle(Request.to("POST", path, FORM, urlencode(form).encode()))
        assert answer.status == 200
        refresh = json.loads(answer.body)["refresh_token"]
    last = json.loads(answer.body)["access_token"]
    ending = [each for each in mock.keys if each.startswith("access-")]
    assert len(ending) <= 1000
    assert ending[-1] == last
    rows = mock._engine.database.row("SELECT count(*) FROM {keys} WHERE ends IS NOT NULL")
    assert rows == (len(ending),)
    for _ in range(1200):
        mock.authorize()
    assert (mock._engine.database.row("SELECT count(*) FROM {grants}") or (0,))[0] <= 1000
    assert mock.key in mock.keys


def test_idempotency_keys() -> None:
    with Mock("customtrades") as mock:
        replays, database = mock._engine._replays, mock._engine.database
        assert replays is not None
        now = datetime(2026, 1, 1, tzinfo=UTC)
        answer = Response(201, [], b"{}")
        with database.transaction():
            for number in range(MANY):
                replays.keep(1, "POST /jobs", f"key-{number}", now, answer)
        count = "SELECT count(*), sum(length(body)) FROM {replays}"
        assert (database.row(count) or (0,))[0] <= idempotency.MOST + 256
        assert replays.find(1, "POST /jobs", f"key-{MANY - 1}", now) is not None
        assert replays.find(1, "POST /jobs", "key-0", now) is None
        large = Response(201, [], b"x" * 2 * 1024 * 1024)
        with database.transaction():
            for number in range(60):
                replays.keep(1, "POST /jobs", f"large-{number}", now, large)
        assert (database.row(count) or (0, 0))[1] <= idempotency.LARGEST
        assert replays.find(1, "POST /jobs", "large-59", now) is not None


def test_calls_with_large_heads() -> None:
    kept = journal.Journal()
    for number in range(MANY):
        name = f"x-{number}"
        request = Request("GET", f"/{number}", b"", [(name, "v" * (number % 2000))])
        kept.add("", request, None, request_id=name)
    assert len(kept) <= journal.CALLS
    assert kept._size <= journal.LARGEST


def test_faults_receivers_and_snapshots(mock: Mock, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(faults.MOST):
        mock.fail(status=503)
    with pytest.raises(ValueError, match="1000 faults wait already; clear them first"):
        mock.fail(status=503)
    mock.faults.clear()
    for _ in range(4):
        mock.fail(body=b"x" * (faults.LARGEST // 4))
    with pytest.raises(ValueError, match="faults wait already"):
        mock.fail(body=b"x")
    mock.faults.clear()
    mock.webhooks.allow(*(f"host-{number}.example" for number in range(receivers.MOST_PLACES)))
    with pytest.raises(ValueError, match="hosts can be allowed"):
        mock.webhooks.allow("one-more.example")
    assert len(mock.webhooks._receivers.allowed) == receivers.MOST_PLACES
    monkeypatch.setattr(admin_answers, "SNAPSHOT_BYTES", mock.snapshot().size * 3)
    shelf = Shelf("servicem8", mock)
    for _ in range(3):
        shelf.keep(mock.snapshot())
    with pytest.raises(ValueError, match="snapshots would take more than"):
        shelf.keep(mock.snapshot())
    assert len(shelf.snapshots) == 3
    mock.reset()


def test_attempts_of_one_webhook() -> None:
    with Mock("fieldinsight") as mock:
        mock.webhooks.to(lambda body, headers: 200)
        job = {
            "site": mock.ids["site"],
            "job_type": "29400",
            "title": "t",
            "start_time": "2026-07-01T09:00:00+10:00",
            "end_time": "2026-07-01T11:00:00+10:00",
        }
        mock.create("Job", **job)
        delivery = mock.webhooks.deliveries[0]
        for _ in range(300):
            mock.webhooks.resend(delivery.id)
        assert len(delivery.attempts) == 100
        mock.webhooks._queue._size = 0
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("tradespec.mock.outgoing.queue.LARGEST", 20_000)
            for _ in range(100):
                mock.create("Job", **job)
        assert len(mock.webhooks.deliveries) < 25


def test_a_statement_that_is_too_deep_is_no_error_of_the_server(mock: Mock) -> None:
    wanted = {f"field-{number}": "x" for number in range(2000)}
    with pytest.raises((ValueError, sqlite3.OperationalError)):
        mock.browse("Job", wanted)
    with pytest.raises(ValueError, match="has no field"):
        mock.browse("Job", {"x" * 5000: "y"})
