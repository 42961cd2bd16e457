"""A document and its example calls in, what its mock answers out: the same on every day.

The mock and the runtime are those of `templates/`, loaded under a name of their own, so that pages
never show what an older generated package would have said.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from generator.api import Api, Operation
from generator.names import raw
from generator.plain import Node, as_list, as_node, is_list

MOMENT = "2025-02-03T09:00:00Z"
"""When everything on the pages happened."""
_PACKAGE = "tradespec_of_templates"
_UUID = re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b")
_SHOWN = 1


@dataclass(frozen=True, slots=True)
class Call:
    """One operation with what is passed to it.

    Args:
        parameters: by key, in the order of the operation's parameters.
        body: mapping, value, or None for no body.
        given: the body as Python has it, where the wire spells values in text.
    """

    operation: Operation
    parameters: Mapping[str, Any]
    body: Any
    given: Any


@dataclass(frozen=True, slots=True)
class Answer:
    """What the mock said.

    Args:
        body: JSON with two spaces, or text; empty when nothing or bytes came.
        left_out: items that the shown list had besides the shown ones.
    """

    status: int
    body: str
    left_out: int


@dataclass(frozen=True, slots=True)
class Sent:
    """A request as it goes out, without credentials."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    content: bytes


class Stage:
    """A mock with the demo account, put back after every call that may have changed it."""

    def __init__(self, api: Api, document: Node, templates: Path) -> None:
        self.api = api
        self._known = frozenset(_UUID.findall(json.dumps(document)))
        self._core = _module(templates, "_core.request")
        self._operation = _module(templates, "_core.operation")
        self._messages = _module(templates, "mock.messages")
        words = as_node(document["x-tradespec"])
        silent: Node = {"demo": {}}
        mock_words: Node = as_node(words["mock"]) | silent
        bare: Node = document | {"x-tradespec": words | {"mock": mock_words}}
        self._mock = _module(templates, "mock").Mock(raw(api.name), document=bare)
        self._mock.clock.set(MOMENT)
        self._mock.seed(as_node(words["mock"])["demo"])
        self._start = self._mock.snapshot()
        self._changed = False

    def close(self) -> None:
        """Close the mock."""
        self._mock.close()

    def sent(self, call: Call) -> Sent:
        """The request of a call, as the runtime builds it.

        Raises:
            ValueError, TypeError: the example cannot be sent.
        """
        settings = self._core.Settings(
            base_url="", timeout=None, max_retries=0, secured=(), unsecured=()
        )
        given = self._core.UNSET if call.body is None else call.body
        request = self._core.build_request(
            settings, self._runtime(call.operation), dict(call.parameters), given
        )
        return Sent(request.method, request.url, tuple(request.headers), request.content or b"")

    def _runtime(self, operation: Operation) -> Any:
        core = self._operation
        return core.Operation(
            name=raw(operation.name),
            method=operation.http_method,
            path=raw(operation.path),
            parameters=tuple(
                core.Parameter(
                    raw(each.argument.wire),
                    each.location,
                    style=each.style,
                    explode=each.explode,
                    key=raw(each.key),
                )
                for each in operation.parameters
            ),
            body=core.Body(raw(operation.body.media_type)) if operation.body else None,
            results={200: core.Result(None)},
        )

    def answer(self, call: Call) -> Answer:
        """What the mock, fresh, answers to a call."""
        sent = self.sent(call)
        if self._changed:
            self._mock.restore(self._start)
        self._changed = sent.method != "GET"
        base = self._mock.document.base_path()
        headers = (*sent.headers, *self._credential())
        url = f"{base}{sent.path}{self._query_credential(sent.path)}"
        request = self._messages.Request.to(sent.method, url, headers, sent.content)
        response = self._mock.handle(request)
        kind = next((v for k, v in response.headers if k.lower() == "content-type"), "")
        text, left_out = self._text(call, response.body, kind)
        return Answer(response.status, text, left_out)

    def items(self, call: Call) -> int:
        """How many items a list call brings; -1 when it is refused."""
        answer = self.answer(call)
        if answer.status >= 400 or not answer.body:
            return -1
        found = _at(json.loads(answer.body), call.operation)
        return len(as_list(found)) + answer.left_out

    def _credential(self) -> list[tuple[str, str]]:
        auth = self.api.auth
        if auth is None:
            return []
        key = str(self._mock.key)
        if auth.kind == "header":
            return [(raw(auth.name), key)]
        if auth.kind == "basic":
            import base64

            return [("Authorization", f"Basic {base64.b64encode(key.encode()).decode()}")]
        return [("Authorization", f"Bearer {key}")] if auth.kind == "bearer" else []

    def _query_credential(self, path: str) -> str:
        if self.api.auth is None or self.api.auth.kind != "query":
            return ""
        return f"{'&' if '?' in path else '?'}{raw(self.api.auth.name)}={self._mock.key}"

    def _text(self, call: Call, body: bytes, kind: str) -> tuple[str, int]:
        if "json" not in kind:
            return (self._steady(call, body.decode()) if kind.startswith("text/") else "", 0)
        value = json.loads(body)
        items = _at(value, call.operation)
        left_out = 0
        if is_list(items) and len(items) > _SHOWN:
            left_out = len(items) - _SHOWN
            del items[_SHOWN:]
        return self._steady(call, json.dumps(value, indent=2, ensure_ascii=False)), left_out

    def _steady(self, call: Call, text: str) -> str:
        """The text with identifiers that were drawn by lot replaced by lasting ones."""
        drawn: dict[str, str] = {}
        for found in _UUID.findall(text):
            if found not in self._known and found not in drawn:
                name = f"tradespec:{self.api.name}:{raw(call.operation.name)}:{len(drawn)}"
                drawn[found] = str(uuid5(NAMESPACE_URL, name))
        return _UUID.sub(lambda found: drawn.get(found[0], found[0]), text)


@contextmanager
def stage(api: Api, document: Node, templates: Path) -> Generator[Stage | None]:
    """A stage, or none for a document whose mock cannot be played."""
    if "mock" not in as_node(document.get("x-tradespec")):
        yield None
        return
    made = Stage(api, document, templates)
    try:
        yield made
    finally:
        made.close()


def _at(value: Any, operation: Operation) -> Any:
    for key in operation.results[0].at:
        value = as_node(value).get(raw(key))
    return value


def _module(templates: Path, name: str) -> Any:
    """A module below templates/tradespec, in a package apart from the installed one."""
    path = str(templates / "tradespec")
    package = sys.modules.get(_PACKAGE)
    if package is None or list(package.__path__) != [path]:
        for loaded in [each for each in sys.modules if each.partition(".")[0] == _PACKAGE]:
            del sys.modules[loaded]
        package = ModuleType(_PACKAGE)
        package.__path__ = [path]
        sys.modules[_PACKAGE] = package
    return importlib.import_module(f"{_PACKAGE}.{name}")
