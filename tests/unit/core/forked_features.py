"""A program: forks while other threads hold every lock of a client, then calls in the child.

Prints what the child found. With a feature's name as argument; the locks are held for good.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from every_end import FEATURES, World
from tradespec._core.middleware import ResponseCache


def locks(world: World) -> list[Any]:
    """Every lock that a call takes."""
    shared = world.client._calls.shared
    found = [shared._lock, shared.kept(ResponseCache)._lock, shared.background()._lock]
    if world.limiter is not None:
        found.append(world.limiter._lock)
    if world.oauth is not None:
        found += [world.oauth._lock, world.oauth._turn._lock]
    return found


def hold(world: World) -> None:
    """Take every lock in another thread, and a turn and an exchange that never end."""
    held = threading.Event()
    never = threading.Event()

    def work() -> None:
        for lock in locks(world):
            lock.acquire()
        held.set()
        never.wait()

    if world.oauth is not None:
        from tradespec._core.oauth import Exchange
        from tradespec._core.pending import Pending

        world.oauth._exchange = Exchange()
        world.oauth._turn.enter(Pending())
    threading.Thread(target=work, daemon=True).start()
    held.wait()


def child(world: World) -> None:
    signal.alarm(20)
    world.act(world)
    world.client._calls.shared.background().join()
    world.settled()
    world.finished()
    print("the child called", flush=True)


def main(feature: str) -> None:
    """Hold, fork and wait."""
    arrange, act = FEATURES[feature]
    with TemporaryDirectory() as folder:
        world = World("sync", Path(folder), arrange, act)
        hold(world)
        number = os.fork()
        if number == 0:
            try:
                child(world)
            finally:
                os._exit(0)
        os.waitpid(number, 0)


if __name__ == "__main__":
    main(sys.argv[1])
    os._exit(0)
