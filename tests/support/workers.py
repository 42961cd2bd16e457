"""What worker processes of `multiprocessing` do."""

from __future__ import annotations

import asyncio

from tradespec._core.transport import Request

from tests.support.carriers import SOCKETS


def status_of(name: str, url: str) -> int:
    """The status of one call with a transport of the worker's own."""
    request, transport = Request("GET", f"{url}/echo", timeout=20.0), SOCKETS[name]()
    if "async" in name:
        return int(asyncio.run(transport.send(request)).status_code)
    return int(transport.send(request).status_code)
