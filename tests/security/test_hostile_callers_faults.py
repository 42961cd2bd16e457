"""Faults that are asked for do what they say while hostile callers keep both servers busy."""

from __future__ import annotations

import itertools
import json
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from threading import Event, Thread

import pytest
from hostile_frames import FRAMES, GET, request
from hostile_servers import KINDS, Process, answers, serving, written

LIST = "/customtrades/api/v1/customers"
AT_ONCE = 8
QUICK = [
    content
    for name, (content, _) in FRAMES.items()
    if "LF only" not in name and len(content) < 2000
]


@contextmanager
def under_fire(server: Process) -> Iterator[None]:
    """Send odd frames from another thread meanwhile, as many as the server keeps up with."""
    enough = Event()

    def fire() -> None:
        for start in itertools.cycle(range(0, len(QUICK), AT_ONCE)):
            if enough.is_set():
                return
            with ExitStack() as stack:
                fired = [_fired(stack, server, content) for content in QUICK[start:][:AT_ONCE]]
                for connection in fired[1::2]:
                    connection.close()
                for connection in fired[::2]:
                    _raw(connection)

    thread = Thread(target=fire)
    thread.start()
    try:
        yield
    finally:
        enough.set()
        thread.join()


@pytest.fixture(scope="module", params=KINDS)
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Process]:
    folder = tmp_path_factory.mktemp("errors")
    with serving(request.param, folder, idle=600, patience=600) as running:
        yield running


def fail(server: Process, **fault: object) -> None:
    body = json.dumps({"operation": "customers.list", **fault}).encode()
    headers = [("Content-Type", "application/json")]
    (answer,) = server.exchange(written("POST", "/_mock/customtrades/faults", headers, body))
    assert answer.status in (200, 201, 204), answer


def test_faults_under_fire(server: Process) -> None:
    key = ("X-API-Key", server.keys["customtrades"])
    content = written("GET", LIST, [key])
    with under_fire(server):
        (whole,) = server.exchange(content)
        for _ in range(10):
            fail(server, drop="before")
            with server.connect() as connection:
                connection.sendall(content)
                assert _raw(connection).partition(b"\r\n\r\n")[2] == b""
            fail(server, truncate=10)
            with server.connect() as connection:
                connection.sendall(content)
                head, _, part = _raw(connection).partition(b"\r\n\r\n")
                assert part == whole.body[:10]
                assert f"content-length: {len(whole.body)}".encode() in head.lower()
            fail(server, status=418)
            (answer,) = server.exchange(content)
            assert answer.status == 418
            (answer,) = server.exchange(content)
            assert (answer.status, answer.body) == (200, whole.body)
    (answer,) = server.exchange(request(GET))
    assert answer.status == 200


def test_a_dropped_connection_has_no_second_answer(server: Process) -> None:
    content = written("GET", LIST, [("X-API-Key", server.keys["customtrades"])])
    fail(server, truncate=10)
    with server.connect() as connection:
        connection.sendall(content + request(GET))
        with pytest.raises(AssertionError, match="is cut: 10 of"):
            answers(connection, most=2)


def _fired(stack: ExitStack, server: Process, content: bytes) -> socket.socket:
    connection = stack.enter_context(server.connect())
    with suppress(OSError):
        connection.sendall(content)
        connection.shutdown(socket.SHUT_WR)
    return connection


def _raw(connection: socket.socket) -> bytes:
    received = b""
    while True:
        try:
            piece = connection.recv(65536)
        except ConnectionError:
            return received
        if not piece:
            return received
        received += piece
