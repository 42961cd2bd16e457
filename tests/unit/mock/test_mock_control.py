"""What a test steers: clock, seeds, reset."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from mock_documents import HAMMER, KEY, MAKER, TOOL, call, data
from tradespec.mock import Mock
from tradespec.mock.clock import Clock, next_month, timestamp


def test_a_moment_that_is_none_is_explained() -> None:
    with pytest.raises(ValueError, match=r"'yesterday' is no moment; write it like 2025-06-02 or"):
        Clock().set("yesterday")


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


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("seed.json", "{", "is not|truncated"),
        ("seed.yaml", "Tool: [", "is no YAML"),
        ("seed.yaml", "? [1]\n: 2", "is no YAML"),
        ("seed.yaml", "Tool: !!python/object:os.system {}", "is no YAML"),
    ],
)
def test_a_seed_file_that_cannot_be_read_says_which(
    mock: Mock, tmp_path: Path, name: str, content: str, said: str
) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(ValueError, match=rf"{name}: .*({said})"):
        mock.seed(tmp_path / name)


@pytest.mark.parametrize(
    "wrong",
    [
        {"Tool": 5},
        {"Tool": "text"},
        {"Tool": ["text"]},
        {"Tool": {"label": [1]}},
        {"accounts": {}},
        {"accounts": [5]},
        {"accounts": [{}]},
        {"accounts": [{"key": 5}]},
        {"accounts": [{"key": "new", "keys": [{"key": KEY}]}]},
        {"accounts": [{"key": "new", "settings": []}]},
        {"accounts": [{"key": "new", "settings": {"month": "many"}}]},
        {"accounts": [{"key": "new", "records": {"Tool": [{"price": 1}]}}]},
        {"accounts": [{"key": "new", "records": {"Spoon": []}}]},
    ],
)
def test_a_wrong_seed_leaves_nothing_behind(mock: Mock, wrong: dict[str, object]) -> None:
    call(mock, "GET", "/tools")
    before, keys = mock.snapshot(), mock.keys
    with pytest.raises(ValueError, match=r"."):
        mock.seed(wrong)
    assert (mock.snapshot(), mock.keys) == (before, keys)


def test_the_same_account_can_be_seeded_twice(mock: Mock) -> None:
    seed = {"accounts": [{"key": "new", "keys": [{"key": "more", "scopes": ["read"]}]}]}
    mock.seed(seed)
    mock.seed(seed)
    assert mock.keys[-2:] == ["new", "more"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("open", 1),
        ("open", None),
        ("month", True),
        ("month", -1),
        ("month", "many"),
        ("month", 2**70),
        ("from", "127.0.0.1"),
        ("from", [5]),
        ("from", ["nowhere"]),
    ],
)
def test_a_setting_takes_only_what_it_can_be(mock: Mock, name: str, value: object) -> None:
    before = dict(mock.settings)
    with pytest.raises(ValueError, match=r"."):
        mock.settings[name] = value
    assert dict(mock.settings) == before


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
