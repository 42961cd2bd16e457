"""Strings of one class or call in, names that differ from each other out."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from generator.names import Identifier, identifier, identifiers
from generator.namespace import NameSpace

OF_MODELS = ("builtins", "dt", "field")
"""What the body of a model's class speaks of; a field of that name would hide it."""


def field_names(wires: Iterable[str], reserved: Iterable[str] = OF_MODELS) -> dict[str, Identifier]:
    """Attribute names of an object's fields, none of them reserved."""
    space = NameSpace(reserved)
    return {wire: Identifier(space.give(*identifiers(wire))) for wire in wires}


def member_names(values: Iterable[object]) -> list[Identifier]:
    """Names of an enum's members, in upper case."""
    space = NameSpace()
    return [Identifier(space.give(*_members(str(value)))) for value in values]


def _members(value: str) -> tuple[str, ...]:
    if not value:
        return ("EMPTY",)
    names = [str(name).upper().rstrip("_") for name in identifiers(value, "value_")]
    if any(character.isascii() and character.isalnum() for character in value):
        return tuple(names)
    if names[0] != "VALUE":
        return tuple(names)
    words = (unicodedata.name(character, "") for character in value)
    named = "_".join(words).replace("_SIGN", "").replace(" SIGN", "")
    return (str(identifier(named, "value_")).upper(),)
