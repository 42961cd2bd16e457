"""A normalised document in, the schemas that calls meet out: received or sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.normalise import METHODS, operations
from generator.plain import Node, as_list, as_node, is_list, is_node, parts
from generator.schema import fields, resolve, successes

_SCHEMAS = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Usage:
    """Names of component schemas.

    Args:
        received: reachable from a success answer or an event.
        sent: reachable from a parameter or an argument made of a body.
    """

    received: frozenset[str]
    sent: frozenset[str]


def usage(data: Node) -> Usage:
    """Follow every reference that starts at an operation or event."""
    received, sent = _Reach(data), _Reach(data)
    for _, _, operation in operations(data):
        for response in successes(as_node(operation.get("responses"))).values():
            received.media(resolve(data, response))
        for parameter in as_list(operation.get("parameters")):
            found = resolve(data, parameter)
            sent.visit(found.get("schema"))
            sent.media(found)
        sent.body(resolve(data, operation.get("requestBody")))
    for item in as_node(data.get("webhooks")).values():
        for method in METHODS:
            received.media(resolve(data, as_node(as_node(item).get(method)).get("requestBody")))
    error = as_node(as_node(data.get("x-tradespec")).get("error"))
    received.visit(error.get("codes"))
    return Usage(frozenset(received.names), frozenset(sent.names))


class _Reach:
    """Collects the schemas that can be reached from what it visits."""

    def __init__(self, data: Node) -> None:
        self.data = data
        self.names: set[str] = set()

    def media(self, part: Node) -> None:
        """Every media type of a response or request body."""
        for media in as_node(part.get("content")).values():
            self.visit(as_node(media).get("schema"))

    def body(self, part: Node) -> None:
        """A request body: an object of known fields becomes arguments and is not met itself."""
        for media in as_node(part.get("content")).values():
            schema = as_node(media).get("schema")
            apart = fields(self.data, schema)
            self.visit(schema if apart is None else list(apart.values()))

    def visit(self, node: Any, *, named: bool = False) -> None:
        """A schema and all below it."""
        if is_list(node):
            for item in node:
                self.visit(item)
        if not is_node(node):
            return
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith(_SCHEMAS):
            name = reference.removeprefix(_SCHEMAS)
            if name not in self.names:
                self.names.add(name)
                self.visit(as_node(as_node(self.data["components"])["schemas"]).get(name))
        for child, inner in parts(node, named=named):
            self.visit(child, named=inner)
