"""Clients of every API survive answers that are no JSON, or JSON with fields of the wrong type."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from tradespec import errors
from tradespec.mock import Mock

from .conftest import Caller

LISTS = [("customtrades", "jobs.list"), ("servicem8", "jobs.list"), ("fieldinsight", "jobs.list")]
WRITES = {
    "customtrades": ("jobs.create", {"title": "Leak"}),
    "servicem8": ("jobs.create", {"status": "Quote"}),
    "fieldinsight": (
        "jobs.create",
        {
            "site": "3065756",
            "job_type": "29400",
            "title": "Annual service",
            "start_time": "2026-07-01T09:00:00+10:00",
            "end_time": "2026-07-01T11:00:00+10:00",
        },
    ),
}
EACH_LIST = pytest.mark.parametrize(("api", "operation"), LISTS)


@pytest.fixture
def started(api: str) -> Iterator[Mock]:
    with Mock(api) as mock:
        yield mock


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest, started: Mock) -> Iterator[Caller]:
    """A client of the mock that does not try again."""
    if request.param == "sync":
        yield Caller(started.client(max_retries=0), lambda result: result)
        return
    with asyncio.Runner() as runner:
        yield Caller(started.async_client(max_retries=0), lambda call: runner.run(_awaited(call)))


async def _awaited(call: Any) -> Any:
    return await call


@EACH_LIST
@pytest.mark.parametrize("seed", range(6))
def test_an_answer_that_is_no_json(
    operation: str, seed: int, started: Mock, caller: Caller
) -> None:
    started.fail(operation=operation, spoil="malformed", seed=seed)
    with pytest.raises(errors.DecodeError) as caught:
        caller.items(operation)
    assert not started.faults
    assert caught.value.body == started.requests[-1].response.decode("utf-8", "replace")
    assert caught.value.status_code == 200
    assert operation in str(caught.value)
    assert started.key not in str(caught.value)
    assert caller.items(operation), "the next call is well"


@pytest.mark.parametrize("api", list(WRITES))
def test_a_write_whose_answer_is_no_json_was_done(api: str, started: Mock, caller: Caller) -> None:
    operation, fields = WRITES[api]
    if api == "customtrades":
        fields = {**fields, "customer_uuid": started.ids["customer"]}
    before = len(started.records("Job"))
    started.fail(operation=operation, spoil="malformed", seed=1)
    if api == "servicem8":
        assert caller.call(operation, **fields).uuid, "its answer is in a header"
    else:
        with pytest.raises(errors.DecodeError):
            caller.call(operation, **fields)
    assert len(started.records("Job")) == before + 1
    started.assert_called(operation, times=1)


def _sent(mock: Mock, operation: str) -> list[dict[str, Any]]:
    """The items of the last list as they were on the wire."""
    body = json.loads(mock.requests[-1].response)
    for key in mock._engine.operations[operation].envelope.at:
        body = body[key]
    return body


@EACH_LIST
@pytest.mark.parametrize("seed", range(6))
def test_fields_of_other_types_keep_what_was_sent(
    operation: str,
    seed: int,
    started: Mock,
    caller: Caller,
    caplog: pytest.LogCaptureFixture,
) -> None:
    whole = caller.items(operation)
    started.fail(operation=operation, spoil="mistyped", seed=seed)
    with caplog.at_level(logging.WARNING, "tradespec"):
        found = caller.items(operation)
    assert not started.faults
    assert len(found) == len(whole)
    assert [type(each) for each in found] == [type(each) for each in whole]
    changed = 0
    for item, usual, sent in zip(found, whole, _sent(started, operation), strict=True):
        named = {field.encode_name: field.name for field in msgspec.structs.fields(item)}
        for name, value in sent.items():
            if name not in named:
                continue
            kept, was = getattr(item, named[name]), getattr(usual, named[name])
            if kept != was:
                changed += 1
                assert kept == value, f"{name} keeps what was sent"
    assert changed >= len(found)
    assert caplog.records
    assert started.key not in caplog.text
