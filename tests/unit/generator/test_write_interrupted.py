"""A run is stopped before each of its file operations: the folder is the old or the new one."""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.problems import SpecError
from generator.write.output import is_unfinished, write

OLD = {"p/a.py": "a = 1\n", "p/b.py": "b = 1\n", "p/old/c.py": "c = 1\n", "p/same.py": "s\n"}
NEW = {"p/a.py": "a = 2\n", "p/b.py": "b = 2\n", "p/new/d.py": "d = 2\n", "p/same.py": "s\n"}
MINE = {".git/HEAD": "ref", ".env": "KEY=1", "tests/test_a.py": "mine", "old/notes.txt": "mine"}
_OPERATIONS = {
    "open", "os.chmod", "os.link", "os.listdir", "os.mkdir", "os.putenv", "os.remove", "os.rename",
    "os.rmdir", "os.scandir", "os.truncate", "os.utime", "shutil.rmtree", "fcntl.flock",
}  # fmt: skip
_STOPPED, _FEWER = 3, 4


def _kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _interrupt() -> None:
    raise KeyboardInterrupt


def _full() -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


WAYS: dict[str, Callable[[], None]] = {"kill": _kill, "interrupt": _interrupt, "full": _full}


def folder_of(root: Path, texts: dict[str, str]) -> Path:
    root.mkdir()
    write(texts, root, ["p"])
    for name, text in MINE.items():
        file = root / "p" / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)
    return root


def stopped(root: Path, at: int, way: Callable[[], None]) -> bool:
    """Write NEW in a child that is stopped before its `at`-th operation; False if it had fewer."""
    child = os.fork()
    if child == 0:
        count = 0

        def watch(event: str, arguments: object) -> None:
            nonlocal count
            if event in _OPERATIONS:
                count += 1
                if count == at:
                    way()

        code = 0
        try:
            sys.addaudithook(watch)
            write(NEW, root, ["p"])
            code = 0 if count >= at else _FEWER
        except (KeyboardInterrupt, OSError):
            code = _STOPPED
        except BaseException:
            code = 99
        os._exit(code)
    status = os.waitpid(child, 0)[1]
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, _STOPPED, _FEWER, -signal.SIGKILL)
    return code != _FEWER


def state(root: Path) -> dict[str, str]:
    files = [path for path in (root / "p").rglob("*") if path.is_file()]
    return {
        f"p/{path.relative_to(root / 'p').as_posix()}": path.read_text()
        for path in files
        if path.name != "manifest.json"
    }


@pytest.mark.parametrize("way", WAYS)
def test_stopped_before_each_operation(way: str, tmp_path: Path) -> None:
    mine = {f"p/{name}": text for name, text in MINE.items()}
    seen: set[str] = set()
    for at in range(1, 1000):
        root = folder_of(tmp_path / str(at), OLD)
        if not stopped(root, at, WAYS[way]):
            break
        found = state(root)
        assert found in ({**OLD, **mine}, {**NEW, **mine}), at
        seen.add(found["p/a.py"])
        write(NEW, root, ["p"])
        assert state(root) == {**NEW, **mine}, at
        assert sorted(path.name for path in root.iterdir()) == ["p"], at
    else:
        pytest.fail("never ended")
    assert seen == {OLD["p/a.py"], NEW["p/a.py"]}
    assert at > 20


@pytest.mark.parametrize("way", WAYS)
def test_stopped_while_the_first_is_made(way: str, tmp_path: Path) -> None:
    for at in range(1, 1000):
        root = tmp_path / str(at)
        root.mkdir()
        if not stopped(root, at, WAYS[way]):
            break
        assert not (root / "p").exists() or state(root) == NEW, at
        write(NEW, root, ["p"])
        assert state(root) == NEW, at
    assert at > 10


def test_systems_that_cannot_exchange_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.write.swap._exchange", lambda first, second: False)
    mine = {f"p/{name}": text for name, text in MINE.items()}
    for at in range(1, 1000):
        root = folder_of(tmp_path / str(at), OLD)
        if not stopped(root, at, _interrupt):
            break
        assert state(root) in ({**OLD, **mine}, {**NEW, **mine}), at
        write(NEW, root, ["p"])
        assert state(root) == {**NEW, **mine}, at
        assert not is_unfinished(root, ["p"])
    assert at > 20


def test_what_a_killed_run_left_is_not_foreign_and_what_is_written_meanwhile_stays(
    tmp_path: Path,
) -> None:
    root = folder_of(tmp_path / "r", OLD)
    at = 1
    while not (root / ".p.generating" / "new" / "a.py").exists():
        assert stopped(root, at, _kill)
        at += 1
    (root / "p" / "later.txt").write_text("mine")
    (root / "p" / "tests" / "test_a.py").unlink()
    write(NEW, root, ["p"])
    assert (root / "p" / "later.txt").read_text() == "mine"
    assert not (root / "p" / "tests" / "test_a.py").exists()
    assert not is_unfinished(root, ["p"])


def test_a_file_system_without_room(tmp_path: Path) -> None:
    """A write that fails half-way, as on a full disk."""
    import resource

    root = folder_of(tmp_path / "r", OLD)
    big = {**NEW, "p/b.py": "x = 1\n" * 100_000}
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        try:
            write(big, root, ["p"])
        except OSError:
            os._exit(_STOPPED)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == _STOPPED
    assert state(root) == {**OLD, **{f"p/{name}": text for name, text in MINE.items()}}
    assert sorted(path.name for path in root.iterdir()) == ["p"]


def test_runs_at_once_leave_one_of_them_whole(tmp_path: Path) -> None:
    root = folder_of(tmp_path / "r", OLD)
    variants = [{**NEW, f"p/m{n}.py": f"m = {n}\n", "p/a.py": f"a = {n}\n"} for n in range(6)]
    children: list[int] = []
    for texts in variants:
        child = os.fork()
        if child == 0:
            code = 1
            try:
                for _ in range(20):
                    write(texts, root, ["p"])
                code = 0
            except (SpecError, OSError) as error:
                print(error, file=sys.stderr)
            finally:
                os._exit(code)
        children.append(child)
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * 6
    mine = {f"p/{name}": text for name, text in MINE.items()}
    assert state(root) in [{**texts, **mine} for texts in variants]
    assert sorted(path.name for path in root.iterdir()) == ["p"]
