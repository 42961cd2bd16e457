"""A load of HTTP calls from a process of its own, and how many a second were answered.

`python -m tests.bench.driver PORT SECONDS CONNECTIONS FILE` sends the request in FILE over
keep-alive connections, one under way on each, and prints a JSON object. `{unique}` in the request
is replaced by a new uuid each time.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

_UNIQUE = b"{unique}"
_LENGTH = b"content-length:"


@dataclass(slots=True)
class _Load:
    request: bytes
    answered: int = 0
    failed: int = 0
    running: bool = True
    broken: int = 0

    def next(self) -> bytes:
        if _UNIQUE in self.request:
            return self.request.replace(_UNIQUE, str(uuid.uuid4()).encode())
        return self.request


class _Caller(asyncio.Protocol):
    def __init__(self, load: _Load) -> None:
        self._load = load
        self._buffer = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport
        transport.write(self._load.next())

    def data_received(self, data: bytes) -> None:
        load, self._buffer = self._load, self._buffer + data
        end = _end(self._buffer)
        if end is None or len(self._buffer) < end:
            return
        load.answered += 1
        load.failed += self._buffer[9:10] != b"2"
        self._buffer = b""
        if load.running and self._transport is not None:
            self._transport.write(load.next())

    def connection_lost(self, exc: Exception | None) -> None:
        if self._load.running:
            self._load.broken += 1


def _end(buffer: bytes) -> int | None:
    """Where the answer at the start of a buffer ends; None while its head is not complete."""
    head = buffer.find(b"\r\n\r\n")
    if head < 0:
        return None
    fields = buffer[:head].lower()
    start = fields.find(_LENGTH)
    if start < 0:
        raise ValueError("an answer without a Content-Length")
    return head + 4 + int(fields[start + len(_LENGTH) :].partition(b"\r\n")[0])


async def _drive(port: int, seconds: float, connections: int, request: bytes) -> dict[str, float]:
    loop = asyncio.get_running_loop()
    load = _Load(request)
    made = [
        await loop.create_connection(lambda: _Caller(load), "127.0.0.1", port)
        for _ in range(connections)
    ]
    await asyncio.sleep(seconds / 5)
    before, start, busy = load.answered, time.perf_counter(), time.process_time()
    await asyncio.sleep(seconds)
    taken = time.perf_counter() - start
    result = {
        "rate": (load.answered - before) / taken,
        "busy": (time.process_time() - busy) / taken,
        "failed": load.failed,
        "broken": load.broken,
    }
    load.running = False
    for transport, _ in made:
        transport.close()
    return result


if __name__ == "__main__":
    port, seconds, connections, name = sys.argv[1:5]
    content = Path(name).read_bytes()
    print(json.dumps(asyncio.run(_drive(int(port), float(seconds), int(connections), content))))
