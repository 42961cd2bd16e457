"""Invoice arithmetic, from the Invoices seed; its preview figures come out exactly.

A line is quantity x unit price; its tax a percentage of it, rounded to cents. The discount is an
amount taken off after tax. Where the subtotal comes from: the line items, else a subtotal that
was sent, else the job's actual or estimated amount.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..errors import Refusal
from .money import ZERO, difference, number, percent, product, total

if TYPE_CHECKING:
    from .registry import Context

Values = Mapping[str, Any]


def totals(record: Values, context: Context) -> dict[str, Any]:
    """Decide subtotal, tax, total and balance of an invoice that is written.

    A subtotal or tax that the caller sends is kept (the seed: "calculated from line_items if not
    provided"); otherwise they follow the line items whenever those are sent, and else stay.
    """
    given = context.given
    lines = _lines(record)
    subtotal = _decided("subtotal", record, context)
    tax = _decided("tax_amount", record, context)
    if subtotal is None:
        subtotal = total(line["line_total"] for line in lines) if lines else None
    if tax is None:
        tax = total(line["tax_amount"] for line in lines)
    if subtotal is None:
        subtotal = _job_amount(given.get("job_uuid") or record.get("job_uuid"), context)
    discount = number(record.get("discount_amount"))
    paid = number(record.get("paid_amount"))
    amount = difference(total((subtotal, tax)), discount)
    return {
        "subtotal": subtotal,
        "tax_amount": tax,
        "discount_amount": discount,
        "total_amount": amount,
        "paid_amount": paid,
        "balance_amount": difference(amount, paid),
    }


def preview(body: Values, context: Context) -> dict[str, Any]:
    """Give totals and breakdown of an invoice that is not stored.

    Raises:
        Refusal: There is nothing to compute from, or the job is not the account's.
    """
    lines = _lines(body)
    if body.get("line_items") is not None:
        subtotal = total(line["line_total"] for line in lines)
    elif body.get("subtotal") is not None:
        subtotal = number(body["subtotal"])
    elif body.get("job_uuid") is not None:
        subtotal = _job_amount(body["job_uuid"], context)
    else:
        raise Refusal(
            "nothing_to_compute", detail="body: needs one of line_items, subtotal, job_uuid"
        )
    if body.get("job_uuid") is not None:
        context.reference("Job", str(body["job_uuid"]))
    computed = total(line["tax_amount"] for line in lines)
    tax = number(body.get("tax_amount"), computed)
    discount = number(body.get("discount_amount"))
    amount = difference(total((subtotal, tax)), discount)
    figures = {
        "subtotal": subtotal,
        "tax_amount": tax,
        "discount_amount": discount,
        "total_amount": amount,
        "balance_amount": amount,
    }
    return {"preview": figures, "breakdown": {"line_items": lines}}


def _decided(field: str, record: Values, context: Context) -> Decimal | None:
    """Give a figure that was sent, or stays because nothing it follows from was sent."""
    if context.given.get(field) is not None:
        return number(context.given[field])
    sources = {"line_items", "job_uuid"} if field == "subtotal" else {"line_items"}
    if context.previous is None or sources & context.given.keys():
        return None
    return number(record.get(field))


def _lines(source: Values) -> list[dict[str, Any]]:
    items: Sequence[Values] = source.get("line_items") or ()
    return [_line(item) for item in items]


def _line(item: Values) -> dict[str, Any]:
    quantity = number(item.get("quantity"), Decimal(1))
    price = number(item.get("unit_price"))
    rate = number(item.get("tax_rate"))
    amount = product(quantity, price)
    described = {"description": item["description"]} if "description" in item else {}
    return {
        **described,
        "quantity": quantity,
        "unit_price": price,
        "line_total": amount,
        "tax_rate": rate,
        "tax_amount": percent(amount, rate),
    }


def _job_amount(key: object, context: Context) -> Decimal:
    if not key:
        return ZERO
    job = context.reference("Job", str(key))
    amount = job.get("actual_amount")
    return number(job.get("estimated_amount") if amount is None else amount)
