"""Webhooks to receivers that hang, drop, lie or lead elsewhere: listed, and never in the way."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Iterator

import pytest
from tradespec.mock import Mock
from tradespec.mock.outgoing.sending import Sender
from webhook_receivers import (
    BUSY,
    TAKEN,
    Answer,
    answering,
    continues,
    drip,
    drop,
    endless,
    hang,
    receiving,
)

SHORT = 0.3
LONG = 300.0
SILENT = (hang, drip, continues)
"""What only a deadline ends; others end by themselves, however long it takes."""


@pytest.fixture
def mock() -> Iterator[Mock]:
    with Mock("fieldinsight") as started:
        started.clock.freeze()
        started.webhooks.timeout = LONG
        yield started


def _happen(mock: Mock, times: int = 1, key: str | None = None) -> None:
    """Let something happen that a webhook tells of."""
    site = mock.records("Site", key=key)[0]["id"]
    for _ in range(times):
        mock.create("Job", key=key, site=site, title="Annual service")


@pytest.mark.parametrize(
    ("answer", "status", "problem"),
    [
        (hang, 0, f"no answer within {SHORT} s"),
        (drip, 0, f"no answer within {SHORT} s"),
        (continues, 0, f"no answer within {SHORT} s"),
        (drop, 0, "RemoteDisconnected"),
        (b"SSH-2.0-nothing\r\n", 0, "BadStatusLine"),
        (b"HTTP/1.1 9999999999999 Much\r\n\r\n", 0, "BadStatusLine"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5000 + b"\r\n", 0, "more than 100 headers"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n", 0, "more than 65536 bytes"),
        (answering("302 Found", b"", "Location: http://127.0.0.1:1/"), 302, "not followed"),
        (answering("307 Again", b"", "Location: file:///etc/passwd"), 307, "not followed"),
        (answering("404 Not Found"), 404, ""),
        (answering("200 OK", b"\xff" * 100_000, "Content-Encoding: gzip"), 200, ""),
        (endless, 200, ""),
    ],
    ids=[
        "hangs",
        "drips",
        "continues",
        "drops",
        "other-protocol",
        "odd-status",
        "many-headers",
        "long-header",
        "redirect",
        "redirect-to-file",
        "not-found",
        "long-body",
        "endless-body",
    ],
)
def test_what_a_receiver_did_is_listed(
    mock: Mock, answer: Answer, status: int, problem: str
) -> None:
    if answer in SILENT:
        mock.webhooks.timeout = SHORT
    with receiving([answer]) as receiver:
        mock.webhooks.to(receiver.url)
        _happen(mock)
        mock.webhooks.wait(LONG)
        delivery = mock.webhooks.deliveries[0]
        assert [each.status for each in delivery.attempts] == [status]
        assert problem in delivery.attempts[0].problem
        assert delivery.state == ("delivered" if status == 200 else "waiting")
        assert len(receiver.requests) == 1
        assert receiver.requests[0].startswith(b"POST /hook HTTP/1.1\r\n")


def test_a_port_that_nobody_listens_on(mock: Mock) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    mock.webhooks.to(f"http://127.0.0.1:{port}/")
    _happen(mock)
    mock.webhooks.wait(LONG)
    assert "ConnectionRefusedError" in mock.webhooks.deliveries[0].attempts[0].problem


def test_a_receiver_that_is_not_what_its_certificate_says(mock: Mock) -> None:
    mock.webhooks.timeout = SHORT
    with receiving([TAKEN]) as receiver:
        mock.webhooks.to(receiver.url.replace("http:", "https:"))
        _happen(mock)
        mock.webhooks.wait(LONG)
        assert mock.webhooks.deliveries[0].attempts[0].status == 0
        assert not [each for each in receiver.requests if b"POST" in each]


def test_busy_at_first(mock: Mock) -> None:
    with receiving([BUSY, drop, TAKEN]) as receiver:
        mock.webhooks.to(receiver.url)
        _happen(mock)
        for _ in range(3):
            mock.webhooks.wait(LONG)
            mock.clock.advance(minutes=1)
        delivery = mock.webhooks.deliveries[0]
        assert [each.status for each in delivery.attempts] == [500, 0, 200]
        assert delivery.state == "delivered"
        bodies = {each.partition(b"\r\n\r\n")[2] for each in receiver.requests}
        assert bodies == {delivery.body}


def test_one_that_hangs_holds_up_no_other(mock: Mock) -> None:
    other = next(key for key in mock.keys if not _same_account(mock, key))
    with receiving([hang]) as stuck, receiving([TAKEN]) as quick:
        mock.webhooks.to(stuck.url)
        mock.webhooks.to(quick.url, key=other)
        _happen(mock, 3)
        assert stuck.came.acquire(timeout=LONG)
        _happen(mock, 3, other)
        for _ in range(3):
            assert quick.came.acquire(timeout=LONG)
        assert (stuck.most, len(stuck.requests)) == (1, 1), "one at a time to an address"
        callers = mock.webhooks._threads
        mock.close()
        assert not [each for each in callers if each.is_alive()], "closing cuts what hangs"


def test_many_at_once_are_all_delivered_in_order(mock: Mock) -> None:
    with receiving([TAKEN]) as receiver:
        mock.webhooks.to(receiver.url)
        writers = [threading.Thread(target=_happen, args=(mock, 20)) for _ in range(4)]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        mock.webhooks.wait(LONG)
        deliveries = mock.webhooks.deliveries
        assert [each.state for each in deliveries] == ["delivered"] * 80
        assert [each.partition(b"\r\n\r\n")[2] for each in receiver.requests] == [
            each.body for each in deliveries
        ]


def test_a_reset_forgets_what_is_under_way(mock: Mock) -> None:
    with receiving([hang, TAKEN]) as receiver:
        mock.webhooks.to(receiver.url)
        _happen(mock)
        assert receiver.came.acquire(timeout=LONG)
        mock.reset()
        mock.webhooks.wait(LONG / 3)
        assert mock.webhooks.deliveries == []
        mock.webhooks.to(receiver.url)
        _happen(mock)
        mock.webhooks.wait(LONG)
        assert [each.state for each in mock.webhooks.deliveries] == ["delivered"]


def test_deliveries_that_wait_do_not_pile_up(mock: Mock) -> None:
    mock.webhooks.to(lambda body, headers: 500)
    _happen(mock, 1100)
    assert len(mock.webhooks.deliveries) == 1000
    assert len(mock.webhooks._waiting) == 1000


def test_secrets_are_told_to_nobody(mock: Mock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    mock.webhooks.to(lambda body, headers: 500)
    _happen(mock)
    mock.webhooks.to("http://127.0.0.1:9/")
    mock.clock.advance(days=1)
    mock.webhooks.wait(LONG)
    delivery = mock.webhooks.deliveries[0]
    secret = mock.webhooks.secret()
    assert secret
    for told in (repr(delivery), str(delivery), str(delivery.headers), caplog.text):
        assert secret not in told
    with mock.serve() as server:
        path = server.url.removeprefix(server.origin).split("/")[1]
        listed = _get(f"{server.origin}/_mock/{path}/webhooks")
    assert delivery.id in listed
    assert secret not in listed


def _same_account(mock: Mock, key: str) -> bool:
    return mock.records("Site", key=key) == mock.records("Site") or not mock.records(
        "Site", key=key
    )


def _get(url: str) -> str:
    import urllib.request

    with urllib.request.urlopen(url) as answer:
        return str(answer.read().decode())


def test_time_that_is_over_before_the_handshake_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class Over(threading.Timer):
        def start(self) -> None:
            self.function(*self.args)

    monkeypatch.setattr(threading, "Timer", Over)
    with receiving([TAKEN]) as receiver:
        url = receiver.url.replace("http:", "https:")
        reply = Sender().post(url, b"", {}, LONG, read=False)
    assert reply.status == 0
    assert "Error" in reply.problem
