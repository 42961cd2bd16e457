"""Ten thousand callers at once, more callers than files, and memory under all of it."""

from __future__ import annotations

import resource
import selectors
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from hostile_frames import GET, request
from hostile_servers import KINDS, SECONDS, Process, answers, serving, written

WANTED = 10_000
FILES = 256
MB = 1024 * 1024
PATH = "/customtrades/api/v1/customers"


@contextmanager
def many(server: Process, count: int) -> Iterator[list[socket.socket]]:
    """Open connections and hold them."""
    with ExitStack() as stack:
        yield [stack.enter_context(server.connect()) for _ in range(count)]


def allowed() -> int:
    """How many connections the limits of this process and the server's allow; says when fewer."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    count = WANTED if hard == resource.RLIM_INFINITY else min(WANTED, hard - 200)
    if count < WANTED:
        print(f"only {count} connections: no more than {hard} files may be open")
    return count


@pytest.mark.parametrize("kind", KINDS)
def test_ten_thousand_connections(kind: str, tmp_path: Path) -> None:
    count = allowed()
    with serving(kind, tmp_path, idle=120.0) as server, many(server, count) as connections:
        for connection in connections:
            connection.sendall(request(GET))
        for connection in connections:
            (answer,) = answers(connection)
            assert answer.status == 200
            assert b"customtrades" in answer.body
        assert server.memory() < 400
        for connection in connections[:: count // 10]:
            connection.sendall(request(GET))
            assert answers(connection)[0].status == 200


@pytest.mark.parametrize("kind", KINDS)
def test_more_connections_than_files(kind: str, tmp_path: Path) -> None:
    with serving(kind, tmp_path, files=FILES, idle=120.0) as server:
        with many(server, 2 * FILES) as connections:
            connections[0].sendall(request(GET))
            assert answers(connections[0])[0].status == 200
            before = server.cpu()
            connections[-1].sendall(request(GET))
            connections[-1].settimeout(2)
            with pytest.raises(TimeoutError):
                answers(connections[-1])
            assert server.cpu() - before < 1
            for connection in connections[:-50]:
                connection.close()
            connections[-1].settimeout(SECONDS)
            assert answers(connections[-1])[0].status == 200
        (answer,) = server.exchange(request(GET))
        assert answer.status == 200
        assert len(server.said()) < 1000


def pushed(server: Process, contents: list[bytes]) -> list[int]:
    """Send all at once, as fast as the server takes them, and give the statuses."""
    found: list[int] = []
    with ExitStack() as stack, selectors.DefaultSelector() as selector:
        for content in contents:
            connection = stack.enter_context(server.connect())
            connection.setblocking(False)
            selector.register(connection, selectors.EVENT_WRITE, memoryview(content))
        while selector.get_map():
            ready = selector.select(SECONDS * 3)
            assert ready, "the server stands still"
            for key, events in ready:
                connection = key.fileobj
                assert isinstance(connection, socket.socket)
                if events & selectors.EVENT_READ:
                    selector.unregister(connection)
                    connection.settimeout(SECONDS)
                    found += [answer.status for answer in answers(connection)]
                    continue
                left = key.data[connection.send(key.data[: 256 * 1024]) :]
                events = selectors.EVENT_READ | (selectors.EVENT_WRITE if left else 0)
                selector.modify(connection, events, left)
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_memory_stays_bounded(kind: str, tmp_path: Path) -> None:
    with serving(kind, tmp_path, bodies=32 * MB) as server:
        headers = [("X-API-Key", server.keys["customtrades"]), ("Content-Type", "application/json")]
        body = b'{"first_name":"' + b"x" * 16 * MB
        content = written("POST", PATH, headers, body)
        assert pushed(server, [content] * 100) == [400] * 100
        assert server.most_memory() < 400
        body = b'{"first_name":"Mary","nothing":"' + b"x" * 8 * MB + b'"}'
        content = written("POST", PATH, headers, body)
        assert pushed(server, [content] * 60) == [400] * 60
        assert server.most_memory() < 450
        with server.connect() as connection:
            connection.setblocking(False)
            sent = 0
            one = written("GET", "/docs/llms-full.txt")
            for _ in range(2000):
                try:
                    sent += connection.send(one * 100)
                except BlockingIOError:
                    break
            assert answered(server)
        assert server.most_memory() < 500


def answered(server: Process) -> bool:
    """Another caller is served meanwhile."""
    return [answer.status for answer in server.exchange(request(GET))] == [200]
