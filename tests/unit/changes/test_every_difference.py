"""No difference goes unseen: whatever is taken out of a document or altered in it is entered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.changes.compare import compare
from generator.changes.model import Rating
from generator.document import Document, load

ROOT = Path(__file__).parents[3]
BASE = yaml.safe_load((ROOT / "tests/contract/changes/base.yaml").read_text())


def places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every node of a document but its root."""
    children = node.items() if isinstance(node, dict) else enumerate(node)
    for key, child in children:
        yield (*path, key)
        if isinstance(child, (dict, list)):
            yield from places(child, (*path, key))


def parent(document: Any, path: tuple[Any, ...]) -> Any:
    for key in path[:-1]:
        document = document[key]
    return document


def worst(old: Any, new: Any) -> Rating | None:
    changes = compare(Document("yard", old, {}), Document("yard", new, {}))
    assert all(change.reason and change.subject for change in changes)
    return max((change.rating for change in changes), default=None)


def is_pulled_from_under_a_reference(path: tuple[Any, ...]) -> bool:
    schemas = path[:2] == ("components", "schemas") and len(path) < 4 and path[-1] != "Spare"
    return schemas or path[-1] in ("components", "securitySchemes")


def test_what_is_taken_out_or_put_in_is_seen() -> None:
    unseen: list[tuple[Any, ...]] = []
    for path in places(BASE):
        if not is_pulled_from_under_a_reference(path):
            less = deepcopy(BASE)
            del parent(less, path)[path[-1]]
            if worst(BASE, less) is None or worst(less, BASE) is None:
                unseen.append(path)
    assert unseen == []


def test_what_is_altered_is_seen() -> None:
    unseen: list[tuple[Any, ...]] = []
    for path in places(BASE):
        value = parent(BASE, path)[path[-1]]
        if not isinstance(value, (dict, list)) and path[-1] != "$ref":
            other = deepcopy(BASE)
            parent(other, path)[path[-1]] = altered(value)
            if worst(BASE, other) is None:
                unseen.append(path)
    assert unseen == []


def altered(value: Any) -> Any:
    """Another value of the same kind."""
    if isinstance(value, bool):
        return not value
    return f"{value}x" if isinstance(value, str) else value + 1


DOCUMENTS = sorted(
    [*ROOT.glob("tests/golden/*/openapi.yaml"), *ROOT.glob("tests/contract/documents/*.*")]
)


def test_any_two_documents_can_be_compared() -> None:
    documents = [load(path, base=path.parent) for path in DOCUMENTS]
    assert len(documents) > 20
    for old in documents:
        for new in documents:
            assert bool(compare(old, new)) == (old is not new), (old.name, new.name)


APIS = sorted(path.parent.name for path in ROOT.glob("spec/*/openapi.yaml"))


@pytest.mark.parametrize("api", APIS)
def test_our_own_descriptions_do_not_differ_from_themselves(api: str) -> None:
    document = load(ROOT / "spec" / api)
    copied = Document(document.name, json.loads(json.dumps(document.data)), document.origins)
    assert compare(document, copied) == []
