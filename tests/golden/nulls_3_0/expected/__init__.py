"""Nulls of 3.0: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncNullsOf30 as AsyncNullsOf30
    from .client import NullsOf30 as NullsOf30
    from .models import Address as Address
    from .models import Colour as Colour
    from .models import Person as Person
    from .models import PersonMood as PersonMood

__all__ = ["AsyncNullsOf30", "NullsOf30", "Address", "Colour", "Person", "PersonMood"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncNullsOf30", "NullsOf30"),
        "models": ("Address", "Colour", "Person", "PersonMood"),
    },
)
