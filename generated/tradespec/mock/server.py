"""Serving over HTTP with granian: in a thread for a test, in the foreground for the command."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import threading
import time
from types import TracebackType
from typing import TYPE_CHECKING, Any

from .asgi import Application

if TYPE_CHECKING:
    from .site import Site

_PATIENCE = 10.0
_LISTENING = 1024


class Server:
    """A running server; leaving its `with` block or `close()` stops it.

    Attributes:
        url: Base URL of the API it serves.
        origin: The same without a path.
    """

    def __init__(self, site: Site, host: str, port: int, path: str = "") -> None:
        """Start serving.

        Args:
            site: What answers.
            host: Address to listen on.
            port: Port to listen on, 0 for any that is free.
            path: Path of the base URL.

        Raises:
            OSError: The address cannot be listened on.
            ImportError: granian, the extra `mock`, is not installed.
        """
        port = free_port(host, port)
        self.origin = f"http://{_written(host)}:{port}"
        self.url = self.origin + path
        self._server = embedded(site, host, port)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(
            target=self._serve, name=f"tradespec mock at {self.origin}", daemon=True
        )
        self._thread.start()
        self._await_start(host, port)

    def __enter__(self) -> Server:
        """Use the server in a `with` statement, which stops it."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop serving."""
        self.close()

    def __repr__(self) -> str:
        """Show where it listens."""
        return f"<Server at {self.url}>"

    def close(self) -> None:
        """Stop serving, after the requests under way are answered. Twice does no harm."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._server.stop)
            self._thread.join(_PATIENCE)

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        with contextlib.suppress(asyncio.CancelledError):
            self._loop.run_until_complete(self._server.serve())
        self._loop.close()

    def _await_start(self, host: str, port: int) -> None:
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end and self._thread.is_alive():
            try:
                socket.create_connection((_reachable(host), port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.005)
        raise OSError(f"the mock did not start listening at {self.origin}")


def serve_until_stopped(site: Site, host: str, port: int) -> None:
    """Serve in the foreground until SIGINT or SIGTERM, then answer what is under way and return.

    Raises:
        OSError: The address cannot be listened on.
    """

    async def main() -> None:
        server = embedded(site, host, port)
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, server.stop)
        await server.serve()

    asyncio.run(main())


def embedded(site: Site, host: str, port: int) -> Any:
    """Give a granian server that runs in the current event loop."""
    from granian.constants import HTTPModes, Interfaces
    from granian.server.embed import Server as Granian

    return Granian(
        Application(site.handle),
        address=host,
        port=port,
        interface=Interfaces.ASGINL,
        http=HTTPModes.http1,
        websockets=False,
        backlog=_LISTENING,
        log_enabled=False,
    )


def free_port(host: str, port: int) -> int:
    """Make sure that a port is free, or find one.

    Raises:
        OSError: Something else listens there, or the address is not this machine's.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((host, port))
        return int(probe.getsockname()[1])


def _reachable(host: str) -> str:
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)


def _written(host: str) -> str:
    return f"[{host}]" if ":" in host else _reachable(host)
