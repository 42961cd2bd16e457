"""Sockets: in sync, every wait of one ends at one moment; in async, none is left open.

A "timeout" that httpcore2 hands through to this backend is the moment, by `time.monotonic()`, at
which the request has to be complete, so neither drip nor hop gives an answer more time.
"""

from __future__ import annotations

import select
import socket
import ssl
from collections.abc import Callable, Iterable
from functools import partial
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import Any, TypeVar, cast

import anyio
from httpcore2 import (
    SOCKET_OPTION,
    AnyIOBackend,
    AsyncNetworkBackend,
    AsyncNetworkStream,
    ConnectError,
    ConnectTimeout,
    NetworkBackend,
    NetworkStream,
    ReadError,
    ReadTimeout,
    WriteError,
    WriteTimeout,
)

T = TypeVar("T")
_RECORD = 1 << 16


class DeadlineBackend(NetworkBackend):
    """Opens connections; a moment bounds the look-up of the name and all addresses together."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> NetworkStream:
        """Connect to the first address of a host that answers."""
        try:
            return _Stream(_connected(_addresses(host, port, timeout), timeout))
        except TimeoutError:
            raise ConnectTimeout("no connection within the timeout") from None
        except OSError as error:
            raise ConnectError(str(error)) from None


class AsyncBackend(AsyncNetworkBackend):
    """Opens connections, and closes one whose handshake is cancelled."""

    def __init__(self) -> None:
        self._backend = AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> AsyncNetworkStream:
        """Connect to the first address of a host that answers."""
        stream = await self._backend.connect_tcp(host, port)
        return cast(AsyncNetworkStream, _ClosedOnCancel(stream))


class _ClosedOnCancel:
    """A stream as it is but for its handshake."""

    def __init__(self, stream: AsyncNetworkStream) -> None:
        self._stream = stream
        self.read = stream.read
        self.write = stream.write
        self.aclose = stream.aclose
        self.get_extra_info = stream.get_extra_info

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> AsyncNetworkStream:
        try:
            return await self._stream.start_tls(ssl_context, server_hostname)
        except BaseException:
            with anyio.CancelScope(shield=True):
                await self._stream.aclose()
            raise


class _Stream(NetworkStream):
    """One connection."""

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            self._socket.settimeout(_left(timeout))
            return self._socket.recv(max_bytes)
        except TimeoutError:
            raise ReadTimeout("no answer within the timeout") from None
        except OSError as error:
            raise ReadError(str(error)) from None

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            rest = memoryview(buffer)
            while rest:
                self._socket.settimeout(_left(timeout))
                rest = rest[self._socket.send(rest) :]
        except TimeoutError:
            raise WriteTimeout("not sent within the timeout") from None
        except OSError as error:
            raise WriteError(str(error)) from None

    def close(self) -> None:
        self._socket.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> NetworkStream:
        try:
            if isinstance(self._socket, ssl.SSLSocket):
                return _NestedTls(self, ssl_context, server_hostname, timeout)
            self._socket.settimeout(_left(timeout))
            wrapped = ssl_context.wrap_socket(self._socket, server_hostname=server_hostname)
            return _Stream(wrapped)
        except TimeoutError:
            self.close()
            raise ConnectTimeout("no connection within the timeout") from None
        except OSError as error:
            self.close()
            raise ConnectError(str(error)) from None
        except BaseException:
            self.close()
            raise

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return _is_readable(self._socket)
        return self._socket if info == "socket" else None


class _NestedTls(NetworkStream):
    """TLS to a server through a proxy that is itself reached by TLS."""

    def __init__(
        self,
        carrier: NetworkStream,
        context: ssl.SSLContext,
        server_hostname: str | None,
        timeout: float | None,
    ) -> None:
        self._carrier = carrier
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(
            self._incoming, self._outgoing, server_hostname=server_hostname
        )
        self._carried(self._tls.do_handshake, timeout)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            return self._carried(partial(self._tls.read, max_bytes), timeout)
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            return b""
        except ssl.SSLError as error:
            raise ReadError(str(error)) from None

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            rest = memoryview(buffer)
            while rest:
                rest = rest[self._carried(partial(self._tls.write, rest), timeout) :]
        except ssl.SSLError as error:
            raise WriteError(str(error)) from None

    def close(self) -> None:
        self._carrier.close()

    def get_extra_info(self, info: str) -> Any:
        return self._carrier.get_extra_info(info)

    def _carried(self, step: Callable[[], T], timeout: float | None) -> T:
        """Repeat a step of TLS until the carrier has brought what it wants to read."""
        while True:
            try:
                result = step()
            except ssl.SSLWantReadError:
                self._send(timeout)
                received = self._carrier.read(_RECORD, timeout)
                if received:
                    self._incoming.write(received)
                else:
                    self._incoming.write_eof()
            else:
                self._send(timeout)
                return result

    def _send(self, timeout: float | None) -> None:
        if outgoing := self._outgoing.read():
            self._carrier.write(outgoing, timeout)


Address = tuple[Any, Any, Any, Any, Any]
"""What `socket.getaddrinfo` lists."""


def _left(moment: float | None) -> float | None:
    """The seconds until a moment. Raises TimeoutError when there are none."""
    if moment is None:
        return None
    left = moment - monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _addresses(host: str, port: int, moment: float | None) -> list[Address]:
    """Look a name up in a thread: the system's resolver knows no timeout and no interrupt."""
    look_up = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    try:
        return look_up(flags=socket.AI_NUMERICHOST)
    except OSError:
        pass
    found: SimpleQueue[list[Address] | OSError] = SimpleQueue()

    def resolve() -> None:
        try:
            found.put(look_up())
        except (OSError, UnicodeError) as error:
            found.put(error if isinstance(error, OSError) else OSError(str(error)))

    Thread(target=resolve, name="tradespec-resolver", daemon=True).start()
    try:
        result = found.get(timeout=_left(moment))
    except Empty:
        raise TimeoutError from None
    if isinstance(result, OSError):
        raise result
    return result


def _connected(addresses: list[Address], moment: float | None) -> socket.socket:
    """A socket connected to one of some addresses; each gets an equal share of the time."""
    failure: OSError = OSError("the name has no address")
    for index, (family, kind, protocol, _, address) in enumerate(addresses):
        left = _left(moment)
        connecting = socket.socket(family, kind, protocol)
        try:
            connecting.settimeout(None if left is None else left / (len(addresses) - index))
            connecting.connect(address)
            connecting.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            connecting.close()
            failure = error
        except BaseException:
            connecting.close()
            raise
        else:
            return connecting
    raise failure


def _is_readable(connected: socket.socket) -> bool:
    """Whether a read would not wait. An idle connection that is readable was closed."""
    number = connected.fileno()
    if number < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(number, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([number], [], [], 0)[0])
