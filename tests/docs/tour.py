"""A short tour: the generated clients at work against their mocks, over real sockets.

The same piece of work, a leaking tap, is created in each API.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from decimal import Decimal

from tradespec import AsyncCustomTrades, CustomTrades, FieldInsight, ServiceM8, errors
from tradespec.mock import Mock

UNKNOWN = "00000000-0000-4000-8000-000000000000"


def main() -> None:
    """Print what a first session with every API looks like."""
    with Mock("customtrades") as mock, mock.serve() as server:
        title("Custom Trades CRM", server.url)
        with CustomTrades(mock.key, base_url=server.url) as trades:
            jobs(trades)
            invoice(trades, mock.ids)
            preview(trades)
            failure(trades)
        asyncio.run(together(mock.key, server.url))
    with Mock("servicem8") as mock, mock.serve() as server:
        title("ServiceM8", server.url)
        with ServiceM8(mock.key, base_url=server.url) as service:
            records(service, mock.ids)
    with Mock("fieldinsight") as mock, mock.serve() as server:
        title("FieldInsight Gateway", server.url)
        with FieldInsight(mock.key, base_url=server.url) as gateway:
            requests(gateway)
    print("\nEverything above came from mocks; `make serve` keeps them running.")


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
        row = f"{job.job_number!s:<9}{job.title:<30}{job.status!s:<12}{job.priority!s:<10}{who}"
        print(f"    {row}")


def invoice(client: CustomTrades, ids: Mapping[str, str]) -> None:
    """A create, with the totals the account computes."""
    call('client.jobs.create(customer_uuid=..., title="Leaking tap")')
    job = client.jobs.create(customer_uuid=ids["customer"], title="Leaking tap")
    print(f"    {job.job_number}  {job.status}  {job.uuid}")
    call("client.invoices.create(job_uuid=..., customer_uuid=..., due_date=..., line_items=[...])")
    made = client.invoices.create(
        job_uuid=job.uuid,
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
    call(f'client.jobs.get("{UNKNOWN}")')
    try:
        client.jobs.get(UNKNOWN)
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


def records(client: ServiceM8, ids: Mapping[str, str]) -> None:
    """A create that gives its identifier, a filter, values the wire spells its own way."""
    call('client.jobs.create(status="Work Order", company_uuid=..., job_description="Leaking tap")')
    created = client.jobs.create(
        status="Work Order",
        company_uuid=ids["company"],
        job_address="8 Wharf Street, Brisbane",
        job_description="Leaking tap",
        badges=[ids["badge"]],
    )
    print(f"    {created.uuid}")
    since = datetime(2026, 1, 1)
    call('client.jobs.list(status="Work Order", edited_since=datetime(2026, 1, 1))')
    for job in client.jobs.list(status="Work Order", edited_since=since):
        completed = job.completion_date or "not completed"
        amount = job.total_invoice_amount
        print(
            f"    {job.generated_job_id!s:<7}{job.job_description!s:<21}{amount!s:<10}{completed}"
        )


def requests(client: FieldInsight) -> None:
    """Look-ups, a create, a refusal with its code."""
    call('client.jobs.create(site=..., job_type=..., title="Leaking tap", start_time=..., ...)')
    start = datetime(2026, 7, 1, 9, tzinfo=timezone(timedelta(hours=10)))
    site, job_type = client.sites.list()[0], client.job_types.list()[0]
    made = client.jobs.create(
        site=site.id,
        job_type=job_type.id,
        title="Leaking tap",
        start_time=start,
        end_time=start + timedelta(hours=2),
    )
    print(f"    job {made.number} (id {made.id}), {job_type.name} at {site.name}")
    call('client.jobs.update("...", custom_fields={"colour": "red"})')
    try:
        client.jobs.update(made.id, custom_fields={"colour": "red"})
    except errors.BadRequestError as error:
        print(f"    {type(error).__name__}: code {error.code}, request id {error.request_id}")


if __name__ == "__main__":
    main()
