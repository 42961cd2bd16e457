"""Calls of one client: what its resources do their work with, in sync and in async."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from typing import Any, Generic, TypeVar

from .codec import Undecodable, read, reader
from .failures import decode_error, request_id
from .flow import Answer, Flow, arun, exchange, log, run
from .lenient import Misfit
from .operation import Config, Operation, Result
from .pages import Page, Turn, read_turn
from .request import Settings, build_request
from .response import Response
from .retry import Timing
from .transport import AsyncTransport, Transport

T = TypeVar("T")
Wire = TypeVar("Wire")
_MOST_NOTES = 1000


class Shared(Generic[Wire]):
    """What a client shares with the views that `with_options` makes of it."""

    __slots__ = ("closed", "config", "lock", "noted", "timing", "transport")

    def __init__(self, config: Config, transport: Wire | None) -> None:
        self.config = config
        self.transport = transport
        self.closed = False
        self.noted: set[tuple[str, str]] = set()
        self.timing = Timing()
        self.lock = Lock()

    def close(self) -> Wire | None:
        """Let no further call begin; the transport to close, None when there is none (any more)."""
        with self.lock:
            self.closed = True
            transport, self.transport = self.transport, None
            return transport

    def note(self, operation: Operation[Any], misfit: Misfit) -> None:
        """Warn of a field that does not fit its model, once for each field."""
        key = operation.name, misfit.pointer
        if key in self.noted or len(self.noted) >= _MOST_NOTES:
            return
        self.noted.add(key)
        log.warning(
            "%s: %s: expected %s, got %s; the raw value is kept",
            operation.name,
            misfit.pointer or "the body",
            misfit.expected,
            misfit.kind,
        )


class _Calls(Generic[Wire]):
    __slots__ = ("settings", "shared")

    def __init__(self, shared: Shared[Wire], settings: Settings) -> None:
        self.shared = shared
        self.settings = settings

    def _flow(
        self, operation: Operation[Any], parameters: Mapping[str, object], body: object
    ) -> Flow:
        shared, settings = self.shared, self.settings
        request = build_request(settings, operation, parameters, body)
        return exchange(shared.config, settings, shared.timing, operation, request)

    def _transport(self) -> Wire:
        shared = self.shared
        if shared.transport is not None:
            return shared.transport
        with shared.lock:
            if shared.closed:
                raise RuntimeError(f"this {shared.config.title} client has been closed")
            if shared.transport is None:
                shared.transport = self._open()
            return shared.transport

    def _open(self) -> Wire:
        raise NotImplementedError

    def _value(self, operation: Operation[T], answer: Answer) -> T:
        raw, attempts = answer
        result = _result_for(operation, raw.status_code)
        try:
            value: T = read(result, raw.content, lambda odd: self.shared.note(operation, odd))
        except Undecodable as error:
            raise decode_error(self.shared.config, operation, raw, attempts, str(error)) from None
        return value

    def _turn(
        self, operation: Operation[T], parameters: Mapping[str, object], answer: Answer
    ) -> Turn[T]:
        raw, attempts = answer
        result = _result_for(operation, raw.status_code)
        codec = result.reader or reader(result)
        try:
            body = codec.read(raw.content, lambda odd: self.shared.note(operation, odd))
            items = codec.result(body)
        except Undecodable as error:
            raise decode_error(self.shared.config, operation, raw, attempts, str(error)) from None
        return read_turn(operation, codec, parameters, raw, body, items)

    def _response(self, data: T, answer: Answer) -> Response[T]:
        raw, attempts = answer
        return Response(
            data,
            raw.status_code,
            raw.headers,
            request_id(self.shared.config, raw),
            raw.content,
            attempts,
        )


class Calls(_Calls[Transport]):
    """Calls that wait in the calling thread."""

    __slots__ = ()

    def _open(self) -> Transport:
        from .reqwest import ReqwestTransport

        return ReqwestTransport()

    def _answer(
        self, operation: Operation[Any], parameters: Mapping[str, object], body: object
    ) -> Answer:
        transport = self._transport()
        return run(self._flow(operation, parameters, body), transport, self.shared.timing)

    def result(self, operation: Operation[T], parameters: Mapping[str, object], body: object) -> T:
        """The result of one call."""
        return self._value(operation, self._answer(operation, parameters, body))

    def response(
        self, operation: Operation[T], parameters: Mapping[str, object], body: object
    ) -> Response[T]:
        """The result of one call with its answer."""
        answer = self._answer(operation, parameters, body)
        return self._response(self._value(operation, answer), answer)

    def turn(
        self, operation: Operation[T], parameters: Mapping[str, object], body: object
    ) -> Turn[T]:
        """One page of a list, and the parameters of the next."""
        return self._turn(operation, parameters, self._answer(operation, parameters, body))

    def page_response(
        self, operation: Operation[T], parameters: Mapping[str, object], body: object
    ) -> Response[Page[T]]:
        """One page of a list with its answer."""
        answer = self._answer(operation, parameters, body)
        return self._response(self._turn(operation, parameters, answer)[0], answer)


class AsyncCalls(_Calls[AsyncTransport]):
    """Calls that wait in a task."""

    __slots__ = ()

    def _open(self) -> AsyncTransport:
        from .reqwest import AsyncReqwestTransport

        return AsyncReqwestTransport()

    async def _answer(
        self, operation: Operation[Any], parameters: Mapping[str, object], body: object
    ) -> Answer:
        transport = self._transport()
        return await arun(self._flow(operation, parameters, body), transport, self.shared.timing)

    async def result(
        self, operation: Operation[T], parameters: Mapping[str, object], body: object
    ) -> T:
        """The result of one call."""
        return self._value(operation, await self._answer(operation, parameters, body))

    async def response(
        self, operation: Operation[T], parameters: Mapping[str, object], body: object
    ) -> Response[T]:
        """The result of one call with its answer."""
        answer = await self._answer(operation, parameters, body)
        return self._response(self._value(operation, answer), answer)

    async def turn(
        self, operation: Operation[T], parameters: Mapping[str, object], body: object
    ) -> Turn[T]:
        """One page of a list, and the parameters of the next."""
        return self._turn(operation, parameters, await self._answer(operation, parameters, body))

    async def page_response(
        self, operation: Operation[T], parameters: Mapping[str, object], body: object
    ) -> Response[Page[T]]:
        """One page of a list with its answer."""
        answer = await self._answer(operation, parameters, body)
        return self._response(self._turn(operation, parameters, answer)[0], answer)


def _result_for(operation: Operation[Any], status: int) -> Result:
    """What the spec says of a success status; where it says nothing, its first success."""
    results = operation.results
    found = results.get(status) or results.get("2XX") or results.get("default")
    return found if found is not None else next(iter(results.values()))
