"""Hostile callers below HTTP: broken framing, smuggling, other protocols. A 4xx, or a closed
connection; the next caller is served.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hostile_frames import ALLOWED, CHUNKED, ENDING, FRAMES, GET, POST, request
from hostile_servers import KINDS, Process, answers, clean, serving


@pytest.fixture(scope="module", params=KINDS)
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Process]:
    with serving(request.param, tmp_path_factory.mktemp("errors"), idle=2, patience=8) as running:
        yield running


@pytest.mark.parametrize("name", FRAMES)
def test_a_frame(server: Process, name: str) -> None:
    content, wanted = FRAMES[name]
    allowed = (wanted,) if isinstance(wanted, int) else wanted[server.kind]
    found = server.exchange(content)
    for answer in found:
        clean(answer)
    assert [answer.status for answer in found] in [[status] if status else [] for status in allowed]
    (after,) = server.exchange(request(GET))
    assert after.status == 200


def test_pipelined_requests_are_answered_in_order(server: Process) -> None:
    lines = [f"GET /docs/nothing-{number} HTTP/1.1" for number in range(200)]
    lines[100] = GET
    with server.connect() as connection:
        connection.sendall(b"".join(request(line) for line in lines))
        found = answers(connection, most=200)
    assert [answer.status for answer in found] == [404] * 100 + [200] + [404] * 99


def test_what_follows_a_refused_frame_is_no_request(server: Process) -> None:
    """A second request hidden in the body of the first must not be answered."""
    hidden = request(GET)
    for broken in (
        request(POST, "Content-Length: 2", f"Content-Length: {len(hidden)}") + hidden,
        request(POST, "Transfer-Encoding: xchunked") + b"0\r\n\r\n" + hidden,
        request(POST, CHUNKED) + b"0_0\r\n\r\n" + hidden,
        request(POST, "Content-Length: +0") + hidden,
    ):
        with server.connect() as connection:
            connection.sendall(broken)
            assert [answer.status for answer in answers(connection, most=2)] == [400]
    with server.connect() as connection:
        connection.sendall(request(POST, f"Content-Length: {len(hidden)}") + hidden + hidden)
        found = answers(connection, most=2)
    assert [answer.status for answer in found] == [ALLOWED, 200]


def test_head_has_no_body(server: Process) -> None:
    lines = ("/_mock/keys", "/_mock/nothing", "/docs/nothing", "/customtrades/api/v1/jobs", "/")
    for target in lines:
        head = request(f"HEAD {target} HTTP/1.1", "Content-Length: 2") + b"{}"
        with server.connect() as connection:
            connection.sendall(head)
            (answer,) = answers(connection, "HEAD")
            clean(answer)
            assert int(answer.header("content-length")) > 0
            connection.sendall(request(GET))
            assert answers(connection)[0].status == 200


def test_bodies_that_break_off_are_not_acted_on(server: Process) -> None:
    path = "/customtrades/api/v1/customers"
    headers = (f"X-API-Key: {server.keys['customtrades']}", "Content-Type: application/json")
    whole = b'{"first_name":"Broken","last_name":"Off"}'
    counted = (
        request(f"POST {path} HTTP/1.1", *headers, f"Content-Length: {len(whole) + 1}") + whole
    )
    chunked = request(f"POST {path} HTTP/1.1", *headers, CHUNKED)
    chunked += b"%x\r\n%s\r\n" % (len(whole), whole)
    for content in (counted, chunked, chunked + b"5\r\n{", chunked + b"zz\r\n" + ENDING):
        with server.connect() as connection:
            connection.sendall(content)
            connection.shutdown(1)
            assert [answer.status for answer in answers(connection)] in ([], [400], [408])
    query = request(f"GET {path}?search=Broken HTTP/1.1", *headers)
    (answer,) = server.exchange(query)
    assert answer.status == 200
    assert b"Broken" not in answer.body


def test_half_closed_callers_are_answered_or_let_go(server: Process) -> None:
    for _ in range(20):
        with server.connect() as connection:
            connection.sendall(request(GET))
            connection.shutdown(1)
            assert [answer.status for answer in answers(connection)] in ([200], [])
