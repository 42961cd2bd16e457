"""The extension key `x-tradespec`: reading it, with the defaults of a silent document."""

from __future__ import annotations

from typing import Any

from generator.document import Document, steps
from generator.names import identifier, text
from generator.plain import Node, as_node, is_node

from generator.api import ErrorShape, Keys, Pages  # isort: skip

KEY = "x-tradespec"


def words(node: Any) -> Node:
    """What `x-tradespec` says at a node."""
    found = as_node(node).get(KEY) if is_node(node) else None
    return as_node(found) if is_node(found) else {}


def keys(pointer: object) -> Keys:
    """A JSON pointer as keys."""
    return tuple(text(step) for step in steps(pointer)) if isinstance(pointer, str) else ()


def client_name(document: Document) -> str:
    """Class name of the client: said, or made of the title."""
    return str(words(document.data).get("client") or document.data["info"]["title"])


def environment(document: Document) -> str:
    """Prefix of the environment variables."""
    return str(words(document.data).get("environment") or identifier(document.name).upper())


def error_shape(document: Document) -> ErrorShape:
    """Where an error body keeps its parts; common names where the document is silent."""
    said = as_node(words(document.data).get("error"))
    return ErrorShape(
        message=keys(said.get("message")) or (text("message"),),
        code=keys(said.get("code")),
        request_id=keys(said.get("request_id")),
    )


def idempotency_header(document: Document) -> str | None:
    """The header that makes a create safe to repeat."""
    said = words(document.data).get("idempotency")
    return str(as_node(said)["header"]) if is_node(said) else None


def record_key(document: Document, operation: Node) -> str:
    """The field that identifies the record an operation makes."""
    name = as_node(words(operation).get("mock")).get("record")
    schemas = as_node(as_node(document.data.get("components")).get("schemas"))
    record = as_node(words(schemas.get(str(name))).get("record"))
    return str(record.get("key", "uuid"))


def pager(document: Document, operation: Node) -> Pages | None:
    """How a list operation pages, or None."""
    name = words(operation).get("pages")
    if not isinstance(name, str):
        return None
    said = as_node(words(document.data).get("pagers", {}))[name]
    page, size = _place(said.get("page")), _place(said.get("size"))
    return Pages(
        name=text(name),
        style=str(said["style"]),
        page=text(page.get("parameter")),
        number=keys(page.get("at")),
        size=text(size.get("parameter")),
        total=keys(said.get("total")),
        last=keys(said.get("last")),
        cursor=keys(said.get("cursor") if isinstance(said.get("cursor"), str) else None),
        header=text(said.get("header")),
        first=text(said.get("first")),
    )


def _place(value: Any) -> Node:
    return as_node(value) if is_node(value) else {}
