"""Rules: the arithmetic of invoices, estimates and payments, to the cent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from tradespec.mock.errors import Refusal
from tradespec.mock.rules import RULES, Context, find_rule
from tradespec.mock.rules.money import cents, percent, product

NOW = datetime(2025, 1, 1, tzinfo=UTC)
LABOR = {"description": "Labor", "quantity": 8, "unit_price": 95, "tax_rate": 0}
PARTS = {"description": "Parts", "quantity": 2, "unit_price": 50, "tax_rate": Decimal("8.5")}
TEMPLATE = {
    "pricing_type": "tiered",
    "base_price": 900,
    "tiers": {"good": 800, "better": 1000, "best": 1500},
    "addons": [{"name": "addon1", "price": 75}, {"name": "addon2", "price": Decimal("75.5")}],
    "tax_rate": 10,
}
RECORDS: Mapping[tuple[str, str], Mapping[str, Any]] = {
    ("Job", "both"): {"actual_amount": 150, "estimated_amount": 100},
    ("Job", "estimated"): {"actual_amount": None, "estimated_amount": Decimal("99.99")},
    ("Job", "neither"): {"actual_amount": None, "estimated_amount": None},
    ("EstimateTemplate", "tiered"): TEMPLATE,
    ("EstimateTemplate", "tiers only"): {**TEMPLATE, "base_price": None},
    ("EstimateTemplate", "flat"): {"pricing_type": "flat", "base_price": 500},
}


def context(
    given: Mapping[str, Any] | None = None, previous: Mapping[str, Any] | None = None
) -> Context:
    return Context(lambda: NOW, given or {}, previous, lambda kind, key: RECORDS.get((kind, key)))


def run(name: str, source: Mapping[str, Any]) -> dict[str, Any]:
    return find_rule(name)(source, context())


def created(source: Mapping[str, Any]) -> dict[str, Any]:
    return find_rule("invoice_totals")(source, context(source))


def test_rounding_is_half_up_for_each_line() -> None:
    assert cents(Decimal("0.125")) == Decimal("0.13")
    assert cents(Decimal("-0.125")) == Decimal("-0.13")
    assert product(Decimal("0.333"), Decimal("10.01")) == Decimal("3.33")
    assert percent(Decimal("100"), Decimal("8.5")) == Decimal("8.5")
    line = {"quantity": 1, "unit_price": Decimal("0.10"), "tax_rate": 5}
    assert run("invoice_preview", {"line_items": [line] * 3})["preview"]["tax_amount"] == Decimal(
        "0.03"
    ), "each line rounds 0.005 up"


def test_the_seeds_invoice_preview() -> None:
    result = run("invoice_preview", {"line_items": [LABOR, PARTS], "discount_amount": 25})
    assert result["preview"] == {
        "subtotal": 860,
        "tax_amount": Decimal("8.5"),
        "discount_amount": 25,
        "total_amount": Decimal("843.5"),
        "balance_amount": Decimal("843.5"),
    }
    assert result["breakdown"]["line_items"] == [
        {**LABOR, "line_total": 760, "tax_amount": 0},
        {**PARTS, "line_total": 100, "tax_amount": Decimal("8.5")},
    ]


@pytest.mark.parametrize(
    ("body", "subtotal", "tax", "total"),
    [
        ({"subtotal": 100}, 100, 0, 100),
        ({"subtotal": 100, "line_items": [PARTS]}, 100, 8.5, 108.5),
        ({"line_items": [PARTS], "tax_amount": 3}, 100, 3, 103),
        ({"job_uuid": "both"}, 150, 0, 150),
        ({"job_uuid": "estimated", "tax_amount": 1}, 99.99, 1, 100.99),
        ({"job_uuid": "neither"}, 0, 0, 0),
        ({"job_uuid": "both", "subtotal": 7}, 7, 0, 7),
        ({"line_items": [], "subtotal": 5}, 0, 0, 0),
        ({"line_items": [{"unit_price": Decimal("19.99")}]}, 19.99, 0, 19.99),
    ],
)
def test_where_a_preview_takes_its_amounts(
    body: dict[str, Any], subtotal: float, tax: float, total: float
) -> None:
    preview = run("invoice_preview", body)["preview"]
    found = [preview[name] for name in ("subtotal", "tax_amount", "total_amount")]
    assert found == [Decimal(str(value)) for value in (subtotal, tax, total)]


def test_a_preview_of_nothing_or_of_no_job_is_refused() -> None:
    with pytest.raises(Refusal, match="nothing_to_compute"):
        run("invoice_preview", {"discount_amount": 5})
    with pytest.raises(Refusal, match="reference_not_found"):
        run("invoice_preview", {"job_uuid": "nobody's", "subtotal": 5})


def test_a_stored_invoice() -> None:
    fee = {"description": "Trip fee", "quantity": 1, "unit_price": 75, "tax_rate": 0}
    totals = created({"line_items": [LABOR, PARTS, fee], "job_uuid": "both"})
    assert totals["subtotal"] == 935
    assert totals["tax_amount"] == Decimal("8.5")
    assert totals["total_amount"] == totals["balance_amount"] == Decimal("943.5")
    assert totals["paid_amount"] == totals["discount_amount"] == 0


def test_a_stored_invoice_keeps_what_the_caller_states() -> None:
    totals = created({"line_items": [PARTS], "subtotal": 90, "tax_amount": 4})
    assert (totals["subtotal"], totals["tax_amount"], totals["total_amount"]) == (90, 4, 94)
    assert created({"job_uuid": "both"})["total_amount"] == 150
    assert created({"job_uuid": "neither"})["total_amount"] == 0


def test_an_update_recomputes_only_what_it_touches() -> None:
    rule = find_rule("invoice_totals")
    before = {"line_items": [PARTS], "subtotal": 90, "tax_amount": 4, "paid_amount": 10}
    noted = rule({**before, "notes": "x"}, context({"notes": "x"}, before))
    assert (noted["subtotal"], noted["tax_amount"], noted["balance_amount"]) == (90, 4, 84)
    cheaper = rule({**before, "discount_amount": 5}, context({"discount_amount": 5}, before))
    assert (cheaper["total_amount"], cheaper["balance_amount"]) == (89, 79)
    lines = {"line_items": [LABOR]}
    relined = rule({**before, **lines}, context(lines, before))
    assert (relined["subtotal"], relined["tax_amount"]) == (760, 0)


def test_the_seeds_estimate_preview() -> None:
    body = {
        "template_uuid": "tiered",
        "selected_tier": "better",
        "selected_addons": ["addon1", "addon1"],
        "adjustments": {"tax_amount": 50},
    }
    result = run("estimate_preview", body)
    assert result["preview"] == {
        "base_amount": 1000,
        "addons_amount": 150,
        "tax_amount": 50,
        "total_amount": 1200,
    }
    assert result["breakdown"]["addons"][0] == {"name": "addon1", "price": 75}
    assert result["breakdown"]["adjustments"] == {"tax_amount": 50}


@pytest.mark.parametrize(
    ("body", "base", "addons", "tax"),
    [
        ({"template_uuid": "flat"}, 500, 0, 0),
        ({"template_uuid": "flat", "selected_tier": "best", "quantity": 2}, 1000, 0, 0),
        ({"template_uuid": "tiered"}, 900, 0, 90),
        ({"template_uuid": "tiers only"}, 800, 0, 80),
        (
            {
                "template_uuid": "tiered",
                "selected_tier": "best",
                "quantity": Decimal("1.5"),
                "selected_addons": ["addon2"],
            },
            2250,
            75.5,
            232.55,
        ),
        ({"template_uuid": "tiered", "adjustments": {"base_amount": 10}}, 10, 0, 1),
        ({"template_uuid": "flat", "adjustments": {"addons_amount": 10, "else": 1}}, 500, 10, 0),
        ({"template_uuid": "flat", "adjustments": {"tax_amount": False}}, 500, 0, 0),
        ({"template_uuid": "flat", "adjustments": ["odd"], "selected_addons": None}, 500, 0, 0),
    ],
)
def test_estimate_amounts(body: dict[str, Any], base: float, addons: float, tax: float) -> None:
    found = find_rule("estimate_totals")(body, context(body))
    wanted = [Decimal(str(value)) for value in (base, addons, tax)]
    assert [found[name] for name in ("base_amount", "addons_amount", "tax_amount")] == wanted
    assert found["total_amount"] == sum(wanted)


@pytest.mark.parametrize(
    "body",
    [
        {"template_uuid": "none"},
        {"template_uuid": "flat", "selected_addons": ["gold"]},
        {"template_uuid": "tiered", "selected_tier": "ultimate"},
    ],
)
def test_what_a_template_does_not_offer(body: dict[str, Any]) -> None:
    with pytest.raises(Refusal, match="reference_not_found"):
        run("estimate_preview", body)


def test_an_estimate_is_computed_again_only_when_its_sources_are_sent() -> None:
    rule = find_rule("estimate_totals")
    before = {"template_uuid": "flat", "total_amount": 500}
    assert rule(before, context({"status": "Accepted"}, before)) == {}
    assert rule({**before, "quantity": 3}, context({"quantity": 3}, before))["total_amount"] == 1500


def test_amounts_no_reader_could_hold_are_refused() -> None:
    line = {"quantity": Decimal("1e308"), "unit_price": Decimal("1e308")}
    with pytest.raises(Refusal, match="too large"):
        run("invoice_preview", {"line_items": [line]})


def test_payments_and_numbers() -> None:
    net = run("payment_net", {"amount": Decimal("100.10"), "processing_fee": Decimal("3.2")})
    assert net == {"processing_fee": Decimal("3.2"), "net_amount": Decimal("96.90")}
    assert run("payment_net", {"amount": 5})["net_amount"] == 5
    series = {"prefix": "INV-", "padding": 4, "next_number": 88}
    shown = run("numbering_preview", {"invoice": series, "note": "x"})
    assert shown == {"invoice": {**series, "next_number_formatted": "INV-0088"}}
    override = find_rule("numbering_override")
    before = {"invoice": series}
    after = {"invoice": {**series, "next_number": 500}}
    assert override(after, context({}, before))["invoice"]["has_override"] is True
    assert override(before, context({}, before)) == {}
    with pytest.raises(LookupError, match="no rule 'magic'; there are: estimate_preview"):
        find_rule("magic")
    assert all(callable(rule) for rule in RULES.values())
