"""Models of One of."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, UnsetType

from ._core.types import Model


class Cat(Model, kw_only=True, tag_field="species", tag="cat"):
    species: ClassVar[Literal["cat"]] = "cat"
    name: str
    indoor: bool | UnsetType = UNSET


class ShapesGetResponseCircle(Model, kw_only=True, tag_field="kind", tag="circle"):
    kind: ClassVar[Literal["circle"]] = "circle"
    radius: float


class ShapesGetResponseSquare(Model, kw_only=True, tag_field="kind", tag="square"):
    kind: ClassVar[Literal["square"]] = "square"
    side: float


class Dog(Model, kw_only=True, tag_field="species", tag="dog"):
    species: ClassVar[Literal["dog"]] = "dog"
    name: str
    friend: Pet | UnsetType = UNSET


Pet: TypeAlias = Cat | Dog
"""An animal of the house."""
