"""Calls of one client: what its resources do their work with, in sync and in async."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .codec import Undecodable, read, reader
from .flow import exchange, log
from .forks import importing, renew_after_fork
from .operation import Config, Operation, Result
from .pages import Page, read_page
from .request import Settings, build_request
from .response import Response
from .retry import Timing
from .secret import escape
from .steps import Answer, Flow, arun, run
from .transport import AsyncTransport, Sink, Transport

if TYPE_CHECKING:
    from .background import Background
    from .lenient import Misfit
    from .limiter import Limiter

T = TypeVar("T")
Kind = TypeVar("Kind")
Wire = TypeVar("Wire")
_MOST_NOTES = 1000


class Shared(Generic[Wire]):
    """What a client shares with the views that `with_options` makes of it."""

    def __init__(
        self, config: Config, transport: Wire | None, open_transport: Callable[[], Wire]
    ) -> None:
        self.config = config
        self.timing = Timing()
        self._transport = transport
        self._open = open_transport
        self._given = transport is not None
        self._background: Background | None = None
        self._lock = Lock()
        self._closed = False
        self._limiter: Limiter | None = None
        self._kept: dict[type[Any], Any] = {}
        self._noted: set[tuple[str, str]] = set()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Replace the lock; transports renew themselves."""
        self._lock = Lock()

    def transport(self) -> Wire:
        """The transport, opened by the first call. Raises RuntimeError after `close`."""
        transport = self._transport
        if transport is not None:
            return transport
        with self._lock:
            if self._closed:
                raise RuntimeError(f"this {self.config.title} client has been closed")
            if self._transport is None:
                _load_what_calls_need()
                self._transport = self._open()
            return self._transport

    def close(self) -> Wire | None:
        """Let no further call begin. Gives the transport to close, the first time."""
        with self._lock:
            self._closed = True
            transport, self._transport = self._transport, None
            return transport

    def background(self) -> Background:
        """What runs this client's work apart from its calls."""
        from .background import Background

        with self._lock:
            if self._background is None:
                own = None if self._given else cast("Callable[[], AsyncTransport]", self._open)
                self._background = Background(own)
            return self._background

    @property
    def started(self) -> Background | None:
        """What runs work apart, where there was any."""
        return self._background

    def kept(self, kind: type[Kind]) -> Kind:
        """What the client and its views keep together: one of each kind, made when first asked."""
        with self._lock:
            found = self._kept.get(kind)
            if found is None:
                found = self._kept[kind] = kind()
            return cast(Kind, found)

    def limiter(self) -> Limiter:
        """The limiter that keeps this client below its API's limits."""
        from .limiter import Limit, Limiter

        limits = self.config.limits
        if not limits:
            raise ValueError(f"{self.config.title} declares no limits: pass a Limiter")
        with self._lock:
            if self._limiter is None:
                self._limiter = Limiter.all_of(Limit(*limit) for limit in limits)
            return self._limiter

    def note(self, operation: Operation[Any], misfit: Misfit) -> None:
        """Warn of a field that does not fit its model, once for each field."""
        key = operation.name, misfit.pointer
        if key in self._noted or len(self._noted) >= _MOST_NOTES:
            return
        self._noted.add(key)
        where = escape(misfit.pointer) or "the body"
        if misfit.kind == "missing":
            log.warning("%s: %s is missing, expected %s", operation.name, where, misfit.expected)
            return
        log.warning(
            "%s: %s is %s, expected %s; its raw value is kept",
            operation.name,
            where,
            misfit.kind,
            misfit.expected,
        )


