"""A file keeps the records: a fresh process shows the same, a killed one loses nothing answered."""

from __future__ import annotations

import gc
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from mock_documents import TOOL, call, data, document, shop
from tradespec.mock import Mock, WrongDatabaseError

_WRITER = """
import sys
sys.path.insert(0, sys.argv[2])
from mock_documents import call, shop
mock = shop(database=sys.argv[1])
number = 0
while True:
    number += 1
    assert call(mock, "POST", "/tools", {"name": f"No {number}"}).status == 200
    sys.stdout.write(f"{number}\\n")
    sys.stdout.flush()
"""

_FILLER = """
import json, resource, sys
sys.path.insert(0, sys.argv[2])
from mock_documents import call, data, shop
mock = shop(database=sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
kept, refused = [], []
while len(refused) < 3:
    answer = call(mock, "POST", "/tools", {"name": "A"})
    if answer.status == 200:
        kept.append(data(answer)["result"]["uuid"])
    else:
        refused.append(data(answer, 500)["problem"]["text"])
reads = [call(mock, "GET", f"/tools/{kept[-1]}").status for _ in range(150)]
told = {"refused": refused, "kept": kept, "reads": reads}
mock.close()
print(json.dumps(told))
"""


def test_a_file_and_a_fresh_mock_show_the_same(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    with shop(database=path) as first:
        made = data(call(first, "POST", "/tools", {"name": "A", "price": 10.1}))["result"]
        call(first, "DELETE", f"/tools/{TOOL}")
        first.settings["month"] = 77
        repeated = {"Repeat-Key": "k"}
        kept = call(first, "POST", "/tools", {"name": "B"}, headers=repeated)
        before = call(first, "GET", "/tools?with_gone=true")
        ids = dict(first.ids)
    with shop(database=str(path)) as second:
        again = call(second, "GET", "/tools?with_gone=true")
        assert again.body == before.body
        assert again.header("x-limit") == "77"
        assert again.header("x-used") == str(int(before.header("x-used") or 0) + 1)
        assert data(call(second, "GET", f"/tools/{made['uuid']}"))["result"] == made
        assert call(second, "POST", "/tools", {"name": "B"}, headers=repeated).body == kept.body
        assert dict(second.ids) == ids
        assert data(call(second, "POST", "/tools", {"name": "C"}))["result"]["number"] == "T010"
        second.reset()
        assert data(call(second, "GET", "/tools"))["list"]["total"] == 2


def test_a_file_of_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    shop(database=path).close()
    changed = document()
    changed["info"]["version"] = "2"
    with pytest.raises(WrongDatabaseError, match=r"another version.*Name another file, or delete"):
        Mock("shop", document=changed, database=path)
    with Mock("shop2", document=changed, database=path) as beside:
        assert call(beside, "GET", "/tools").status == 200, "several APIs share a file"
    with shop(database=path) as still:
        assert call(still, "GET", "/tools").status == 200


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a database, but long enough to look like something" * 20)
    with pytest.raises(WrongDatabaseError, match="is not a database of the mock"):
        shop(database=path)
    assert path.read_text().startswith("not a database")


def test_closing_twice_does_no_harm(tmp_path: Path) -> None:
    for database in (":memory:", tmp_path / "shop.db"):
        mock = shop(database=database)
        mock.close()
        mock.close()
        shop(database=database).close()


def test_a_file_belongs_to_one_mock(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    (tmp_path / "same.db").symlink_to(path)
    with shop(database=path):
        with pytest.raises(WrongDatabaseError, match=r"used by another mock\. Stop that one first"):
            shop(database=tmp_path / "same.db")
        told = _started(path)
        assert told.returncode == 1
        assert "used by another mock. Stop that one first, or name another file." in told.stderr
        with Mock("shop2", document=document(), database=path) as beside:
            assert call(beside, "GET", "/tools").status == 200, "several APIs share a file"
    with shop(database=path) as again:
        assert call(again, "GET", "/tools").status == 200


def test_a_mock_that_was_dropped_leaves_its_file(tmp_path: Path) -> None:
    mock = shop(database=tmp_path / "shop.db")
    call(mock, "POST", "/tools", {"name": "A"})
    del mock
    gc.collect()
    with shop(database=tmp_path / "shop.db") as again:
        assert data(call(again, "GET", "/tools"))["list"]["total"] == 3


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("", "cannot be used (unable to open database file). See that it can be written"),
        ("none/shop.db", "cannot be used (unable to open database file). See that it can be"),
        ("notes.txt", "is not a database of the mock. Name another file."),
        ("other.db", "Name another file, or delete this one to start afresh."),
    ],
)
def test_the_command_says_in_a_line_what_is_wrong_with_a_file(
    place: str, told: str, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("not a database, but long enough to look like one" * 20)
    with Mock("customtrades", document=document(), database=tmp_path / "other.db"):
        pass
    ended = _started(tmp_path / place)
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.startswith(f"tradespec mock: {tmp_path / place} ")
    assert told in ended.stderr
    assert ended.stderr.count("\n") == 1


def _started(database: Path) -> subprocess.CompletedProcess[str]:
    words = ["-m", "tradespec.mock", "--api", "customtrades", "--port", "0"]
    command = [sys.executable, *words, "--database", str(database)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)


def test_a_new_file_whose_filling_was_cut_off_is_filled_again(tmp_path: Path) -> None:
    broken = document()
    accounts = broken["x-tradespec"]["mock"]["demo"]["accounts"]
    accounts[-1]["records"] = {"Tool": [{"name": "A"}], "Nothing": []}
    with pytest.raises(ValueError, match="Nothing"):
        Mock("shop", document=broken, database=tmp_path / "shop.db")
    with shop(database=tmp_path / "shop.db") as mock:
        assert data(call(mock, "GET", "/tools"))["list"]["total"] == 2


def test_a_reset_that_fails_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shop(database=tmp_path / "shop.db") as mock:
        made = data(call(mock, "POST", "/tools", {"name": "A"}))["result"]

        def fail() -> None:
            raise OSError("cut off")

        monkeypatch.setattr(mock, "_plant_demo", fail)
        with pytest.raises(OSError, match="cut off"):
            mock.reset()
        assert data(call(mock, "GET", f"/tools/{made['uuid']}"))["result"] == made
        assert data(call(mock, "GET", "/tools"))["list"]["total"] == 3


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    here = str(Path(__file__).parent)
    path = tmp_path / "shop.db"
    arguments = [sys.executable, "-c", _FILLER, str(path), here]
    ended = subprocess.run(arguments, capture_output=True, text=True, check=False, timeout=600)
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout)
    assert all("nothing was written: " in text for text in told["refused"]), told["refused"]
    assert told["reads"] == [200] * 150
    with shop(database=path) as mock:
        assert data(call(mock, "GET", "/tools"))["list"]["total"] == 2 + len(told["kept"])
        for key in told["kept"]:
            assert call(mock, "GET", f"/tools/{key}").status == 200
        assert call(mock, "POST", "/tools", {"name": "B"}).status == 200


