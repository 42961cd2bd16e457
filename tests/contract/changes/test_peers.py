"""Two other published checkers rate the same pairs; where they disagree, our reason is listed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from test_catalogue import PAIRS

HERE = Path(__file__).parent
RECORDED: dict[str, dict[str, str]] = json.loads((HERE / "peers.json").read_text())
LISTED = yaml.safe_load((HERE / "disagreements.yaml").read_text())
PACKAGES = ("api-smart-diff@1.0.6", "openapi-diff@0.24.1")
ORDER = ("breaking", "review", "compatible", "docs")


def on_the_wire(pair: Any) -> str:
    """The worst rating for the wire, `none` where nothing differs."""
    words = {line.split()[1].split("/")[1] for line in pair.expect}
    return next((word for word in ORDER if word in words), "none")


def differ(pair: Any, verdict: str) -> bool:
    return (on_the_wire(pair) == "breaking") != (verdict == "breaking")


@pytest.mark.parametrize("peer", sorted(RECORDED))
def test_every_disagreement_is_listed_with_a_reason(peer: str) -> None:
    found = {pair.name for pair in PAIRS if differ(pair, RECORDED[peer][pair.name])}
    listed = [name for entry in LISTED[peer] for name in entry["pairs"]]
    assert sorted(found) == sorted(listed)
    assert all(entry["reason"] for entry in LISTED[peer])


@pytest.mark.slow
def test_the_recorded_verdicts_are_what_the_checkers_say(tmp_path: Path) -> None:
    binaries = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{binaries}:{os.environ['PATH']}"}
    words = ["install", "--silent", "--no-package-lock", "--no-audit", "--no-fund", *PACKAGES]
    npm = shutil.which("npm", path=environment["PATH"])
    assert npm is not None
    installed = subprocess.run([npm, *words], cwd=tmp_path, env=environment, capture_output=True)
    if installed.returncode:
        pytest.skip("the other checkers cannot be installed: no package registry is in reach")
    shutil.copy(HERE / "peers.mjs", tmp_path)
    asked = [{"name": pair.name, "old": pair.old, "new": pair.new} for pair in PAIRS]
    done = subprocess.run(
        ["node", "peers.mjs"],
        cwd=tmp_path,
        env=environment,
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == RECORDED
