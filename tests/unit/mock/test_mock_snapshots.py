"""Snapshots, in memory and as files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from mock_documents import KEY, TOOL, call, data, document, shop
from tradespec.mock import Mock, Snapshot

APIS = ("customtrades", "servicem8", "fieldinsight")


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


@pytest.mark.parametrize("api", APIS)
def test_a_file_holds_everything_exactly(api: str, tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    with Mock(api) as mock:
        mock.authorize()
        kept = mock.snapshot()
        kept.save(path)
        assert Snapshot.load(path) == kept
        assert Snapshot.decode(kept.encode()) == kept
        first = path.read_bytes()
        mock.restore(Snapshot.load(path))
        mock.snapshot().save(path)
        assert path.read_bytes() == first
    assert sorted(each.name for each in tmp_path.iterdir()) == ["kept.json"]


def test_bytes_of_files_and_odd_texts_are_kept_exactly(tmp_path: Path) -> None:
    blob = bytes(range(256)) * 3
    odd = {"name": '\0 \u2028 é \U0001f600 \\ " /', "price": 12345678901234567890.125}
    with shop() as mock:
        made = mock.create("Tool", **odd)
        store = mock._engine.records.store
        with mock._engine.database.transaction():
            store.keep_content(1, "Tool", made["uuid"], blob)
        mock.snapshot().save(tmp_path / "kept.json")
        stored = store.find(1, "Tool", made["uuid"])
    with shop() as other:
        other.seed(tmp_path / "kept.json")
        assert other._engine.records.store.content(1, "Tool", made["uuid"]) == blob
        assert other._engine.records.store.find(1, "Tool", made["uuid"]) == stored
        assert other.records("Tool")[-1]["name"] == odd["name"]


def test_a_file_can_be_read_by_a_person(tmp_path: Path) -> None:
    with shop() as mock:
        mock.snapshot().save(tmp_path / "kept.json")
        assert KEY not in repr(mock.snapshot())
    file = json.loads((tmp_path / "kept.json").read_text())
    assert list(file) == ["file", "format", "digest", "content"]
    records = file["content"]["tables"]["records"]
    row = next(each for each in records if each["key"] == TOOL)
    assert (row["account"], row["kind"], row["body"]["name"]) == (1, "Tool", "Drill")


def test_a_seed_may_be_a_snapshot_and_takes_the_place_of_everything(tmp_path: Path) -> None:
    with shop() as mock:
        mock.settings["month"] = 7
        mock.seed({"accounts": [{"key": "another"}]})
        mock.snapshot().save(tmp_path / "kept.json")
        mock.reset()
        mock.seed({"Tool": {"gone": {"name": "Gone"}}})
        mock.seed(str(tmp_path / "kept.json"))
        assert mock.settings["month"] == 7
        assert "another" in mock.keys
        assert "gone" not in mock.ids
        assert data(call(mock, "GET", "/tools"))["list"]["total"] == 2


def test_a_snapshot_of_something_else_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with shop() as mock:
        kept = mock.snapshot()
    changed = document()
    changed["info"]["version"] = "2"
    with (
        Mock("shop", document=changed) as later,
        pytest.raises(ValueError, match=r"follows") as refused,
    ):
        later.restore(kept)
    assert "follows 1+" in str(refused.value)
    assert "plays 2+" in str(refused.value)
    assert "take it anew with this version, or seed records" in str(refused.value)
    with Mock("customtrades") as trades, pytest.raises(ValueError, match="in a mock of shop"):
        trades.restore(kept)


def test_a_file_that_is_none_or_was_changed_is_refused(mock: Mock, tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    mock.snapshot().save(path)
    text = path.read_text()
    for wrong, said in (
        ("", "no snapshot"),
        ("[]", "no snapshot"),
        ("{}", "no snapshot"),
        ("[" * 100_000, "no snapshot"),
        (text[:-100], "no snapshot"),
        (text.replace('"format": 1', '"format": 99'), "format 99, this version reads 1: take it"),
        (text.replace("Drill", "Other"), "was changed after it was taken"),
        (text.replace('"kind": "Tool"', '"kind": []', 1), "damaged"),
        (text.replace('"kind": "Tool"', '"kind": {"base64": "?"}', 1), "damaged"),
        (text.replace('"kind": "Tool"', '"kind": {}', 1), "damaged"),
        (text.replace('"key":', '"yek":'), "damaged"),
    ):
        path.write_text(wrong)
        with pytest.raises(ValueError, match=rf"kept.json: .*{said}"):
            Snapshot.load(path)


def test_a_file_is_replaced_whole_or_not_at_all(mock: Mock, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        mock.snapshot().save(tmp_path / "nowhere" / "kept.json")
    (tmp_path / "kept.json").mkdir()
    with pytest.raises(OSError, match=r"."):
        mock.snapshot().save(tmp_path / "kept.json")
    assert [each.name for each in tmp_path.iterdir()] == ["kept.json"]
