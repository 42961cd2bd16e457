"""`make run` shows what it promises."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TOUR = Path(__file__).with_name("tour.py")


def test_the_tour_shows_lists_totals_previews_and_a_typed_error() -> None:
    done = subprocess.run(
        [sys.executable, str(TOUR)], capture_output=True, text=True, check=False, timeout=600
    )
    assert done.returncode == 0, done.stderr
    for words in (
        "JOB-001",
        "subtotal 935  tax 8.5  total 943.5",
        "subtotal 860  tax 8.5  discount 25  total 843.5",
        "NotFoundError: jobs.get: 404 Job not found",
        "20 jobs",
        "1006   Leaking tap",
        "job 16 (id 21172159)",
        "BadRequestError: code unknown-custom-field",
    ):
        assert words in done.stdout
