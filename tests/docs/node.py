"""Tools of npm and a browser for the tests of the site, fetched once into `.cache/docs`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CACHE = ROOT / ".cache" / "docs"
MODULES = CACHE / "node_modules"
TOOLS = {"axe-core": "4.14.1", "html-validate": "10.17.0", "puppeteer-core": "24.43.1"}
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def modules() -> Path:
    """The folder of the tools, installed when it lacks one."""
    if not all(_installed(name) == version for name, version in TOOLS.items()):
        _install()
    return MODULES


def environment() -> dict[str, str]:
    """The process's variables with the programs of the virtual environment found first."""
    return {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}


def program(name: str) -> str:
    """A program of Node, of the system or of the virtual environment.

    Skips the test where there is none.
    """
    found = shutil.which(name) or shutil.which(name, path=environment()["PATH"])
    return found or pytest.skip(f"NOT TESTED: this machine has no {name}")


def browser() -> str:
    """A Chromium; the distribution's is installed where that is allowed, else the test skips."""
    found = _browser()
    if found is None and os.geteuid() == 0 and shutil.which("apt-get"):
        command = ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]
        subprocess.run(["apt-get", "update"], capture_output=True, check=False)
        subprocess.run(command, capture_output=True, check=False)
        found = _browser()
    return found or pytest.skip("NOT TESTED: this machine has no Chromium; install `chromium`")


def _browser() -> str | None:
    return next((path for name in _BROWSERS if (path := shutil.which(name))), None)


def _installed(name: str) -> str:
    file = MODULES / name / "package.json"
    return str(json.loads(file.read_text())["version"]) if file.exists() else ""


def _install() -> None:
    CACHE.mkdir(parents=True, exist_ok=True)
    command = [program("npm"), "install", "--silent", "--no-audit", "--no-fund"]
    wanted = [f"{name}@{version}" for name, version in TOOLS.items()]
    done = subprocess.run(
        [*command, "--no-package-lock", "--prefix", str(CACHE), *wanted],
        capture_output=True,
        text=True,
        check=False,
        env=environment(),
    )
    if done.returncode:
        pytest.skip(f"NOT TESTED: npm cannot install {' '.join(wanted)}: {done.stderr[-300:]}")
