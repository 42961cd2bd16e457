"""Assertions on the journal, and the words that explain why one does not hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from .. import codec
from ..compiled.parameters import parse_query
from ..errors import Refusal
from .journal import Entry

_SHOWN = 400
_CALLS_SHOWN = 10
_FIRST_REFUSAL = 400


@dataclass(frozen=True, slots=True)
class Expectation:
    """What is expected of the calls of an operation.

    Attributes:
        times: Exactly so often, None for at least once.
        body: Fields the request's body must have.
        query: Query parameters it must have, as text.
        status: Status of the answer.
    """

    operation: str
    times: int | None = None
    body: Mapping[str, Any] | None = None
    query: Mapping[str, str] | None = None
    status: int | None = None

    def check(self, calls: Sequence[Entry]) -> list[Entry]:
        """Give the calls that fit.

        Args:
            calls: All calls there were.

        Raises:
            AssertionError: Not as many fit as are wanted; it says what was wanted and what
                differed.
        """
        called = [entry for entry in calls if entry.operation == self.operation]
        fitting = [entry for entry in called if not self._differences(entry)]
        if len(fitting) == self.times or (self.times is None and fitting):
            return fitting
        raise AssertionError("\n".join(self._explained(calls, called, fitting)))

    def _explained(
        self, calls: Sequence[Entry], called: Sequence[Entry], fitting: Sequence[Entry]
    ) -> list[str]:
        details = self._details()
        lines = [f"{self.operation} {self._wish()}{' with' if details else '.'}"]
        lines += [f"  {line}" for line in details]
        others = [entry for entry in called if entry not in fitting]
        if fitting:
            lines.append(f"It was called {'so ' if details else ''}{_times(len(fitting))}:")
            lines += _listed(fitting)
        if not called:
            lines += _elsewhere(calls)
        elif others and (self.times is None or len(fitting) < self.times):
            lines += self._nearest(others, bool(fitting))
        return lines

    def _wish(self) -> str:
        if self.times == 0:
            return "was not to be called"
        return f"was to be called {_times(self.times) if self.times else 'at least once'}"

    def _nearest(self, others: Sequence[Entry], some_fit: bool) -> list[str]:
        nearest = min(others, key=lambda entry: len(self._differences(entry)))
        count = len(others)
        so_far = "" if some_fit else f"It was called {_times(count)}, never so. "
        start = f"{so_far}The nearest{' other' if some_fit else ''}"
        lines = [f"{start} call is #{nearest.number}, {nearest}:"]
        lines += [f"  {line}" for line in self._differences(nearest)]
        if nearest.status >= _FIRST_REFUSAL:
            lines.append(f"  The mock answered {nearest.status}: {_answer(nearest)}")
        return lines

    def _details(self) -> list[str]:
        lines: list[str] = []
        for place, given in (("body", self.body), ("query", self.query)):
            if given is not None:
                lines += [f"{place}.{name}: {_shown(value)}" for name, value in given.items()]
                lines += [] if given else [f"{place}: an object"]
        if self.status is not None:
            lines.append(f"status: {self.status}")
        return lines

    def _differences(self, entry: Entry) -> list[str]:
        lines: list[str] = []
        if self.status is not None and entry.status != self.status:
            found = f"was {entry.status}" if entry.status else "but the connection was dropped"
            lines.append(f"status: wanted {self.status}, {found}")
        if self.body is not None:
            lines += _unlike_body(codec.decode(codec.encode(self.body)), entry)
        if self.query is not None:
            lines += _unlike("query", dict(self.query), _sent(entry))
        return lines


def suggestion(name: str, known: Iterable[str]) -> str:
    """Give the words that say which of some names was probably meant."""
    names = list(known)
    near = get_close_matches(name, names, n=3)
    if near:
        return f"did you mean {' or '.join(near)}?"
    return f"there are: {', '.join(names)}"


def _sent(entry: Entry) -> dict[str, str]:
    try:
        query = parse_query(entry.query.encode("latin-1"))
    except Refusal:
        return {}
    return {name: ",".join(values) for name, values in query.items()}


def _elsewhere(calls: Sequence[Entry]) -> list[str]:
    if not calls:
        return ["There was no call at all."]
    shown = calls[-_CALLS_SHOWN:]
    head = "Calls there were:" if len(shown) == len(calls) else f"The last {len(shown)} calls:"
    return [f"It was never called. {head}", *_listed(shown)]


def _listed(calls: Sequence[Entry]) -> list[str]:
    lines = [f"  #{entry.number} {entry}" for entry in calls[:_CALLS_SHOWN]]
    more = len(calls) - len(lines)
    return [*lines, f"  ... and {more} more"] if more else lines


def _times(count: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")


def _answer(entry: Entry) -> str:
    content = entry.hiding.shown_body(entry.path, entry.response)
    return _cut(content.decode("utf-8", "replace")) or "nothing"


def _unlike_body(wanted: Any, entry: Entry) -> list[str]:
    if entry.body is None and wanted is not None:
        found = "no JSON" if entry.content else "not sent"
        return [f"body: wanted {_shown(wanted)}, was {found}"]
    return _unlike("body", wanted, entry.body)


def _unlike(place: str, wanted: Any, found: Any) -> list[str]:
    """Compare as far as something is wanted: other members of an object do not matter."""
    if codec.is_object(wanted) and codec.is_object(found):
        lines: list[str] = []
        for name, value in wanted.items():
            if name not in found:
                lines.append(f"{place}.{name}: wanted {_shown(value)}, was not sent")
            else:
                lines += _unlike(f"{place}.{name}", value, found[name])
        return lines
    if codec.is_array(wanted) and codec.is_array(found) and len(wanted) == len(found):
        pairs = enumerate(zip(wanted, found, strict=True))
        return [
            line
            for index, (one, other) in pairs
            for line in _unlike(f"{place}[{index}]", one, other)
        ]
    if wanted == found and isinstance(wanted, bool) == isinstance(found, bool):
        return []
    return [f"{place}: wanted {_shown(wanted)}, was {_shown(found)}"]


def _shown(value: object) -> str:
    return _cut(codec.encode(value).decode())


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "..."
