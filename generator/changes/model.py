"""What a difference is: its kind, its two ratings, where it stands and why it is rated so."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Flag, IntEnum, StrEnum
from typing import TYPE_CHECKING

from generator.changes.describe import describe

if TYPE_CHECKING:
    from generator.changes.canonicalise import Canonical


class Rating(IntEnum):
    """What a difference asks of somebody, the worst last."""

    DOCS = 0
    COMPATIBLE = 1
    REVIEW = 2
    BREAKING = 3

    @property
    def word(self) -> str:
        """The rating as it is printed."""
        return self.name.lower()


class Kind(StrEnum):
    """What happened to a part of the document."""

    ADDED = "added"
    CHANGED = "changed"
    DEPRECATED = "deprecated"
    REMOVED = "removed"


class Way(Flag):
    """The directions in which a part travels: sent by callers, received by them, or both."""

    NEITHER = 0
    REQUEST = 1
    RESPONSE = 2
    BOTH = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """A rating for callers of the client and one for whatever else speaks to the API."""

    callers: Rating
    wire: Rating


DOCS = Verdict(Rating.DOCS, Rating.DOCS)
COMPATIBLE = Verdict(Rating.COMPATIBLE, Rating.COMPATIBLE)
REVIEW = Verdict(Rating.REVIEW, Rating.REVIEW)
BREAKING = Verdict(Rating.BREAKING, Rating.BREAKING)
CLIENT_ONLY = Verdict(Rating.BREAKING, Rating.DOCS)
"""Another name in the client; the same bytes on the wire."""
WIRE_ONLY = Verdict(Rating.COMPATIBLE, Rating.BREAKING)
"""Other bytes on the wire; the generated client follows by itself."""
CLIENT_REVIEW = Verdict(Rating.REVIEW, Rating.DOCS)


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two documents.

    Args:
        api: name of the API.
        kind: what happened.
        callers: what it means for callers of the generated client.
        wire: what it means for everybody else who speaks to the API or to its mock.
        pointer: JSON pointer into the newer document, into the older one where it was removed.
        where: `file:line` of that place.
        subject: the operation or schema, in the words of the document.
        reason: why it is rated so.
        operations: the operations that meet it.
    """

    api: str
    kind: Kind
    callers: Rating
    wire: Rating
    pointer: str
    where: str
    subject: str
    reason: str
    operations: tuple[str, ...] = ()

    @property
    def rating(self) -> Rating:
        """The worse of both ratings."""
        return max(self.callers, self.wire)


@dataclass(frozen=True, slots=True)
class At:
    """One place in both documents.

    Args:
        old: its pointer in the older document.
        new: its pointer in the newer one.
        operation: the operation on whose way it was reached, `""` for a part of the components.
    """

    old: str
    new: str
    operation: str = ""

    def down(self, *keys: str) -> At:
        """The same place, further in."""
        tail = "".join(f"/{key.replace('~', '~0').replace('/', '~1')}" for key in keys)
        return replace(self, old=self.old + tail, new=self.new + tail)


@dataclass(slots=True)
class Ledger:
    """Where differences are entered, each once; one met on several ways keeps the worst ratings."""

    old: Canonical
    new: Canonical
    uses: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    entries: dict[tuple[Kind, str, str], Change] = field(
        default_factory=dict[tuple[Kind, str, str], Change]
    )
    noted: int = 0

    def note(self, kind: Kind, at: At, verdict: Verdict, reason: str) -> None:
        """Enter a difference at a place."""
        self.noted += 1
        document, pointer = (self.old, at.old) if kind is Kind.REMOVED else (self.new, at.new)
        key = kind, pointer, reason
        known = self.entries.get(key)
        operations = self._operations(pointer, at.operation) | set(
            known.operations if known else ()
        )
        self.entries[key] = Change(
            api=self.new.name,
            kind=kind,
            callers=max(verdict.callers, known.callers if known else Rating.DOCS),
            wire=max(verdict.wire, known.wire if known else Rating.DOCS),
            pointer=document.original(pointer),
            where=document.where(pointer),
            subject=describe(document.data, pointer),
            reason=reason,
            operations=tuple(sorted(operations)),
        )

    def changes(self) -> list[Change]:
        """All differences, the worst first."""
        return sorted(
            self.entries.values(), key=lambda change: (-change.rating, change.pointer, change.kind)
        )

    def _operations(self, pointer: str, operation: str) -> set[str]:
        name = "/".join(pointer.split("/")[:4])
        return {operation} if operation else set(self.uses.get(name, ()))
