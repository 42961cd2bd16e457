"""A document in, which way each of its component schemas travels out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.changes.model import Way
from generator.normalise import METHODS, operation_name
from generator.plain import Node, as_list, as_node, is_list, is_node, parts
from generator.schema import resolve

PREFIX = "#/components/schemas/"


class Ways:
    """Directions and users of the component schemas of one document, by pointer."""

    def __init__(self, data: Node) -> None:
        self.data = data
        self.ways: dict[str, Way] = {}
        self.uses: dict[str, set[str]] = {}
        for name, part, way in _starts(self.data):
            self._visit(part, way, name, set(), named=False)

    def _visit(
        self, node: Any, way: Way, name: str, seen: set[tuple[str, Way]], *, named: bool
    ) -> None:
        if is_list(node):
            for item in node:
                self._visit(item, way, name, seen, named=False)
        if not is_node(node):
            return
        if not named:
            way = direction(node, way)
            self._follow(node.get("$ref"), way, name, seen)
        if way:
            for child, inner in parts(node, named=named):
                self._visit(child, way, name, seen, named=inner)

    def _follow(self, reference: Any, way: Way, name: str, seen: set[tuple[str, Way]]) -> None:
        if not isinstance(reference, str) or (reference, way) in seen or not way:
            return
        seen.add((reference, way))
        pointer = "/".join(reference[1:].split("/")[:4])
        if reference.startswith(PREFIX):
            self.ways[pointer] = self.ways.get(pointer, Way.NEITHER) | way
            self.uses.setdefault(pointer, set()).add(name)
        self._visit(resolve(self.data, {"$ref": reference}), way, name, seen, named=False)


def direction(schema: Node, way: Way) -> Way:
    """The ways left to a schema that is `readOnly` or `writeOnly`."""
    if schema.get("readOnly") is True:
        way &= ~Way.REQUEST
    if schema.get("writeOnly") is True:
        way &= ~Way.RESPONSE
    return way


def _starts(data: Node) -> Iterator[tuple[str, Any, Way]]:
    """(operation, part, way) of everything that is sent or received."""
    for path, item in as_node(data.get("paths")).items():
        yield from _operations(data, str(path), resolve(data, item), Way.REQUEST, Way.RESPONSE)
    for name, item in as_node(data.get("webhooks")).items():
        yield from _operations(data, str(name), resolve(data, item), Way.RESPONSE, Way.REQUEST)


def _operations(
    data: Node, path: str, item: Node, asked: Way, answered: Way
) -> Iterator[tuple[str, Any, Way]]:
    for method in METHODS:
        operation = item.get(method)
        if not is_node(operation):
            continue
        name = operation_name(method, path, operation)
        for parameter in [*as_list(item.get("parameters")), *as_list(operation.get("parameters"))]:
            yield name, resolve(data, parameter), asked
        yield name, resolve(data, operation.get("requestBody")), asked
        for response in as_node(operation.get("responses")).values():
            yield name, _received(resolve(data, response)), answered
        for callback in as_node(operation.get("callbacks")).values():
            for expression, inner in resolve(data, callback).items():
                yield from _operations(data, str(expression), as_node(inner), answered, asked)


def _received(response: Node) -> Node:
    return {key: response[key] for key in ("headers", "content") if key in response}
