"""Names of sites, from the lookups page: business name and address together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .registry import Context


def name(record: Mapping[str, Any], context: Context) -> dict[str, Any]:
    """Show what is there of business name and address, else of the contact, else the key."""
    place = [record.get("business_name"), record.get("address")]
    person = [record.get("first_name"), record.get("last_name")]
    shown = " - ".join(part for part in place if part) or " ".join(part for part in person if part)
    return {"name": shown or f"Site {record.get('id')}"}
