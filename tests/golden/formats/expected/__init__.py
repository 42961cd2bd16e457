"""Formats: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncFormats as AsyncFormats
    from .client import Formats as Formats
    from .models import Payment as Payment

__all__ = ["AsyncFormats", "Formats", "Payment"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncFormats", "Formats"), "models": ("Payment",)}
)
