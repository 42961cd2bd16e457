"""Calls made from a document alone: each operation as its own examples show it."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote, urlencode

from tradespec.mock import Mock, Request, codec
from tradespec.mock.compiled.document import Document, Schema, keys_of

Node = dict[str, Any]
BOUNDARY = "a-part-ends-here"
FILE = "the bytes of a file"


@dataclass(frozen=True)
class Parameter:
    """A declared parameter, as an operation sends it."""

    name: str
    place: str
    required: bool
    example: Any
    separate: bool

    def texts(self, value: Any) -> list[str]:
        """The texts it is sent as."""
        if isinstance(value, list):
            words = [_text(each) for each in value]
            return words if self.separate else [",".join(words)]
        return [_text(value)]


@dataclass(frozen=True)
class Operation:
    """An operation as the document has it, references followed."""

    name: str
    method: str
    path: str
    node: Node
    parameters: tuple[Parameter, ...]
    media_type: str
    body: Schema | None
    examples: tuple[Any, ...]

    @property
    def mock(self) -> Node:
        """What the document tells the mock of it."""
        block: Node = self.node["x-tradespec"]["mock"]
        return block

    @property
    def kind(self) -> str:
        """Its kind of record, "" for none."""
        return str(self.mock.get("record", ""))

    @property
    def reads(self) -> bool:
        """It changes nothing."""
        return self.method == "GET"

    def named(self, place: str) -> list[Parameter]:
        """Its parameters in a path, a query or a header."""
        return [each for each in self.parameters if each.place == place]


@dataclass(frozen=True)
class Call:
    """A call of an operation, not yet spelt."""

    operation: Operation
    base: str
    path: Mapping[str, str]
    query: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None

    def with_path(self, name: str, value: str) -> Call:
        """The same with another value in the path."""
        return replace(self, path={**self.path, name: value})

    def with_query(self, name: str, value: Any) -> Call:
        """The same with another parameter."""
        return replace(self, query={**self.query, name: value})

    def with_header(self, name: str, value: str) -> Call:
        """The same with another header."""
        return replace(self, headers={**self.headers, name: value})

    def with_body(self, keys: Sequence[str | int], value: Any) -> Call:
        """The same with another value somewhere in the body."""
        body = copy.deepcopy(self.body) if isinstance(self.body, dict | list) else {}
        return replace(self, body=_placed(body, keys, value))

    def mapped(self, change: Callable[[Any], Any]) -> Call:
        """The same with every value changed, the names of a body's objects too."""
        return replace(
            self,
            path={name: change(value) for name, value in self.path.items()},
            query={name: change(value) for name, value in self.query.items()},
            body=change(self.body),
        )

    def request(self, credentials: Sequence[tuple[str, str]]) -> Request:
        """The call as it is sent."""
        path = self.operation.path
        for name, value in self.path.items():
            path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
        declared = {each.name: each for each in self.operation.named("query")}
        pairs = [
            (name, text)
            for name, value in self.query.items()
            for text in declared[name].texts(value)
        ]
        headers = [*credentials, *self.headers.items()]
        content = b""
        if self.body is not None:
            media_type, content = _spelt(self.operation, self.body)
            headers.append(("Content-Type", media_type))
        url = self.base + path + (f"?{urlencode(pairs)}" if pairs else "")
        return Request.to(self.operation.method, url, headers, content)

    def spelt(self) -> str:
        """What is sent, whole."""
        return f"{self.path} {self.query} {self.headers} {self.body}"

    def says(self, word: str) -> bool:
        """Tell whether a word is sent."""
        return word in self.spelt()

    def __str__(self) -> str:
        """What is sent, for the message of a failure."""
        request = self.request([])
        query = f"?{request.query.decode()}" if request.query else ""
        text = f"{self.operation.name}: {request.method} {request.path}{query}"
        return f"{text} {dict(request.headers)} {request.body[:500]!r}"


def operations(document: Document) -> list[Operation]:
    """All operations of a document."""
    found = []
    for path, method, item, node, pointer in document.operations():
        parameters = {}
        for owner in (item, node):
            for each in owner.get("parameters", []):
                declared = document.resolve(each, pointer).node
                parameters[declared["in"], declared["name"]] = _parameter(declared)
        media_type, body, examples = "", None, []
        if "requestBody" in node:
            declared = document.resolve(node["requestBody"], pointer)
            media_type = next(iter(declared.node["content"]))
            body = declared.child("content", media_type, "schema")
            examples = _examples(declared.node["content"][media_type])
        found.append(
            Operation(
                node["operationId"], method, path, node, tuple(parameters.values()), media_type,
                body, tuple(examples),
            )
        )  # fmt: skip
    return found


def base_of(mock: Mock, operation: Operation) -> str:
    """Where an operation is on the host."""
    item = mock.document.root["paths"][operation.path]
    return mock.document.base_path(item.get("servers"))


def example_calls(mock: Mock, operation: Operation) -> Iterator[Call]:
    """The calls that an operation's examples show, one for each body."""
    path = {each.name: str(each.example) for each in operation.named("path")}
    query = {each.name: each.example for each in operation.named("query") if each.required}
    headers = {each.name: str(each.example) for each in operation.named("header") if each.required}
    for body in operation.examples or (None,):
        yield Call(operation, base_of(mock, operation), path, query, headers, body)


def answer_at(body: bytes, pointer: str) -> Any:
    """What stands in a JSON answer where a pointer leads, None where it leads nowhere."""
    found = codec.decode(body)
    for key in keys_of(pointer):
        found = (found or {}).get(key)
    return found


def _parameter(declared: Node) -> Parameter:
    place, examples = declared["in"], _examples(declared)
    style = declared.get("style", "form" if place == "query" else "simple")
    return Parameter(
        declared["name"],
        place,
        bool(declared.get("required")),
        examples[0] if examples else None,
        bool(declared.get("explode", style == "form")),
    )


def _examples(node: Node) -> list[Any]:
    given = [each["value"] for each in node.get("examples", {}).values()]
    return given or ([node["example"]] if "example" in node else [])


def _placed(body: Any, keys: Sequence[str | int], value: Any) -> Any:
    if not keys:
        return value
    key, rest = keys[0], keys[1:]
    if isinstance(key, int):
        items = body if isinstance(body, list) and body else [{}]
        return [_placed(items[0], rest, value), *items[1:]]
    body = body if isinstance(body, dict) else {}
    return {**body, key: _placed(body.get(key), rest, value)}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else codec.dump(value)


def _spelt(operation: Operation, body: Any) -> tuple[str, bytes]:
    if operation.media_type == "application/x-www-form-urlencoded":
        return operation.media_type, urlencode({k: _text(v) for k, v in body.items()}).encode()
    if operation.media_type == "multipart/form-data":
        file = operation.mock.get("content", "")
        given = {**body, file: body.get(file) or FILE} if file else body
        parts = [_part(name, value, is_file=name == file) for name, value in given.items()]
        content = "".join(parts) + f"--{BOUNDARY}--\r\n"
        return f"multipart/form-data; boundary={BOUNDARY}", content.encode()
    return operation.media_type, codec.encode(body)


def _part(name: str, value: Any, *, is_file: bool) -> str:
    disposition = f'form-data; name="{name}"' + ('; filename="f"' if is_file else "")
    lines = [f"--{BOUNDARY}", f"Content-Disposition: {disposition}", "", _text(value), ""]
    return "\r\n".join(lines)
