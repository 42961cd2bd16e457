"""Rendered Python in, the same checked, formatted by ruff and without its unused imports out."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from generator.problems import SpecError
from generator.verify import name_problems, syntax_problems

_RUFF = (
    "--isolated",
    "--no-cache",
    "--config",
    "line-length=100",
    "--config",
    "target-version='py311'",
)
_LINT = (
    "--fix",
    "--exit-zero",
    "--select",
    "F401,I001",
    "--config",
    "lint.isort.split-on-trailing-comma=false",
)
_FORMAT = ("--config", "format.skip-magic-trailing-comma=true")


def formatted(texts: dict[str, str], made: frozenset[str]) -> dict[str, str]:
    """The same files with the Python of `made` formatted.

    Raises:
        SpecError: a rendered file is not Python, by fault of a template or a document.
    """
    if problems := syntax_problems(texts, made):
        raise SpecError(problems)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path in made:
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(texts[path], encoding="utf-8")
        _ruff("check", *_LINT, folder)
        _ruff("format", *_FORMAT, folder)
        found = {**texts, **{path: (root / path).read_text(encoding="utf-8") for path in made}}
    if problems := name_problems(found, made):
        raise SpecError(problems)
    return found


def _ruff(command: str, *arguments: str) -> None:
    executable = Path(sys.executable).parent / "ruff"
    program = str(executable) if executable.exists() else "ruff"
    done = subprocess.run(
        [program, command, "--quiet", *_RUFF, *arguments], capture_output=True, text=True
    )
    if done.returncode:
        raise OSError(f"ruff {command} failed: {done.stderr.strip()}")
