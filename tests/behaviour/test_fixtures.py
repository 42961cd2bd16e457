"""The package's pytest fixtures in runs of pytest of their own: tests do not meet."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ONE_AFTER_ANOTHER = """
from datetime import UTC, datetime

import pytest
from tradespec.mock import ConnectionDropped, Request
from tradespec.mocks import CustomTradesMock


@pytest.mark.parametrize("number", range(6))
def test_an_account_is_as_new(customtrades_mock: CustomTradesMock, number: int) -> None:
    mock, client = customtrades_mock, customtrades_mock.client()
    assert not mock.requests
    assert abs((mock.clock.now() - datetime.now(UTC)).total_seconds()) < 60
    assert mock.settings["add_on"] is True
    assert client.jobs.get(mock.ids["job"]).title != "Changed"
    assert len(list(client.jobs.list())) == 12
    made = client.jobs.create(customer_uuid=mock.ids["customer"], title=f"Job {number}")
    assert made.job_number == "JOB-014"
    client.jobs.update(mock.ids["job"], title="Changed")
    client.customers.delete(mock.ids["customer_vip"])
    mock.clock.set("2031-05-05")
    mock.settings["add_on"] = False
    mock.fail(times=None, drop="before")
    with pytest.raises(ConnectionDropped):
        mock.handle(Request.to("GET", f"{mock.base_url}/jobs"))
    if number % 2:
        mock.close()


def test_two_fixtures_stand_beside_each_other(customtrades_mock, servicem8_mock, fieldinsight_mock):
    mocks = (customtrades_mock, servicem8_mock, fieldinsight_mock)
    assert len({mock.base_url for mock in mocks}) == 3
    servicem8_mock.create("Job", status="Quote")
    assert not customtrades_mock.requests
"""

_AT_ONCE = """
import time
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.mark.parametrize(("own", "other"), [("one", "two"), ("two", "one")])
def test_two_workers_write_at_once(customtrades_mock, own: str, other: str) -> None:
    client = customtrades_mock.client()
    client.jobs.create(customer_uuid=customtrades_mock.ids["customer"], title=own)
    (HERE / own).touch()
    deadline = time.monotonic() + 600
    while not (HERE / other).exists():
        assert time.monotonic() < deadline, "the other worker never came"
        time.sleep(0.01)
    titles = [job.title for job in client.jobs.list()]
    assert own in titles
    assert other not in titles
    customtrades_mock.assert_called("jobs.create", times=1)
"""


def run(folder: Path, text: str, *options: str) -> str:
    """Run pytest over a file of tests, as somebody would who has installed the package."""
    (folder / "test_theirs.py").write_text(text)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:asyncio", "-W", "error", *options],
        cwd=folder,
        env={name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("workers", ["0", "2"])
def test_tests_after_another_do_not_meet(tmp_path: Path, workers: str) -> None:
    assert "7 passed" in run(tmp_path, _ONE_AFTER_ANOTHER, "-n", workers)


def test_tests_at_once_do_not_meet(tmp_path: Path) -> None:
    assert "2 passed" in run(
        tmp_path, _AT_ONCE, "-n", "2", "--dist", "load", "--maxschedchunk", "1"
    )


def test_the_plugin_loads_no_mock_before_a_test_wants_one(tmp_path: Path) -> None:
    text = """
import sys


def test_without_a_mock() -> None:
    assert "tradespec.testing" in sys.modules
    assert not {"tradespec.mock", "tradespec.mocks", "tradespec.customtrades"} & sys.modules.keys()
"""
    assert "1 passed" in run(tmp_path, text)
