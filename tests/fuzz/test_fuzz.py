"""schemathesis reads each document as it is and tries to make the mock break it.

`make test` runs a seed that repeats; `make fuzz` runs long and random, in process and over HTTP.
"""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tradespec.mock import Mock

ROOT = Path(__file__).parents[2]
APIS = sorted(path.parent.name for path in (ROOT / "generated/tradespec").glob("*/openapi.json"))
LONG = os.environ.get("TRADESPEC_FUZZ") == "long"


def schemathesis(api: str, url: str, *, examples: int, seed: int, served: bool) -> str:
    """Run every phase and check on one API; what was printed.

    Raises:
        AssertionError: with the whole report, when anything failed, warned or was left out.
    """
    environment = {**os.environ, "TRADESPEC_FUZZ_API": api, "TRADESPEC_FUZZ_KEY": Mock(api).key}
    if served:
        environment["TRADESPEC_FUZZ_SERVED"] = url
    done = subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli"),
            *("--config-file", configuration(api), "run"),
            *(f"generated/tradespec/{api}/openapi.json", "--url", url, "--no-color"),
            *("--checks", "all", "--phases", "examples,coverage,fuzzing,stateful"),
            *("--max-examples", str(examples), "--seed", str(seed)),
            *("--generation-database", "none"),
        ],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"seed {seed}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def configuration(api: str) -> str:
    """An API's own configuration where its vendor documents what must be excused."""
    own = f"tests/fuzz/{api}.toml"
    return own if (ROOT / own).is_file() else "tests/fuzz/schemathesis.toml"


def some(examples: int, api: str) -> int:
    """So many examples an operation, fewer where there are very many operations."""
    with Mock(api) as mock:
        operations = sum(1 for _ in mock.document.operations())
    return max(2, min(examples, 30 * examples // operations))


def assert_nothing_was_left_out(report: str) -> None:
    """All operations were selected and tested, every phase ran, none was skipped whole."""
    selected = re.search(r"Selected: (\d+)/(\d+)\s+Tested: (\d+)", report)
    assert selected is not None, report
    assert selected[1] == selected[2] == selected[3], report
    for phase in ("Examples", "Coverage", "Fuzzing", "Stateful"):
        assert f"✅ {phase}" in report.partition("SUMMARY")[2], report
    assert "⏭" not in report, report


@pytest.mark.parametrize("api", APIS)
def test_the_mock_keeps_its_document(api: str) -> None:
    with Mock(api) as mock:
        url = mock.base_url
    examples, seed = (1000, random.randrange(2**32)) if LONG else (some(40, api), 20260101)
    report = schemathesis(api, url, examples=examples, seed=seed, served=False)
    assert_nothing_was_left_out(report)


@pytest.mark.parametrize("api", APIS)
def test_the_served_mock_keeps_its_document(api: str) -> None:
    examples, seed = (200, random.randrange(2**32)) if LONG else (some(20, api), 20260101)
    with Mock(api) as mock, mock.serve() as server:
        report = schemathesis(api, server.url, examples=examples, seed=seed, served=True)
    assert_nothing_was_left_out(report)
