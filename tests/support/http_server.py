"""A server on the loopback that keeps, drips, breaks and counts connections."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.support.answers import Answer, Asked, Site

MOST_DRIPS = 600
DRIP_SECONDS = 0.05
_FOREVER = 60.0
DRIPS: dict[str, tuple[bytes, bytes]] = {
    "drip-head": (b"HTTP/1.1 200 OK\r\nX-Slow: ", b"a"),
    "drip-headers": (b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
    "drip-continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "drip-body": (b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b" "),
    "drip-chunks": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    "drip-extension": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;", b"a"),
}
"""What is sent at once, and what is then dripped."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server

    def setup(self) -> None:
        super().setup()
        self.server.count(1)

    def finish(self) -> None:
        self.server.count(-1)
        super().finish()

    def log_message(self, *arguments: Any) -> None:
        pass

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.ports.append(self.client_address[1])
        self.server.asked.set()
        kind = self.path.partition("?")[0].rpartition("/")[2]
        if kind in DRIPS:
            self.drip(*DRIPS[kind])
        elif kind == "noise":
            self.wfile.write(b"this is not HTTP\r\n\r\n")
            self.close_connection = True
        else:
            self.reply(self.server.site.answer(Asked(self.command, self.path, headers, body)))

    do_POST = do_HEAD = do_GET  # noqa: N815 - the names http.server looks for

    def reply(self, answer: Answer) -> None:
        if answer.drop:
            self.break_off()
            return
        if answer.hold:
            self.server.release.wait(_FOREVER)
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        if answer.status != 204:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if self.command != "HEAD":
            sent = answer.body[: len(answer.body) // 2] if answer.cut else answer.body
            for start in range(0, len(sent), 1 << 16):
                self.wfile.write(sent[start : start + (1 << 16)])
                self.server.sent += len(sent[start : start + (1 << 16)])
        if answer.cut:
            self.break_off()

    def drip(self, begin: bytes, drop: bytes) -> None:
        self.close_connection = True
        self.wfile.write(begin)
        for _ in range(MOST_DRIPS):
            if self.server.release.wait(DRIP_SECONDS):
                return
            self.wfile.write(drop)
            self.server.dripped += 1

    def break_off(self) -> None:
        self.wfile.flush()
        self.connection.shutdown(socket.SHUT_RDWR)
        self.close_connection = True


class Server(ThreadingHTTPServer):
    """`open`: connections now; `ports`: one for each request; `asked` is set by each."""

    daemon_threads = True
    request_queue_size = 512

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.scheme = "http"
        if context is not None:
            self.scheme = "https"
            self.socket = context.wrap_socket(
                self.socket, server_side=True, do_handshake_on_connect=False
            )
        self.site = Site()
        self.ports: list[int] = []
        self.asked = threading.Event()
        self.release = threading.Event()
        self.dripped = self.sent = self.open = self.most_open = 0
        self._changed = threading.Condition()

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.server_port}"

    def count(self, change: int) -> None:
        with self._changed:
            self.open += change
            self.most_open = max(self.most_open, self.open)
            self._changed.notify_all()

    def wait_open(self, most: int) -> int:
        """The open connections, once there are no more than `most` or after long."""
        with self._changed:
            self._changed.wait_for(lambda: self.open <= most, timeout=20)
            return self.open

    def handle_error(self, *_: Any) -> None:
        pass


@contextmanager
def served(context: ssl.SSLContext | None = None) -> Iterator[Server]:
    """A server that runs in a thread of this process."""
    server = Server(context)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield server
    finally:
        server.release.set()
        server.shutdown()
        server.server_close()
