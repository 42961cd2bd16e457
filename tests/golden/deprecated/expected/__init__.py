"""Deprecated: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncDeprecated as AsyncDeprecated
    from .client import Deprecated as Deprecated
    from .models import Thing as Thing

__all__ = ["AsyncDeprecated", "Deprecated", "Thing"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncDeprecated", "Deprecated"), "models": ("Thing",)}
)
