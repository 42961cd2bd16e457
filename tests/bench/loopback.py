"""Client rows over a socket: every client against the same server in another process."""

from __future__ import annotations

import asyncio
import http.client
import json
import sys
from collections.abc import Awaitable, Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import httpx2
from pyqwest import Client, HTTPTransport
from tradespec import AsyncCustomTrades, CustomTrades
from tradespec._core.fast import AsyncFastTransport, FastTransport
from tradespec._core.httpx import AsyncHttpxTransport, HttpxTransport

from tests.bench.measure import Contestant, Rounds, each_call, take_turns
from tests.bench.payload import AUTHORIZED, KEY, PAGE, Payload
from tests.bench.peers import Peer
from tests.bench.processes import cores, pinned, running
from tests.bench.table import Row, compared

_IN_FLIGHT = 50
_OURS, _FAST = "by default", "fast"
_HTTP = "http.client + json"
_HTTPX = "raw httpx2"
_QWEST = "raw pyqwest"
_PEERS = ("openapi-python-client", "datamodel-code-generator")
_SYNC = {(_OURS, _HTTPX): 1.1, (_FAST, _HTTP): 1.0}
_ASYNC = {
    (_OURS, _HTTPX): 1.1,
    (_FAST, _QWEST): 1.3,
    **{(_FAST, peer): 0.2 for peer in _PEERS},
}
_HEADERS = dict(AUTHORIZED)


@contextmanager
def served(payload: Payload, folder: Path) -> Generator[int]:
    """The port of a server that answers with the payload."""
    (folder / "one").write_bytes(payload.one)
    (folder / "page").write_bytes(payload.page)
    command = [
        sys.executable,
        "-m",
        "tests.bench.server",
        str(folder / "one"),
        str(folder / "page"),
    ]
    with running(pinned(command, cores()[0]), folder / "server.log") as process:
        assert process.stdout is not None
        yield int(process.stdout.readline())


def sync_rows(payload: Payload, port: int, peers: list[Peer]) -> list[Row]:
    """One call after the other, each client over one connection."""
    url, one, rows = f"http://127.0.0.1:{port}", payload.uuid, list[Row]()
    connection = http.client.HTTPConnection("127.0.0.1", port)
    httpx = httpx2.Client(headers=_HEADERS)

    def plain(path: str) -> Any:
        connection.request("GET", path, headers=_HEADERS)
        return json.loads(connection.getresponse().read())["data"]

    with ExitStack() as stack:
        ours = {
            name: stack.enter_context(CustomTrades(KEY, base_url=url, transport=transport))
            for name, transport in ((_OURS, HttpxTransport()), (_FAST, FastTransport()))
        }
        calls: dict[str, dict[str, Callable[[], Any]]] = {
            "one job": {
                **{name: partial(client.jobs.get, one) for name, client in ours.items()},
                _HTTP: lambda: plain(f"/jobs/{one}"),
                _HTTPX: lambda: httpx.get(f"{url}/jobs/{one}").json()["data"],
                **{peer.name: peer.one for peer in peers},
            },
            "page of 100": {
                **{
                    name: lambda client=client: list(client.jobs.list(limit=PAGE))
                    for name, client in ours.items()
                },
                _HTTP: lambda: plain(f"/jobs?limit={PAGE}")["jobs"],
                _HTTPX: lambda: httpx.get(f"{url}/jobs?limit={PAGE}").json()["data"]["jobs"],
                **{peer.name: peer.page for peer in peers},
            },
        }
        for what, contestants in calls.items():
            _check(contestants, paged=what != "one job")
            found = {name: each_call(call) for name, call in contestants.items()}
            rounds = take_turns(found, rounds=41, batch=0.02)
            rows += _rows(f"sync call, {what}", rounds, [*found], _SYNC)
    httpx.close()
    connection.close()
    return rows


def async_rows(payload: Payload, port: int, peers: list[Peer]) -> list[Row]:
    """Fifty calls under way at any time."""
    loop = asyncio.new_event_loop()
    url = f"http://127.0.0.1:{port}"
    path = f"{url}/jobs/{payload.uuid}"
    default = AsyncCustomTrades(KEY, base_url=url, transport=AsyncHttpxTransport())
    fast = AsyncCustomTrades(KEY, base_url=url, transport=AsyncFastTransport())
    httpx, raw = httpx2.AsyncClient(headers=_HEADERS), HTTPTransport(enable_otel=False)

    qwest = Client(raw)

    async def call() -> bytes:
        return (await qwest.get(path, AUTHORIZED)).content

    calls: dict[str, Callable[[], Awaitable[Any]]] = {
        _OURS: lambda: default.jobs.get(payload.uuid),
        _FAST: lambda: fast.jobs.get(payload.uuid),
        _HTTPX: lambda: httpx.get(path),
        _QWEST: call,
        **{peer.name: peer.async_one for peer in peers},
    }
    found = {name: _in_flight(loop, each) for name, each in calls.items()}
    rounds = take_turns(found, rounds=15, batch=0.1, least=_IN_FLIGHT)
    rows = _rows(f"async call, {_IN_FLIGHT} in flight", rounds, [*found], _ASYNC)
    for closing in (default.aclose(), fast.aclose(), httpx.aclose(), raw.aclose()):
        loop.run_until_complete(closing)
    loop.close()
    return rows


def _rows(
    what: str, rounds: Rounds, names: list[str], budgets: dict[tuple[str, str], float]
) -> list[Row]:
    """Each transport of ours beside each of the others."""
    return [
        compared(f"{what}, {ours}", rounds, (ours, name), "us", budgets.get((ours, name)))
        for ours in (_OURS, _FAST)
        for name in names
        if name not in (_OURS, _FAST)
    ]


def _in_flight(
    loop: asyncio.AbstractEventLoop, call: Callable[[], Awaitable[object]]
) -> Contestant:
    async def worker(remaining: Iterator[int]) -> None:
        for _ in remaining:
            await call()

    async def calls(count: int) -> None:
        remaining = iter(range(count))
        async with asyncio.TaskGroup() as group:
            for _ in range(_IN_FLIGHT):
                group.create_task(worker(remaining))

    return lambda count: loop.run_until_complete(calls(count))


def _check(calls: dict[str, Callable[[], Any]], *, paged: bool) -> None:
    """Every client must bring home the same before its speed means anything."""
    for name, call in calls.items():
        found = call()
        size = len(found) if paged else 1
        if found is None or size != (PAGE if paged else 1):
            raise RuntimeError(f"{name} brought {size} jobs")
