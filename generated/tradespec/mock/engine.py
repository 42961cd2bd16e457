"""The engine: one request in, one response out, as the document says.

The order of a request: path and method, faults, key, settings of the account, on whose behalf,
parameters, body, stored replay, action. From the faults on everything happens under one lock,
because all of it works on one database connection. A write is one transaction; what it sends goes
out when the lock is free again.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Collection, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter
from typing import Any, TypeVar

from . import codec
from .account.accounts import Accounts, Identity
from .account.database import MEMORY, Database
from .account.integrity import check_file
from .account.nights import Nights
from .account.proving import misfit, prove
from .account.records import Records
from .account.settings import Settings
from .account.store import Store
from .account.tokens import read_tokens
from .answering.actions import Actions
from .answering.answers import Answers
from .answering.calls import Call, Outcome
from .answering.idempotency import read_replays
from .clock import Clock
from .compiled.blueprint import Blueprint
from .compiled.bodies import ABSENT
from .compiled.operations import Operation
from .compiled.routes import decoded
from .compiled.vocabulary import Record
from .errors import Refusal, bounded
from .harness.faults import Fault, Faults
from .harness.hiding import read_hiding
from .harness.journal import Journal
from .harness.spoiling import spoiled
from .messages import ConnectionDropped, Request, Response
from .outgoing.webhooks import Webhooks
from .serving import accesslog

_log = logging.getLogger("tradespec.mock")
_Result = TypeVar("_Result")
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

    def __init__(self, blueprint: Blueprint, path: str = MEMORY) -> None:
        """Open the database: that of a kept demo account where there is one.

        Args:
            blueprint: The compiled document.
            path: File of the database, or `:memory:`.
        """
        document, declared = blueprint.document, blueprint.settings
        template = blueprint.demo.template if path == MEMORY else None
        self.clock = Clock()
        self.faults = Faults()
        self.database = Database(
            path, blueprint.api, document.version, template.image if template else None
        )
        self.lock = self.database.lock
        if template:
            template.renew(self.database, self.clock.now())
        check_file(self.database, declared)
        self.accounts = Accounts(self.database)
        self.settings = Settings(declared, self.database)
        self.records = Records(
            blueprint.kinds, Store(self.database), self.clock.now, blueprint.zone
        )
        self.operations = blueprint.operations
        self.errors = blueprint.errors
        self.webhooks = Webhooks(
            blueprint.rules, self.records, self.accounts, self.clock, self.database
        )
        self.tokens = read_tokens(document, self.accounts, self.database)
        self.journal = Journal(read_hiding(document, self.tokens.paths))
        self._blueprint = blueprint
        self._replays = read_replays(document.extension, document.mock, self.database)
        self._closed = False
        self._answers = Answers(self.records, blueprint.validators)
        self._actions = Actions(self.records, self._answers, self.settings.page_size)
        self._nights = Nights(self.records, self.clock)
        self.clock.on_change = self._moved
        self.webhooks.write = self._written
        self.database.on_undo = self._answers.forget

    def handle(self, request: Request) -> Response:
        """Answer a request.

        Raises:
            ConnectionDropped: A fault wants the connection cut instead.
        """
        start = perf_counter()
        identity = self._identity(request) if self._blueprint.request_id else ""
        name = ""
        try:
            if request.method == "OPTIONS":
                response = self._allow(request)
            elif request.path in self.tokens.paths:
                name = "oauth.token"
                with self.lock:
                    response = self.tokens.answer(request, self.clock.now())
            else:
                exchange = self._routed(request, identity)
                name = exchange.operation.name
                response = self._answered(exchange)
        except ConnectionDropped as dropped:
            self._note(name, request, dropped, perf_counter() - start, identity)
            self.webhooks.deliver()
            raise
        except Refusal as refusal:
            response = self._refused(refusal, self.operations.get(name), identity)
        if identity:
            response.headers.append((self._blueprint.request_id, identity))
        self._note(name, request, response, perf_counter() - start, identity)
        self.webhooks.deliver()
        return _without_body(response) if request.method == "HEAD" else response

    def _note(
        self,
        name: str,
        request: Request,
        outcome: Response | ConnectionDropped,
        seconds: float,
        identity: str,
    ) -> None:
        """Write a request into the journal and the log."""
        if request.method != "OPTIONS":
            response = outcome if isinstance(outcome, Response) else None
            self.journal.add(name, request, response, seconds, identity)
        accesslog.tell(self._blueprint.api, name, request, outcome, seconds, identity=identity)

    def write(self, work: Callable[[], str]) -> str:
        """Do what somebody other than a caller of the API writes, such as the staff.

        Raises:
            Refusal: A reference names no record, or the key is taken.
        """
        text = self._written(work)
        self.webhooks.deliver()
        return text

    def prove(
        self, account: int, kind: Record, given: Mapping[str, Any], write: Callable[[], str]
    ) -> str:
        """Write a record that every answer can show, and give its text.

        Args:
            account: Whose it is.
            kind: What it is.
            given: The fields that are written.
            write: Writes them and gives the record's text.

        Raises:
            ValueError: An answer with it would break the document, or a rule cannot take a field.
        """
        try:
            text = write()
            prove(self._blueprint, self._answers, account, kind, text)
        except (ArithmeticError, AttributeError, TypeError) as problem:
            found = misfit(self._blueprint, kind, given)
            raise ValueError(found or f"{kind.name}: a field has a wrong type") from problem
        return text

    def refresh(self) -> None:
        """Read everything anew that is kept in memory, after the tables were replaced."""
        self.accounts.refresh()
        self.settings.refresh()
        self._answers.forget()

    def close(self) -> None:
        """Write the counts that are still in memory and close the database."""
        self.webhooks.close()
        with self.lock:
            if not self._closed:
                self._closed = True
                self.settings.settle()
                self.database.close()

    def _written(self, work: Callable[[], _Result]) -> _Result:
        """Write all or nothing, and note what webhooks it makes."""
        with self.lock:
            self.records.changes.clear()
            with self.database.transaction():
                result = work()
                sent = self.webhooks.record(self.records.changes)
            self.webhooks.queue(sent)
        return result

    def _moved(self) -> None:
        """Do what the accounts do in the nights that the clock was moved over."""
        self._pass_nights()
        self.webhooks.deliver()

    def _pass_nights(self) -> None:
        if self._nights.due:
            self._written(lambda: self._nights.run(self.accounts.numbers()))

    def _identity(self, request: Request) -> str:
        """Give the identifier of a request: the caller's own where that is wanted, or a new one."""
        minting = self._blueprint.minting
        sent = request.header(minting.echo) if minting.echo else None
        if sent and sent.isascii() and sent.isprintable():
            return sent
        return minting.new(self.clock.now())

    def _allow(self, request: Request) -> Response:
        match = self._blueprint.routes.find(request.path)
        if match is None:
            raise self._unknown(request)
        return Response(204, [("allow", _allowed([*match.methods, "OPTIONS"]))])

    def _unknown(self, request: Request) -> Refusal:
        """Refuse a path that leads nowhere; the detail is its first word below the base."""
        word = request.path.removeprefix(self._blueprint.base).strip("/").partition("/")[0]
        return Refusal("unknown_path", detail=bounded(word.partition(".")[0], 100))

    def _routed(self, request: Request, identity: str) -> _Exchange:
        match = self._blueprint.routes.find(request.path)
        if match is None:
            raise self._unknown(request)
        method = "GET" if request.method == "HEAD" else request.method
        operation = match.methods.get(method)
        if operation is None:
            raise Refusal("method_not_allowed", headers=[("allow", _allowed(match.methods))])
        path = decoded(match.values, operation.label)
        return _Exchange(request, operation, path, identity, self.clock.now())

    def _answered(self, exchange: _Exchange) -> Response:
        with self.lock:
            fault = self.faults.take(exchange.operation.name)
            if fault is None:
                return self._run(exchange)
            if fault.drop == "before":
                raise ConnectionDropped(sent=False, delay=fault.delay, fault=fault.what)
            response = self._failed(fault, exchange) or self._run(exchange)
            if fault.spoil and not self._spoiled(fault, exchange.operation, response):
                return response
        if fault.drop == "after":
            raise ConnectionDropped(sent=True, delay=fault.delay, fault=fault.what)
        if fault.body is not None:
            response.body = fault.body
        response.headers.extend(fault.headers)
        response.delay += fault.delay
        response.cut = fault.truncate
        response.fault = fault.what
        return response

    def _spoiled(self, fault: Fault, operation: Operation, response: Response) -> bool:
        """Spoil an answer; without anything to spoil the fault waits for another."""
        content = spoiled(fault, self._blueprint.document, operation, response)
        if content is None:
            self.faults.put_back(fault)
            return False
        response.body = content
        return True

    def _failed(self, fault: Fault, exchange: _Exchange) -> Response | None:
        if fault.drop == "after":
            return None
        if fault.cause is not None:
            told = Refusal(
                fault.cause, detail="the mock was asked to", record=exchange.operation.label
            )
            return self.errors.answer(told, exchange.identity, exchange.operation.refusal)
        if fault.status is None:
            return None
        message = f"The mock was asked to answer {fault.status}."
        return self.errors.plain(fault.status, message, exchange.identity)

    def _run(self, exchange: _Exchange) -> Response:
        operation, request, now = exchange.operation, exchange.request, exchange.now
        account, wait = 0, 0.0
        self._pass_nights()
        try:
            caller = operation.security.identify(request, self.accounts, now)
            if caller is not None:
                account = caller.account
                wait = self.settings.admit(account, operation.name, request.client, now)
            response = self._performed(exchange, caller)
        except Refusal as refusal:
            response = self._refused(refusal, operation, exchange.identity)
        except sqlite3.OperationalError as problem:
            told = Refusal("internal", detail=f"{operation.name}: nothing was written: {problem}")
            response = self._refused(told, operation, exchange.identity)
        except Exception as problem:
            _log.exception("%s failed", operation.name)
            told = Refusal("internal", detail=f"{operation.name}: {type(problem).__name__}")
            response = self.errors.answer(told, exchange.identity)
        if account:
            response.headers.extend(self.settings.headers(account, now))
            if self.settings.overdue:
                self.settings.settle()
        if not self.clock.frozen:
            response.delay = wait
        return response

    def _refused(self, refusal: Refusal, operation: Operation | None, identity: str) -> Response:
        if refusal.cause == "internal":
            _log.error("%s: %s", operation.name if operation else "", refusal.fields["detail"])
        body = operation.refusal if operation else codec.NOTHING
        return self.errors.answer(refusal, identity, body)

    def _performed(self, exchange: _Exchange, caller: Identity | None) -> Response:
        operation, request = exchange.operation, exchange.request
        account = caller.account if caller else 0
        actor = self._actor(account, request)
        parameters = operation.parameters.read(request, exchange.path)
        key = str(parameters.get(self._replays.header, "")) if self._replays else ""
        echo = [(self._replays.echo, key)] if self._replays and key else []
        try:
            body = operation.body.read(request) if operation.body else ABSENT
            call = Call(operation, account, parameters, body, actor, request)
            response = self._repeatable(exchange, call, key) if key else self._done(call)
        except Refusal as refusal:
            refusal.headers = [*refusal.headers, *echo]
            raise
        response.headers.extend(echo)
        return response

    def _actor(self, account: int, request: Request) -> dict[str, str]:
        """Give the records on whose behalf a call is made.

        Raises:
            Refusal: A header names no such record.
        """
        actor: dict[str, str] = {}
        for option in self._blueprint.options:
            key = request.header(option.header)
            if key is not None:
                if self.records.references.lookup(account, option.record, key) is None:
                    raise Refusal(option.refuses, record=option.record)
                actor[option.record] = key
        return actor

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
        self.records.changes.clear()
        with self.database.transaction() if writes else nullcontext():
            response = _response(call.operation, self._actions.run(call))
            if keep is not None:
                keep(response)
            if writes:
                self.settings.flush()
            sent = self.webhooks.record(self.records.changes, call.request)
        self.webhooks.queue(sent)
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
