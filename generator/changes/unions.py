"""Compositions in two schemas (`oneOf`, `anyOf`, `allOf`); their differences into the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.changes.branches import Branch, by_type, matched
from generator.changes.canonicalise import BESIDE, CHOICES
from generator.changes.model import BREAKING, REVIEW, At, Kind, Way
from generator.changes.rates import Move, strict, told
from generator.plain import Node, as_list, as_node
from generator.schema import resolve

if TYPE_CHECKING:
    from generator.changes.schemas import Schemas


def chosen(schema: Node) -> bool:
    """Whether a schema is a choice between others."""
    return any(key in schema for key in CHOICES)


def to_compare(schemas: Schemas, old: Node, new: Node) -> bool:
    """Whether two schemas are compared branch by branch, a reference being a branch."""
    if "$ref" in old and "$ref" in new:
        return False
    left, right = resolve(schemas.ledger.old.data, old), resolve(schemas.ledger.new.data, new)
    return (chosen(old) or chosen(new)) and chosen(left) + chosen(right) == chosen(old) + chosen(
        new
    )


def compare(schemas: Schemas, old: Node, new: Node, at: At, way: Way) -> tuple[Node, Node]:
    """Enter what the branches of two choices differ in; what is left beside them comes back."""
    before, after = _branches(old), _branches(new)
    if before is None or after is None:
        key = next(key for key in CHOICES if key in old or key in new)
        if old.get(key) != new.get(key):
            verdict = strict(Move.UNKNOWN, way)
            schemas.ledger.note(Kind.CHANGED, at.down(key), verdict, told(Move.UNKNOWN, way))
        return _without(old, *CHOICES), _without(new, *CHOICES)
    _pair(schemas, before, after, at, way)
    _discriminator(schemas, old, new, at, way)
    aside = {"discriminator", *CHOICES}
    return _kept(old, aside), _kept(new, aside)


def _branches(schema: Node) -> list[Branch] | None:
    """The branches of a choice, one a type; a schema that is none counts as its only branch."""
    keys = [key for key in CHOICES if key in schema]
    if not keys:
        return by_type((), {key: value for key, value in schema.items() if key not in BESIDE})
    if len(keys) > 1 or set(schema) - BESIDE - {keys[0]}:
        return None
    parts = enumerate(as_list(schema[keys[0]]))
    return [branch for i, part in parts for branch in by_type((keys[0], str(i)), part)]


def _pair(schemas: Schemas, before: list[Branch], after: list[Branch], at: At, way: Way) -> None:
    """Compare the branches that are one another's; enter those that came or went."""
    pairs, left, right = matched(schemas.ledger, before, after)
    for (there, one), (here, other) in pairs:
        place = At(at.down(*there).old, at.down(*here).new, at.operation)
        schemas.compare(one, other, place, way)
    for there, part in left:
        places = [(At(at.down(*there).old, at.down(*here).new), other) for here, other in after]
        if not (way and _covered(schemas, [(part, other, p) for p, other in places], way)):
            reason = f"{_named(part)} is no longer allowed: {told(Move.NARROWED, way)}"
            schemas.ledger.note(Kind.REMOVED, at.down(*there), strict(Move.NARROWED, way), reason)
    for here, part in right:
        places = [(At(at.down(*there).old, at.down(*here).new), one) for there, one in before]
        if not (way and _covered(schemas, [(one, part, p) for p, one in places], way)):
            reason = f"{_named(part)} is allowed too: {told(Move.WIDENED, way)}"
            schemas.ledger.note(Kind.ADDED, at.down(*here), strict(Move.WIDENED, way), reason)


def _covered(schemas: Schemas, pairs: list[tuple[Any, Any, At]], way: Way) -> bool:
    """Whether what one side alone lists is no news: another branch takes or gives as much."""
    return any(schemas.fits(one, other, place, way) for one, other, place in pairs)


def _discriminator(schemas: Schemas, old: Node, new: Node, at: At, way: Way) -> None:
    before, after = as_node(old.get("discriminator")), as_node(new.get("discriminator"))
    place = at.down("discriminator")
    if before == after:
        return
    if before.get("propertyName") != after.get("propertyName") and before and after:
        schemas.ledger.note(Kind.CHANGED, place, BREAKING, "another field tells the kinds apart")
    else:
        schemas.ledger.note(Kind.CHANGED, place, REVIEW, "the values that tell the kinds apart")


def joined(schemas: Schemas, old: Node, new: Node, at: At, way: Way) -> tuple[Node, Node]:
    """Two schemas with what `allOf` joins put together, the parts that both refer to left out."""
    shared = _references(old) & _references(new)
    return (
        _together(schemas.ledger.old.data, old, shared),
        _together(schemas.ledger.new.data, new, shared),
    )


def _references(schema: Node) -> set[str]:
    found = [as_node(part).get("$ref") for part in as_list(schema.get("allOf"))]
    return {name for name in found if isinstance(name, str)}


def _together(data: Node, schema: Node, shared: set[str], depth: int = 0) -> Node:
    whole = _without(schema, "allOf")
    for part in as_list(schema.get("allOf")):
        if as_node(part).get("$ref") in shared or depth > 20:
            continue
        inner = _together(data, resolve(data, part), set(), depth + 1)
        fields = {**as_node(inner.get("properties")), **as_node(whole.get("properties"))}
        required = [*as_list(inner.get("required")), *as_list(whole.get("required"))]
        whole = {**inner, **whole}
        whole.update({"properties": fields} if fields else {})
        whole.update({"required": required} if required else {})
    return whole


def _kept(schema: Node, aside: set[str]) -> Node:
    keep = BESIDE - aside
    return {key: value for key, value in schema.items() if key in keep}


def _without(schema: Node, *keys: str) -> Node:
    return {key: value for key, value in schema.items() if key not in keys}


def _named(part: Any) -> str:
    found = as_node(part)
    if "$ref" in found:
        return str(found["$ref"]).rpartition("/")[2]
    return " or ".join(as_list(found.get("type"))) or "another shape"
