"""How a set of values moved, and the way it travels, in; the rating out."""

from __future__ import annotations

from enum import Enum

from generator.changes.model import Rating, Verdict, Way


class Move(Enum):
    """What happened to the set of values that fit."""

    NARROWED = "fewer values fit"
    WIDENED = "more values fit"
    OTHER = "other values fit"
    UNKNOWN = "whether the same values fit cannot be told"
    SAME = "the same values fit"


_REQUEST = {
    Move.NARROWED: Rating.BREAKING,
    Move.WIDENED: Rating.COMPATIBLE,
    Move.OTHER: Rating.BREAKING,
    Move.UNKNOWN: Rating.REVIEW,
    Move.SAME: Rating.DOCS,
}
_RESPONSE = {**_REQUEST, Move.NARROWED: Rating.COMPATIBLE, Move.WIDENED: Rating.BREAKING}


def rate(move: Move, way: Way) -> Rating:
    """The rating of a move; a request must not narrow, a response must not widen."""
    asked = _REQUEST[move] if Way.REQUEST in way else Rating.DOCS
    answered = _RESPONSE[move] if Way.RESPONSE in way else Rating.DOCS
    return max(asked, answered)


def strict(move: Move, way: Way) -> Verdict:
    """The same rating for callers and for the wire: the Python type shows the move."""
    return Verdict(rate(move, way), rate(move, way))


def unseen(move: Move, way: Way) -> Verdict:
    """For a bound that no Python type shows: what is received more freely breaks no caller."""
    received = Way.RESPONSE in way and move is Move.WIDENED
    callers = max(
        rate(move, way & Way.REQUEST),
        Rating.COMPATIBLE if received else rate(move, way & Way.RESPONSE),
    )
    return Verdict(callers, rate(move, way))


def removed(way: Way) -> Verdict:
    """For something that callers name or read and that is gone."""
    rating = Rating.BREAKING if way else Rating.DOCS
    return Verdict(rating, rating)


def told(move: Move, way: Way) -> str:
    """Which direction the move concerns, in words."""
    places = [name for name, side in _SIDES if side in way]
    return f"{move.value} in {' and '.join(places)}" if places else "no operation uses it"


_SIDES = (("requests", Way.REQUEST), ("responses", Way.RESPONSE))
