"""Estimate arithmetic, from the Estimates seed; its preview figures come out exactly.

The base is the template's price (the chosen tier's, when it is tiered) x quantity; add-ons are
named and not multiplied; adjustments replace what they name; tax is the template's rate on both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .. import codec
from ..errors import Refusal
from .money import number, percent, product, total

if TYPE_CHECKING:
    from .registry import Context

Values = Mapping[str, Any]
_TIERS = ("good", "better", "best")
_SOURCES = frozenset(
    {"template_uuid", "selected_tier", "quantity", "selected_addons", "adjustments"}
)


@dataclass(frozen=True, slots=True)
class _Figures:
    base: Decimal
    addons: Decimal
    tax: Decimal
    chosen: list[dict[str, Any]]
    adjustments: dict[str, Any]

    def fields(self) -> dict[str, Any]:
        return {
            "base_amount": self.base,
            "addons_amount": self.addons,
            "tax_amount": self.tax,
            "total_amount": total((self.base, self.addons, self.tax)),
        }


def totals(record: Values, context: Context) -> dict[str, Any]:
    """Decide the amounts of an estimate that is written, when anything they follow from was sent.

    Raises:
        Refusal: The template lacks the tier or an add-on; cause `reference_not_found`.
    """
    if context.previous is not None and not _SOURCES & context.given.keys():
        return {}
    if context.previous is None and context.given.get("total_amount") is not None:
        return {}
    return _figures(record, context).fields()


def preview(body: Values, context: Context) -> dict[str, Any]:
    """Give totals and breakdown of an estimate that is not stored.

    Raises:
        Refusal: The template is not the account's, or lacks the tier or an add-on; cause
            `reference_not_found`.
    """
    figures = _figures(body, context)
    breakdown = {
        "base_amount": figures.base,
        "addons": figures.chosen,
        "adjustments": figures.adjustments,
    }
    return {"preview": figures.fields(), "breakdown": breakdown}


def _figures(source: Values, context: Context) -> _Figures:
    template = context.reference("EstimateTemplate", str(source.get("template_uuid")))
    adjustments: dict[str, Any] = dict(_object(source.get("adjustments")))
    chosen = [_addon(template, name) for name in source.get("selected_addons") or ()]
    quantity = number(source.get("quantity"), Decimal(1))
    base = product(_price(template, source.get("selected_tier")), quantity)
    base = _adjusted(adjustments, "base_amount", base)
    addons = total(number(addon["price"]) for addon in chosen)
    addons = _adjusted(adjustments, "addons_amount", addons)
    tax = percent(total((base, addons)), number(template.get("tax_rate")))
    return _Figures(base, addons, _adjusted(adjustments, "tax_amount", tax), chosen, adjustments)


def _price(template: Values, tier: object) -> Decimal:
    tiers: Values = _object(template.get("tiers"))
    if template.get("pricing_type") != "tiered":
        return number(template.get("base_price"))
    if tier is None:
        lowest = next((tiers[name] for name in _TIERS if name in tiers), None)
        return number(template.get("base_price"), number(lowest))
    if tier not in tiers:
        raise Refusal("reference_not_found", record="Tier")
    return number(tiers[str(tier)])


def _addon(template: Values, name: object) -> dict[str, Any]:
    offered: Sequence[Values] = template.get("addons") or ()
    for addon in offered:
        if addon.get("name") == name:
            return {"name": name, "price": number(addon.get("price"))}
    raise Refusal("reference_not_found", record="Add-on")


def _adjusted(adjustments: Values, name: str, computed: Decimal) -> Decimal:
    value = adjustments.get(name)
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return computed
    return number(value)


def _object(value: Any) -> Values:
    return value if codec.is_object(value) else {}
