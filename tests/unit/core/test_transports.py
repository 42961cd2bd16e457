"""One suite for every transport: the same requests, the same outcomes."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from tradespec._core.transport import BodyTooLarge, ConnectionFailed, Headers, Request, TimedOut

from tests.support.answers import MEGABYTE, PLAIN
from tests.support.carriers import ALL, GIVEN, MOCKS, SOCKETS, Carrier, carrier


@pytest.fixture(params=ALL)
def wire(request: pytest.FixtureRequest) -> Iterator[Carrier]:
    with carrier(request.param) as found:
        yield found


over_sockets = pytest.mark.parametrize("wire", [*SOCKETS, *GIVEN], indirect=True)


class Collected:
    """A sink that remembers what it was told."""

    def __init__(self) -> None:
        self.totals: list[int | None] = []
        self.content = b""

    def begin(self, total: int | None) -> None:
        self.totals.append(total)
        self.content = b""

    def write(self, chunk: bytes) -> None:
        self.content += chunk


def test_a_request_and_its_answer(wire: Carrier) -> None:
    headers = (("Accept", "application/json"), ("X-Two", "a"), ("X-Two", "b"))
    request = Request("GET", f"{wire.url}/echo?q=a%20b&q=%C3%A9%26", headers, timeout=20)
    (answer,) = wire.send(request)
    seen = json.loads(answer.content)
    assert seen["path"] == "/echo?q=a%20b&q=%C3%A9%26"
    assert seen["headers"]["accept"] == "application/json"
    assert not {"cookie", "referer", "content-length"} & set(seen["headers"])
    assert answer.status_code == 200
    assert answer.headers["x-one"] == "1"
    assert answer.headers["Content-Length"] == str(len(answer.content))
    assert type(answer.content) is bytes
    assert isinstance(answer.headers, Headers)


@pytest.mark.parametrize("content", [None, b"", b'{"title":"\xc3\xa9"}'])
def test_a_body(wire: Carrier, content: bytes | None) -> None:
    wire.send(Request("POST", f"{wire.url}/echo", content=content, timeout=20))
    assert wire.site.seen[-1].body == (content or b"")
    assert wire.site.seen[-1].method == "POST"


@pytest.mark.parametrize("path", ["/echo?a=b#part", "/echo?é=ü ö"])
def test_an_address_that_needs_work(wire: Carrier, path: str) -> None:
    (answer,) = wire.send(Request("GET", f"{wire.url}{path}", timeout=20))
    expected = "/echo?a=b" if "#" in path else "/echo?%C3%A9=%C3%BC%20%C3%B6"
    if wire.name not in MOCKS:
        assert json.loads(answer.content)["path"] == expected


def test_whatever_the_status_it_is_an_answer(wire: Carrier) -> None:
    found = wire.send(
        *(Request("GET", f"{wire.url}/{kind}", timeout=20) for kind in ("missing", "empty")),
        Request("HEAD", f"{wire.url}/large", timeout=20, max_bytes=10),
        Request("HEAD", f"{wire.url}/gzip", timeout=20),
    )
    assert [answer.status_code for answer in found] == [404, 204, 200, 200]
    assert [answer.content for answer in found] == [b'{"error":"none"}', b"", b"", b""]


def test_no_redirect_is_followed_and_no_cookie_kept(wire: Carrier) -> None:
    wire.site.location = f"{wire.url}/echo"
    requests = [Request("GET", f"{wire.url}/{kind}", timeout=20) for kind in ("redirect", "echo")]
    first, second = wire.send(*requests)
    assert first.status_code == 302
    assert first.headers["location"] == f"{wire.url}/echo"
    if wire.name not in GIVEN:  # a client that is given has its own cookies
        assert "cookie" not in json.loads(second.content)["headers"]
    assert len(wire.site.seen) == 2


def test_an_answer_that_does_not_come_in_time(wire: Carrier) -> None:
    with pytest.raises(TimedOut) as caught:
        wire.get("hold", timeout=0.2)
    assert caught.value.sent is not False


@pytest.mark.parametrize("kind", ["drop", "half"])
def test_a_broken_connection(wire: Carrier, kind: str) -> None:
    with pytest.raises(ConnectionFailed) as caught:
        wire.get(f"{kind}?q=private")
    assert not isinstance(caught.value, TimedOut)
    assert caught.value.sent is not False
    assert "private" not in str(caught.value)
    assert len(wire.site.seen) == 1


@over_sockets
@pytest.mark.parametrize("value", ["secret\n", "secret\r\nX: y", "secret\x00", "secret\u20ac"])
def test_what_http_forbids_is_not_sent_and_not_told(wire: Carrier, value: str) -> None:
    with pytest.raises(ConnectionFailed) as caught:
        wire.get("echo", headers=(("Authorization", f"Bearer {value}"),))
    assert caught.value.sent is False
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert not wire.site.seen


@pytest.mark.parametrize(
    "kind",
    [
        *("plain", "identity", "gzip", "gzip-members", "gzip-padded", "gzip-twice"),
        *("deflate", "deflate-raw"),
    ],
)
def test_content_encodings_are_removed(wire: Carrier, kind: str) -> None:
    assert wire.get(kind, max_bytes=len(PLAIN)).content == PLAIN


@over_sockets
def test_only_what_is_unpacked_is_asked_for(wire: Carrier) -> None:
    wire.get("echo", headers=(("accept-encoding", "br, zstd"),))
    assert wire.site.seen[0].headers["accept-encoding"] == "gzip, deflate"


@pytest.mark.parametrize("kind", ["gzip-short", "gzip-broken", "brotli", "gzip-six-times"])
def test_a_body_that_cannot_be_unpacked(wire: Carrier, kind: str) -> None:
    with pytest.raises(ConnectionFailed, match="compressed"):
        wire.get(kind)


def test_a_compressed_body_may_be_empty(wire: Carrier) -> None:
    assert wire.get("gzip-empty").content == b""


@pytest.mark.parametrize("kind", ["plain", "gzip", "gzip-twice", "deflate", "large-error"])
def test_a_body_has_a_most(wire: Carrier, kind: str) -> None:
    with pytest.raises(BodyTooLarge, match=f"more than {len(PLAIN) - 1} bytes"):
        wire.get(kind, max_bytes=len(PLAIN) - 1)


def test_a_sink_takes_a_success_of_any_size(wire: Carrier) -> None:
    sink = Collected()
    assert wire.get("large", sink=sink, max_bytes=10).content == b""
    assert sink.content == bytes(2 * MEGABYTE)
    assert sink.totals == [2 * MEGABYTE]


def test_a_sink_has_a_most_for_what_is_unpacked(wire: Carrier) -> None:
    sink = Collected()
    with pytest.raises(BodyTooLarge):
        wire.get("bomb", sink=sink, max_bytes=MEGABYTE)
    assert len(sink.content) <= MEGABYTE
    assert sink.totals == [None]


def test_a_sink_takes_no_error(wire: Carrier) -> None:
    sink = Collected()
    assert wire.get("missing", sink=sink).content == b'{"error":"none"}'
    assert sink.totals == []


def test_what_a_sink_raises_is_its_own(wire: Carrier) -> None:
    class Full(Collected):
        def write(self, chunk: bytes) -> None:
            raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        wire.get("plain", sink=Full())
