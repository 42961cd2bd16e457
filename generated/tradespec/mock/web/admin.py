"""What `Mock` can do, over HTTP below `/_mock`: for tests in other languages and for people.

`admin_api` describes it and judges what comes in, so that the two cannot part; `access` decides
who may use it. Writes must say that they are JSON, which no page of another origin can make a
browser do unasked.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from .. import codec
from ..compiled.bodies import ABSENT, Body, read_body
from ..compiled.document import Document, Node, Schema
from ..compiled.parameters import Parameters, read_parameters
from ..compiled.routes import Match, Routes, decoded
from ..compiled.validation import Validators
from ..errors import Refusal, bounded
from ..messages import Request, Response
from . import admin_calls, admin_records, admin_state
from .access import Access, Denial
from .admin_answers import Asked, Handler, Shelf, Wrong

if TYPE_CHECKING:
    from ..mock import Mock

PREFIX = "/_mock/"
HANDLERS: Mapping[str, Handler] = {
    **admin_state.HANDLERS,
    **admin_calls.HANDLERS,
    **admin_records.HANDLERS,
}
_log = logging.getLogger("tradespec.mock")
_JSON = ("content-type", "application/json")
_STATUSES = {"too_large": 413, "unsupported_media_type": 415}
_TOKENS = re.compile(r"[^.\[\]]+")


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the admin API, compiled."""

    name: str
    parameters: Parameters
    body: Body | None

    def asked(self, request: Request, values: Mapping[str, str]) -> tuple[dict[str, Any], Any]:
        """Give parameters and body of a request.

        Raises:
            Refusal: The request does not fit the document.
        """
        parameters = self.parameters.read(request, decoded(values))
        if self.body is not None:
            body = self.body.read(request)
            return parameters, self.body.defaults({} if body is ABSENT else codec.shortest(body))
        if request.too_large or (request.body and request.body != b"{}"):
            raise Refusal("invalid", detail="body: there is none in this request")
        return parameters, {}


class Admin:
    """Answers for all mocks of a site."""

    def __init__(self, mocks: Mapping[str, Mock], access: Access) -> None:
        """Take the mocks by name, and what decides who may use this."""
        self._shelves = {name: Shelf(name, mock) for name, mock in mocks.items()}
        self._access = access

    def answer(self, request: Request) -> Response:
        """Answer a request below the prefix."""
        denial = self._access.denial(request)
        if denial is not None:
            return denied(denial)
        try:
            response = self._answered(request)
        except Wrong as wrong:
            response = _json(wrong.status, wrong.content())
            response.headers.extend(wrong.headers)
        except Exception as problem:
            _log.exception("%s %s failed", request.method, bounded(request.path, 200))
            error = f"This failed inside: {type(problem).__name__}."
            response = _json(
                500, Wrong(500, error, "server", "The server's log says more.").content()
            )
        if request.method == "HEAD":
            response.headers.append(("content-length", str(len(response.body))))
            response.body = b""
        return response

    def document(self) -> Node:
        """Give the document of the admin API, with the mocks that are here."""
        root = description().root
        components: Node = root["components"]
        parameters: Node = components["parameters"]
        names = list(self._shelves)
        named = {**parameters["Api"], "schema": {"type": "string", "enum": names}}
        named |= {"example": names[0]} if names else {}
        return {
            **root,
            "servers": [{"url": PREFIX.rstrip("/"), "description": "This server."}],
            "components": {**components, "parameters": {**parameters, "Api": named}},
        }

    def _answered(self, request: Request) -> Response:
        match = routes().find(request.path)
        if match is None:
            raise Wrong(
                404, f"There is nothing at {bounded(request.path, 200)}.", "path", _SEE_DOCUMENT
            )
        operation = _operation(match, request)
        if operation is None:
            return Response(204, [("allow", _allowed(match))])
        shelf = self._shelf(match)
        try:
            parameters, body = operation.asked(request, match.values)
        except Refusal as refusal:
            raise _misfit(refusal, operation) from None
        asked = Asked(self._shelves, shelf, request, parameters, body, self.document)
        status, value = _acted(operation.name, asked)
        return Response(204, []) if status == 204 else _json(status, value)

    def _shelf(self, match: Match[Operation]) -> Shelf:
        """Give the mock that a path names; any one where it names none."""
        if "api" not in match.values:
            return next(iter(self._shelves.values()))
        name = match.values["api"]
        if name not in self._shelves:
            known = ", ".join(self._shelves)
            error = f"There is no mock of {bounded(name, 100)!r} here."
            raise Wrong(404, error, "path.api", f"There are: {known}.")
        return self._shelves[name]


