"""What a server answers in the client rows: one job and a page of 100 of 100, made by the mock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tradespec.mock import Mock

PAGE = 100
KEY = "bench-key"
AUTHORIZED = (("Authorization", f"Bearer {KEY}"), ("Accept", "application/json"))


@dataclass(frozen=True, slots=True)
class Payload:
    """Bodies as they come over the wire, and the job that the first is."""

    uuid: str
    one: bytes
    page: bytes


def made() -> Payload:
    """Bodies with every field a job has, embedded records included."""
    with Mock("customtrades") as mock:
        with mock.client() as client:
            for number in range(PAGE - len(list(client.jobs.list()))):
                _create(client, mock, number)
            page = client.raw.jobs.list(limit=PAGE).content
            one = client.raw.jobs.get(mock.ids["job"]).content
        return Payload(mock.ids["job"], one, page)


def _create(client: Any, mock: Mock, number: int) -> None:
    client.jobs.create(
        customer_uuid=mock.ids["customer"],
        location_uuid=mock.ids["location"],
        assigned_to_user_id=mock.ids["user"],
        title=f"Plumbing repair {number}",
        description="Fix the leaky faucet in the upstairs bathroom",
        priority="Normal",
        estimated_amount=180 + number / 4,
        scheduled_date="2025-01-20T10:00:00Z",
        scheduled_time_start="09:00",
        scheduled_time_end="11:00",
    )
