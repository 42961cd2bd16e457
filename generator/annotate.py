"""A schema in, the Python annotation of it out: as an argument (wide) or as a result (exact)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from generator.names import Code, class_name, literal
from generator.normalise import is_class, is_enum, resolve, types_of
from generator.plain import Node, as_list, as_node, is_node

UNKNOWN = "object"
_DEPTH = 12


@dataclass(frozen=True, slots=True)
class Annotation:
    """A type expression and the models it names."""

    code: Code
    models: frozenset[str] = frozenset()


def _plain(code: str) -> Annotation:
    return Annotation(Code(code))


def _union(members: Iterable[Annotation]) -> Annotation:
    """`A | B`, each once; None stands last; unknown swallows the rest."""
    parts = list(members)
    codes = list(dict.fromkeys(piece for part in parts for piece in _split(part.code)))
    if UNKNOWN in codes:
        return _plain(UNKNOWN)
    if "None" in codes:
        codes = [code for code in codes if code != "None"] + ["None"]
    models = frozenset[str]().union(*(part.models for part in parts))
    return Annotation(Code(" | ".join(codes) or UNKNOWN), models)


def _split(code: str) -> list[str]:
    """The members of a union, leaving brackets whole."""
    pieces, depth, start = list[str](), 0, 0
    for index, character in enumerate(code):
        depth += (character == "[") - (character == "]")
        if depth == 0 and code.startswith(" | ", index):
            pieces.append(code[start:index])
            start = index + 3
    return [*pieces, code[start:]]


class Annotator:
    """Knows the component schemas of one document."""

    def __init__(self, data: Node) -> None:
        self.data = data

    def argument(self, schema: Any, depth: int = 0) -> Annotation:
        """What a caller may pass for `schema`: wide in numbers, dates, enums and objects."""
        return self._annotate(
            schema, depth, self.argument, self._argument_class, _ARGUMENTS, "Sequence", "Mapping"
        )

    def result(self, schema: Any, depth: int = 0) -> Annotation:
        """What a caller gets for `schema`."""
        return self._annotate(
            schema, depth, self.result, self._result_class, _RESULTS, "list", "dict"
        )

    def model_name(self, schema: Any) -> str | None:
        """The class a schema is a plain reference to."""
        reference = as_node(schema).get("$ref") if is_node(schema) else None
        if isinstance(reference, str) and is_class(resolve(self.data, schema)):
            return str(class_name(reference.rpartition("/")[2]))
        return None

    def _annotate(
        self,
        schema: Any,
        depth: int,
        again: Callable[[Any, int], Annotation],
        of_class: Callable[[str, Node], Annotation],
        strings: dict[str, str],
        array: str,
        mapping: str,
    ) -> Annotation:
        if not is_node(schema) or depth > _DEPTH:
            return _plain(UNKNOWN)
        name = self.model_name(as_node(schema))
        found = resolve(self.data, as_node(schema))
        if name is not None:
            members = [of_class(name, found)]
            return _union([*members, _plain("None")] if "null" in types_of(found) else members)
        for key in ("anyOf", "oneOf"):
            if found.get(key):
                return _union(again(member, depth + 1) for member in as_list(found[key]))
        if len(as_list(found.get("allOf"))) == 1:
            return again(found["allOf"][0], depth + 1)
        if "const" in found:
            return _constant(found["const"])
        return _union(
            self._typed(kind, found, depth, again, strings, array, mapping)
            for kind in types_of(found) or ["any"]
        )

    def _typed(
        self,
        kind: str,
        schema: Node,
        depth: int,
        again: Callable[[Any, int], Annotation],
        strings: dict[str, str],
        array: str,
        mapping: str,
    ) -> Annotation:
        match kind:
            case "string":
                return _plain(strings.get(str(schema.get("format")), "str"))
            case "number" | "integer" | "boolean":
                return _plain(_number(kind, schema, array == "Sequence"))
            case "null":
                return _plain("None")
            case "array":
                inner = again(schema.get("items"), depth + 1)
                return Annotation(Code(f"{array}[{inner.code}]"), inner.models)
            case "object":
                inner = again(schema.get("additionalProperties"), depth + 1)
                return Annotation(Code(f"{mapping}[str, {inner.code}]"), inner.models)
            case _:
                return _plain(UNKNOWN)

    def _argument_class(self, name: str, schema: Node) -> Annotation:
        if is_enum(schema):
            base = "str" if all(isinstance(value, str) for value in schema["enum"]) else "int"
            return Annotation(Code(f"{name} | {base}"), frozenset({name}))
        return Annotation(Code(f"{name} | Mapping[str, object]"), frozenset({name}))

    def _result_class(self, name: str, schema: Node) -> Annotation:
        return Annotation(Code(name), frozenset({name}))


_ARGUMENTS = {
    "uuid": "str | UUID",
    "date": "dt.date | str",
    "date-time": "dt.datetime | str",
    "decimal": "Number",
    "binary": "FileContent",
}
_RESULTS = {"date": "dt.date", "date-time": "dt.datetime", "decimal": "Decimal", "binary": "bytes"}


def _number(kind: str, schema: Node, wide: bool) -> str:
    if kind == "number" and schema.get("format") == "decimal":
        return "Number" if wide else "Decimal"
    return {"number": "float", "integer": "int", "boolean": "bool"}[kind]


def _constant(value: Any) -> Annotation:
    if isinstance(value, str | bool | int):
        return Annotation(Code(f"Literal[{literal(value)}]"))
    return _plain("None" if value is None else UNKNOWN)
