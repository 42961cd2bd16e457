"""A file keeps the records: a fresh process shows the same, a killed one loses nothing answered."""

from __future__ import annotations

import json
import os
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


def test_closing_twice_does_no_harm() -> None:
    mock = shop()
    mock.close()
    mock.close()


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
