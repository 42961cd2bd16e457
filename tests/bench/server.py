"""A server as fast as asyncio allows, the same for all clients.

`python -m tests.bench.server ONE PAGE` prints its port. A path with a query is answered with the
file PAGE, any other with ONE.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path


class _Answers(asyncio.Protocol):
    def __init__(self, one: bytes, page: bytes) -> None:
        self._one = one
        self._page = page
        self._rest = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        assert self._transport is not None
        data = self._rest + data
        while (end := data.find(b"\r\n\r\n")) >= 0:
            paged = b"?" in data[: data.index(b"\r\n")]
            self._transport.write(self._page if paged else self._one)
            data = data[end + 4 :]
        self._rest = data


def _whole(body: bytes) -> bytes:
    head = (
        f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def _main(one: bytes, page: bytes) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: _Answers(_whole(one), _whole(page)), "127.0.0.1", 0, backlog=256
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_main(*(Path(name).read_bytes() for name in sys.argv[1:3])))
