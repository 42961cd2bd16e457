"""Models of Nulls of 3.1."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ._core.types import Model, OpenEnum


class Address(Model, kw_only=True):
    street: str | None | UnsetType = UNSET


class Colour(OpenEnum):
    RED = "red"
    GREEN = "green"


class PersonMood(OpenEnum):
    GOOD = "good"
    BAD = "bad"


class Person(Model, kw_only=True):
    name: str
    nick: str | None
    """Short name, always there, perhaps null."""
    age: int | UnsetType = UNSET
    title: str | None | UnsetType = UNSET
    colour: Colour | None | UnsetType = UNSET
    address: Address | None | UnsetType = UNSET
    """Where they live."""
    mood: PersonMood | None | UnsetType = UNSET
    tags: list[str | None] | UnsetType = UNSET
    nothing: None | UnsetType = UNSET
