"""Transports over sockets: connections kept and given back, one deadline, cancellation, TLS."""

from __future__ import annotations

import asyncio
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx2
import pytest
from tradespec._core.httpx import AsyncHttpxTransport, HttpxTransport
from tradespec._core.transport import ConnectionFailed, Request, TimedOut

from tests.support.carriers import SOCKETS, Carrier, carrier, end
from tests.support.http_server import DRIPS, MOST_DRIPS, Server, served

SYNC = [name for name in SOCKETS if "async" not in name]
ASYNC = [name for name in SOCKETS if "async" in name]


@pytest.fixture
def server() -> Iterator[Server]:
    with served() as found:
        yield found


@pytest.fixture(params=SOCKETS)
def wire(request: pytest.FixtureRequest, server: Server) -> Iterator[Carrier]:
    transport = SOCKETS[request.param]()
    yield Carrier(request.param, transport, server.url, server.site)
    end(transport)


def echo(server: Server, timeout: float = 20.0) -> Request:
    return Request("GET", f"{server.url}/echo", timeout=timeout)


def test_a_connection_is_kept(wire: Carrier, server: Server) -> None:
    assert [answer.status_code for answer in wire.send(*[echo(server)] * 5)] == [200] * 5
    assert len(set(server.ports)) == 1


@pytest.mark.parametrize("kind", DRIPS)
def test_one_deadline_whatever_is_dripped(wire: Carrier, server: Server, kind: str) -> None:
    with pytest.raises(TimedOut):
        wire.get(kind, timeout=0.3)
    assert server.dripped < MOST_DRIPS


def test_one_deadline_for_what_is_written(wire: Carrier) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}/"
        with pytest.raises(TimedOut):
            wire.send(Request("POST", url, content=bytes(32 << 20), timeout=0.3))


def test_one_deadline_for_the_handshake(wire: Carrier) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf, pytest.raises(TimedOut):
        wire.send(Request("GET", f"https://127.0.0.1:{deaf.getsockname()[1]}/", timeout=0.3))


def test_the_name_of_a_host_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    never, real = threading.Event(), socket.getaddrinfo

    def slow(*arguments: Any, **options: Any) -> Any:
        if not options.get("flags"):
            never.wait(30)
        return real(*arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    with closing(HttpxTransport()) as transport:
        with pytest.raises(TimedOut) as caught:
            transport.send(Request("GET", "http://localhost:1/", timeout=0.2))
        never.set()
    assert caught.value.sent is False


def test_noise(wire: Carrier) -> None:
    with pytest.raises(ConnectionFailed):
        wire.get("noise")


def test_a_refused_connection_has_sent_nothing(wire: Carrier) -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{held.getsockname()[1]}/"
        with pytest.raises(ConnectionFailed) as caught:
            wire.send(Request("POST", url, content=b"{}", timeout=20))
    assert caught.value.sent is False


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "http://", "http://127.0.0.1:99999/", "x"])
def test_an_address_that_is_none(wire: Carrier, url: str) -> None:
    with pytest.raises(ConnectionFailed):
        wire.send(Request("GET", url, timeout=20))


@pytest.mark.parametrize("kind", ["hold", "drip-head", "drip-body", "half", "bomb", "large"])
def test_a_connection_that_is_half_read_is_not_used_again(
    wire: Carrier, server: Server, kind: str
) -> None:
    with pytest.raises(ConnectionFailed):
        wire.get(kind, timeout=0.3 if kind in ("hold", *DRIPS) else 20, max_bytes=1000)
    server.release.set()
    assert wire.get("echo").status_code == 200
    if kind != "bomb" or "fast" not in wire.name:  # Rust may have read all of a small body
        assert server.ports[0] != server.ports[1]


@pytest.mark.parametrize("name", SYNC)
def test_no_thread_waits_for_the_connection_of_another(name: str, server: Server) -> None:
    """200 answers are held until 200 requests are there."""
    transport, statuses, count = SOCKETS[name](), list[int](), 200

    def call() -> None:
        request = Request("GET", f"{server.url}/hold", timeout=60)
        statuses.append(transport.send(request).status_code)

    threads = [threading.Thread(target=call) for _ in range(count)]
    for thread in threads:
        thread.start()
    with server._changed:
        server._changed.wait_for(lambda: server.most_open >= count, timeout=50)
    server.release.set()
    for thread in threads:
        thread.join()
    transport.close()
    assert server.most_open == count
    assert statuses == [200] * count
    assert server.wait_open(0) == 0


async def _wait(found: threading.Event) -> None:
    await asyncio.to_thread(found.wait, 20)
    found.clear()


@pytest.mark.parametrize("name", ASYNC)
@pytest.mark.parametrize("kind", ["hold", "drip-head", "drip-body", "drip-continue"])
def test_a_cancelled_call_leaves_nothing_behind(name: str, kind: str, server: Server) -> None:
    transport = SOCKETS[name]()

    async def use() -> None:
        for _ in range(5):
            request = Request("GET", f"{server.url}/{kind}", timeout=60)
            task = asyncio.create_task(transport.send(request))
            await _wait(server.asked)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        server.release.set()
        assert (await transport.send(echo(server))).status_code == 200
        assert await asyncio.to_thread(server.wait_open, 1) == 1
        await transport.aclose()

    asyncio.run(use())
    assert server.wait_open(0) == 0


