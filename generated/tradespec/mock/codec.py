"""JSON in and out with exact numbers.

Decimals stay `decimal.Decimal` from the wire to the store and back, and are written in their
shortest form: 843.5 and 860, never 843.50 or 860.00.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any, TypeGuard

import msgspec

MAXIMUM_NUMBER_LENGTH = 400
MAXIMUM_EXPONENT = 308
MINIMUM_EXPONENT = -400
MAXIMUM_VALUES = 100_000
_PLAIN = frozenset({str, int, bool, type(None)})
NOTHING: Any = object()
"""Stands for a value that is not there, where null would be one."""


class MalformedJSONError(ValueError):
    """The text is not JSON, or JSON that no honest caller sends; the message says why."""


def _exact(text: str) -> Decimal:
    if len(text) > MAXIMUM_NUMBER_LENGTH:
        raise MalformedJSONError("holds a number with too many digits")
    try:
        number = Decimal(text)
    except InvalidOperation as problem:
        raise MalformedJSONError("holds a number out of range") from problem
    if number and not MINIMUM_EXPONENT <= number.adjusted() <= MAXIMUM_EXPONENT:
        raise MalformedJSONError("holds a number out of range")
    return number


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        counts = Counter(name for name, _ in pairs)
        twice = next(name for name, count in counts.items() if count > 1)
        raise MalformedJSONError(f"has the member {twice[:60]!r} twice")
    return members


_decoder = msgspec.json.Decoder(float_hook=_exact)
_stored = msgspec.json.Decoder(float_hook=Decimal)
_duplicates = json.JSONDecoder(object_pairs_hook=_unique, parse_float=str)
_encoder = msgspec.json.Encoder(decimal_format="number")

encode: Callable[[Any], bytes] = _encoder.encode
"""Write a value as JSON, decimals as numbers."""


def decode_bounded(content: bytes) -> Any:
    """Read JSON that a stranger sent: judging millions of values would hold everybody else up.

    Raises:
        MalformedJSONError: As `decode` says, or it holds too many values.
    """
    if len(content) > MAXIMUM_VALUES and sum(map(content.count, (b",", b"[", b"{"))) > (
        MAXIMUM_VALUES
    ):
        raise MalformedJSONError("holds too many values")
    return decode(content)


def decode(content: bytes) -> Any:
    """Read JSON that a caller sent.

    Raises:
        MalformedJSONError: It is not UTF-8, not JSON, nested too deeply, has a member twice or a
            number beyond what a double can hold.
    """
    try:
        value = _decoder.decode(content)
        if b"{" in content:
            _duplicates.decode(content.decode())
    except MalformedJSONError:
        raise
    except RecursionError as problem:
        raise MalformedJSONError("is nested too deeply") from problem
    except UnicodeDecodeError as problem:
        raise MalformedJSONError("is not UTF-8") from problem
    except (ValueError, OverflowError) as problem:
        if isinstance(problem.__cause__, MalformedJSONError):
            raise problem.__cause__ from None
        raise MalformedJSONError("is not valid JSON") from problem
    return value


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a JSON value is an array."""
    return isinstance(value, list)


def load(text: str | bytes) -> Any:
    """Read JSON that the mock itself wrote."""
    return _stored.decode(text)


def dump(value: Any) -> str:
    """Write a record for the store, numbers in their shortest form."""
    return encode(shortest(value)).decode()


def shortest(value: Any) -> Any:
    """Give the value with every decimal in its shortest form, whole ones as integers."""
    if isinstance(value, Decimal):
        return _shortest_number(value)
    if is_object(value):
        return {
            name: member if type(member) in _PLAIN else shortest(member)
            for name, member in value.items()
        }
    if is_array(value):
        return [shortest(item) for item in value]
    return value


def _shortest_number(number: Decimal) -> int | Decimal:
    if number == number.to_integral_value():
        return int(number)
    return number.normalize()
