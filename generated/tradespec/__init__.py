"""Typed clients, and mocks, of field-service APIs: Custom Trades CRM API, FieldInsight Gateway API, ServiceM8 API."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from . import errors as errors
    from ._core.types import UNSET as UNSET
    from ._core.types import UnsetType as UnsetType
    from .customtrades import AsyncCustomTrades as AsyncCustomTrades
    from .customtrades import CustomTrades as CustomTrades
    from .fieldinsight import AsyncFieldInsight as AsyncFieldInsight
    from .fieldinsight import FieldInsight as FieldInsight
    from .servicem8 import AsyncServiceM8 as AsyncServiceM8
    from .servicem8 import ServiceM8 as ServiceM8

__version__ = "0.1.0"

__all__ = [
    "UNSET",
    "UnsetType",
    "AsyncCustomTrades",
    "CustomTrades",
    "AsyncFieldInsight",
    "FieldInsight",
    "AsyncServiceM8",
    "ServiceM8",
    "errors",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "errors": (),
        "_core.types": ("UNSET", "UnsetType"),
        "customtrades": ("AsyncCustomTrades", "CustomTrades"),
        "fieldinsight": ("AsyncFieldInsight", "FieldInsight"),
        "servicem8": ("AsyncServiceM8", "ServiceM8"),
    },
)
