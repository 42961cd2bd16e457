"""Formats: clients and models, loaded when first used."""

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncFormats as AsyncFormats
    from .client import Formats as Formats
    from .models import Payment as Payment

__all__ = ["AsyncFormats", "Formats", "Payment"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncFormats", "Formats"), "models": ("Payment",)}
)
