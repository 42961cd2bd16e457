"""Plain data of a document (what JSON has), told apart for the type checker and walked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeGuard

Node = dict[str, Any]
"""An object of a document."""

LITERALS = frozenset({"example", "default", "const", "enum", "value"})
"""Keywords whose values are data of the API, not of the document."""
_NAMED = frozenset(
    {
        "$defs", "callbacks", "content", "definitions", "dependentSchemas", "encoding", "examples",
        "headers", "links", "mapping", "parameters", "pathItems", "paths", "patternProperties",
        "properties", "requestBodies", "responses", "schemas", "scopes", "securitySchemes",
        "variables", "webhooks",
    }
)  # fmt: skip


def is_node(value: object) -> TypeGuard[Node]:
    """Whether a value is an object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is an array."""
    return isinstance(value, list)


def as_node(value: object) -> Node:
    """The value when it is an object, else an empty one."""
    return value if is_node(value) else {}


def as_list(value: object) -> list[Any]:
    """The value when it is an array, else an empty one."""
    return value if is_list(value) else []


def names_follow(key: str, value: object, *, named: bool) -> bool:
    """Whether the keys of `value` are names of the document's own, not keywords of OpenAPI.

    Args:
        key: where the value stands in its object.
        named: whether that object's keys are themselves names.
    """
    return not named and key in _NAMED and is_node(value)


def parts(node: Node, *, named: bool = False) -> Iterator[tuple[Any, bool]]:
    """The values of an object that are OpenAPI, each with whether its keys are names."""
    for key, value in node.items():
        literal = key in LITERALS or key in ("examples", "x-tradespec")
        if named or not literal:
            yield value, names_follow(key, value, named=named)
