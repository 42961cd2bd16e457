"""Repeats: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncRepeats as AsyncRepeats
    from .client import Repeats as Repeats

__all__ = ["AsyncRepeats", "Repeats"]

__getattr__, __dir__ = lazy(__name__, {"client": ("AsyncRepeats", "Repeats")})
