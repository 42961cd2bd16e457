"""Rows of whole processes: imports above bare Python, and runs of the generator."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.bench.measure import take_turns
from tests.bench.processes import ROOT, whole
from tests.bench.table import Budget, Row

_COPIED = ("generator", "templates", "spec", "generated", "pyproject.toml")
_CLIENT = "from tradespec import CustomTrades; CustomTrades('k')"


def import_rows(folder: Path) -> list[Row]:
    """What importing costs before anything is done."""
    codes = {"bare": "pass", "import": "import tradespec", "client": _CLIENT}
    found = {name: whole(["-c", code], folder) for name, code in codes.items()}
    for run in found.values():
        run(2)
    rounds = take_turns(found, rounds=31, batch=0)
    return [
        Row(
            what,
            rounds.above(name, "bare").middle,
            "ms",
            "above bare Python",
            rounds.seconds("bare"),
            budget=Budget(limit, "ours"),
            note=_between(rounds.above(name, "bare").least, rounds.above(name, "bare").greatest),
        )
        for name, what, limit in (
            ("import", "import tradespec", 0.005),
            ("client", "import and make a client", 0.040),
        )
    ]


def generator_rows(folder: Path) -> list[Row]:
    """Runs of the generator in a copy of the repository, as whole processes."""
    copy = folder / "copy"
    for name in _COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(
                ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__")
            )
        else:
            shutil.copy2(ROOT / name, copy / name)
    generate = whole(["-m", "generator"], copy)
    check = whole(["-m", "generator", "--check"], copy)
    generate(1)
    apis = sum(path.is_dir() for path in (ROOT / "spec").iterdir())
    rows: list[Row] = []
    for what, run, forgotten, limit in (
        (f"generate all {apis} of spec/, cold", generate, (".cache", "generated"), 8.0),
        ("generate --check, cold", check, (".cache",), 8.0),
        ("generate, nothing to do", generate, (), 1.0),
    ):
        rounds = take_turns(
            {"ours": run},
            rounds=5,
            batch=0,
            prepare=lambda names=forgotten: _forget(copy, names),
        )
        times = rounds.spread("ours")
        rows.append(
            Row(
                what,
                times.middle,
                "s",
                budget=Budget(limit, "ours"),
                note=_between(times.least, times.greatest),
            )
        )
    return rows


def _forget(copy: Path, names: tuple[str, ...]) -> None:
    for name in names:
        shutil.rmtree(copy / name, ignore_errors=True)


def _between(least: float, greatest: float) -> str:
    return f"{least * 1e3:,.1f} to {greatest * 1e3:,.1f} ms"
