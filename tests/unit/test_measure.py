"""What the bench prints is seconds a call: calls are counted as they are made, none unseen."""

from __future__ import annotations

import asyncio

import pytest

from tests.bench import measure
from tests.bench.loopback import _in_flight
from tests.bench.measure import take_turns


@pytest.mark.parametrize("count", [1, 3, 50, 120])
def test_calls_in_flight_are_as_many_as_were_asked_for(count: int) -> None:
    made: list[int] = []

    async def call() -> None:
        await asyncio.sleep(0)
        made.append(1)

    loop = asyncio.new_event_loop()
    _in_flight(loop, call)(count)
    loop.close()
    assert len(made) == count


def test_a_slow_first_call_does_not_make_turns_short(monkeypatch: pytest.MonkeyPatch) -> None:
    """A first call that imports and connects took a whole turn, and turns then had one call."""
    now, turns = [0.0], list[int]()

    def run(count: int) -> None:
        now[0] += count * 0.001 + (0 if turns else 1.0)
        turns.append(count)

    monkeypatch.setattr(measure, "perf_counter", lambda: now[0])
    rounds = take_turns({"ours": run}, rounds=3, batch=0.1, clock=lambda: now[0])
    assert turns[-1] >= 100
    assert rounds.seconds("ours") == pytest.approx(0.001)
