"""Models of Bodies."""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType


class Person(Struct, kw_only=True):
    name: str
    age: int | UnsetType = UNSET


class Note(Struct, kw_only=True):
    id: str
    text: str
    author: Person | UnsetType = UNSET
