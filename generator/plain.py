"""Plain data of a document (what JSON has), told apart for the type checker."""

from __future__ import annotations

from typing import Any, TypeGuard

Node = dict[str, Any]
"""An object of a document."""


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