_SEE_DOCUMENT = f"GET {PREFIX}openapi.json describes all there is."


def denied(denial: Denial) -> Response:
    """Give the answer to a caller that may not use this."""
    content = {"error": denial.error, "at": denial.at, "hint": denial.hint}
    response = _json(denial.status, content)
    if denial.status == 401:
        response.headers.append(("www-authenticate", 'Bearer realm="tradespec mock"'))
    return response


@cache
def description() -> Document:
    """Read the document of the admin API."""
    package = __name__.rpartition(".")[0]
    text = resources.files(package).joinpath("admin_api.json").read_bytes()
    root: Node = codec.load(text)
    return Document(root)


@cache
def routes() -> Routes[Operation]:
    """Compile the document of the admin API."""
    document = description()
    validators, base = Validators(document), PREFIX.rstrip("/")
    found: list[tuple[str, str, Operation]] = []
    for path, method, item, node, pointer in document.operations():
        declared = read_parameters(document, validators, item, node, pointer)
        body = read_body(document, validators, node, pointer)
        operation = Operation(node["operationId"], Parameters(declared, validators), body)
        found.append((base + path, method, operation))
    return Routes(found)


def _operation(match: Match[Operation], request: Request) -> Operation | None:
    """Give the operation of a path and a method, None for OPTIONS."""
    method = "GET" if request.method == "HEAD" else request.method
    operation = match.methods.get(method)
    if operation is None and method != "OPTIONS":
        allowed = _allowed(match)
        hint = f"There is: {allowed}."
        raise Wrong(405, f"{bounded(method, 20)} does not work here.", "method", hint).allowing(
            allowed
        )
    return operation


def _allowed(match: Match[Operation]) -> str:
    found = {*match.methods, "OPTIONS", *(["HEAD"] if "GET" in match.methods else [])}
    return ", ".join(sorted(found))


def _acted(name: str, asked: Asked) -> tuple[int, Any]:
    try:
        return HANDLERS[name](asked)
    except LookupError as problem:
        raise Wrong.from_words(404, str(problem.args[0]), "path", _SEE_DOCUMENT) from problem
    except Refusal as refusal:
        words = f"{refusal.cause}: {refusal.fields['record']} {refusal.fields['detail']}".strip()
        raise Wrong.from_words(409, words, "body", asked.api_hint()) from refusal
    except (ValueError, OverflowError) as problem:
        raise Wrong.from_words(409, str(problem), "body", asked.api_hint()) from problem


def _misfit(refusal: Refusal, operation: Operation) -> Wrong:
    """Say what does not fit the document, and what would."""
    status = _STATUSES.get(refusal.cause, 400)
    words = str(refusal.fields["detail"])
    at = words.partition(": ")[0] if ": " in words else "path"
    hint = f"{PREFIX}openapi.json describes it as {operation.name}."
    if words.endswith(("is not a known field", "is not a parameter of this operation")):
        names = _names(operation, at)
        hint = f"There are: {', '.join(names)}." if names else "There is none."
    return Wrong(status, words, at, hint)


def _names(operation: Operation, at: str) -> list[str]:
    """Give the names that are known where an unknown one was found."""
    place, *keys = _TOKENS.findall(at)
    if place == "query" or operation.body is None:
        return [each.name for each in operation.parameters.declared if each.location == "query"]
    schema: Schema | None = next(iter(operation.body.schemas.values()))
    document = description()
    for key in keys[:-1]:
        if schema is not None:
            properties = document.properties(schema)
            schema = document.items(schema) if key.isdigit() else properties.get(key)
    return list(document.properties(schema)) if schema else []


def _json(status: int, value: Any) -> Response:
    return Response(status, [_JSON], codec.encode(value))
