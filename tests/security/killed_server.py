"""The command `tradespec mock` on a file, started, asked and killed by a test."""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

PATIENCE = 300
APIS = ("customtrades", "servicem8")
_ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/ ")


class CutOffError(Exception):
    """The connection broke before the whole answer was there: nobody knows what became of it."""


class Answer:
    """An answer that came whole: an acknowledgement."""

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        """Take its parts."""
        self.status = status
        self.headers = headers
        self.body = body

    def data(self, status: int = 200) -> Any:
        """Give its JSON."""
        assert self.status == status, (self.status, self.body)
        return json.loads(self.body)


class Connection:
    """A connection that is kept open from call to call, with the key of an account."""

    def __init__(self, port: int, base: str, credentials: Mapping[str, str]) -> None:
        """Take where to and on whose behalf."""
        self._base = base
        self._credentials = credentials
        self._http = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)

    def call(
        self,
        method: str,
        path: str,
        body: object = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send a request and wait for the whole answer.

        Raises:
            CutOffError: It did not come.
        """
        sent = {**self._credentials, "Accept": "application/json", **(headers or {})}
        content = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        if content is not None:
            sent.setdefault("Content-Type", "application/json")
        try:
            self._http.request(method, self._base + path, content, sent)
            answer = self._http.getresponse()
            whole = answer.read()
        except (OSError, http.client.HTTPException) as problem:
            self._http.close()
            raise CutOffError(str(problem)) from problem
        return Answer(answer.status, {n.lower(): v for n, v in answer.getheaders()}, whole)

    def close(self) -> None:
        """Close the connection."""
        self._http.close()


_FORKING = """
import json, os, sys
from granian.server import embed
from tradespec import cli
from tradespec.mock import Mock
from tradespec.mock.serving import foreground
from tradespec.mock.web import site
for api in sys.argv[1:]:
    Mock(api).close()
for line in sys.stdin:
    log, words = json.loads(line)
    child = os.fork()
    if not child:
        written = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(written, 1)
        os.dup2(written, 2)
        cli.leave(cli.main(words))
    print(child, flush=True)
    os.waitpid(child, 0)
    print("gone", flush=True)
"""


class Forks:
    """Starts the command in forks of a process that has imported everything and served nothing.

    What a fork does is the command from its first word on; only the interpreter's start is saved.
    """

    def __init__(self) -> None:
        """Start the process that forks."""
        self._process = subprocess.Popen(
            [sys.executable, "-c", _FORKING, *APIS],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def start(self, words: Sequence[str], log: Path) -> int:
        """Start the command and give its process."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([str(log), words]) + "\n")
        self._process.stdin.flush()
        return int(self._line())

    def gone(self) -> None:
        """Wait until the command has ended."""
        assert self._line() == "gone"

    def close(self) -> None:
        """End the process that forks."""
        self._process.communicate()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


class Server:
    """One life of the command, on any port that is free."""

    def __init__(
        self, file: Path, forks: Forks | None = None, *, apis: Sequence[str] = APIS
    ) -> None:
        """Start it: as a process of its own, or as a fork."""
        self._forks = forks
        self._alive = True
        self._log = file.with_suffix(".log")
        self._log.unlink(missing_ok=True)
        words = ["mock", *(word for api in apis for word in ("--api", api))]
        words += ["--port", "0", "--database", str(file)]
        if forks is not None:
            self._pid = forks.start(words, self._log)
            return
        command = [str(Path(sys.executable).parent / "tradespec"), *words]
        with self._log.open("w") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log)
        self._pid = self._process.pid

    def __enter__(self) -> Server:
        """Use it in a `with` statement, which kills it."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Kill it, if that has not happened yet."""
        self.kill()

    def ready(self) -> int:
        """Wait until it listens, and give the port."""
        end = time.monotonic() + PATIENCE
        told = ""
        while time.monotonic() < end:
            told = self._log.read_text() if self._log.exists() else ""
            found = _ADDRESS.search(told)
            if found:
                try:
                    socket.create_connection(("127.0.0.1", int(found[1])), PATIENCE).close()
                except ConnectionRefusedError:
                    pass
                else:
                    return int(found[1])
            time.sleep(0.002)
        raise AssertionError(f"it does not listen: {told}")

    def kill(self) -> None:
        """Kill it as nothing can prevent, and wait until it is gone."""
        if self._alive:
            self._alive = False
            with suppress(ProcessLookupError):  # it ended by itself
                os.kill(self._pid, signal.SIGKILL)
            if self._forks is None:
                self._process.wait()
            else:
                self._forks.gone()


def check_integrity(file: Path) -> None:
    """See that a copy of what a kill left behind is a sound database; the file stays as it is."""
    copy = file.with_name("copy.db")
    for end in ("", "-wal"):
        if Path(f"{file}{end}").exists():
            shutil.copyfile(f"{file}{end}", f"{copy}{end}")
    connection = sqlite3.connect(copy)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    finally:
        connection.close()
    for left in file.parent.glob("copy.db*"):
        left.unlink()
