"""Webhooks that wait when the mock is killed are sent by the next one, in order; what was tried
before counts.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from killed_server import PATIENCE, Connection, CutOffError, Forks, Server, check_integrity
from killed_webhooks import Ledger, Receiver
from tradespec.mock import Mock

_LIVES = 12
_MOST = 15
_ATTEMPTS = 5
_API = ("fieldinsight",)
_JOB = {
    "site": "3065756",
    "job_type": "29400",
    "title": "Annual service",
    "start_time": "2026-07-01T09:00:00+10:00",
    "end_time": "2026-07-01T11:00:00+10:00",
}
_LIMITS = {"rate_limit": None}


@pytest.fixture(scope="module")
def forks() -> Iterator[Forks]:
    forking = Forks()
    yield forking
    forking.close()


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


@pytest.fixture
def receiver(ledger: Ledger) -> Iterator[Receiver]:
    listening = Receiver(ledger)
    yield listening
    listening.close()


def _credentials() -> dict[str, str]:
    with Mock("fieldinsight") as mock:
        name, _, value = mock.key_header().partition(": ")
    return {name: value}


def _write(port: int, most: int) -> list[str]:
    """Create jobs until the server is killed, or there are enough; give the acknowledged ones."""
    connection = Connection(port, "/fieldinsight", _credentials())
    made: list[str] = []
    try:
        while len(made) < most:
            made.append(connection.call("POST", "/v1/jobs", _JOB).data(201)["id"])
    except CutOffError:
        pass
    finally:
        connection.close()
    return made


def _admin(port: int, method: str, path: str, body: object = None) -> Any:
    connection = Connection(port, "/_mock/fieldinsight", {})
    try:
        answer = connection.call(method, path, body)
        assert answer.status < 300, answer.body
        return answer.data(answer.status) if answer.body else None
    finally:
        connection.close()


def _settled(port: int) -> list[Any]:
    """Let time pass until no webhook waits any more, and give them all."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found: list[Any] = _admin(port, "GET", "/webhooks")
        if all(each["state"] != "waiting" for each in found):
            return found
        _admin(port, "POST", "/clock/advance", {"seconds": 1})
        time.sleep(0.02)
    raise AssertionError("webhooks still wait")


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_a_killed_mock_sends_what_waited(
    seed: int, forks: Forks, ledger: Ledger, receiver: Receiver, tmp_path: Path
) -> None:
    dice = random.Random(seed)
    ledger.refusals = lambda event: int(event[-1], 36) % 4
    file = tmp_path / "kept.db"
    acknowledged: list[str] = []
    for life in range(_LIVES):
        with Server(file, None if life == 1 else forks, apis=_API) as server:
            port = server.ready()
            if life == 0:
                _admin(port, "PUT", "/webhooks", {"url": receiver.url})
                _admin(port, "PATCH", "/settings", _LIMITS)
            ledger.kill_at(dice.randint(1, _MOST), server.kill, before=dice.random() < 0.5)
            acknowledged += _write(port, 40)
            server.kill()
        check_integrity(file)
    with Server(file, forks, apis=_API) as server:
        found = _settled(server.ready())
        ids = [each["id"] for each in found]
        assert len(set(ids)) == len(ids)
        created = [each for each in found if each["event"] == "job.created"]
        assert set(acknowledged) <= {each["body"]["job"]["id"] for each in created}
        assert {each["state"] for each in found} <= {"delivered", "failed"}
        for each in found:
            seen = ledger.taken[each["id"]] + ledger.refused[each["id"]]
            assert seen - _LIVES <= len(each["attempts"]) <= seen
            if each["state"] == "delivered":
                assert ledger.taken[each["id"]] >= 1
                assert each["attempts"][-1]["status"] == 200
    again = sum(count - 1 for count in ledger.taken.values())
    assert again <= _LIVES, "only what was under way at a kill comes twice"
    assert ledger.first == [each for each in ids if each in ledger.jobs], "in order"
    assert len(acknowledged) > _LIVES


def test_attempts_and_pauses_go_on_where_they_were(
    forks: Forks, ledger: Ledger, receiver: Receiver, tmp_path: Path
) -> None:
    ledger.refusals = lambda event: 100
    file = tmp_path / "kept.db"
    with Server(file, forks, apis=_API) as server:
        port = server.ready()
        _admin(port, "PUT", "/webhooks", {"url": receiver.url})
        _admin(port, "PUT", "/clock", {"to": "2026-02-01T09:00:00Z"})
        _write(port, 1)
        for seconds in (1, 2):
            _attempted(port, seconds)
            _admin(port, "POST", "/clock/advance", {"seconds": seconds})
        before = _attempted(port, 3)
        assert before["due"] == "2026-02-01T09:00:07.000Z"
    with Server(file, forks, apis=_API) as server:
        port = server.ready()
        resumed = _admin(port, "GET", "/webhooks")[0]
        assert resumed["attempts"][:3] == before["attempts"]
        for expected in (4, 5):
            _attempted(port, expected)
            _admin(port, "POST", "/clock/advance", {"seconds": 60})
        last = _settled(port)[0]
        assert (last["state"], len(last["attempts"])) == ("failed", _ATTEMPTS)
    assert sum(ledger.refused.values()) == _ATTEMPTS


def _attempted(port: int, count: int) -> Any:
    """Wait until the only webhook was tried so often."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = _admin(port, "GET", "/webhooks")
        if found and len(found[0]["attempts"]) >= count:
            return found[0]
        time.sleep(0.01)
    raise AssertionError(f"{count} attempts were not made")
