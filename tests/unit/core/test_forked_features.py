"""In a forked child every feature works, whatever the parent's other threads held."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from every_end import FEATURES

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")


@pytest.mark.parametrize("feature", FEATURES)
def test_a_child_calls_while_its_parents_locks_are_held(feature: str) -> None:
    program = Path(__file__).with_name("forked_features.py")
    done = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", str(program), feature],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.stdout == "the child called\n", done.stderr
