"""A bundled document in, the same out with one spelling for what OpenAPI spells in several ways.

Null, single values, bounds and compositions that join or choose nothing get the spelling that the
rules compare. Where each part stood in the document is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from generator.changes.keywords import PROSE, same
from generator.document import Document
from generator.parse import escape
from generator.plain import LITERALS, Node, as_list, as_node, is_list, is_node, names_follow
from generator.schema import resolve, types_of

CHOICES = ("oneOf", "anyOf")
BESIDE = PROSE | {"discriminator", "default", "deprecated", "readOnly", "writeOnly", "nullable"}
"""Keywords that do not say which values fit."""
_TYPES = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})
_SKIPPED = LITERALS | {"examples", "x-tradespec"}
_FIELDS = frozenset({"properties", "patternProperties", "additionalProperties"})
_ITEMS = frozenset({"items", "prefixItems"})
_NULL: Node = {"type": ["null"]}


class Canonical:
    """A document in one spelling, and the places its parts had before.

    Args:
        document: the document as it was loaded.
    """

    def __init__(self, document: Document) -> None:
        self.name = document.name
        self.document = document
        self.data: Node = deepcopy(document.data)
        self._moved: dict[tuple[int, str], str] = {}
        self._replaced: list[Any] = []
        self._fixed = frozenset(_deep_targets(self.data))
        self._visit(self.data, "", named=False)

    def original(self, pointer: str) -> str:
        """The pointer that a part of `data` has in the document."""
        node: Any = self.data
        found = ""
        for key in _keys(pointer):
            found = self._moved.get((id(node), key), f"{found}/{escape(key)}")
            node = _child(node, key)
        return found

    def where(self, pointer: str) -> str:
        """`file:line` of a part of `data`."""
        return self.document.where(self.original(pointer))

    def _visit(self, node: Any, pointer: str, *, named: bool) -> None:
        if is_list(node):
            for index, item in enumerate(node):
                self._visit(item, f"{pointer}/{index}", named=False)
        if not is_node(node):
            return
        for key, value in list(node.items()):
            if named or key not in _SKIPPED:
                inner = names_follow(key, value, named=named)
                self._visit(value, f"{pointer}/{escape(str(key))}", named=inner)
        if not named and pointer not in self._fixed:
            self._schema(node, pointer)

    def _schema(self, schema: Node, pointer: str) -> None:
        _types(schema)
        _values(schema)
        self._bounds(schema, pointer)
        self._joined(schema, pointer)
        self._nullable(schema, pointer)
        self._choice(schema, pointer)

    def _bounds(self, schema: Node, pointer: str) -> None:
        for bound, exclusive, step in (
            ("minimum", "exclusiveMinimum", 1),
            ("maximum", "exclusiveMaximum", -1),
        ):
            if schema.get(exclusive) is True and bound in schema:
                schema[exclusive] = schema.pop(bound)
            elif isinstance(schema.get(exclusive), bool):
                del schema[exclusive]
            whole = isinstance(schema.get(exclusive), int) and "integer" in types_of(schema)
            if whole and bound not in schema and "number" not in types_of(schema):
                schema[bound] = schema.pop(exclusive) + step
                self._moved[id(schema), bound] = f"{pointer}/{exclusive}"

    def _joined(self, schema: Node, pointer: str) -> None:
        """Put the only part of an `allOf` in its place."""
        parts = as_list(schema.get("allOf"))
        saying = [i for i, part in enumerate(parts) if set(as_node(part)) - PROSE]
        if len(saying) == 1 and is_node(parts[saying[0]]):
            part = parts[saying[0]]
            if _joinable(schema, part, "allOf"):
                self._unwrap(schema, "allOf", part, f"{pointer}/allOf/{saying[0]}")

    def _nullable(self, schema: Node, pointer: str) -> None:
        """Spell a `nullable` beside what has no type of its own as a choice."""
        inner = {key: schema[key] for key in ("$ref", "allOf", *CHOICES) if key in schema}
        if schema.get("nullable") is not True or len(inner) != 1 or _said(schema) != set(inner):
            return
        for key in inner:
            del schema[key]
            self._carry(schema, inner, key)
        if any(key in inner for key in CHOICES) and "discriminator" in schema:
            inner["discriminator"] = schema.pop("discriminator")
        del schema["nullable"]
        self._branches(
            schema, "anyOf", [(inner, pointer), (dict(_NULL), f"{pointer}/nullable")], pointer
        )

    def _choice(self, schema: Node, pointer: str) -> None:
        keys = [key for key in CHOICES if is_list(schema.get(key))]
        if len(keys) != 1 or not all(is_node(part) for part in schema[keys[0]]):
            return
        (key,) = keys
        self._drop_type(schema, key)
        if _said(schema) - {key}:
            return
        found = list(self._flat(schema, key, pointer))
        nulls = [place for part, place in found if _take_null(part)]
        rest = [entry for entry in found if entry[0].get("type") != []]
        if len(rest) == 1 and self._alone(schema, key, rest[0], nullable=bool(nulls)):
            return
        if nulls:
            rest = [*rest, (dict(_NULL), nulls[0])]
        if len(rest) == 1:
            self._unwrap(schema, key, *rest[0])
        else:
            self._branches(schema, key, rest, pointer)

    def _drop_type(self, schema: Node, key: str) -> None:
        """Drop a type beside a choice of which every branch says as much."""
        kinds = [types_of(resolve(self.data, part)) for part in schema[key]]
        if "type" in schema and all(kind and set(kind) <= set(schema["type"]) for kind in kinds):
            del schema["type"]

    def _alone(self, schema: Node, key: str, branch: tuple[Node, str], *, nullable: bool) -> bool:
        """Put the only branch beside null in its place; False where it can only be a branch."""
        part, place = branch
        if nullable and part and "type" not in part and "enum" not in part:
            return False
        self._unwrap(schema, key, part, place)
        if nullable and "type" in schema:
            schema["type"] = [*schema["type"], "null"]
        if nullable and "enum" in schema:
            schema["enum"] = [*schema["enum"], None]
        return True

    def _flat(self, schema: Node, key: str, pointer: str) -> Iterator[tuple[Any, str]]:
        """The branches of a choice, those of choices between them in their place."""
        for index, part in enumerate(schema[key]):
            listed = schema[key]
            place = self._moved.get((id(listed), str(index)), f"{pointer}/{key}/{index}")
            inner = [each for each in CHOICES if is_list(as_node(part).get(each))]
            if len(inner) == 1 and not set(part) - PROSE - {inner[0]}:
                yield from self._flat(part, inner[0], place)
            else:
                yield part, place

    def _branches(
        self, schema: Node, key: str, branches: list[tuple[Node, str]], pointer: str
    ) -> None:
        self._replaced.append(schema.get(key))
        schema[key] = [part for part, _ in branches]
        for index, (_, place) in enumerate(branches):
            if place != f"{pointer}/{key}/{index}":
                self._moved[id(schema[key]), str(index)] = place

    def _unwrap(self, schema: Node, key: str, part: Node, place: str) -> None:
        """Put a part of a composition in the composition's place."""
        self._replaced += [schema.pop(key), part]
        for each, value in part.items():
            if each not in schema:
                schema[each] = value
                known = self._moved.get((id(part), each))
                self._moved[id(schema), each] = known or f"{place}/{escape(each)}"

    def _carry(self, old: Node, new: Node, key: str) -> None:
        if (id(old), key) in self._moved:
            self._moved[id(new), key] = self._moved[id(old), key]


