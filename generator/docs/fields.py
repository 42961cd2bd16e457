"""A schema of a normalised document in, what a reader wants to know of it out: rows of a table."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator.document import steps
from generator.plain import Node, as_list, as_node
from generator.schema import fields, is_class, is_enum, required, resolve, types_of, wire_of
from generator.wires import takes

_LIMITS = (
    ("minimum", "at least {}"),
    ("exclusiveMinimum", "more than {}"),
    ("maximum", "at most {}"),
    ("exclusiveMaximum", "less than {}"),
    ("multipleOf", "a multiple of {}"),
    ("minLength", "at least {} characters"),
    ("maxLength", "at most {} characters"),
    ("minItems", "at least {} items"),
    ("maxItems", "at most {} items"),
    ("minProperties", "at least {} members"),
    ("maxProperties", "at most {} members"),
    ("pattern", "pattern {}"),
)
_WIRES = {
    "flag": "flag",
    "local-datetime": "local date-time",
    "local-date": "local date",
    "decimal": "decimal",
    "number": "number",
    "integer": "integer",
    "identifier": "uuid",
    "json": "JSON in text",
    "separated": "list in text",
}
"""How values that the wire spells in text are called; the page of conventions explains them."""
_LONGEST_PATTERN = 60
_COUNTS = {"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"}
_MERGED = (
    "description",
    "default",
    "readOnly",
    "writeOnly",
    "deprecated",
    "x-source",
    "x-inferred",
)


@dataclass(frozen=True, slots=True)
class Type:
    """A type in words; `name` is the object it speaks of, if any."""

    words: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an object or one parameter of a call.

    Args:
        name: as it is sent.
        type: one or several that it may be.
        null: whether it may be null.
        required: whether a caller must give it.
        set_by: `you`, `server`, or empty where that is no question.
        values: the values of an enum.
        limits: bounds, in words.
        default: the documented default as JSON, or empty.
    """

    name: str
    types: tuple[Type, ...]
    null: bool
    required: bool
    set_by: str
    values: tuple[str, ...]
    limits: tuple[str, ...]
    default: str
    description: str
    source: str
    inferred: str
    deprecated: bool


@dataclass(frozen=True, slots=True)
class Schema:
    """An object or enum with a name.

    Args:
        fields: of an object.
        values: of an enum.
        closed: whether other fields are refused.
    """

    name: str
    description: str
    fields: tuple[Field, ...]
    values: tuple[str, ...]
    closed: bool
    source: str
    inferred: str


