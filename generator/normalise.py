"""A bundled document in, the same document out with every object and enum a named component.

Also: OpenAPI 3.0 spellings become 3.1, parameters of a path item move into its operations, and
component schemas get names that are Python classes.
"""

from __future__ import annotations

from copy import deepcopy
from http import HTTPStatus
from typing import Any

from generator.discriminators import make_explicit
from generator.document import Document
from generator.names import BUILTIN_CLASSES, class_name, class_names
from generator.namespace import NameSpace
from generator.parse import escape
from generator.plain import Node, as_list, as_node, is_list, is_node, parts
from generator.schema import is_class, resolve, successes, types_of

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def normalise(document: Document) -> Document:
    """Name and straighten everything the later steps rely on."""
    data = deepcopy(document.data)
    _place_path_items(data)
    make_explicit(data)
    space = class_space()
    _rename_components(data, space)
    _modernise(data)
    naming = _Naming(data.setdefault("components", {}).setdefault("schemas", {}), space)
    for name in list(naming.schemas):
        naming.schemas[name] = naming.visit(naming.schemas[name], name, top=True)
    for method, path, operation in operations(data):
        _name_operation(naming, data, method, path, operation)
    for group in ("parameters", "requestBodies", "responses", "headers"):
        for name, part in as_node(data["components"].get(group, {})).items():
            naming.part(part, class_name(name))
    _name_webhooks(naming, data)
    make_explicit(data, named=True)
    _take_null_out(data, naming.schemas)
    return Document(document.name, data, document.origins)


def _place_path_items(data: Node) -> None:
    """Put path items of the components where they are referred to."""
    for group in ("paths", "webhooks"):
        items = as_node(data.get(group))
        for name, item in items.items():
            if is_node(item) and "$ref" in item:
                items[name] = deepcopy(resolve(data, item))


def operations(data: Node) -> list[tuple[str, str, Node]]:
    """(method, path, operation) of a document, in its order; path-level parameters folded in."""
    found: list[tuple[str, str, Node]] = []
    for path, item in as_node(data.get("paths")).items():
        shared = as_list(item.pop("parameters", []))
        for method in METHODS:
            if method not in item:
                continue
            operation = as_node(item[method])
            own = {_identity(data, parameter) for parameter in operation.get("parameters", [])}
            kept = [parameter for parameter in shared if _identity(data, parameter) not in own]
            if kept or "parameters" in operation:
                operation["parameters"] = [*kept, *operation.get("parameters", [])]
            found.append((method, path, operation))
    return found


def operation_name(method: str, path: str, operation: Node) -> str:
    """The operationId, or words made of method and path."""
    return str(
        operation.get("operationId") or f"{method} {path.replace('{', 'by ').replace('}', '')}"
    )


def _identity(data: Node, parameter: Any) -> tuple[Any, Any]:
    found = resolve(data, parameter)
    return found.get("in"), found.get("name")


_TAKEN = (
    *BUILTIN_CLASSES,
    "Annotated", "Any", "ClassVar", "Created", "Decimal", "Dict", "Enum", "Filter", "ForwardRef",
    "FrozenSet", "IntEnum", "Limiter", "List", "Literal", "Mapping", "Meta", "Model", "NULLS",
    "OAuth2", "OpenEnum", "OpenIntEnum", "OpenModel", "Optional", "Sequence", "Set", "StrEnum",
    "Struct", "Tuple", "TypeAlias", "TypedDict", "UNSET", "UUID", "Union", "UnsetType", "Wire",
)  # fmt: skip
"""What a models module imports or builds on, and what a package has besides models."""


def class_space() -> NameSpace:
    """The names of the classes of a models module."""
    return NameSpace(_TAKEN, suffix="Model", separator="", folds_case=True)


