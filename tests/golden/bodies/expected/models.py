"""Models of Bodies."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ._core.types import Model


class Person(Model, kw_only=True):
    name: str
    age: int | UnsetType = UNSET


class Note(Model, kw_only=True):
    id: str
    text: str
    author: Person | UnsetType = UNSET
