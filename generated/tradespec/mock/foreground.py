"""Serving in the foreground with granian, for the command `tradespec mock`."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import Callable

from .asgi import Application
from .messages import Request, Response

_LISTENING = 1024

Handle = Callable[[Request], Response]


def serve_until_stopped(handle: Handle, host: str, port: int) -> None:
    """Serve until SIGINT or SIGTERM, then answer what is under way and return.

    ASGI and not granian's own RSGI, which gives paths decoded, so that a slash that belongs to an
    identifier cannot be told from one between two words.

    Raises:
        ImportError: granian, part of the extra `mock`, is not installed.
    """
    from granian.constants import HTTPModes, Interfaces
    from granian.server.embed import Server

    async def main() -> None:
        server = Server(
            Application(handle),
            address=host,
            port=port,
            interface=Interfaces.ASGINL,
            http=HTTPModes.http1,
            websockets=False,
            backlog=_LISTENING,
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