def _rename_components(data: Node, space: NameSpace) -> None:
    """Give component schemas class names and rewrite every reference to them."""
    schemas = as_node(as_node(data.get("components")).get("schemas"))
    schemas.update({name: {} for name, schema in schemas.items() if isinstance(schema, bool)})
    plain = [name for name in schemas if str(class_name(name)) == name]
    others = [name for name in schemas if name not in set(plain)]
    renamed = {name: space.give(*class_names(name)) for name in (*plain, *others)}
    if any(name != new for name, new in renamed.items()):
        data["components"]["schemas"] = {renamed[name]: schema for name, schema in schemas.items()}
        old = "#/components/schemas/"
        references = {f"{old}{escape(name)}": f"{old}{new}" for name, new in renamed.items()}
        _rewrite(data, references)


def _rewrite(node: Any, references: dict[str, str]) -> None:
    if is_list(node):
        for item in as_list(node):
            _rewrite(item, references)
    elif is_node(node):
        for key, item in node.items():
            if isinstance(item, str) and item in references:
                node[key] = references[item]
            elif isinstance(item, str) and key == "$ref":
                head = "/".join(item.split("/")[:4])
                node[key] = references.get(head, head) + item[len(head) :]
            else:
                _rewrite(item, references)


def _modernise(node: Any, *, named: bool = False) -> None:
    """Rewrite OpenAPI 3.0 spellings of null and of bounds to JSON Schema 2020-12."""
    if is_list(node):
        for item in node:
            _modernise(item)
    if not is_node(node):
        return
    for item, inner_named in parts(node, named=named):
        _modernise(item, named=inner_named)
    if not named:
        _modernise_null(node)
        _modernise_bounds(node)


def _modernise_null(schema: Node) -> None:
    if schema.get("nullable") is not True:
        return
    del schema["nullable"]
    if "type" in schema:
        schema["type"] = [*types_of(schema), "null"]
        if "enum" in schema and None not in schema["enum"]:
            schema["enum"] = [*schema["enum"], None]
        return
    keywords = ("$ref", "allOf", "oneOf", "anyOf", "discriminator")
    inner = {key: schema.pop(key) for key in keywords if key in schema}
    if inner:
        schema["anyOf"] = [inner, {"type": "null"}]


def _modernise_bounds(schema: Node) -> None:
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if schema.get(exclusive) is True and bound in schema:
            schema[exclusive] = schema.pop(bound)
        elif isinstance(schema.get(exclusive), bool):
            del schema[exclusive]


def _take_null_out(data: Node, schemas: Node) -> None:
    """Let a class be a class: where its component allows null, each reference to it does."""
    nullable: set[str] = set()
    for name, schema in schemas.items():
        if is_class(schema) and ("null" in types_of(schema) or None in schema.get("enum", [])):
            _refuse_null(schema)
            nullable.add(f"#/components/schemas/{name}")
    if nullable:
        _allow_null(data, nullable)


def _refuse_null(schema: Node) -> None:
    schema["type"] = next((kind for kind in types_of(schema) if kind != "null"), "object")
    if "enum" in schema:
        schema["enum"] = [value for value in schema["enum"] if value is not None]
        schema["type"] = "string" if isinstance(schema["enum"][0], str) else "integer"


def _allow_null(node: Any, nullable: set[str], *, named: bool = False) -> None:
    if is_list(node):
        for item in node:
            _allow_null(item, nullable)
    if not is_node(node):
        return
    for item, inner in parts(node, named=named):
        if item is not node.get("allOf"):
            _allow_null(item, nullable, named=inner)
    if not named and node.get("$ref") in nullable:
        node["anyOf"] = [{"$ref": node.pop("$ref")}, {"type": "null"}]


def _name_operation(naming: _Naming, data: Node, method: str, path: str, operation: Node) -> None:
    base = str(class_name(operation_name(method, path, operation)))
    for parameter in operation.get("parameters", []):
        naming.part(parameter, base + str(class_name(str(parameter.get("name", "parameter")))))
    naming.body(operation.get("requestBody"), base)
    responses = as_node(operation.get("responses"))
    only = len(successes(responses)) == 1
    for status, response in responses.items():
        alone = only and status in successes(responses)
        naming.part(response, f"{base}Response" if alone else f"{base}Response{_phrase(status)}")


def _phrase(status: str) -> str:
    """A status in words: `Accepted` for 202."""
    known = {str(one.value): one.phrase for one in HTTPStatus}
    return str(class_name(known.get(status, status), "Status"))


