"""Clients under threads, forks, interrupts and ends of processes, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.carriers import SOCKETS
from tests.support.http_server import Server, served

ROOT = Path(__file__).resolve().parents[3]
SYNC = [name for name in SOCKETS if "async" not in name]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")

PRELUDE = """
import asyncio, os, signal, sys, threading, time
import tradespec
from tests.support.carriers import SOCKETS
from tradespec import AsyncCustomTrades, CustomTrades
from tradespec._core.transport import Request, ConnectionFailed

name, url = sys.argv[1:]
def client():
    kind = AsyncCustomTrades if "async" in name else CustomTrades
    return kind("ctc_live_0123456789abcdef", base_url=url, transport=SOCKETS[name](), timeout=20)

def call(client, path="echo", timeout=20.0):
    request = Request("GET", f"{url}/{path}", timeout=timeout)
    transport = client._calls.shared.transport()
    if "async" in name:
        return asyncio.run(transport.send(request)).status_code
    return transport.send(request).status_code

def in_child(work):
    "The exit status of a forked child that does some work."
    pid = os.fork()
    if not pid:
        try:
            work()
            os._exit(0)
        except BaseException as error:
            print(repr(error), file=sys.stderr, flush=True)
            os._exit(9)
    for _ in range(3000):
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    raise SystemExit("the child hangs")

def child_calls(client):
    for _ in range(3):
        assert call(client) == 200
"""


@pytest.fixture
def server() -> Iterator[Server]:
    with served() as found:
        yield found


def run(code: str, name: str, server: Server) -> str:
    """What a script printed; it must end by itself and well."""
    done = subprocess.run(
        [sys.executable, "-c", PRELUDE + code, name, server.url],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}"},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, f"{done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout.strip()


@pytest.mark.parametrize("name", SOCKETS)
def test_threads_that_end(name: str, server: Server) -> None:
    code = """
for _ in range(30):
    made = []
    def first():
        made.append(client())
        assert call(made[0]) == 200
    done = []
    for work in (first, lambda: done.append(call(made[0]))):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert done == [200]
"""
    run(code, name, server)


@pytest.mark.parametrize("name", SYNC)
def test_a_client_for_each_of_many_threads(name: str, server: Server) -> None:
    code = """
from concurrent.futures import ThreadPoolExecutor
def work(_):
    with client() as made:
        return call(made)
with ThreadPoolExecutor(20) as pool:
    assert list(pool.map(work, range(200))) == [200] * 200
"""
    run(code, name, server)


FORKS = {
    "made before": "made = client(); assert in_child(lambda: child_calls(made)) == 0",
    "used before": "made = client(); call(made); assert in_child(lambda: child_calls(made)) == 0",
    "made in the child": "call(client()); assert in_child(lambda: child_calls(client())) == 0",
    "closed in the child": """
made = client(); call(made)
def work():
    child_calls(made)
    asyncio.run(made.aclose()) if "async" in name else made.close()
assert in_child(work) == 0
""",
    "twice": """
made = client(); call(made)
def work():
    child_calls(made)
    assert in_child(lambda: child_calls(made)) == 0
assert in_child(work) == 0
""",
    "while others call": """
made, stop = client(), threading.Event()
def busy():
    while not stop.is_set():
        call(made)
threads = [threading.Thread(target=busy) for _ in range(4)]
for thread in threads: thread.start()
for _ in range(10): assert in_child(lambda: child_calls(made)) == 0
stop.set()
for thread in threads: thread.join()
""",
    "while a lock is held": """
made = client(); call(made)
with made._calls.shared._lock:
    assert in_child(lambda: (child_calls(made), made._calls.shared.kept(list))) == 0
""",
    "ending by itself": """
made = client(); call(made)
pid = os.fork()
if not pid:
    child_calls(made)
    sys.exit(7)
assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 7
""",
}


@pytest.mark.parametrize("name", SOCKETS)
@pytest.mark.parametrize("case", FORKS)
def test_a_forked_child_calls(name: str, case: str, server: Server) -> None:
    """Then so does the parent: nothing of its connections was used or closed."""
    after = "\nfor _ in range(3): assert call(made if 'made' in globals() else client()) == 200"
    run(FORKS[case] + after, name, server)


@pytest.mark.parametrize("name", SYNC)
def test_a_child_opens_connections_of_its_own(name: str, server: Server) -> None:
    run("made = client(); call(made); in_child(lambda: call(made)); call(made)", name, server)
    first, child, second = server.ports
    assert first != child
    assert first == second


def test_a_fork_waits_for_an_import_that_another_thread_makes(server: Server) -> None:
    code = """
import builtins
entered, real = threading.Event(), builtins.__import__
def slow(found, *arguments, **options):
    if found == "httpcore2":
        entered.set()
        time.sleep(0.2)
    return real(found, *arguments, **options)
