"""`python -m generator changes OLD NEW`: what differs, what it means, the next version.

Exit codes: 0 nothing that callers must act on, 1 something breaking, 2 wrong use or a document that
cannot be read, 3 nothing breaking but something to review.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from generator.changes import report
from generator.changes.compare import compare
from generator.changes.model import Change, Kind, Rating
from generator.changes.revisions import Side, side
from generator.changes.surface import compare_surface
from generator.changes.version import enough, propose
from generator.document import Document
from generator.problems import SpecError

_CODES = {Rating.BREAKING: 1, Rating.REVIEW: 3}


def main(arguments: list[str], root: Path) -> int:
    """Run the command; see the module for its exit codes.

    Args:
        arguments: the words after `changes`.
        root: the repository that revisions are of.
    """
    options = _parser().parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory() as scratch:
            old = side(options.old, root, Path(scratch, "old"))
            new = side(options.new, root, Path(scratch, "new"))
            made = between(old, new, surface=not options.no_surface)
    except SpecError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        return 2
    _print(made, options)
    if options.gate:
        return _gate(made)
    return _CODES.get(made.worst or Rating.DOCS, 0)


def between(old: Side, new: Side, *, surface: bool) -> report.Report:
    """Everything that differs between two sides."""
    changes = _documents(old, new)
    found: tuple[Change, ...] | None = None
    if surface and old.package is not None and new.package is not None:
        found = tuple(compare_surface(old.package, new.package))
    worst = max((change.rating for change in [*changes, *(found or ())]), default=None)
    current = old.version or new.version or _own_version(old)
    return report.Report(
        old=old.name,
        new=new.name,
        changes=tuple(changes),
        surface=found,
        proposal=propose(current, worst),
        declared=new.version,
    )


def _gate(made: report.Report) -> int:
    declared = made.declared or made.proposal.current
    if enough(declared, made.proposal):
        return 0
    message = f"the version is {declared}; make it {made.proposal.next} in pyproject.toml"
    print(message, file=sys.stderr)
    return 1


def _documents(old: Side, new: Side) -> list[Change]:
    before, after = old.documents, new.documents
    if len(before) == 1 and len(after) == 1:
        (one,), (other,) = before.values(), after.values()
        return compare(one, Document(one.name, other.data, other.origins))
    changes: list[Change] = []
    for name in sorted({*before, *after}):
        if name in before and name in after:
            changes += compare(before[name], after[name])
        else:
            changes.append(_whole(name, name in after))
    return sorted(changes, key=lambda change: (-change.rating, change.api, change.pointer))


def _whole(name: str, added: bool) -> Change:
    rating = Rating.COMPATIBLE if added else Rating.BREAKING
    return Change(
        api=name,
        kind=Kind.ADDED if added else Kind.REMOVED,
        callers=rating,
        wire=rating,
        pointer="",
        where=name,
        subject="the whole API",
        reason="the API is new" if added else "the API is gone",
    )


def _own_version(found: Side) -> str:
    """The version a document gives itself, where no distribution carries it."""
    document = next(iter(found.documents.values()))
    return str(document.data.get("info", {}).get("version", ""))


def _print(made: report.Report, options: argparse.Namespace) -> None:
    if options.write is not None:
        before = options.write.read_text(encoding="utf-8") if options.write.exists() else ""
        text = report.with_entry(before or "# Changelog\n", made)
        options.write.write_text(text, encoding="utf-8")
    if options.json:
        print(report.as_json(made))
    elif options.changelog:
        print(report.entry(made), end="")
    elif options.markdown:
        print(report.markdown(made))
    else:
        print(report.text(made))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator changes",
        description="What differs between two states of the documents, rated for callers.",
        epilog="exit codes: 0 nothing to act on, 1 breaking, 2 wrong use, 3 to review",
    )
    parser.add_argument("old", metavar="OLD", help="a file, a folder or a git revision")
    parser.add_argument("new", metavar="NEW", help="likewise; `.` is what is checked out")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="print JSON")
    shape.add_argument("--changelog", action="store_true", help="print the changelog's entry")
    shape.add_argument("--markdown", action="store_true", help="print Markdown tables")
    parser.add_argument("--write", type=Path, metavar="FILE", help="put the entry into this file")
    parser.add_argument(
        "--no-surface", action="store_true", help="leave the Python package out of it"
    )
    parser.add_argument(
        "--gate",
        action="store_true",
        help="exit 1 only where the version that NEW declares is lower than the one proposed",
    )
    return parser
