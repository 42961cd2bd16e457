"""Exact amounts: decimals rounded half up to cents, as an invoice shows them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Any

from ..errors import Refusal

_CENT = Decimal("0.01")
_LARGEST = Decimal("1E+300")
_EXACT = Context(prec=2000, rounding=ROUND_HALF_UP)

ZERO = Decimal(0)


def number(value: Any, default: Decimal = ZERO) -> Decimal:
    """Read an amount of a record; absent and null count as the default."""
    if value is None:
        return default
    return value if isinstance(value, Decimal) else Decimal(str(value))


def product(first: Decimal, second: Decimal) -> Decimal:
    """Multiply two amounts and round to cents."""
    return cents(_EXACT.multiply(first, second))


def percent(amount: Decimal, rate: Decimal) -> Decimal:
    """Take so many percent of an amount and round to cents: 8.5 % of 100 is 8.5."""
    return cents(_EXACT.multiply(_EXACT.multiply(amount, rate), _CENT))


def total(amounts: Iterable[Decimal]) -> Decimal:
    """Add amounts up.

    Raises:
        Refusal: The sum is beyond what a JSON number can hold; cause `invalid`.
    """
    result = ZERO
    for amount in amounts:
        result = _EXACT.add(result, amount)
    return _held(result)


def difference(first: Decimal, second: Decimal) -> Decimal:
    """Take the second amount from the first."""
    return _held(_EXACT.subtract(first, second))


def cents(amount: Decimal) -> Decimal:
    """Round to two decimals, half away from zero."""
    return _EXACT.quantize(_held(amount), _CENT)


def _held(amount: Decimal) -> Decimal:
    if abs(amount) > _LARGEST:
        raise Refusal("invalid", detail="body: the amounts are too large")
    return amount
