"""Serving in the foreground with granian, for the command `tradespec mock`."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import signal
import socket
from collections.abc import Callable

from ..messages import Request, Response
from .asgi import Application
from .http1 import HEAD_LIMIT
from .limits import Limits, let_go_of_readers, most_connections
from .server import ANYWHERE

GRACE = 10.0
"""Seconds that answers under way have left when the server is to stop."""

_LISTENING = 1024
_BEAT = 0.25
_SIGNALS = (signal.SIGINT, signal.SIGTERM)

Handle = Callable[[Request], Response]


def serve_until_stopped(
    handle: Handle,
    address: str,
    port: int,
    *,
    started: Callable[[], None] = lambda: None,
    stopping: Callable[[], None] = lambda: None,
    limits: Limits | None = None,
) -> None:
    """Serve until SIGINT or SIGTERM, answer what is under way, at most for `GRACE`, and return.

    A second signal ends the process at once; a database file loses nothing by that.

    As many connections are open at once as files may be; others wait to be accepted.

    ASGI and not granian's own RSGI, which gives paths decoded, so that a slash that belongs to an
    identifier cannot be told from one between two words.

    Args:
        handle: What answers.
        address: IP address to listen on.
        port: Port to listen on.
        started: Is called when connections are accepted.
        stopping: Is called when no more are, and the last answers are under way.
        limits: What callers may take.

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
    application = Application(handle, limits)
    server = Server(
        application,
        address=address,
        port=port,
        interface=Interfaces.ASGINL,
        http=HTTPModes.http1,
        websockets=False,
        backlog=_LISTENING,
        backpressure=most_connections(),
        http1_settings=settings,
        log_enabled=False,
    )
    stop: Callable[[], None] = server.stop

    async def main() -> None:
        loop = asyncio.get_running_loop()
        asked: asyncio.Future[None] = loop.create_future()
        _on_signals(loop, lambda: asked.set_result(None))
        serving = asyncio.ensure_future(server.serve())
        await _first(serving, asked, asyncio.ensure_future(_listening(address, port)))
        if not (serving.done() or asked.done()):
            let_go_of_readers(port, limits.patience)
            started()
        await _first(serving, asked)
        stop()
        stopping()
        await _drained(serving, application)
        if serving.done():
            serving.result()

    asyncio.run(main())


async def _first(*awaited: asyncio.Future[None]) -> None:
    await asyncio.wait(awaited, return_when=asyncio.FIRST_COMPLETED)


async def _listening(address: str, port: int) -> None:
    """Wait until connections are accepted."""
    while True:
        with contextlib.suppress(OSError):
            _, writer = await asyncio.open_connection(ANYWHERE.get(address, address), port)
            writer.close()
            return
        await asyncio.sleep(_BEAT / 50)


async def _drained(serving: asyncio.Future[None], application: Application) -> None:
    """Wait for the answers under way; who has sent half a request, or nothing, is not waited for.

    An answer that was given a moment ago is still on its way, so one quiet beat must pass.
    """
    loop = asyncio.get_running_loop()
    end, quiet = loop.time() + GRACE, 0
    while not serving.done() and loop.time() < end and quiet < 2:
        await asyncio.wait({serving}, timeout=_BEAT)
        quiet = 0 if application.under_way else quiet + 1


def _on_signals(loop: asyncio.AbstractEventLoop, first: Callable[[], None]) -> None:
    """Call `first` at the first signal to stop; the second ends the process."""
    come = 0

    def handle(number: int) -> None:
        nonlocal come
        come += 1
        if come > 1:
            os._exit(128 + number)
        first()

    for number in _SIGNALS:
        try:
            loop.add_signal_handler(number, handle, number)
        except NotImplementedError:  # on Windows
            signal.signal(number, lambda number, _: loop.call_soon_threadsafe(handle, number))


def free_address(host: str, port: int) -> tuple[str, int]:
    """Give the IP address of a host, and the port when nothing listens there, or a free one for 0.

    Raises:
        ValueError: Nothing can listen there; the message says why and what to do.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError) as problem:
        raise ValueError(f"--host {host}: no such host is known") from problem
    family, kind, _, _, place = min(found, key=lambda each: each[0] != socket.AF_INET)
    with socket.socket(family, kind) as probe:
        if os.name != "nt":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(place)
        except OSError as problem:
            raise ValueError(_why(problem, host, port)) from problem
        return str(place[0]), int(probe.getsockname()[1])


def _why(problem: OSError, host: str, port: int) -> str:
    if problem.errno == errno.EADDRINUSE:
        return f"--port {port}: in use by another program; choose another, or 0 for any free one"
    if problem.errno == errno.EADDRNOTAVAIL:
        return f"--host {host}: not an address of this machine"
    if problem.errno == errno.EACCES:
        return f"--port {port}: only an administrator may listen there; choose one above 1023"
    return f"cannot listen on {host} port {port}: {problem.strerror}"
