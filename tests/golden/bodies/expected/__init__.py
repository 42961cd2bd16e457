"""Bodies: clients and models, loaded when first used."""

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncBodies as AsyncBodies
    from .client import Bodies as Bodies
    from .models import Note as Note
    from .models import Person as Person

__all__ = ["AsyncBodies", "Bodies", "Note", "Person"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncBodies", "Bodies"), "models": ("Note", "Person")}
)
