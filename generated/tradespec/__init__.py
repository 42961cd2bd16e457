"""Typed clients, and mocks, of field-service APIs: Custom Trades CRM API."""

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from . import errors as errors
    from ._core.types import UNSET as UNSET
    from ._core.types import UnsetType as UnsetType
    from .customtrades import AsyncCustomTrades as AsyncCustomTrades
    from .customtrades import CustomTrades as CustomTrades

__version__ = "0.1.0"

__all__ = ["UNSET", "UnsetType", "AsyncCustomTrades", "CustomTrades", "errors"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "errors": (),
        "_core.types": ("UNSET", "UnsetType"),
        "customtrades": ("AsyncCustomTrades", "CustomTrades"),
    },
)
