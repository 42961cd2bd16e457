"""Every kind of change is rated as the catalogue says, and other checkers are answered."""

from __future__ import annotations

from typing import Any

import pytest
from catalogue import pairs

from generator.changes.compare import compare
from generator.document import Document

PAIRS = pairs()


def document(data: dict[str, Any]) -> Document:
    return Document("yard", data, {})


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_a_pair_is_rated_as_expected(pair: Any) -> None:
    changes = compare(document(pair.old), document(pair.new))
    found = [f"{c.kind} {c.callers.word}/{c.wire.word} {c.pointer}" for c in changes]
    assert sorted(found) == sorted(pair.expect), "\n".join(c.reason for c in changes)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_a_document_does_not_differ_from_itself(pair: Any) -> None:
    assert compare(document(pair.new), document(pair.new)) == []


def test_there_are_enough_kinds() -> None:
    assert len({pair.name for pair in PAIRS}) == len(PAIRS) >= 80
