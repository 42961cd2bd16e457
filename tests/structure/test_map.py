"""The map is the tree's: its rooms, its arrows, and which of them go up."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.structure.layers import layered
from tests.structure.map import FILE, drawn
from tests.structure.placing import HEIGHT, WIDTH, placed
from tests.structure.rooms import ROOT, Frame, frames

STALE = "the map is out of date; run: make map"


def told(picture: str) -> tuple[set[tuple[str, ...]], set[tuple[str, ...]]]:
    """The rooms and the arrows of a picture."""
    rooms: set[tuple[str, ...]] = set()
    arrows: set[tuple[str, ...]] = set()
    for node in ElementTree.fromstring(picture).iter():
        if "data-room" in node.attrib:
            rooms.add((node.attrib["data-frame"], node.attrib["data-room"]))
        elif "data-from" in node.attrib:
            keys = ("data-frame", "data-from", "data-to", "class")
            arrows.add(tuple(node.attrib[key] for key in keys))
    return rooms, arrows


def tree(root: Path, files: dict[str, str]) -> Path:
    for folder in ("generator", "templates/tradespec", "tests/unit", "spec/one"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    for name, content in {"tests/unit/test_a.py": "assert True\n", **files}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    return root


SMALL = {
    "generator/__main__.py": "from generator import run\n",
    "generator/run.py": "from generator.load import parse\nimport generator.write\n",
    "generator/load/__init__.py": "",
    "generator/load/parse.py": "import json\n",
    "generator/write/__init__.py": "def f():\n    from ..load.parse import x\n",
    "templates/tradespec/_core/__init__.py": "",
    "templates/tradespec/_core/send.py": "",
    "templates/tradespec/[api]/client.py.jinja": "from {{ core }}.send import send\n",
}


def frame(root: Path, folder: str) -> Frame:
    return next(each for each in frames(root) if each.folder == folder)


def test_the_map_shows_the_rooms_and_arrows_of_the_tree() -> None:
    rooms, arrows = told((ROOT / FILE).read_text(encoding="utf-8"))
    assert len(rooms) > 10
    assert (rooms, arrows) == told(drawn()), STALE


def test_the_same_tree_is_drawn_the_same() -> None:
    assert drawn() == drawn()


def test_rooms_are_folders_and_modules(tmp_path: Path) -> None:
    found = frame(tree(tmp_path, SMALL), "generator")
    assert [(room.name, room.files, room.lines) for room in found.rooms] == [
        ("load/", 2, 1),
        ("run", 1, 2),
        ("write/", 1, 2),
    ]
    assert found.arrows == {("run", "load/"), ("run", "write/"), ("write/", "load/")}


def test_a_template_imports_too(tmp_path: Path) -> None:
    assert frame(tree(tmp_path, SMALL), "templates/tradespec").arrows == {("[api]/", "_core/")}


def test_what_only_a_type_checker_reads_is_no_arrow(tmp_path: Path) -> None:
    more = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from generator.run import x\n"
    root = tree(tmp_path, {**SMALL, "generator/load/parse.py": more})
    assert ("load/", "run") not in frame(root, "generator").arrows


def test_a_folder_of_folders_is_a_frame_of_its_own(tmp_path: Path) -> None:
    more = {"generator/load/a/b.py": "from ..c import d\n", "generator/load/c/d.py": ""}
    inner = frame(tree(tmp_path, {**SMALL, **more}), "generator/load")
    assert inner.arrows == {("a/", "c/")}


def test_a_linked_package_is_the_package_it_stands_for(tmp_path: Path) -> None:
    more = {
        "templates/tradespec/reader/read.py": "",
        "templates/tradespec/tool.py": "from .reader import read\n",
        "generator/run.py": "from generator.reader import read\n",
    }
    root = tree(tmp_path, {**SMALL, **more})
    (root / "generator" / "reader").symlink_to("../templates/tradespec/reader")
    assert "reader/" not in [room.name for room in frame(root, "generator").rooms]
    assert ("tool", "reader/") in frame(root, "templates/tradespec").arrows


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("generator/fresh.py", ""),
        ("generator/load/parse.py", "from generator import run\n"),
        ("generator/write/__init__.py", ""),
    ],
    ids=["a new room", "a new arrow", "an arrow less"],
)
def test_a_change_of_rooms_or_arrows_makes_another_map(
    name: str, content: str, tmp_path: Path
) -> None:
    before = told(drawn(tree(tmp_path, SMALL)))
    longer = {**SMALL, "generator/run.py": SMALL["generator/run.py"] * 9}
    assert before == told(drawn(tree(tmp_path, longer))), "a room that grows is the same room"
    assert before != told(drawn(tree(tmp_path, {**SMALL, name: content})))


def test_an_arrow_goes_down_unless_it_closes_a_cycle() -> None:
    arrows = [("a", "b"), ("b", "c"), ("a", "c"), ("c", "d"), ("d", "b")]
    layers = layered("abcd", arrows)
    assert len(layers.up) == 1
    row = {name: index for index, names in enumerate(layers.rows) for name in names}
    assert all((row[start] > row[end]) == ((start, end) in layers.up) for start, end in arrows)
    assert ("a", "c") not in layers.routes, "it follows from a, b, c"


def test_boxes_stand_apart_and_inside() -> None:
    for found in frames():
        place = placed(layered([room.name for room in found.rooms], found.arrows))
        corners = sorted(place.boxes.values(), key=lambda corner: (corner[1], corner[0]))
        for (x, y), (right, below) in pairwise(corners):
            assert below >= y + HEIGHT or right >= x + WIDTH
        assert all(x >= 0 and x + WIDTH <= place.width + 0.01 for x, _ in corners)
        assert all(y + HEIGHT <= place.height for _, y in corners)
