"""What a template change takes from callers is seen in the package, whatever the documents say."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.changes.model import Rating
from generator.changes.surface import compare_surface

PACKAGE = Path(__file__).parents[3] / "generated/tradespec"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("before") / "tradespec"
    return shutil.copytree(PACKAGE, target, ignore=shutil.ignore_patterns("__pycache__"))


@pytest.fixture(scope="module")
def copied(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shutil.copytree(package, tmp_path_factory.mktemp("after") / "tradespec")


@pytest.mark.parametrize(
    ("file", "before", "after", "rating", "name"),
    [
        ("customtrades/jobs.py", "def create(", "def make(", "breaking", ".create"),
        ("customtrades/jobs.py", " title: str,", " name: str,", "breaking", ".create"),
        ("customtrades/jobs.py", "priority: JobPriority |", "priority:", "review", ".list"),
        ("customtrades/jobs.py", " title: str,", " x: str,", "breaking", "RawJobsResource.create"),
        ("_core/pages.py", "def first(", "def head(", "breaking", "Pager.first"),
        ("_core/response.py", "self.attempts =", "self.times =", "breaking", "Response.attempts"),
        ("_core/errors.py", "class RateLimitError(", "class Slow(", "breaking", "RateLimitError"),
        ("mock/harness/control.py", "def fail(", "def break_(", "breaking", "Control.fail"),
        ("mock/codec.py", "def ", "def other_", None, ""),
        ("customtrades/models.py", "    title:", "    ox: str\n    title:", "compatible", ".ox"),
    ],
)  # fmt: skip
def test_what_callers_meet_is_compared(
    package: Path, copied: Path, file: str, before: str, after: str, rating: str | None, name: str
) -> None:
    path = copied / file
    text = path.read_text()
    assert before in text
    try:
        path.write_text(text.replace(before, after, 1))
        changes = compare_surface(package, copied)
    finally:
        path.write_text(text)
    if rating is None:
        assert changes == []
    else:
        met = [change for change in changes if change.pointer.endswith(name)]
        assert met, changes
        assert max(change.callers for change in met) == Rating[rating.upper()]


def test_the_package_does_not_differ_from_itself(package: Path, copied: Path) -> None:
    assert compare_surface(package, copied) == []
