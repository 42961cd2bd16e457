"""The README's Python runs as it stands, against a mock."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from tradespec.mock import Mock

README = (Path(__file__).parents[2] / "README.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.S)


def test_the_first_call(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code = next(block for block in BLOCKS if "CustomTrades(" in block)
    with Mock("customtrades") as mock, mock.serve() as server:
        monkeypatch.setenv("CUSTOMTRADES_BASE_URL", server.url)
        names = {"customer_uuid": mock.ids["customer"]}
        exec(code.replace("ctc_live_...", mock.key), names)
        mock.assert_called(
            "jobs.update", times=1, body={"status": "In Progress", "actual_amount": 150}
        )
    assert "JOB-001 Plumbing Repair Scheduled" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["ServiceM8", "FieldInsight"])
def test_the_other_clients(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    code = next(block for block in BLOCKS if f"{name}()" in block)
    with Mock(name.lower()) as mock, mock.serve() as server:
        monkeypatch.setenv(f"{name.upper()}_BASE_URL", server.url)
        monkeypatch.setenv(f"{name.upper()}_API_KEY", mock.key)
        names: dict[str, object] = {}
        exec(code, names)
        assert mock.requests


def test_the_tests_of_a_user(tmp_path: Path) -> None:
    code = next(block for block in BLOCKS if "def test_" in block)
    (tmp_path / "test_visits.py").write_text(code)
    words = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:asyncio"]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert f"{code.count('def test_')} passed" in done.stdout