def canonicalise(document: Document) -> Canonical:
    """The document in one spelling; it is left as it is."""
    return Canonical(document)


def _types(schema: Node) -> None:
    kind = schema.get("type")
    if isinstance(kind, str):
        if kind not in _TYPES or "in" in schema or "flows" in schema:
            return
        schema["type"] = [kind]
    elif not is_list(kind):
        return
    kinds = list(dict.fromkeys(schema["type"]))
    if schema.pop("nullable", None) is True and "null" not in kinds:
        kinds.append("null")
        if "enum" in schema and None not in as_list(schema["enum"]):
            schema["enum"] = [*as_list(schema["enum"]), None]
    kept = [kind for kind in kinds if kind != "integer" or "number" not in kinds]
    schema["type"] = sorted(kept, key=lambda kind: kind == "null")


def _values(schema: Node) -> None:
    """Spell a single value as a list of one, and give listed values their types."""
    if "const" in schema and "in" not in schema:
        schema["enum"] = [schema.pop("const")]
    values = schema.get("enum")
    if not is_list(values) or not values:
        return
    if "type" not in schema and not any(key in schema for key in ("$ref", "allOf", *CHOICES)):
        schema["type"] = list(dict.fromkeys(_type_of(value) for value in values))
    elif None in values and is_list(schema.get("type")) and "null" not in schema["type"]:
        schema["type"] = [*schema["type"], "null"]


