"""Hosts that are none: answered with 400 or handled, by both servers and in process; and no name
but the server's own opens what is below `/_mock`.
"""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from hostile_hosts import BROKEN, OTHERS, OURS, SEVERAL, command
from tradespec.mock import Mock, Request
from tradespec.mock.web.site import Site

KEYS = "/_mock/keys"
API = "/customtrades/api/v1/companies/me"


@pytest.fixture(scope="module", params=["own", "granian"])
def port(request: pytest.FixtureRequest) -> Iterator[int]:
    """The port of each server."""
    if request.param == "granian":
        with command("--api", "customtrades") as running:
            yield running.port
        return
    with Mock("customtrades") as mock, mock.serve() as server:
        yield urlsplit(server.origin).port or 0


def _status(port: int, head: bytes) -> tuple[int, bytes]:
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(head + b"Connection: close\r\n\r\n")
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
    return int(answer.split(b" ", 2)[1]), answer.partition(b"\r\n\r\n")[2]


def _asked(port: int, path: str, *hosts: bytes, version: bytes = b"HTTP/1.1") -> tuple[int, bytes]:
    lines = b"".join(b"Host: " + host + b"\r\n" for host in hosts)
    return _status(port, b"GET " + path.encode() + b" " + version + b"\r\n" + lines)


@pytest.mark.parametrize("host", BROKEN, ids=repr)
@pytest.mark.parametrize("path", [KEYS, API, "/", "/docs/index.html"])
def test_a_broken_host_is_a_bad_request(port: int, path: str, host: bytes) -> None:
    assert _asked(port, path, host)[0] in (400, 431)


@pytest.mark.parametrize("hosts", SEVERAL, ids=repr)
def test_several_hosts_are_a_bad_request(port: int, hosts: tuple[bytes, ...]) -> None:
    for path in (KEYS, API):
        assert _asked(port, path, *hosts)[0] == 400


@pytest.mark.parametrize("host", OTHERS, ids=repr)
def test_another_host_reaches_the_api_and_not_what_steers_it(port: int, host: bytes) -> None:
    status, body = _asked(port, KEYS, host)
    assert (status, json.loads(body)["at"]) == (403, "header.host")
    assert _asked(port, API, host)[0] == 401


@pytest.mark.parametrize("host", OURS, ids=repr)
def test_every_spelling_of_this_machine_is_known(port: int, host: bytes) -> None:
    status, body = _asked(port, KEYS, host)
    assert (status, list(json.loads(body))) == (200, ["customtrades"])


def test_no_host_is_no_page_of_another_origin(port: int) -> None:
    for version in (b"HTTP/1.1", b"HTTP/1.0"):
        status, _ = _asked(port, KEYS, version=version)
        assert status in (200, 400)


def test_an_absolute_target_counts_as_the_host() -> None:
    with Mock("customtrades") as mock, mock.serve() as server:
        own = urlsplit(server.origin).port or 0
        assert _asked(own, f"http://rebound.example{KEYS}", b"127.0.0.1")[0] == 403
        assert _asked(own, f"http://localhost{KEYS}", b"rebound.example")[0] == 200
        assert _asked(own, "http://[::1/_mock/keys", b"127.0.0.1")[0] == 400


def test_in_process_none_of_them_is_an_error() -> None:
    with Mock("customtrades") as mock:
        site = Site({"customtrades": mock}, host="127.0.0.1")
        for raw in (*BROKEN, *OTHERS):
            headers = [("Host", raw.decode("latin-1"))]
            for path in (KEYS, "/_mock/customtrades/requests/1", "/_mock/nothing"):
                assert site.handle(Request.to("GET", path, headers)).status == 403
            for path in (API, "/", "/page.json", "/docs/index.html"):
                answer = site.handle(Request.to("GET", path, headers))
                assert answer.status in (200, 401, 404)
                assert mock.key.encode() not in answer.body
