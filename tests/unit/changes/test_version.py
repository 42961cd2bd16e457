"""The next version follows from the worst rating, and one place to the right below 1.0."""

from __future__ import annotations

import pytest

from generator.changes.model import Rating
from generator.changes.version import enough, propose


@pytest.mark.parametrize(
    ("current", "worst", "next_"),
    [
        ("0.1.0", None, "0.1.0"),
        ("0.1.0", Rating.DOCS, "0.1.1"),
        ("0.1.4", Rating.COMPATIBLE, "0.1.5"),
        ("0.1.4", Rating.REVIEW, "0.2.0"),
        ("0.1.4", Rating.BREAKING, "0.2.0"),
        ("1.2.3", Rating.DOCS, "1.2.4"),
        ("1.2.3", Rating.COMPATIBLE, "1.3.0"),
        ("1.2.3", Rating.REVIEW, "2.0.0"),
        ("1.2.3", Rating.BREAKING, "2.0.0"),
        ("1.2.3-rc.1", Rating.BREAKING, "2.0.0"),
        ("2024-11", Rating.BREAKING, "2024-11"),
    ],
)
def test_the_next_version(current: str, worst: Rating | None, next_: str) -> None:
    assert propose(current, worst).next == next_


def test_whether_a_declared_version_is_enough() -> None:
    proposal = propose("0.1.0", Rating.BREAKING)
    assert enough("0.2.0", proposal)
    assert enough("1.0.0", proposal)
    assert not enough("0.1.9", proposal)
    assert not enough("soon", proposal)
