"""Serving in the foreground with granian, for the command `tradespec mock`."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import Callable

from .asgi import Application
from .http1 import HEAD_LIMIT
from .limits import Limits, most_connections
from .messages import Request, Response

_LISTENING = 1024

Handle = Callable[[Request], Response]


def serve_until_stopped(handle: Handle, host: str, port: int, limits: Limits | None = None) -> None:
    """Serve until SIGINT or SIGTERM, then answer what is under way and return.

    As many connections are open at once as files may be; others wait to be accepted.

    ASGI and not granian's own RSGI, which gives paths decoded, so that a slash that belongs to an
    identifier cannot be told from one between two words.

    Raises:
        ImportError: granian, part of the extra `mock`, is not installed.
    """
    from granian.constants import HTTPModes, Interfaces
    from granian.http import HTTP1Settings
    from granian.server.embed import Server

    limits = limits or Limits()
    settings = HTTP1Settings(
        header_read_timeout=int(limits.idle * 1000), max_buffer_size=HEAD_LIMIT
    )

    async def main() -> None:
        server = Server(
            Application(handle, limits),
            address=host,
            port=port,
            interface=Interfaces.ASGINL,
            http=HTTPModes.http1,
            websockets=False,
            backlog=_LISTENING,
            backpressure=most_connections(),
            http1_settings=settings,
            log_enabled=False,
        )
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, server.stop)
        await server.serve()

    asyncio.run(main())


def check_free(host: str, port: int) -> int:
    """Give the port when nothing listens there, or a free one for 0.

    Raises:
        OSError: Something else listens there, or the address is not this machine's.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((host, port))
        return int(probe.getsockname()[1])
