"""Layers in, points out: where each box stands and each arrow runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tests.structure.layers import Arrow, Layers

Point = tuple[float, float]

WIDTH, HEIGHT = 150.0, 48.0
_BEND, _BESIDE, _BETWEEN = 4.0, 16.0, 38.0
_SWEEPS = 200
_PORT = 14.0
_STRAIGHT = (1.0, 2.0, 8.0)
_LOOSE = 0.1


@dataclass(frozen=True, slots=True)
class Placed:
    """A layered drawing.

    Args:
        boxes: name -> the left upper corner of its box.
        lines: arrow -> the points it passes, from its upper end to its lower.
        width: of the whole.
        height: of the whole.
    """

    boxes: Mapping[str, Point]
    lines: Mapping[Arrow, tuple[Point, ...]]
    width: float
    height: float


def placed(layers: Layers) -> Placed:
    """Give every box and arrow its place, from 0, 0 on."""
    middles = _middles(layers)
    left = min((middles[name] - _wide(name) / 2 for row in layers.rows for name in row), default=0)
    middles = {name: x - left for name, x in middles.items()}
    tops = [index * (HEIGHT + _BETWEEN) for index in range(len(layers.rows))]
    rows = {name: index for index, row in enumerate(layers.rows) for name in row}
    boxes = {
        name: (middles[name] - WIDTH / 2, tops[row])
        for name, row in rows.items()
        if "@" not in name
    }
    lines = {
        arrow: _line(route, middles, rows, tops, _ports(layers, middles, arrow))
        for arrow, route in layers.routes.items()
    }
    width = max((x + _wide(name) / 2 for name, x in middles.items()), default=0)
    return Placed(boxes, lines, width, tops[-1] + HEIGHT if tops else 0)


def _wide(name: str) -> float:
    return _BEND if "@" in name else WIDTH


def _middles(layers: Layers) -> dict[str, float]:
    """The middle of every name: near to what it is tied to, apart from its neighbours."""
    ties: dict[str, list[tuple[str, float]]] = {}
    for route in layers.routes.values():
        for upper, lower in pairwise(route):
            weight = _STRAIGHT[("@" in upper) + ("@" in lower)]
            ties.setdefault(upper, []).append((lower, weight))
            ties.setdefault(lower, []).append((upper, weight))
    middles: dict[str, float] = {}
    for row in layers.rows:
        middles |= zip(row, _apart(row, [(0.0, 1.0)] * len(row)), strict=True)
    for sweep in range(_SWEEPS):
        for row in layers.rows if sweep % 2 else reversed(layers.rows):
            tied = [ties.get(name, [(name, _LOOSE)]) for name in row]
            wanted = [_mean([(middles[each], weight) for each, weight in found]) for found in tied]
            middles |= zip(row, _apart(row, wanted), strict=True)
    return middles


def _mean(values: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The mean of values with weights, and their weight together."""
    weight = sum(weight for _, weight in values)
    return sum(value * weight for value, weight in values) / weight, weight


def _apart(row: Sequence[str], wanted: Sequence[tuple[float, float]]) -> list[float]:
    """The places nearest to those wanted that keep order and distance (least squares)."""
    offsets = [0.0]
    for left, right in pairwise(row):
        offsets.append(offsets[-1] + (_wide(left) + _wide(right)) / 2 + _BESIDE)
    groups: list[list[tuple[float, float]]] = []
    for (place, weight), offset in zip(wanted, offsets, strict=True):
        groups.append([(place - offset, weight)])
        while len(groups) > 1 and _mean(groups[-2]) > _mean(groups[-1]):
            groups[-2:] = [groups[-2] + groups[-1]]
    starts = [_mean(group)[0] for group in groups for _ in group]
    return [start + offset for start, offset in zip(starts, offsets, strict=True)]


def _ports(layers: Layers, middles: Mapping[str, float], arrow: Arrow) -> tuple[float, float]:
    """How far from the middles of its boxes an arrow begins and ends, beside its neighbours."""
    routes = layers.routes
    upper, lower = routes[arrow][0], routes[arrow][-1]
    leaving = [each for each in routes if routes[each][0] == upper]
    entering = [each for each in routes if routes[each][-1] == lower]
    leaving.sort(key=lambda each: middles[routes[each][1]])
    entering.sort(key=lambda each: middles[routes[each][-2]])
    return _port(leaving.index(arrow), len(leaving)), _port(entering.index(arrow), len(entering))


def _port(index: int, count: int) -> float:
    return (index - (count - 1) / 2) * min(_PORT, (WIDTH - 30) / max(count, 1))


def _line(
    route: Sequence[str],
    middles: Mapping[str, float],
    rows: Mapping[str, int],
    tops: Sequence[float],
    ports: tuple[float, float],
) -> tuple[Point, ...]:
    first, *bends, last = route
    points = [(middles[first] + ports[0], tops[rows[first]] + HEIGHT)]
    for bend in bends:
        top = tops[rows[bend]]
        points += [(middles[bend], top), (middles[bend], top + HEIGHT)]
    return (*points, (middles[last] + ports[1], tops[rows[last]]))
