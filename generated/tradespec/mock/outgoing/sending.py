"""Posting webhooks over HTTP: to where it was decided, within a time, and no further.

No redirect is followed and no proxy asked, of an answer only the head is read, and a little of its
body where that matters. An address of this machine is called only if its name says so: no other
name is looked up unless it was allowed, and then the address that was looked up is the one called.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

SCHEMES = ("http", "https")
_PORTS = {"http": 80, "https": 443}
_MOST = 4096
_NEARLY = 0.01


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of a post: the status, or 0 and what went wrong, and the start of the body."""

    status: int
    problem: str = ""
    text: str = ""


class Sender:
    """Posts to URLs from several threads; `stop` cuts short what is under way."""

    def __init__(self) -> None:
        """Start with nothing under way."""
        self._lock = threading.Lock()
        self._sockets: set[socket.socket] = set()

    def post(
        self, url: str, body: bytes, headers: Mapping[str, str], seconds: float, *, read: bool
    ) -> Reply:
        """Make one attempt.

        Args:
            url: Where to.
            body: What.
            headers: With which headers.
            seconds: How long all of it may take.
            read: Give the start of the answer's body too.
        """
        end = time.monotonic() + seconds
        try:
            return self._post(urlsplit(url), body, headers, end, read=read)
        except (OSError, ValueError, http.client.HTTPException) as problem:
            if time.monotonic() >= end - _NEARLY:
                return Reply(0, f"no answer within {seconds:g} s")
            return Reply(0, f"{type(problem).__name__}: {problem}".rstrip(": "))

    def stop(self) -> None:
        """Cut all connections."""
        with self._lock:
            for connected in self._sockets:
                _cut(connected)

    def _post(
        self, to: SplitResult, body: bytes, headers: Mapping[str, str], end: float, *, read: bool
    ) -> Reply:
        host, port = to.hostname or "", to.port or _PORTS[to.scheme]
        connected = _connected(host, port, end)
        if to.scheme == "https":
            context = ssl.create_default_context()
            connected = context.wrap_socket(
                connected, server_hostname=host, do_handshake_on_connect=False
            )
        with self._lock:
            self._sockets.add(connected)
        watch = threading.Timer(max(0.0, end - time.monotonic()), _cut, [connected])
        watch.daemon = True
        watch.start()
        connection = http.client.HTTPConnection(host, port)
        connection.sock = connected
        try:
            if isinstance(connected, ssl.SSLSocket):
                connected.do_handshake()
            path = (to.path or "/") + (f"?{to.query}" if to.query else "")
            connection.request("POST", path, body, dict(headers))
            answer = connection.getresponse()
            text = answer.read(_MOST).decode("utf-8", "replace") if read else ""
            if time.monotonic() >= end - _NEARLY:
                raise TimeoutError
            moved = 300 <= answer.status < 400
            return Reply(answer.status, "a redirect is not followed" if moved else "", text)
        finally:
            watch.cancel()
            with self._lock:
                self._sockets.discard(connected)
            connection.close()


def places(url: str) -> tuple[str, str]:
    """Give the host that a URL names, without and with its port.

    Raises:
        ValueError: It is no address that can be called; says why.
    """
    parts = urlsplit(url)
    if parts.scheme not in SCHEMES or not parts.hostname:
        raise ValueError("it is no http(s) URL")
    if parts.username is not None or parts.password is not None:
        raise ValueError("the URL holds credentials")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return host, f"{host}:{parts.port or _PORTS[parts.scheme]}"


def is_here(url: str) -> bool:
    """Tell whether a URL names this machine, without asking anybody."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _connected(host: str, port: int, end: float) -> socket.socket:
    if host.endswith(".localhost"):
        host = "localhost"
    problem: OSError | None = None
    for family, kind, protocol, _, address in socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM
    ):
        if host == "localhost" and not ip_address(address[0]).is_loopback:
            continue
        made = socket.socket(family, kind, protocol)
        try:
            made.settimeout(max(0.001, end - time.monotonic()))
            made.connect(address)
        except OSError as refused:
            made.close()
            problem = refused
        else:
            return made
    raise problem or OSError(f"{host} has no address")


def _cut(connected: socket.socket) -> None:
    try:
        socket.socket.shutdown(connected, socket.SHUT_RDWR)  # the encryption above it stays usable
    except OSError:
        return
