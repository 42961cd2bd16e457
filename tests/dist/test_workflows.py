"""What the workflows do can be done here: their steps, on a copy in which a description changes."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import stamp
from tests.dist import audit

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
COPIED = ("spec", "templates", "generator", "generated")


def steps(path: Path) -> list[dict[str, Any]]:
    jobs = yaml.safe_load(path.read_text())["jobs"].values()
    return [step for job in jobs for step in job["steps"]]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_step_is_a_pinned_action_or_a_make_target(path: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.M))
    for step in steps(path):
        if "uses" in step:
            assert re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", step["uses"])
        else:
            found = re.match(r"make (?:--silent )?([a-z]+)", step["run"])
            assert found is not None, step
            assert found[1] in targets, step
    for line in re.findall(r"uses: .*", path.read_text()):
        assert re.search(r" # v\d+\.\d+\.\d+$", line), line


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_job_may_do_no_more_than_it_says(path: Path) -> None:
    workflow = yaml.safe_load(path.read_text())
    assert workflow["permissions"] == {}
    for job in workflow["jobs"].values():
        assert job["permissions"] in ({"contents": "read"}, {"id-token": "write"})
        assert job["timeout-minutes"] <= 180


def test_zizmor_has_nothing_to_say() -> None:
    words = ["--offline", "--no-progress", "--pedantic", str(ROOT / ".github/workflows")]
    program = Path(sys.executable).parent / "zizmor"
    done = subprocess.run([program, *words], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


class Copy:
    """The project's own parts in another place, as a repository."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name in COPIED:
            ignore = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, root / name, ignore=ignore)
        for name in ("pyproject.toml", "CHANGELOG.md", "README.md"):
            shutil.copy(ROOT / name, root / name)

    def run(self, *words: str, program: str = "generator") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", program, *words],
            cwd=self.root,
            env={key: value for key, value in os.environ.items() if key != "PYTHONPATH"},
            capture_output=True,
            text=True,
        )

    def git(self, *words: str) -> None:
        who = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"]
        subprocess.run(["git", *who, *words], cwd=self.root, check=True, capture_output=True)

    def edit(self, file: str, before: str, after: str) -> None:
        path = self.root / file
        text = path.read_text()
        assert before in text
        path.write_text(text.replace(before, after, 1))


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """A copy, generated and committed."""
    made = Copy(tmp_path_factory.mktemp("copy"))
    done = made.run()
    assert done.returncode == 0, done.stderr
    (made.root / ".gitignore").write_text("__pycache__/\n.cache/\n")
    made.git("init", "-q")
    made.git("add", ".")
    made.git("commit", "-qm", "released")
    made.git("tag", "v0.1.0")
    return made


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_changed_description_is_regenerated_reported_and_not_forgotten(copy: Copy) -> None:
    assert copy.run("--check").returncode == 0
    jobs = "spec/customtrades/jobs.schemas.yaml"
    schema = (copy.root / jobs).read_text()
    create = schema.index("  JobCreate:")
    required = re.search(r"    required: \[(.*?)\]\n", schema[create:])
    assert required is not None
    copy.edit(
        jobs,
        schema[create : create + required.end()],
        schema[create : create + required.start()]
        + f"    required: [{required[1]}, description]\n",
    )

    drift = copy.run("--check")
    assert drift.returncode == 1
    assert "run: python -m generator" in drift.stderr
    assert "+        description: str" in drift.stdout

    assert copy.run().returncode == 0
    assert copy.run("--check").returncode == 0

    told = copy.run("changes", "v0.1.0", ".", "--json")
    assert told.returncode == 1, told.stderr
    found = json.loads(told.stdout)
    (change,) = [change for change in found["changes"] if change["rating"] == "breaking"]
    assert change["pointer"] == "/components/schemas/JobCreate/properties/description"
    assert change["where"].startswith("spec/customtrades/jobs.schemas.yaml:")
    assert change["operations"] == ["jobs.create"]
    assert any(entry["pointer"].endswith("JobsResource.create") for entry in found["surface"])

    assert (found["version"]["current"], found["version"]["next"]) == ("0.1.0", "0.2.0")
    gate = copy.run("changes", "v0.1.0", ".", "--gate")
    assert (gate.returncode, "make it 0.2.0" in gate.stderr) == (1, True)
    copy.edit("pyproject.toml", 'version = "0.1.0"', 'version = "0.2.0"')
    assert copy.run("changes", "v0.1.0", ".", "--gate").returncode == 0
    assert copy.run("changes", "v0.1.0", ".", "--write", "CHANGELOG.md").returncode == 1
    assert "\n## 0.2.0\n\n### Breaking\n" in (copy.root / "CHANGELOG.md").read_text()


def test_a_generator_with_another_version_is_not_taken_on_trust(
    copy: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = stamp.Stamp(copy.root)
    made.set()
    assert made.holds()
    monkeypatch.setattr(stamp, "version", lambda name: f"99-{name}")
    assert not made.holds()


def test_generators_are_pinned_exactly_and_everything_by_hash() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]
    assert all("==" in line for line in groups["generate"])
    locked = (ROOT / "requirements.txt").read_text()
    blocks = [block for block in re.split(r"\n(?=[a-z])", locked) if "==" in block]
    assert len(blocks) > 50
    assert [block for block in blocks if "--hash=sha256:" not in block] == []
    assert "://" not in locked


def _auditor(tmp_path: Path, answer: str) -> tuple[str, ...]:
    """A stand-in for pip-audit that writes `answer` where it is told to."""
    script = tmp_path / "auditor.py"
    script.write_text(
        "import sys\n"
        f"answer = {answer!r}\n"
        "out = sys.argv[sys.argv.index('--output') + 1]\n"
        "open(out, 'w').write(answer) if answer else sys.exit('no route to the service')\n"
    )
    return sys.executable, str(script)


@pytest.mark.parametrize(
    ("answer", "code", "said"),
    [
        ("", 2, "NOT AUDITED: pip-audit could not ask its service: no route"),
        ('{"dependencies": []}', 2, "NOT AUDITED"),
        ('{"dependencies": [{"name": "a", "skip_reason": "unknown"}]}', 2, "NOT AUDITED: 1 of 1"),
        ('{"dependencies": [{"name": "a", "version": "1", "vulns": []}]}', 0, "1 distributions"),
        (
            '{"dependencies": [{"name": "a", "version": "1", "vulns": '
            '[{"id": "CVE-1", "fix_versions": ["2"]}]}]}',
            1,
            "a 1: CVE-1 (fixed in 2)",
        ),
    ],
)
def test_an_audit_that_could_not_ask_does_not_pass(
    answer: str, code: int, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert audit.main(_auditor(tmp_path, answer)) == code
    told = capsys.readouterr()
    assert said in told.out + told.err
