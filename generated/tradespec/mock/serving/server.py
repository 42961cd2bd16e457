"""Serving from a thread of this process: `mock.serve()` gives a test a real URL.

The command `tradespec mock` serves with granian instead, see `foreground`; here nothing but the
standard library is needed, a dropped connection is really cut, and stopping leaves no thread.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
import threading
from collections.abc import Callable, Coroutine
from types import TracebackType

from ..messages import LOOPBACK, ConnectionDropped, Request, Response
from .http1 import HEAD_LIMIT, BadMessage, Received, receive, written
from .limits import PIECE, Limits, Outbox, Room

_PATIENCE = 10.0
_LISTENING = 1024
_EXHAUSTED = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM})
_AGAIN = 0.05
_LINGER = 1.0
_LINGERED = 16 * 1024 * 1024
ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}

Handle = Callable[[Request], Response]


class Server:
    """A running server; leaving its `with` block or `close()` stops it.

    Attributes:
        url: Base URL of the API it serves.
        origin: The same without a path.
        token: What callers from other machines need for `/_mock`.
    """

    def __init__(
        self,
        handle: Handle,
        host: str,
        port: int,
        path: str = "",
        token: str = "",
        limits: Limits | None = None,
    ) -> None:
        """Start serving.

        Args:
            handle: What answers.
            host: Address to listen on.
            port: Port to listen on, 0 for any that is free.
            path: Path of the base URL.
            token: What lets callers from elsewhere use `/_mock`.
            limits: What callers may take.

        Raises:
            OSError: The address cannot be listened on.
        """
        self._handle = handle
        self.token = token
        self._limits = limits or Limits()
        self._room = Room(self._limits.bodies)
        self._outbox = Outbox(self._limits.answers)
        self._listeners = _listening(host, port)
        self._loop = asyncio.new_event_loop()
        self._connections: set[asyncio.Task[None]] = set()
        for listener in self._listeners:
            self._run(self._accept(listener))
        port = self._listeners[0].getsockname()[1]
        reachable = ANYWHERE.get(host, host)
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

    def _run(self, work: Coroutine[None, None, None]) -> None:
        task = self._loop.create_task(work)
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)

    async def _stop(self) -> None:
        running = list(self._connections)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        for listener in self._listeners:
            listener.close()

    async def _accept(self, listener: socket.socket) -> None:
        """Take connections in; when the process has no file left for one, it waits in its queue."""
        while True:
            try:
                connection, _ = await self._loop.sock_accept(listener)
            except OSError as problem:
                if problem.errno in _EXHAUSTED:
                    await asyncio.sleep(_AGAIN)
                continue
            self._run(self._connected(connection))

    async def _connected(self, connection: socket.socket) -> None:
        reader = asyncio.StreamReader(HEAD_LIMIT)
        protocol = asyncio.StreamReaderProtocol(reader)
        try:
            transport, _ = await self._loop.connect_accepted_socket(lambda: protocol, connection)
        except OSError:
            connection.close()
            return
        writer = asyncio.StreamWriter(transport, protocol, reader, self._loop)
        try:
            await self._serve(reader, writer)
        except (ConnectionError, TimeoutError, asyncio.CancelledError):
            transport.abort()
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        peer = writer.get_extra_info("peername")
        client = str(peer[0]) if peer else LOOPBACK
        while True:
            try:
                received = await receive(reader, writer, client, self._limits, self._room)
            except BadMessage as problem:
                refused = Response(problem.status, [("content-type", "text/plain")])
                writer.write(written(refused, keep_alive=False))
                await self._linger(reader, writer)
                return
            if received is None or not await self._answered(received, writer):
                return
            if not received.keep_alive:
                await self._linger(reader, writer)
                return

    async def _answered(self, received: Received, writer: asyncio.StreamWriter) -> bool:
        """Answer a request; False when a fault cut the connection."""
        try:
            response = self._handle(received.request)
        except ConnectionDropped as dropped:
            await asyncio.sleep(dropped.delay)
            writer.transport.abort()
            return False
        received.request.body = b""
        if response.delay:
            await asyncio.sleep(response.delay)
        head = received.request.method == "HEAD"
        content = written(response, keep_alive=received.keep_alive, head=head)
        if response.cut is not None:
            writer.write(content[: len(content) - len(response.body) + response.cut])
            return False
        await self._send(content, writer)
        return True

    async def _send(self, content: bytes, writer: asyncio.StreamWriter) -> None:
        """Send no more of an answer than its reader takes.

        Raises:
            TimeoutError: It is not read.
        """
        if len(content) <= PIECE:
            writer.write(content)
            async with asyncio.timeout(self._limits.patience):
                await writer.drain()
            return
        with self._outbox.hold(len(content)):
            for start in range(0, len(content), PIECE):
                writer.write(content[start : start + PIECE])
                async with asyncio.timeout(self._limits.patience):
                    await writer.drain()

    async def _linger(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Read on for a moment: closing at once would take the answer back from its reader."""
        with contextlib.suppress(TimeoutError, OSError):
            writer.write_eof()
            async with asyncio.timeout(min(_LINGER, self._limits.patience)):
                left = _LINGERED
                while left > 0 and (dropped := await reader.read(PIECE)):
                    left -= len(dropped)


def _listening(host: str, port: int) -> list[socket.socket]:
    """Listen on every address of a host, on the same port.

    Raises:
        OSError: The address cannot be listened on.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    listeners: list[socket.socket] = []
    for family, *_, address in dict.fromkeys(found):
        if listeners:
            port = listeners[0].getsockname()[1]
        try:
            listener = socket.create_server((address[0], port), family=family, backlog=_LISTENING)
        except OSError:
            for each in listeners:
                each.close()
            raise
        listener.setblocking(False)
        listeners.append(listener)
    return listeners
