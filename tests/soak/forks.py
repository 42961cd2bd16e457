"""Calls in child processes, forked and spawned, of clients that the parent made or used."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
import traceback

from tradespec import ServiceM8, errors

from .server import JOB, KEY

PATIENCE = 60
"""Seconds; SIGUSR1 shows then where a forked child stands."""


def client(url: str) -> ServiceM8:
    """A client with a key."""
    return ServiceM8(KEY, base_url=url, timeout=3.0)


def call(one: ServiceM8) -> None:
    """Make a call, which may fail as the server likes."""
    try:
        assert str(one.jobs.get(JOB).uuid) == JOB
    except errors.APIError:
        return


def in_a_child(inherited: list[ServiceM8], url: str) -> str:
    """Fork, and call in the child with what it inherited and with a client of its own.

    Returns:
        What went wrong, `""` for nothing.
    """
    pid = os.fork()
    if pid:
        return _waited(pid)
    code = 1
    try:
        for one in [*inherited, client(url)]:
            call(one)
        code = 0
    except BaseException:  # a child has nobody else to tell
        traceback.print_exc()
    finally:
        os._exit(code)


def _waited(pid: int) -> str:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return "" if status == 0 else f"a forked child ended with {status}"
        time.sleep(0.01)
    os.kill(pid, signal.SIGUSR1)
    time.sleep(1)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return "a forked child hung"


def in_a_pool(method: str, url: str) -> str:
    """Call in a child that `multiprocessing` starts; what went wrong."""
    context = multiprocessing.get_context(method)
    process = context.Process(target=_pooled, args=(url,))
    process.start()
    process.join(PATIENCE)
    hung = process.is_alive()
    if hung:
        process.kill()
        process.join()
    code = process.exitcode
    process.close()
    return (
        f"a {method} child hung" if hung else f"a {method} child ended with {code}" if code else ""
    )


def _pooled(url: str) -> None:
    with client(url) as one:
        call(one)
