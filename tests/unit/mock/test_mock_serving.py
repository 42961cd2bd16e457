"""Adapters: in-process transports, the thread server, ASGI, the site, the fixtures."""

from __future__ import annotations

import asyncio
import http.client
import json
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from mock_documents import KEY, TOOL, call, shop
from tradespec import errors
from tradespec._core.transport import ConnectionFailed, TimedOut
from tradespec._core.transport import Request as Sent
from tradespec.mock import Mock
from tradespec.mock.serving.asgi import Application
from tradespec.mock.serving.limits import Limits
from tradespec.mock.serving.server import Server
from tradespec.mock.transport import AsyncMockTransport, MockTransport
from tradespec.mock.web.site import Site

AUTH = (("Authorization", f"Bearer {KEY}"),)
TOOLS = "http://shop.mock/v1/tools"


def test_the_sync_transport(mock: Mock, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr("tradespec.mock.transport.time.sleep", slept.append)
    transport = MockTransport(mock.handle)
    answer = transport.send(Sent("GET", f"{TOOLS}?per=1", AUTH))
    assert (answer.status_code, json.loads(answer.content)["ok"]) == (200, True)
    assert answer.headers["X-USED"] == "1"
    mock.fail(drop="after")
    with pytest.raises(ConnectionFailed) as dropped:
        transport.send(Sent("GET", TOOLS, AUTH))
    assert dropped.value.sent is True
    mock.fail(delay=5)
    with pytest.raises(TimedOut):
        transport.send(Sent("GET", TOOLS, AUTH, timeout=0.02))
    assert slept == [0.02]
    mock.fail(delay=0.03)
    assert transport.send(Sent("GET", TOOLS, AUTH, timeout=5)).status_code == 200
    assert slept == [0.02, 0.03]
    transport.close()


async def test_the_async_transport(mock: Mock) -> None:
    transport = AsyncMockTransport(mock.handle)
    assert (await transport.send(Sent("GET", TOOLS, AUTH))).status_code == 200
    mock.fail(drop="before")
    with pytest.raises(ConnectionFailed):
        await transport.send(Sent("GET", TOOLS, AUTH))
    mock.fail(delay=5)
    with pytest.raises(TimedOut):
        await transport.send(Sent("GET", TOOLS, AUTH, timeout=0.02))
    await transport.aclose()


def test_the_clients_are_wired_in_process(trades: Mock) -> None:
    client = trades.client(max_retries=0)
    job = client.jobs.create(customer_uuid=trades.ids["customer"], title="Leak")
    assert client.jobs.get(job.uuid).title == "Leak"
    trades.fail(status=503)
    with pytest.raises(errors.InternalServerError):
        client.jobs.get(job.uuid)
    other = trades.client(api_key=trades.keys[1])
    with pytest.raises(errors.NotFoundError):
        other.jobs.get(job.uuid)

    async def titles() -> list[str]:
        async with trades.async_client() as asynchronous:
            return [job.title async for job in asynchronous.jobs.list(limit=3)]

    assert "Leak" in asyncio.run(titles())


@pytest.fixture
def server(mock: Mock) -> Iterator[Server]:
    """The tool shop over HTTP."""
    with mock.serve() as running:
        yield running


def raw(server: Server, content: bytes, *, timeout: float = 300) -> bytes:
    host, port = server.origin.removeprefix("http://").split(":")
    received = b""
    with socket.create_connection((host, int(port)), timeout=timeout) as connection:
        connection.sendall(content)
        while chunk := connection.recv(65536):
            received += chunk
    return received


def head(line: str, *more: str) -> bytes:
    lines = [line, "Host: x", f"X-Key: {KEY}", "Connection: close", *more, "", ""]
    return "\r\n".join(lines).encode("latin-1")


def test_http(server: Server, mock: Mock) -> None:
    assert server.url == f"{server.origin}/shop/v1"
    connection = http.client.HTTPConnection(server.origin.removeprefix("http://"), timeout=300)
    headers = {"X-Key": KEY, "Content-Type": "application/json"}
    body = json.dumps({"name": "A"})
    for number in range(3):
        connection.request("POST", "/shop/v1/tools", body, headers)
        answer = connection.getresponse()
        assert answer.status == 200
        assert json.loads(answer.read())["result"]["number"] == f"T{number + 8:03d}"
    connection.request("HEAD", "/shop/v1/tools", headers=headers)
    answer = connection.getresponse()
    assert int(answer.getheader("content-length") or 0) > 100
    assert answer.read() == b""
    mock.fail(drop="before")
    connection.request("GET", "/shop/v1/tools", headers=headers)
    with pytest.raises(http.client.RemoteDisconnected):
        connection.getresponse()
    connection.close()


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"nonsense\r\n\r\n", 400),
        (b"GET /\r\n\r\n", 400),
        (head("GET / HTTP/1.1", "No colon"), 400),
        (head("GET / HTTP/1.1", "Space : x"), 400),
        (head("POST / HTTP/1.1", "Content-Length: x"), 400),
        (head("POST / HTTP/1.1", "Content-Length: -1"), 400),
        (head("POST / HTTP/1.1", "Content-Length: 1", "Content-Length: 2"), 400),
        (head("POST / HTTP/1.1", "Content-Length: 1", "Transfer-Encoding: chunked"), 400),
        (head("POST / HTTP/1.1", "Transfer-Encoding: gzip"), 400),
        (head("POST / HTTP/1.1", "Transfer-Encoding: chunked") + b"zz\r\n", 400),
        (head("POST / HTTP/1.1", "Transfer-Encoding: chunked") + b"-5\r\n", 400),
        (b"GET / HTTP/1.1\r\nX: " + b"y" * 100_000, 431),
        (head("GET /shop/v1/tools HTTP/1.0"), 200),
        (head("GET http://any/shop/v1/tools HTTP/1.1"), 200),
        (head("GET //shop/v1/tools HTTP/1.1"), 404),
        (head("GET /shop/v1/tools?find=\xc3\xa9 HTTP/1.1", "X-Odd: \xff\xfe"), 200),
        (head("GET /shop/v1/tools?find=\xff HTTP/1.1"), 422),
        (head(f"GET /shop/v1/tools/{TOOL[:-1]}%31 HTTP/1.1"), 200),
        (head("OPTIONS * HTTP/1.1"), 404),
        (head("BREW /shop/v1/tools HTTP/1.1"), 405),
    ],
)
def test_http_that_is_odd(server: Server, content: bytes, status: int) -> None:
    assert raw(server, content).startswith(f"HTTP/1.1 {status} ".encode())


