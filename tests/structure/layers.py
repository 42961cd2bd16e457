"""Names and arrows in, layers out: every arrow goes down but those of a cycle.

The way of Sugiyama: break cycles, put each name below all that lead to it, keep the arrows that do
not follow from others, order each layer by what stands above and below. The same in, the same out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

Arrow = tuple[str, str]

_SWEEPS = 24


@dataclass(frozen=True, slots=True)
class Layers:
    """Where names stand.

    Args:
        rows: names by layer, the top one first, each from left to right; a bend of an arrow that
            passes a layer is a name too.
        routes: arrow -> the names it passes from the upper end to the lower.
        up: arrows that close a cycle; they lead from the lower end to the upper.
    """

    rows: tuple[tuple[str, ...], ...]
    routes: Mapping[Arrow, tuple[str, ...]]
    up: frozenset[Arrow]


def layered(names: Sequence[str], arrows: Iterable[Arrow]) -> Layers:
    """Put `names` into layers."""
    arrows = frozenset(arrows)
    up = _closing(sorted(names), arrows)
    down = arrows - up
    depth = _depths(sorted(names), down | {(end, start) for start, end in up})
    rows: list[list[str]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for name in sorted(names):
        rows[depth[name]].append(name)
    routes: dict[Arrow, tuple[str, ...]] = {}
    for arrow in sorted(_reduced(down) | up):
        upper, lower = reversed(arrow) if arrow in up else arrow
        bends = [f"{'>'.join(arrow)}@{row}" for row in range(depth[upper] + 1, depth[lower])]
        for row, bend in enumerate(bends, depth[upper] + 1):
            rows[row].append(bend)
        routes[arrow] = (upper, *bends, lower)
    return Layers(tuple(map(tuple, _ordered(rows, routes))), routes, up)


def _closing(names: Sequence[str], arrows: frozenset[Arrow]) -> frozenset[Arrow]:
    """Few arrows without which there is no cycle (Eades, Lin and Smyth's greedy order)."""
    left, first, last = set(names), list[str](), list[str]()

    def out(name: str) -> int:
        return sum(a == name and b in left for a, b in arrows)

    def into(name: str) -> int:
        return sum(b == name and a in left for a, b in arrows)

    while left:
        sinks = [name for name in sorted(left) if not out(name)]
        sources = [name for name in sorted(left) if not into(name)]
        if sinks:
            last[:0] = sinks
            left -= set(sinks)
        elif sources:
            first += sources
            left -= set(sources)
        else:
            chosen = max(sorted(left), key=lambda name: out(name) - into(name))
            first.append(chosen)
            left.discard(chosen)
    place = {name: index for index, name in enumerate([*first, *last])}
    found = {(a, b) for a, b in arrows if place[a] > place[b]}
    for start, end in sorted(found):
        if not _leads(arrows - found, end, start):
            found.discard((start, end))
    return frozenset(found)


def _leads(arrows: Iterable[Arrow], start: str, end: str) -> bool:
    """Whether arrows lead from `start` to `end`."""
    after: dict[str, set[str]] = {}
    for upper, lower in arrows:
        after.setdefault(upper, set()).add(lower)
    waiting, seen = [start], set[str]()
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += after.get(name, ())
    return end in seen


def _reduced(arrows: frozenset[Arrow]) -> frozenset[Arrow]:
    """The arrows that do not follow from others."""
    return frozenset(arrow for arrow in arrows if not _leads(arrows - {arrow}, *arrow))


def _depths(names: Sequence[str], arrows: frozenset[Arrow]) -> dict[str, int]:
    """The longest way from any name at the top, and no higher than the nearest below it asks."""
    depth = dict.fromkeys(names, 0)
    for _ in names:
        for start, end in sorted(arrows):
            depth[end] = max(depth[end], depth[start] + 1)
    for name in sorted(names, key=lambda name: -depth[name]):
        below = [depth[b] for a, b in arrows if a == name]
        if below:
            depth[name] = min(below) - 1
    return depth


def _ordered(
    rows: Sequence[Sequence[str]], routes: Mapping[Arrow, tuple[str, ...]]
) -> list[list[str]]:
    """Each layer with what belongs together side by side; the best of several sweeps."""
    steps = [pair for route in routes.values() for pair in pairwise(route)]
    above: dict[str, list[str]] = {}
    below: dict[str, list[str]] = {}
    for start, end in steps:
        below.setdefault(start, []).append(end)
        above.setdefault(end, []).append(start)
    current = [list(row) for row in rows]
    best, fewest = [list(row) for row in current], _crossings(current, below)
    for sweep in range(_SWEEPS):
        down = sweep % 2 == 0
        beside = above if down else below
        for index in range(len(current)) if down else reversed(range(len(current))):
            place = {name: (at + 0.5) / len(row) for row in current for at, name in enumerate(row)}
            current[index].sort(key=lambda name: _middle(name, beside, place))
        crossings = _crossings(current, below)
        if crossings < fewest:
            best, fewest = [list(row) for row in current], crossings
    return best


def _middle(name: str, beside: Mapping[str, list[str]], place: Mapping[str, float]) -> float:
    found = beside.get(name)
    return sum(place[each] for each in found) / len(found) if found else place[name]


def _crossings(rows: Sequence[Sequence[str]], below: Mapping[str, list[str]]) -> int:
    """How many arrows cross between neighbouring layers."""
    total = 0
    for upper, lower in pairwise(rows):
        place = {name: at for at, name in enumerate(lower)}
        ends = [at for name in upper for at in sorted(place[end] for end in below.get(name, []))]
        total += sum(a > b for index, a in enumerate(ends) for b in ends[index + 1 :])
    return total
