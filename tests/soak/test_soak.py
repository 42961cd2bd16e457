"""A short soak: what it finds counts, not how long it takes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHORT = ("--seconds", "20", "--threads", "3", "--tasks", "6", "--growth", "200")


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_nothing_hangs_leaks_or_is_lost() -> None:
    command = [sys.executable, "-m", "tests.soak", *SHORT]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-6000:]
    assert "slots of the limiter" in done.stdout