class Calls(Generic[Wire]):
    """What is the same in sync and async: all but sending."""

    __slots__ = ("settings", "shared")

    def __init__(self, shared: Shared[Wire], settings: Settings) -> None:
        self.shared = shared
        self.settings = settings

    def flow(
        self,
        operation: Operation[Any],
        parameters: Mapping[str, object],
        body: object,
        sink: Sink | None = None,
    ) -> Flow[Answer]:
        """All steps of one call. Raises for arguments that cannot be sent."""
        shared, settings = self.shared, self.settings
        request = build_request(settings, operation, parameters, body, sink)
        if settings.plain and not operation.download:
            return exchange(shared.config, settings, shared.timing, operation, request)
        with importing:
            from .middleware import wrapped

        return wrapped(shared, settings, operation, request)

    def value(self, operation: Operation[T], answer: Answer, body: object) -> T:
        """The result of an answer to a body. Raises DecodeError when it is not there."""
        raw = answer[0]
        result = _result_for(operation, raw.status_code)
        if result.header:
            created: T = self._created(operation, result, answer, body)
            return created
        try:
            value: T = read(result, raw.content, lambda odd: self.shared.note(operation, odd))
        except Undecodable as error:
            raise self._unreadable(operation, answer, error) from None
        return value

    def _created(
        self, operation: Operation[Any], result: Result, answer: Answer, body: object
    ) -> Any:
        """What a header, or else the body that was sent, names as the new record."""
        from .types import Created

        name: object = answer[0].headers.get(result.header)
        if not name and isinstance(body, Mapping):
            name = cast(Mapping[str, object], body).get(operation.repeat_field)
        if not name:
            reason = Undecodable(f"the answer has no header {result.header}")
            raise self._unreadable(operation, answer, reason)
        return Created(str(name))

    def page(
        self, operation: Operation[T], parameters: Mapping[str, object], answer: Answer
    ) -> Page[T]:
        """One page of a list."""
        raw = answer[0]
        codec = reader(_result_for(operation, raw.status_code))
        try:
            body = codec.read(raw.content, lambda odd: self.shared.note(operation, odd))
            items: list[T] = body.result()
        except Undecodable as error:
            raise self._unreadable(operation, answer, error) from None
        return read_page(operation, parameters, raw, body, items)

    def response(self, data: T, answer: Answer) -> Response[T]:
        """A result with its answer around it."""
        from .failures import request_id

        raw, attempts, _ = answer
        name = request_id(self.shared.config, raw)
        return Response(data, raw.status_code, raw.headers, name, raw.content, attempts)

    def _unreadable(
        self, operation: Operation[Any], answer: Answer, reason: Undecodable
    ) -> Exception:
        from .failures import decode_error

        secrets = self.settings.secrets
        return decode_error(self.shared.config, operation, *answer, str(reason), secrets)


def _load_what_calls_need() -> None:
    """Import what a call imports when it needs it, at a moment that forks wait for."""
    with importing:
        from . import bodies, failures, lenient

        del bodies, failures, lenient


def send(
    calls: Calls[Transport],
    operation: Operation[Any],
    parameters: Mapping[str, object],
    body: object,
    sink: Sink | None = None,
) -> Answer:
    """Make one call, waiting in the calling thread."""
    shared = calls.shared
    transport = shared.transport()
    flow = calls.flow(operation, parameters, body, sink)
    return run(flow, transport, shared.timing, shared.background)


async def asend(
    calls: Calls[AsyncTransport],
    operation: Operation[Any],
    parameters: Mapping[str, object],
    body: object,
    sink: Sink | None = None,
) -> Answer:
    """Make one call in a task."""
    shared = calls.shared
    transport = shared.transport()
    flow = calls.flow(operation, parameters, body, sink)
    return await arun(flow, transport, shared.timing, shared.background)


def finish(calls: Calls[Transport]) -> None:
    """Wait for what runs apart, and tell tokens that were not told."""
    shared = calls.shared
    if shared.started is not None:
        shared.started.join()
        run(_untold(calls), shared.transport(), shared.timing, shared.background)


async def afinish(calls: Calls[AsyncTransport]) -> None:
    """Wait for what runs apart, and tell tokens that were not told, in a task."""
    shared = calls.shared
    if shared.started is not None:
        await shared.started.ajoin()
        await arun(_untold(calls), shared.transport(), shared.timing, shared.background)


def _untold(calls: Calls[Any]) -> Flow[None]:
    oauth = calls.settings.oauth
    if oauth is not None:
        yield from oauth.tell_last(calls.shared.timing)


def _result_for(operation: Operation[Any], status: int) -> Result:
    """What the spec says of a success status; where it says nothing, its first success."""
    results = operation.results
    found = results.get(status) or results.get("2XX") or results.get("default")
    return found or next(iter(results.values()))
