"""Repeats: clients and models, loaded when first used."""

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncRepeats as AsyncRepeats
    from .client import Repeats as Repeats

__all__ = ["AsyncRepeats", "Repeats"]

__getattr__, __dir__ = lazy(__name__, {"client": ("AsyncRepeats", "Repeats")})
