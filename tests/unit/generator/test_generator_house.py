"""Whole runs: exit codes, the stamp, the same bytes each time."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator import house
from generator.stamp import Stamp

ROOT = Path(__file__).parents[3]
SPEC = """
openapi: 3.1.0
info: {title: Tiny, version: "1", description: One call.}
servers: [{url: https://tiny.example}]
x-tradespec: {client: Tiny, environment: TINY}
paths:
  /ping:
    get:
      operationId: ping.get
      x-source: docs
      summary: Ping
      description: Is it there?
      responses: {'204': {description: It is.}}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one tiny API."""
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "spec" / "tiny").mkdir(parents=True)
    for vocabulary in (ROOT / "spec").glob("vocabulary*.yaml"):
        shutil.copy(vocabulary, tmp_path / "spec")
    (tmp_path / "spec" / "tiny" / "openapi.yaml").write_text(SPEC)
    return tmp_path


def run(project: Path, *words: str, seed: str = "0") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator", *words],
        cwd=project,
        env={"PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
    )


def everything(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_generate_check_change_check(project: Path) -> None:
    spec = project / "spec" / "tiny" / "openapi.yaml"
    assert run(project, "--check").returncode == 1
    assert not (project / "generated").exists()
    assert run(project).returncode == 0
    assert run(project, "--check").returncode == 0
    spec.write_text(SPEC.replace("Is it there?", "Is it still there?"))
    differs = run(project, "--check")
    assert differs.returncode == 1
    assert "+        Is it still there?" in differs.stdout
    assert "run: python -m generator" in differs.stderr
    assert run(project, "--check").returncode == 1
    assert run(project).returncode == 0
    assert run(project, "--check").returncode == 0


def test_a_hand_in_the_generated_files_is_told(project: Path) -> None:
    run(project)
    file = project / "generated" / "tradespec" / "tiny" / "ping.py"
    made = file.read_text()
    file.write_text(made + "# mine\n")
    differs = run(project, "--check")
    assert differs.returncode == 1
    assert "-# mine" in differs.stdout
    refused = run(project)
    assert refused.returncode == 1
    assert "ping.py: /: was edited since it was generated; move it away" in refused.stderr
    assert "nothing was written" in refused.stderr
    assert file.read_text().endswith("# mine\n")
    assert run(project, "--overwrite").returncode == 0
    assert file.read_text() == made


def test_two_runs_give_the_same_bytes(project: Path) -> None:
    run(project, seed="1")
    first = everything(project / "generated")
    shutil.rmtree(project / "generated")
    run(project, seed="2")
    assert everything(project / "generated") == first
    assert first


def test_a_problem_leaves_everything_as_it_was(project: Path) -> None:
    run(project)
    before = everything(project / "generated")
    (project / "spec" / "other").mkdir()
    (project / "spec" / "other" / "openapi.yaml").write_text("openapi: 2.0\n")
    (project / "spec" / "tiny" / "openapi.yaml").write_text(SPEC.replace("x-source: docs", ""))
    refused = run(project)
    assert refused.returncode == 1
    assert "spec/other/openapi.yaml:1: /openapi: openapi is" in refused.stderr
    assert "spec/tiny/openapi.yaml:8: /paths/~1ping/get: say x-source" in refused.stderr
    assert "2 problems; nothing was written" in refused.stderr
    assert everything(project / "generated") == before


@pytest.mark.parametrize(
    ("folder", "told"),
    [("mock", "its folder mock"), ("Tiny_", "its folder tiny"), ("other", "its client Tiny")],
)
def test_apis_that_fall_together_are_refused(folder: str, told: str, project: Path) -> None:
    other = project / "spec" / folder
    other.mkdir()
    text = SPEC.replace("TINY", "OTHER") if folder == "other" else SPEC.replace("Tiny", "Else")
    (other / "openapi.yaml").write_text(text)
    refused = run(project)
    assert refused.returncode == 1
    assert told in refused.stderr
    assert not (project / "generated").exists()


@pytest.mark.parametrize("words", [["--spec", "x"], ["--package", "x"], ["--check", "--what"]])
def test_wrong_use_exits_2(words: list[str], project: Path) -> None:
    assert run(project, *words).returncode == 2


def test_the_stamp_holds_until_anything_changes(project: Path) -> None:
    house.everything(project, check=False)
    stamp = Stamp(project)
    assert stamp.holds()
    for name in ("spec/tiny/openapi.yaml", "generated/tradespec/tiny/ping.py", "pyproject.toml"):
        file = project / name
        text = file.read_text()
        file.write_text(text + "\n")
        assert not stamp.holds(), name
        file.write_text(text)
        assert stamp.holds(), name
    new = project / "templates" / "new.py"
    new.touch()
    assert not stamp.holds()
    new.unlink()
    (project / "generated" / "tradespec" / "tiny" / "ping.py").unlink()
    assert not stamp.holds()


def test_stamped_work_is_not_done_again(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    house.everything(project, check=False)
    monkeypatch.setattr(house, "house_texts", None)
    assert house.everything(project, check=True) == 0
    assert capsys.readouterr().out.endswith("generated/ is up to date\n")


def test_nothing_to_do_loads_no_writer_of_models() -> None:
    code = (
        "import sys, generator.__main__, generator.house;"
        "print([m for m in ('datamodel_code_generator', 'openapi_spec_validator', 'jsonschema_rs')"
        " if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
