"""A schema in, the Python annotation of it out: as an argument (wide) or as a result (exact)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from generator.names import Code, literal
from generator.namespace import NameSpace
from generator.plain import Node, as_list, as_node, is_node
from generator.schema import is_class, is_enum, resolve, shapes, types_of, wire_of

UNKNOWN = "object"
_LONGEST = 1000
_OWN_CLASSES = ("Resource", "Calls")
RUNTIME = frozenset(
    {
        "Any", "AsyncPager", "AsyncRawResource", "AsyncResource", "Body", "BodyCursor", "Created",
        "Decimal", "Filter", "Filtering", "OffsetPages", "Sort",
        "FileContent", "HeaderCursor", "Literal", "Mapping", "Number", "NumberPages", "Operation",
        "NULLS", "PageToken", "Pager", "Parameter", "RawResource", "Resource", "Result",
        "Sequence", "UNSET", "UUID", "UnsetType",
    }
)  # fmt: skip
"""What a resource module imports besides models."""


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


def _imported(models: Iterable[str]) -> dict[str, Code]:
    """Model -> the name that resource modules know it by, apart from their own classes."""
    clashing = {each for each in models if each in RUNTIME or each.endswith(_OWN_CLASSES)}
    plain = set(models) - clashing
    space = NameSpace(plain, separator="", suffix="Model")
    found = {model: Code(model) for model in plain}
    return {**found, **{each: Code(space.give(f"{each}Model")) for each in sorted(clashing)}}


@dataclass(frozen=True, slots=True)
class _Manner:
    """How one side of a call writes types.

    Args:
        of_class: the annotation of a model.
        strings: annotations by format of text.
        array: what an array is.
        mapping: what an object of any keys is.
        decimal: what an exact number is.
    """

    of_class: Callable[[Code, str, Node], Annotation]
    strings: dict[str, str] = field(repr=False)
    array: str
    mapping: str
    decimal: str


class Annotator:
    """Knows the component schemas of one document."""

    def __init__(self, data: Node) -> None:
        self.data = data
        self.wired: Callable[[Node, bool], Annotation] | None = None
        """Annotates schemas with wire values; told whether a caller gives it."""
        self._known: dict[tuple[str, str], Annotation] = {}
        schemas = as_node(as_node(data.get("components")).get("schemas"))
        self._imported = _imported(schemas)

    def imported(self, model: str) -> Code:
        """The name a resource module knows a model by."""
        return self._imported.get(model, Code(model))

    def argument(self, schema: Any) -> Annotation:
        """What a caller may pass for `schema`: wide in numbers, dates, enums and objects."""
        return self._annotate(schema, _ARGUMENT, frozenset())

    def result(self, schema: Any) -> Annotation:
        """What a caller gets for `schema`."""
        return self._annotate(schema, _RESULT, frozenset())

    def model_name(self, schema: Any) -> str | None:
        """The class a schema is a plain reference to."""
        reference = as_node(schema).get("$ref") if is_node(schema) else None
        if isinstance(reference, str) and is_class(resolve(self.data, schema)):
            return reference.rpartition("/")[2]
        return None

    def _annotate(self, schema: Any, manner: _Manner, inside: frozenset[str]) -> Annotation:
        if not is_node(schema):
            return _plain(UNKNOWN)
        found = resolve(self.data, schema)
        if self.wired is not None and wire_of(found):
            return self.wired(schema, manner is _ARGUMENT)
        name = self.model_name(schema)
        if name is not None:
            member = manner.of_class(self.imported(name), name, found)
            return _union([member, _plain("None")]) if "null" in types_of(found) else member
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            return self._unnamed(found, manner, inside)
        if reference in inside:
            return _plain(UNKNOWN)
        known = (manner.array, reference)
        if known not in self._known:
            annotation = self._unnamed(found, manner, inside | {reference})
            fits = len(annotation.code) <= _LONGEST
            self._known[known] = annotation if fits else _plain(UNKNOWN)
        return self._known[known]

    def _unnamed(self, found: Node, manner: _Manner, inside: frozenset[str]) -> Annotation:
        for key in ("anyOf", "oneOf"):
            if any(shapes(member) for member in as_list(found.get(key))):
                return _union(self._annotate(member, manner, inside) for member in found[key])
        if len(as_list(found.get("allOf"))) == 1:
            return self._annotate(found["allOf"][0], manner, inside)
        if "const" in found:
            return _constant(found["const"])
        return _union(
            self._typed(kind, found, manner, inside) for kind in types_of(found) or ["any"]
        )

    def _typed(
        self, kind: str, schema: Node, manner: _Manner, inside: frozenset[str]
    ) -> Annotation:
        match kind:
            case "string":
                return _plain(manner.strings.get(_format(schema), "str"))
            case "number":
                return _plain(manner.decimal if schema.get("format") == "decimal" else "float")
            case "integer" | "boolean" | "null":
                return _plain({"integer": "int", "boolean": "bool", "null": "None"}[kind])
            case "array":
                inner = self._annotate(schema.get("items"), manner, inside)
                return Annotation(Code(f"{manner.array}[{inner.code}]"), inner.models)
            case "object":
                inner = self._annotate(schema.get("additionalProperties"), manner, inside)
                return Annotation(Code(f"{manner.mapping}[str, {inner.code}]"), inner.models)
            case _:
                return _plain(UNKNOWN)


def _format(schema: Node) -> str:
    """The format of a text; in OpenAPI 3.1 a file is said by its media type."""
    if "contentMediaType" in schema and "contentEncoding" not in schema:
        return "binary"
    return str(schema.get("format"))


def _argument_class(code: Code, name: str, schema: Node) -> Annotation:
    wide = "Mapping[str, object]"
    if is_enum(schema):
        wide = "str" if any(isinstance(value, str) for value in schema["enum"]) else "int"
    return Annotation(Code(f"{code} | {wide}"), frozenset({name}))


def _result_class(code: Code, name: str, schema: Node) -> Annotation:
    del schema
    return Annotation(code, frozenset({name}))


_ARGUMENT = _Manner(
    _argument_class,
    {
        "uuid": "str | UUID",
        "date": "dt.date | str",
        "date-time": "dt.datetime | str",
        "decimal": "Number",
        "binary": "FileContent",
    },
    "Sequence",
    "Mapping",
    "Number",
)
_RESULT = _Manner(
    _result_class,
    {"date": "dt.date", "date-time": "dt.datetime", "decimal": "Decimal", "binary": "bytes"},
    "list",
    "dict",
    "Decimal",
)


def _constant(value: Any) -> Annotation:
    if isinstance(value, str | bool | int):
        return Annotation(Code(f"Literal[{literal(value)}]"))
    return _plain("None" if value is None else UNKNOWN)
