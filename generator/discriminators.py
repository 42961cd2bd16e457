"""Unions with a discriminator in, the tag of each class they choose between out.

A tagged class is decoded by its tag alone; a union that cannot be told apart so is decoded by what
fits best.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.plain import Node, as_list, as_node, is_list, is_node, parts
from generator.schema import fields

_SCHEMAS = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Tag:
    """What tells a class of a union from the others: the wire field and its value."""

    field: str
    value: str


def make_explicit(data: Node, *, named: bool = False) -> None:
    """Write the whole mapping of every discriminator down, as full references.

    Args:
        data: the document.
        named: whether schemas have been given names, which say nothing of the wire.
    """
    for union in _unions(data):
        discriminator = union["discriminator"]
        mapping = {
            value: target if "/" in str(target) else f"{_SCHEMAS}{target}"
            for value, target in as_node(discriminator.get("mapping")).items()
        }
        for reference in _members(union):
            if reference not in mapping.values():
                known = fields(data, {"$ref": reference}) or {}
                value = _constant(as_node(known.get(str(discriminator["propertyName"]))))
                if value or not named:
                    mapping[value or reference.removeprefix(_SCHEMAS)] = reference
        discriminator["mapping"] = mapping


def tags(data: Node) -> dict[str, Tag]:
    """Name of a component schema -> its tag, for the classes whose unions can all be tagged."""
    wanted: list[dict[str, Tag | None]] = []
    for union in _unions(data):
        discriminator = union["discriminator"]
        mapping = as_node(discriminator.get("mapping"))
        found: dict[str, Tag | None] = {}
        for value, reference in mapping.items():
            tag = Tag(str(discriminator["propertyName"]), str(value))
            found[str(reference)] = None if reference in found else tag
        for member in as_list(union.get("oneOf")) + as_list(union.get("anyOf")):
            reference = str(as_node(member).get("$ref"))
            if member == {"type": "null"}:
                continue
            if reference not in found or not _is_own(data, reference, found[reference]):
                found[reference] = None
        wanted.append(found)
    return {name.removeprefix(_SCHEMAS): tag for name, tag in _agreed(wanted).items()}


def _agreed(wanted: list[dict[str, Tag | None]]) -> dict[str, Tag]:
    """The tags of the unions in which every member has one, the same in all its unions."""
    rejected: set[str] = set()
    while True:
        seen: dict[str, set[Tag | None]] = {}
        for union in wanted:
            bad = any(name in rejected for name in union)
            for name, tag in union.items():
                seen.setdefault(name, set()).add(None if bad else tag)
        odd = {name for name, found in seen.items() if None in found or len(found) > 1}
        if odd <= rejected:
            kept = {name: tag for name, found in seen.items() for tag in found if name not in odd}
            return {name: tag for name, tag in kept.items() if tag is not None}
        rejected |= odd


def _is_own(data: Node, reference: str, tag: Tag | None) -> bool:
    """Whether the class has the field in no other way than as its tag."""
    schemas = as_node(as_node(data.get("components")).get("schemas"))
    known = fields(data, {"$ref": reference}) or {}
    if tag is None or any(reference in _parents(other) for other in schemas.values()):
        return False
    field = as_node(known.get(tag.field))
    constant = field.get("const", tag.value) == tag.value
    return bool(field) and constant and field.get("type", "string") == "string"


def _parents(schema: Any) -> list[str]:
    return [str(as_node(part).get("$ref")) for part in as_list(as_node(schema).get("allOf"))]


def _unions(data: Node) -> list[Node]:
    nodes = _nodes(data, named=False)
    return [node for node in nodes if _members(node) and is_node(node.get("discriminator"))]


def _nodes(node: Any, *, named: bool) -> Iterator[Node]:
    if is_list(node):
        for item in node:
            yield from _nodes(item, named=False)
    if is_node(node):
        if not named:
            yield node
        for child, inner in parts(node, named=named):
            yield from _nodes(child, named=inner)


def _members(union: Node) -> list[str]:
    members = as_list(union.get("oneOf")) + as_list(union.get("anyOf"))
    return [str(member["$ref"]) for member in members if is_node(member) and "$ref" in member]


def _constant(field: Node) -> str | None:
    values = [field["const"]] if "const" in field else as_list(field.get("enum"))
    return values[0] if len(values) == 1 and isinstance(values[0], str) else None
