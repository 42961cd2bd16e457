"""`x-tradespec` in two documents in, what differs entered with what each word is for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.changes.keywords import PROSE, same
from generator.changes.model import (
    CLIENT_ONLY,
    CLIENT_REVIEW,
    DOCS,
    REVIEW,
    At,
    Kind,
    Ledger,
    Rating,
    Verdict,
)
from generator.plain import as_node, is_node

_FOLLOWED = Verdict(Rating.COMPATIBLE, Rating.DOCS)
_MOCK = CLIENT_REVIEW, "only the mock reads it: tests against the mock may meet something else"
_CLIENT = CLIENT_ONLY, "callers write or read this"
_TRIES = _FOLLOWED, "the client paces or repeats its calls otherwise"
_WORDS: dict[str, dict[str, tuple[Verdict, str]]] = {
    "root": {
        "client": _CLIENT,
        "environment": _CLIENT,
        "result": _CLIENT,
        "nulls": _CLIENT,
        "options": _CLIENT,
        "error": (CLIENT_REVIEW, "errors take their parts from elsewhere"),
        "docs": (DOCS, "only people read it"),
        "filters": (CLIENT_REVIEW, "filters are written otherwise"),
        "idempotency": (CLIENT_REVIEW, "calls are made safe to repeat in another way"),
        "webhooks": (CLIENT_REVIEW, "events are read or signed otherwise"),
        "request_id": (CLIENT_REVIEW, "the request id comes from elsewhere"),
        "retry": _TRIES,
        "final": _TRIES,
        "backoff": _TRIES,
        "limits": _TRIES,
        "pagers": (CLIENT_REVIEW, "lists are paged otherwise"),
        "mock": _MOCK,
    },
    "operation": {
        "result": _CLIENT,
        "pages": _CLIENT,
        "bodies": _CLIENT,
        "cacheable": _TRIES,
        "docs": (DOCS, "only people read it"),
        "download": _CLIENT,
        "filter": (CLIENT_REVIEW, "the arguments that filter are others"),
        "repeat": (CLIENT_REVIEW, "the client decides otherwise whether to repeat a call"),
        "mock": _MOCK,
    },
    "schema": {
        "wire": _CLIENT,
        "separator": _CLIENT,
        "mock": _MOCK,
        "record": _MOCK,
    },
}
_GROWING = frozenset({"options"})


def compare_words(ledger: Ledger, place: str, old: Any, new: Any, at: At) -> None:
    """Enter the differences of two `x-tradespec`.

    Args:
        ledger: where to.
        place: `root`, `operation` or `schema`.
        old: what stood there.
        new: what stands there.
        at: where.
    """
    before, after = as_node(old), as_node(new)
    for word in sorted({*before, *after}):
        verdict, reason = _WORDS[place].get(word, (REVIEW, f"no rule says what {word} means"))
        missing = object()
        left, right = before.get(word, missing), after.get(word, missing)
        for kind, keys in _leaves(left, right, missing):
            grown = word in _GROWING and kind is Kind.ADDED
            ledger.note(kind, at.down(word, *keys), _FOLLOWED if grown else verdict, reason)


def _leaves(old: Any, new: Any, missing: object) -> Iterator[tuple[Kind, tuple[str, ...]]]:
    """(kind, keys) of everything in which two pieces of plain data differ."""
    if old is missing or new is missing:
        if old is not new:
            yield (Kind.ADDED if old is missing else Kind.REMOVED), ()
    elif is_node(old) and is_node(new):
        for key in sorted({*old, *new}):
            for kind, keys in _leaves(old.get(key, missing), new.get(key, missing), missing):
                yield kind, (key, *keys)
    elif not same(old, new):
        yield Kind.CHANGED, ()


def compare_rest(ledger: Ledger, old: Any, new: Any, at: At, known: frozenset[str]) -> None:
    """Enter the keys that only people read, and every one that no rule knows."""
    before, after = as_node(old), as_node(new)
    for key in sorted({*before, *after} - known):
        if key in before and key in after and same(before[key], after[key]):
            continue
        kind = (
            Kind.ADDED if key not in before else Kind.REMOVED if key not in after else Kind.CHANGED
        )
        if key in PROSE:
            ledger.note(kind, at.down(key), DOCS, f"only people read the {key}")
        else:
            ledger.note(kind, at.down(key), REVIEW, f"no rule says what {key} means")
