"""No file outgrows a head, and what counts as a file a person writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.structure.rooms import ROOT, code_lines, written
from tests.structure.sizes import BUDGETS, LONGEST, main, report, too_long


def lay(root: Path, name: str, lines: int) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("x\n" * lines)


def test_no_file_is_too_long() -> None:
    assert len(list(written(ROOT))) > 300
    assert not too_long()


@pytest.mark.parametrize("ending", ["py", "py.jinja", "html.jinja", "yaml", "js", "cjs", "css"])
def test_a_file_that_is_too_long_is_told(
    ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lay(tmp_path, f"a/fits.{ending}", LONGEST)
    assert main(tmp_path) == 0
    lay(tmp_path, f"a/long.{ending}", LONGEST + 1)
    assert main(tmp_path) == 1
    assert f"a/long.{ending} has 401 lines" in capsys.readouterr().err


@pytest.mark.parametrize(
    "name",
    [
        "generated/a.py",
        ".cache/a.py",
        "tests/golden/x/expected/a.py",
        "node_modules/a.js",
        "a.json",
    ],
)
def test_what_nobody_writes_is_not_counted(name: str, tmp_path: Path) -> None:
    lay(tmp_path, name, LONGEST + 1)
    assert not too_long(tmp_path)


def test_the_lines_of_a_room_are_its_python(tmp_path: Path) -> None:
    lay(tmp_path, "generator/a.py", 3)
    lay(tmp_path, "generator/in/b.py.jinja", 4)
    lay(tmp_path, "generator/c.yaml", 50)
    assert code_lines(tmp_path, "generator") == 7
    assert "generator" in report(tmp_path)
    assert "7 of  7,500" in report(tmp_path)


def test_a_room_over_its_budget_is_marked(tmp_path: Path) -> None:
    folder, budget = next(iter(BUDGETS.items()))
    lay(tmp_path, f"{folder}/a.py", budget)
    assert "over" not in report(tmp_path)
    lay(tmp_path, f"{folder}/b.py", 1)
    assert report(tmp_path).count("over") == 1
