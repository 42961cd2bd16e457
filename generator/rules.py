"""A document in, findings out: what no package can carry, and the rules of documents of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.document import Document
from generator.normalise import METHODS
from generator.parse import escape, parse_file
from generator.plain import Node, as_list, as_node, is_node
from generator.problems import Problem
from generator.schema import resolve, types_of
from generator.shapes import keyword_nodes
from generator.standard import brief
from generator.vocabulary import KEY, words

_OPERATION_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_MOST_JOINED = 500
_SOURCES = {"seed", "docs", "inferred"}


def join_problems(document: Document) -> Iterator[Problem]:
    """Schemas that `allOf` joins to themselves, or to so many that no reader would end."""
    sizes: dict[str, int] = {}
    for pointer, node in keyword_nodes(document.data):
        for index, part in enumerate(as_list(node.get("allOf"))):
            reference = str(as_node(part).get("$ref", ""))
            size = _joined_size(document, reference, sizes, (pointer and f"#{pointer}",))
            if size > _MOST_JOINED:
                message = "allOf joins a schema to itself, or too many schemas"
                yield document.problem(f"{pointer}/allOf/{index}", message, "allOf")


def _joined_size(
    document: Document, reference: str, sizes: dict[str, int], inside: tuple[str, ...]
) -> int:
    """How many schemas a reference stands for, all of theirs counted each time."""
    if reference in inside or len(inside) > _MOST_JOINED:
        return _MOST_JOINED + 1
    if reference not in sizes:
        parts = as_list(as_node(_at(document, reference)).get("allOf"))
        references = [str(as_node(part).get("$ref", "")) for part in parts]
        found = (_joined_size(document, other, sizes, (*inside, reference)) for other in references)
        sizes[reference] = min(1 + sum(found), _MOST_JOINED + 1)
    return sizes[reference]


def _at(document: Document, reference: str) -> Any:
    try:
        return document.at(reference) if reference else None
    except KeyError:
        return None


def package_problems(document: Document) -> Iterator[Problem]:
    """What valid OpenAPI may say and no package can carry."""
    for pointer, node in keyword_nodes(document.data):
        for name in as_node(node.get("properties")):
            if re.search(r'["\\\x00-\x1f]', name):
                yield document.problem(
                    f"{pointer}/properties/{escape(name)}",
                    "a field's name cannot have quotes, backslashes or control characters",
                    "field-name",
                )


def house_problems(document: Document) -> list[Problem]:
    """Where a document of ours breaks a rule of the house."""
    return [*_operation_rules(document), *_schema_rules(document), *_reference_rules(document)]


def vocabulary_problems(document: Document, vocabulary: Path) -> list[Problem]:
    """Where a document uses `x-tradespec` in another way than the file `vocabulary` allows."""
    found = list(_vocabulary_rules(document, vocabulary))
    return found or list(_pager_rules(document))


def _operations(document: Document) -> Iterator[tuple[str, Node]]:
    for path, item in as_node(document.data.get("paths")).items():
        for method in METHODS:
            if method in item:
                yield f"/paths/{escape(path)}/{method}", item[method]


def _operation_rules(document: Document) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for pointer, operation in _operations(document):
        name = str(operation.get("operationId", ""))
        if not _OPERATION_ID.fullmatch(name):
            yield document.problem(
                pointer, f"operationId {name!r} must be resource.method", "operation-id"
            )
        elif name in seen:
            yield document.problem(
                pointer, f"operationId {name} is also that of {seen[name]}", "operation-id"
            )
        seen[name] = pointer
        for key in ("summary", "description"):
            if not operation.get(key):
                yield document.problem(pointer, f"give the operation a {key}", "described")
        if operation.get("x-source") not in _SOURCES:
            yield document.problem(pointer, "say x-source: seed, docs or inferred", "source")
        if operation.get("x-source") == "inferred" and not operation.get("x-inferred"):
            yield document.problem(pointer, "say the reading in x-inferred", "source")


def _schema_rules(document: Document) -> Iterator[Problem]:
    components = as_node(document.data.get("components"))
    for name, schema in as_node(components.get("schemas")).items():
        pointer = f"/components/schemas/{escape(name)}"
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
            yield document.problem(pointer, f"name the schema {name} in PascalCase", "names")
        yield from _inline(document, schema, pointer, top=True)


def _inline(
    document: Document, schema: Any, pointer: str, *, top: bool = False
) -> Iterator[Problem]:
    """Objects and enums that have no name of their own."""
    if not is_node(schema):
        return
    found = as_node(schema)
    if found.get("nullable") is not None:
        yield document.problem(pointer, 'write null as type: [..., "null"]', "null")
    if not top and (found.get("properties") or len(found.get("enum", [])) > 1):
        yield document.problem(
            pointer, "give this object or enum a name in schemas and refer to it", "named"
        )
    for key, child in as_node(found.get("properties")).items():
        yield from _inline(document, child, f"{pointer}/properties/{escape(key)}")
    for key in ("items", "additionalProperties"):
        yield from _inline(document, found.get(key), f"{pointer}/{key}")
    for key in ("oneOf", "anyOf"):
        for index, member in enumerate(as_list(found.get(key))):
            yield from _inline(document, member, f"{pointer}/{key}/{index}")
    if "number" in types_of(found) and found.get("format") not in ("decimal", "double", "float"):
        yield document.problem(
            pointer, "say the number's format: decimal (exact) or double", "number-format"
        )


def _reference_rules(document: Document) -> Iterator[Problem]:
    """Records a mock needs must be schemas of the document."""
    schemas = as_node(as_node(document.data.get("components")).get("schemas"))
    for name, schema in schemas.items():
        record = as_node(words(schema).get("record"))
        for field, reference in as_node(record.get("references")).items():
            if is_node(reference) and as_node(reference).get("record") not in schemas:
                pointer = f"/components/schemas/{name}/{KEY}/record/references/{escape(field)}"
                yield document.problem(
                    pointer, f"no schema is named {as_node(reference).get('record')}", "record"
                )
    for pointer, operation in _operations(document):
        named = as_node(words(operation).get("mock")).get("record")
        if named is not None and named not in schemas:
            yield document.problem(f"{pointer}/{KEY}/mock", f"no schema is named {named}", "record")


def _pager_rules(document: Document) -> Iterator[Problem]:
    pagers = as_node(words(document.data).get("pagers"))
    for pointer, operation in _operations(document):
        name = words(operation).get("pages")
        if name is None:
            continue
        if name not in pagers:
            yield document.problem(f"{pointer}/{KEY}", f"no pager is named {name}", "pager")
            continue
        declared = {
            resolve(document.data, item).get("name") for item in operation.get("parameters", [])
        }
        wanted = {
            place["parameter"]
            for place in pagers[name].values()
            if is_node(place) and "parameter" in place
        }
        for missing in sorted(wanted - declared):
            yield document.problem(
                f"{pointer}/parameters", f"declare the parameter {missing} of its pager", "pager"
            )


def _vocabulary_files(path: Path) -> list[Path]:
    """The vocabulary and what it refers to, files beside it of its name."""
    return [path, *sorted(path.parent.glob(f"{path.stem}.*{path.suffix}"))]


def _vocabulary_rules(document: Document, path: Path) -> Iterator[Problem]:
    """Every `x-tradespec` against the JSON Schema of the vocabulary."""
    import jsonschema_rs

    parts = {file.name: parse_file(file, file.name).data for file in _vocabulary_files(path)}
    validators = {
        place: jsonschema_rs.Draft202012Validator(
            {"$defs": parts, "$ref": f"{path.name}#/$defs/{place}"}
        )
        for place in ("root", "operation", "schema")
    }
    places: list[tuple[str, str, Any]] = [("root", "", document.data)]
    places += [("operation", pointer, operation) for pointer, operation in _operations(document)]
    schemas = as_node(as_node(document.data.get("components")).get("schemas"))
    places += [
        ("schema", f"/components/schemas/{name}", schema) for name, schema in schemas.items()
    ]
    for place, pointer, node in places:
        if not is_node(node) or KEY not in node:
            continue
        for error in validators[place].iter_errors(node[KEY]):
            inner = "".join(f"/{escape(str(step))}" for step in error.instance_path)
            yield document.problem(f"{pointer}/{KEY}{inner}", brief(error.message), "vocabulary")
