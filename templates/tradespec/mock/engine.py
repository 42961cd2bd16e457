"""The engine: one request in, one response out, as the document says.

The order of a request: path and method, faults, key, settings of the account, parameters, body,
stored replay, action. From the faults on everything happens under one lock, because all of it
works on one database connection. A write is one transaction.
"""

from __future__ import annotations

import logging
import threading
import uuid
from collections.abc import Callable, Collection, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime

from .accounts import Accounts
from .actions import Actions, Call, Outcome
from .answers import Answers
from .bodies import ABSENT
from .clock import Clock
from .database import Database
from .document import Document
from .errors import Refusal, bounded, read_errors
from .faults import Fault, Faults
from .idempotency import read_replays
from .journal import Journal
from .messages import ConnectionDropped, Request, Response
from .operations import Operation, read_operations
from .records import Records
from .routes import Routes
from .settings import Settings, read_settings
from .store import Store
from .validation import Validators
from .vocabulary import read_records

_log = logging.getLogger("tradespec.mock")
_WRITES = frozenset({"create", "update", "delete"})


@dataclass(frozen=True, slots=True)
class _Exchange:
    """A request on its way through the engine."""

    request: Request
    operation: Operation
    path: Mapping[str, str]
    identity: str
    now: datetime


class Engine:
    """Plays one API. Safe to call from several threads."""

    def __init__(self, document: Document, api: str, path: str = ":memory:") -> None:
        """Compile the document and open the database.

        Args:
            document: The bundled OpenAPI document.
            api: Name of the API, an identifier.
            path: File of the database, or `:memory:`.
        """
        kinds = read_records(document)
        validators = Validators(document)
        operations = read_operations(document, validators, kinds)
        base = document.base_path()
        self.lock = threading.RLock()
        self.clock = Clock()
        self.faults = Faults()
        self.journal = Journal()
        self.database = Database(path, api, document.version)
        self.accounts = Accounts(self.database)
        self.settings = Settings(read_settings(document.mock.get("settings", {})), self.database)
        self.records = Records(kinds, Store(self.database), self.clock.now)
        self.operations = {operation.name: operation for operation in operations}
        self._routes = Routes((base + each.path, each.method, each) for each in operations)
        self._errors = read_errors(document.mock.get("errors", {}))
        self._replays = read_replays(document.extension, document.mock, self.database)
        self._closed = False
        self._request_id = str(document.extension.get("request_id", ""))
        self._actions = Actions(self.records, Answers(self.records, validators))

    def handle(self, request: Request) -> Response:
        """Answer a request.

        Raises:
            ConnectionDropped: A fault wants the connection cut instead.
        """
        if request.method == "OPTIONS":
            return self._options(request)
        identity = str(uuid.uuid4()) if self._request_id else ""
        name = ""
        try:
            exchange = self._routed(request, identity)
            name = exchange.operation.name
            response = self._answered(exchange)
        except ConnectionDropped:
            self.journal.add(name, request, None)
            raise
        except Refusal as refusal:
            response = self._refused(refusal, name, identity)
        if identity:
            response.headers.append((self._request_id, identity))
        self.journal.add(name, request, response)
        return _without_body(response) if request.method == "HEAD" else response

    def close(self) -> None:
        """Write the counts that are still in memory and close the database."""
        if not self._closed:
            self._closed = True
            with self.database.transaction():
                self.settings.flush()
            self.database.close()

    def _options(self, request: Request) -> Response:
        try:
            match = self._routes.find(request.path)
        except Refusal as refusal:
            return self._errors.answer(refusal)
        if match is None:
            return self._errors.answer(Refusal("unknown_path"))
        return Response(204, [("allow", _allowed([*match.methods, "OPTIONS"]))])

    def _routed(self, request: Request, identity: str) -> _Exchange:
        match = self._routes.find(request.path)
        if match is None:
            raise Refusal("unknown_path", detail=bounded(request.path, 100))
        method = "GET" if request.method == "HEAD" else request.method
        operation = match.methods.get(method)
        if operation is None:
            raise Refusal("method_not_allowed", headers=[("allow", _allowed(match.methods))])
        return _Exchange(request, operation, match.values, identity, self.clock.now())

    def _answered(self, exchange: _Exchange) -> Response:
        with self.lock:
            fault = self.faults.take(exchange.operation.name)
            if fault is None:
                return self._run(exchange)
            if fault.drop == "before":
                raise ConnectionDropped(sent=False, delay=fault.delay)
            response = self._failed(fault, exchange.identity) or self._run(exchange)
        if fault.drop == "after":
            raise ConnectionDropped(sent=True, delay=fault.delay)
        if fault.body is not None:
            response.body = fault.body
        response.headers.extend(fault.headers)
        response.delay = fault.delay
        return response

    def _failed(self, fault: Fault, identity: str) -> Response | None:
        if fault.status is None or fault.drop == "after":
            return None
        message = f"The mock was asked to answer {fault.status}."
        return self._errors.plain(fault.status, message, request_id=identity)

    def _run(self, exchange: _Exchange) -> Response:
        operation, request, now = exchange.operation, exchange.request, exchange.now
        account = 0
        try:
            caller = operation.security.identify(request, self.accounts)
            if caller is not None:
                account = caller.account
                self.settings.admit(account, request.client, now)
            response = self._performed(exchange, account)
        except Refusal as refusal:
            response = self._refused(refusal, operation.name, exchange.identity)
        except Exception as problem:
            _log.exception("%s failed", operation.name)
            told = Refusal("internal", detail=f"{operation.name}: {type(problem).__name__}")
            response = self._errors.answer(told, exchange.identity)
        if account:
            response.headers.extend(self.settings.headers(account, now))
            if self.settings.overdue:
                with self.database.transaction():
                    self.settings.flush()
        return response

    def _refused(self, refusal: Refusal, name: str, identity: str) -> Response:
        if refusal.cause == "internal":
            _log.error("%s: %s", name, refusal.fields["detail"])
        return self._errors.answer(refusal, identity)

    def _performed(self, exchange: _Exchange, account: int) -> Response:
        operation, request = exchange.operation, exchange.request
        parameters = operation.parameters.read(request, exchange.path)
        key = str(parameters.get(self._replays.header, "")) if self._replays else ""
        echo = [(self._replays.echo, key)] if self._replays and key else []
        try:
            body = operation.body.read(request) if operation.body else ABSENT
            call = Call(operation, account, parameters, body)
            response = self._repeatable(exchange, call, key) if key else self._done(call)
        except Refusal as refusal:
            refusal.headers = [*refusal.headers, *echo]
            raise
        response.headers.extend(echo)
        return response

    def _repeatable(self, exchange: _Exchange, call: Call, key: str) -> Response:
        """Do a call once for each key, and give the stored answer to its repeats."""
        replays = self._replays
        if replays is None or not call.operation.replayable:
            return self._done(call)
        endpoint = f"{exchange.request.method} {exchange.request.path}"
        stored = replays.find(call.account, endpoint, key, exchange.now)
        if stored is not None:
            return stored
        return self._done(
            call,
            lambda response: replays.keep(call.account, endpoint, key, exchange.now, response),
        )

    def _done(self, call: Call, keep: Callable[[Response], None] | None = None) -> Response:
        writes = call.operation.action in _WRITES or keep is not None
        with self.database.transaction() if writes else nullcontext():
            response = _response(call.operation, self._actions.run(call))
            if keep is not None:
                keep(response)
            if writes:
                self.settings.flush()
        return response


def _response(operation: Operation, outcome: Outcome) -> Response:
    envelope = operation.envelope
    headers = list(outcome.headers)
    if envelope.media_type:
        headers.insert(0, ("content-type", envelope.media_type))
    return Response(envelope.status, headers, outcome.body)


def _allowed(methods: Collection[str]) -> str:
    found = {*methods, "HEAD"} if "GET" in methods else set(methods)
    return ", ".join(sorted(found))


def _without_body(response: Response) -> Response:
    length = ("content-length", str(len(response.body)))
    return Response(response.status, [*response.headers, length], b"", response.delay)
