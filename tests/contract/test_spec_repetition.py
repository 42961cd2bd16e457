"""Nothing in `spec/` is written out twice that OpenAPI or YAML can say once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
FILES = sorted((ROOT / "spec").glob("*/*.yaml"))
MAPS = ("responses", "headers")
SMALLEST = 3


def maps(node: yaml.Node, seen: set[int]) -> Iterator[tuple[str, yaml.MappingNode]]:
    """Every map of responses or headers that is written out, an alias not again."""
    if id(node) in seen:
        return
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from maps(item, seen)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            large = isinstance(value, yaml.MappingNode) and len(value.value) >= SMALLEST
            if key.value in MAPS and large and id(value) not in seen:
                yield key.value, value
            yield from maps(value, seen)


def test_there_are_files() -> None:
    assert len(FILES) > 50


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_responses_and_headers_are_written_once_a_file(file: Path) -> None:
    written: dict[str, int] = {}
    for name, node in maps(yaml.compose(file.read_text(), yaml.CSafeLoader), set()):
        content, line = yaml.serialize(node), node.start_mark.line
        assert content not in written, (
            f"{name} at line {line} are those at line {written[content]}; use a YAML alias"
        )
        written[content] = line
