"""Room for bodies, answers that wait to be read, and bodies that come in pieces."""

from __future__ import annotations

import asyncio

import pytest
from tradespec.mock.compiled.bodies import MAXIMUM_BODY
from tradespec.mock.serving.incoming import incoming
from tradespec.mock.serving.limits import PIECE, Limits, Outbox, Room, most_connections


async def settled() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


async def test_bodies_wait_for_room_and_one_always_goes_on() -> None:
    room = Room(10)
    ended: list[str] = []
    gates = {name: asyncio.Event() for name in "abc"}

    async def body(name: str) -> None:
        with room.place() as place:
            await place.take(8)
            await gates[name].wait()
            await place.take(8)
            ended.append(name)

    tasks = [asyncio.create_task(body(name)) for name in "abc"]
    await settled()
    assert room.used == 24
    for gate in gates.values():
        gate.set()
    await asyncio.gather(*tasks)
    assert sorted(ended) == ["a", "b", "c"]
    assert room.used == 0


async def test_who_gives_up_waiting_leaves_the_room_to_others() -> None:
    room = Room(10)
    with room.place() as first:
        await first.take(10)
        with room.place() as second:
            await second.take(10)
            with room.place() as third, pytest.raises(TimeoutError):
                async with asyncio.timeout(0.01):
                    await third.take(10)
        assert room.used == 10
        waiting = asyncio.create_task(_taken(room, 10))
        await settled()
        assert waiting.done()
    assert room.used == 0


async def _taken(room: Room, size: int) -> None:
    with room.place() as place:
        await place.take(size)


async def test_the_answer_that_waits_longest_is_cut() -> None:
    outbox = Outbox(10)
    cut: list[str] = []
    read = asyncio.Event()

    async def sent(name: str, size: int) -> None:
        try:
            with outbox.hold(size):
                await read.wait()
        except ConnectionAbortedError:
            cut.append(name)

    tasks = [asyncio.create_task(sent(name, 4)) for name in "abcd"]
    await settled()
    assert cut == ["a", "b"]
    read.set()
    await asyncio.gather(*tasks)
    assert cut == ["a", "b"]
    with outbox.hold(100):
        pass


async def test_an_answer_whose_task_is_cancelled_says_so() -> None:
    outbox = Outbox(10)

    async def sent() -> None:
        with outbox.hold(5):
            await asyncio.Event().wait()

    task = asyncio.create_task(sent())
    await settled()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    with outbox.hold(10):
        pass


async def test_of_a_body_that_is_too_large_the_beginning_is_kept() -> None:
    room = Room(MAXIMUM_BODY)
    async with incoming(Limits(dropped=PIECE), room) as body:
        for _ in range(MAXIMUM_BODY // PIECE):
            await body.add(b"x" * PIECE)
        assert (body.too_large, len(body.content), room.used) == (False, MAXIMUM_BODY, MAXIMUM_BODY)
        await body.add(b"x")
        assert (body.too_large, len(body.content), room.used) == (True, PIECE, 0)
        assert body.goes_on
        await body.add(b"x" * PIECE)
        assert not body.goes_on
        assert len(body.content) == PIECE


async def test_patience_lasts_while_bytes_come() -> None:
    with pytest.raises(TimeoutError):
        await _stalled(Limits(patience=0.02))
    loop = asyncio.get_running_loop()
    deadlines: list[float | None] = []
    async with incoming(Limits(patience=60), Room(3 * PIECE)) as body:
        for _ in range(3):
            deadlines.append(body._deadline.when())
            await body.add(b"x" * PIECE)
    until, *longer = [when - (deadlines[0] or 0) for when in deadlines if when is not None]
    assert (deadlines[0] or 0) <= loop.time() + 60
    assert (until, *longer) == (0, pytest.approx(1), pytest.approx(2))


async def _stalled(limits: Limits) -> None:
    async with incoming(limits, Room(PIECE)) as body:
        await body.add(b"x")
        await asyncio.Event().wait()


def test_connections_leave_files_for_other_things() -> None:
    assert 0 < most_connections() <= 32 * 1024
