"""Receivers of webhooks that do what receivers should not."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

TAKEN = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
BUSY = b"HTTP/1.1 500 Busy\r\nContent-Length: 0\r\n\r\n"

Answer = bytes | Callable[[socket.socket, threading.Event], None]


@dataclass
class Receiver:
    """A server that answers by a script, one connection after the other in threads of its own.

    Attributes:
        requests: What came, head and body.
        open: How many connections there are at this moment, and were at most.
    """

    port: int
    requests: list[bytes] = field(default_factory=list)
    open: int = 0
    most: int = 0
    done: threading.Event = field(default_factory=threading.Event)
    came: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}/hook"


@contextmanager
def receiving(answers: Sequence[Answer]) -> Iterator[Receiver]:
    """Listen on loopback; the last answer is given to all further connections."""
    listener = socket.create_server(("127.0.0.1", 0))
    receiver = Receiver(listener.getsockname()[1])
    lock = threading.Lock()
    threads: list[threading.Thread] = []

    def serve(connection: socket.socket, answer: Answer) -> None:
        with connection, suppress(OSError):
            content = _read(connection)
            with lock:
                receiver.requests.append(content)
                receiver.open += 1
                receiver.most = max(receiver.most, receiver.open)
            receiver.came.release()
            try:
                if callable(answer):
                    answer(connection, receiver.done)
                else:
                    connection.sendall(answer)
            finally:
                with lock:
                    receiver.open -= 1

    def accept() -> None:
        count = 0
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                answer = answers[min(count, len(answers) - 1)]
                count += 1
                threads.append(threading.Thread(target=serve, args=(connection, answer)))
                threads[-1].start()

    main = threading.Thread(target=accept)
    main.start()
    try:
        yield receiver
    finally:
        receiver.done.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for thread in [main, *threads]:
            thread.join()


def hang(connection: socket.socket, done: threading.Event) -> None:
    """Say nothing."""
    done.wait(600)


def drip(connection: socket.socket, done: threading.Event) -> None:
    """Send a header a byte at a time, for ever."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while not done.wait(0.02):
        connection.sendall(b"x")


def endless(connection: socket.socket, done: threading.Event) -> None:
    """Send a body that never ends, as fast as it goes."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n")
    while not done.is_set():
        connection.sendall(b"x" * 65536)


def continues(connection: socket.socket, done: threading.Event) -> None:
    """Promise an answer, for ever."""
    while not done.wait(0.005):
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")


def drop(connection: socket.socket, done: threading.Event) -> None:
    """Close without a word."""


def answering(status: str, text: bytes = b"", *headers: str) -> bytes:
    """An answer as it goes over the wire."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(text)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + text


def _read(connection: socket.socket) -> bytes:
    content = b""
    while b"\r\n\r\n" not in content:
        content += _more(connection)
    head, _, body = content.partition(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length:")[2].split()[0])
    while len(body) < length:
        body += _more(connection)
    return head + b"\r\n\r\n" + body


def _more(connection: socket.socket) -> bytes:
    found = connection.recv(65536)
    if not found:
        raise ConnectionError("it ends here")
    return found
