"""A mock that is killed under load, again and again: what it acknowledged is there, and whole.

Ten files live through ten kills each. Every life of a file is the served command, written to over
several connections at once and killed after so many acknowledged writes; the next life is asked for
everything. Two lives of each file are the command as it is installed, one of them killed while it
starts; the others are forks of a process that has imported it already.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from killed_files import FileLedger, Uploader
from killed_ledger import Ledger, Worker
from killed_server import APIS, PATIENCE, Connection, Forks, Server, check_integrity
from tradespec.mock import Mock

_LIVES = 10
_WORKERS = 3
_MOST = 120
_STARTING = 0.5
_FILLING = 0.03
_FIRST = {
    "customtrades": "/jobs/123e4567-e89b-12d3-a456-426614174000",
    "servicem8": "/job/25cbbb04-284d-5add-9d4b-daf1e03fb4e3.json",
}


class _Counter:
    """Counts acknowledged writes, and tells when there were enough."""

    def __init__(self, wanted: int) -> None:
        self._wanted = wanted
        self._lock = threading.Lock()
        self.count = 0
        self.enough = threading.Event()

    def add(self) -> None:
        with self._lock:
            self.count += 1
            if self.count >= self._wanted:
                self.enough.set()


class _File:
    """A file and all that was ever acknowledged of it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._accounts = {}
        for api in APIS:
            with Mock(api) as mock:
                name, _, value = mock.key_header().partition(": ")
                base = f"/{api}{mock.document.base_path()}"
                self._accounts[api] = (base, {name: value}, dict(mock.ids))
        self.trades = Ledger(self._accounts["customtrades"][2])
        self.files = FileLedger(self._accounts["servicem8"][2]["job"])

    @contextmanager
    def connected(self, port: int, api: str) -> Iterator[Connection]:
        base, credentials, _ = self._accounts[api]
        connection = Connection(port, base, credentials)
        try:
            yield connection
        finally:
            connection.close()

    def check(self, port: int, dice: random.Random) -> None:
        with self.connected(port, "customtrades") as connection:
            self.trades.check(connection, dice)
        with self.connected(port, "servicem8") as connection:
            self.files.check(connection)

    def wear(self, server: Server, port: int, name: str, dice: random.Random) -> int:
        """Write over several connections, kill the server meanwhile, and count what it answered."""
        counter = _Counter(dice.randint(1, _MOST))
        runs: list[tuple[str, Callable[[Connection], None]]] = [
            ("customtrades", Worker(self.trades, f"{name}-{each}", _dice(dice), counter.add).run)
            for each in range(_WORKERS)
        ]
        runs.append(("servicem8", Uploader(self.files, name, _dice(dice), counter.add).run))
        problems: list[BaseException] = []
        with ExitStack() as stack:
            threads = [
                threading.Thread(
                    target=_noted,
                    args=(problems, run, stack.enter_context(self.connected(port, api))),
                )
                for api, run in runs
            ]
            for thread in threads:
                thread.start()
            while not counter.enough.wait(0.5):
                assert any(thread.is_alive() for thread in threads), problems
            server.kill()
            for thread in threads:
                thread.join()
        assert not problems, problems
        return counter.count


@pytest.fixture(scope="module")
def forks() -> Iterator[Forks]:
    """What starts most of the lives."""
    forking = Forks()
    yield forking
    forking.close()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_a_killed_mock_has_all_it_acknowledged(seed: int, forks: Forks, tmp_path: Path) -> None:
    dice = random.Random(seed)
    file = _File(tmp_path / "kept.db")
    early, installed = dice.sample(range(_LIVES), 2)
    acknowledged = 0
    for life in range(_LIVES):
        with Server(file.path, None if life in (early, installed) else forks) as server:
            if life == early:
                time.sleep(dice.random() * _STARTING)
                server.kill()
            else:
                port = server.ready()
                file.check(port, dice)
                acknowledged += file.wear(server, port, str(life), dice)
        check_integrity(file.path)
    with Server(file.path, forks) as server:
        file.check(server.ready(), dice)
    assert acknowledged >= _LIVES - 1
    assert file.trades.replayed > 0


def test_a_mock_killed_while_it_starts_for_the_first_time_is_whole(
    forks: Forks, tmp_path: Path
) -> None:
    dice = random.Random(0)
    for number in range(20):
        file = _File(tmp_path / f"new-{number}.db")
        with Server(file.path, forks):
            end = time.monotonic() + PATIENCE
            while not file.path.exists() and time.monotonic() < end:
                time.sleep(0)
            time.sleep(dice.random() * _FILLING)
        check_integrity(file.path)
        with Server(file.path, forks) as server:
            port = server.ready()
            file.check(port, dice)
            for api in APIS:
                with file.connected(port, api) as connection:
                    assert connection.call("GET", _FIRST[api]).status == 200, "no demo account"


def _dice(dice: random.Random) -> random.Random:
    return random.Random(dice.random())


def _noted(
    problems: list[BaseException], run: Callable[[Connection], None], connection: Connection
) -> None:
    try:
        run(connection)
    except BaseException as problem:  # a thread has nobody to tell
        problems.append(problem)
