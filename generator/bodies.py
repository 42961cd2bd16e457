"""A schema of a request body in, the fields a caller gives one by one out."""

from __future__ import annotations

from typing import Any, cast

from generator.normalise import resolve, types_of
from generator.plain import Node, as_list, as_node


def fields(data: Node, schema: Any) -> Node | None:
    """The fields of an object, or None where a body is no object of known fields."""
    found = resolve(data, schema)
    if chooses(found) or "null" in types_of(found):
        return None
    together: Node = {}
    for part in as_list(found.get("allOf")):
        inner = fields(data, part)
        if inner is None:
            return None
        together.update(inner)
    together.update(as_node(found.get("properties")))
    return together or None


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
    found = resolve(data, schema)
    inner = [required(data, part) for part in as_list(found.get("allOf"))]
    return set(cast(list[str], found.get("required") or [])).union(*inner)
