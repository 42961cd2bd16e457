"""The bundled OpenAPI document and the few questions the mock asks of it.

Local references only. A schema is passed around with its JSON pointer, because validators are
compiled by pointer.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast
from urllib.parse import unquote, urlsplit

from .. import codec

Node = dict[str, Any]

_PROSE = frozenset({"description", "summary", "title", "x-source", "x-inferred"})
_CHOICES = ("allOf", "anyOf", "oneOf")
_NESTED = (dict, list)
_ASIDE = frozenset({"example", "examples", "demo", "links"})


class UnsupportedDocumentError(ValueError):
    """The document asks for something the mock cannot play; the message says where and what."""


@dataclass(frozen=True, slots=True)
class Schema:
    """A schema and the pointer to where it stands, references followed."""

    node: Node
    pointer: str

    def child(self, *keys: str) -> Schema:
        """Give a schema below this one, reference not yet followed."""
        node = self.node
        pointer = self.pointer
        for key in keys:
            node = node[key]
            pointer += "/" + escaped(key)
        return Schema(node, pointer)


class Document:
    """A bundled OpenAPI 3.1 document."""

    def __init__(self, root: Node) -> None:
        """Take the parsed document; it is not copied and must not change."""
        self.root = root
        self._resolved: dict[str, Schema] = {}
        self._parts: dict[str, tuple[Schema, ...]] = {}
        self._properties: dict[str, Mapping[str, Schema]] = {}

    @property
    def title(self) -> str:
        """Give the name of the API."""
        return str(self.root.get("info", {}).get("title", "API"))

    @cached_property
    def version(self) -> str:
        """Give the API version and a digest, to tell databases of different documents apart.

        Prose, examples and the demo account do not count: they change no stored record.
        """
        digest = hashlib.sha256(codec.encode(_essence(self.root))).hexdigest()[:16]
        return f"{self.root.get('info', {}).get('version', '')}+{digest}"

    @property
    def extension(self) -> Node:
        """Give the root's `x-tradespec`."""
        return _node(self.root.get("x-tradespec"))

    @property
    def mock(self) -> Node:
        """Give what only the mock reads, `x-tradespec.mock`."""
        return _node(self.extension.get("mock"))

    def base_path(self, servers: list[Node] | None = None) -> str:
        """Give the path of the first server without a slash at its end, "" for none.

        Args:
            servers: Which servers, the document's own by default.
        """
        declared: list[Node] = self.root.get("servers") or [{"url": "/"}]
        servers = servers or declared
        url = str(servers[0]["url"])
        variables: Node = servers[0].get("variables", {})
        for name, variable in variables.items():
            url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
        return urlsplit(url).path.rstrip("/")

    def at(self, pointer: str) -> Any:
        """Give the node a pointer such as `#/components/schemas/Job` leads to."""
        node: Any = self.root
        for token in pointer.removeprefix("#").strip("/").split("/"):
            key = unquote(token).replace("~1", "/").replace("~0", "~")
            try:
                node = node[int(key)] if codec.is_array(node) else node[key]
            except (KeyError, IndexError, TypeError) as problem:
                raise UnsupportedDocumentError(f"{pointer}: leads nowhere") from problem
        return node

    def resolve(self, node: Node, pointer: str) -> Schema:
        """Follow the references of a node that is nothing but a reference."""
        reference = node.get("$ref")
        if not isinstance(reference, str):
            return Schema(node, pointer)
        found = self._resolved.get(reference)
        if found is None:
            found = self._resolved[reference] = self._followed(node, pointer)
        return found

    def schema(self, name: str) -> Schema:
        """Give a component schema by its name."""
        pointer = f"#/components/schemas/{escaped(name)}"
        return self.resolve(self.at(pointer), pointer)

    def follow(self, schema: Schema) -> Schema:
        """Give the schema with its reference followed."""
        return self.resolve(schema.node, schema.pointer)

    def parts(self, schema: Schema) -> tuple[Schema, ...]:
        """Give a schema and all it is made of by reference, `allOf`, `anyOf` or `oneOf`."""
        found = self._parts.get(schema.pointer)
        if found is None:
            found = self._parts[schema.pointer] = tuple(self._found_parts(schema))
        return found

    def properties(self, schema: Schema) -> Mapping[str, Schema]:
        """Give all properties an object schema names, in order."""
        found = self._properties.get(schema.pointer)
        if found is None:
            named: dict[str, Schema] = {}
            for part in self.parts(schema):
                for name in part.node.get("properties", {}):
                    if name not in named:
                        named[name] = part.child("properties", name)
            found = self._properties[schema.pointer] = named
        return found

    def required(self, schema: Schema) -> set[str]:
        """Give the names of the properties that must be there."""
        return {name for part in self.parts(schema) for name in part.node.get("required", [])}

    def types(self, schema: Schema) -> set[str]:
        """Give the JSON types a schema allows as far as it says so."""
        found: set[str] = set()
        for part in self.parts(schema):
            node = part.node
            stated = node.get("type", [])
            found.update([stated] if isinstance(stated, str) else stated)
            examples = node.get("enum", [node["const"]] if "const" in node else [])
            if "type" not in node:
                found.update(_type_of(value) for value in examples)
        return found

    def nullable(self, schema: Schema) -> bool:
        """Tell whether a schema allows null."""
        return "null" in self.types(schema)

    def keyword(self, schema: Schema, name: str) -> Any:
        """Give a keyword of the schema or of what it refers to, None when absent."""
        return next((part.node[name] for part in self.parts(schema) if name in part.node), None)

    def items(self, schema: Schema) -> Schema | None:
        """Give the schema of an array's items, None when it says nothing about them."""
        for part in self.parts(schema):
            if codec.is_object(part.node.get("items")):
                return part.child("items")
        return None

    def operations(self) -> Iterator[tuple[str, str, Node, Node, str]]:
        """Give path, method, path item, operation and pointer of every operation."""
        methods = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
        for path, item in self.root.get("paths", {}).items():
            place = self.resolve(item, f"#/paths/{escaped(path)}")
            for method in methods:
                if method in place.node:
                    operation: Node = place.node[method]
                    yield path, method.upper(), place.node, operation, f"{place.pointer}/{method}"

    def _followed(self, node: Node, pointer: str) -> Schema:
        seen: set[str] = set()
        while isinstance(reference := node.get("$ref"), str):
            if not reference.startswith("#/") or reference in seen:
                raise UnsupportedDocumentError(f"{pointer}: cannot follow {reference!r}")
            seen.add(reference)
            node, pointer = self.at(reference), reference
        return Schema(node, pointer)

    def _found_parts(self, schema: Schema) -> Iterator[Schema]:
        yield schema
        if isinstance(schema.node.get("$ref"), str):
            yield from self.parts(self.follow(schema))
        for keyword in _CHOICES:
            for index, part in enumerate(cast("list[Node]", schema.node.get(keyword, []))):
                if "required" in part and len(part) == 1:
                    continue
                yield from self.parts(Schema(part, f"{schema.pointer}/{keyword}/{index}"))


def _essence(node: Any) -> Any:
    if codec.is_object(node):
        return {
            name: _essence(value) if isinstance(value, _NESTED) else value
            for name, value in node.items()
            if name not in _ASIDE and not (name in _PROSE and isinstance(value, str))
        }
    return [_essence(item) for item in node] if codec.is_array(node) else node


def escaped(key: str) -> str:
    """Escape one key of a JSON pointer that stands in a URI fragment."""
    key = key.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    return key.replace("{", "%7B").replace("}", "%7D").replace(" ", "%20")


def keys_of(pointer: str) -> tuple[str, ...]:
    """Give the keys of a JSON pointer such as `/data/jobs`; none for the whole body."""
    tokens = pointer.split("/")[1:]
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in tokens)


def _type_of(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, str):
        return "string"
    if codec.is_array(value):
        return "array"
    return "object" if codec.is_object(value) else "number"


def _node(value: Any) -> Node:
    return value if codec.is_object(value) else {}
