"""Callers that are slow: heads, bodies, readers. Patience ends, and nobody else waits for them."""

from __future__ import annotations

import contextlib
import select
import socket
import time
from collections.abc import Callable, Iterator

import pytest
from hostile_frames import CHUNKED, GET, POST, request
from hostile_servers import KINDS, SECONDS, Answer, Process, answers, serving, written

PATIENCE = 1.0
ANSWERS = 64 * 1024 * 1024


@pytest.fixture(scope="module", params=KINDS)
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Process]:
    limits = {"idle": PATIENCE, "patience": PATIENCE, "bodies": 256 * 1024, "answers": ANSWERS}
    with serving(request.param, tmp_path_factory.mktemp("errors"), **limits) as running:
        yield running


def asked(server: Process, content: bytes) -> Answer:
    """Ask, again where this process was too slow itself and the server let it go."""
    for _ in range(SECONDS):
        found = server.exchange(content)
        if found and found[0].status != 408:
            return found[0]
    raise AssertionError("no caller is quick enough for it")


def served(server: Process) -> None:
    assert asked(server, request(GET)).status == 200


@contextlib.contextmanager
def kept(server: Process) -> Iterator[socket.socket]:
    """A connection that stays open after its first answer."""
    for _ in range(SECONDS):
        with server.connect() as connection:
            connection.sendall(request(GET))
            if [answer.status for answer in answers(connection)] == [200]:
                yield connection
                return
    raise AssertionError("no caller is quick enough for it")


def quiet(server: Process) -> int:
    """How many sockets it has open when nobody calls."""
    counts: list[int] = []
    for _ in range(20):
        counts.append(server.connections())
        time.sleep(0.05)
    return min(counts)


def until(come: Callable[[], bool]) -> None:
    """Wait for something that comes without being asked for."""
    for _ in range(SECONDS * 20):
        if come():
            return
        time.sleep(0.05)
    raise AssertionError("it never came")


def dribbled(connection: socket.socket, piece: bytes) -> list[int]:
    """Send a little again and again until the server has had enough; give what it answered."""
    for _ in range(SECONDS * 10):
        try:
            connection.sendall(piece)
        except OSError:
            break
        if select.select([connection], [], [], 0.1)[0]:
            break
    else:
        raise AssertionError("its patience does not end")
    return [answer.status for answer in answers(connection)]


def test_callers_that_say_nothing_are_let_go(server: Process) -> None:
    silent = [server.connect() for _ in range(50)]
    served(server)
    for connection in silent:
        with connection:
            assert answers(connection) == []


def test_heads_that_dribble(server: Process) -> None:
    with server.connect() as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n")
        served(server)
        assert dribbled(connection, b"X: y\r\n") in ([], [408], [431])
    with kept(server) as connection:
        assert dribbled(connection, b"G") in ([], [408])


@pytest.mark.parametrize(
    ("head", "piece"),
    [
        (request(POST, "Content-Length: 1000"), b" "),
        (request(POST, "Content-Length: 100000000"), b" "),
        (request(POST, CHUNKED), b"1\r\n \r\n"),
    ],
    ids=["counted", "large", "chunks"],
)
def test_bodies_that_dribble(server: Process, head: bytes, piece: bytes) -> None:
    with server.connect() as connection:
        connection.sendall(head)
        served(server)
        assert dribbled(connection, piece) in ([408], [])


def test_endless_trailers_and_extensions_dribble(server: Process) -> None:
    for start, piece in ((b"0\r\n", b"x: y\r\n"), (b"1;", b"x")):
        with server.connect() as connection:
            connection.sendall(request(POST, CHUNKED) + start)
            assert dribbled(connection, piece) in ([408], [400], [431], [])


def test_stalled_bodies_that_fill_the_room_end(server: Process) -> None:
    """More is under way than there is room for, and none of it ends: others get their turn."""
    path = "/customtrades/api/v1/customers"
    key = ("X-API-Key", server.keys["customtrades"])
    headers = [key, ("Content-Type", "application/json")]
    stalled = []
    for _ in range(20):
        connection = server.connect()
        stalled.append(connection)
        connection.sendall(request(f"POST {path} HTTP/1.1", "Content-Length: 9000000"))
        connection.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            connection.send(b" " * 100_000)
        connection.settimeout(SECONDS)
    served(server)
    body = b'{"first_name":"Mary","last_name":"' + b" " * 100_000 + b'"}'
    small = b'{"first_name":"Mary","last_name":"Small"}'
    assert asked(server, written("POST", path, headers, small)).status == 200
    for connection in stalled:
        with connection:
            assert [answer.status for answer in answers(connection)] in ([408], [])
    assert asked(server, written("POST", path, headers, body)).status in (200, 400)


def test_readers_that_do_not_read(server: Process) -> None:
    """Large answers that nobody takes are given up; the others are whole."""
    path = "/docs/llms-full.txt"
    whole = asked(server, written("GET", path))
    assert whole.status == 200
    before, nobody = server.memory(), quiet(server)
    unread = []
    for _ in range(20):
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", server.port))
        connection.sendall(written("GET", path) * 50)
        unread.append(connection)
    for _ in range(3):
        served(server)
        assert asked(server, written("GET", path)).body == whole.body
    assert server.memory() - before < 200
    until(lambda: server.connections() <= nobody)
    for connection in unread:
        connection.settimeout(SECONDS)
        with connection:
            received = 0
            while piece := _some(connection):
                received += len(piece)
            assert received < 50 * len(whole.body)


def test_pipelines_that_nobody_reads_are_let_go(server: Process) -> None:
    """Small answers, so many that the kernel takes no more of them."""
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", server.port))
        connection.setblocking(False)
        content = memoryview(written("GET", "/docs/assets/site.css") * 1000)
        for _ in range(SECONDS * 10):
            try:
                connection.send(content)
            except BlockingIOError:
                time.sleep(0.1)
            except ConnectionError:
                break
        else:
            raise AssertionError("its patience does not end")
    served(server)


def _some(connection: socket.socket) -> bytes:
    try:
        return connection.recv(1 << 20)
    except ConnectionError:
        return b""
