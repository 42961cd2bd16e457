"""`python -m tests.structure.map`: draw the rooms of the tree into `CONTRIBUTING.svg`.

Boxes are rooms with their lines of Python, an arrow leads from a room to one that it imports. What
follows from other arrows is left out; an arrow that closes a cycle is red and goes up.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from tests.structure import svg
from tests.structure.layers import Layers, layered
from tests.structure.placing import HEIGHT, WIDTH, Placed, placed
from tests.structure.rooms import ROOT, Frame, Room, code_lines, frames, lines_of, written

FILE = "CONTRIBUTING.svg"
TITLE = "The rooms of tradespec, and which imports which"
_PAGE = 1120.0
_PAD, _HEAD, _GAP = 22.0, 52.0, 20.0
_LEGEND = (
    ("arrow", "imports; what follows from other arrows is not drawn"),
    ("cycle", "imports, and closes a cycle"),
)


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of the picture, drawn from 0, 0 on, before it has a frame and a place."""

    title: str
    note: str
    width: float
    height: float
    content: Sequence[str]

    def framed(self, width: float, height: float) -> Iterator[str]:
        """The panel in a frame of that size, its content in the middle."""
        yield svg.rectangle(0, 0, width, height, "frame", 10)
        yield svg.text(_PAD, 32, self.title, "head")
        yield svg.text(width - _PAD, 32, self.note, "quiet", anchor="end")
        yield svg.moved((width - self.width) / 2, _HEAD, self.content)


def drawn(root: Path = ROOT) -> str:
    """The picture of the tree at `root`."""
    found = frames(root)
    largest = max(room.lines for frame in found for room in frame.rooms)
    panels = [_frame_panel(frame, largest) for frame in found]
    page = max(_PAGE, *(panel.width + 2 * (_PAD + _GAP) for panel in panels))
    inner = page - 2 * _GAP
    content = [svg.text(_GAP, 42, "Where things stand", "title"), *_legend(page)]
    y = 64.0
    content.append(svg.moved(_GAP, y, _flow(root, inner)))
    y += 80 + _GAP
    for shelf in _shelves([*panels, _tests(root, inner - 2 * _PAD)], inner):
        height = max(panel.height for panel in shelf) + _HEAD + _PAD
        spare = inner + _GAP - sum(panel.width + 2 * _PAD + _GAP for panel in shelf)
        x = _GAP
        for panel in shelf:
            width = panel.width + 2 * _PAD + spare / len(shelf)
            content.append(svg.moved(x, y, panel.framed(width, height)))
            x += width + _GAP
        y += height + _GAP
    return svg.page(page, y, TITLE, content)


def _shelves(panels: Iterable[Panel], width: float) -> list[list[Panel]]:
    """Panels in rows no wider than `width`, in their order."""
    shelves: list[list[Panel]] = []
    left = 0.0
    for panel in panels:
        needed = panel.width + 2 * _PAD
        if not shelves or needed > left:
            shelves.append([])
            left = width
        shelves[-1].append(panel)
        left -= needed + _GAP
    return shelves


def _legend(page: float) -> Iterator[str]:
    x = page - _GAP
    for kind, words in reversed(_LEGEND):
        x -= 7.0 * len(words)
        yield svg.text(x, 40, words, "quiet")
        yield f'<path class="{kind}" d="M{svg.number(x - 40)} 36h32"/>'
        x -= 64


