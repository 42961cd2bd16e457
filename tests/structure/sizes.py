"""`python -m tests.structure.sizes`: the sizes of the rooms; fails when a file is too long."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.structure.rooms import ROOT, code_lines, lines_of, written

LONGEST = 400
BUDGETS = {
    "generator": 7_500,
    "templates/tradespec/reader": 1_600,
    "templates/tradespec/_core": 3_500,
    "templates/tradespec/mock": 10_500,
}


def too_long(root: Path = ROOT) -> dict[str, int]:
    """Files that a person writes and no head holds: path -> lines."""
    counted = {path.relative_to(root).as_posix(): lines_of(path) for path in written(root)}
    return {path: lines for path, lines in sorted(counted.items()) if lines > LONGEST}


def report(root: Path = ROOT) -> str:
    """The table of sizes, lines of Python now and at most."""
    rows = [(folder, code_lines(root, folder), budget) for folder, budget in BUDGETS.items()]
    wide = max(map(len, BUDGETS))
    return "\n".join(
        f"  {folder:<{wide}} {lines:>7,} of {budget:>6,}{'  over' if lines > budget else ''}"
        for folder, lines, budget in rows
    )


def main(root: Path = ROOT) -> int:
    """Print both."""
    print(report(root))
    for path, lines in (found := too_long(root)).items():
        print(f"{path} has {lines} lines, more than {LONGEST}; split it", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
