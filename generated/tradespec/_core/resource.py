"""The bases of generated resource classes. `parameters` maps wire names, or keys, to values."""

from __future__ import annotations

from typing import TypeVar

from msgspec import UNSET

from .calls import asend, send
from .client import AsyncClient, SyncClient, calls_of
from .operation import Operation
from .pages import AsyncPager, Page, Pager, Parameters, first_parameters
from .request import with_minted
from .response import Response

T = TypeVar("T")


class _Sync:
    __slots__ = ("_calls",)

    def __init__(self, client: SyncClient) -> None:
        self._calls = calls_of(client)


class _Async:
    __slots__ = ("_calls",)

    def __init__(self, client: AsyncClient) -> None:
        self._calls = calls_of(client)


class Resource(_Sync):
    """Operations that return their result."""

    __slots__ = ()

    def _call(self, operation: Operation[T], parameters: Parameters, body: object = UNSET) -> T:
        calls = self._calls
        if operation.repeat == "field":
            body = with_minted(operation, body)
        return calls.value(operation, send(calls, operation, parameters, body), body)

    def _pages(
        self, operation: Operation[T], parameters: Parameters, body: object = UNSET
    ) -> Pager[T]:
        calls = self._calls

        def fetch(parameters: Parameters) -> Page[T]:
            return calls.page(operation, parameters, send(calls, operation, parameters, body))

        return Pager(operation, parameters, fetch)

    def _from_response(self, response: Response[T]) -> T:
        return response.data


class RawResource(_Sync):
    """Operations that return their result within its Response."""

    __slots__ = ()

    def _call(
        self, operation: Operation[T], parameters: Parameters, body: object = UNSET
    ) -> Response[T]:
        calls = self._calls
        if operation.repeat == "field":
            body = with_minted(operation, body)
        answer = send(calls, operation, parameters, body)
        return calls.response(calls.value(operation, answer, body), answer)

    def _pages(
        self, operation: Operation[T], parameters: Parameters, body: object = UNSET
    ) -> Response[Page[T]]:
        calls = self._calls
        parameters = first_parameters(operation, parameters)
        answer = send(calls, operation, parameters, body)
        return calls.response(calls.page(operation, parameters, answer), answer)

    def _from_response(self, response: Response[T]) -> Response[T]:
        return response


class AsyncResource(_Async):
    """Operations that return their result, to be awaited."""

    __slots__ = ()

    async def _call(
        self, operation: Operation[T], parameters: Parameters, body: object = UNSET
    ) -> T:
        calls = self._calls
        if operation.repeat == "field":
            body = with_minted(operation, body)
        return calls.value(operation, await asend(calls, operation, parameters, body), body)

    def _pages(
        self, operation: Operation[T], parameters: Parameters, body: object = UNSET
    ) -> AsyncPager[T]:
        calls = self._calls

        async def fetch(parameters: Parameters) -> Page[T]:
            answer = await asend(calls, operation, parameters, body)
            return calls.page(operation, parameters, answer)

        return AsyncPager(operation, parameters, fetch)

    def _from_response(self, response: Response[T]) -> T:
        return response.data


class AsyncRawResource(_Async):
    """Operations that return their result within its Response, to be awaited."""

    __slots__ = ()

    async def _call(
        self, operation: Operation[T], parameters: Parameters, body: object = UNSET
    ) -> Response[T]:
        calls = self._calls
        if operation.repeat == "field":
            body = with_minted(operation, body)
        answer = await asend(calls, operation, parameters, body)
        return calls.response(calls.value(operation, answer, body), answer)

    async def _pages(
        self, operation: Operation[T], parameters: Parameters, body: object = UNSET
    ) -> Response[Page[T]]:
        calls = self._calls
        parameters = first_parameters(operation, parameters)
        answer = await asend(calls, operation, parameters, body)
        return calls.response(calls.page(operation, parameters, answer), answer)

    def _from_response(self, response: Response[T]) -> Response[T]:
        return response
