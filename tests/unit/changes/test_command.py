"""The command's words, outputs and exit codes, on small documents and on revisions."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from generator.changes.command import main

ROOT = Path(__file__).parents[3]
BASE = (ROOT / "tests/contract/changes/base.yaml").read_text()


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old.yaml"
    path.write_text(BASE)
    return path


def edited(tmp_path: Path, before: str, after: str) -> Path:
    assert before in BASE
    path = tmp_path / "new.yaml"
    path.write_text(BASE.replace(before, after, 1))
    return path


def run(*words: object) -> int:
    return main([str(word) for word in words], ROOT)


def test_nothing_differs(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(old, old) == 0
    assert "no difference" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("summary: List jobs", "summary: All jobs", 0),
        ("maximum: 50", "maximum: 60", 0),
        ("maximum: 50", "maximum: 40", 1),
        ("summary: List jobs", "x-new: List jobs", 3),
    ],
)
def test_the_exit_code_says_what_to_do(
    tmp_path: Path, old: Path, before: str, after: str, code: int
) -> None:
    assert run(old, edited(tmp_path, before, after)) == code


@pytest.mark.parametrize("bad", ["no-such-thing", "-x", "--output=x"])
def test_what_is_not_there_is_wrong_use(
    bad: str, old: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--", bad, old) == 2
    assert bad in capsys.readouterr().err


def test_a_document_that_cannot_be_read_is_wrong_use(
    tmp_path: Path, old: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("openapi: [")
    assert run(old, broken) == 2
    assert "broken.yaml:" in capsys.readouterr().err
    broken.write_text("swagger: '2.0'")
    assert run(old, broken) == 2


def test_json_is_for_programs(
    tmp_path: Path, old: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(old, edited(tmp_path, "maximum: 50", "maximum: 40"), "--json") == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["rating"], found["version"]["next"]) == ("breaking", "2.0.0")
    assert found["surface"] is None
    (change,) = found["changes"]
    assert change["pointer"] == "/paths/~1jobs/get/parameters/1/schema/maximum"
    assert change["where"] == "new.yaml:16"
    assert change["operations"] == ["jobs.list"]
    assert (change["callers"], change["wire"], change["kind"]) == (
        "breaking",
        "breaking",
        "changed",
    )


def test_the_changelog_gets_one_entry_a_version(tmp_path: Path, old: Path) -> None:
    log = tmp_path / "CHANGELOG.md"
    log.write_text("# Changelog\n\nOur words.\n\n## 1.0.0\n\nThe first.\n")
    new = edited(tmp_path, "maximum: 50", "maximum: 40")
    run(old, new, "--write", log)
    once = log.read_text()
    assert once.index("Our words.") < once.index("## 2.0.0") < once.index("### Breaking")
    assert once.index("### Breaking") < once.index("## 1.0.0")
    run(old, new, "--write", log)
    assert log.read_text() == once


def test_a_cell_of_the_summary_stays_in_its_table(
    tmp_path: Path, old: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = edited(tmp_path, "enum: [small, large]", 'enum: ["a|b`", large]')
    run(old, new, "--markdown")
    rows = [row for row in capsys.readouterr().out.splitlines() if row.startswith("|")]
    assert {row.replace("\\|", "").count("|") for row in rows} == {6}


def git(folder: Path, *words: str) -> None:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"]
    subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with one API, one commit."""
    home = tmp_path / "home"
    (home / "spec/yard").mkdir(parents=True)
    (home / "spec/yard/openapi.yaml").write_text(BASE)
    (home / "pyproject.toml").write_text('[project]\nversion = "0.3.1"\n')
    git(home, "init", "-q")
    git(home, "add", ".")
    git(home, "commit", "-qm", "first")
    return home


def test_a_revision_is_compared_with_what_is_checked_out(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(repository)
    assert main(["HEAD", "."], repository) == 0
    (repository / "spec/yard/openapi.yaml").write_text(BASE.replace("maximum: 50", "maximum: 5"))
    capsys.readouterr()
    assert main(["HEAD", "spec", "--json"], repository) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["version"]["current"] == "0.3.1"
    assert found["version"]["next"] == "0.4.0"
    git(repository, "commit", "-qam", "second")
    assert main(["HEAD~1", "HEAD"], repository) == 1
    assert main(["HEAD", "HEAD~1"], repository) == 0


def test_an_api_that_comes_or_goes(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    two = repository / "spec"
    one = shutil.copytree(two, repository.parent / "spec")
    shutil.copytree(two / "yard", two / "shop")
    assert run(one, two) == 0
    assert run(two, one) == 1
    assert "the API is gone" in capsys.readouterr().out


def test_files_of_one_document_are_followed(tmp_path: Path) -> None:
    parts = yaml.safe_load(BASE)
    schemas = parts["components"].pop("schemas")
    moved = json.loads(json.dumps(parts).replace("#/components/schemas/", "schemas.yaml#/schemas/"))
    inner = json.loads(
        json.dumps(schemas).replace("#/components/schemas/", "schemas.yaml#/schemas/")
    )
    for side, limit in (("a", 80), ("b", 90)):
        folder = tmp_path / side
        folder.mkdir()
        (folder / "openapi.yaml").write_text(yaml.safe_dump(moved))
        inner["JobCreate"]["properties"]["title"]["maxLength"] = limit
        (folder / "schemas.yaml").write_text(yaml.safe_dump({"schemas": inner}))
    assert run(tmp_path / "a", tmp_path / "b") == 0
    assert run(tmp_path / "b", tmp_path / "a") == 1
