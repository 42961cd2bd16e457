"""Files that a mock did not write, or that lost something: mended with a word, or refused in one
line, and never a mock that lets everybody in.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from tradespec.mock import Mock, Request, WrongDatabaseError

API = "customtrades"
ME = "/api/v1/companies/me"
Break = Callable[[Path], object]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "kept.db"
    with Mock(API, database=path) as mock:
        mock.seed({"Customer": {"ada": {"first_name": "Ada", "last_name": "Lovelace"}}})
    return path


@pytest.fixture
def kept(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(whole, tmp_path / "kept.db"))


def run(*statements: str) -> Break:
    def broken(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement.replace("$", f"{API}_"))

    return broken


def cut(share: float) -> Break:
    return lambda path: os.truncate(path, int(path.stat().st_size * share))


def scribble(path: Path) -> None:
    with path.open("r+b") as file:
        for place in range(4096, path.stat().st_size, 4096):
            file.seek(place)
            file.write(b"\xff" * 64)


def foreign(path: Path) -> None:
    path.unlink()
    run("CREATE TABLE bookmarks (url TEXT)", "INSERT INTO bookmarks VALUES ('x')")(path)


def foreign_meta(path: Path) -> None:
    path.unlink()
    run(f"CREATE TABLE {API}_meta (name TEXT, value TEXT)", f"CREATE TABLE {API}_keys (a, b)")(path)


def ask(mock: Mock, key: str) -> int:
    headers = [("Authorization", f"Bearer {key}")] if key else []
    return mock.handle(Request.to("GET", ME, headers)).status


LOST: dict[str, Break] = {
    "no keys": run("DELETE FROM $keys"),
    "no table of keys": run("DROP TABLE $keys"),
    "neither keys nor accounts": run("DELETE FROM $keys", "DELETE FROM $accounts"),
    "no table of either": run("DROP TABLE $keys", "DROP TABLE $accounts"),
}
REFUSED: dict[str, tuple[Break, str]] = {
    "cut in half": (cut(0.5), "is damaged"),
    "cut to a page": (lambda path: os.truncate(path, 4096), "is damaged"),
    "cut in its head": (lambda path: os.truncate(path, 50), "is damaged"),
    "scribbled over": (scribble, "is damaged"),
    "another program's": (foreign, "is a database of another program"),
    "another program's, by our names": (foreign_meta, "is a database of another program"),
    "a program's text": (lambda path: path.write_text("notes " * 999), "is not a database"),
    "no records": (run("DROP TABLE $records"), "has lost the table customtrades_records"),
    "no counts": (run("DROP TABLE $counts"), "has lost the table customtrades_counts"),
    "other columns": (
        run("DROP TABLE $labels", "CREATE TABLE $labels (a, b, c)"),
        "customtrades_labels has other columns",
    ),
    "a column renamed": (
        run("ALTER TABLE $keys RENAME COLUMN scopes TO rights"),
        "customtrades_keys has other columns",
    ),
    "an older layout": (
        run("UPDATE $meta SET value = 'layout 3, document x'"),
        "another version",
    ),
    "a version that is none": (run("UPDATE $meta SET value = x'ff'"), "another version"),
    "an empty key": (run("UPDATE $keys SET key = '' WHERE rowid = 1"), r"keys\[0\]\.key"),
    "a key of nobody": (run("UPDATE $keys SET account = 77"), r"keys\[0\]\.account"),
    "a key of account 0": (run("UPDATE $keys SET account = 0"), r"keys\[0\]\.account"),
    "scopes that are none": (run("UPDATE $keys SET scopes = '{'"), r"keys\[0\]\.scopes"),
    "scopes by number": (run("UPDATE $keys SET scopes = '[1]'"), r"keys\[0\]\.scopes"),
    "an end that is none": (run("UPDATE $keys SET ends = 'x'"), r"keys\[0\]\.ends"),
    "accounts lost, keys not": (run("DELETE FROM $accounts"), r"keys\[0\]\.account"),
    "a setting that is none": (
        run("INSERT INTO $settings VALUES (1, 'usage_limit', '{')"),
        r"settings\[0\]\.value",
    ),
    "a setting of another type": (
        run("INSERT INTO $settings VALUES (1, 'usage_limit', '\"many\"')"),
        r"settings\[0\]\.value",
    ),
    "a count that is none": (run("INSERT INTO $used VALUES (1, '2026-01', 'x')"), r"used\[0\]"),
    "a webhook that is none": (
        run(
            "INSERT INTO $deliveries VALUES "
            "(1, 1, 'a', 'b', 'c', x'', '[', '', 'waiting', '[]', NULL, '', '', '')"
        ),
        "a webhook in it cannot be read",
    ),
}


@pytest.mark.parametrize("way", LOST)
def test_an_account_that_lost_its_keys_is_opened_by_the_demo_key(way: str, kept: Path) -> None:
    LOST[way](kept)
    with Mock(API) as fresh:
        demo = fresh.key
    with Mock(API, database=kept) as mock:
        assert mock.notice == f"{kept} had no key for {API}; the demo key opens account 1 again"
        assert (mock.key, mock.keys) == (demo, [demo])
        assert ask(mock, demo) == 200
        assert [ask(mock, key) for key in ("", "x", "None", "null")] == [401] * 4
        assert mock.records("Customer")[-1]["first_name"] == "Ada"
    with Mock(API, database=kept) as again:
        assert (again.notice, again.key) == ("", demo)


@pytest.mark.parametrize("way", REFUSED)
def test_a_file_that_is_not_as_it_was_left_is_refused(way: str, kept: Path) -> None:
    breaking, said = REFUSED[way]
    breaking(kept)
    before = kept.read_bytes()
    with pytest.raises(WrongDatabaseError, match=said) as told:
        Mock(API, database=kept)
    assert str(kept) in str(told.value)
    assert "\n" not in str(told.value)
    assert "ame another file" in str(told.value)
    assert not Path(f"{kept}-wal").exists() or Path(f"{kept}-wal").stat().st_size == 0
    if "program" in way:
        assert kept.read_bytes() == before
    with pytest.raises(WrongDatabaseError):
        Mock(API, database=kept)


def test_a_new_file_may_be_there_already_if_it_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    with Mock(API, database=path) as mock:
        assert ask(mock, mock.key) == 200


def test_what_was_left_beside_a_file_does_no_harm(kept: Path) -> None:
    Path(f"{kept}-wal").write_bytes(b"\x00\x01 no log" * 500)
    Path(f"{kept}-shm").write_bytes(b"\xff" * 40_000)
    Path(f"{kept}-journal").write_bytes(b"no journal" * 500)
    with Mock(API, database=kept) as mock:
        assert ask(mock, mock.key) == 200
        assert mock.records("Customer")[-1]["first_name"] == "Ada"


@pytest.mark.parametrize("path", ["", " "])
def test_no_name_is_no_file(path: str) -> None:
    with pytest.raises(WrongDatabaseError, match="needs the name of a file"):
        Mock(API, database=path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, Path(os.devnull)):
        with pytest.raises(WrongDatabaseError, match="is no file"):
            Mock(API, database=path)


@pytest.mark.parametrize("way", ["no keys", "a key of nobody", "another program's", "cut in half"])
def test_the_command_says_it_in_a_line(way: str, kept: Path) -> None:
    breaking = LOST[way] if way in LOST else REFUSED[way][0]
    breaking(kept)
    words = ["-m", "tradespec.mock", "--api", API, "--port", "0", "--database", str(kept)]
    if way in LOST:
        with subprocess.Popen(
            [sys.executable, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            greeting = [process.stdout.readline() for _ in range(4)]
            process.terminate()
            told = process.communicate(timeout=60)[1]
        assert "key ctc_live_demo" in greeting[3]
        assert "the demo key opens account 1 again" in told
        assert "Traceback" not in told
        return
    ended = subprocess.run(
        [sys.executable, *words], capture_output=True, text=True, check=False, timeout=60
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith(f"tradespec mock: {kept} ")
    assert ended.stderr.count("\n") == 1
