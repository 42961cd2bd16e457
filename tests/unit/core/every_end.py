"""Calls with each feature, and what a call may have left behind once it has ended, however it did.

Every world makes one call through a server in memory that fails first where its feature is about
failures. Time is fake: what sleeps is counted.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core_harness import CREATE, GET, KEY, LIST, Clock, answer, job, page
from msgspec import UNSET
from tradespec._core import files
from tradespec._core.client import AsyncClient, SyncClient
from tradespec._core.limiter import Limiter
from tradespec._core.middleware import ResponseCache
from tradespec._core.oauth import OAuth2, Tokens
from tradespec._core.operation import BearerAuth, Body, Config, NumberPages, Operation, Result
from tradespec._core.resource import AsyncResource, Resource
from tradespec._core.retry import Timing
from tradespec._core.transport import RawResponse, Request

CONFIG = Config(
    name="example",
    title="Example",
    environment="EXAMPLE",
    base_url="https://api.example.com",
    auth=BearerAuth(),
    token_url="https://login.example.com/token",
    idempotency_header="Idempotency-Key",
)
CACHED: Operation[Any] = Operation(
    name="kinds.list", method="GET", path="/kinds", results={200: Result(Any)}, cacheable=True
)
UPLOAD: Operation[Any] = Operation(
    name="photos.add",
    method="POST",
    path="/photos",
    body=Body("multipart/form-data"),
    results={200: Result(Any)},
    repeat="key",
)
DOWNLOAD: Operation[bytes] = Operation(
    name="photos.read",
    method="GET",
    path="/photo",
    results={200: Result(bytes, media_type="image/png")},
    download=True,
)
assert isinstance(LIST.pages, NumberPages)
CHUNKS = [b"one", b"two", b"three"]


class Client(SyncClient):
    _config = CONFIG

    def __init__(self, key: Any, **options: Any) -> None:
        self._start(key, None, 30.0, 2, options["transport"])


class ClientAsync(AsyncClient):
    _config = CONFIG

    def __init__(self, key: Any, **options: Any) -> None:
        self._start(key, None, 30.0, 2, options["transport"])


class Account:
    """The server: rotates its tokens, fails once where it is told to."""

    def __init__(self) -> None:
        self.token = 0
        self.failures = 0
        self.redirects = 0
        self.seen: list[str] = []

    def __call__(self, request: Request) -> RawResponse:
        path = request.url.removeprefix(CONFIG.base_url).partition("?")[0]
        self.seen.append(path)
        if request.url == CONFIG.token_url:
            return self.issue(request)
        if self.failures:
            self.failures -= 1
            return answer(status=503)
        if self.redirects:
            self.redirects -= 1
            return answer(status=302, Location=request.url)
        if path == "/jobs" and request.method == "GET":
            number = int(request.url.partition("page=")[2] or 1)
            return answer(page(f"u{number}", page=number, total_pages=3))
        return answer(job() if path.startswith("/jobs") else {"ok": True})

    def issue(self, request: Request) -> RawResponse:
        if self.failures:
            self.failures -= 1
            return answer(status=503)
        if f"refresh-{self.token}".encode() not in (request.content or b""):
            return answer({"error": "invalid_grant"}, 400)
        self.token += 1
        token = str(self.token)
        return answer({"access_token": f"access-{token}", "refresh_token": f"refresh-{token}"})


@dataclass
class World:
    """One client with its feature, sync or async, and the call that uses it."""

    kind: str
    folder: Path
    arrange: Callable[[World], None]
    act: Callable[[World], Any]
    hook: Callable[[], None] = lambda: None
    account: Account = field(default_factory=Account)
    clock: Clock = field(default_factory=Clock)
    told: list[Tokens] = field(default_factory=list)
    limiter: Limiter | None = None
    oauth: OAuth2 | None = None
    client: Any = None

    def __post_init__(self) -> None:
        self.arrange(self)
        transport = Wire(self) if self.kind == "sync" else WireAsync(self)
        client = Client if self.kind == "sync" else ClientAsync
        self.client = client(self.oauth or KEY, transport=transport)
        self.client._calls.shared.timing = self.timing()
        if self.limiter is not None:
            self.client = self.client.with_options(limiter=self.limiter)

    def timing(self) -> Timing:
        plain = Timing()

        def sleep(seconds: float) -> None:
            self.hook()
            self.clock.sleep(seconds)

        def wait(done: Any, seconds: float) -> None:
            self.hook()
            plain.wait(done, 20.0)

        async def pause(seconds: float) -> None:
            self.clock.sleep(seconds)
            await asyncio.sleep(0)

        return Timing(clock=self.clock, now=self.clock, sleep=sleep, wait=wait, pause=pause)

    @property
    def resource(self) -> Any:
        return Resource(self.client) if self.kind == "sync" else AsyncResource(self.client)

    def settled(self) -> None:
        """Assert that nothing is held: the call has ended, however."""
        if self.limiter is not None:
            assert [len(each.under_way) for each in self.limiter._buckets] == [0]
            assert not self.limiter._lock.locked()
        if self.oauth is not None:
            assert not self.oauth._lock.locked()
            assert not self.oauth.is_refreshing
            assert self.oauth._turn._busy is None
            assert not self.oauth._callers
        shared = self.client._calls.shared
        assert not shared._lock.locked()
        assert not shared.kept(ResponseCache)._lock.locked()
        assert [path.name for path in self.folder.iterdir() if path.name != "photo.png"] == []

    def finished(self) -> None:
        """Assert what must hold after a call that succeeded."""
        if self.oauth is not None:
            assert self.told
            assert self.told[-1].refresh_token == f"refresh-{self.account.token}"
            assert self.oauth.tokens.refresh_token == self.told[-1].refresh_token


class Wire:
    """A sync transport over the account; the hook may interrupt before and after each step."""

    def __init__(self, world: World) -> None:
        self.world = world

    def send(self, request: Request) -> RawResponse:
        self.world.hook()
        reply = self.world.account(request)
        self.world.hook()
        if request.sink is not None and reply.status_code == 200:
            request.sink.begin(None)
            for chunk in CHUNKS:
                self.world.hook()
                request.sink.write(chunk)
            return RawResponse(200, reply.headers)
        return reply

    def close(self) -> None:
        pass


class WireAsync:
    """The same for tasks: each step is a turn of the loop, at which a task may be cancelled."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def send(self, request: Request) -> RawResponse:
        await asyncio.sleep(0)
        reply = self.world.account(request)
        await asyncio.sleep(0)
        if request.sink is not None and reply.status_code == 200:
            request.sink.begin(None)
            for chunk in CHUNKS:
                await asyncio.sleep(0)
                request.sink.write(chunk)
            return RawResponse(200, reply.headers)
        return reply

    async def aclose(self) -> None:
        pass


