"""As what lists compare values: exact numbers, flags and instants, however they are written.

These run inside SQLite, so they never raise: what is none of its kind is None.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation

_YES = (1, "1")
_NO = (0, "0")
_LARGEST = Decimal(10) ** 30
_COMPLEMENT = str.maketrans("0123456789", "9876543210")


def exact(value: object) -> Decimal | None:
    """Give a number or the text of one as an exact decimal, None when it is none."""
    if isinstance(value, Decimal):
        return value
    try:
        number = Decimal(str(value).strip())
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def sortable(value: object) -> str | None:
    """Give a text that sorts like the number a value is, None when it is none.

    Numbers beyond thirty digits sort as the largest there is.
    """
    number = exact(value)
    if number is None or isinstance(value, bool):
        return None
    text = f"{min(abs(number), _LARGEST):044.12f}"
    return "1" + text if number >= 0 else "0" + text.translate(_COMPLEMENT)


def flag(value: object) -> int | None:
    """Give 1, 0 or None for any spelling of yes, no and unknown."""
    if value in _YES:
        return 1
    return 0 if value in _NO else None


def instant(value: object) -> float | None:
    """Give the seconds since 1970 of a date-time with its offset, None when it is none."""
    try:
        moment = datetime.fromisoformat(str(value))
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return aware.timestamp()
    except (ValueError, OverflowError):
        return None


def folded(value: object) -> str | None:
    """Give a text for a comparison in any case."""
    return None if value is None else str(value).casefold()
