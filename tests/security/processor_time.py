"""How much work something is, counted in processor time: a machine that is busy counts the same."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Assert that the block needs no more processor time than that, its child processes included.

    Args:
        seconds: of all processors together.
    """
    before = _used()
    yield
    used = _used() - before
    assert used < seconds, f"{used:.1f} s of processor time"


def _used() -> float:
    return sum(os.times()[:4])
