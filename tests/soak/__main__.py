"""Threads, tasks, cancellations, forks and a server that misbehaves, for as long as wanted.

`python -m tests.soak --seconds 600` prints figures at the end. Exit code 1: something hung, leaked,
grew, was lost or was wrong.
"""

from __future__ import annotations

import argparse
import contextlib
import faulthandler
import json
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
import tracemalloc
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tradespec import AsyncServiceM8, ServiceM8
from tradespec._core.limiter import Limiter, Ticket
from tradespec.servicem8 import OAuth2

from . import forks
from .calls import sync_calls
from .measures import Held, Memory, held, more
from .server import FILE, KEY
from .store import Store
from .workers import LONGEST_CALL, AsyncWorkers, Interrupt, SyncWorker, Tally

BURST = 20


@dataclass
class Soak:
    """One soak and what it found."""

    options: argparse.Namespace
    origin: str
    folder: Path
    tally: Tally = field(default_factory=Tally)
    memory: Memory = field(default_factory=Memory)
    limiter: Limiter = field(default_factory=lambda: Limiter(200, 1.0, BURST))

    def __post_init__(self) -> None:
        (self.folder / "source.bin").write_bytes(FILE)
        self.url = f"{self.origin}/api_1.0"
        self.store = Store(self.folder / "token")
        self.account = self.store.account(f"{self.origin}/token")

    def client(self, account: OAuth2 | str) -> ServiceM8:
        """A sync client."""
        return ServiceM8(account, base_url=self.url, timeout=3.0)

    def asked(self, path: str) -> dict[str, Any]:
        """What the server says of itself."""
        with urllib.request.urlopen(f"{self.origin}{path}", timeout=60) as answer:
            return dict(json.load(answer))

    def run(self) -> bool:
        """Warm up, call, calm down, look; whether everything is as it should be."""
        before = self._warm()
        used, unused = self.client(KEY), self.client(KEY)
        with self.client(self.account) as shared, used, unused:
            calls = sync_calls(shared, self.limiter, self.folder)
            workers = [SyncWorker(n, calls, self.tally) for n in range(self.options.threads)]
            loop = AsyncWorkers(
                self._async, self.options.tasks, self.limiter, self.folder, self.tally
            )
            for each in (*workers, loop):
                each.start()
            self._drive(workers, loop, calls, [used, unused])
            self._calm(workers, loop, calls)
        said = self.asked("/_soak")
        return self._judged(before, said)

    def _async(self) -> AsyncServiceM8:
        return AsyncServiceM8(self.account, base_url=self.url, timeout=3.0)

    def _warm(self) -> Held:
        """What is open before, once everything that opens things for good has been used."""
        with self.client(KEY) as one:
            forks.call(one)
        short = Tally()
        loop = AsyncWorkers(
            lambda: AsyncServiceM8(KEY, base_url=self.url), 1, self.limiter, self.folder, short
        )
        loop.start()
        while not short.counts:
            time.sleep(0.01)
        loop.enough.set()
        loop.join(LONGEST_CALL)
        forks.in_a_pool("spawn", self.url)
        tracemalloc.start()
        return held()

    def _drive(
        self,
        workers: list[SyncWorker],
        loop: AsyncWorkers,
        calls: dict[str, Any],
        inherited: list[ServiceM8],
    ) -> None:
        """Interrupt, fork and measure until the time is over."""
        dice = random.Random(self.options.seed)
        start, turn = time.monotonic(), 0
        while (gone := time.monotonic() - start) < self.options.seconds:
            turn += 1
            dice.choice(workers).interrupt()
            if turn % 10 == 0:
                self._interrupted(dice, calls)
            if turn % 40 == 0:
                self._forked(forks.in_a_child(inherited, self.url), "fork")
            if turn % 400 == 0:
                method = dice.choice(["fork", "spawn"])
                self._forked(forks.in_a_pool(method, self.url), f"multiprocessing {method}")
            self.memory.sample()
            if gone > self.options.seconds / 2:
                self.memory.halve()
            self._watch(workers, loop)
            time.sleep(0.05)

    def _interrupted(self, dice: random.Random, calls: dict[str, Any]) -> None:
        """Make a call in the main thread that a signal interrupts, as Ctrl-C does."""
        name = dice.choice(list(calls))
        error: BaseException | None = None
        try:
            signal.setitimer(signal.ITIMER_REAL, dice.choice([0.001, 0.01, 0.05, 0.3]))
            calls[name]()
        except BaseException as problem:  # every end of a call is counted
            error = problem
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        self.tally.ended(name, error)

    def _forked(self, problem: str, kind: str) -> None:
        self.tally.add(kind, "error" if problem else "right")
        if problem:
            self.tally.fail(problem, problem)

    def _watch(self, workers: list[SyncWorker], loop: AsyncWorkers) -> None:
        """See that no call takes longer than any call may."""
        oldest = time.monotonic() - LONGEST_CALL
        began = [each.began for each in workers] + list(loop.began.values())
        if any(each is not None and each < oldest for each in began):
            faulthandler.dump_traceback(all_threads=True)
            self.tally.fail("a call hangs", f"for more than {LONGEST_CALL:g} s")
            raise SystemExit(self._judged(held(), self.asked("/_soak")) or 1)

    def _calm(self, workers: list[SyncWorker], loop: AsyncWorkers, calls: dict[str, Any]) -> None:
        """Let every caller end, with a server and a store that behave; then call once more."""
        self.asked("/_soak/calm")
        self.store.calm = True
        loop.calm.set()
        for each in (*workers, loop):
            each.enough.set()
        for each in (*workers, loop):
            each.join(LONGEST_CALL)
            if each.is_alive():
                faulthandler.dump_traceback(all_threads=True)
                self.tally.fail("a caller never ended", each.name)
        for name, call in calls.items():
            try:
                call()
            except BaseException as error:  # nothing may fail now
                self.tally.fail(f"{name} fails in calm", repr(error))

    def _judged(self, before: Held, said: dict[str, Any]) -> bool:
        """Look at what is left, print the figures, and tell whether they are good."""
        fail = self.tally.fail
        happened: dict[str, int] = said["happened"]
        if said["refresh_token"] != self.store.refresh_token:
            fail("a token is lost", f"{self.store.refresh_token} kept, the server has another")
        for what in ("token: refused", "credential: leaked"):
            if happened.get(what):
                fail(what, f"{happened[what]} times")
        slots = len(_free(self.limiter))
        if slots != BURST:
            fail("slots of the limiter leak", f"{slots} of {BURST}")
        for what, leaked in more(before).items():
            if leaked:
                faulthandler.dump_traceback(all_threads=True)
                fail(f"{what} leak", ", ".join(f"{n} x {name}" for name, n in leaked.items()))
        litter = [each.name for each in self.folder.iterdir() if not _is_expected(each)]
        if litter:
            fail("files are left behind", ", ".join(litter[:5]))
        first, second = self.memory.halves()
        if second - first > self.options.growth << 20:
            fail("memory grows", f"{first >> 20} MB, then {second >> 20} MB")
        self._print(happened, before, held(), slots)
        return not self.tally.problems

    def _print(self, happened: dict[str, int], before: Held, after: Held, slots: int) -> None:
        counts = self.tally.counts
        print(f"{'call':24}{'right':>9}{'error':>9}{'interrupted':>13}")
        for name in sorted({call for call, _ in counts} - {"problem"}):
            row = [counts[name, outcome] for outcome in ("right", "error", "interrupted")]
            print(f"{name:24}{row[0]:9}{row[1]:9}{row[2]:13}")
        for what, count in sorted(happened.items()):
            print(f"{what:24}{count:9}")
        first, second = self.memory.halves()
        print(f"{'memory, halves':24}{first >> 20:6} MB{second >> 20:6} MB")
        print(f"{'open files':24}{len(before.files):9}{len(after.files):9}")
        print(f"{'threads':24}{len(before.threads):9}{len(after.threads):9}")
        print(f"{'slots of the limiter':24}{slots:9}{BURST:9}")
        for line in self.memory.grown():
            print(f"  grown: {line}")
        for what, detail in sorted(self.tally.problems.items()):
            print(f"PROBLEM ({counts['problem', what]}): {what}\n{detail}")


