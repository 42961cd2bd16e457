"""What a user writes: for the type checkers a line marked `# wrong` is an error, no other is."""

# pyright: strict
from __future__ import annotations

from asyncio import Task, create_task
from collections.abc import Iterator
from decimal import Decimal
from typing import assert_type
from uuid import UUID

from tradespec import (
    UNSET,
    AsyncCustomTrades,
    AsyncServiceM8,
    CustomTrades,
    ServiceM8,
    UnsetType,
    errors,
)
from tradespec._core.pages import AsyncPager, Page, Pager
from tradespec._core.response import Response
from tradespec._core.transport import Request
from tradespec.customtrades import Invoice, Job, JobStatus, LineItemInput
from tradespec.mock import Mock
from tradespec.mocks import CustomTradesMock
from tradespec.servicem8 import Created


def right(client: CustomTrades, uuid: UUID) -> Iterator[str]:
    assert_type(client.jobs.get(uuid), Job)
    assert_type(client.jobs.list(status=[JobStatus.NEW, "Scheduled"]), Pager[Job])
    assert_type(client.jobs.list().first(), Job | None)
    made = client.invoices.create(
        job_uuid="1",
        customer_uuid=uuid,
        due_date="2025-02-01",
        line_items=[
            LineItemInput(description="Labor", quantity=8, unit_price=Decimal("95.00")),
            {"description": "Parts", "unit_price": 50, "tax_rate": 8.5},
        ],
        notes=None,
        terms=UNSET,
    )
    assert_type(made, Invoice)
    assert_type(made.total_amount, Decimal)
    assert_type(made.notes, str | None | UnsetType)
    assert_type(client.with_options(timeout=5, max_retries=0), CustomTrades)
    for page in client.jobs.list().pages():
        assert_type(page, Page[Job])
        assert_type(client.jobs.list(page=page.next), Pager[Job])
        yield from (job.title for job in page)
    try:
        client.jobs.delete("1")
    except errors.RateLimitError as error:
        assert_type(error.status_code, int)
        assert_type(error.url, str)
        assert_type(error.request, Request | None)


async def right_async(client: AsyncCustomTrades) -> None:
    assert_type(await client.jobs.get("1"), Job)
    assert_type(client.jobs.list(), AsyncPager[Job])
    assert_type(await client.jobs.list().first(), Job | None)
    async for job in client.jobs.list():
        assert_type(job.status, JobStatus)


def right_raw(client: CustomTrades, servicem8: ServiceM8, uuid: UUID) -> None:
    assert_type(client.raw.jobs.list(status="New", limit=3), Response[Page[Job]])
    assert_type(client.raw.jobs.update(uuid, title="x"), Response[Job])
    assert_type(client.with_options(timeout=5).raw.jobs.get("1").data.title, str)
    assert_type(servicem8.raw.jobs.create(status="Quote"), Response[Created])
    assert_type(servicem8.raw.attachments.download(uuid, to="x"), Response[bytes])


async def right_async_raw(client: AsyncCustomTrades, servicem8: AsyncServiceM8) -> None:
    assert_type(await client.raw.jobs.list(page=2), Response[Page[Job]])
    assert_type(create_task(client.raw.jobs.get("1")), Task[Response[Job]])
    assert_type(await servicem8.raw.attachments.download("1"), Response[bytes])


def tests(customtrades_mock: CustomTradesMock) -> None:
    assert_type(customtrades_mock.client(), CustomTrades)
    assert_type(customtrades_mock.async_client(max_retries=0), AsyncCustomTrades)
    with CustomTradesMock() as mock:
        assert_type(mock.client().jobs.get("1"), Job)


def wrong(client: CustomTrades, mock: Mock) -> None:
    client.jobs.create(title="no customer")  # wrong
    client.jobs.create(customer_uuid="1", title=None)  # wrong
    client.jobs.create(customer_uuid="1", title="x", estimated_amount="10")  # wrong
    client.jobs.create(customer_uuid="1", title="x", colour="red")  # wrong
    client.jobs.list(status="New", limit="ten")  # wrong
    client.jobs.list(page=[1])  # wrong
    client.jobs.get()  # wrong
    print(client.job)  # wrong
    print(client.jobs.get("1").titel)  # wrong
    client.invoices.get("1").notes.upper()  # wrong
    LineItemInput(description="no price")  # wrong
    client.with_options(retries=3)  # wrong
    client.raw.jobs.create(title="no customer")  # wrong
    client.raw.jobs.update("1", titel="x")  # wrong
    client.raw.jobs.list(limit="ten")  # wrong
    client.raw.jobs.get("1").title.upper()  # wrong
    client.raw.jobs.make()  # wrong
    print(client.raw.job)  # wrong
    print(*client.raw.jobs.list())  # wrong
    mock.fail(operation=3)  # wrong