def get(world: World) -> Any:
    return world.resource._call(GET, {"uuid": "u1"})


def walk(world: World) -> Any:
    pager = world.resource._pages(LIST, {})
    if world.kind == "sync":
        return [item.uuid for item in pager]

    async def collect() -> list[str]:
        return [item.uuid async for item in pager]

    return collect()


def download(world: World) -> Any:
    read = files.download if world.kind == "sync" else files.adownload
    return read(world.client._calls, DOWNLOAD, {}, world.folder / "photo.png", UNSET)  # type: ignore[operator]


def failing(world: World) -> None:
    world.account.failures = 1


def redirected(world: World) -> None:
    world.account.redirects = 2


def limited(world: World) -> None:
    world.limiter = Limiter(1, 10)
    failing(world)


def with_oauth(world: World) -> None:
    async def keep(tokens: Tokens) -> None:
        await asyncio.sleep(0)
        world.told.append(tokens)

    kept: Any = world.told.append if world.kind == "sync" else keep
    world.oauth = OAuth2("app", "s3cret", "refresh-0", on_refresh=kept)


def all_at_once(world: World) -> None:
    with_oauth(world)
    limited(world)


def nothing(world: World) -> None:
    pass


FEATURES: dict[str, tuple[Callable[[World], None], Callable[[World], Any]]] = {
    "plain": (nothing, get),
    "create": (failing, lambda world: world.resource._call(CREATE, {}, {"title": "x"})),
    "retry": (failing, get),
    "redirect": (redirected, get),
    "limiter": (limited, get),
    "oauth": (with_oauth, get),
    "oauth and limiter": (all_at_once, get),
    "cache": (nothing, lambda world: cached(world)),
    "download": (failing, download),
    "upload": (failing, lambda world: world.resource._call(UPLOAD, {}, {"file": b"png"})),
    "pager": (nothing, walk),
    "pager with all": (all_at_once, walk),
}


def cached(world: World) -> Any:
    world.client = world.client.with_options(cache_seconds=60)
    return world.resource._call(CACHED, {})


def numbers() -> Iterator[int]:
    number = 0
    while True:
        yield number
        number += 1
