"""Deprecated: clients and models, loaded when first used."""

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncDeprecated as AsyncDeprecated
    from .client import Deprecated as Deprecated
    from .models import Thing as Thing

__all__ = ["AsyncDeprecated", "Deprecated", "Thing"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncDeprecated", "Deprecated"), "models": ("Thing",)}
)
