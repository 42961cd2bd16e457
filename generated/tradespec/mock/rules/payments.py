"""Payment arithmetic: what is left of an amount after the processing fee (the Payments page)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .money import difference, number

if TYPE_CHECKING:
    from .registry import Context


def net(record: Mapping[str, Any], context: Context) -> dict[str, Any]:
    """Decide `net_amount` = `amount` - `processing_fee`."""
    fee = number(record.get("processing_fee"))
    return {"processing_fee": fee, "net_amount": difference(number(record.get("amount")), fee)}
