"""Measure and print one table.

`python -m tests.bench` for all rows, or followed by any of `client`, `generator`, `mock`.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
import traceback
from importlib import import_module
from pathlib import Path

from tests.bench.table import Row, table

_GROUPS = {"client": "clients", "generator": "started", "mock": "mocks"}
_IN_THE_WAY = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "PYTHONDEVMODE", "PYTHONASYNCIODEBUG")

_READING = (
    "A ratio is ours to the other's in the same round, the median of all rounds; "
    "imports, in memory and in process: seconds of the processor."
)


def main(groups: list[str]) -> int:
    """Run the chosen groups; 1 when one could not be measured, never because of a figure."""
    unknown = set(groups) - set(_GROUPS)
    if unknown:
        print(f"no rows {', '.join(sorted(unknown))}; there are: {', '.join(_GROUPS)}")
        return 2
    for name in _IN_THE_WAY:
        os.environ.pop(name, None)
        os.environ.pop(name.lower(), None)
    rows: list[Row] = []
    failed: list[str] = []
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="tradespec-bench-") as place:
        for group in groups or _GROUPS:
            try:
                rows += _measured(group, Path(place), failed)
            except Exception:
                traceback.print_exc()
                failed.append(group)
    print(table(rows))
    print(f"\n{time.monotonic() - start:.0f} s. {_READING}")
    for what in failed:
        print(f"FAILED, see above: {what}")
    return 1 if failed else 0


def _measured(group: str, folder: Path, failed: list[str]) -> list[Row]:
    """The rows of a group; those that cannot be measured are told and left out."""
    rows: list[Row] = []
    for what, measure in import_module(f"tests.bench.{_GROUPS[group]}").measures(folder):
        print(f"· {what}", file=sys.stderr, flush=True)
        try:
            rows += measure()
        except Exception:
            traceback.print_exc()
            failed.append(what)
    return rows


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
