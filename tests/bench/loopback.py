"""Client rows over a socket: every client against the same server in another process."""

from __future__ import annotations

import asyncio
import http.client
import json
import sys
from collections.abc import Awaitable, Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pyreqwest.client import ClientBuilder
from tradespec import AsyncCustomTrades, CustomTrades

from tests.bench.measure import Contestant, each_call, take_turns
from tests.bench.payload import AUTHORIZED, KEY, PAGE, Payload
from tests.bench.peers import Peer
from tests.bench.processes import cores, pinned, running
from tests.bench.table import Row, compared

_IN_FLIGHT = 50
_RAW = "http.client + json"
_REQWEST = "raw pyreqwest"
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
    """One call after the other, over one connection."""
    connection = http.client.HTTPConnection("127.0.0.1", port)

    def plain(path: str) -> Any:
        connection.request("GET", path, headers=_HEADERS)
        return json.loads(connection.getresponse().read())["data"]

    one, rows = payload.uuid, list[Row]()
    with CustomTrades(KEY, base_url=f"http://127.0.0.1:{port}") as client:
        calls: dict[str, dict[str, Callable[[], Any]]] = {
            "one job": {
                "ours": lambda: client.jobs.get(one),
                _RAW: lambda: plain(f"/jobs/{one}"),
                **{peer.name: peer.one for peer in peers},
            },
            "page of 100": {
                "ours": lambda: list(client.jobs.list(limit=PAGE)),
                _RAW: lambda: plain(f"/jobs?limit={PAGE}")["jobs"],
                **{peer.name: peer.page for peer in peers},
            },
        }
        for what, contestants in calls.items():
            _check(contestants, paged=what != "one job")
            found = {name: each_call(call) for name, call in contestants.items()}
            rounds = take_turns(found, rounds=41, batch=0.02)
            rows += [
                compared(
                    f"sync call over loopback, {what}",
                    rounds,
                    ("ours", name),
                    "us",
                    1.0 if name == _RAW else None,
                )
                for name in list(found)[1:]
            ]
    connection.close()
    return rows


def async_rows(payload: Payload, port: int, peers: list[Peer]) -> list[Row]:
    """Fifty calls under way at any time."""
    loop = asyncio.new_event_loop()
    url = f"http://127.0.0.1:{port}"
    client = AsyncCustomTrades(KEY, base_url=url)
    raw = ClientBuilder().build()
    path = f"{url}/jobs/{payload.uuid}"

    async def reqwest() -> bytes:
        response = await raw.get(path).headers(AUTHORIZED).build().send()
        return bytes(await response.bytes())

    calls: dict[str, Callable[[], Awaitable[Any]]] = {
        "ours": lambda: client.jobs.get(payload.uuid),
        _REQWEST: reqwest,
        **{peer.name: peer.async_one for peer in peers},
    }
    few = {name: _in_flight(loop, calls[name]) for name in ("ours", _REQWEST)}
    rounds = take_turns(few, rounds=61, batch=0.04)
    rows = [compared(_what(), rounds, ("ours", _REQWEST), "us", 1.3)]
    for peer in peers:
        pair = {name: _in_flight(loop, calls[name]) for name in ("ours", peer.name)}
        rounds = take_turns(pair, rounds=9, batch=0.15)
        rows.append(compared(_what(), rounds, ("ours", peer.name), "us", 0.1))
    loop.run_until_complete(client.aclose())
    loop.run_until_complete(raw.close())
    return rows


def _what() -> str:
    return f"async call over loopback, {_IN_FLIGHT} in flight"


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

    return lambda count: loop.run_until_complete(calls(max(count, _IN_FLIGHT)))


def _check(calls: dict[str, Callable[[], Any]], *, paged: bool) -> None:
    """Every client must bring home the same before its speed means anything."""
    for name, call in calls.items():
        found = call()
        size = len(found) if paged else 1
        if found is None or size != (PAGE if paged else 1):
            raise RuntimeError(f"{name} brought {size} jobs")
