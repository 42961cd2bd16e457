"""A bundled document in, the places out where a schema or a part of an operation is misshapen.

The validator of the standard leaves schemas of OpenAPI 3.1 alone and does not look where a
reference leads; the later steps rely on both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from generator.document import Document
from generator.parse import escape
from generator.plain import LITERALS, Node, as_node, is_list, is_node, names_follow
from generator.problems import Problem
from generator.schema import resolve
from generator.vocabulary import KEY

_TYPES = {"array", "boolean", "integer", "null", "number", "object", "string"}


def shape_problems(document: Document) -> Iterator[Problem]:
    """Everything in the document that has not the shape its place asks for."""
    components = as_node(document.data.get("components"))
    for name, schema in as_node(components.get("schemas")).items():
        yield from _schema(document, f"/components/schemas/{escape(name)}", schema)
    for pointer, node in keyword_nodes(document.data):
        if "schema" in node:
            yield from _schema(document, f"{pointer}/schema", node["schema"])
        if is_list(node.get("parameters")):
            for index, part in enumerate(node["parameters"]):
                place = f"{pointer}/parameters/{index}"
                yield from _part(document, place, part, "parameter", ("name", "in"))
        for status, part in as_node(node.get("responses")).items():
            place = f"{pointer}/responses/{escape(status)}"
            yield from _part(document, place, part, "response", ("description",))


def keyword_nodes(
    node: Any, pointer: str = "", *, named: bool = False
) -> Iterator[tuple[str, Node]]:
    """Every object whose keys are keywords of OpenAPI, with its pointer."""
    if is_list(node):
        for index, item in enumerate(node):
            yield from keyword_nodes(item, f"{pointer}/{index}")
    if not is_node(node):
        return
    if not named:
        yield pointer, node
    for key, child in node.items():
        if named or (key not in LITERALS and key not in ("examples", KEY)):
            inner = names_follow(key, child, named=named)
            yield from keyword_nodes(child, f"{pointer}/{escape(key)}", named=inner)


def _part(
    document: Document, pointer: str, part: Any, kind: str, wanted: tuple[str, ...]
) -> Iterator[Problem]:
    """A parameter or response, or what a reference to one leads to."""
    found = resolve(document.data, part)
    for field in wanted:
        if not isinstance(found.get(field), str):
            yield document.problem(pointer, f"is no {kind}: it has no {field}", "shape")


def _schema(document: Document, pointer: str, schema: Any) -> Iterator[Problem]:
    """A schema and all below it."""
    if isinstance(schema, bool):
        return
    if not is_node(schema):
        yield document.problem(pointer, "a schema is an object, true or false", "shape")
        return
    for keyword, (fits, wanted) in _KEYWORDS.items():
        if keyword in schema and not fits(schema[keyword]):
            message = f"{keyword} must be {wanted}"
            yield document.problem(f"{pointer}/{keyword}", message, "shape")
    yield from _below(document, pointer, schema)


def _below(document: Document, pointer: str, schema: Node) -> Iterator[Problem]:
    for key in ("properties", "patternProperties"):
        for name, child in as_node(schema.get(key)).items():
            yield from _schema(document, f"{pointer}/{key}/{escape(name)}", child)
    for key in ("items", "additionalProperties", "not"):
        if key in schema:
            yield from _schema(document, f"{pointer}/{key}", schema[key])
    for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
        members = schema.get(key)
        if is_list(members):
            for index, member in enumerate(members):
                yield from _schema(document, f"{pointer}/{key}/{index}", member)


def _is_type(value: Any) -> bool:
    values = value if is_list(value) else [value]
    return bool(values) and all(isinstance(one, str) and one in _TYPES for one in values)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_texts(value: Any) -> bool:
    return is_list(value) and all(isinstance(one, str) for one in value)


def _is_filled(value: Any) -> bool:
    return is_list(value) and bool(value)


def _is_discriminator(value: Any) -> bool:
    mapping = as_node(value).get("mapping", {})
    texts = is_node(mapping) and all(isinstance(one, str) for one in mapping.values())
    return texts and isinstance(as_node(value).get("propertyName"), str)


_LIST = (_is_filled, "a list that is not empty")
_OBJECT = (is_node, "an object")
_TEXT = (_is_text, "text")
_KEYWORDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "$ref": _TEXT,
    "type": (_is_type, "a type of JSON, or a list of them"),
    "description": _TEXT,
    "title": _TEXT,
    "format": _TEXT,
    "properties": _OBJECT,
    "patternProperties": _OBJECT,
    "required": (_is_texts, "a list of names"),
    "enum": _LIST,
    "allOf": _LIST,
    "anyOf": _LIST,
    "oneOf": _LIST,
    "discriminator": (_is_discriminator, "an object with propertyName and a mapping to texts"),
}
