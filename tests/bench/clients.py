"""The client rows, in the order of the table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import decoding, loopback, memory, payload, peers, started
from tests.bench.table import Row


def measures(folder: Path) -> Iterator[tuple[str, Callable[[], list[Row]]]]:
    """What is measured, and what measures it."""
    bodies = payload.made()
    yield "client: calls in memory", lambda: memory.call_rows(bodies)
    connects = peers.generated(folder)
    with loopback.served(bodies, folder) as port:
        others = [connect(f"http://127.0.0.1:{port}", bodies.uuid) for connect in connects]
        yield "client: bytes to objects", lambda: decoding.decode_rows(bodies, others)
        yield "client: sync calls", lambda: loopback.sync_rows(bodies, port, others)
        yield "client: async calls", lambda: loopback.async_rows(bodies, port, others)
    yield "client: imports", lambda: started.import_rows(folder)
