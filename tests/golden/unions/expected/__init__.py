"""Unions: clients and models, loaded when first used."""

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncUnions as AsyncUnions
    from .client import Unions as Unions
    from .models import Bag as Bag
    from .models import Box as Box
    from .models import Thing as Thing

__all__ = ["AsyncUnions", "Unions", "Bag", "Box", "Thing"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncUnions", "Unions"), "models": ("Bag", "Box", "Thing")}
)
