"""Both transports against a real server on the loopback: the same calls, the same outcomes."""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2
import pytest
from core_harness import CONFIG, KEY, AsyncExample, Example
from tradespec._core import errors
from tradespec._core.httpx import AsyncHttpxTransport, HttpxTransport
from tradespec._core.operation import Body, Operation, Parameter, Result
from tradespec._core.reqwest import AsyncReqwestTransport, ReqwestTransport
from tradespec._core.resource import AsyncRawResource, RawResource
from tradespec._core.response import Response

ECHO: Operation[Any] = Operation(
    name="x.echo",
    method="GET",
    path="/{kind}",
    parameters=(Parameter("kind", "path"), Parameter("q")),
    results={200: Result(Any)},
)
SEND: Operation[Any] = Operation(
    name="x.send",
    method="POST",
    path="/{kind}",
    parameters=(Parameter("kind", "path"),),
    body=Body(),
    results={200: Result(Any)},
    repeat="never",
)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server

    def log_message(self, *arguments: Any) -> None:
        pass

    def do_GET(self) -> None:
        self.server.seen.append((self.command, self.path, self.client_address[1]))
        kind = self.path.strip("/").partition("?")[0]
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        getattr(self, f"answer_{kind}")(body)

    do_POST = do_GET  # noqa: N815 - the name http.server looks for

    def reply(self, content: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def answer_echo(self, body: bytes) -> None:
        seen = {name.lower(): value for name, value in self.headers.items()}
        text = {"path": self.path, "headers": seen, "body": body.decode()}
        self.reply(json.dumps(text).encode(), X_One="1", X_Latin="caf\xe9")

    def answer_redirect(self, body: bytes) -> None:
        self.reply(b"", 302, Location=self.server.location, Set_Cookie="session=1")

    def answer_slow(self, body: bytes) -> None:
        time.sleep(1.0)
        self.reply(b"{}")

    def answer_drip(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        try:
            for _ in range(30):
                self.wfile.write(b" ")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass
        self.close_connection = True

    def answer_drop(self, body: bytes) -> None:
        self.connection.shutdown(socket.SHUT_RDWR)
        self.close_connection = True

    def answer_half(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b'{"a":')
        self.wfile.flush()
        self.connection.shutdown(socket.SHUT_RDWR)
        self.close_connection = True

    def answer_noise(self, body: bytes) -> None:
        self.wfile.write(b"this is not HTTP\r\n\r\n")
        self.close_connection = True


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[tuple[str, str, int]] = []
        self.location = ""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, *_: Any) -> None:
        pass


def serve(server: Server) -> Iterator[Server]:
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    yield from serve(Server())


@pytest.fixture
def other() -> Iterator[Server]:
    yield from serve(Server())


Calls = Callable[..., list[Response[Any]]]
TRANSPORTS: dict[str, tuple[Any, Any]] = {
    "reqwest": (Example, ReqwestTransport),
    "httpx": (Example, HttpxTransport),
    "async reqwest": (AsyncExample, AsyncReqwestTransport),
    "async httpx": (AsyncExample, AsyncHttpxTransport),
}


@pytest.fixture(params=TRANSPORTS)
def calls(request: pytest.FixtureRequest) -> Calls:
    """Makes the same call a number of times with one client."""
    client_class, transport_class = TRANSPORTS[request.param]

    def sync_calls(client: Any, times: int, *arguments: Any) -> list[Response[Any]]:
        with client:
            return [RawResource(client)._call(*arguments) for _ in range(times)]

    async def async_calls(client: Any, times: int, *arguments: Any) -> list[Response[Any]]:
        async with client:
            return [await AsyncRawResource(client)._call(*arguments) for _ in range(times)]

    def run(url: str, *arguments: Any, times: int = 1, **options: Any) -> list[Response[Any]]:
        client = client_class(KEY, base_url=url, transport=transport_class(), **options)
        if client_class is Example:
            return sync_calls(client, times, *arguments)
        return asyncio.run(async_calls(client, times, *arguments))

    return run


def test_a_call(server: Server, calls: Calls) -> None:
    (response,) = calls(server.url, ECHO, {"kind": "echo", "q": ["a b", "é&"]})
    assert response.data["path"] == "/echo?q=a%20b&q=%C3%A9%26"
    assert response.data["headers"]["authorization"] == f"Bearer {KEY}"
    assert response.data["headers"]["user-agent"] == "tradespec/1.0"
    assert response.data["headers"]["accept"] == "application/json"
    assert "cookie" not in response.data["headers"]
    assert "referer" not in response.data["headers"]
    assert response.headers["x-one"] == "1"
    assert response.headers["Content-Length"] == str(len(response.content))
    assert type(response.content) is bytes


def test_a_body(server: Server, calls: Calls) -> None:
    (response,) = calls(server.url, SEND, {"kind": "echo"}, {"title": "é"})
    assert response.data["body"] == '{"title":"é"}'
    assert response.data["headers"]["content-type"] == "application/json"


def test_connections_are_kept(server: Server, calls: Calls) -> None:
    assert len(calls(server.url, ECHO, {"kind": "echo"}, times=5)) == 5
    assert len({port for _, _, port in server.seen}) == 1


def test_a_redirect_to_another_host_gets_nothing(
    server: Server, other: Server, calls: Calls
) -> None:
    server.location = f"{other.url}/echo?stolen=1"
    with pytest.raises(errors.APIStatusError, match=r"redirect to http://127\.0\.0\.1") as caught:
        calls(server.url, ECHO, {"kind": "redirect"})
    assert caught.value.status_code == 302
    assert other.seen == []
    assert len(server.seen) == 1


def test_a_redirect_within_the_server_is_followed(server: Server, calls: Calls) -> None:
    server.location = "/echo?moved=1"
    (response,) = calls(server.url, ECHO, {"kind": "redirect"})
    assert response.data["path"] == "/echo?moved=1"
    assert response.data["headers"]["authorization"] == f"Bearer {KEY}"
    assert "cookie" not in response.data["headers"]
    assert "referer" not in response.data["headers"]


@pytest.mark.parametrize("kind", ["slow", "drip"])
def test_a_slow_answer_times_out(server: Server, calls: Calls, kind: str) -> None:
    start = time.monotonic()
    with pytest.raises(errors.APITimeoutError, match=r"x\.echo: no complete answer"):
        calls(server.url, ECHO, {"kind": kind}, timeout=0.2, max_retries=0)
    assert time.monotonic() - start < 0.9


def test_a_slow_write_is_sent_once(server: Server, calls: Calls) -> None:
    with pytest.raises(errors.APITimeoutError):
        calls(server.url, SEND, {"kind": "slow"}, {}, timeout=0.2)
    assert len(server.seen) == 1


@pytest.mark.parametrize("kind", ["drop", "half", "noise"])
def test_a_broken_connection(server: Server, calls: Calls, kind: str) -> None:
    with pytest.raises(errors.APIConnectionError) as caught:
        calls(server.url, ECHO, {"kind": kind, "q": "private"}, timeout=2.0, max_retries=1)
    assert not isinstance(caught.value, errors.APITimeoutError)
    assert caught.value.attempts == 2
    assert len(server.seen) == 2
    assert "private" not in str(caught.value)


@pytest.mark.parametrize("kind", ["drop", "half"])
def test_a_broken_write_is_sent_once(server: Server, calls: Calls, kind: str) -> None:
    with pytest.raises(errors.APIConnectionError):
        calls(server.url, SEND, {"kind": kind}, {"a": 1}, timeout=2.0)
    assert len(server.seen) == 1


def test_a_refused_connection_is_known_to_have_sent_nothing(calls: Calls) -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{held.getsockname()[1]}"
        with pytest.raises(errors.APIConnectionError) as caught:
            calls(url, SEND, {"kind": "echo"}, {}, timeout=2.0, max_retries=1)
    assert caught.value.attempts == 2


def test_certificates_are_verified(server: Server, calls: Calls, tmp_path: Path) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl makes the certificate")
    names = [str(tmp_path / "key.pem"), str(tmp_path / "certificate.pem")]
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost"]
    options = ["-keyout", names[0], "-out", names[1], "-days", "2"]
    subprocess.run([*command, *options], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(names[1], names[0])
    server.socket = context.wrap_socket(server.socket, server_side=True)
    with pytest.raises(errors.APIConnectionError):
        calls(f"https://localhost:{server.server_port}", ECHO, {"kind": "echo"}, max_retries=0)
    assert server.seen == []


def test_a_client_of_ones_own_stays_open_and_follows_nothing(server: Server) -> None:
    server.location = "/echo"
    own = httpx2.Client(follow_redirects=True, timeout=0.01)
    with Example(KEY, base_url=server.url, transport=HttpxTransport(own)) as client:
        RawResource(client)._call(ECHO, {"kind": "redirect"})
    assert [path for _, path, _ in server.seen] == ["/redirect", "/echo"]
    assert not own.is_closed
    own.close()


def test_the_default_transport_is_pyreqwest(server: Server) -> None:
    with Example(KEY, base_url=server.url) as client:
        assert RawResource(client)._call(ECHO, {"kind": "echo"}).status_code == 200
        assert isinstance(client._calls.shared.transport(), ReqwestTransport)

    async def use() -> None:
        async with AsyncExample(KEY, base_url=server.url) as client:
            assert (await AsyncRawResource(client)._call(ECHO, {"kind": "echo"})).attempts == 1
            assert isinstance(client._calls.shared.transport(), AsyncReqwestTransport)

    asyncio.run(use())
    assert CONFIG.base_url != server.url
