"""Numbering settings: objects with `prefix`, `padding`, `next_number` and `has_override`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import codec

if TYPE_CHECKING:
    from .registry import Context


def formatted(prefix: str, number: int, padding: int) -> str:
    """Write a number: prefix and zeros up to so many digits, `INV-0088`."""
    return f"{prefix}{str(number).zfill(padding)}"


def preview(record: Mapping[str, Any], context: Context) -> dict[str, Any]:
    """Show the next number of each series as it will be written."""
    return {
        name: {
            **series,
            "next_number_formatted": formatted(
                str(series.get("prefix", "")), series["next_number"], series.get("padding", 0)
            ),
        }
        for name, series in _series(record).items()
    }


def override(record: Mapping[str, Any], context: Context) -> dict[str, Any]:
    """Mark each series whose next number the caller has set by hand."""
    previous = _series(context.previous or {})
    changed: dict[str, Any] = {}
    for name, series in _series(record).items():
        before = previous.get(name, series)
        if series["next_number"] != before.get("next_number"):
            changed[name] = {**series, "has_override": True}
    return changed


def _series(record: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    return {
        name: value
        for name, value in record.items()
        if codec.is_object(value) and isinstance(value.get("next_number"), int)
    }
