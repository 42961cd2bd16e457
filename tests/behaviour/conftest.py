"""Every way of calling: sync and async, in process and over a socket, with either transport."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from tradespec.mock import Mock

WAYS = ("in process", "in process async", "fast", "fast async", "httpx2", "httpx2 async")


class Caller:
    """A client whose calls are run to their end, whichever kind it is."""

    def __init__(self, client: Any, run: Callable[[Any], Any]) -> None:
        self.client = client
        self._run = run

    def call(self, name: str, /, *arguments: Any, **options: Any) -> Any:
        """`call("jobs.get", uuid)`: the result."""
        return self._run(self._method(name)(*arguments, **options))

    def items(self, name: str, /, **options: Any) -> list[Any]:
        """Every item of a list, across pages."""
        pager = self._method(name)(**options)
        if not hasattr(pager, "__aiter__"):
            return list(pager)

        async def read() -> list[Any]:
            return [item async for item in pager]

        found: list[Any] = self._run(read())
        return found

    def with_options(self, **options: Any) -> Caller:
        """The same with other options."""
        return Caller(self.client.with_options(**options), self._run)

    def _method(self, name: str) -> Any:
        target = self.client
        for part in name.split("."):
            target = getattr(target, part)
        return target


@pytest.fixture
def mock(request: pytest.FixtureRequest) -> Iterator[Mock]:
    """The account of the API that the test's module names."""
    with Mock(request.module.API) as mock:
        yield mock


@pytest.fixture(params=WAYS)
def caller(request: pytest.FixtureRequest, mock: Mock) -> Iterator[Caller]:
    """A client of the mock, for each way of calling."""
    way = str(request.param)
    with ExitStack() as stack:
        loop = asyncio.new_event_loop() if way.endswith("async") else None
        if loop is not None:
            stack.callback(loop.close)
        client = _client(way, mock, stack)
        if loop is not None:
            stack.callback(lambda: loop.run_until_complete(client.aclose()))
            yield Caller(client, lambda call: loop.run_until_complete(call))
        else:
            stack.callback(client.close)
            yield Caller(client, lambda result: result)


def _client(way: str, mock: Mock, stack: ExitStack) -> Any:
    if way == "in process":
        return mock.client()
    if way == "in process async":
        return mock.async_client()
    from tests.support.carriers import SOCKETS

    url = stack.enter_context(mock.serve()).url
    kind: Any = type(mock.async_client() if way.endswith("async") else mock.client())
    return kind(mock.key, base_url=url, transport=SOCKETS[way]())
