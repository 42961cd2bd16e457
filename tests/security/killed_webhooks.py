"""A receiver of webhooks that refuses some, and kills whoever sends one when it is told to."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

REFUSED, TAKEN = 503, 200


class Ledger:
    """What a receiver got and how it answered.

    Attributes:
        first: Identifiers of events in the order in which they first came.
        taken: How often each was answered with 200.
        refused: How often each was answered with 503.
        jobs: Job of each event.
    """

    def __init__(self) -> None:
        """Start with nothing."""
        self.lock = threading.Lock()
        self.first: list[str] = []
        self.taken: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self.jobs: dict[str, str] = {}
        self.refusals: Callable[[str], int] = lambda event: 0
        self._left = 0
        self._before = True
        self._kill: Callable[[], None] = lambda: None

    def kill_at(self, count: int, kill: Callable[[], None], *, before: bool) -> None:
        """Kill at so many further events, before they are answered or just afterwards."""
        with self.lock:
            self._left, self._kill, self._before = count, kill, before

    def note(self, event: str, body: Any, answer: Callable[[int], None]) -> None:
        """Take an event and answer it."""
        with self.lock:
            if event not in self.jobs:
                self.first.append(event)
                self.jobs[event] = body["job"]["id"]
            refuses = self.refused[event] < self.refusals(event)
            (self.refused if refuses else self.taken)[event] += 1
            self._left -= 1
            if self._left == 0 and self._before:
                self._kill()
            answer(REFUSED if refuses else TAKEN)
            if self._left == 0 and not self._before:
                self._kill()


class Receiver:
    """Listens on loopback for the webhooks of the Gateway."""

    def __init__(self, ledger: Ledger) -> None:
        """Take where to note what comes."""

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                ledger.note(self.headers["X-FI-Gateway-Event-Id"], body, self._answer)

            def _answer(self, status: int) -> None:
                try:
                    self.send_response(status)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                    self.wfile.flush()
                except OSError:  # who asked is dead
                    self.close_connection = True

            def log_message(self, *arguments: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
