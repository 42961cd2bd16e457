"""Bodies: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncBodies as AsyncBodies
    from .client import Bodies as Bodies
    from .models import Note as Note
    from .models import Person as Person

__all__ = ["AsyncBodies", "Bodies", "Note", "Person"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncBodies", "Bodies"), "models": ("Note", "Person")}
)
