"""Component schemas in, the source of a models module out, by datamodel-code-generator.

Structs decode what a server sends, so limits and patterns are left out of them: a value outside its
documented range is still data.
"""

from __future__ import annotations

import json
import re
import warnings
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from datamodel_code_generator import Error, generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType, InputFileType, OpenAPIScope
from datamodel_code_generator.format import DatetimeClassType, Formatter, PythonVersion

from generator.discriminators import Tag, tags
from generator.fields import OF_MODELS, field_names, member_names
from generator.manners import WireAlias
from generator.names import (
    Identifier,
    docstring,
    ended,
    literal,
    unescaped_docstring,
    visible_source,
)
from generator.plain import Node, as_list, as_node, is_node
from generator.problems import Problem, SpecError
from generator.schema import (
    fields,
    is_class,
    is_enum,
    is_object,
    required,
    resolve,
    shapes,
    types_of,
    wire_of,
)
from generator.usage import usage
from generator.wires import alias, extra_pattern, wires_block

_LIMITS = {
    "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf", "maxLength",
    "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties",
    "default", "example", "examples", "title", "readOnly", "writeOnly", "not", "if", "then", "else",
    "contains", "deprecated", "propertyNames", "dependentRequired", "contentMediaType",
    "contentEncoding", "externalDocs", "xml", "discriminator", "nullable",
}  # fmt: skip
_MOST_NODES = 20_000
_WIRES = "wires_"
_KEPT_FORMATS = {"date", "date-time", "decimal"}


def models_source(
    data: Node,
    templates: Path,
    core: str,
    wires: Sequence[WireAlias] = (),
    nulls: tuple[str, ...] = (),
) -> str:
    """Python source of the models of a normalised document, unformatted.

    Args:
        data: the document.
        templates: folder of the Jinja templates of a model.
        core: the package, relative to the models module, that holds the runtime.
        wires: the aliases of schemas with wire values.
        nulls: how null is spelled in text.
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
        try:
            source = cast(str, generate(json.dumps(bare), config=_config(templates, data, schemas)))
        except (Error, UserWarning) as error:
            where = str(data["info"]["title"])
            raise SpecError([Problem(where, "/components/schemas", str(error), "models")]) from None
    future = "from __future__ import annotations\n"
    body = _with_whole_modules(source.partition(future)[2])
    body = re.sub(rf"^from {_WIRES} import (\([^)]*\)|.*)\n", "", body, flags=re.MULTILINE)
    names = "Model, OpenEnum, OpenIntEnum, OpenModel"
    imports = f"from typing import ClassVar, Literal\nfrom {core}.types import {names}\n"
    block = wires_block(wires, nulls, core)
    body = _after_imports(visible_source(body), block)
    return f'"""Models of {title}."""\n\n{future}{imports}{body}'


def _after_imports(source: str, block: str) -> str:
    """The source with a block behind its imports."""
    if not block:
        return source
    lines = source.split("\n")
    last = max(
        (at for at, line in enumerate(lines) if re.match("(from|import) ", line)), default=-1
    )
    if last >= 0 and lines[last].endswith("("):
        last += next(at for at, line in enumerate(lines[last:]) if line.startswith(")"))
    return "\n".join([*lines[: last + 1], block, *lines[last + 1 :]])


def _with_whole_modules(source: str) -> str:
    """A type whose name is also a field's is written with its module."""
    aliased = re.compile(r"^from (builtins|datetime) import (\w+) as \2_aliased$", re.MULTILINE)
    for module, name in aliased.findall(source):
        short = "dt" if module == "datetime" else module
        line = f"from {module} import {name} as {name}_aliased"
        whole = f"import {module}" if short == module else f"import {module} as {short}"
        source = source.replace(line, whole)
        source = re.sub(rf"\b{name}_aliased\b", f"{short}.{name}", source)
    return source


def model_schemas(data: Node) -> Node:
    """The schemas that become models: those that calls meet, cleaned, plain names put in place."""
    schemas = as_node(data["components"].get("schemas"))
    met = usage(data)
    tagged = tags(data)
    return {
        name: _Cleaner(data, wide=name not in met.received).clean(
            _whole(data, schema, tagged.get(name))
        )
        for name, schema in sorted(schemas.items())
        if name in met.received | met.sent and (is_class(schema) or _is_union(data, schema))
    }


def _whole(data: Node, schema: Node, tag: Tag | None) -> Node:
    """A class with its parents' fields among its own, where it cannot inherit them, and no tag."""
    known = fields(data, schema)
    if known is None or (tag is None and not _gathers(data, schema)):
        return schema
    hidden = tag.field if tag else None
    alone = {key: value for key, value in schema.items() if key != "allOf"}
    kept = {name: field for name, field in known.items() if name != hidden}
    needed = sorted(required(data, schema) - {hidden})
    return {**alone, "type": "object", "properties": kept, "required": needed}


def _gathers(data: Node, schema: Node) -> bool:
    """Whether a class has two parents, or says more of a field of its one parent."""
    parts = as_list(schema.get("allOf"))
    parents = [part for part in parts if "$ref" in as_node(part)]
    if len(parents) != 1:
        return len(parents) > 1
    others = [schema, *(part for part in parts if part is not parents[0])]
    own = {name for part in others for name in as_node(as_node(part).get("properties"))}
    own |= {str(name) for part in others for name in as_list(as_node(part).get("required"))}
    return bool(own & set(fields(data, parents[0]) or {}))


def _is_union(data: Node, schema: Node) -> bool:
    """Whether a schema chooses between two or more classes."""
    members = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    return sum(is_class(resolve(data, member)) for member in members) > 1


