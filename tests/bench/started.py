"""Rows of whole processes: imports above bare Python, and runs of the generator."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench.measure import Contestant, Spread, children_time, take_turns
from tests.bench.processes import ROOT, whole
from tests.bench.table import Budget, Row

_COPIED = ("generator", "templates", "spec", "generated", "pyproject.toml")
_CLIENT = "from tradespec import CustomTrades; CustomTrades('k')"


def measures(folder: Path) -> Iterator[tuple[str, Callable[[], list[Row]]]]:
    """What is measured of the generator, and what measures it."""
    yield "generator: whole runs", lambda: generator_rows(folder)


def import_rows(folder: Path) -> list[Row]:
    """What importing costs before anything is done."""
    codes = {"bare": "pass", "import": "import tradespec", "client": _CLIENT}
    found = {name: whole(["-c", code], folder) for name, code in codes.items()}
    for run in found.values():
        run(2)
    rounds = take_turns(found, rounds=31, batch=0, clock=children_time)
    return [
        Row(
            what,
            rounds.above(name, "bare").middle,
            "ms",
            "above bare Python",
            rounds.seconds("bare"),
            budget=Budget(limit, "ours"),
            note=_between(rounds.above(name, "bare")),
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
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(ROOT / name, copy / name)
    generate = whole(["-m", "generator"], copy)
    check = whole(["-m", "generator", "--check"], copy)
    generate(1)
    apis = sum(path.is_dir() for path in (ROOT / "spec").iterdir())
    return [
        _run_row(f"generate cold, APIs: {apis}", generate, copy, (".cache", "generated"), 8.0),
        _run_row("generate --check, cold", check, copy, (".cache",), 8.0),
        _run_row("generate, nothing to do", generate, copy, (), 1.0),
    ]


def _run_row(
    what: str, run: Contestant, copy: Path, forgotten: tuple[str, ...], limit: float
) -> Row:
    """One kind of run; some folders of the copy are removed before each."""

    def forget() -> None:
        for name in forgotten:
            shutil.rmtree(copy / name, ignore_errors=True)

    times = take_turns({"ours": run}, rounds=5, batch=0, prepare=forget).spread("ours")
    return Row(what, times.middle, "s", budget=Budget(limit, "ours"), note=_between(times))


def _between(times: Spread) -> str:
    return f"{times.least * 1e3:,.1f} to {times.greatest * 1e3:,.1f} ms"
