"""The package in an empty environment: the wheel alone, then each extra, with README's examples."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BLOCKS = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.S)
FIRST_CALL = next(block for block in BLOCKS if "CustomTrades(" in block)
USERS_TEST = next(block for block in BLOCKS if "def test_" in block)
_IMPORT = """
import sys, tradespec
assert not {"pyqwest", "httpx2", "httpcore2", "granian", "jsonschema_rs"} & set(sys.modules)
assert tradespec.CustomTrades and tradespec.errors.NotFoundError and tradespec.UNSET is not None
"""
_SERVED = """
import json, sys
from tradespec.mock import Mock
with Mock("customtrades") as mock, mock.serve() as server:
    print(json.dumps([server.url, mock.key, mock.ids["customer"]]), flush=True)
    sys.stdin.read()
"""
_OTHER_TRANSPORT = """
from tradespec import CustomTrades
from tradespec._core.fast import FastTransport
with CustomTrades(api_key={key!r}) as client:
    assert client.jobs.list().first() is not None
    assert isinstance(client._calls.shared.transport(), FastTransport)
"""
PROJECT = ROOT / "tests" / "stranger"


class Stranger:
    """An empty virtual environment in which only the wheel gets installed."""

    def __init__(self, folder: Path, wheel: Path) -> None:
        self.folder = folder
        self.wheel = wheel
        venv.create(folder, with_pip=True)
        self.python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"

    def install(self, *extras: str, also: tuple[str, ...] = ()) -> None:
        """Install the wheel with extras, and other packages beside it."""
        wanted = f"{self.wheel}[{','.join(extras)}]" if extras else str(self.wheel)
        self.run("-m", "pip", "install", "--quiet", "--disable-pip-version-check", wanted, *also)

    def run(self, *words: str, **variables: str) -> str:
        """Run its Python away from the project; what it printed.

        Raises:
            AssertionError: it failed; with what it said.
        """
        kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
        done = subprocess.run(
            [str(self.python), *words],
            cwd=self.folder,
            env={**kept, **variables},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{' '.join(words)[:300]}\n{done.stdout}{done.stderr}"
        return done.stdout

    def installed(self) -> set[str]:
        """Names of the distributions in the environment."""
        listed = self.run("-m", "pip", "list", "--format=json", "--disable-pip-version-check")
        return {entry["name"] for entry in json.loads(listed)} - {"pip", "setuptools"}


@contextmanager
def served() -> Iterator[tuple[str, str, str]]:
    """A mock served by the project's own environment: its address, key and a customer."""
    process = subprocess.Popen(
        [sys.executable, "-c", _SERVED], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        url, key, customer = json.loads(process.stdout.readline())
        yield url, key, customer
    finally:
        process.stdin.close()
        process.wait(timeout=300)
        process.stdout.close()


def alone(stranger: Stranger) -> None:
    """The wheel and what it needs: it imports, and README's first call works."""
    stranger.install()
    assert {"tradespec", "msgspec", "httpx2"} <= stranger.installed()
    assert "pyqwest" not in stranger.installed()
    stranger.run("-W", "error", "-c", _IMPORT)
    with served() as (url, key, customer):
        code = f"customer_uuid = {customer!r}\n{FIRST_CALL.replace('ctc_live_...', key)}"
        assert "JOB-001" in stranger.run("-c", code, CUSTOMTRADES_BASE_URL=url)


def with_fast(stranger: Stranger) -> None:
    """The other transport."""
    stranger.install("fast")
    with served() as (url, key, _):
        code = _OTHER_TRANSPORT.format(key=key)
        stranger.run("-W", "error", "-c", code, CUSTOMTRADES_BASE_URL=url)


def with_mock(stranger: Stranger) -> None:
    """The mock: README's tests under pytest, the command."""
    stranger.install("mock", also=("pytest",))
    (stranger.folder / "test_mine.py").write_text(USERS_TEST)
    words = ("-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "test_mine.py")
    assert f"{USERS_TEST.count('def test_')} passed" in stranger.run(*words)
    command = stranger.python.parent / "tradespec"
    shown = subprocess.run([command, "mock", "--help"], capture_output=True, text=True, check=True)
    assert "--port" in shown.stdout


def with_a_project(stranger: Stranger) -> None:
    """A project of a stranger's own: its types hold, its tests pass, one by one and side by side."""
    wanted = tomllib.loads((PROJECT / "pyproject.toml").read_text())
    others = [name for name in wanted["dependency-groups"]["test"] if "tradespec" not in name]
    stranger.install("mock", also=tuple(others))
    folder = stranger.folder / "frontdesk"
    shutil.copytree(PROJECT, folder, ignore=shutil.ignore_patterns("__pycache__"))
    words = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", str(folder / "pyproject.toml"))
    for more in ((), ("-n", "2")):
        printed = stranger.run(*words, *more, str(folder / "tests"))
        assert " passed" in printed, printed
        assert "skipped" not in printed, printed
    subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", f"--python-executable={stranger.python}",
         "frontdesk", "tests"],
        cwd=folder, check=True,
    )  # fmt: skip


def import_milliseconds(stranger: Stranger, code: str) -> float:
    """How much longer than bare Python it takes to run `code`, the best of several."""
    timed = (
        "import subprocess, sys, time\n"
        "def best(code):\n"
        "    def once():\n"
        "        start = time.perf_counter()\n"
        "        subprocess.run([sys.executable, '-c', code], check=True)\n"
        "        return time.perf_counter() - start\n"
        "    return min(once() for _ in range(7))\n"
        f"print((best({code!r}) - best('pass')) * 1000)"
    )
    return float(stranger.run("-c", timed))
