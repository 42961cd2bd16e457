"""Defaults of a schema, compiled once: filled into objects and arrays, however deep."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import codec
from .document import Document, Schema

_DEEPEST = 8

Fill = Callable[[Any], Any]


def compiled(document: Document, schema: Schema, depth: int = 0) -> Fill | None:
    """Give the function that fills what a value leaves out, None when there is nothing to fill."""
    if depth > _DEEPEST:
        return None
    items = document.items(schema)
    item = compiled(document, items, depth + 1) if items else None
    defaults: dict[str, Any] = {}
    inner: dict[str, Fill] = {}
    for name, member in document.properties(schema).items():
        default = document.keyword(member, "default")
        if default is not None:
            defaults[name] = default
        deeper = compiled(document, member, depth + 1)
        if deeper:
            inner[name] = deeper
    return _filler(defaults, inner, item) if defaults or inner or item else None


def _filler(defaults: dict[str, Any], inner: dict[str, Fill], item: Fill | None) -> Fill:
    def fill(value: Any) -> Any:
        if codec.is_array(value):
            return [item(entry) for entry in value] if item else value
        if not codec.is_object(value):
            return value
        filled = defaults | value
        for name, deeper in inner.items():
            if name in value:
                filled[name] = deeper(value[name])
        return filled

    return fill
