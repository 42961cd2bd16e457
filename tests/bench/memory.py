"""Client rows without a network: one call over an in-memory transport, and bytes to objects."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from tradespec import AsyncCustomTrades, CustomTrades
from tradespec._core.codec import read
from tradespec._core.operation import Result
from tradespec._core.transport import RawResponse, Request
from tradespec.customtrades.models import JobListResponse, JobResponse

from tests.bench.measure import Contestant, each_call, take_turns
from tests.bench.payload import AUTHORIZED, KEY, PAGE, Payload
from tests.bench.peers import Peer
from tests.bench.table import Row, compared

_BASE = "https://customtrades.example/api/v1"
_HEADERS = (("content-type", "application/json"),)
_RAW = "raw transport + msgspec"
_ROUNDS = 41


class _Memory:
    """A transport of both kinds that always gives the same bytes."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def send(self, request: Request) -> RawResponse:
        return RawResponse(200, _HEADERS, self._content)

    def close(self) -> None:
        pass


class _AsyncMemory(_Memory):
    async def send(self, request: Request) -> RawResponse:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return RawResponse(200, _HEADERS, self._content)

    async def aclose(self) -> None:
        pass


def call_rows(payload: Payload) -> list[Row]:
    """One call, all but the network, against the least that must be done."""
    one = payload.uuid
    rows: list[Row] = []
    for what, content, model, path in (
        ("page of 100", payload.page, JobListResponse, f"/jobs?limit={PAGE}"),
        ("one job", payload.one, JobResponse, f"/jobs/{payload.uuid}"),
    ):
        decode = msgspec.json.Decoder(model).decode
        paged = model is JobListResponse
        client = CustomTrades(KEY, base_url=_BASE, transport=_Memory(content))
        ours = (lambda c=client: _page(c)) if paged else (lambda c=client: c.jobs.get(one))
        found = {
            "ours": each_call(ours),
            _RAW: each_call(_raw(_Memory(content), decode, path)),
        }
        rounds = take_turns(found, rounds=_ROUNDS)
        rows.append(compared(f"sync call in memory, {what}", rounds, ("ours", _RAW), "us", 1.15))
        rows.append(_async_row(what, content, decode, path, paged, one))
    return rows


def _async_row(
    what: str,
    content: bytes,
    decode: Callable[[bytes], Any],
    path: str,
    paged: bool,
    uuid: str,
) -> Row:
    client = AsyncCustomTrades(KEY, base_url=_BASE, transport=_AsyncMemory(content))
    loop = asyncio.new_event_loop()

    async def page() -> object:
        async for each in client.jobs.list(limit=PAGE).pages():
            return each
        return None

    ours = page if paged else lambda: client.jobs.get(uuid)
    raw = _async_raw(_AsyncMemory(content), decode, path)
    found = {"ours": _in_loop(loop, ours), _RAW: _in_loop(loop, raw)}
    rounds = take_turns(found, rounds=_ROUNDS)
    loop.close()
    return compared(f"async call in memory, {what}", rounds, ("ours", _RAW), "us", 1.15)


def decode_rows(payload: Payload, peers: list[Peer]) -> list[Row]:
    """Bytes to objects of a page."""
    content = payload.page
    result = Result(JobListResponse, ("data", "jobs"))
    bare = msgspec.json.Decoder(JobListResponse).decode
    what = "bytes to objects, page of 100"
    found = {
        "ours": each_call(lambda: read(result, content, _unexpected)),
        "bare msgspec": each_call(lambda: bare(content).data.jobs),
    }
    rounds = take_turns(found, rounds=_ROUNDS)
    rows = [compared(what, rounds, ("ours", "bare msgspec"), "us", 1.05)]
    for peer in peers:
        found = {
            "ours": found["ours"],
            peer.name: each_call(lambda decode=peer.decode_page: decode(content)),
        }
        rounds = take_turns(found, rounds=11)
        rows.append(compared(what, rounds, ("ours", peer.name), "us"))
    return rows


def _page(client: CustomTrades) -> object:
    return next(iter(client.jobs.list(limit=PAGE).pages()))


def _raw(transport: _Memory, decode: Callable[[bytes], Any], path: str) -> Callable[[], object]:
    def call() -> object:
        request = Request("GET", f"{_BASE}{path}", AUTHORIZED, None, 30.0)
        return decode(transport.send(request).content).data

    return call


def _async_raw(
    transport: _AsyncMemory, decode: Callable[[bytes], Any], path: str
) -> Callable[[], Awaitable[object]]:
    async def call() -> object:
        request = Request("GET", f"{_BASE}{path}", AUTHORIZED, None, 30.0)
        return decode((await transport.send(request)).content).data

    return call


def _in_loop(
    loop: asyncio.AbstractEventLoop, call: Callable[[], Awaitable[object]]
) -> Contestant:
    async def calls(count: int) -> None:
        for _ in range(count):
            await call()

    return lambda count: loop.run_until_complete(calls(count))


def _unexpected(misfit: object) -> None:
    raise AssertionError(f"the page does not fit its model: {misfit}")
