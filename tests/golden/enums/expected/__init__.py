"""Enums: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncEnums as AsyncEnums
    from .client import Enums as Enums
    from .models import Colour as Colour
    from .models import Shirt as Shirt
    from .models import ShirtLevel as ShirtLevel
    from .models import ShirtsListSort as ShirtsListSort
    from .models import Size as Size

__all__ = ["AsyncEnums", "Enums", "Colour", "Shirt", "ShirtLevel", "ShirtsListSort", "Size"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncEnums", "Enums"),
        "models": ("Colour", "Shirt", "ShirtLevel", "ShirtsListSort", "Size"),
    },
)