def _name_webhooks(naming: _Naming, data: Node) -> None:
    for name, item in as_node(data.get("webhooks")).items():
        for method in METHODS:
            if is_node(item) and method in item:
                naming.part(item[method].get("requestBody"), f"{class_name(name)}Event")


class _Naming:
    """Moves inline objects and enums to the components, under names made of where they stood."""

    def __init__(self, schemas: Node, space: NameSpace) -> None:
        self.schemas = schemas
        self.space = space
        self._hoisted: dict[str, list[str]] = {}

    def part(self, part: Any, name: str) -> None:
        """Name the schemas of a parameter, header, request body or response."""
        if not is_node(part) or "$ref" in part:
            return
        found = part
        if is_node(found.get("schema")):
            found["schema"] = self.visit(found["schema"], name)
        for media in as_node(found.get("content")).values():
            if is_node(media.get("schema")):
                media["schema"] = self.visit(media["schema"], name)

    def body(self, part: Any, name: str) -> None:
        """Name the schemas of a request body; fields that become arguments are the call's own."""
        for media in as_node(as_node(part).get("content")).values():
            schema = media.get("schema")
            if is_node(schema) and "$ref" not in schema and schema.get("properties"):
                self._children(schema, name)
        self.part(part, f"{name}Body")

    def visit(self, schema: Any, name: str, *, top: bool = False) -> Any:
        """Name what is inside `schema`, then the schema itself unless it is `top`."""
        if not is_node(schema):
            return schema
        found = schema
        if len(found.get("enum", [])) == 1 and found["enum"][0] is not None:
            found["const"] = found.pop("enum")[0]
        if "$ref" in found:
            return found
        self._children(found, name)
        return found if top or not is_class(found) else self._hoist(found, name)

    def _children(self, schema: Node, name: str) -> None:
        for key, child in as_node(schema.get("properties")).items():
            schema["properties"][key] = self.visit(child, name + str(class_name(key)))
        for key, suffix in (("items", "Item"), ("additionalProperties", "Value")):
            if is_node(schema.get(key)):
                schema[key] = self.visit(schema[key], name + suffix)
        for key in ("oneOf", "anyOf"):
            members = as_list(schema.get(key))
            schema_members = [
                self.visit(member, name + _variant(member, name)) for member in members
            ]
            if members:
                schema[key] = schema_members
        for member in as_list(schema.get("allOf")):
            if is_node(member):
                self._children(member, name)

    def _hoist(self, schema: Node, name: str) -> Node:
        nullable = "null" in types_of(schema) or None in schema.get("enum", [])
        if nullable:
            _refuse_null(schema)
        outer: Node = {
            key: schema.pop(key)
            for key in ("readOnly", "writeOnly", "deprecated", "default")
            if key in schema
        }
        name = self._named(schema, name)
        reference: Node = {"$ref": f"#/components/schemas/{name}"}
        if nullable:
            reference = {"anyOf": [reference, {"type": "null"}]}
        if "description" in schema:
            reference["description"] = schema["description"]
        return {**reference, **outer}

    def _named(self, schema: Node, wanted: str) -> str:
        """The class of a schema: that of an equal one of the same wanted name, or a new one."""
        before = self._hoisted.setdefault(wanted, [wanted] if wanted in self.schemas else [])
        for name in before:
            if self.schemas[name] == schema:
                return name
        name = self.space.give(wanted)
        before.append(name)
        self.schemas[name] = schema
        return name


def _variant(member: Any, name: str) -> str:
    """A word telling one member of a union from the others."""
    if not is_node(member):
        return ""
    found = member
    if found.get("title"):
        return str(class_name(str(found["title"])))
    for key, child in as_node(found.get("properties")).items():
        values = [child["const"]] if "const" in as_node(child) else as_node(child).get("enum", [])
        if len(values) == 1:
            return str(class_name(str(values[0]), class_name(key)))
    required = [str(key) for key in found.get("required", [])] or list(
        found.get("properties") or {}
    )
    return "With" + "And".join(str(class_name(key)) for key in required[:2])
