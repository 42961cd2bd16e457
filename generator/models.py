"""Component schemas in, the source of a models module out, by datamodel-code-generator.

Structs decode what a server sends, so limits and patterns are left out of them: a value outside its
documented range is still data.
"""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any, cast

from datamodel_code_generator import generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType, InputFileType, OpenAPIScope
from datamodel_code_generator.format import DatetimeClassType, Formatter, PythonVersion

from generator.names import docstring, unescaped_docstring
from generator.normalise import is_class, resolve, types_of
from generator.plain import Node, as_list, as_node, is_node
from generator.usage import usage

_LIMITS = {
    "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf", "maxLength",
    "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties",
    "default", "example", "examples", "title", "readOnly", "writeOnly", "not", "if", "then", "else",
    "contains", "deprecated", "propertyNames", "dependentRequired", "contentMediaType",
    "contentEncoding", "externalDocs", "xml",
}  # fmt: skip
_KEPT_FORMATS = {"date", "date-time", "decimal"}


def models_source(data: Node, templates: Path, core: str) -> str:
    """Python source of the models of a normalised document, unformatted.

    Args:
        data: the document.
        templates: folder of the Jinja templates of a model.
        core: the package, relative to the models module, that holds the runtime.
    """
    schemas = model_schemas(data)
    title = docstring(str(data["info"]["title"]), 0)
    if not schemas:
        return '"""No models."""\n'
    bare = {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        warnings.filterwarnings("ignore", message="msgspec cannot decode the union")
        source = cast(str, generate(json.dumps(bare), config=_config(templates)))
    future = "from __future__ import annotations\n"
    opening, _, rest = source.partition(future)
    del opening
    imports = f"from {core}.types import OpenEnum, OpenIntEnum\n"
    return f'"""Models of {title}."""\n\n{future}{imports}{rest}'


def model_schemas(data: Node) -> Node:
    """The schemas that become models: those that calls meet, cleaned, plain names put in place."""
    schemas = as_node(data["components"].get("schemas"))
    met = usage(data)
    return {
        name: _Cleaner(data, wide=name not in met.received).clean(schema)
        for name, schema in sorted(schemas.items())
        if name in met.received | met.sent and (is_class(schema) or _is_union(data, schema))
    }


def _is_union(data: Node, schema: Node) -> bool:
    """Whether a schema chooses between two or more classes."""
    members = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    return sum(is_class(resolve(data, member)) for member in members) > 1


class _Cleaner:
    """Strips a schema to what shapes a type; a `wide` one, only ever sent, takes any number."""

    def __init__(self, data: Node, *, wide: bool) -> None:
        self.data = data
        self.wide = wide

    def clean(self, schema: Any, depth: int = 0) -> Any:
        if not is_node(schema) or depth > 12:
            return {}
        found = as_node(schema)
        if "$ref" in found:
            target = resolve(self.data, found)
            if is_class(target) or _is_union(self.data, target):
                words = found.get("description")
                described = {"description": unescaped_docstring(words, 4, 3)} if words else {}
                return {"$ref": found["$ref"], **described}
            merged = {**target, **{key: value for key, value in found.items() if key != "$ref"}}
            return self.clean(merged, depth + 1)
        result = {
            key: value
            for key, value in found.items()
            if key not in _LIMITS and not key.startswith("x-")
        }
        if isinstance(result.get("description"), str):
            result["description"] = unescaped_docstring(result["description"], 4, 3)
        if result.get("format") not in _KEPT_FORMATS:
            result.pop("format", None)
        if result.get("format") == "decimal" and "string" in types_of(result):
            result["type"] = ["number", "null"] if "null" in types_of(result) else "number"
        for key in ("properties", "patternProperties"):
            if key in result:
                inner = as_node(result[key])
                result[key] = {
                    field: self.clean(child, depth + 1) for field, child in inner.items()
                }
        for key in ("items", "additionalProperties"):
            if is_node(result.get(key)):
                result[key] = self.clean(result[key], depth + 1)
        if result.get("properties"):
            result.pop("additionalProperties", None)
        for key in ("allOf", "anyOf", "oneOf"):
            if key in result and not any(_shapes(member) for member in as_list(result[key])):
                del result[key]
            if key in result:
                result[key] = [self.clean(member, depth + 1) for member in as_list(result[key])]
        return _any_number(result) if self.wide else _plain_union(result)


def _shapes(member: Any) -> bool:
    """Whether a member of a composition says more than which fields must be there."""
    return bool(set(as_node(member)) - {"required", "not", "description", "title"})


def _any_number(schema: Node) -> Node:
    """An exact decimal that is only sent may be given as any number."""
    if schema.get("format") != "decimal":
        return _plain_union(schema)
    numbers: list[Node] = [
        {"type": "number", "format": "decimal"},
        {"type": "integer"},
        {"type": "number"},
    ]
    nullable: list[Node] = [{"type": "null"}] if "null" in types_of(schema) else []
    kept = {key: value for key, value in schema.items() if key not in ("type", "format")}
    return {**kept, "anyOf": [*numbers, *nullable]}


def _plain_union(schema: Node) -> Node:
    """A union of formats of text is text: the wire does not tell them apart."""
    members = cast(list[Node], schema.get("anyOf") or schema.get("oneOf") or [])
    formats = [
        member for member in members if types_of(member) == ["string"] and "enum" not in member
    ]
    if len(formats) < 2:
        return schema
    rest = [member for member in members if member not in formats]
    kept = {key: value for key, value in schema.items() if key not in ("anyOf", "oneOf", "type")}
    return {**kept, "anyOf": [{"type": "string"}, *rest]} if rest else {**kept, "type": "string"}


def _config(templates: Path) -> GenerateConfig:
    return GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.MsgspecStruct,
        target_python_version=PythonVersion.PY_311,
        openapi_scopes=[OpenAPIScope.Schemas],
        custom_template_dir=templates,
        output_datetime_class=DatetimeClassType.Datetime,
        formatters=[Formatter.BUILTIN],
        disable_timestamp=True,
        keyword_only=True,
        strict_nullable=True,
        snake_case_field=True,
        capitalise_enum_members=True,
        use_standard_collections=True,
        use_union_operator=True,
        use_schema_description=True,
        use_field_description=True,
        allow_remote_refs=False,
        type_mappings=["string+uuid=string", "string+decimal=decimal", "number+decimal=decimal"],
    )
