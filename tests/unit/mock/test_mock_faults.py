"""Faults: what goes wrong when it is asked for, and which have not happened yet."""

from __future__ import annotations

import json
from typing import Any

import pytest
from mock_documents import TOOL, call, data, error, shop
from tradespec.mock import ConnectionDropped, Mock


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
        {"rate": 1.5, "status": 500},
        {"delay": -1},
        {"spoil": "rotten"},
        {"spoil": "malformed", "body": "x"},
        {"spoil": "mistyped", "status": 500},
        {"drop": "before", "status": 500},
        {"cause": "not_found", "status": 500},
        {"cause": "nothing"},
    ],
)
def test_an_impossible_fault(mock: Mock, wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        mock.fail(**wrong)  # type: ignore[arg-type]


def test_faults_that_have_not_happened_are_listed(mock: Mock) -> None:
    first = mock.fail(times=2, operation="tools.get", status=503)
    second = mock.fail(delay=1.5, rate=0.5, times=None)
    third = mock.fail(body="secret", truncate=3)
    assert list(mock.faults) == [first, second, third]
    assert [fault.number for fault in mock.faults] == [1, 2, 3]
    assert repr(mock.faults).splitlines() == [
        "<faults:",
        "  #1 tools.get: status 503 (2 more; happened 0)",
        "  #2 any operation: delay 1.5 s (always at a rate of 0.5; happened 0)",
        "  #3 any operation: truncate 3, body of 6 bytes (1 more; happened 0)",
        ">",
    ]
    mock.faults.remove(2)
    call(mock, "GET", f"/tools/{TOOL}")
    assert (first.happened, first.times) == (1, 1)
    call(mock, "GET", f"/tools/{TOOL}")
    call(mock, "GET", "/tools")
    assert not mock.faults
    assert (first.happened, third.happened) == (2, 1)
    with pytest.raises(LookupError, match="no fault 2 waits; none does"):
        mock.faults.numbered(2)
    assert mock.fail(status=500).number == 4
    with pytest.raises(LookupError, match="no fault 2 waits; there are: 4"):
        mock.faults.remove(2)
    mock.faults.clear()
    assert call(mock, "GET", "/tools").status == 200


def test_a_malformed_answer_is_made_of_the_real_one() -> None:
    seen: set[bytes] = set()
    for seed in range(30):
        with shop() as mock:
            whole = call(mock, "GET", f"/tools/{TOOL}").body
            mock.fail(spoil="malformed", seed=seed)
            spoiled = call(mock, "GET", f"/tools/{TOOL}")
        assert spoiled.status == 200
        assert spoiled.header("content-type") == "application/json"
        with pytest.raises(ValueError, match=r"."):
            json.loads(spoiled.body.decode())
        assert whole[:1] == spoiled.body[:1]
        seen.add(spoiled.body)
    assert len(seen) > 5, "there are several ways of being malformed"


def _mistyped(seed: int, path: str = f"/tools/{TOOL}") -> tuple[Any, Any]:
    """An answer of the shop as it is and with wrong types, without the request's own identifier."""
    with shop() as mock:
        mock.clock.set("2026-01-01")
        whole = data(call(mock, "GET", path))
        mock.fail(spoil="mistyped", seed=seed)
        wrong = data(call(mock, "GET", path))
    return whole | {"request": ""}, wrong | {"request": ""}


def test_a_mistyped_answer_is_json_whose_fields_have_other_types() -> None:
    seen: set[str] = set()
    for seed in range(20):
        whole, wrong = _mistyped(seed)
        assert {**wrong, "result": whole["result"]} == whole, "nothing but the result is touched"
        assert list(wrong["result"]) == list(whole["result"])
        changed = {
            name for name, value in wrong["result"].items() if value != whole["result"][name]
        }
        assert changed
        assert changed != set(whole["result"])
        seen.add(json.dumps(wrong))
        for name in changed:
            assert type(wrong["result"][name]) is not type(whole["result"][name])
    assert len(seen) > 5


def test_a_spoiled_answer_is_the_same_for_the_same_seed(mock: Mock) -> None:
    def wrong(**options: Any) -> Any:
        mock.fail(spoil="mistyped", **options)
        return data(call(mock, "GET", f"/tools/{TOOL}"))["result"]

    assert wrong(seed=7) == wrong(seed=7) != wrong(seed=8)
    assert wrong() == wrong()


def test_every_item_of_a_list_is_mistyped() -> None:
    whole, wrong = _mistyped(1, "/tools")
    assert wrong["list"]["total"] == whole["list"]["total"] == 2
    pairs = zip(whole["list"]["tools"], wrong["list"]["tools"], strict=True)
    assert all(one != other for one, other in pairs)


def test_a_fault_waits_for_something_to_spoil(mock: Mock) -> None:
    for tool in mock.records("Tool"):
        mock.delete("Tool", tool["uuid"])
    fault = mock.fail(spoil="mistyped")
    assert call(mock, "GET", "/tools/nothing").status == 422
    assert data(call(mock, "GET", "/tools"))["list"]["total"] == 0
    assert (list(mock.faults), fault.happened, fault.times) == ([fault], 0, 1)
    mock.create("Tool", name="Saw")
    call(mock, "GET", "/tools")
    assert not mock.faults
    assert fault.happened == 1
