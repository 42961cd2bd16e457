"""Strings of one class or call in, names that differ from each other out."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from generator.names import Identifier, identifier


def field_names(wires: Iterable[str], taken: Iterable[str] = ()) -> dict[str, Identifier]:
    """Attribute names of an object's fields, none of them in `taken`."""
    found: dict[str, Identifier] = {}
    used = set(taken)
    for wire in wires:
        found[wire] = free(identifier(wire), used)
        used.add(str(found[wire]))
    return found


def free(name: str, taken: Iterable[str]) -> Identifier:
    """The name, with underscores at its end until nothing else has it."""
    used = set(taken)
    while name in used:
        name += "_"
    return Identifier(name)


def member_names(values: Iterable[object]) -> list[Identifier]:
    """Names of an enum's members, in upper case."""
    found: list[Identifier] = []
    for value in values:
        found.append(free(_member(str(value)), (str(name) for name in found)))
    return found


def _member(value: str) -> str:
    if not value:
        return "EMPTY"
    name = str(identifier(value, "value_")).upper().rstrip("_")
    if name != "VALUE":
        return name
    words = (unicodedata.name(character, "") for character in value)
    named = "_".join(words).replace("_SIGN", "").replace(" SIGN", "")
    return str(identifier(named, "value_")).upper()
