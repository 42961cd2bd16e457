"""Downloads: streamed, followed to another host without credentials, whole or not at all."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from core_harness import KEY, AsyncExample, AsyncWire, Clock, Example, Script, Wire, answer
from msgspec import UNSET
from tradespec import errors
from tradespec._core.client import calls_of
from tradespec._core.files import Sink, adownload, download
from tradespec._core.operation import Operation, Parameter, Result
from tradespec._core.transport import ConnectionFailed

from tests.support.carriers import SOCKETS

FETCH: Operation[bytes] = Operation(
    name="files.download",
    method="GET",
    path="/files/{uuid}",
    parameters=(Parameter("uuid", "path"),),
    results={200: Result(bytes, media_type="application/octet-stream")},
    download=True,
)
CONTENT = bytes(range(256)) * 2000


def fetch(
    kind: str, transport: Any, to: Any, progress: Any, base_url: str = "https://a.example"
) -> Any:
    if kind == "sync":
        client = Example(KEY, base_url=base_url, transport=transport, max_retries=1)
        client._calls.shared.timing = Clock().timing()
        return download(calls_of(client), FETCH, {"uuid": "u"}, to, progress)

    async def call() -> Any:
        client = AsyncExample(KEY, base_url=base_url, transport=transport, max_retries=1)
        client._calls.shared.timing = Clock().timing()
        try:
            return await adownload(calls_of(client), FETCH, {"uuid": "u"}, to, progress)
        finally:
            await client.aclose()

    return asyncio.run(call())


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def wire(kind: str, handler: Any) -> Any:
    return Wire(handler) if kind == "sync" else AsyncWire(handler)


def test_a_file_is_the_result_or_goes_where_it_is_told(kind: str, tmp_path: Path) -> None:
    transport = wire(kind, Script(answer(CONTENT)))
    assert fetch(kind, transport, UNSET, UNSET).data == CONTENT
    assert fetch(kind, transport, tmp_path / "a", UNSET).data == b""
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert fetch(kind, transport, str(tmp_path / "b"), UNSET).status_code == 200
    memory, seen = BytesIO(b"before"), list[tuple[int, int | None]]()
    memory.seek(6)
    fetch(kind, transport, memory, lambda *sizes: seen.append(sizes))
    assert memory.getvalue() == b"before" + CONTENT
    assert seen == [(len(CONTENT), len(CONTENT))]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_an_empty_file_is_a_file(kind: str, tmp_path: Path) -> None:
    fetch(kind, wire(kind, Script(answer(b""))), tmp_path / "a", UNSET)
    assert (tmp_path / "a").read_bytes() == b""


def test_another_host_gets_no_credentials(kind: str) -> None:
    storage = "https://store.example/x?signature=1"
    script = Script(answer(b"", 302, location=storage), answer(CONTENT))
    assert fetch(kind, wire(kind, script), UNSET, UNSET).data == CONTENT
    first, second = script.requests
    assert "Authorization" in dict(first.headers)
    assert second.url == storage
    assert {name for name, _ in second.headers} == {"Accept", "User-Agent"}


@pytest.mark.parametrize("location", ["http://store.example/x", "file:///etc/passwd", "https://["])
def test_where_a_download_does_not_go(kind: str, location: str, tmp_path: Path) -> None:
    script = Script(answer(b"", 302, location=location))
    with pytest.raises(errors.APIStatusError):
        fetch(kind, wire(kind, script), tmp_path / "a", UNSET)
    assert len(script.requests) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_failure_leaves_no_file(kind: str, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(errors.NotFoundError):
        fetch(kind, wire(kind, Script(answer({}, 404))), tmp_path / "a", UNSET)
    assert (tmp_path / "a").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_an_attempt_begins_anew(tmp_path: Path) -> None:
    for sink, found in (
        (Sink(tmp_path / "a"), lambda: (tmp_path / "a").read_bytes()),
        (Sink(memory := BytesIO()), memory.getvalue),
    ):
        sink.begin(None)
        sink.write(b"half")
        sink.begin(4)
        sink.write(b"whol")
        assert sink.finish(b"") == 4
        sink.abandon()
        assert found() == b"whol"


def test_a_stream_that_cannot_go_back_ends_the_download() -> None:
    class Pipe:
        def write(self, chunk: bytes) -> None:
            pass

    sink = Sink(Pipe())  # type: ignore[arg-type]
    sink.begin(None)
    sink.write(b"half")
    with pytest.raises(ConnectionFailed, match="cannot go back"):
        sink.begin(None)


@contextmanager
def served() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path.endswith("/u") else 404)
            self.send_header("Content-Length", str(len(CONTENT)))
            self.end_headers()
            self.wfile.write(CONTENT)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize("name", ["fast", "httpx2"])
def test_transports_stream(kind: str, name: str, tmp_path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    with served() as address:
        transport = SOCKETS[name if kind == "sync" else f"{name} async"]()
        fetch(kind, transport, tmp_path / "a", lambda *sizes: seen.append(sizes), address)
        if kind == "sync":
            transport.close()
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert len(seen) > 1