def _flow(root: Path, width: float) -> Iterator[str]:
    """From descriptions and templates through the generator to what is generated."""
    apis = len(list((root / "spec").glob("*/openapi.yaml")))
    spec = sum(lines_of(path) for path in written(root, "spec"))
    cards = (
        ("spec/", "what is true of an API", f"{apis} APIs, {_about(spec)} lines of YAML"),
        ("templates/", "what the package looks like", _size(root, "templates")),
        ("generator/", "what Python is made of a fact", _size(root, "generator")),
        ("generated/", "the package and its pages", "made, never edited"),
    )
    between, height = 44.0, 80.0
    wide = (width - between * (len(cards) - 1)) / len(cards)
    for index, (name, holds, size) in enumerate(cards):
        x = index * (wide + between)
        yield svg.rectangle(x, 0, wide, height, "frame", 10)
        yield svg.text(x + 16, 28, name, "head")
        yield svg.text(x + 16, 49, holds, "")
        yield svg.text(x + 16, 67, size, "quiet")
    yield svg.text(wide + between / 2, height / 2 + 8, "+", "title", anchor="middle")
    for index in (2, 3):
        start = svg.number(index * (wide + between) - between + 5)
        yield f'<path class="arrow" d="M{start} {height / 2:.0f}h{between - 9:.0f}"/>'


def _size(root: Path, folder: str) -> str:
    return f"{_about(code_lines(root, folder))} lines of Python"


def _frame_panel(frame: Frame, largest: int) -> Panel:
    layers = layered([room.name for room in frame.rooms], frame.arrows)
    place = placed(layers)
    content: list[str] = list(_arrows(frame, layers, place))
    for room in frame.rooms:
        content.append(f'<g data-frame="{escape(frame.folder)}" data-room="{escape(room.name)}">')
        content += [*_box(*place.boxes[room.name], room, largest), "</g>"]
    lines = _about(sum(room.lines for room in frame.rooms))
    return Panel(f"{frame.folder}/", f"{lines} lines", place.width, place.height, content)


def _arrows(frame: Frame, layers: Layers, place: Placed) -> Iterator[str]:
    for (start, end), points in place.lines.items():
        cycle = (start, end) in layers.up
        way = points[::-1] if cycle else points
        kind = "cycle" if cycle else "arrow"
        data = {"frame": frame.folder, "from": start, "to": end}
        yield svg.arrow(way, kind, **data)


def _box(x: float, y: float, room: Room, largest: int, *, width: float = WIDTH) -> Iterator[str]:
    folder = room.name.endswith("/")
    files = f"{room.files} files, " if folder else ""
    bar = max(2, (width - 20) * room.lines / largest)
    yield svg.rectangle(x, y, width, HEIGHT, "box", 6)
    yield svg.rectangle(x + 10, y + HEIGHT - 7, bar, 2.5, "bar", 1)
    yield svg.text(x + 10, y + 19, room.name, "folder" if folder else "")
    yield svg.text(x + 10, y + 35, f"{files}{_about(room.lines)} lines", "quiet")


def _tests(root: Path, width: float) -> Panel:
    """What the tests ask, a folder a question."""
    files = {
        folder.name: list(written(root, f"tests/{folder.name}"))
        for folder in sorted((root / "tests").iterdir())
        if folder.is_dir()
    }
    rooms = [
        Room(f"{name}/", len(found), sum(map(lines_of, found)))
        for name, found in files.items()
        if found
    ]
    gap = 12.0
    rows = -(-len(rooms) // int((width + gap) // (WIDTH + gap)))
    columns = -(-len(rooms) // rows)
    wide = (width + gap) / columns - gap
    largest = max(room.lines for room in rooms)
    content: list[str] = []
    for index, room in enumerate(rooms):
        row, column = divmod(index, columns)
        content += _box(column * (wide + gap), row * (HEIGHT + gap), room, largest, width=wide)
    lines = _about(sum(room.lines for room in rooms))
    return Panel("tests/", f"{lines} lines", width, rows * (HEIGHT + gap) - gap, content)


def _about(lines: int) -> str:
    """A count that a small change leaves as it is: two digits that matter."""
    step = 10 ** max(0, len(str(lines)) - 2)
    return f"{round(lines / step) * step:,}"


if __name__ == "__main__":
    (ROOT / FILE).write_text(drawn(), encoding="utf-8")
    sys.stdout.write(f"{FILE} is drawn\n")
