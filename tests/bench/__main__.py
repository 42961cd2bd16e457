"""Measure and print one table: `python -m tests.bench`, or only the rows of `client`, `generator`, `mock`."""

from __future__ import annotations

import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench.table import Row, table

_GROUPS = ("client", "generator", "mock")
_IN_THE_WAY = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "PYTHONDEVMODE", "PYTHONASYNCIODEBUG")


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
        for what, measure in _measures(groups or list(_GROUPS), Path(place)):
            print(f"· {what}", file=sys.stderr, flush=True)
            try:
                rows += measure()
            except Exception:
                traceback.print_exc()
                failed.append(what)
    print(table(rows))
    print(f"\n{time.monotonic() - start:.0f} s; ratios are ours to the other's, medians of rounds")
    for what in failed:
        print(f"FAILED: {what}, see above")
    return 1 if failed else 0


def _measures(groups: list[str], folder: Path) -> Iterator[tuple[str, Callable[[], list[Row]]]]:
    if "client" in groups:
        from tests.bench.clients import measures

        yield from measures(folder)
    if "generator" in groups:
        from tests.bench.started import generator_rows

        yield "generator: whole runs", lambda: generator_rows(folder)
    if "mock" in groups:
        from tests.bench.mocks import measures

        yield from measures(folder)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