class _Cleaner:
    """Strips a schema to what shapes a type; a `wide` one, only ever sent, takes any number."""

    def __init__(self, data: Node, *, wide: bool) -> None:
        self.data = data
        self.wide = wide
        self._left = _MOST_NODES

    def clean(self, schema: Any, inside: frozenset[str] = frozenset()) -> Node:
        """The schema as datamodel-code-generator shall see it.

        Args:
            schema: a schema or reference.
            inside: references put in place around it.
        """
        self._left -= 1
        if not is_node(schema) or self._left < 0:
            return {}
        if "$ref" in schema:
            return self._reference(schema, inside)
        result = {
            key: value
            for key, value in schema.items()
            if key not in _LIMITS and not key.startswith("x-")
        }
        words = _words(schema)
        if words:
            result["description"] = words
        self._values(result)
        if result.get("format") not in _KEPT_FORMATS or not {"string", "number"} & {
            *types_of(result)
        }:
            result.pop("format", None)
        if result.get("format") == "decimal" and "string" in types_of(result):
            result["type"] = ["number", "null"] if "null" in types_of(result) else "number"
        for key in ("properties", "patternProperties"):
            if key in result:
                inner = as_node(result[key])
                result[key] = {field: self.clean(child, inside) for field, child in inner.items()}
        for key in ("items", "additionalProperties"):
            if is_node(result.get(key)):
                result[key] = self.clean(result[key], inside)
        if result.get("properties"):
            result.pop("additionalProperties", None)
            result.pop("patternProperties", None)
        for key in ("allOf", "anyOf", "oneOf"):
            members = as_list(result.pop(key, None))
            if any(shapes(member) for member in members):
                result[key] = [self.clean(member, inside) for member in members]
        return _any_number(result) if self.wide else _plain_union(result)

    def _reference(self, schema: Node, inside: frozenset[str]) -> Node:
        reference = str(schema["$ref"])
        target = resolve(self.data, schema)
        known = alias(schema)
        if wire_of(target) and known is not None:
            words = _words(schema)
            described = {"description": words} if words else {}
            return {"type": "string", "customTypePath": f"{_WIRES}.{known}", **described}
        if is_class(target) or _is_union(self.data, target):
            words = _words(schema)
            return {"$ref": reference, **({"description": words} if words else {})}
        if reference in inside:
            return {}
        merged = {**target, **{key: value for key, value in schema.items() if key != "$ref"}}
        return self.clean(merged, inside | {reference})

    def _values(self, schema: Node) -> None:
        """Name the values of an enum; other lists of values do not shape a type."""
        if is_enum(schema):
            schema["x-enum-varnames"] = [str(name) for name in member_names(schema["enum"])]
        else:
            schema.pop("enum", None)
        if not isinstance(schema.get("const", ""), str | int):
            schema.pop("const")


def _words(schema: Node) -> str:
    """What a docstring says of a schema."""
    described = schema.get("description")
    words = ended(described) if isinstance(described, str) and described.strip() else ""
    if schema.get("deprecated") is True:
        words = f"Deprecated. {words}".strip()
    return unescaped_docstring(words, 4, 3)


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


def _template_words(data: Node, schemas: Node) -> dict[str, Node]:
    """What the templates say of a class besides what datamodel-code-generator tells them."""
    originals = as_node(as_node(data["components"])["schemas"])
    words = {name: _tag_words(tag) for name, tag in tags(data).items() if name in schemas}
    for name, schema in schemas.items():
        if _is_union(data, originals[name]) and schema.pop("description", None):
            words[name] = {"words": docstring(str(originals[name]["description"]), 0, 3)}
        pattern = extra_pattern(data, originals[name])
        if pattern and is_object(originals[name]):
            words[name] = {**words.get(name, {}), "extra_keys": literal(pattern)}
    return words


def _tag_words(tag: Tag) -> Node:
    """What the template of a model says of its tag."""
    field, value = literal(tag.field), literal(tag.value)
    name = field_names([tag.field])[tag.field]
    return {
        "tag": f"tag_field={field}, tag={value}",
        "tag_field": f"{name}: ClassVar[Literal[{value}]] = {value}",
    }


def _attributes(data: Node, schemas: Node) -> dict[str, str]:
    """The attributes of fields whose wire names are no names of Python."""
    tagged = tags(data)
    return {
        f"{model}.{wire}": str(name)
        for model, schema in schemas.items()
        for wire, name in _field_names(data, schema, model, tagged.get(model)).items()
        if str(name) != wire
    }


def _field_names(data: Node, schema: Node, model: str, tag: Tag | None) -> dict[str, Identifier]:
    """The attributes of a class: those of its tag and its parents first, which keep their names."""
    open_names = ("extra", "extra_keys") if extra_pattern(data, schema) else ()
    parts = (*as_list(schema.get("allOf")), schema)
    inherited = (wire for part in parts for wire in fields(data, part) or _own_fields(part))
    wires: list[str] = [*([tag.field] if tag else []), *inherited]
    return field_names(dict.fromkeys(wires), (*OF_MODELS, *open_names))


def _own_fields(schema: Any) -> Node:
    return as_node(as_node(schema).get("properties"))


def _config(templates: Path, data: Node, schemas: Node) -> GenerateConfig:
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
        aliases=_attributes(data, schemas),
        extra_template_data=defaultdict(dict, _template_words(data, schemas)),
        type_mappings=["string+uuid=string", "string+decimal=decimal", "number+decimal=decimal"],
    )
