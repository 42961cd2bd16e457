"""An operation in, the call that its page shows out: made of the document's own examples."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from generator.api import Operation, Parameter
from generator.docs.fields import first_of
from generator.docs.mock_answers import Call, Stage
from generator.names import raw
from generator.plain import Node, as_list, as_node, is_node
from generator.schema import fields, resolve, types_of, wire_of

_BY_FORMAT = {
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "date": "2025-02-03",
    "date-time": "2025-02-03T09:00:00Z",
    "email": "ines@example.com",
    "uri": "https://example.com/",
}
FILE = "photo.jpg"
CONTENT = b"\xff\xd8\xff\xe0 a photo \xff\xd9"
"""What stands for a file when the mock is called."""


@dataclass(frozen=True, slots=True)
class FileValue:
    """Stands in an example where a file goes."""

    name: str = FILE


class Examples:
    """Finds the example call of operations of one normalised document."""

    def __init__(self, data: Node, stage: Stage | None) -> None:
        self.data = data
        self.stage = stage

    def call(self, operation: Operation, node: Node) -> Call:
        """The call to show: what must be given, and for a list one filter that finds something."""
        nodes = self._parameters(node)
        values = {
            _key(each): self._value(nodes[_identity(each)])
            for each in operation.parameters
            if each.argument.required
        }
        body, schema = self._body(operation, node)
        call = Call(operation, values, body, self._given(body, schema))
        best = self._filtered(call, nodes) if operation.http_method == "GET" else call
        order = [_key(each) for each in operation.parameters]
        given = sorted(best.parameters.items(), key=lambda each: order.index(each[0]))
        return replace(best, parameters=dict(given))

    def _filtered(self, call: Call, nodes: dict[tuple[str, str], Node]) -> Call:
        """The call with the first filter that brings some of a list's items, else as it is."""
        if self.stage is None or not _is_list(call.operation):
            return call
        every = self.stage.items(call)
        for each in call.operation.parameters:
            node = nodes[_identity(each)]
            if each.argument.required or not _is_filter(call.operation, each):
                continue
            if not _has_example(node) or "boolean" in types_of(resolve(self.data, node["schema"])):
                continue
            tried = replace(call, parameters={**call.parameters, _key(each): self._value(node)})
            if 0 < self.stage.items(tried) < max(every, 2):
                return tried
        return call

    def _parameters(self, node: Node) -> dict[tuple[str, str], Node]:
        found = [resolve(self.data, each) for each in as_list(node.get("parameters"))]
        return {(str(each["in"]), str(each["name"])): each for each in found}

    def _value(self, parameter: Node) -> Any:
        content = first_of(parameter.get("content"))
        schema = as_node(parameter.get("schema") or content.get("schema"))
        return self._example(parameter, schema)

    def _given(self, body: Any, schema: Node) -> Any:
        """A body with what its texts stand for: flags, lists and JSON."""
        own = fields(self.data, schema) if schema else None
        if own is None or not is_node(body):
            return body
        return {
            name: _read(resolve(self.data, own.get(name)), value) for name, value in body.items()
        }

    def _body(self, operation: Operation, node: Node) -> tuple[Any, Node]:
        """The example of a body, and its schema."""
        if operation.body is None:
            return None, {}
        body = resolve(self.data, node.get("requestBody"))
        media = as_node(as_node(body.get("content")).get(raw(operation.body.media_type)))
        whole = operation.body.whole
        if whole is not None and str(whole.annotation) == "FileContent":
            return FileValue(), {}
        schema = as_node(media.get("schema"))
        value = self._example(media, schema)
        files = {
            raw(each.wire): FileValue()
            for each in operation.body.arguments
            if "FileContent" in str(each.annotation)
        }
        return ({**as_node(value), **files} if files else value), schema

    def _example(self, node: Node, schema: Node) -> Any:
        if "example" in node:
            return node["example"]
        for each in as_node(node.get("examples")).values():
            return resolve(self.data, each).get("value")
        return self._of_schema(schema, 0)

    def _of_schema(self, schema: Any, depth: int) -> Any:
        """A value of a schema that has no example by itself."""
        found = resolve(self.data, schema)
        for key in ("example", "const", "default"):
            if key in found and found[key] is not None:
                return found[key]
        for key in ("examples", "enum"):
            if as_list(found.get(key)):
                return found[key][0]
        for key in ("anyOf", "oneOf", "allOf"):
            if as_list(found.get(key)):
                return self._of_schema(found[key][0], depth + 1)
        kind = next((each for each in types_of(found) if each != "null"), "object")
        if kind == "array":
            return [self._of_schema(found.get("items"), depth + 1)] if depth < 4 else []
        if kind == "object":
            needed = [str(name) for name in as_list(found.get("required"))]
            properties = as_node(found.get("properties"))
            return {name: self._of_schema(properties.get(name), depth + 1) for name in needed}
        if kind == "string":
            return _BY_FORMAT.get(str(found.get("format")), "text")
        return {"integer": found.get("minimum", 1), "number": 1, "boolean": True}.get(kind)


def _read(schema: Node, value: Any) -> Any:
    """What a text on the wire stands for, where that reads better."""
    kind = wire_of(schema)
    if kind == "flag" and value in (0, 1, "0", "1"):
        return bool(int(value))
    if kind == "json" and isinstance(value, str) and value:
        return json.loads(value)
    if kind == "separated" and isinstance(value, str):
        separator = str(as_node(schema.get("x-tradespec")).get("separator", ","))
        return value.split(separator) if value else []
    return value


def playable(value: Any) -> Any:
    """A value with files as the runtime takes them."""
    if isinstance(value, FileValue):
        return (value.name, CONTENT)
    if is_node(value):
        return {key: playable(item) for key, item in value.items()}
    return value


def _is_list(operation: Operation) -> bool:
    first = str(operation.results[0].annotation)
    return operation.pages is not None or first.startswith("list[")


def _is_filter(operation: Operation, parameter: Parameter) -> bool:
    pages = operation.pages
    own = {raw(pages.page), raw(pages.size)} if pages else set[str]()
    own |= {raw(operation.filter.sort)} if operation.filter else set()
    return parameter.location == "query" and raw(parameter.argument.wire) not in own


def _has_example(parameter: Node) -> bool:
    return "example" in parameter or bool(parameter.get("examples"))


def _key(parameter: Parameter) -> str:
    return raw(parameter.key or parameter.argument.wire)


def _identity(parameter: Parameter) -> tuple[str, str]:
    return parameter.location, raw(parameter.argument.wire)
