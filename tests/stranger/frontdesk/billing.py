"""Bills in Custom Trades CRM."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from tradespec import CustomTrades
from tradespec.customtrades import (
    Invoice,
    InvoiceStatusFilter,
    JobStatus,
    LineItemInput,
)

TERM = timedelta(days=14)


class NotReadyError(Exception):
    """The job is not to be billed yet, or was billed before."""


def bill(
    client: CustomTrades, job_uuid: str, lines: Sequence[LineItemInput], today: date
) -> Invoice:
    """Bill a job that is ready, and mark it as invoiced."""
    job = client.jobs.get(job_uuid)
    if job.status != JobStatus.READY_TO_INVOICE or not job.customer:
        raise NotReadyError(f"{job.job_number} is {job.status}")
    invoice = client.invoices.create(
        customer_uuid=job.customer.uuid,
        job_uuid=job.uuid,
        issue_date=today,
        due_date=today + TERM,
        line_items=lines,
    )
    client.jobs.update(job.uuid, status=JobStatus.INVOICED)
    return invoice


def overdue(client: CustomTrades) -> dict[str, Decimal]:
    """What each customer should have paid by now, by name."""
    owed: defaultdict[str, Decimal] = defaultdict(Decimal)
    for invoice in client.invoices.list(status=InvoiceStatusFilter.OVERDUE, limit=100):
        if invoice.customer:
            who = f"{invoice.customer.first_name} {invoice.customer.last_name}"
            owed[who] += invoice.balance_amount
    return dict(owed)
