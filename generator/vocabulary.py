"""The extension key `x-tradespec`: reading it, with the defaults of a silent document."""

from __future__ import annotations

from typing import Any

from generator.document import Document, steps
from generator.manners import Keys, Webhooks
from generator.names import identifier, text
from generator.plain import Node, as_node, is_node

from generator.api import ErrorShape, Pages  # isort: skip

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
        code_prefix=text(said.get("code_prefix")),
    )


def idempotency_header(document: Document) -> str | None:
    """The header that makes a create safe to repeat."""
    said = words(document.data).get("idempotency")
    return str(as_node(said)["header"]) if is_node(said) else None


def options(document: Document) -> dict[str, str]:
    """The client's named options: argument -> header."""
    said = as_node(words(document.data).get("options"))
    return {name: str(as_node(option)["header"]) for name, option in said.items()}


def webhooks(document: Document) -> Webhooks | None:
    """How webhooks are told apart and verified, None where the document does not say."""
    found = words(document.data).get("webhooks")
    if not is_node(found):
        return None
    kind, signature = found.get("type"), as_node(found.get("signature"))
    handshake = as_node(found.get("handshake"))
    return Webhooks(
        type=keys(kind),
        type_header=text(as_node(kind).get("header") if is_node(kind) else None),
        id=keys(found.get("id")),
        inside=keys(found.get("inside")),
        untyped=text(found.get("untyped")),
        signature=text(signature.get("header")),
        scheme=text(signature.get("scheme")),
        tolerance=int(signature.get("tolerance", 300)),
        handshake=tuple(text(handshake[key]) for key in ("field", "is", "answer"))
        if handshake
        else (),
        aliases=tuple(
            (text(name), text(event)) for name, event in as_node(found.get("aliases")).items()
        ),
    )


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
        size_at=keys(size.get("at")),
        more=keys(said.get("more")),
    )


def _place(value: Any) -> Node:
    return as_node(value) if is_node(value) else {}
