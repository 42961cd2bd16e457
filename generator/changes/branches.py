"""The branches of two choices in, those that are one another's paired out.

Branches have no names, so they are told by what they say: the same text, the same class, the same
shape behind references, the same value of a field that tells the kinds apart, the same fields, the
same type. What is paired by an earlier sign is not looked at by a later one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any

from generator.changes.keywords import PROSE, key_of
from generator.document import walk
from generator.plain import LITERALS, Node, as_list, as_node, is_list, is_node, names_follow
from generator.schema import resolve, types_of

if TYPE_CHECKING:
    from generator.changes.model import Ledger

Branch = tuple[tuple[str, ...], Any]
"""Keys that lead to a branch, and the branch."""
_DEPTH = 3
_UNORDERED = frozenset({"anyOf", "enum", "oneOf", "required", "type"})
_NUMERIC = frozenset(
    {
        "exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf",
    }
)  # fmt: skip
_KEYWORDS: dict[str, frozenset[str]] = {
    "string": frozenset(
        {
            "contentEncoding", "contentMediaType", "format", "maxLength", "minLength", "pattern",
        }
    ),
    "integer": _NUMERIC | {"format"},
    "number": _NUMERIC | {"format"},
    "array": frozenset(
        {
            "contains", "items", "maxContains", "maxItems", "minContains", "minItems",
            "prefixItems", "uniqueItems",
        }
    ),
    "object": frozenset(
        {
            "additionalProperties", "maxProperties", "minProperties", "patternProperties",
            "properties", "propertyNames", "required",
        }
    ),
    "boolean": frozenset(),
    "null": frozenset(),
}  # fmt: skip
_TYPED: frozenset[str] = frozenset[str]().union(*_KEYWORDS.values())
_OF_TYPE: dict[str, type | tuple[type, ...]] = {
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "string": str,
}


def by_type(keys: tuple[str, ...], part: Any) -> list[Branch]:
    """A branch that allows several types as one branch for each."""
    kinds = as_list(as_node(part).get("type"))
    if len(kinds) < 2 or any(kind not in _KEYWORDS for kind in kinds):
        return [(keys, part)]
    return [(keys, _of_type(part, kind)) for kind in kinds]


def _of_type(part: Node, kind: str) -> Node:
    kept = {
        key: value for key, value in part.items() if key not in _TYPED or key in _KEYWORDS[kind]
    }
    if "enum" in kept:
        kept["enum"] = [value for value in kept["enum"] if _is(value, kind)]
    return {**kept, "type": [kind]}


def _is(value: Any, kind: str) -> bool:
    if isinstance(value, bool) or value is None:
        return kind == ("null" if value is None else "boolean")
    if kind in ("object", "array"):
        return is_node(value) if kind == "object" else is_list(value)
    return kind in _OF_TYPE and isinstance(value, _OF_TYPE[kind])


def matched(
    ledger: Ledger, before: list[Branch], after: list[Branch]
) -> tuple[list[tuple[Branch, Branch]], list[Branch], list[Branch]]:
    """Pairs of branches, and what is left alone in the older and in the newer choice."""
    pairs: list[tuple[Branch, Branch]] = []
    left, right = list(before), list(after)
    old, new = ledger.old.data, ledger.new.data
    for sign, once in _SIGNS:
        there, here = _grouped(old, left, sign), _grouped(new, right, sign)
        for key in there.keys() & here.keys():
            if once and (len(there[key]) > 1 or len(here[key]) > 1):
                continue
            pairs += zip(there[key], here[key], strict=False)
        taken = {id(branch) for pair in pairs for branch in pair}
        left = [branch for branch in left if id(branch) not in taken]
        right = [branch for branch in right if id(branch) not in taken]
    return pairs, left, right


_Sign = Callable[[Node, Any], Hashable]


def _grouped(data: Node, branches: list[Branch], sign: _Sign) -> dict[Hashable, list[Branch]]:
    found: dict[Hashable, list[Branch]] = defaultdict(list)
    for branch in branches:
        key = sign(data, branch[1])
        if key:
            found[key].append(branch)
    return found


def _text(data: Node, part: Any) -> Hashable:
    return key_of(part)


def _class(data: Node, part: Any) -> Hashable:
    return class_name(data, as_node(part).get("$ref"))


def class_name(data: Node, reference: Any) -> str:
    """The name behind a chain of references, `""` for what is none."""
    name = reference if isinstance(reference, str) else ""
    for _ in range(50):
        target = resolve_once(data, name)
        if set(target) - PROSE != {"$ref"}:
            break
        name = str(target["$ref"])
    return name


def resolve_once(data: Node, reference: str) -> Node:
    """What a reference names, which may be one again."""
    return as_node(walk(data, reference)) if reference else {}


def _shape(data: Node, part: Any) -> Hashable:
    return key_of(_plain(data, part, _DEPTH, named=False))


def _plain(data: Node, part: Any, depth: int, *, named: bool) -> Any:
    """A schema without references and prose, what has no order sorted."""
    if is_list(part):
        return [_plain(data, item, depth, named=False) for item in part]
    if not is_node(part):
        return part
    if not named and isinstance(part.get("$ref"), str):
        if depth == 0:
            return class_name(data, part["$ref"])
        return _plain(data, resolve(data, part), depth - 1, named=False)
    made: Node = {}
    for key, value in part.items():
        if named or key not in PROSE:
            inner = names_follow(key, value, named=named)
            plain = value if not named and key in LITERALS else None
            plain = plain if plain is not None else _plain(data, value, depth, named=inner)
            unordered = not named and key in _UNORDERED and is_list(plain)
            made[key] = sorted(plain, key=key_of) if unordered else plain
    return made


def _tag(data: Node, part: Any) -> Hashable:
    """The fields that have a single value, with it: they tell kinds of objects apart."""
    fields = as_node(resolve(data, part).get("properties"))
    single = {name: as_list(resolve(data, field).get("enum")) for name, field in fields.items()}
    return tuple(sorted((name, key_of(v)) for name, v in single.items() if len(v) == 1))


def _fields(data: Node, part: Any) -> Hashable:
    return tuple(sorted(as_node(resolve(data, part).get("properties"))))


def _kind(data: Node, part: Any) -> Hashable:
    """The types of a branch without a name."""
    if "$ref" in as_node(part):
        return ()
    kinds = types_of(resolve(data, part))
    return tuple(sorted("number" if kind == "integer" else kind for kind in kinds))


def _unnamed(data: Node, part: Any) -> Hashable:
    return "$ref" not in as_node(part) and "null" not in types_of(as_node(part))


_SIGNS: tuple[tuple[_Sign, bool], ...] = (
    (_text, False),
    (_class, False),
    (_shape, False),
    (_tag, True),
    (_fields, True),
    (_kind, True),
    (_unnamed, True),
)
"""How branches are recognised, and whether the sign must be the only one of its value."""
