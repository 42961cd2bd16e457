"""schemathesis reads the admin API's document as a site serves it, and tries to break the site."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

from tradespec.cli import available
from tradespec.mock import Mock
from tradespec.mock.serving.server import Server
from tradespec.mock.web.site import Site

ROOT = Path(__file__).parents[2]
LONG = os.environ.get("TRADESPEC_FUZZ") == "long"
PHASES = ("Examples", "Coverage", "Fuzzing", "Stateful")


def test_the_admin_api_keeps_its_document() -> None:
    examples, seed = (500, random.randrange(2**32)) if LONG else (20, 20260101)
    mocks = {name: Mock(name) for name in available()}
    try:
        with Server(Site(mocks).handle, "127.0.0.1", 0) as server:
            done = subprocess.run(
                [
                    *(sys.executable, "-m", "schemathesis.cli"),
                    *("--config-file", "tests/fuzz/admin.toml", "run"),
                    *(f"{server.origin}/_mock/openapi.json", "--no-color"),
                    *("--checks", "all", "--phases", ",".join(PHASES).lower()),
                    *("--max-examples", str(examples), "--seed", str(seed)),
                    *("--generation-database", "none"),
                ],
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=False,
            )
    finally:
        for mock in mocks.values():
            mock.close()
    assert done.returncode == 0, f"seed {seed}\n{done.stdout}\n{done.stderr}"
    summary = done.stdout.partition("SUMMARY")[2]
    assert all(f"✅ {phase}" in summary for phase in PHASES), done.stdout
    assert "⏭" not in done.stdout, done.stdout
