"""Serving from a thread of this process: `mock.serve()` gives a test a real URL.

The command `tradespec mock` serves with granian instead, see `foreground`; here nothing but the
standard library is needed, a dropped connection is really cut, and stopping leaves no thread.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from types import TracebackType

from .http1 import HEAD_LIMIT, BadMessage, receive, written
from .messages import LOOPBACK, ConnectionDropped, Request, Response

_PATIENCE = 10.0
_LISTENING = 1024
_ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}

Handle = Callable[[Request], Response]


class Server:
    """A running server; leaving its `with` block or `close()` stops it.

    Attributes:
        url: Base URL of the API it serves.
        origin: The same without a path.
        token: What callers from other machines need for `/_mock`.
    """

    def __init__(
        self, handle: Handle, host: str, port: int, path: str = "", token: str = ""
    ) -> None:
        """Start serving.

        Args:
            handle: What answers.
            host: Address to listen on.
            port: Port to listen on, 0 for any that is free.
            path: Path of the base URL.
            token: What lets callers from elsewhere use `/_mock`.

        Raises:
            OSError: The address cannot be listened on.
        """
        self._handle = handle
        self.token = token
        self._loop = asyncio.new_event_loop()
        self._connections: set[asyncio.Task[None]] = set()
        try:
            self._listener = self._loop.run_until_complete(
                asyncio.start_server(
                    self._connected, host, port, limit=HEAD_LIMIT, backlog=_LISTENING
                )
            )
        except BaseException:
            self._loop.close()
            raise
        port = self._listener.sockets[0].getsockname()[1]
        reachable = _ANYWHERE.get(host, host)
        self.origin = f"http://{f'[{reachable}]' if ':' in reachable else reachable}:{port}"
        self.url = self.origin + path
        self._thread = threading.Thread(
            target=self._loop.run_forever, name=f"mock at {self.origin}", daemon=True
        )
        self._thread.start()

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
        """Stop serving and close all connections. Twice does no harm."""
        if self._loop.is_closed():
            return
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(_PATIENCE)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_PATIENCE)
        self._loop.close()

    async def _stop(self) -> None:
        self._listener.close()
        for connection in self._connections:
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections.add(task)
        try:
            await self._serve(reader, writer)
        except (ConnectionError, asyncio.CancelledError):
            writer.transport.abort()
        finally:
            self._connections.discard(task)
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        peer = writer.get_extra_info("peername")
        client = str(peer[0]) if peer else LOOPBACK
        while True:
            try:
                received = await receive(reader, writer, client)
            except BadMessage as problem:
                refused = Response(problem.status, [("content-type", "text/plain")])
                writer.write(written(refused, keep_alive=False))
                return
            if received is None:
                return
            try:
                response = self._handle(received.request)
            except ConnectionDropped as dropped:
                await asyncio.sleep(dropped.delay)
                writer.transport.abort()
                return
            if response.delay:
                await asyncio.sleep(response.delay)
            content = written(response, keep_alive=received.keep_alive)
            if response.cut is not None:
                writer.write(content[: len(content) - len(response.body) + response.cut])
                return
            writer.write(content)
            await writer.drain()
            if not received.keep_alive:
                return
