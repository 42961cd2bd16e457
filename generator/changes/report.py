"""What was found in; text for people, JSON for programs or Markdown out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from generator.changes.model import Change, Kind, Rating
from generator.changes.version import Proposal

_HEADS = {
    Rating.BREAKING: "Breaking",
    Rating.REVIEW: "To review",
}
_KINDS = {
    Kind.ADDED: "Added",
    Kind.CHANGED: "Changed",
    Kind.DEPRECATED: "Deprecated",
    Kind.REMOVED: "Removed",
}
_MOST_OPERATIONS = 4
_MOST_ROWS = 300


@dataclass(frozen=True, slots=True)
class Report:
    """Everything found between two states.

    Args:
        old: name of the older one.
        new: name of the newer one.
        changes: differences of the documents.
        surface: differences of the Python package, None where they were not compared.
        proposal: the version to release next.
        declared: the version the newer state declares, if any.
    """

    old: str
    new: str
    changes: tuple[Change, ...]
    surface: tuple[Change, ...] | None
    proposal: Proposal
    declared: str | None

    @property
    def everything(self) -> tuple[Change, ...]:
        """Differences of the documents and of the package."""
        return (*self.changes, *(self.surface or ()))

    @property
    def worst(self) -> Rating | None:
        """The worst rating, or None where nothing differs."""
        return max((change.rating for change in self.everything), default=None)


def text(report: Report) -> str:
    """For people at a terminal."""
    lines = [line for change in report.everything for line in _told(change)]
    counts = ", ".join(f"{count} {word}" for word, count in _counts(report.everything).items())
    surface = "" if report.surface is not None else "the Python surface was not compared\n"
    lines.append(f"{counts or 'no difference'} between {report.old} and {report.new}")
    proposal = report.proposal
    lines.append(f"{surface}version {proposal.current} -> {proposal.next}: {proposal.reason}")
    return "\n".join(lines)


def _told(change: Change) -> list[str]:
    sides = f"callers {change.callers.word}, wire {change.wire.word}"
    head = f"{change.rating.word:<10} {change.kind:<10} {change.api}: {change.subject}"
    lines = [head, f"           {change.reason} [{sides}]", f"           {change.where}"]
    if change.pointer != change.where:
        lines[-1] += f"  {change.pointer}"
    if change.operations:
        lines.append(f"           met by {_some(change.operations)}")
    return lines


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_MOST_OPERATIONS])
    more = len(names) - _MOST_OPERATIONS
    return f"{shown} and {more} more" if more > 0 else shown


def _counts(changes: Sequence[Change]) -> dict[str, int]:
    found = {rating.word: 0 for rating in reversed(Rating)}
    for change in changes:
        found[change.rating.word] += 1
    return {word: count for word, count in found.items() if count}


def as_json(report: Report) -> str:
    """For programs."""
    worst = report.worst
    content = {
        "old": report.old,
        "new": report.new,
        "rating": worst.word if worst is not None else "none",
        "counts": _counts(report.everything),
        "version": {
            "current": report.proposal.current,
            "next": report.proposal.next,
            "reason": report.proposal.reason,
            "declared": report.declared,
        },
        "changes": [_plain(change) for change in report.changes],
        "surface": None if report.surface is None else [_plain(c) for c in report.surface],
    }
    return json.dumps(content, indent=2)


def _plain(change: Change) -> dict[str, object]:
    return {
        "api": change.api,
        "kind": str(change.kind),
        "rating": change.rating.word,
        "callers": change.callers.word,
        "wire": change.wire.word,
        "pointer": change.pointer,
        "where": change.where,
        "subject": change.subject,
        "reason": change.reason,
        "operations": list(change.operations),
    }


def markdown(report: Report) -> str:
    """For the summary of a CI job."""
    proposal = report.proposal
    lines = [
        f"## Changes from {_quoted(report.old)} to {_quoted(report.new)}",
        "",
        f"Version {proposal.current} → **{proposal.next}**: {proposal.reason}.",
    ]
    rows = [_row(change) for change in report.everything]
    if rows:
        head = ["", "| Callers | Wire | What | Where | Why |", "|---|---|---|---|---|"]
        lines += [*head, *rows[:_MOST_ROWS]]
    if len(rows) > _MOST_ROWS:
        lines += ["", f"... and {len(rows) - _MOST_ROWS} more: `make changes` lists them all."]
    return "\n".join(lines)


def _row(change: Change) -> str:
    cells = [
        change.callers.word,
        change.wire.word,
        f"{change.kind} {_quoted(change.subject)}",
        _quoted(change.where),
        change.reason,
    ]
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _quoted(value: str) -> str:
    fence = "``" if "`" in value else "`"
    return f"{fence}{value}{fence}"


def entry(report: Report) -> str:
    """The entry of a changelog, without what only documentation says differently."""
    lines = [f"## {report.proposal.next}", ""]
    groups: dict[str, list[str]] = {}
    for change in report.everything:
        if change.rating is Rating.DOCS:
            continue
        head = _HEADS.get(change.rating) or _KINDS[change.kind]
        line = f"- {change.api}: {_quoted(change.subject)} {change.kind}: {change.reason}"
        groups.setdefault(head, []).append(line)
    for head in (*_HEADS.values(), *_KINDS.values()):
        if head in groups:
            lines += [f"### {head}", "", *groups[head], ""]
    if not groups:
        lines += ["Documentation only." if report.everything else "Nothing differs.", ""]
    return "\n".join(lines)


def with_entry(changelog: str, report: Report) -> str:
    """A changelog with the entry put before the newest one, or in the place of its own version."""
    made = entry(report)
    before, mark, rest = changelog.partition("\n## ")
    if mark and rest.startswith(f"{report.proposal.next}\n"):
        rest = rest.partition("\n## ")[2]
    return f"{before.rstrip()}\n\n{made}" + (f"\n## {rest}" if rest else "")
