"""The command `tradespec mock`: it serves, stops gracefully, and says what is wrong in a line."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sqlite3
from http.client import HTTPConnection
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from mock_command import Running, command
from tradespec import cli
from tradespec.mock.serving import foreground

CUSTOMERS = "/customtrades/api/v1/customers"


def _key(running: Running) -> str:
    return str(running.ask("GET", "/_mock/keys")["customtrades"])


def _create(connection: HTTPConnection, key: str) -> str:
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    connection.request(
        "POST", CUSTOMERS, json.dumps({"first_name": "A", "last_name": "B"}), headers
    )
    return str(json.loads(connection.getresponse().read())["data"]["uuid"])


def test_records_outlive_the_command(tmp_path: Path) -> None:
    made: list[str] = []
    for _ in range(2):
        with command("--database", str(tmp_path / "records.db")) as running:
            key = _key(running)
            connection = running.connection()
            for uuid in made:
                connection.request(
                    "GET", f"{CUSTOMERS}/{uuid}", headers={"Authorization": f"Bearer {key}"}
                )
                answer = connection.getresponse()
                assert (answer.status, answer.read() != b"") == (200, True)
            connection.request(
                "GET", f"{CUSTOMERS}/a%2Fb", headers={"Authorization": f"Bearer {key}"}
            )
            assert b"uuid" in connection.getresponse().read()
            made.append(_create(connection, key))
            connection.close()
            assert running.stop(signal.SIGTERM) == ("tradespec mock: stopped\n", "")
            assert running.process.returncode == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
def test_what_is_under_way_is_answered(number: signal.Signals, tmp_path: Path) -> None:
    file = tmp_path / "records.db"
    with command("--api", "customtrades", "--database", str(file)) as running:
        key = _key(running)
        idle = running.connection()
        idle.request("GET", "/_mock/keys")
        idle.getresponse().read()
        silent = socket.create_connection(("127.0.0.1", running.port))
        running.ask("POST", "/_mock/customtrades/faults", {"delay": 0.8})
        waiting = running.connection()
        body = json.dumps({"first_name": "Under", "last_name": "Way"})
        headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
        waiting.request("POST", CUSTOMERS, body, headers)
        while not running.ask("GET", "/_mock/customtrades/requests"):
            pass
        half = socket.create_connection(("127.0.0.1", running.port))
        half.sendall(b"POST /customtrades")
        running.process.send_signal(number)
        answer = waiting.getresponse()
        uuid = json.loads(answer.read())["data"]["uuid"]
        assert answer.status == 200
        said, wrong = running.process.communicate(timeout=600)
        assert (said, wrong) == ("tradespec mock: stopped\n", "")
        assert running.process.returncode == 0
        for each in (idle, waiting, silent, half):
            each.close()
    assert [each.name for each in tmp_path.iterdir()] == ["records.db"]
    with socket.socket() as free:
        free.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        free.bind(("127.0.0.1", running.port))
    kept = sqlite3.connect(file)
    assert kept.execute(
        "SELECT count(*) FROM customtrades_records WHERE key = ?", (uuid,)
    ).fetchone() == (1,)
    kept.close()


def test_a_second_signal_ends_at_once(tmp_path: Path) -> None:
    options = ("--api", "customtrades", "--log", "json", "--database", str(tmp_path / "r.db"))
    with command(*options) as running:
        key = _key(running)
        waiting = running.connection()
        uuid = _create(waiting, key)
        running.ask("POST", "/_mock/customtrades/faults", {"delay": 3600})
        waiting.request("GET", CUSTOMERS, headers={"Authorization": f"Bearer {key}"})
        while len(running.ask("GET", "/_mock/customtrades/requests")) < 2:
            pass
        running.process.send_signal(signal.SIGINT)
        errors: Any = running.process.stderr
        while json.loads(errors.readline())["event"] != "stopping":
            pass
        running.stop(signal.SIGINT)
        assert running.process.returncode == 128 + signal.SIGINT
        waiting.close()
    with command("--api", "customtrades", "--database", str(tmp_path / "r.db")) as again:
        found = again.connection()
        found.request("GET", f"{CUSTOMERS}/{uuid}", headers={"Authorization": f"Bearer {key}"})
        assert found.getresponse().status == 200
        found.close()


async def test_answers_have_so_long_and_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreground, "GRACE", 0.05)
    monkeypatch.setattr(foreground, "_BEAT", 0.01)
    never: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    busy: Any = SimpleNamespace(under_way=1)
    await foreground._drained(never, busy)
    monkeypatch.setattr(foreground, "GRACE", 3600.0)
    await foreground._drained(never, SimpleNamespace(under_way=0))  # type: ignore[arg-type]


@pytest.mark.parametrize("host", ["localhost", "::1", "0.0.0.0"])
def test_other_addresses(host: str) -> None:
    if host == "::1" and not _has_ipv6():
        pytest.skip("NOT TESTED: this machine has no IPv6")
    with command("--host", host, "--api", "customtrades") as running:
        shown = {"::1": "[::1]", "0.0.0.0": "127.0.0.1"}.get(host, host)
        assert f"tradespec mock: http://{shown}:{running.port}/ (" in running.greeting
        connection = running.connection(host if host == "::1" else "127.0.0.1")
        connection.request("GET", "/")
        assert connection.getresponse().status == 200
        connection.close()
        _, wrong = running.stop(signal.SIGTERM)
        assert ("not loopback" in wrong) is (host == "0.0.0.0")


def _has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


def _wrong(options: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    assert cli.main(["mock", *options]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    (line,) = said.err.splitlines()
    assert line.startswith("tradespec mock: ")
    return line


def test_a_taken_port_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        told = _wrong(["--port", port, "--database", str(tmp_path / "new.db")], capsys)
    assert f"--port {port}: in use by another program" in told
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--api", "nothing"], "there is no API 'nothing'; there are: customtrades, "),
        (["--host", "no such host"], "--host no such host: no such host is known"),
        (["--host", "192.0.2.1"], "--host 192.0.2.1: not an address of this machine"),
        (["--database", "FOLDER/none/x.db"], "FOLDER/none/x.db cannot be used (unable to open"),
        (["--database", "FOLDER"], "FOLDER cannot be used (unable to open"),
        (["--database", "FOLDER/odd.db"], "FOLDER/odd.db is not a database of the mock"),
    ],
    ids=["api", "host", "address", "no folder", "a folder", "another file"],
)
def test_what_is_wrong_is_told(
    options: list[str], told: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "odd.db").write_text("no database " * 100)
    words = [word.replace("FOLDER", str(tmp_path)) for word in options]
    line = _wrong(["--port", "0", *words], capsys)
    assert told.replace("FOLDER", str(tmp_path)) in line


@pytest.mark.parametrize("port", ["65536", "-1", "x", "٣"])
def test_a_port_is_a_number(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["mock", f"--port={port}"])
    assert ended.value.code == 2
    assert "is no number from 0 to 65535" in capsys.readouterr().err


def test_the_extra_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "granian.constants", None)
    assert "pip install 'tradespec[mock]'" in _wrong(["--port", "0"], capsys)


def test_the_help_tells_everything(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["mock", "--help"])
    told = capsys.readouterr().out
    assert ended.value.code == 0
    for word in ("--api", "--host", "--port", "--database", "--log", *cli.available()):
        assert word in told
    assert "127.0.0.1" in told
    assert os.environ.get("COLUMNS") or all(len(line) <= 100 for line in told.splitlines())
