"""What a test steers and watches: clock, faults, journal, seeds, snapshots, reset."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from mock_documents import HAMMER, MAKER, TOOL, call, data, error, shop
from tradespec.mock import ConnectionDropped, Mock
from tradespec.mock.clock import Clock, next_month, timestamp


def test_the_clock() -> None:
    clock = Clock()
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)
    clock.set(datetime(2025, 1, 31, 12, tzinfo=UTC))
    assert clock.now() == clock.now() == datetime(2025, 1, 31, 12, tzinfo=UTC)
    clock.advance(days=1, hours=-1)
    assert clock.now() == datetime(2025, 2, 1, 11, tzinfo=UTC)
    clock.tick()
    assert timedelta() <= clock.now() - datetime(2025, 2, 1, 11, tzinfo=UTC) < timedelta(seconds=5)
    clock.set("2025-03-01", frozen=False)
    assert clock.today() == date(2025, 3, 1)
    clock.advance(days=31)
    clock.freeze()
    assert clock.now() == clock.now()
    clock.set(date(2024, 2, 29))
    assert timestamp(clock.now()) == "2024-02-29T00:00:00.000Z"
    assert next_month(datetime(2025, 12, 5, tzinfo=UTC)) == datetime(2026, 1, 1, tzinfo=UTC)
    clock.reset()
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)


def test_a_status_fault_does_not_run_the_operation(mock: Mock) -> None:
    mock.fail(times=2, status=503, headers={"Retry-After": "1"})
    for _ in range(2):
        failed = call(mock, "POST", "/tools", {"name": "A"})
        assert "503" in error(failed, 503)
        assert failed.header("retry-after") == "1"
    assert call(mock, "GET", "/tools").status == 200
    assert data(call(mock, "GET", "/tools"))["list"]["total"] == 2


def test_a_fault_for_one_operation(mock: Mock) -> None:
    mock.fail(operation="tools.get", status=500)
    assert call(mock, "GET", "/tools").status == 200
    assert [call(mock, "GET", f"/tools/{TOOL}").status for _ in range(2)] == [500, 200]


@pytest.mark.parametrize(("drop", "total"), [("before", 2), ("after", 3)])
def test_a_dropped_connection(mock: Mock, drop: str, total: int) -> None:
    mock.fail(drop=drop)  # type: ignore[arg-type]
    with pytest.raises(ConnectionDropped) as dropped:
        call(mock, "POST", "/tools", {"name": "A"})
    assert dropped.value.sent is (drop == "after")
    assert data(call(mock, "GET", "/tools"))["list"]["total"] == total
    assert str(mock.requests[0]) == "tools.create: POST /v1/tools -> dropped"


def test_a_body_fault_and_a_delay(mock: Mock) -> None:
    mock.fail(body='{"broken', delay=1.5)
    broken = call(mock, "POST", "/tools", {"name": "A"})
    assert (broken.status, broken.body, broken.delay) == (200, b'{"broken', 1.5)
    assert data(call(mock, "GET", "/tools"))["list"]["total"] == 3
    mock.fail(status=200, body={"ok": 1})
    assert call(mock, "GET", "/tools").body == b'{"ok":1}'


def test_faults_at_a_rate_are_repeatable() -> None:
    def outcomes() -> list[int]:
        with shop() as mock:
            mock.fail(times=None, status=500, rate=0.5, seed=7)
            return [call(mock, "GET", "/tools").status for _ in range(40)]

    first = outcomes()
    assert first == outcomes()
    assert 5 < first.count(500) < 35


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"times": 0, "status": 500},
        {"status": 42},
        {"drop": "sometimes"},
        {"operation": "tools.gte", "status": 500},
    ],
)
def test_an_impossible_fault(mock: Mock, wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        mock.fail(**wrong)  # type: ignore[arg-type]


def test_ids_and_seeds(mock: Mock, tmp_path: Path) -> None:
    assert dict(mock.ids) == {
        "maker": MAKER,
        "tool": TOOL,
        "hammer": HAMMER,
        "other_tool": "33333333-3333-4333-8333-333333333333",
    }
    mock.seed({"Tool": {"mine": {"name": "Mine", "price": 1.10}}})
    mine = data(call(mock, "GET", f"/tools/{mock.ids['mine']}"))["result"]
    assert (mine["number"], mine["color"], mine["price"]) == ("T008", "red", 1.1)
    yaml = tmp_path / "seed.yaml"
    yaml.write_text("Tool:\n  from_yaml: {name: Yaml}\n")
    mock.seed(yaml)
    plain = tmp_path / "seed.json"
    plain.write_text(json.dumps({"accounts": [{"key": "new", "records": {"Tool": []}}]}))
    mock.seed(str(plain))
    assert data(call(mock, "GET", f"/tools/{mock.ids['from_yaml']}"))["result"]["name"] == "Yaml"
    assert data(call(mock, "GET", "/tools", key="new"))["list"]["total"] == 0
    with pytest.raises(ValueError, match="'Spoon', which is no record; there are: Tool"):
        mock.seed({"Spoon": []})
    plain.write_text("[]")
    with pytest.raises(ValueError, match="a seed is a mapping"):
        mock.seed(plain)


def test_snapshot_and_restore(mock: Mock) -> None:
    call(mock, "DELETE", f"/tools/{TOOL}")
    mock.settings["month"] = 50
    kept = mock.snapshot()
    call(mock, "POST", "/tools", {"name": "A"})
    mock.settings["month"] = 60
    mock.restore(kept)
    listed = call(mock, "GET", "/tools?with_gone=true")
    assert data(listed)["list"]["total"] == 2
    assert data(call(mock, "GET", "/tools"))["list"]["total"] == 1
    assert (listed.header("x-used"), listed.header("x-limit")) == ("2", "50")
    with shop() as other:
        other.restore(kept)
        assert data(call(other, "GET", "/tools"))["list"]["total"] == 1
    with Mock("customtrades") as trades, pytest.raises(ValueError, match="snapshot is of shop"):
        trades.restore(kept)


def test_reset_is_a_fresh_account(mock: Mock) -> None:
    fresh = data(call(mock, "GET", "/tools"))
    mock.clock.set("2030-01-01")
    mock.fail(status=500, operation="tools.get")
    mock.settings["open"] = False
    mock.seed({"Tool": {"mine": {"name": "Mine"}}})
    mock.reset()
    assert len(mock.requests) == 0
    response = call(mock, "GET", "/tools")
    assert data(response) == fresh
    assert response.header("x-used") == "1"
    assert "mine" not in mock.ids
    assert call(mock, "GET", f"/tools/{TOOL}").status == 200
    assert mock.clock.now().year < 2030
    assert data(call(mock, "POST", "/tools", {"name": "A"}))["result"]["number"] == "T008"
