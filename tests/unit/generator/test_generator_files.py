"""Texts on disk: formatted, whole or not at all, stale files gone, differences shown."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator import files
from generator.problems import SpecError


def test_python_is_parsed_before_anything_is_written() -> None:
    texts = {"a.py": "def f(:\n", "b.py": "x = \n", "c.txt": "def f(:\n", "d.py": "\0"}
    with pytest.raises(SpecError) as caught:
        files.formatted(texts, frozenset({"a.py", "b.py", "d.py"}))
    assert [problem.where for problem in caught.value.problems] == ["a.py:1", "b.py:1", "d.py:1"]


def test_made_python_is_formatted_and_unused_imports_go() -> None:
    texts = {"p/a.py": "import os\nimport sys\nx = { 'a':sys }\n", "p/b.py": "import   os\n"}
    found = files.formatted(texts, frozenset({"p/a.py"}))
    assert found == {"p/a.py": 'import sys\n\nx = {"a": sys}\n', "p/b.py": "import   os\n"}


def test_writing_makes_the_folder_hold_exactly_the_texts(tmp_path: Path) -> None:
    (tmp_path / "p" / "old").mkdir(parents=True)
    (tmp_path / "p" / "old" / "stale.py").write_text("x")
    (tmp_path / "p" / "same.py").write_text("same")
    (tmp_path / "other.py").write_text("not ours")
    changed = files.write({"p/same.py": "same", "p/new/a.py": "é\n"}, tmp_path, ["p"])
    assert changed == 2
    assert (tmp_path / "p/new/a.py").read_text(encoding="utf-8") == "é\n"
    assert not (tmp_path / "p/old").exists()
    assert (tmp_path / "other.py").exists()
    assert files.write({"p/same.py": "same", "p/new/a.py": "é\n"}, tmp_path, ["p"]) == 0


def test_a_file_is_replaced_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "a.py").write_text("before")

    def fail(self: Path, target: Path) -> Path:
        raise OSError("no space")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="no space"):
        files.write({"p/a.py": "after"}, tmp_path, ["p"])
    assert (tmp_path / "p" / "a.py").read_text() == "before"


def test_unchanged_files_are_not_touched(tmp_path: Path) -> None:
    files.write({"p/a.py": "x"}, tmp_path, ["p"])
    os.utime(tmp_path / "p/a.py", (1, 1))
    files.write({"p/a.py": "x"}, tmp_path, ["p"])
    assert (tmp_path / "p/a.py").stat().st_mtime == 1


def test_differences(tmp_path: Path) -> None:
    texts = {"p/a.py": "one\ntwo\n", "p/b.py": "b\n"}
    files.write(texts, tmp_path, ["p"])
    assert files.differences(texts, tmp_path, ["p"]) == []
    (tmp_path / "p/a.py").write_text("one\nTWO\n")
    (tmp_path / "p/b.py").unlink()
    (tmp_path / "p/c.py").write_text("extra\n")
    (tmp_path / "p/empty.py").touch()
    said = "\n".join(files.differences(texts, tmp_path, ["p"]))
    for line in ("-TWO", "+two", "+b", "-extra", "--- p/empty.py"):
        assert line in said.splitlines()


def test_caches_of_python_are_no_files_of_ours(tmp_path: Path) -> None:
    files.write({"p/a.py": "x"}, tmp_path, ["p"])
    (tmp_path / "p/__pycache__").mkdir()
    (tmp_path / "p/__pycache__/a.pyc").touch()
    assert files.differences({"p/a.py": "x"}, tmp_path, ["p"]) == []
