"""The bases of generated resource classes. `parameters` maps wire names, or keys, to values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from msgspec import UNSET

from .client import AsyncClient, SyncClient, async_calls_of, calls_of
from .operation import Operation
from .pages import AsyncPager, Page, Pager, Parameters, Turn, first_parameters
from .response import Response

T = TypeVar("T")


class Resource:
    """Operations that return their result."""

    __slots__ = ("_calls",)

    def __init__(self, client: SyncClient) -> None:
        self._calls = calls_of(client)

    def _call(
        self, operation: Operation[T], parameters: Mapping[str, object], body: object = UNSET
    ) -> T:
        return self._calls.result(operation, parameters, body)

    def _pages(
        self, operation: Operation[T], parameters: Mapping[str, object], body: object = UNSET
    ) -> Pager[T]:
        calls = self._calls

        def fetch(parameters: Parameters) -> Turn[T]:
            return calls.turn(operation, parameters, body)

        return Pager(first_parameters(operation, parameters), fetch)


class RawResource:
    """Operations that return their result within its Response."""

    __slots__ = ("_calls",)

    def __init__(self, client: SyncClient) -> None:
        self._calls = calls_of(client)

    def _call(
        self, operation: Operation[T], parameters: Mapping[str, object], body: object = UNSET
    ) -> Response[T]:
        return self._calls.response(operation, parameters, body)

    def _pages(
        self, operation: Operation[T], parameters: Mapping[str, object], body: object = UNSET
    ) -> Response[Page[T]]:
        return self._calls.page_response(operation, first_parameters(operation, parameters), body)


class AsyncResource:
    """Operations that return their result, to be awaited."""

    __slots__ = ("_calls",)

    def __init__(self, client: AsyncClient) -> None:
        self._calls = async_calls_of(client)

    async def _call(
        self, operation: Operation[T], parameters: Mapping[str, object], body: object = UNSET
    ) -> T:
        return await self._calls.result(operation, parameters, body)

    def _pages(
        self, operation: Operation[T], parameters: Mapping[str, object], body: object = UNSET
    ) -> AsyncPager[T]:
        calls = self._calls

        async def fetch(parameters: Parameters) -> Turn[T]:
            return await calls.turn(operation, parameters, body)

        return AsyncPager(first_parameters(operation, parameters), fetch)


class AsyncRawResource:
    """Operations that return their result within its Response, to be awaited."""

    __slots__ = ("_calls",)

    def __init__(self, client: AsyncClient) -> None:
        self._calls = async_calls_of(client)

    async def _call(
        self, operation: Operation[T], parameters: Mapping[str, object], body: object = UNSET
    ) -> Response[T]:
        return await self._calls.response(operation, parameters, body)

    async def _pages(
        self, operation: Operation[T], parameters: Mapping[str, object], body: object = UNSET
    ) -> Response[Page[T]]:
        first = first_parameters(operation, parameters)
        return await self._calls.page_response(operation, first, body)
