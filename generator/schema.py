"""Questions about one schema of a bundled document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.document import walk
from generator.plain import Node, as_list, as_node, is_node

MOST_MEMBERS = 2_000
"""How many values an enum may list to be a class; more are plain text or numbers."""


def resolve(data: Node, node: Any) -> Node:
    """Follow `$ref`s until there is none."""
    for _ in range(50):
        if not is_node(node) or not isinstance(node.get("$ref"), str):
            return as_node(node)
        node = walk(data, str(node["$ref"]))
    return {}


def successes(responses: Node) -> Node:
    """The responses of success by status: those of 2xx, else the default."""
    found = {status: item for status, item in responses.items() if status[0] == "2"}
    return found or {status: item for status, item in responses.items() if status == "default"}


def types_of(schema: Node) -> list[str]:
    """The `type` keyword as a list."""
    value = schema.get("type")
    return [value] if isinstance(value, str) else list(value or [])


def wire_of(schema: Node) -> str:
    """How a schema's text stands for a value of another type; empty for plain schemas."""
    return str(as_node(schema.get("x-tradespec")).get("wire", ""))


def is_enum(schema: Node) -> bool:
    """Whether a schema lists at least two values of text or whole numbers."""
    if wire_of(schema):
        return False
    values = [value for value in schema.get("enum", []) if value is not None]
    texts = all(isinstance(value, str) for value in values)
    numbers = all(isinstance(value, int) and not isinstance(value, bool) for value in values)
    return 1 < len(values) <= MOST_MEMBERS and (texts or numbers)


def is_object(schema: Node) -> bool:
    """Whether a schema has known fields."""
    return bool(schema.get("properties")) or len(as_list(schema.get("allOf"))) > 1


def is_class(schema: Node) -> bool:
    """Whether a schema becomes a class of its own."""
    return is_object(schema) or is_enum(schema)


def fields(data: Node, schema: Any) -> Node | None:
    """The fields of an object, or None where a body is no object of known fields."""
    together: Node = {}
    for found in _joined(data, schema, set()):
        if chooses(found) or "null" in types_of(found):
            return None
        if not found.get("properties") and not found.get("allOf") and set(found) - {"required"}:
            return together or None
        together.update(as_node(found.get("properties")))
    return together or None


def _joined(data: Node, schema: Any, seen: set[str]) -> Iterator[Node]:
    """What `allOf` joins, each reference once, the schema itself last."""
    reference = as_node(schema).get("$ref")
    if isinstance(reference, str):
        if reference in seen:
            return
        seen.add(reference)
    found = resolve(data, schema)
    for part in as_list(found.get("allOf")):
        yield from _joined(data, part, seen)
    yield found


def chooses(schema: Node) -> bool:
    """Whether a schema takes one of several shapes."""
    one = any(shapes(member) for member in as_list(schema.get("oneOf")))
    any_of = any(shapes(member) for member in as_list(schema.get("anyOf")))
    return one or (any_of and not schema.get("properties"))


def shapes(member: Any) -> bool:
    """Whether a member of a composition says more than which fields must be there."""
    return bool(set(as_node(member)) - {"required", "not", "description", "title"})


def required(data: Node, schema: Any) -> set[str]:
    """Names of the fields an object must have."""
    return {
        str(name)
        for found in _joined(data, schema, set())
        for name in as_list(found.get("required"))
    }