@pytest.mark.parametrize("name", ASYNC)
def test_a_call_may_be_cancelled_at_every_step(name: str, server: Server) -> None:
    """Cancelled after one step of the loop, after two, and so on until it is done before that."""
    transport = SOCKETS[name]()

    async def steps_survived(steps: int) -> bool:
        task = asyncio.create_task(transport.send(echo(server)))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            return False
        return True

    async def use() -> None:
        await transport.send(echo(server))
        for steps in range(60):
            await steps_survived(steps)
            assert (await transport.send(echo(server))).status_code == 200
        assert await asyncio.to_thread(server.wait_open, 1) == 1
        await transport.aclose()

    asyncio.run(use())
    assert server.wait_open(0) == 0


@pytest.mark.parametrize("name", ASYNC)
def test_one_transport_in_one_loop_after_the_other(name: str, server: Server) -> None:
    transport = SOCKETS[name]()

    async def use() -> int:
        found = await asyncio.gather(*(transport.send(echo(server)) for _ in range(3)))
        return sum(answer.status_code for answer in found)

    assert [asyncio.run(use()) for _ in range(5)] == [600] * 5
    asyncio.run(transport.aclose())
    assert server.wait_open(0) == 0


@pytest.mark.parametrize("name", ASYNC)
def test_one_transport_in_loops_of_several_threads(name: str, server: Server) -> None:
    transport, statuses = SOCKETS[name](), list[int]()

    async def use() -> None:
        for _ in range(5):
            found = await asyncio.gather(*(transport.send(echo(server)) for _ in range(4)))
            statuses.extend(answer.status_code for answer in found)

    threads = [threading.Thread(target=asyncio.run, args=(use(),)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    asyncio.run(transport.aclose())
    assert statuses == [200] * 160
    assert server.wait_open(0) == 0


def test_closing_lets_go_of_other_loops(server: Server) -> None:
    """A loop that was closed without ado can no longer close its connections."""
    transport = AsyncHttpxTransport()
    loop = asyncio.new_event_loop()
    loop.run_until_complete(transport.send(echo(server)))
    other = asyncio.new_event_loop()
    other.run_until_complete(transport.send(echo(server)))
    other.run_until_complete(transport.aclose())
    loop.run_until_complete(asyncio.sleep(0))  # where the collector let the first pool go
    assert server.wait_open(0) == 0
    loop.close()
    other.close()


def certified(tmp_path: Path) -> tuple[ssl.SSLContext, str]:
    """A server's side of TLS with a certificate of its own for 127.0.0.1, and that one's file."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl makes the certificate")
    key, certificate = str(tmp_path / "key.pem"), str(tmp_path / "certificate.pem")
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost"]
    options = ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate]
    subprocess.run([*command, *options, "-days", "2"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context, certificate


@pytest.mark.parametrize("name", SOCKETS)
def test_certificates_are_verified(name: str, tmp_path: Path) -> None:
    context, _ = certified(tmp_path)
    with served(context) as server:
        transport = SOCKETS[name]()
        with pytest.raises(ConnectionFailed) as caught:
            Carrier(name, transport, server.url, server.site).get("echo")
        end(transport)
    assert caught.value.sent is False
    assert server.site.seen == []


@pytest.mark.parametrize("name", [name for name in SOCKETS if "httpx2" in name])
def test_a_trusted_certificate(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fresh_tls: Callable[[], None]
) -> None:
    context, certificate = certified(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", certificate)
    with served(context) as server:
        transport = SOCKETS[name]()
        wire = Carrier(name, transport, server.url, server.site)
        assert wire.get("gzip", timeout=20).status_code == 200
        assert wire.get("echo", timeout=20).status_code == 200
        end(transport)


@pytest.fixture
def fresh_tls() -> Iterator[None]:
    """Certificates are read once in a process."""
    from tradespec._core.pool import _tls

    _tls.cache_clear()
    yield
    _tls.cache_clear()


def test_a_proxy_of_the_environment(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", f"http://user:p%40ss@127.0.0.1:{server.server_port}")
    monkeypatch.setenv("no_proxy", "direct.example")
    with closing(HttpxTransport()) as transport:
        answer = transport.send(Request("GET", "http://api.example/echo?a=b", timeout=20))
    assert answer.status_code == 200
    asked = server.site.seen[0]
    assert asked.path == "http://api.example/echo?a=b"
    assert asked.headers["host"] == "api.example"
    assert asked.headers["proxy-authorization"] == "Basic dXNlcjpwQHNz"


def test_a_given_client_stays_open_and_follows_nothing() -> None:
    with carrier("client") as wire:
        wire.site.location = "/echo"
        own = httpx2.Client(follow_redirects=True, timeout=0.01)
        transport = HttpxTransport(own)
        assert transport.send(Request("GET", f"{wire.url}/redirect", timeout=20)).status_code == 302
        transport.close()
        assert not own.is_closed
        own.close()


def test_a_given_client_has_one_deadline_for_a_body(server: Server) -> None:
    with httpx2.Client() as own, pytest.raises(TimedOut):
        HttpxTransport(own).send(Request("GET", f"{server.url}/drip-body", timeout=0.3))
    assert server.dripped < MOST_DRIPS