builtins.__import__ = slow
made = CustomTrades("ctc_live_0123456789abcdef", base_url=url)
assert "tradespec._core.pool" not in sys.modules
thread = threading.Thread(target=made._calls.shared.transport)
thread.start()
entered.wait(20)
assert in_child(lambda: child_calls(made)) == 0
thread.join()
"""
    lean = PRELUDE.replace("from tests.support.carriers import SOCKETS\n", "")
    done = subprocess.run(
        [sys.executable, "-c", lean + code, "default", server.url],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
@pytest.mark.parametrize("name", SOCKETS)
def test_multiprocessing(name: str, method: str, server: Server) -> None:
    code = f"""
import multiprocessing
from tests.support.workers import status_of
made = client(); call(made)
if __name__ == "__main__":
    with multiprocessing.get_context({method!r}).Pool(2) as pool:
        assert pool.starmap(status_of, [(name, url)] * 6) == [200] * 6
"""
    run(code, name, server)


@pytest.mark.parametrize("name", SYNC)
@pytest.mark.parametrize("kind", ["hold", "drip-head", "drip-body"])
def test_ctrl_c_ends_a_sync_call(name: str, kind: str, server: Server) -> None:
    """The server never answers: only the interrupt can end the call before its 60 seconds."""
    code = f"""
made = client(); call(made)
signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored in what runs in the background
def interrupt():
    time.sleep(0.5)
    os.kill(os.getpid(), signal.SIGINT)
for _ in range(3):
    threading.Thread(target=interrupt).start()
    before = time.process_time()
    try:
        call(made, {kind!r}, 60.0)
    except KeyboardInterrupt:
        print("interrupted")
    assert call(made) == 200
"""
    assert run(code, name, server).split() == ["interrupted"] * 3
    if name == "httpx2" and kind != "hold":
        assert server.wait_open(0) == 0


ENDS = {
    "after a call": "made = client(); call(made)",
    "while threads wait": """
made = client(); call(made)
for _ in range(3):
    threading.Thread(target=call, args=(made, "hold", 60.0), daemon=True).start()
time.sleep(0.3)
""",
    "while tasks wait": """
made = client()
async def use():
    transport = made._calls.shared.transport()
    for path in ("echo", "hold") * 10:
        asyncio.create_task(transport.send(Request("GET", f"{url}/{path}", timeout=60.0)))
    await asyncio.sleep(0.05)
asyncio.run(use()) if "async" in name else None
""",
}


@pytest.mark.parametrize("name", SOCKETS)
@pytest.mark.parametrize("case", ENDS)
def test_a_process_ends_with_open_clients(name: str, case: str, server: Server) -> None:
    for _ in range(5):
        run(ENDS[case], name, server)


MEMORY = """
import resource
from tradespec._core.transport import BodyTooLarge
transport = SOCKETS[name]()
def ask(path):
    request = Request("GET", f"{url}/{path}", timeout=60.0, max_bytes=1 << 20)
    try:
        asyncio.run(transport.send(request)) if "async" in name else transport.send(request)
    except BodyTooLarge:
        return 1
    return 0
assert ask("echo") == 0
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for path in ("bomb", "bomb-twice", "bomb-thrice", "large"):
    assert ask(path) == 1
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.mark.parametrize("name", SOCKETS)
def test_what_unpacks_to_much_takes_little_memory(name: str, server: Server) -> None:
    """256 MB each, of which one may be kept."""
    assert int(run(MEMORY, name, server)) < 24 * 1024


HELPER = """
import gc
from tradespec._core import fast
fast._LOOK = 0.01
del fast._Helper.__del__
made = client()
call(made)
helper = next(each for each in threading.enumerate() if each.name == "tradespec-fast")
del made
gc.collect()
helper.join(30)
print(helper.is_alive())
"""


def test_a_helper_ends_where_an_interrupt_came_while_it_was_given_up(server: Server) -> None:
    assert run(HELPER, "fast", server) == "False"


def test_the_fast_transport_is_used_by_itself_where_it_is_safe(server: Server) -> None:
    code = """
def kind(of=CustomTrades):
    made = of("ctc_live_0123456789abcdef", base_url=url)
    return type(made._calls.shared.transport()).__name__
"""
    lean = PRELUDE.replace("from tests.support.carriers import SOCKETS\n", "")
    cases = {
        "print(kind(), kind(AsyncCustomTrades))": "FastTransport AsyncFastTransport",
        "kind()\nassert in_child(lambda: print(kind(), flush=True)) == 0": "HttpxTransport",
        "assert in_child(lambda: print(kind(), flush=True)) == 0": "FastTransport",
        "import pyqwest\nprint(kind())": "HttpxTransport",
        "sys.modules['pyqwest'] = None\nprint(kind(), kind(AsyncCustomTrades))": (
            "HttpxTransport AsyncHttpxTransport"
        ),
        "import socket\nsocket.socket.__module__ = 'gevent'\nprint(kind())": "HttpxTransport",
    }
    for case, expected in cases.items():
        done = subprocess.run(
            [sys.executable, "-c", f"{lean}{code}{case}", "default", server.url],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        assert done.stdout.strip() == expected, f"{case}: {done.stdout}{done.stderr}"
