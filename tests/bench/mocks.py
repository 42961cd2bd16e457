"""The mock rows, in the order of the table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import inside, served
from tests.bench.table import Row


def measures(folder: Path) -> Iterator[tuple[str, Callable[[], list[Row]]]]:
    """What is measured, and what measures it."""
    yield "mock: in process", inside.read_rows
    yield "mock: start and reset", lambda: inside.life_rows(folder)
    yield "mock: a page of many records", lambda: inside.size_rows(folder)
    yield "mock: served, beside Prism", lambda: served.rows(folder)
