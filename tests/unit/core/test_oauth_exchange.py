"""Exchanges of tokens: what ends a call does not end them, and nothing that was issued is lost."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest
from core_harness import AsyncWire, Clock, Wire, answer
from test_oauth import CALL, CONFIG, AsyncClient, Client, Server, oauth, sync
from tradespec import errors
from tradespec._core.oauth import OAuth2, Tokens
from tradespec._core.resource import AsyncResource, Resource
from tradespec._core.transport import ConnectionFailed, RawResponse, Request

STOP = 20.0  # seconds after which a test that hangs is given up


class Gated(Server):
    """Answers for tokens when the gate is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.asked = threading.Event()

    def __call__(self, request: Request) -> RawResponse | ConnectionFailed:
        if request.url == CONFIG.token_url:
            self.asked.set()
            assert self.gate.wait(STOP)
        return super().__call__(request)


class GatedWire(AsyncWire):
    """Waits for the gate in the loop, as a network does; a cancelled request gets no answer."""

    def __init__(self, server: Gated) -> None:
        super().__init__(server)
        self.server = server
        self.opened = asyncio.Event()

    async def send(self, request: Request) -> RawResponse:
        if request.url == CONFIG.token_url:
            self.server.asked.set()
            rotated = self.wire.send(request)
            await self.opened.wait()
            return rotated
        return await super().send(request)


