"""The three ways into the mocks for hostile callers, and what every answer must be."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tradespec.mock import Mock
from tradespec.mock.messages import Request

APIS = ("customtrades", "servicem8", "fieldinsight")
KINDS = ("command", "thread")
LEAKS = (b"Traceback", b'File "', b"object at 0x", b".py", str(Path(__file__).parents[2]).encode())
SECONDS = 120
"""When a server counts as hanging; nothing is judged by it."""
_START = """
import sys, threading
from tradespec import cli
from tradespec.mock import Mock
from tradespec.mock.serving import foreground
from tradespec.mock.serving.limits import Limits, most_connections
from tradespec.mock.serving.server import Server
from tradespec.mock.web.site import Site

kind, port, options = sys.argv[1], int(sys.argv[2]), eval(sys.argv[3])
site, limits = Site({name: Mock(name) for name in cli.available()}), Limits(**options)
if kind == "command":
    foreground.serve_until_stopped(site.handle, "127.0.0.1", port, limits=limits)
else:
    most_connections()
    Server(site.handle, "127.0.0.1", port, limits=limits)
    threading.Event().wait()
"""


@dataclass(frozen=True)
class Answer:
    """One HTTP answer as a strict reader takes it off the wire."""

    status: int
    headers: Sequence[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str:
        return next((value for given, value in self.headers if given.lower() == name), "")


@dataclass
class Process:
    """A server in a process of its own: `command` (granian) or `thread` (ours)."""

    kind: str
    port: int
    process: subprocess.Popen[bytes]
    errors: Path
    keys: dict[str, str] = field(default_factory=dict[str, str])

    def connect(self, timeout: float = SECONDS) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=timeout)

    def exchange(self, *content: bytes, method: str = "") -> list[Answer]:
        """Send, and read every answer until the server closes or has answered the last request."""
        with self.connect() as connection:
            for piece in content:
                try:
                    connection.sendall(piece)
                except OSError:
                    break
            return answers(connection, method)

    def memory(self) -> int:
        """Resident memory in MB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) // 1024

    def most_memory(self) -> int:
        """The most resident memory there ever was, in MB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmHWM:")[2].split()[0]) // 1024

    def cpu(self) -> float:
        """Seconds of processor time used so far."""
        words = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")

    def connections(self) -> int:
        """How many sockets it has open."""
        found = 0
        for entry in Path(f"/proc/{self.process.pid}/fd").iterdir():
            with suppress(OSError):
                found += str(entry.readlink()).startswith("socket:")
        return found

    def said(self) -> str:
        """What it wrote to its standard error."""
        return self.errors.read_text()


@contextmanager
def serving(kind: str, folder: Path, *, files: int = 0, **limits: float) -> Iterator[Process]:
    """Run a server of every API; it must be alive and have logged no traceback at the end.

    Args:
        kind: `command` or `thread`.
        folder: Where its standard error goes.
        files: How many files it may have open, 0 for as many as this process may.
        limits: Of `tradespec.mock.serving.limits.Limits`.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    errors = folder / f"{kind}-{port}.txt"
    script = f"import resource\nresource.setrlimit(7, ({files}, {files}))\n" if files else ""
    arguments = [sys.executable, "-c", script + _START, kind, str(port), repr(limits)]
    with errors.open("wb") as log, subprocess.Popen(arguments, stderr=log) as process:
        server = Process(kind, port, process, errors)
        try:
            _wait(server)
            yield server
            assert process.poll() is None, server.said()
            assert "Traceback" not in server.said(), server.said()
        finally:
            process.kill()


def _wait(server: Process) -> None:
    for _ in range(20 * SECONDS):
        assert server.process.poll() is None, server.said()
        try:
            (answer,) = server.exchange(b"GET /_mock/keys HTTP/1.1\r\nHost: localhost\r\n\r\n")
        except OSError:
            time.sleep(0.05)
        else:
            server.keys = json.loads(answer.body)
            return
    raise AssertionError(f"it did not start: {server.said()}")


def answers(connection: socket.socket, method: str = "", most: int = 1) -> list[Answer]:
    """Read answers; none when the connection was closed without one."""
    found: list[Answer] = []
    buffer = b""
    while len(found) < most:
        while b"\r\n\r\n" not in buffer:
            piece = _received(connection)
            if not piece:
                assert buffer == b"", f"an answer breaks off: {buffer[:200]!r}"
                return found
            buffer += piece
        head, _, buffer = buffer.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        version, status, *_ = lines[0].split(" ")
        assert version in ("HTTP/1.1", "HTTP/1.0"), lines[0]
        headers = [
            (name, value.strip()) for name, _, value in (x.partition(":") for x in lines[1:])
        ]
        if status == "100":
            continue
        answer = Answer(int(status), headers, b"")
        coded = answer.header("transfer-encoding")
        assert not coded, "an answer of the mock has a length"
        length = int(answer.header("content-length") or 0)
        length = 0 if method == "HEAD" else length
        while len(buffer) < length:
            piece = _received(connection)
            assert piece, f"the answer is cut: {len(buffer)} of {length} bytes"
            buffer += piece
        found.append(Answer(int(status), headers, buffer[:length]))
        buffer = buffer[length:]
    assert not buffer, f"more than the answer came: {buffer[:200]!r}"
    return found


def _received(connection: socket.socket) -> bytes:
    try:
        return connection.recv(1 << 20)
    except ConnectionError:
        return b""


def written(
    method: str, target: str, headers: Sequence[tuple[str, str]] = (), body: bytes = b""
) -> bytes:
    """The bytes of a well-formed request around hostile content."""
    lines = [f"{method} {target} HTTP/1.1", "Host: localhost"]
    lines += [f"{name}: {value}" for name, value in headers]
    if body or method in ("POST", "PUT", "PATCH"):
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def handled(
    mock: Mock, method: str, target: str, headers: Sequence[tuple[str, str]], body: bytes
) -> Answer:
    """The same request in process."""
    path, _, query = target.partition("?")
    response = mock.handle(Request(method, path, query.encode("latin-1"), headers, body))
    return Answer(response.status, response.headers, response.body)


def clean(answer: Answer) -> None:
    """Assert what holds for every answer, whatever was asked."""
    assert answer.status < 500, (answer.status, answer.body[:300])
    for leak in LEAKS:
        assert leak not in answer.body, answer.body[:500]
    for name, value in answer.headers:
        assert "\r" not in value, name
        assert "\n" not in value, name
