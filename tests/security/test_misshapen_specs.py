"""Documents with a part of the wrong shape: a list of problems or a package, never a crash."""

from __future__ import annotations

import random
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import house
from generator.problems import SpecError

GOLDEN = Path(__file__).parents[1] / "golden"
FEATURES = sorted(path.parent.name for path in GOLDEN.glob("*/openapi.yaml"))
ROUNDS = 12
WRONG: list[Any] = [
    3, -1.5, True, None, "x", "", [], {}, [{}], ["a", 1], {"a": 1}, {"$ref": "#/info"},
    {"$ref": "#/paths"}, {"type": "object", "properties": {"a": True}}, KeyError,
]  # fmt: skip
"""What a part is replaced with; KeyError takes it away."""


def places(value: Any, here: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if here:
        yield here
    pairs: dict[Any, Any] = value if isinstance(value, dict) else {}
    if isinstance(value, list):
        pairs = dict(enumerate(value))
    for key, item in pairs.items():
        yield from places(item, (*here, key))


def spoilt(document: Any, chance: random.Random) -> Any:
    """A copy with one or two parts replaced or taken away."""
    copy = deepcopy(document)
    for _ in range(chance.choice([1, 1, 2])):
        *way, last = chance.choice(list(places(copy)))
        parent = copy
        for key in way:
            parent = parent[key]
        wrong = deepcopy(chance.choice(WRONG))
        if wrong is KeyError:
            del parent[last]
        else:
            parent[last] = wrong
    return copy


@pytest.mark.parametrize("feature", FEATURES)
def test_a_misshapen_document(feature: str, tmp_path: Path) -> None:
    document = yaml.safe_load((GOLDEN / feature / "openapi.yaml").read_text(encoding="utf-8"))
    chance = random.Random(feature)
    spec = tmp_path / "openapi.yaml"
    for _ in range(ROUNDS):
        spec.write_text(yaml.safe_dump(spoilt(document, chance)), encoding="utf-8")
        rules: set[str] = set()
        try:
            house.one(spec, "package", tmp_path)
        except SpecError as error:
            rules = {problem.rule for problem in error.problems}
        assert not rules & {"render", "models"}
