"""One odd field never costs an item: every field of every printed answer, wrong or missing.

Printed answers are those of the vendor's pages, with nested identifiers written out. The way to the
result itself (`/data`, `/data/jobs`) is no field of an item: without it there is nothing to keep,
and the call says so.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from tradespec import AsyncCustomTrades, CustomTrades, errors
from tradespec._core.transport import RawResponse, Request

JOB = "123e4567-e89b-12d3-a456-426614174000"
CUSTOMER = {"uuid": JOB, "first_name": "John", "last_name": "Doe"}
OBJECTS: dict[str, dict[str, Any]] = {
    "jobs": {
        "uuid": JOB,
        "job_number": "JOB-001",
        "title": "Plumbing Repair",
        "status": "Scheduled",
        "priority": "Normal",
        "customer": CUSTOMER,
        "scheduled_date": "2025-01-20T10:00:00Z",
    },
    "invoices": {
        "uuid": JOB,
        "invoice_number": "INV-001",
        "status": "Pending",
        "total_amount": 500,
        "balance_amount": 500,
        "due_date": "2025-02-01",
        "customer": CUSTOMER,
    },
    "estimates": {
        "uuid": JOB,
        "estimate_number": "EST-001",
        "status": "Pending",
        "total_amount": 500,
        "customer": CUSTOMER,
    },
}
PREVIEW = {
    "preview": {
        "subtotal": 860,
        "tax_amount": 8.5,
        "discount_amount": 25,
        "total_amount": 843.5,
        "balance_amount": 843.5,
    },
    "breakdown": {
        "line_items": [
            {
                "description": "Labor",
                "quantity": 8,
                "unit_price": 95,
                "line_total": 760,
                "tax_rate": 0,
                "tax_amount": 0,
            }
        ]
    },
}
VALUES: tuple[Any, ...] = (None, True, 7, 2.5, "odd", ["odd"], {"odd": 1}, [], {})
DROPPED = object()
Path = tuple[str | int, ...]


class Canned:
    """A transport of either kind that gives one body."""

    def __init__(self, body: Any) -> None:
        self.content = json.dumps(body).encode()

    def send(self, request: Request) -> RawResponse:
        return RawResponse(200, (("content-type", "application/json"),), self.content)

    def close(self) -> None: ...


class AsyncCanned(Canned):
    async def send(self, request: Request) -> RawResponse:  # type: ignore[override]
        return super().send(request)

    async def aclose(self) -> None: ...


def page(resource: str, items: list[Any]) -> dict[str, Any]:
    numbers = {"page": 1, "limit": 50, "total": len(items), "total_pages": 1}
    return {"success": True, "data": {resource: items, "pagination": numbers}}


def paths(value: Any, here: Path = ()) -> Iterator[Path]:
    """Every place below a value."""
    children: Any = value.items() if isinstance(value, dict) else ()
    if isinstance(value, list):
        children = enumerate(value)
    for key, child in children:
        yield (*here, key)
        yield from paths(child, (*here, key))


def changed(body: Any, path: Path, value: Any) -> Any:
    """A copy with another value at a place, or without it."""
    body = json.loads(json.dumps(body))
    parent = body
    for key in path[:-1]:
        parent = parent[key]
    if value is DROPPED:
        del parent[path[-1]]
    else:
        parent[path[-1]] = value
    return body


def kind(value: Any) -> str:
    names = {
        bool: "boolean",
        int: "number",
        float: "number",
        str: "string",
        list: "array",
        dict: "object",
    }
    return names.get(type(value), "null")


def wrong_values(value: Any) -> Iterator[Any]:
    """A value of every other JSON type, and none at all."""
    yield from (other for other in VALUES if kind(other) != kind(value))
    yield DROPPED


def at(value: Any, path: Path) -> Any:
    for key in path:
        value = value[key]
    return value


def answers(resource: str, body: Any) -> tuple[list[Any], list[Any]]:
    """The items of a list, read by the sync and by the async client."""
    found = list(getattr(CustomTrades("k", transport=Canned(body)), resource).list())

    async def read() -> list[Any]:
        client = AsyncCustomTrades("k", transport=AsyncCanned(body))
        return [item async for item in getattr(client, resource).list()]

    return found, asyncio.run(read())


@pytest.mark.parametrize("resource", OBJECTS)
def test_no_item_is_lost(resource: str, caplog: pytest.LogCaptureFixture) -> None:
    items = [OBJECTS[resource], {**OBJECTS[resource], "uuid": "second"}, OBJECTS[resource]]
    whole = page(resource, items)
    for path in paths(OBJECTS[resource]):
        for value in wrong_values(at(OBJECTS[resource], path)):
            caplog.clear()
            body = changed(whole, ("data", resource, 0, *path), value)
            for found in answers(resource, body):
                assert [item.uuid for item in found[1:]] == ["second", JOB]
                assert len(found) == 3
                assert kept(found[0], path, value)
                untouched(found[0], OBJECTS[resource], path)
            odd = [record for record in caplog.records if record.levelno == logging.WARNING]
            assert len(odd) <= 2, "told once by each client"


def kept(item: Any, path: Path, value: Any) -> bool:
    """Whether the odd value is where it was sent, as it was sent."""
    for key in path[:-1]:
        item = getattr(item, str(key))
    found = getattr(item, str(path[-1]))
    if value is DROPPED:
        return found is msgspec.UNSET
    return bool(msgspec.to_builtins(found) == value) or str(found) == str(value)


def untouched(item: Any, sent: dict[str, Any], path: Path) -> None:
    """Every other field still has its value."""
    for key, value in sent.items():
        if key != path[0] and not isinstance(value, dict):
            assert str(getattr(item, key)) in (str(value), f"{value}", "2025-02-01"), key


@pytest.mark.parametrize("resource", OBJECTS)
def test_an_odd_page_number_or_flag_costs_nothing(resource: str) -> None:
    whole = page(resource, [OBJECTS[resource]])
    for path in paths(whole):
        if path[:2] == ("data", resource) or path == ("data",):
            continue
        for value in wrong_values(at(whole, path)):
            for found in answers(resource, changed(whole, path, value)):
                assert [item.uuid for item in found] == [JOB], (path, value)


@pytest.mark.parametrize("resource", OBJECTS)
def test_one_object_keeps_all_its_fields(resource: str) -> None:
    whole = {"success": True, "data": OBJECTS[resource]}
    for path in paths(OBJECTS[resource]):
        for value in wrong_values(at(OBJECTS[resource], path)):
            client = CustomTrades("k", transport=Canned(changed(whole, ("data", *path), value)))
            found = getattr(client, resource).get(JOB)
            assert kept(found, path, value)
            untouched(found, OBJECTS[resource], path)


def test_a_preview_keeps_all_its_figures() -> None:
    whole = {"success": True, "data": PREVIEW}
    for path in paths(PREVIEW):
        for value in wrong_values(at(PREVIEW, path)):
            client = CustomTrades("k", transport=Canned(changed(whole, ("data", *path), value)))
            found = client.invoices.preview(subtotal=1)
            assert found is not None
            if path[0] != "preview":
                assert found.preview.total_amount == found.preview.balance_amount


def test_the_odd_field_is_told_once_and_its_value_never(caplog: pytest.LogCaptureFixture) -> None:
    odd = [{**OBJECTS["jobs"], "title": 41_424_344} for _ in range(3)]
    client = CustomTrades("k", transport=Canned(page("jobs", odd)))
    assert [job.title for job in client.jobs.list()] == [41_424_344] * 3
    assert len(list(client.jobs.list())) == 3
    told = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert len(told) == 1
    assert "jobs.list" in told[0]
    assert "title" in told[0]
    assert "41424344" not in told[0]


@pytest.mark.parametrize("value", [value for value in VALUES if not isinstance(value, list)])
def test_an_answer_without_its_list_is_an_error_that_keeps_the_body(value: Any) -> None:
    body = changed(page("jobs", [OBJECTS["jobs"]]), ("data", "jobs"), value)
    with pytest.raises(errors.DecodeError) as caught:
        list(CustomTrades("k", transport=Canned(body)).jobs.list())
    assert caught.value.body == body
    assert json.loads(caught.value.response) == body
