"""A bundled document in, the same out with one spelling for what OpenAPI spells in several ways."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from generator.document import Document
from generator.plain import Node, as_list, is_list, is_node, parts
from generator.schema import types_of


def straightened(document: Document) -> Document:
    """Null, bounds, types and single values as OpenAPI 3.1 spells them; pointers stay the same."""
    data = deepcopy(document.data)
    _straighten(data, named=False)
    return Document(document.name, data, document.origins)


def _straighten(node: Any, *, named: bool) -> None:
    if is_list(node):
        for item in node:
            _straighten(item, named=False)
    if not is_node(node):
        return
    for child, inner in parts(node, named=named):
        _straighten(child, named=inner)
    if not named:
        _types(node)
        _bounds(node)
        if "const" in node:
            node["enum"] = [node.pop("const")]


def _types(schema: Node) -> None:
    if isinstance(schema.get("type"), str) and "in" not in schema and "flows" not in schema:
        if schema["type"] not in _TYPES:
            return
        schema["type"] = types_of(schema)
    nullable = schema.pop("nullable", None) if is_list(schema.get("type")) else None
    if nullable is True and "null" not in schema["type"]:
        schema["type"].append("null")
        if "enum" in schema and None not in as_list(schema["enum"]):
            schema["enum"] = [*as_list(schema["enum"]), None]


_TYPES = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})


def _bounds(schema: Node) -> None:
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if schema.get(exclusive) is True and bound in schema:
            schema[exclusive] = schema.pop(bound)
        elif isinstance(schema.get(exclusive), bool):
            del schema[exclusive]
