"""Mock rows in process: reads, start, reset, and a page of few and of very many records."""

from __future__ import annotations

import dataclasses
import time
from pathlib import Path
from time import process_time

from tradespec.cli import available
from tradespec.mock import Mock
from tradespec.mock.messages import Request

from tests.bench.measure import Contestant, each_call, take_turns
from tests.bench.processes import whole
from tests.bench.table import Budget, Row, compared

UNLIMITED = 10**12
_FEW = 1_000
_MANY = 1_000_000
_CHUNK = 10_000
_READ = 150e-6
_FURTHER = 0.002
_START = "from tradespec.mock import Mock; Mock('customtrades')"


def read_rows() -> list[Row]:
    """Reads, as plain requests and through the client that is wired in process."""
    with Mock("customtrades") as mock:
        mock.settings["usage_limit"] = UNLIMITED
        client = mock.client()
        one = mock.ids["job"]
        found = {
            "mock, in process: read one job": _asks(mock, f"/jobs/{one}"),
            "mock, in process: list all 12 demo jobs": _asks(mock, "/jobs"),
            "mock, in process: read through client": each_call(lambda: client.jobs.get(one)),
        }
        rounds = take_turns(found, rounds=21, batch=0.02, clock=process_time)
        return [
            Row(what, rounds.seconds(what), "us", budget=Budget(_READ, "ours")) for what in found
        ]


def life_rows(folder: Path) -> list[Row]:
    """Start in a process that knows nothing yet, start of further mocks in one that does, and reset
    after a test has written a record.
    """
    found = {"bare": whole(["-c", "pass"], folder), "ours": whole(["-c", _START], folder)}
    found["ours"](1)
    started = take_turns(found, rounds=11, batch=0)
    with Mock("customtrades") as mock:
        client = mock.client()

        def write() -> None:
            client.jobs.create(customer_uuid=mock.ids["customer"], title="Plumbing repair")

        reset = take_turns({"ours": each_call(mock.reset)}, rounds=51, batch=0, prepare=write)
    more = {api: each_call(lambda api=api: Mock(api).close()) for api in available()}
    further = take_turns(more, rounds=51, batch=0)
    return [
        Row("mock start, imports included", started.above("ours", "bare").middle, "ms",
            "above bare Python", started.seconds("bare"), budget=Budget(0.3, "ours")),
        *(
            Row(f"one more mock in the process: {api}", further.seconds(api), "ms",
                budget=Budget(_FURTHER, "ours"))
            for api in more
        ),
        Row("mock reset after a write", reset.seconds("ours"), "ms", budget=Budget(0.001, "ours")),
    ]  # fmt: skip


def size_rows(folder: Path) -> list[Row]:
    """A page of 50 at the start, in the middle and at the end of a few and of many records."""
    start = time.perf_counter()
    with Mock("customtrades", database=folder / "few.db") as few:
        grown(few, _FEW)
        with Mock("customtrades", database=folder / "many.db") as many:
            grown(many, _MANY)
            note = f"{_FEW + _MANY:,} records were stored in {time.perf_counter() - start:.0f} s"
            rows: list[Row] = []
            for what, share in (("first", 0.0), ("middle", 0.5), ("last", 1.0)):
                found = {
                    name: _asks(mock, f"/jobs?limit=50&page={1 + int(share * (size // 50 - 1))}")
                    for name, mock, size in (
                        (f"at {_MANY:,}", many, _MANY),
                        (f"at {_FEW:,}", few, _FEW),
                    )
                }
                ours, other = found
                rounds = take_turns(found, rounds=21, batch=0.02)
                rows.append(
                    compared(f"mock, {what} page of {_MANY:,}", rounds, (ours, other), "us", 1.5)
                )
    return [dataclasses.replace(rows[0], note=note), *rows[1:]]


def grown(mock: Mock, size: int) -> None:
    """Let the demo account have so many jobs, and no limit of calls."""
    mock.settings["usage_limit"] = UNLIMITED
    job = {
        "customer_uuid": mock.ids["customer"],
        "title": "Plumbing repair",
        "description": "Fix the leaky faucet in the upstairs bathroom",
    }
    left = size - mock.client().raw.jobs.list(limit=1).data.total
    while left > 0:
        mock.seed({"Job": [job] * min(left, _CHUNK)})
        left -= _CHUNK


def _asks(mock: Mock, path: str) -> Contestant:
    """A contestant that reads; the answer is checked once."""
    url = mock.base_url + path
    headers = [("authorization", f"Bearer {mock.key}"), ("accept", "application/json")]
    request = Request.to("GET", url, headers)
    response = mock.handle(request)
    if response.status != 200:
        raise RuntimeError(f"{path}: {response.status} {response.body[:200]!r}")
    return each_call(lambda: mock.handle(request))
