"""Mock rows over HTTP: `tradespec mock` on one core, driven from another, in turns with Prism.

Both servers are kept to the same core; the one that is not asked sleeps.
"""

from __future__ import annotations

import json
import socket
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tradespec.mock import Mock

from tests.bench import prism
from tests.bench.inside import UNLIMITED
from tests.bench.measure import spread
from tests.bench.processes import PATIENCE, ROOT, cores, pinned, running
from tests.bench.table import Budget, Row

_ROUNDS = 5
_SECONDS = 0.8
_CONNECTIONS = 16
_TOO_BUSY = 0.95
_STATIC = "Prism, static"
_DYNAMIC = "Prism, dynamic"


@dataclass(frozen=True, slots=True)
class _Target:
    """A server that runs, where its API starts, and how long it took to answer at all."""

    port: int
    path: str
    key: str
    started: float


@dataclass(frozen=True, slots=True)
class _Load:
    """What is sent: a head without host and key, and a body."""

    what: str
    line: str
    others: tuple[str, ...] = ()
    budget: float | None = None
    body: bytes = b""
    unique: bool = False

    def request(self, target: _Target) -> bytes:
        """The bytes for one target."""
        method, path = self.line.split(" ")
        fields = [
            f"{method} {target.path}{path} HTTP/1.1",
            f"Host: 127.0.0.1:{target.port}",
            f"Authorization: Bearer {target.key}",
            "Accept: application/json",
        ]
        if self.unique:
            fields.append("Idempotency-Key: {unique}")
        if self.body:
            fields += ["Content-Type: application/json", f"Content-Length: {len(self.body)}"]
        return "\r\n".join([*fields, "", ""]).encode() + self.body


def rows(folder: Path) -> list[Row]:
    """Calls a second, and the time from start to first answer."""
    program = prism.installed()
    with Mock("customtrades", database=folder / "served.db") as mock:
        mock.settings["usage_limit"] = UNLIMITED
        ids = dict(mock.ids)
    body = json.dumps({"customer_uuid": ids["customer"], "title": "Plumbing repair"}).encode()
    loads = [
        _Load("reads, one job", f"GET /jobs/{ids['job']}", (_STATIC, _DYNAMIC), 9_000),
        _Load("reads, page of 10", "GET /jobs?limit=10", (_STATIC,)),
        _Load("writes to a file", "POST /jobs", (_STATIC,), 4_000, body),
        _Load("writes to a file, with key", "POST /jobs", (), 4_000, body, unique=True),
    ]
    with ExitStack() as stack:
        targets = {"ours": stack.enter_context(_ours(folder))}
        for name in (_STATIC, _DYNAMIC):
            prism_runs = _prism(folder, program, dynamic=name == _DYNAMIC)
            targets[name] = stack.enter_context(prism_runs)
        found = [row for load in loads for row in _load_rows(load, targets, folder)]
    static = targets[_STATIC].started
    started = targets["ours"].started
    found.append(Row("mock served, start to answer", started, "ms", _STATIC, static,
                     spread([started / static])))  # fmt: skip
    return found


def _load_rows(load: _Load, targets: Mapping[str, _Target], folder: Path) -> list[Row]:
    names = ("ours", *load.others)
    rates: dict[str, list[float]] = {name: [] for name in names}
    busy: list[float] = []
    for name in names:
        _drive(load, targets[name], folder, seconds=_SECONDS if name == "ours" else 2 * _SECONDS)
    for _ in range(_ROUNDS):
        for name in names:
            rate, share = _drive(load, targets[name], folder, seconds=_SECONDS)
            rates[name].append(rate)
            if name == "ours":
                busy.append(share)
    ours = statistics.median(rates["ours"])
    what = f"mock, HTTP {load.what}"
    rows = [Row(what, ours, "/s", budget=_at_least(load.budget, "ours"),
                note=_told(rates["ours"], busy))]  # fmt: skip
    for name in load.others:
        pairs = zip(rates["ours"], rates[name], strict=True)
        ratio = spread([mine / its for mine, its in pairs])
        theirs = statistics.median(rates[name])
        twice = 2.0 if name == _STATIC and load.budget and not load.body else None
        rows.append(Row(what, ours, "/s", name, theirs, ratio, _at_least(twice, "ratio")))
    return rows


def _at_least(limit: float | None, of: Literal["ratio", "ours"]) -> Budget | None:
    return None if limit is None else Budget(limit, of, at_least=True)


def _told(rates: list[float], busy: list[float]) -> str:
    told = (
        f"{min(rates):,.0f} to {max(rates):,.0f}/s; the driver was busy {max(busy):.0%} of the time"
    )
    return told + (": IT WAS THE BOTTLENECK" if max(busy) > _TOO_BUSY else "")


def _drive(load: _Load, target: _Target, folder: Path, *, seconds: float) -> tuple[float, float]:
    """Calls a second, and the share of the time the driver was busy."""
    (folder / "request").write_bytes(load.request(target))
    words = ["-m", "tests.bench.driver", str(target.port), str(seconds), str(_CONNECTIONS)]
    command = pinned([sys.executable, *words, str(folder / "request")], cores()[1])
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if ended.returncode:
        raise RuntimeError(f"the driver failed: {ended.stderr[-500:]}")
    told = json.loads(ended.stdout)
    if told["failed"] or told["broken"]:
        raise RuntimeError(f"{load.what} at {target.path}: {told}")
    return float(told["rate"]), float(told["busy"])


@contextmanager
def _ours(folder: Path) -> Generator[_Target]:
    port = _free()
    words = ["mock", "--api", "customtrades", "--port", str(port)]
    words += ["--database", str(folder / "served.db")]
    command = [str(Path(sys.executable).parent / "tradespec"), *words]
    start = time.perf_counter()
    log = folder / "ours.log"
    with running(pinned(command, cores()[0]), log) as process:
        keys = _first_answer(f"http://127.0.0.1:{port}/_mock/keys", process, log)
        started = time.perf_counter() - start
        yield _Target(port, "/customtrades/api/v1", json.loads(keys)["customtrades"], started)


@contextmanager
def _prism(folder: Path, program: list[str], *, dynamic: bool) -> Generator[_Target]:
    port = _free()
    command = pinned(prism.serving(program, port, dynamic=dynamic), cores()[0])
    start = time.perf_counter()
    log = folder / f"prism-{dynamic}.log"
    with running(command, log) as process:
        _first_answer(f"http://127.0.0.1:{port}/", process, log)
        yield _Target(port, "", "any", time.perf_counter() - start)


def _first_answer(url: str, process: subprocess.Popen[str], log: Path) -> bytes:
    """Ask until something answers, whatever it says."""
    end = time.monotonic() + PATIENCE
    while True:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended: {log.read_text(encoding='utf-8')[-800:]}")
        try:
            with urllib.request.urlopen(url, timeout=1) as answer:
                return bytes(answer.read())
        except urllib.error.HTTPError as error:
            return error.read()
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.005)


def _free() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
