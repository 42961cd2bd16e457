"""Schemas whose text on the wire is a value: what callers give for it, get of it, and its alias.

The word `wire` wins over all else a schema says. Each named schema that has it becomes an alias of
an annotated type in the models module.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.annotate import Annotation, Annotator
from generator.document import Document
from generator.manners import WireAlias
from generator.names import ClassName, Code, class_name, docstring, literal, raw, text
from generator.patterns import matches
from generator.plain import Node, as_list, as_node, is_node
from generator.schema import fields, resolve, types_of, wire_of
from generator.usage import usage
from generator.vocabulary import words

_SCHEMAS = "#/components/schemas/"
_DEEPEST = 5
_GIVEN = {
    "flag": "bool",
    "local-datetime": "dt.datetime | str",
    "local-date": "dt.date | str",
    "decimal": "Number",
    "number": "float",
    "integer": "int",
    "identifier": "str | UUID",
    "separated": "Sequence[str]",
}
_READ = {
    "flag": "bool",
    "local-datetime": "dt.datetime",
    "local-date": "dt.date",
    "decimal": "Decimal",
    "number": "float",
    "integer": "int",
    "identifier": "str",
    "separated": "list[str]",
}


def nulls(document: Document) -> tuple[str, ...]:
    """How null is spelled in text; empty for an API that has no such words."""
    return tuple(str(each) for each in as_list(words(document.data).get("nulls")))


def alias(schema: Any) -> ClassName | None:
    """The alias a schema with wire values is known by."""
    reference = as_node(schema).get("$ref") if is_node(schema) else None
    if isinstance(reference, str) and reference.startswith(_SCHEMAS):
        return class_name(reference.removeprefix(_SCHEMAS))
    return None


def aliases(document: Document, annotator: Annotator) -> tuple[WireAlias, ...]:
    """The aliases of the schemas that calls meet, by name."""
    data = document.data
    met = usage(data)
    schemas = as_node(as_node(data.get("components")).get("schemas"))
    found: list[WireAlias] = []
    for name in sorted(met.received | met.sent):
        schema = as_node(schemas.get(name))
        kind = wire_of(schema)
        if kind:
            found.append(
                WireAlias(
                    name=class_name(name),
                    annotation=Code(f"{_read(schema, kind, annotator)} | None"),
                    kind=text(kind),
                    separator=text(words(schema).get("separator")),
                    description=text(schema.get("description")),
                )
            )
    return tuple(found)


def _read(schema: Node, kind: str, annotator: Annotator) -> str:
    if kind == "json":
        return str(annotator.result(schema.get("contentSchema")).code)
    return _READ[kind]


def annotator_of(document: Document) -> Annotator:
    """The annotator of a document, wire values included."""
    annotator = Annotator(document.data)
    spelled = nulls(document)

    def wired(schema: Node, is_given: bool) -> Annotation:
        known = alias(schema)
        if not is_given and known is not None:
            return Annotation(annotator.imported(known), frozenset({str(known)}))
        found = resolve(document.data, schema)
        kind = wire_of(found)
        if not is_given:
            return Annotation(Code(f"{_read(found, kind, annotator)} | None"))
        if kind == "json":
            wide = annotator.argument(found.get("contentSchema"))
        else:
            wide = Annotation(Code(_GIVEN[kind]))
        if not spelled or not takes(found, spelled[0]):
            return wide
        return Annotation(Code(f"{wide.code} | None"), wide.models)

    annotator.wired = wired
    return annotator


def takes(schema: Node, value: str) -> bool:
    """Whether a schema of single values allows a text."""
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return any(takes(as_node(member), value) for member in schema[key])
    if types_of(schema) and "string" not in types_of(schema):
        return False
    if "enum" in schema or "const" in schema:
        return value in [*as_list(schema.get("enum")), schema.get("const")]
    if schema.get("format") == "uuid" or len(value) < int(schema.get("minLength", 0)):
        return False
    return matches(str(schema.get("pattern", "")), value)


def body_wires(data: Node, schema: Any, depth: int = 0) -> tuple[Code, frozenset[str]]:
    """The fields of a body with wire values, as the mapping the runtime reads, and its aliases."""
    pieces: list[str] = []
    used: set[str] = set()
    for name, field in (fields(data, schema) or {}).items():
        found = resolve(data, field)
        if wire_of(found):
            known = alias(field)
            if known is not None:
                pieces.append(f"{literal(name)}: {known}")
                used.add(str(known))
            continue
        inner = found["items"] if is_node(found.get("items")) else field
        if depth < _DEEPEST and fields(data, inner):
            code, more = body_wires(data, inner, depth + 1)
            if more:
                pieces.append(f"{literal(name)}: {code}")
                used |= more
    return Code(f"{{{', '.join(pieces)}}}" if pieces else ""), frozenset(used)


def extra_pattern(data: Node, schema: Any) -> str:
    """What the names of an object's own further fields look like; empty when it has none."""
    patterns = as_node(resolve(data, schema).get("patternProperties"))
    return "|".join(patterns)


def wires_block(wires: Sequence[WireAlias], spelled: tuple[str, ...], core: str) -> str:
    """The source of the aliases, with their imports; empty without any."""
    if not spelled:
        return ""
    lines = [
        "import datetime as dt",
        "from decimal import Decimal",
        "from typing import Annotated, TypeAlias",
        f"from {core}.wire import Wire",
        "",
        f"NULLS = {literal(spelled)}",
        '"""How null is spelled where it is not text."""',
        "",
    ]
    for each in wires:
        more = f", {literal(each.separator)}" if raw(each.separator) else ""
        wire = f"Wire({literal(each.kind)}{more})"
        lines.append(f"{each.name}: TypeAlias = Annotated[{each.annotation}, {wire}]")
        if raw(each.description):
            lines.append(f'"""{docstring(each.description, 0, 3)}"""')
    return "\n".join(lines)