class Reader:
    """Reads schemas of one normalised document."""

    def __init__(self, data: Node) -> None:
        self.data = data
        self.schemas = as_node(as_node(data.get("components")).get("schemas"))

    def schema(self, name: str, sent: frozenset[str] = frozenset()) -> Schema:
        """A named object or enum; `sent` are the fields that callers may send."""
        node = as_node(self.schemas[name])
        own = fields(self.data, node) or {}
        needed = required(self.data, node)
        rows = tuple(self.field(wire, field, wire in needed) for wire, field in own.items())
        if sent:
            rows = tuple(replace(row, set_by=_set_by(row, sent)) for row in rows)
        return Schema(
            name=name,
            description=str(node.get("description") or ""),
            fields=rows,
            values=_values(node),
            closed=node.get("additionalProperties") is False,
            source=str(node.get("x-source") or ""),
            inferred=str(node.get("x-inferred") or ""),
        )

    def rows(self, node: Any) -> tuple[Field, ...]:
        """The fields of any object schema."""
        needed = required(self.data, node)
        own = fields(self.data, node) or {}
        return tuple(self.field(wire, field, wire in needed) for wire, field in own.items())

    def field(self, name: str, node: Any, needed: bool) -> Field:
        """One field by its schema."""
        shapes = list(self._shapes(node, 0))
        words = {key: value for shape in reversed(shapes) for key, value in self._said(shape)}
        words |= {key: as_node(node)[key] for key in _MERGED if key in as_node(node)}
        own = as_node(node)
        said = {"x-source": own.get("x-source"), "x-inferred": own.get("x-inferred")}
        target = resolve(self.data, node)
        if not any(said.values()) and (is_enum(target) or not is_class(target)):
            said = {key: words.get(key) for key in said}
        return Field(
            name=name,
            types=self.types(node),
            null=any("null" in types_of(shape) for shape in shapes),
            required=needed,
            set_by="server" if words.get("readOnly") is True else "",
            values=tuple(dict.fromkeys(value for shape in shapes for value in _values(shape))),
            limits=tuple(dict.fromkeys(limit for shape in shapes for limit in _limits(shape))),
            default=_json(words.get("default")),
            description=str(words.get("description") or ""),
            source=str(said["x-source"] or ""),
            inferred=str(said["x-inferred"] or ""),
            deprecated=words.get("deprecated") is True,
        )

    def _said(self, shape: Node) -> Iterator[tuple[str, Any]]:
        yield from ((key, shape[key]) for key in _MERGED if key in shape)

    def _shapes(self, node: Any, depth: int) -> Iterator[Node]:
        """A schema and the alternatives it is made of, items of an array included."""
        found = resolve(self.data, node)
        if wire_of(found):
            yield self._wired(found)
            return
        yield found
        if depth > 4 or fields(self.data, found):
            return
        for key in ("anyOf", "oneOf", "allOf"):
            for member in as_list(found.get(key)):
                yield from self._shapes(member, depth + 1)
        if "array" in types_of(found):
            for inner in self._shapes(found.get("items"), depth + 1):
                yield {key: value for key, value in inner.items() if key in ("enum", "type")} | {
                    "type": [kind for kind in types_of(inner) if kind != "null"]
                }

    def _wired(self, found: Node) -> Node:
        """A value spelt in text: its words and bounds, and null where it may be empty."""
        members = [found, *(resolve(self.data, each) for each in as_list(found.get("anyOf")))]
        kept = {key: found[key] for key in _MERGED if key in found}
        for member in members if wire_of(found) != "flag" else []:
            kept |= {key: member[key] for key in ("minimum", "maximum") if key in member}
        return kept | {"type": ["string", *(["null"] if takes(found, "") else [])]}

    def types(self, node: Any) -> tuple[Type, ...]:
        """The types a schema allows, null left out."""
        return tuple(dict.fromkeys(self._types(node, 0)))

    def _types(self, node: Any, depth: int) -> Iterator[Type]:
        found = resolve(self.data, node)
        reference = as_node(node).get("$ref")
        if wire := wire_of(found):
            yield Type(_WIRES.get(wire, wire))
            return
        if isinstance(reference, str) and is_class(found) and not is_enum(found):
            yield Type("", reference.rpartition("/")[2])
            return
        members = [
            member
            for key in ("anyOf", "oneOf")
            for member in as_list(found.get(key))
            if set(as_node(member)) - {"required", "not", "description", "title"}
        ]
        joined = as_list(found.get("allOf"))
        members += joined if len(joined) == 1 else []
        if members and depth < 5:
            for member in members:
                yield from self._types(member, depth + 1)
            return
        for kind in types_of(found) or _implied(found):
            yield from self._of_kind(kind, found, depth)

    def _of_kind(self, kind: str, found: Node, depth: int) -> Iterator[Type]:
        if kind == "array" and depth < 5:
            inner = list(self._types(found.get("items"), depth + 1)) or [Type("anything")]
            for each in inner:
                yield Type(f"array of {each.words}".strip(), each.name)
        elif kind == "object":
            yield Type("object")
        elif kind == "string" and "contentMediaType" in found and "contentEncoding" not in found:
            yield Type("file")
        elif kind != "null":
            form = str(found.get("format") or "")
            yield Type({"decimal": "decimal", "binary": "file"}.get(form, form or kind))

    def inside(self, node: Any, pointer: str) -> Any:
        """The schema of what stands at a pointer in an instance of a schema."""
        for key in steps(pointer):
            node = (fields(self.data, node) or {}).get(key)
        return node

    def envelope(self, node: Any, pointer: str) -> tuple[Field, ...]:
        """The fields around a result, by their way from the root; none where it is all there is."""
        rows: list[Field] = []
        way = steps(pointer)
        for depth, key in enumerate(way):
            prefix = ".".join(way[:depth])
            for row in self.rows(node):
                if row.name != key or depth == len(way) - 1:
                    rows.append(replace(row, name=f"{prefix}.{row.name}".lstrip(".")))
            node = (fields(self.data, node) or {}).get(key)
        return tuple(rows)

    def named(self, node: Any) -> tuple[str, ...]:
        """The objects a schema speaks of itself."""
        return tuple(each.name for each in self.types(node) if each.name)

    def enums(self, node: Any) -> Iterator[str]:
        """The named enums a schema speaks of."""
        for member in (node, *as_list(as_node(node).get("anyOf")), as_node(node).get("items")):
            reference = as_node(member).get("$ref")
            if isinstance(reference, str) and is_enum(resolve(self.data, member)):
                yield reference.rpartition("/")[2]


def _set_by(row: Field, sent: frozenset[str]) -> str:
    return "you" if row.name in sent and row.set_by != "server" else "server"


def _implied(schema: Node) -> list[str]:
    if schema.get("enum") or isinstance(schema.get("const"), str):
        return ["string"]
    return ["object"] if schema.get("properties") or schema.get("allOf") else ["anything"]


def _values(schema: Node) -> tuple[str, ...]:
    values = as_list(schema.get("enum")) or ([schema["const"]] if "const" in schema else [])
    return tuple(_json(value).strip('"') for value in values if value not in (None, ""))


def _limits(schema: Node) -> Iterator[str]:
    for key, words in _LIMITS:
        if key in schema and not (key == "pattern" and len(schema[key]) > _LONGEST_PATTERN):
            value = schema[key]
            text = words.format(f"`{value}`" if key == "pattern" else value)
            yield text.removesuffix("s") if value == 1 and key in _COUNTS else text
    if schema.get("uniqueItems") is True:
        yield "each once"


def _json(value: object) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False)


def first_of(node: Any) -> Node:
    """The first object among the members of an object, such as its first media type."""
    return as_node(next(iter(as_node(node).values()), None))
