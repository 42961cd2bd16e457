"""Rows in, the printed table out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tests.bench.measure import Rounds, Spread

Unit: TypeAlias = Literal["s", "ms", "us", "/s", ""]
_SCALE: dict[Unit, float] = {"s": 1, "ms": 1e3, "us": 1e6, "/s": 1, "": 1}
_HEAD = ("what", "ours", "other", "ratio (min..max)", "budget", "")


@dataclass(frozen=True, slots=True)
class Budget:
    """What is allowed, of the ratio or of our own figure (seconds, or calls a second)."""

    limit: float
    of: Literal["ratio", "ours"] = "ratio"
    at_least: bool = False

    def judge(self, ours: float, ratio: float | None) -> str:
        """The word for a measured value."""
        value = ours if self.of == "ours" else ratio
        if value is None:
            return "?"
        return "ok" if (value >= self.limit if self.at_least else value <= self.limit) else "OVER"

    def text(self, unit: Unit) -> str:
        """As it stands in the table."""
        sign = ">=" if self.at_least else "<="
        number = written(self.limit, unit) if self.of == "ours" else f"{self.limit:g} x"
        return f"{sign} {number}"


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison."""

    what: str
    ours: float
    unit: Unit
    other: str = "-"
    theirs: float | None = None
    ratio: Spread | None = None
    budget: Budget | None = None
    note: str = ""

    def cells(self) -> tuple[str, ...]:
        """The texts of the row."""
        theirs = "" if self.theirs is None else f" {written(self.theirs, self.unit)}"
        middle = self.ratio.middle if self.ratio else None
        return (
            self.what,
            written(self.ours, self.unit),
            self.other + theirs,
            _ratio(self.ratio) if self.ratio else "-",
            self.budget.text(self.unit) if self.budget else "-",
            self.budget.judge(self.ours, middle) if self.budget else "",
        )


def compared(
    what: str,
    rounds: Rounds,
    names: tuple[str, str],
    unit: Unit,
    budget: float | None = None,
) -> Row:
    """The row of two contestants, ours and another, with a budget of their ratio."""
    ours, other = names
    return Row(
        what,
        rounds.seconds(ours),
        unit,
        other,
        rounds.seconds(other),
        rounds.ratio(ours, other),
        None if budget is None else Budget(budget),
    )


def written(value: float, unit: Unit) -> str:
    """A figure with its unit."""
    number = value * _SCALE[unit]
    digits = 0 if abs(number) >= 100 else 1 if abs(number) >= 10 else 2
    return f"{number:,.{digits}f} {unit}".replace(" /s", "/s").strip()


def table(rows: Sequence[Row]) -> str:
    """All rows, aligned; their notes below."""
    lines = [_HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    texts = [
        " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]
    texts.insert(1, "-|-".join("-" * width for width in widths))
    notes = [f"  {row.what}: {row.note}" for row in rows if row.note]
    return "\n".join([*texts, *(["", *notes] if notes else [])])


def _ratio(ratio: Spread) -> str:
    return f"{_short(ratio.middle)} ({_short(ratio.least)}..{_short(ratio.greatest)})"


def _short(value: float) -> str:
    return f"{value:.3f}" if value < 0.1 else f"{value:.2f}" if value < 100 else f"{value:.0f}"
