"""Path -> text in; files on disk, or their difference from what is there, out.

Python is parsed, its unused imports dropped and formatted by ruff before anything is written; files
that are no longer made are removed; each file is replaced whole or not at all.
"""

from __future__ import annotations

import ast
import difflib
import subprocess
import sys
import tempfile
from pathlib import Path

from generator.problems import Problem, SpecError

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
    problems = [problem for path in sorted(made) if (problem := _broken(path, texts[path]))]
    if problems:
        raise SpecError(problems)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path in made:
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(texts[path], encoding="utf-8")
        _ruff("check", *_LINT, folder)
        _ruff("format", *_FORMAT, folder)
        return {**texts, **{path: (root / path).read_text(encoding="utf-8") for path in made}}


def _broken(path: str, text: str) -> Problem | None:
    try:
        ast.parse(text)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        return Problem(f"{path}:{line}", "", f"is not valid Python: {error}", "render")
    return None


def _ruff(command: str, *arguments: str) -> None:
    executable = Path(sys.executable).parent / "ruff"
    program = str(executable) if executable.exists() else "ruff"
    subprocess.run(
        [program, command, "--quiet", *_RUFF, *arguments],
        check=True,
        capture_output=True,
        text=True,
    )


def differences(texts: dict[str, str], out: Path, folders: list[str]) -> list[str]:
    """A unified diff of what is on disk against `texts`; empty when they agree."""
    found: list[str] = []
    for path in sorted({*texts, *_present(out, folders)}):
        here = out / path
        before = here.read_text(encoding="utf-8") if here.exists() else ""
        after = texts.get(path, "")
        if before == after and here.exists() == (path in texts):
            continue
        lines = difflib.unified_diff(
            before.splitlines(), after.splitlines(), f"a/{path}", f"b/{path}", lineterm="", n=2
        )
        found.extend(list(lines) or [f"--- {path}"])
    return found


def write(texts: dict[str, str], out: Path, folders: list[str]) -> int:
    """Make `out` hold exactly `texts` below `folders`; how many files changed."""
    changed = 0
    for path, text in sorted(texts.items()):
        target = out / path
        if target.exists() and target.read_text(encoding="utf-8") == text:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = target.with_name(f".{target.name}.new")
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(target)
        changed += 1
    for path in sorted(_present(out, folders) - set(texts)):
        (out / path).unlink()
        changed += 1
    for folder in folders:
        for inner in sorted((out / folder).rglob("*"), reverse=True):
            if inner.is_dir() and not any(inner.iterdir()):
                inner.rmdir()
    return changed


def _present(out: Path, folders: list[str]) -> set[str]:
    return {
        file.relative_to(out).as_posix()
        for folder in folders
        for file in (out / folder).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
