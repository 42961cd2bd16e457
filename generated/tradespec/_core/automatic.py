"""The transport of a client that was given none: the fast one where that is safe, else httpx2."""

from __future__ import annotations

import socket
from importlib.util import find_spec

from .forks import importing
from .transport import AsyncTransport, Transport


def open_transport() -> Transport:
    """What carries requests of a sync client."""
    with importing:
        if _fast():
            from .fast import FastTransport

            return FastTransport()
        from .httpx import HttpxTransport

        return HttpxTransport()


def open_async_transport() -> AsyncTransport:
    """What carries requests of an async client."""
    with importing:
        if _fast():
            from .fast import AsyncFastTransport

            return AsyncFastTransport()
        from .httpx import AsyncHttpxTransport

        return AsyncHttpxTransport()


def _fast() -> bool:
    """Whether the extra `fast` is installed, and this process one in which it is safe.

    Sockets that were replaced (gevent, eventlet) mean threads that are none, which a wait outside
    Python would stop all at once.
    """
    if socket.socket.__module__ != "socket" or find_spec("pyqwest") is None:
        return False
    try:
        from .fast import is_safe
    except ImportError:  # another version, or none for this platform
        return False
    return is_safe()
