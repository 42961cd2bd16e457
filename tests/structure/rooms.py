"""The tree in, its rooms out: what stands in each, how many lines, and which imports which.

A frame is a folder of code that holds further folders of code; its rooms are those folders and its
own modules. Templates count as the Python they make: `{{ core }}` in an import names the runtime.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]
WRITTEN = (".py", ".jinja", ".yaml", ".yml", ".js", ".cjs", ".css")
CODE = (".py", ".py.jinja")
PACKAGES = {"generator": "generator", "templates/tradespec": "tradespec"}
_MADE = {"generated", "expected", "node_modules", "__pycache__"}
_TEMPLATE_IMPORT = re.compile(
    r"^ *from (\.*)(?:\{\{ (core|beside) \}\}|([\w.]*))([\w.]*) import (.+)$", re.M
)
_DOORS = {"__init__", "__main__"}
_MOST_MODULES = 14
_BLOCKS = ("body", "orelse", "finalbody", "handlers", "cases")

Name = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Room:
    """A box of the map: a folder, a module, or the modules of a frame together."""

    name: str
    files: int
    lines: int


@dataclass(frozen=True, slots=True)
class Frame:
    """A folder with its rooms and the arrows between them, importing room first."""

    folder: str
    rooms: tuple[Room, ...]
    arrows: frozenset[tuple[str, str]]


def lines_of(path: Path) -> int:
    """How many lines a file has."""
    return path.read_bytes().count(b"\n")


def written(root: Path, folder: str = "") -> Iterator[Path]:
    """Every file below `folder` that a person writes and a reader counts."""
    for place, folders, names in os.walk(root / folder):
        folders[:] = sorted(
            name for name in folders if name not in _MADE and not name.startswith(".")
        )
        yield from (Path(place, name) for name in sorted(names) if name.endswith(WRITTEN))


def code_lines(root: Path, folder: str) -> int:
    """Lines of Python below a folder, templates among it."""
    return sum(lines_of(path) for path in written(root, folder) if path.name.endswith(CODE))


@dataclass(frozen=True)
class Tree:
    """The modules of the generator and of the package, by name, and what each imports."""

    root: Path

    @cached_property
    def modules(self) -> dict[Name, Path]:
        """Dotted name -> file; a package by its own name."""
        found: dict[Name, Path] = {}
        for folder, package in PACKAGES.items():
            for path in written(self.root, folder):
                if path.name.endswith(CODE):
                    inner = path.relative_to(self.root / folder).as_posix().split(".py")[0]
                    parts = [part for part in inner.split("/") if part != "__init__"]
                    found[(package, *parts)] = path
        return found

    def imports(self) -> Iterator[tuple[Path, Path]]:
        """Pairs of files, the importing one first; what only a type checker reads is left out."""
        for name, path in self.modules.items():
            for wanted in _imported(name, path):
                target = self._nearest(self._unlinked(wanted))
                if target is not None and target != path:
                    yield path, target

    @cached_property
    def links(self) -> dict[Name, Name]:
        """Package that is a symbolic link -> the package it stands for."""
        found: dict[Name, Name] = {}
        for folder, package in PACKAGES.items():
            for link in sorted((self.root / folder).iterdir()):
                if not (link.is_symlink() and link.is_dir()):
                    continue
                real = link.resolve().relative_to(self.root.resolve()).as_posix()
                for other, name in PACKAGES.items():
                    if real.startswith(f"{other}/"):
                        inner = real.removeprefix(f"{other}/").split("/")
                        found[(package, link.name)] = (name, *inner)
        return found

    def _unlinked(self, name: Name) -> Name:
        real = self.links.get(name[:2])
        return (*real, *name[2:]) if real else name

    def _nearest(self, name: Name) -> Path | None:
        while name:
            if name in self.modules:
                return self.modules[name]
            name = name[:-1]
        return None


def _imported(name: Name, path: Path) -> Iterator[Name]:
    """Every module, or name in a module, that a file imports."""
    package = name if path.name.startswith("__init__") else name[:-1]
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".jinja":
        yield from _imported_by_template(package, text)
        return
    for node in _run(ast.parse(text).body):
        if isinstance(node, ast.Import):
            yield from (tuple(each.name.split(".")) for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            base = (*base, *(node.module or "").split(".")) if node.module else base
            yield from ((*base, each.name) for each in node.names)


def _run(body: Sequence[ast.AST]) -> Iterator[ast.AST]:
    """Every statement but those for type checkers alone."""
    for node in body:
        yield node
        for name in _BLOCKS:
            block = getattr(node, name, None)
            if isinstance(block, list) and not (name == "body" and _is_for_checkers(node)):
                yield from _run(block)


def _is_for_checkers(node: ast.AST) -> bool:
    test = getattr(node, "test", None)
    return getattr(test, "id", getattr(test, "attr", "")) == "TYPE_CHECKING"


def _imported_by_template(package: Name, text: str) -> Iterator[Name]:
    for dots, place, plain, rest, names in _TEMPLATE_IMPORT.findall(text):
        if place:
            yield (PACKAGES["templates/tradespec"], "_core", *rest.strip(".").split("."))
        elif dots or plain.split(".")[0] in PACKAGES.values():
            base = package[: len(package) - len(dots) + 1] if dots else ()
            module = tuple(part for part in (plain + rest).split(".") if part)
            first = re.split(r"[ ,(]", names)[0]
            yield (*base, *module, first)


def frames(root: Path = ROOT) -> list[Frame]:
    """Every frame of the tree, outermost first."""
    tree = Tree(root)
    pairs = [(_inner(a, root), _inner(b, root)) for a, b in tree.imports()]
    files = [_inner(path, root) for path in tree.modules.values()]
    return [
        _frame(PurePosixPath(folder), files, pairs, root)
        for package in PACKAGES
        for folder in _frame_folders(PurePosixPath(package), files)
    ]


def _inner(path: Path, root: Path) -> PurePosixPath:
    return PurePosixPath(path.relative_to(root).as_posix())


def _frame_folders(folder: PurePosixPath, files: Sequence[PurePosixPath]) -> Iterator[str]:
    """`folder` and each folder in it that holds two folders of code or more."""
    yield str(folder)
    for inner in _folders(folder, files):
        if len(_folders(inner, files)) > 1:
            yield from _frame_folders(inner, files)


def _folders(folder: PurePosixPath, files: Sequence[PurePosixPath]) -> list[PurePosixPath]:
    depth = len(folder.parts)
    below = {file.parts[depth] for file in files if _within(file, folder, depth + 1)}
    return [folder / name for name in sorted(below)]


def _within(file: PurePosixPath, folder: PurePosixPath, depth: int) -> bool:
    return len(file.parts) > depth and file.is_relative_to(folder)


def _is_door(file: PurePosixPath, folder: PurePosixPath) -> bool:
    """Whether a module of a frame only opens the package to those outside."""
    return file.parent == folder and file.name.split(".py")[0] in _DOORS


def _frame(
    folder: PurePosixPath,
    files: Sequence[PurePosixPath],
    pairs: Sequence[tuple[PurePosixPath, PurePosixPath]],
    root: Path,
) -> Frame:
    depth = len(folder.parts)
    files = [file for file in files if file.is_relative_to(folder) and not _is_door(file, folder)]
    own = [file for file in files if file.parent == folder]
    together = len(own) > _MOST_MODULES

    def room(file: PurePosixPath) -> str:
        if len(file.parts) > depth + 1:
            return f"{file.parts[depth]}/"
        return f"{len(own)} modules" if together else file.name.split(".py")[0]

    held: dict[str, list[PurePosixPath]] = {}
    inside = frozenset(files)
    for file in files:
        held.setdefault(room(file), []).append(file)
    rooms = tuple(
        Room(name, len(group), sum(lines_of(root / file) for file in group))
        for name, group in sorted(held.items())
    )
    arrows = frozenset(
        (room(a), room(b)) for a, b in pairs if a in inside and b in inside and room(a) != room(b)
    )
    return Frame(str(folder), rooms, arrows)
