"""A short tour: the generated clients at work against their mocks, over a real socket."""

from __future__ import annotations

import asyncio
from decimal import Decimal

from tradespec import AsyncCustomTrades, CustomTrades, errors
from tradespec.mock import Mock


def main() -> None:
    """Print what a first session with every API looks like."""
    with Mock("customtrades") as mock, mock.serve() as server:
        key = mock.keys[0]
        title("Custom Trades CRM", server.url)
        with CustomTrades(key, base_url=server.url) as client:
            jobs(client)
            invoice(client, mock.ids)
            preview(client)
            failure(client)
        asyncio.run(together(key, server.url))
    print("\nEverything above came from a mock; `make serve` keeps one running.")


def title(name: str, url: str) -> None:
    """Head of one API's part."""
    print(f"\n{name}\n{'=' * len(name)}\n{url}")


def call(code: str) -> None:
    """The call whose result follows."""
    print(f"\n>>> {code}")


def jobs(client: CustomTrades) -> None:
    """A list, filtered and read across pages."""
    call('client.jobs.list(status=["New", "Scheduled"])')
    print(f"    {'number':<9}{'title':<30}{'status':<12}{'priority':<10}customer")
    for job in client.jobs.list(status=["New", "Scheduled"]):
        who = f"{job.customer.first_name} {job.customer.last_name}" if job.customer else ""
        print(
            f"    {job.job_number!s:<9}{job.title:<30}{job.status!s:<12}{job.priority!s:<10}{who}"
        )


def invoice(client: CustomTrades, ids: dict[str, str]) -> None:
    """A create, with the totals the account computes."""
    call("client.invoices.create(job_uuid=..., customer_uuid=..., due_date=..., line_items=[...])")
    made = client.invoices.create(
        job_uuid=ids["job"],
        customer_uuid=ids["customer"],
        due_date="2025-02-01",
        line_items=[
            {"description": "Labor", "quantity": 8, "unit_price": 95},
            {"description": "Replacement parts", "quantity": 2, "unit_price": 50, "tax_rate": 8.5},
            {"description": "Trip fee", "unit_price": Decimal("75.00")},
        ],
        notes="Payment due within 30 days",
    )
    print(f"    {made.invoice_number}  {made.status}  due {made.due_date}")
    print(f"    subtotal {made.subtotal}  tax {made.tax_amount}  total {made.total_amount}")


def preview(client: CustomTrades) -> None:
    """A dry run: nothing is stored."""
    call("client.invoices.preview(line_items=[...], discount_amount=25)")
    totals = client.invoices.preview(
        line_items=[
            {"description": "Labor", "quantity": 8, "unit_price": 95, "tax_rate": 0},
            {"description": "Parts", "quantity": 2, "unit_price": 50, "tax_rate": 8.5},
        ],
        discount_amount=25,
    ).preview
    print(
        f"    subtotal {totals.subtotal}  tax {totals.tax_amount}  "
        f"discount {totals.discount_amount}  total {totals.total_amount}"
    )


def failure(client: CustomTrades) -> None:
    """A typed error."""
    call('client.jobs.get("00000000-0000-4000-8000-000000000000")')
    try:
        client.jobs.get("00000000-0000-4000-8000-000000000000")
    except errors.NotFoundError as error:
        print(f"    {type(error).__name__}: {error}")


async def together(key: str, url: str) -> None:
    """The same calls, asynchronously."""
    call("await asyncio.gather(*(client.jobs.create(...) for _ in range(20)))")
    async with AsyncCustomTrades(key, base_url=url) as client:
        customer = await client.customers.list(limit=1).first()
        assert customer is not None
        made = await asyncio.gather(
            *(
                client.jobs.create(customer_uuid=customer.uuid, title=f"Visit {n}")
                for n in range(20)
            )
        )
    print(f"    {len(made)} jobs, {made[0].job_number} to {made[-1].job_number}")


if __name__ == "__main__":
    main()
