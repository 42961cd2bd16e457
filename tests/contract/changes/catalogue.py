"""The pairs of the catalogue: each a copy of `base.yaml` and the same with one kind of change."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from generator.document import steps

HERE = Path(__file__).parent
FILES = ("operations.yaml", "messages.yaml", "schemas.yaml", "spelling.yaml", "ways.yaml")


@dataclass(frozen=True)
class Pair:
    """Two documents and the changes expected between them, `kind callers/wire pointer`."""

    name: str
    old: dict[str, Any]
    new: dict[str, Any]
    expect: tuple[str, ...]

    @property
    def rating(self) -> str:
        """The worst rating expected, `none` where nothing is."""
        order = ("breaking", "review", "compatible", "docs")
        words = {word for line in self.expect for word in line.split()[1].split("/")}
        return next((word for word in order if word in words), "none")


def pairs() -> list[Pair]:
    """Every pair, in the order of the files."""
    base = yaml.safe_load((HERE / "base.yaml").read_text())
    found: list[Pair] = []
    for file in FILES:
        for name, case in yaml.safe_load((HERE / file).read_text()).items():
            old = edited(base, case.get("both", {}))
            found.append(Pair(name, old, edited(old, case), tuple(case["expect"])))
    return found


def edited(document: dict[str, Any], case: dict[str, Any]) -> dict[str, Any]:
    """A copy of a document with values moved, set and removed."""
    made = deepcopy(document)
    for old, new in case.get("move", {}).items():
        _put(made, new, _take(made, old))
    for pointer, value in case.get("set", {}).items():
        _put(made, pointer, deepcopy(value))
    for pointer in case.get("remove", []):
        _take(made, pointer)
    return made


def _parent(document: Any, pointer: str) -> tuple[Any, Any]:
    *path, last = steps(pointer)
    for step in path:
        document = document[int(step) if isinstance(document, list) else step]
    return document, int(last) if isinstance(document, list) and last != "-" else last


def _put(document: Any, pointer: str, value: Any) -> None:
    parent, key = _parent(document, pointer)
    if key == "-" and isinstance(parent, list):
        parent.append(value)
    else:
        parent[key] = value


def _take(document: Any, pointer: str) -> Any:
    parent, key = _parent(document, pointer)
    return parent.pop(key)
