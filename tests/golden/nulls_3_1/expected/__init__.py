"""Nulls of 3.1: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncNullsOf31 as AsyncNullsOf31
    from .client import NullsOf31 as NullsOf31
    from .models import Address as Address
    from .models import Colour as Colour
    from .models import Person as Person
    from .models import PersonMood as PersonMood

__all__ = ["AsyncNullsOf31", "NullsOf31", "Address", "Colour", "Person", "PersonMood"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncNullsOf31", "NullsOf31"),
        "models": ("Address", "Colour", "Person", "PersonMood"),
    },
)