def test_a_killed_process_loses_nothing_it_acknowledged(tmp_path: Path) -> None:
    here = str(Path(__file__).parent)
    path = tmp_path / "shop.db"
    acknowledged = 0
    for _ in range(3):
        arguments = [sys.executable, "-c", _WRITER, str(path), here]
        with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for _ in range(40):
                assert process.stdout.readline()
                acknowledged += 1
            os.kill(process.pid, signal.SIGKILL)
            acknowledged += len(process.stdout.read().splitlines())
    with shop(database=path) as mock:
        page = json.loads(call(mock, "GET", "/tools?per=1").body)["list"]
        assert acknowledged <= page["total"] - 2 <= acknowledged + 3
        last = data(call(mock, "GET", f"/tools?per=1&at={page['total']}"))["list"]["tools"]
        assert len(last) == 1


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/tools", {"name": "A"}),
        ("PATCH", f"/tools/{TOOL}", {"name": "B"}),
        ("DELETE", f"/tools/{TOOL}", None),
    ],
)
def test_a_kill_between_any_two_statements_leaves_all_or_nothing(
    method: str, path: str, body: object, tmp_path: Path
) -> None:
    file, left = tmp_path / "shop.db", list[Path]()

    def keep(statement: str) -> None:
        left.append(tmp_path / f"left-{len(left)}.db")
        for end in ("", "-wal"):
            shutil.copyfile(f"{file}{end}", f"{left[-1]}{end}")

    with shop(database=file) as mock:
        connection = mock._engine.database._connection
        connection.set_trace_callback(keep)
        assert call(mock, method, path, body, headers={"Repeat-Key": "k"}).status == 200
        connection.set_trace_callback(None)
        keep("the end")
    found = [_tables(each) for each in left]
    assert len(found) > 4
    before, after = found[0], found[-1]
    assert before != after
    assert found == [before] * found.count(before) + [after] * found.count(after)


def _tables(path: Path) -> object:
    with shop(database=path) as mock:
        return mock.snapshot().tables


def test_prose_and_demo_do_not_make_another_version(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    shop(database=path).close()
    reworded = document()
    reworded["paths"]["/tools"]["get"]["description"] = "Other words."
    reworded["components"]["schemas"]["Tool"]["properties"]["name"]["description"] = "A name."
    reworded["x-tradespec"]["mock"]["demo"] = {"accounts": []}
    Mock("shop", document=reworded, database=path).close()
    changed = document()
    changed["components"]["schemas"]["Tool"]["properties"]["description"] = {"type": "string"}
    with pytest.raises(WrongDatabaseError):
        Mock("shop", document=changed, database=path)