def test_http_bodies(server: Server) -> None:
    line, kind = "POST /shop/v1/tools HTTP/1.1", "Content-Type: application/json"
    chunks = b'8\r\n{"name":\r\n4;x=y\r\n "A"\r\n1\r\n}\r\n0\r\nTrailer: x\r\n\r\n'
    assert b" 200 " in raw(server, head(line, kind, "Transfer-Encoding: chunked") + chunks)
    expecting = head(line, kind, "Content-Length: 12", "Expect: 100-continue") + b'{"name":"B"}'
    assert raw(server, expecting).startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK")
    size = 11 * 1024 * 1024
    huge = head(line, kind, f"Content-Length: {size}") + b" " * size
    assert b"body: is larger than 10 MB" in raw(server, huge)


def test_a_server_stops_with_connections_open(mock: Mock) -> None:
    server = mock.serve()
    host, port = server.origin.removeprefix("http://").split(":")
    head = b"POST /shop/v1/tools HTTP/1.1\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n"
    with socket.create_connection((host, int(port)), timeout=300) as waiting:
        waiting.sendall(head)
        assert waiting.recv(1000) == b"HTTP/1.1 100 Continue\r\n\r\n"
        waiting.sendall(b"{")
        server.close()
        assert waiting.recv(10) in (b"",)
    server.close()
    with pytest.raises(OSError, match=r"."):
        socket.create_connection((host, int(port)), timeout=1)


def test_a_port_in_use_is_an_error(server: Server, mock: Mock) -> None:
    port = int(server.origin.rpartition(":")[2])
    with pytest.raises(OSError, match=r"."):
        mock.serve(port=port)


async def asgi(application: Application, scope: dict[str, Any], *chunks: bytes) -> list[Any]:
    sent: list[Any] = []
    waiting = [
        {"type": "http.request", "body": chunk, "more_body": number < len(chunks)}
        for number, chunk in enumerate(chunks, 1)
    ] or [{"type": "http.request"}]

    async def receive() -> Any:
        return waiting.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    await application(scope, receive, send)
    return sent


