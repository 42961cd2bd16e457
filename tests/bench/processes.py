"""Other processes: how long one takes from start to end, and those that serve for a while."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 10


def whole(arguments: Sequence[str], folder: Path) -> Callable[[int], None]:
    """A contestant: Python with these arguments, from start to end.

    Raises:
        RuntimeError: when it runs and fails; with what it said.
    """

    def run(count: int) -> None:
        for _ in range(count):
            ended = subprocess.run(
                [sys.executable, *arguments],
                cwd=folder,
                capture_output=True,
                text=True,
                check=False,
            )
            if ended.returncode:
                said = (ended.stderr or ended.stdout).strip().splitlines()
                raise RuntimeError(f"{' '.join(arguments)}: {' / '.join(said[-3:])}")

    return run


def cores() -> tuple[int | None, int | None]:
    """A core to serve on and one to drive from; None where they cannot be told apart."""
    if not hasattr(os, "sched_getaffinity"):
        return None, None
    known = sorted(os.sched_getaffinity(0))
    return (known[0], known[1]) if len(known) > 1 else (None, None)


def pinned(command: Sequence[str], core: int | None) -> list[str]:
    """The command, kept to one core."""
    if core is None:
        return list(command)
    return [sys.executable, str(ROOT / "tests/bench/pinned.py"), str(core), *command]


@contextmanager
def running(command: Sequence[str], log: Path) -> Generator[subprocess.Popen[str]]:
    """A process that serves until the block ends; what it complains of is in the log."""
    with log.open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=errors, text=True
        )
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout:
                process.stdout.close()
