"""The limiter: requests wait for a token, in threads and in tasks, and no server refuses them."""

from __future__ import annotations

import asyncio
import gc
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import Any

import pytest
from core_harness import KEY, AsyncExample, AsyncWire, Clock, Example, Make, Script, Wire, answer
from tradespec._core.limiter import Limit, Limiter, Ticket
from tradespec._core.operation import Config, Operation, Result
from tradespec._core.resource import AsyncResource, Resource
from tradespec._core.retry import Timing
from tradespec._core.transport import ConnectionFailed, RawResponse, Request

CALL: Operation[Any] = Operation(
    name="rows.make", method="POST", path="/rows", results={200: Result(list[Any])}, repeat="never"
)


def take(limiter: Limiter, now: float) -> float:
    """Take a token for a request that is answered at once."""
    ticket = Ticket()
    wait = limiter.take(now, ticket)
    limiter.done(now, ticket)
    return wait


def test_a_bucket() -> None:
    limiter = Limiter(40, 60, 2)
    assert [take(limiter, 0), take(limiter, 0)] == [0, 0]
    assert take(limiter, 0) == pytest.approx(1.5)
    assert take(limiter, 1.0) == pytest.approx(0.5)
    assert take(limiter, 1.5) == 0
    assert [take(limiter, 1000) for _ in range(3)] == [0, 0, pytest.approx(1.5)]
    assert take(limiter, 900) == pytest.approx(1.5)
    assert repr(limiter) == "Limiter(40/60 s)"


def test_requests_under_way_count_as_not_yet_arrived() -> None:
    limiter = Limiter(40, 60, 2)
    tickets = [Ticket() for _ in range(6)]
    assert [limiter.take(0, tickets[0]), limiter.take(0, tickets[1])] == [0, 0]
    assert limiter.take(100, tickets[2]) > 0
    limiter.done(100, tickets[0])
    limiter.done(100, tickets[0])
    assert limiter.take(100, tickets[3]) > 0
    assert limiter.take(200, tickets[4]) == 0
    assert limiter.take(300, tickets[5]) > 0


def test_what_is_forgotten_is_given_back() -> None:
    limiter = Limiter(1, 1)
    ticket = Ticket()
    assert limiter.take(0, ticket) == 0
    assert limiter.take(9, Ticket()) > 0
    del ticket
    gc.collect()
    assert limiter.take(20, Ticket()) == 0


def test_several_limits_hold_together() -> None:
    limiter = Limiter.all_of([Limit(10, 1), Limit(12, 100)])
    assert sum(take(limiter, second) == 0 for second in range(2) for _ in range(10)) == 12
    assert take(limiter, 2) > 5


@pytest.mark.parametrize("arguments", [(0, 1), (1, 0), (1, 1, 0), (1, -1)])
def test_arguments_are_checked(arguments: tuple[Any, ...]) -> None:
    with pytest.raises(ValueError, match="limiter"):
        Limiter(*arguments)


class Server:
    """Refuses what comes without a token: 40 a minute, 40 at once."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.tokens, self.filled = 40.0, clock.time
        self.refused = 0
        self.lock = Lock()

    def __call__(self, request: Request) -> RawResponse:
        with self.lock:
            now = self.clock.time
            self.tokens = min(40.0, self.tokens + (now - self.filled) * 40 / 60)
            self.filled = now
            if self.tokens < 1 - 1e-6:
                self.refused += 1
                return answer({}, 429)
            self.tokens -= 1
        return answer([])


LIMITED = Config(
    name="example",
    title="Example",
    environment="EXAMPLE",
    base_url="https://api.example.com",
    limits=((40, 60.0, 40),),
)


class Limited(Example):
    _config = LIMITED


class AsyncLimited(AsyncExample):
    _config = LIMITED


def test_a_thousand_calls_from_eight_threads() -> None:
    clock = Clock()
    server = Server(clock)
    client = Limited(transport=Wire(server), max_retries=0)
    lock = Lock()

    def sleep(seconds: float) -> None:
        with lock:
            clock.time += seconds

    client._calls.shared.timing = Timing(clock=clock, now=clock, sleep=sleep)

    def call(_: int) -> None:
        Resource(client.with_options(limiter=True))._call(CALL, {})

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(call, range(1000)))
    assert server.refused == 0
    assert clock.time - 1000 >= (1000 - 40) * 1.5


async def test_a_thousand_calls_from_fifty_tasks() -> None:
    clock = Clock()
    server = Server(clock)
    client = AsyncLimited(transport=AsyncWire(server), max_retries=0)

    async def pause(seconds: float) -> None:
        clock.time += seconds
        await asyncio.sleep(0)

    client._calls.shared.timing = Timing(clock=clock, now=clock, pause=pause)
    resource = AsyncResource(client.with_options(limiter=True))

    async def worker() -> None:
        for _ in range(20):
            await resource._call(CALL, {})

    await asyncio.gather(*(worker() for _ in range(50)))
    assert server.refused == 0


def test_waiting_is_not_part_of_the_calls_own_time(make: Make) -> None:
    clock = Clock()
    lost = ConnectionFailed("lost", sent=False)
    script = Script(answer([]), lost, answer([]))
    harness = make(script, clock, timeout=1.0).options(limiter=Limiter(1, 100))
    harness.call(CALL)
    harness.call(CALL)
    assert clock.time - 1000 >= 200
    assert len(script.requests) == 3
    assert all(request.timeout == pytest.approx(1.0, abs=0.6) for request in script.requests)


def test_limiters_are_chosen_by_views(make: Make) -> None:
    harness = make(Script(answer([])))
    with pytest.raises(ValueError, match="declares no limits"):
        harness.options(limiter=True)
    with pytest.raises(TypeError, match="Limiter or a bool"):
        harness.options(limiter=3)
    own = Limiter(1, 1)
    view = harness.options(limiter=own)
    assert view.client._calls.settings.limiter is own
    assert view.options(limiter=False).client._calls.settings.limiter is None
    client = Limited(api_key=KEY, transport=Wire(Script(answer([]))))
    one, two = client.with_options(limiter=True), client.with_options(limiter=True)
    assert one._calls.settings.limiter is two._calls.settings.limiter