def _free(limiter: Limiter) -> list[Ticket]:
    """Take what a limiter gives at once after a long rest: all of its burst, if none leaked."""
    far, taken = time.monotonic() + 1e6, [Ticket()]
    while len(taken) < 10 * BURST and limiter.take(far, taken[-1]) == 0:
        taken.append(Ticket())
    return taken[:-1]


def _is_expected(path: Path) -> bool:
    """Whether a file is ours, or a whole download whose reader was interrupted."""
    return path.name in ("source.bin", "token") or (
        path.suffix == ".bin" and path.read_bytes() in (FILE, b"")
    )


@contextlib.contextmanager
def misbehaving(seed: int) -> Iterator[str]:
    """Run the server in a process of its own; gives its origin."""
    command = [sys.executable, "-m", "tests.soak.server", str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()


def main() -> int:
    """Soak; 0 when nothing is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--threads", type=int, default=8)
    parser.add_argument("--tasks", type=int, default=16)
    parser.add_argument(
        "--growth", type=int, default=32, help="MB that the second half may use above the first"
    )
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    random.seed(options.seed)
    faulthandler.dump_traceback_later(options.seconds + 6 * LONGEST_CALL, exit=True)
    faulthandler.register(signal.SIGUSR1)
    signal.signal(signal.SIGALRM, _interrupt)
    with misbehaving(options.seed) as origin, tempfile.TemporaryDirectory() as folder:
        good = Soak(options, origin, Path(folder)).run()
    faulthandler.cancel_dump_traceback_later()
    left = [each.name for each in threading.enumerate() if each is not threading.main_thread()]
    print("nothing is wrong" if good else "something is wrong", left or "")
    return 0 if good else 1


def _interrupt(number: int, frame: object) -> None:
    raise Interrupt


if __name__ == "__main__":
    sys.exit(main())
