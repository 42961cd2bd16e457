"""What a process holds: memory, files, threads."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import threading
import time
import tracemalloc
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Held:
    """What is open."""

    files: tuple[str, ...]
    threads: tuple[str, ...]


def held() -> Held:
    """What this process has open now, after garbage was collected.

    A thread whose start was interrupted before it began is listed by Python for ever, and is none.
    """
    gc.collect()
    names: list[str] = []
    for entry in Path("/proc/self/fd").iterdir():
        try:
            names.append(str(entry.readlink()).partition(":")[0])
        except OSError:
            continue
    threads = (each.name for each in threading.enumerate() if each.is_alive())
    return Held(tuple(sorted(names)), tuple(sorted(threads)))


def more(before: Held, patience: float = 30.0) -> dict[str, Counter[str]]:
    """What is open beyond what was; closing may take a moment, leaks stay."""
    end = time.monotonic() + patience
    while True:
        after = held()
        found = {
            "files": Counter(after.files) - Counter(before.files),
            "threads": Counter(after.threads) - Counter(before.threads),
        }
        if not any(found.values()) or time.monotonic() > end:
            return found
        time.sleep(0.1)


def resident() -> int:
    """Bytes of memory in use, once the allocator has given back what it holds in reserve."""
    with contextlib.suppress(AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


@dataclass
class Memory:
    """Samples of the memory in use, one a second, and what grew in the second half."""

    last: float = 0.0
    samples: list[int] = field(default_factory=list[int])
    middle: tracemalloc.Snapshot | None = None

    def sample(self) -> None:
        """Take one, unless there is one of this second."""
        now = time.monotonic()
        if now - self.last >= 1:
            self.last = now
            self.samples.append(resident())

    def halve(self) -> None:
        """Say that half the time is over."""
        if self.middle is None:
            gc.collect()
            self.middle = tracemalloc.take_snapshot()

    def halves(self) -> tuple[int, int]:
        """Bytes held in each half while little was under way, the first without its own first half.

        What is under way comes and goes by 20 MB a call; what leaks stays when it is gone.
        """
        middle = max(1, len(self.samples) // 2)
        first, second = self.samples[middle // 2 : middle], self.samples[middle:] or self.samples
        return _floor(first), _floor(second)

    def grown(self, most: int = 5) -> list[str]:
        """Where most was allocated in the second half and is still held."""
        if self.middle is None:
            return []
        gc.collect()
        found = tracemalloc.take_snapshot().compare_to(self.middle, "lineno")
        return [str(each) for each in found[:most]]


def _floor(samples: list[int]) -> int:
    """What nine of ten samples are above."""
    return sorted(samples)[len(samples) // 10]
