"""A bundled document in, the same document out with every object and enum a named component.

Also: OpenAPI 3.0 spellings become 3.1, parameters of a path item move into its operations, and
component schemas get names that are Python classes.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from generator.document import Document, walk
from generator.names import class_name
from generator.parse import escape
from generator.plain import Node, as_list, as_node, is_list, is_node
from generator.problems import Problem, SpecError

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def normalise(document: Document) -> Document:
    """Name and straighten everything the later steps rely on.

    Raises:
        SpecError: two schemas would get one class name.
    """
    data = deepcopy(document.data)
    _rename_components(document, data)
    _modernise(data)
    naming = _Naming(data.setdefault("components", {}).setdefault("schemas", {}))
    for name in list(naming.schemas):
        naming.schemas[name] = naming.visit(naming.schemas[name], name, top=True)
    for method, path, operation in operations(data):
        _name_operation(naming, data, method, path, operation)
    for group in ("parameters", "requestBodies", "responses", "headers"):
        for name, part in as_node(data["components"].get(group, {})).items():
            naming.part(part, class_name(name))
    _name_webhooks(naming, data)
    return Document(document.name, data, document.origins)


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


def resolve(data: Node, node: Any) -> Node:
    """Follow `$ref`s until there is none."""
    for _ in range(50):
        if not is_node(node) or not isinstance(node.get("$ref"), str):
            return as_node(node)
        node = walk(data, str(node["$ref"]))
    return {}


def operation_name(method: str, path: str, operation: Node) -> str:
    """The operationId, or words made of method and path."""
    return str(
        operation.get("operationId") or f"{method} {path.replace('{', 'by ').replace('}', '')}"
    )


def types_of(schema: Node) -> list[str]:
    """The `type` keyword as a list."""
    value = schema.get("type")
    return [value] if isinstance(value, str) else list(value or [])


def is_enum(schema: Node) -> bool:
    """Whether a schema lists at least two values of text or whole numbers."""
    values = [value for value in schema.get("enum", []) if value is not None]
    texts = all(isinstance(value, str) for value in values)
    numbers = all(isinstance(value, int) and not isinstance(value, bool) for value in values)
    return len(values) > 1 and (texts or numbers)


def is_object(schema: Node) -> bool:
    """Whether a schema has known fields."""
    return bool(schema.get("properties")) or bool(schema.get("allOf"))


def is_class(schema: Node) -> bool:
    """Whether a schema becomes a class of its own."""
    return is_object(schema) or is_enum(schema)


def _identity(data: Node, parameter: Any) -> tuple[Any, Any]:
    found = resolve(data, parameter)
    return found.get("in"), found.get("name")


def _rename_components(document: Document, data: Node) -> None:
    """Give component schemas class names and rewrite every reference to them."""
    schemas = as_node(as_node(data.get("components")).get("schemas"))
    renamed = {name: str(class_name(name)) for name in schemas}
    taken: dict[str, str] = {}
    problems: list[Problem] = []
    for name, new in renamed.items():
        if new in taken:
            pointer = f"/components/schemas/{escape(name)}"
            message = f"{name} and {taken[new]} would both be the class {new}; rename one"
            problems.append(document.problem(pointer, message, "names"))
        taken[new] = name
    if problems:
        raise SpecError(problems)
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


def _modernise(node: Any) -> None:
    """Rewrite OpenAPI 3.0 spellings of null and of bounds to JSON Schema 2020-12."""
    if is_list(node):
        for item in as_list(node):
            _modernise(item)
        return
    if not is_node(node):
        return
    schema = node
    for key, item in schema.items():
        if key not in ("example", "examples", "default", "enum", "const", "x-tradespec"):
            _modernise(item)
    if schema.get("nullable") is True:
        del schema["nullable"]
        if "type" in schema:
            schema["type"] = [*types_of(schema), "null"]
            if "enum" in schema and None not in schema["enum"]:
                schema["enum"] = [*schema["enum"], None]
        else:
            inner = {
                key: schema.pop(key)
                for key in list(schema)
                if key in ("$ref", "allOf", "oneOf", "anyOf")
            }
            if inner:
                schema["anyOf"] = [inner, {"type": "null"}]
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if schema.get(exclusive) is True and bound in schema:
            schema[exclusive] = schema.pop(bound)
        elif isinstance(schema.get(exclusive), bool):
            del schema[exclusive]


def _name_operation(naming: _Naming, data: Node, method: str, path: str, operation: Node) -> None:
    base = str(class_name(operation_name(method, path, operation)))
    for parameter in operation.get("parameters", []):
        naming.part(parameter, base + str(class_name(str(parameter.get("name", "parameter")))))
    naming.part(operation.get("requestBody"), f"{base}Body")
    responses = as_node(operation.get("responses"))
    successes = [status for status in responses if status.startswith("2") or status == "default"]
    for status, response in responses.items():
        suffix = "Response" if successes == [status] else f"Response{class_name(status, 'Status')}"
        naming.part(response, base + suffix)


def _name_webhooks(naming: _Naming, data: Node) -> None:
    for name, item in as_node(data.get("webhooks")).items():
        for method in METHODS:
            if is_node(item) and method in item:
                naming.part(item[method].get("requestBody"), f"{class_name(name)}Event")


class _Naming:
    """Moves inline objects and enums to the components, under names made of where they stood."""

    def __init__(self, schemas: Node) -> None:
        self.schemas = schemas

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
        if (
            top
            or not is_class(found)
            or ("allOf" in found and len(found["allOf"]) == 1 and not found.get("properties"))
        ):
            return found
        return self._hoist(found, name)

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
            schema["type"] = next(kind for kind in (*types_of(schema), "object") if kind != "null")
            if "enum" in schema:
                schema["enum"] = [value for value in schema["enum"] if value is not None]
        outer: Node = {
            key: schema.pop(key)
            for key in ("readOnly", "writeOnly", "deprecated", "default")
            if key in schema
        }
        while name in self.schemas and self.schemas[name] != schema:
            name += "Value"
        self.schemas[name] = schema
        reference: Node = {"$ref": f"#/components/schemas/{name}"}
        if nullable:
            reference = {"anyOf": [reference, {"type": "null"}]}
        if "description" in schema:
            reference["description"] = schema["description"]
        return {**reference, **outer}


def _variant(member: Any, name: str) -> str:
    """A word telling one member of a union from the others."""
    if not is_node(member):
        return ""
    found = member
    if found.get("title"):
        return str(class_name(str(found["title"])))
    for key, child in as_node(found.get("properties")).items():
        if is_node(child) and "const" in child:
            return str(class_name(str(child["const"]), class_name(key)))
    required = [str(key) for key in found.get("required", [])] or list(
        found.get("properties") or {}
    )
    return "With" + "And".join(str(class_name(key)) for key in required[:2])