def _type_of(value: Any) -> str:
    if isinstance(value, bool) or value is None:
        return "null" if value is None else "boolean"
    if isinstance(value, int | float):
        return "integer" if isinstance(value, int) else "number"
    return "string" if isinstance(value, str) else "object" if is_node(value) else "array"


def _said(schema: Node) -> set[str]:
    """The keywords that say which values fit."""
    return {key for key in schema if key not in BESIDE and not key.startswith("x-")}


def _joinable(schema: Node, part: Node, key: str) -> bool:
    """Whether a part says the same beside the other keywords of its composition."""
    own, inner = _said(schema) - {key}, set(part) - PROSE
    if not own:
        return all(schema[each] == part[each] for each in inner & set(schema))
    if "$ref" in inner or inner & set(schema):
        return False
    return not any(own & group and inner & group for group in (_FIELDS, _ITEMS))


def _take_null(part: Node) -> bool:
    """Take null out of a branch that allows it, which may leave it no type; whether it did."""
    kinds = part.get("type")
    if not is_list(kinds) or "null" not in kinds:
        return False
    if "enum" in part:
        if None not in part["enum"]:
            return False
        part["enum"] = [value for value in part["enum"] if value is not None]
    part["type"] = [kind for kind in kinds if kind != "null"]
    return True


def _deep_targets(node: Any) -> Iterator[str]:
    """Pointers of what holds the target of a reference to no component: it must stay."""
    if is_list(node):
        for item in node:
            yield from _deep_targets(item)
    if is_node(node):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.count("/") > 3:
            target = reference.removeprefix("#")
            while target:
                target = target.rpartition("/")[0]
                yield target
        for value in node.values():
            yield from _deep_targets(value)


def respelled(old: Canonical, new: Canonical) -> Iterator[str]:
    """Pointers, into the newer document, of what both spell otherwise and mean alike."""
    both = old.document.data, new.document.data
    yield from _respelled("", both, (old.data, new.data))


def _respelled(pointer: str, spelt: tuple[Any, Any], meant: tuple[Any, Any]) -> Iterator[str]:
    if same(*spelt) or not all(is_node(part) or is_list(part) for part in (*spelt, *meant)):
        return
    found = False
    for key in _shared_keys(spelt):
        children = [(_child(a, key), _child(b, key)) for a, b in (spelt, meant)]
        for place in _respelled(f"{pointer}/{escape(key)}", *children):
            found = True
            yield place
    if not found and same(*meant):
        yield pointer


def _shared_keys(both: tuple[Any, Any]) -> list[str]:
    if all(is_node(part) for part in both):
        return [str(key) for key in both[0] if key in both[1]]
    return [str(index) for index in range(min(map(len, both)))]


def _keys(pointer: str) -> list[str]:
    return [key.replace("~1", "/").replace("~0", "~") for key in pointer.split("/")[1:]]


def _child(node: Any, key: str) -> Any:
    if is_node(node):
        return node.get(key)
    if is_list(node) and key.isdecimal() and int(key) < len(node):
        return node[int(key)]
    return None
