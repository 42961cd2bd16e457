"""The command `tradespec mock` in a process of its own, for tests that serve and stop it."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

_LINES_OF_AN_API = 3


@dataclass(frozen=True)
class Running:
    """The command, listening.

    Attributes:
        greeting: What it printed when it was ready.
    """

    process: subprocess.Popen[str]
    greeting: str
    port: int

    def connection(self, host: str = "127.0.0.1") -> http.client.HTTPConnection:
        """A connection to it."""
        return http.client.HTTPConnection(host, self.port, timeout=300)

    def ask(self, method: str, path: str, body: object = None) -> Any:
        """The JSON it answers, None for no content."""
        connection = self.connection()
        content = None if body is None else json.dumps(body)
        connection.request(method, path, content, {"Content-Type": "application/json"})
        answer = connection.getresponse().read()
        connection.close()
        return json.loads(answer) if answer else None

    def stop(self, number: int) -> tuple[str, str]:
        """Send a signal and give what it still printed on stdout and stderr."""
        self.process.send_signal(number)
        return self.process.communicate(timeout=600)


@contextmanager
def command(*options: str, environment: Mapping[str, str] | None = None) -> Iterator[Running]:
    """Start the command on a free port and wait until it listens; killed when a test fails."""
    arguments = [sys.executable, "-m", "tradespec.mock", "--port", "0", *options]
    with subprocess.Popen(
        arguments,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=None if environment is None else dict(environment),
    ) as process:
        try:
            yield _ready(process, options.count("--api") or 3)
        finally:
            if process.poll() is None:
                process.kill()


def _ready(process: subprocess.Popen[str], apis: int) -> Running:
    assert process.stdout is not None
    assert process.stderr is not None
    lines = [process.stdout.readline() for _ in range(1 + apis * _LINES_OF_AN_API)]
    if not lines[0]:
        raise AssertionError(f"the command did not start: {process.stderr.read()}")
    port = int(lines[0].partition("/ (")[0].rpartition(":")[2])
    return Running(process, "".join(lines), port)
