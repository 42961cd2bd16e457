"""Every way a call can end, at every point where it can: what it held is given back at once."""

from __future__ import annotations

import ast
import asyncio
import sys
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from every_end import FEATURES, World, numbers

MOST = 5000
GIVES_BACK = {"abandon", "done", "leave"}
LINES_APART = 1
"""Every so many-eth line is interrupted, another seventh with each feature."""


@pytest.fixture(params=FEATURES)
def build(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., World]:
    arrange, act = FEATURES[request.param]

    def made(kind: str, **more: Any) -> World:
        return World(kind, tmp_path, arrange, act, **more)

    return made


class Interrupts:
    """Raises when it is called for the given time."""

    def __init__(self, at: int, kind: type[BaseException] = KeyboardInterrupt) -> None:
        self.left = at
        self.kind = kind
        self.raised = False

    def __call__(self) -> None:
        if threading.current_thread() is not threading.main_thread():
            return
        if self.left == 0:
            self.left = -1
            self.raised = True
            raise self.kind
        self.left -= 1


def join(world: World) -> None:
    """Let what runs apart come to its end."""
    background = world.client._calls.shared.started
    if background is not None:
        background.join()


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, MemoryError])
def test_a_sync_call_interrupted_at_every_step(
    build: Callable[..., World], kind: type[BaseException]
) -> None:
    kept: list[BaseException] = []
    for number in numbers():
        interrupts = Interrupts(number, kind)
        world = build("sync", hook=interrupts)
        try:
            world.act(world)
        except kind as error:
            kept.append(error)
        join(world)
        world.settled()
        if not interrupts.raised:
            world.finished()
            break
        assert number < MOST
        world.act(world)
        join(world)
        world.settled()
        world.finished()
    assert kept


@cache
def giving_back(file: str) -> frozenset[int]:
    """Lines of a file at which something is being given back.

    They are the only ones left out: Python lets an interrupt break off a `finally` too, and where
    a tracer sees the end of a `with`, a signal cannot come.
    """
    lines: set[int] = set()
    for node in ast.walk(ast.parse(Path(file).read_text())):
        if isinstance(node, ast.With):
            lines.add(node.lineno)
        parts: list[ast.stmt] = []
        if isinstance(node, ast.Try):
            parts = node.finalbody
        elif isinstance(node, ast.FunctionDef) and node.name in GIVES_BACK:
            parts = node.body
        for part in parts:
            lines.update(range(part.lineno, (part.end_lineno or part.lineno) + 1))
    return frozenset(lines)


class Traced:
    """Raises KeyboardInterrupt at the given line that the runtime runs, as a signal could."""

    def __init__(self, at: int) -> None:
        self.left = at
        self.where = ""

    def __call__(self, frame: FrameType, event: str, _: object) -> Any:
        file = frame.f_code.co_filename
        inside = "tradespec/_core/" in file
        if event == "call":
            return self if inside else None
        if event == "line" and not self.where and frame.f_lineno not in giving_back(file):
            if self.left == 0:
                self.where = f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno}"
                raise KeyboardInterrupt
            self.left -= 1
        return self


def test_a_sync_call_interrupted_at_any_line(
    build: Callable[..., World], request: pytest.FixtureRequest
) -> None:
    names = list(FEATURES)
    start = names.index(request.node.callspec.params["build"]) % LINES_APART
    build("sync").act(build("sync"))
    for number in range(start, MOST * LINES_APART, LINES_APART):
        world, traced = build("sync"), Traced(number)
        before = sys.gettrace()
        sys.settrace(traced)
        try:
            world.act(world)
        except KeyboardInterrupt:
            pass
        finally:
            sys.settrace(before)
        join(world)
        if not traced.where:
            return
        world.act(world)
        join(world)
        try:
            world.settled()
            world.finished()
        except AssertionError as error:
            error.add_note(f"interrupted at {traced.where}")
            raise
    raise AssertionError("the call does not end")


def test_an_async_call_cancelled_at_every_await(build: Callable[..., World]) -> None:
    async def one(number: int) -> bool:
        world = build("async")
        call = asyncio.ensure_future(world.act(world))
        for _ in range(number):
            await asyncio.sleep(0)
        done = call.done()
        call.cancel()
        kept = await asyncio.gather(call, return_exceptions=True)
        assert done or isinstance(kept[0], asyncio.CancelledError)
        again = world.act(world)
        await asyncio.wait_for(again, 20)
        await ended(world)
        world.settled()
        world.finished()
        return done

    for number in numbers():
        if asyncio.run(one(number)):
            break
        assert number < MOST


async def ended(world: World) -> None:
    background = world.client._calls.shared.started
    if background is not None:
        await background.ajoin()


@pytest.mark.parametrize("way", ["timeout", "wait_for", "group"])
def test_other_ways_of_cancelling(build: Callable[..., World], way: str) -> None:
    async def one(number: int) -> bool:
        world = build("async")
        loop = asyncio.get_running_loop()
        call = asyncio.ensure_future(ends(world, way))
        for _ in range(number):
            await asyncio.sleep(0)
        done = call.done()
        loop.call_soon(call.cancel)
        await asyncio.gather(call, return_exceptions=True)
        await asyncio.wait_for(world.act(world), 20)
        await ended(world)
        world.settled()
        world.finished()
        return done

    for number in range(0, MOST, 3):
        if asyncio.run(one(number)):
            return
    raise AssertionError("the call does not end")


async def ends(world: World, way: str) -> None:
    if way == "timeout":
        async with asyncio.timeout(20):
            await world.act(world)
    elif way == "wait_for":
        await asyncio.wait_for(world.act(world), 20)
    else:
        async with asyncio.TaskGroup() as group:
            group.create_task(world.act(world))