async def test_asgi(mock: Mock) -> None:
    application = Application(mock.handle)
    scope: dict[str, Any] = {
        "type": "http",
        "method": "POST",
        "path": "/v1/tools",
        "query_string": b"",
        "headers": [(b"x-key", KEY.encode()), (b"content-type", b"application/json")],
    }
    start, body = await asgi(application, scope, b'{"name"', b': "A"}')
    assert (start["status"], json.loads(body["body"])["ok"]) == (200, True)
    start, body = await asgi(application, scope, b"x" * 6_000_000, b"x" * 6_000_000)
    assert b"larger than 10 MB" in body["body"]
    scope |= {"method": "GET", "raw_path": b"/v1/tools/%ff", "client": ("10.0.0.1", 5)}
    start, body = await asgi(application, scope)
    assert b"path: is not UTF-8" in body["body"]
    mock.fail(drop="before")
    scope |= {"path": "/v1/tools", "raw_path": b"/v1/tools"}
    with pytest.raises(ConnectionAbortedError):
        await asgi(application, scope)


def test_the_site(mock: Mock) -> None:
    with Mock("customtrades") as trades:
        site = Site({"shop": mock, "customtrades": trades})

        class Served:
            """A stand-in for a mock: what `call` needs."""

            @staticmethod
            def handle(request: Any) -> Any:
                request.path = request.path.removeprefix("/v1")
                return site.handle(request)

        served: Any = Served()
        keys = json.loads(call(served, "GET", "/_mock/keys", key=None).body)
        assert keys == {"shop": KEY, "customtrades": trades.key}
        told = json.loads(call(served, "GET", "/page.json", key=None).body)["apis"]
        assert [each["base"] for each in told] == ["/shop/v1", "/customtrades/api/v1"]
        assert told[0]["header"] == "X-Key: {key}"
        assert call(served, "HEAD", "/", key=None).body == b""
        assert call(served, "POST", "/_mock/keys", key=None).header("allow") == "GET, HEAD, OPTIONS"
        assert call(served, "GET", "/shop/v1/tools").status == 200
        lost = json.loads(call(served, "GET", "/other/v1/tools").body)
        assert lost["error"].endswith("The APIs are below: /shop/v1, /customtrades/api/v1")


@pytest.mark.parametrize("_run", [1, 2])
def test_the_fixture_is_fresh_for_every_test(_run: int, customtrades_mock: Mock) -> None:
    assert len(customtrades_mock.requests) == 0
    assert customtrades_mock.client().companies.me().name == "Acme Plumbing"


def test_several_threads(mock: Mock) -> None:
    from concurrent.futures import ThreadPoolExecutor

    def work(number: int) -> int:
        return call(mock, "POST", "/tools", {"name": f"T {number}"}).status

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(work, range(200))) == {200}
    listed = json.loads(call(mock, "GET", "/tools?per=500").body)["list"]
    assert listed["total"] == 202
    assert len({tool["number"] for tool in listed["tools"]}) == 202
    with shop() as other:
        assert json.loads(call(other, "GET", "/tools").body)["list"]["total"] == 2


def test_a_truncated_answer(server: Server, mock: Mock) -> None:
    mock.fail(truncate=10)
    with pytest.raises(ConnectionFailed) as cut:
        MockTransport(mock.handle).send(Sent("GET", TOOLS, AUTH))
    assert cut.value.sent is True
    mock.fail(truncate=10)
    connection = http.client.HTTPConnection("127.0.0.1", int(server.origin.rpartition(":")[2]))
    connection.request("GET", "/shop/v1/tools", headers=dict(AUTH))
    with pytest.raises(http.client.IncompleteRead) as read:
        connection.getresponse().read()
    connection.close()
    assert len(read.value.partial) == 10
    assert mock.requests[-1].status == 200


async def test_a_truncated_answer_over_asgi(mock: Mock) -> None:
    mock.fail(truncate=10)
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request"}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    headers = [(name.lower().encode(), value.encode()) for name, value in AUTH]
    scope = {"type": "http", "method": "GET", "path": "/v1/tools", "headers": headers}
    with pytest.raises(ConnectionAbortedError):
        await Application(mock.handle)(scope, receive, send)
    assert len(sent[1]["body"]) == 10
    assert sent[1]["more_body"] is True


def test_slow_senders_are_refused(mock: Mock) -> None:
    handle = Site({"shop": mock}).handle
    head = b"POST /shop/v1/tools HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n{"
    with Server(handle, "127.0.0.1", 0, limits=Limits(idle=0.05, patience=0.05)) as server:
        for content, begin in ((head, b"HTTP/1.1 408 "), (head[:20], b"")):
            answer = raw(server, content)
            assert answer.startswith(begin)
            assert bool(answer) is bool(begin)
