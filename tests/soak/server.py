"""A ServiceM8 that misbehaves: `python -m tests.soak.server SEED` prints its port and serves.

What it answers when it behaves is always the same, so callers can tell a wrong answer. Refresh
tokens are good once. `GET /_soak` tells what happened, `GET /_soak/calm` ends the misbehaviour.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import random
import socket
import socketserver
import struct
import sys
import threading
import time
from collections import Counter
from typing import Any
from urllib.parse import parse_qs

KEY = "soak-key"
FIRST_TOKEN = "r0"
PAGES, PER_PAGE = 4, 25
JOB = "25cbbb04-284d-5add-9d4b-daf1e03fb4e3"
FILE = bytes(range(256)) * 400
WEIGHTS = {
    "none": 140, "drop before": 5, "drop after": 5, "reset": 5, "drip": 4, "stall": 1,
    "429": 3, "429 with a time": 3, "503": 6, "garbage": 3, "redirect": 2, "bomb": 2,
    "endless 100": 1,
}  # fmt: skip
Headers = list[tuple[str, str]]


def job(number: int) -> dict[str, Any]:
    """The job of a number, the same every time."""
    return {"uuid": f"00000000-0000-4000-8000-{number:012d}", "status": "Quote", "active": 1}


class State:
    """What all connections share.

    Args:
        seed: what the misbehaviour is drawn from.
    """

    def __init__(self, seed: int) -> None:
        self.lock = threading.Lock()
        self.dice = random.Random(seed)
        self.refresh_token = FIRST_TOKEN
        self.access: dict[str, int] = {}
        self.calm = False
        self.happened: Counter[str] = Counter()

    def fault(self) -> str:
        """The misbehaviour of one answer."""
        with self.lock:
            drawn = self.dice.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
            found = "none" if self.calm else drawn
            self.happened[f"answer: {found}"] += 1
            return found

    def chance(self, share: float) -> bool:
        """True for that share of the questions, never when calm."""
        with self.lock:
            return not self.calm and self.dice.random() < share

    def note(self, what: str) -> None:
        """Count something."""
        with self.lock:
            self.happened[what] += 1

    def exchanged(self, given: str) -> tuple[int, dict[str, Any]]:
        """Give new tokens for the newest refresh token, which is no longer good then."""
        with self.lock:
            if given != self.refresh_token:
                self.happened["token: refused"] += 1
                return 400, {"error": "invalid_grant"}
            self.happened["token: rotated"] += 1
            number = self.happened["token: rotated"]
            self.refresh_token = f"r{number}-{self.dice.randrange(1 << 40)}"
            access = f"a{number}"
            self.access = {access: self.dice.randrange(20, 120)}
            seconds: Any = self.dice.choice([3600, "3600", 31])
        return 200, {
            "access_token": access,
            "refresh_token": self.refresh_token,
            "expires_in": seconds,
        }

    def allowed(self, headers: dict[str, str]) -> bool:
        """Whether a credential is good; an access token is for a number of calls."""
        if headers.get("x-api-key") == KEY:
            return True
        token = headers.get("authorization", "").removeprefix("Bearer ")
        with self.lock:
            left = self.access.get(token, 0)
            if left:
                self.access[token] = left - 1
            return left > 0 or (self.calm and token in self.access)


class Caller(socketserver.StreamRequestHandler):
    """One connection."""

    state: State
    timeout = 60
    disable_nagle_algorithm = True

    def handle(self) -> None:
        """Answer until either side has enough."""
        with contextlib.suppress(OSError, ValueError):
            while self.answered():
                pass

    def answered(self) -> bool:
        """Answer one request; whether the connection goes on."""
        line = self.rfile.readline(65536).decode("latin-1").split()
        if len(line) != 3:
            return False
        headers: dict[str, str] = {}
        while (head := self.rfile.readline(65536)) not in (b"\r\n", b""):
            name, _, value = head.decode("latin-1").partition(":")
            headers[name.lower()] = value.strip()
        body = self.body(headers)
        method, (path, _, query) = line[0], line[1].partition("?")
        if path.startswith("/_soak"):
            return self.told(path)
        if path == "/elsewhere":
            leaked = "authorization" in headers or "x-api-key" in headers
            self.state.note("credential: leaked" if leaked else "credential: kept")
            return self.write(200, [("Content-Type", "application/octet-stream")], FILE)
        if path == "/token":
            return self.token(body)
        fault = self.state.fault()
        if fault == "drop before":
            return False
        if not self.state.allowed(headers):
            return self.write(401, [], b'{"errorCode":401,"message":"Unauthorised"}')
        return self.misbehaved(fault, path, *route(method, path, query))

    def body(self, headers: dict[str, str]) -> bytes:
        """Read what follows the head."""
        if headers.get("transfer-encoding", "").lower() != "chunked":
            return self.rfile.read(int(headers.get("content-length", 0)))
        pieces: list[bytes] = []
        while size := int(self.rfile.readline(100).split(b";")[0] or b"0", 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline(10)
        self.rfile.readline(10)
        return b"".join(pieces)

    def told(self, path: str) -> bool:
        """Tell what happened so far."""
        state = self.state
        with state.lock:
            state.calm = state.calm or path == "/_soak/calm"
            said = {"refresh_token": state.refresh_token, "happened": dict(state.happened)}
        return self.write(200, [], json.dumps(said).encode())

    def token(self, body: bytes) -> bool:
        """The token endpoint: slow at times, and unavailable at others before anything changed."""
        if self.state.chance(0.25):
            self.state.note("token: unavailable")
            return self.write(503, [("Retry-After", "0")], b"<html>busy</html>")
        given = parse_qs(body.decode()).get("refresh_token", [""])[0]
        status, said = self.state.exchanged(given)
        if self.state.chance(0.5):
            time.sleep(0.15)
        return self.write(status, [], json.dumps(said).encode())

    def misbehaved(
        self, fault: str, path: str, status: int, headers: Headers, content: bytes
    ) -> bool:
        """Give an answer, or what is left of it."""
        if fault == "drop after":
            return False
        if fault == "stall":
            return bool(self.rfile.read(1)) and False
        if fault == "503":
            return self.write(503, [], b"<html>down</html>")
        if fault.startswith("429"):
            wait = [("Retry-After", "0")] if "time" in fault else []
            return self.write(429, wait, b'{"errorCode":429,"message":"Number of requests"}')
        if fault == "garbage":
            self.wfile.write(b"\x16\x03\x01 no HTTP at all\r\n\r\n")
            return False
        if fault == "redirect":
            port = self.request.getsockname()[1]
            return self.write(302, [("Location", f"http://localhost:{port}/elsewhere")], b"")
        if fault == "bomb" and content is not FILE:
            return self.write(status, [*headers, ("Content-Encoding", "gzip")], BOMB)
        if fault == "endless 100":
            for _ in range(1000):
                self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
                time.sleep(0.01)
            return False
        return self.write(status, headers, content, fault)

    def write(self, status: int, headers: Headers, content: bytes, fault: str = "none") -> bool:
        """Write an answer, whole, in drops or up to its middle."""
        lines = [f"HTTP/1.1 {status} Said", *(f"{name}: {value}" for name, value in headers)]
        lines += [f"Content-Length: {len(content)}", "", ""]
        head = "\r\n".join(lines).encode("latin-1")
        if fault == "reset":
            self.wfile.write(head + content[: len(content) // 2])
            linger = struct.pack("ii", 1, 0)
            self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.request.close()
            return False
        if fault == "drip":
            self.wfile.write(head)
            size = max(1, len(content) // 20)
            for start in range(0, len(content), size):
                self.wfile.write(content[start : start + size])
                time.sleep(0.01)
            return True
        self.wfile.write(head + content)
        return True


BOMB = gzip.compress(b"0" * 20_000_000)


def route(method: str, path: str, query: str) -> tuple[int, Headers, bytes]:
    """The right answer to a call."""
    kind = ("Content-Type", "application/json")
    if path.endswith("/job.json") and method == "GET":
        cursor = parse_qs(query).get("cursor", ["-1"])[0]
        page = 0 if cursor == "-1" else int(cursor)
        jobs = [job(page * PER_PAGE + index) for index in range(PER_PAGE)]
        further = [("x-next-cursor", str(page + 1))] if page + 1 < PAGES else []
        return 200, [kind, *further], json.dumps(jobs).encode()
    if path.endswith(".file") and method == "GET":
        return 200, [("Content-Type", "application/octet-stream")], FILE
    if method == "GET":
        return 200, [kind], json.dumps(job(7) | {"uuid": JOB}).encode()
    return 200, [kind, ("x-record-uuid", JOB)], b'{"errorCode":0,"message":"OK"}'


class Server(socketserver.ThreadingTCPServer):
    """Takes connections, each in a thread of its own."""

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 256


if __name__ == "__main__":
    Caller.state = State(int(sys.argv[1]))
    with Server(("127.0.0.1", 0), Caller) as server:
        print(server.server_address[1], flush=True)
        server.serve_forever()
