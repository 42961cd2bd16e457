"""mypy --strict and pyright strict find nothing in ours, and what they should in users' code."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
USERS = Path(__file__).with_name("users_code.py")


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def marked() -> set[int]:
    """Lines of the users' code that must be wrong."""
    lines = USERS.read_text().splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}


def test_mypy_finds_nothing() -> None:
    done = run(sys.executable, "-m", "mypy", "generator", "generated/tradespec")
    assert done.returncode == 0, done.stdout


def test_pyright_finds_nothing() -> None:
    done = run(sys.executable, "-m", "pyright", "--warnings")
    assert done.returncode == 0, done.stdout


def test_mypy_reads_users_code_as_meant() -> None:
    done = run(
        sys.executable, "-m", "mypy", "--no-error-summary", "--hide-error-context", str(USERS)
    )
    found = {int(line) for line in re.findall(r"users_code\.py:(\d+): error", done.stdout)}
    assert found == marked(), done.stdout


def test_pyright_reads_users_code_as_meant() -> None:
    done = run(sys.executable, "-m", "pyright", "--outputjson", str(USERS))
    found = {
        entry["range"]["start"]["line"] + 1
        for entry in json.loads(done.stdout)["generalDiagnostics"]
        if entry["severity"] == "error"
    }
    assert found == marked(), done.stdout
