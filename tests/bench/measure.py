"""Contestants in, seconds a call out: they take turns, round by round, so noise meets them all."""

from __future__ import annotations

import gc
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from resource import RUSAGE_CHILDREN, getrusage
from time import perf_counter
from typing import TypeAlias

Contestant: TypeAlias = Callable[[int], object]
"""Makes so many calls."""
Clock: TypeAlias = Callable[[], float]
_MOST_CALLS = 1 << 20


@dataclass(frozen=True, slots=True)
class Spread:
    """The median of many rounds with the least and the greatest of them."""

    middle: float
    least: float
    greatest: float


class Rounds:
    """Seconds a call, of each contestant in each round."""

    def __init__(self, seconds: Mapping[str, Sequence[float]]) -> None:
        self._seconds = seconds

    def seconds(self, name: str) -> float:
        """The median of a contestant's rounds."""
        return statistics.median(self._seconds[name])

    def spread(self, name: str) -> Spread:
        """The seconds a contestant takes."""
        return spread(self._seconds[name])

    def ratio(self, ours: str, other: str) -> Spread:
        """How often the other's time goes into ours, each round compared with itself."""
        pairs = zip(self._seconds[ours], self._seconds[other], strict=True)
        return spread([mine / its for mine, its in pairs])

    def above(self, name: str, base: str) -> Spread:
        """The seconds a contestant takes beyond another."""
        pairs = zip(self._seconds[name], self._seconds[base], strict=True)
        return spread([mine - its for mine, its in pairs])


def spread(values: Sequence[float]) -> Spread:
    """The median, least and greatest of some values."""
    return Spread(statistics.median(values), min(values), max(values))


def children_time() -> float:
    """The seconds of the processor that ended child processes took."""
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def each_call(function: Callable[[], object]) -> Contestant:
    """A contestant that calls a function."""

    def run(count: int) -> None:
        for _ in range(count):
            function()

    return run


def take_turns(
    contestants: Mapping[str, Contestant],
    *,
    rounds: int,
    batch: float = 0.01,
    least: int = 1,
    prepare: Callable[[], object] | None = None,
    clock: Clock = perf_counter,
) -> Rounds:
    """Let contestants run in turns, every other round in reverse order.

    Args:
        contestants: by name.
        rounds: how often each has its turn.
        batch: seconds a turn takes at least, 0 for one call a turn and no warm-up.
        least: calls a turn has at least.
        prepare: what is done before each turn, not timed.
        clock: tells the seconds. For work that waits for nobody `process_time`, and `children_time`
            for whole processes, leave out what neighbours on the machine take.
    """
    counts = {
        name: _calls(run, batch, least) if batch else least for name, run in contestants.items()
    }
    seconds: dict[str, list[float]] = {name: [] for name in contestants}
    order = list(contestants)
    gc.collect()
    gc.freeze()
    for _ in range(rounds):
        for name in order:
            if prepare is not None:
                prepare()
            seconds[name].append(_timed(contestants[name], counts[name], clock) / counts[name])
        order.reverse()
    gc.unfreeze()
    return Rounds(seconds)


def _calls(run: Contestant, batch: float, least: int) -> int:
    """How many calls fill a turn. The first ones, which import and connect, do not count."""
    count = least
    run(count)
    while count < _MOST_CALLS:
        taken = _timed(run, count, perf_counter)
        if taken >= batch:
            break
        count = max(count * 2, min(int(count * batch / max(taken, 1e-9)), count * 10))
    run(count)
    return count


def _timed(run: Contestant, count: int, clock: Clock) -> float:
    """The collector runs before, not while the clock does."""
    gc.collect()
    gc.disable()
    try:
        start = clock()
        run(count)
        return clock() - start
    finally:
        gc.enable()
