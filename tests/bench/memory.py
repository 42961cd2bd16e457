"""Client rows without a network: one call over a transport that answers from memory."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from time import process_time
from typing import Any

import msgspec
from tradespec import AsyncCustomTrades, CustomTrades
from tradespec._core.transport import RawResponse, Request
from tradespec.customtrades.models import JobListResponse, JobResponse

from tests.bench.measure import Contestant, each_call, take_turns
from tests.bench.payload import AUTHORIZED, KEY, PAGE, Payload
from tests.bench.table import Row, compared

_BASE = "https://customtrades.example/api/v1"
_HEADERS = (("content-type", "application/json"),)
_RAW = "raw transport + msgspec"
_ROUNDS = 101
_BUDGET = 1.15


class _Memory:
    def __init__(self, content: bytes) -> None:
        self._content = content

    def send(self, request: Request) -> RawResponse:
        return RawResponse(200, _HEADERS, self._content)

    def close(self) -> None:
        pass


class _AsyncMemory:
    def __init__(self, content: bytes) -> None:
        self._content = content

    async def send(self, request: Request) -> RawResponse:
        return RawResponse(200, _HEADERS, self._content)

    async def aclose(self) -> None:
        pass


@dataclass(frozen=True, slots=True)
class _Call:
    what: str
    path: str
    content: bytes
    model: type[Any]
    ours: Callable[[CustomTrades], object]
    async_ours: Callable[[AsyncCustomTrades], Awaitable[object]]


def call_rows(payload: Payload) -> list[Row]:
    """One call, all but the network, against the least that must be done."""
    uuid = payload.uuid
    calls = (
        _Call("page of 100", f"/jobs?limit={PAGE}", payload.page, JobListResponse,
              _page, _async_page),
        _Call("one job", f"/jobs/{uuid}", payload.one, JobResponse,
              lambda client: client.jobs.get(uuid), lambda client: client.jobs.get(uuid)),
    )  # fmt: skip
    return [row for call in calls for row in (_sync_row(call), _async_row(call))]


def _sync_row(call: _Call) -> Row:
    transport = _Memory(call.content)
    client = CustomTrades(KEY, base_url=_BASE, transport=transport)
    decode = msgspec.json.Decoder(call.model).decode

    def raw() -> object:
        return decode(transport.send(_request(call)).content).data

    found = {"ours": each_call(lambda: call.ours(client)), _RAW: each_call(raw)}
    rounds = take_turns(found, rounds=_ROUNDS, batch=0.005, clock=process_time)
    return compared(f"sync call in memory, {call.what}", rounds, ("ours", _RAW), "us", _BUDGET)


def _async_row(call: _Call) -> Row:
    transport = _AsyncMemory(call.content)
    client = AsyncCustomTrades(KEY, base_url=_BASE, transport=transport)
    decode = msgspec.json.Decoder(call.model).decode
    loop = asyncio.new_event_loop()

    async def raw() -> object:
        return decode((await transport.send(_request(call))).content).data

    found = {"ours": _awaited(loop, lambda: call.async_ours(client)), _RAW: _awaited(loop, raw)}
    rounds = take_turns(found, rounds=_ROUNDS, batch=0.005, clock=process_time)
    loop.close()
    return compared(f"async call in memory, {call.what}", rounds, ("ours", _RAW), "us", _BUDGET)


def _request(call: _Call) -> Request:
    return Request("GET", _BASE + call.path, AUTHORIZED, None, 30.0)


def _page(client: CustomTrades) -> object:
    return list(client.jobs.list(limit=PAGE).pages())


async def _async_page(client: AsyncCustomTrades) -> object:
    return [page async for page in client.jobs.list(limit=PAGE).pages()]


def _awaited(loop: asyncio.AbstractEventLoop, call: Callable[[], Awaitable[object]]) -> Contestant:
    async def calls(count: int) -> None:
        for _ in range(count):
            await call()

    return lambda count: loop.run_until_complete(calls(count))