def in_thread(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


async def test_a_cancelled_refresh_goes_on_and_is_told() -> None:
    server, told = Gated(), list[Tokens]()
    server.gate.set()
    credential = oauth(on_refresh=told.append)
    wire = GatedWire(server)
    client = AsyncClient(credential, transport=wire)
    call = asyncio.create_task(AsyncResource(client)._call(CALL, {}))
    while not server.asked.is_set():
        await asyncio.sleep(0)
    call.cancel()
    kept = (await asyncio.gather(call, return_exceptions=True))[0]
    assert isinstance(kept, asyncio.CancelledError)
    assert credential.is_refreshing
    wire.opened.set()
    assert await AsyncResource(client)._call(CALL, {}) == []
    assert len(server.refreshes) == 1
    assert [each.refresh_token for each in told] == ["refresh-1"]


async def test_what_no_call_is_left_to_tell_is_told_all_the_same() -> None:
    server, told = Gated(), list[Tokens]()
    server.gate.set()
    wire = GatedWire(server)
    client = AsyncClient(oauth(on_refresh=told.append), transport=wire)
    call = asyncio.create_task(AsyncResource(client)._call(CALL, {}))
    while not server.asked.is_set():
        await asyncio.sleep(0)
    call.cancel()
    await asyncio.gather(call, return_exceptions=True)
    wire.opened.set()
    await client.aclose()
    assert [each.refresh_token for each in told] == ["refresh-1"]


async def test_a_callback_goes_on_when_its_call_is_cancelled() -> None:
    server, told, begun = Server(), list[Tokens](), asyncio.Event()
    go_on = asyncio.Event()

    async def store(tokens: Tokens) -> None:
        begun.set()
        await go_on.wait()
        told.append(tokens)

    client = AsyncClient(oauth(on_refresh=store), transport=AsyncWire(server))
    call = asyncio.create_task(AsyncResource(client)._call(CALL, {}))
    await begun.wait()
    call.cancel()
    await asyncio.gather(call, return_exceptions=True)
    go_on.set()
    await AsyncResource(client)._call(CALL, {})
    assert len(told) == len(server.refreshes) == 1


def test_an_interrupted_refresh_goes_on_in_its_thread() -> None:
    server, told = Gated(), list[Tokens]()
    credential = oauth(on_refresh=told.append)
    client = Client(credential, transport=Wire(server))
    timing = Clock().timing()

    def interrupt(*_: Any) -> None:
        raise KeyboardInterrupt

    client._calls.shared.timing = type(timing)(wait=interrupt)
    with pytest.raises(KeyboardInterrupt):
        Resource(client)._call(CALL, {})
    assert credential.is_refreshing
    client._calls.shared.timing = Clock().timing()
    server.gate.set()
    client.close()
    assert [each.refresh_token for each in told] == ["refresh-1"]
    assert not credential.is_refreshing


def test_on_refresh_is_called_until_it_returns() -> None:
    server, told, fail = Server(), list[Tokens](), [OSError("disk full"), OSError("disk full")]

    def store(tokens: Tokens) -> None:
        if fail:
            raise fail.pop()
        told.append(tokens)

    resource = sync(server, oauth(on_refresh=store))
    for _ in range(2):
        with pytest.raises(OSError, match="disk full"):
            resource._call(CALL, {})
    resource._call(CALL, {})
    resource._call(CALL, {})
    assert [each.refresh_token for each in told] == ["refresh-1"]
    assert len(server.refreshes) == 1


def test_what_passes_is_asked_for_again() -> None:
    for passing in [
        answer(status=503),
        answer(status=429),
        answer(b"<html>"),
        ConnectionFailed("x"),
    ]:
        server = Server()
        answers = [passing, passing]
        given = server.answer

        def respond(request: Request, given: Any = given, answers: Any = answers) -> Any:
            if request.url == CONFIG.token_url and answers:
                return answers.pop()
            return given(request)

        server.answer = respond  # type: ignore[method-assign]
        assert sync(server, oauth())._call(CALL, {}) == []


@pytest.mark.parametrize(
    ("given", "ends"),
    [
        ("3600", 4600.0),
        (3600.5, 4600.5),
        (10**400, None),
        ("soon", None),
        (True, None),
        (-5, None),
        (None, None),
        (0, 1000.0),
    ],
)
def test_when_a_token_ends(given: object, ends: float | None) -> None:
    server = Server()
    server.answer = lambda request: answer(  # type: ignore[method-assign]
        {"access_token": "a", "refresh_token": "b", "expires_in": given}
        if request.url == CONFIG.token_url
        else []
    )
    credential = oauth()
    assert sync(server, credential)._call(CALL, {}) == []
    assert credential.tokens.expires_at == ends


def test_a_short_life_is_used() -> None:
    server, clock = Server(), Clock()
    server.answer = lambda request: (  # type: ignore[method-assign]
        (server.refreshes.append(request), answer({"access_token": "a", "expires_in": 20}))[1]
        if request.url == CONFIG.token_url
        else answer([])
    )
    resource = sync(server, oauth(), clock)
    for _ in range(3):
        resource._call(CALL, {})
    assert len(server.refreshes) == 1
    clock.time += 19
    resource._call(CALL, {})
    assert len(server.refreshes) == 2


def test_the_store_is_read_again_before_a_person_is_asked() -> None:
    server = Server()
    stored = [Tokens("", "refresh-0")]
    first = oauth(on_refresh=lambda tokens: stored.append(tokens))
    second = oauth(load=lambda: stored[-1], on_refresh=stored.append)
    sync(server, first)._call(CALL, {})
    assert sync(server, second)._call(CALL, {}) == []
    assert second.tokens.access_token == "access-1"
    assert len(server.refreshes) == 2
    stored.clear()
    stored.append(Tokens("", "gone"))
    server.number = 9
    with pytest.raises(errors.TokenRefreshError):
        sync(server, second)._call(CALL, {})
    nothing = oauth(load=lambda: None)
    with pytest.raises(errors.TokenRefreshError):
        sync(server, nothing)._call(CALL, {})


async def test_the_store_may_be_read_in_a_coroutine() -> None:
    server = Server()
    server.number = 1

    async def load() -> Tokens:
        await asyncio.sleep(0)
        return Tokens("access-1", "refresh-1")

    client = AsyncClient(oauth(load=load), transport=AsyncWire(server))
    results = await asyncio.gather(*(AsyncResource(client)._call(CALL, {}) for _ in range(9)))
    assert results == [[]] * 9
    assert len(server.refreshes) == 1


def test_nobody_waits_past_the_own_budget() -> None:
    """Three callers leave in their time while the exchange is held; it ends later."""
    server = Gated()
    credential = oauth()
    failures = list[BaseException]()

    def call() -> None:
        client = Client(credential, transport=Wire(server), timeout=0.01)
        try:
            Resource(client)._call(CALL, {})
        except errors.APITimeoutError as error:
            failures.append(error)

    threads = [in_thread(call) for _ in range(3)]
    for thread in threads:
        thread.join(STOP)
    assert len(failures) == 3
    assert credential.is_refreshing
    server.gate.set()
    assert sync(server, credential)._call(CALL, {}) == []
    assert len(server.refreshes) == 1


def test_a_loop_that_ends_does_not_take_the_tokens_with_it() -> None:
    """An async client with a transport of its own exchanges in a thread; here the loop is gone."""
    server, told = Gated(), list[Tokens]()
    credential = oauth(on_refresh=told.append)

    async def main() -> AsyncClient:
        client = AsyncClient(credential, transport=None)
        client._calls.shared._transport = AsyncWire(server)
        background = client._calls.shared.background()
        background._own_transport = lambda: AsyncWire(server)
        call = asyncio.create_task(AsyncResource(client)._call(CALL, {}))
        while not server.asked.is_set():
            await asyncio.sleep(0)
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)
        return client

    client = asyncio.run(main())
    assert credential.is_refreshing
    server.gate.set()
    client._calls.shared.background().join()
    assert [each.refresh_token for each in told] == ["refresh-1"]
    assert not credential.is_refreshing


def test_an_exchange_that_never_began_blocks_nobody() -> None:
    """asyncio.run cancels a task before its first step."""
    server = Server()
    credential = oauth()

    async def main() -> None:
        client = AsyncClient(credential, transport=AsyncWire(server))
        call = asyncio.create_task(AsyncResource(client)._call(CALL, {}))
        await asyncio.sleep(0)
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        await asyncio.gather(call, return_exceptions=True)
        await client.aclose()

    asyncio.run(main())
    assert not credential.is_refreshing
    assert sync(server, credential)._call(CALL, {}) == []


def test_callbacks_that_are_awaited_block_nobody_when_they_cannot_be() -> None:
    credential = OAuth2("app", "s3cret", "refresh-0", on_refresh=lambda _: asyncio.sleep(0))
    resource = sync(Server(), credential)
    for _ in range(2):
        with pytest.raises(TypeError, match="async client"):
            resource._call(CALL, {})
