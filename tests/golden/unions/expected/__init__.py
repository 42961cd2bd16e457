"""Unions: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
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
