"""One of: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncOneOf as AsyncOneOf
    from .client import OneOf as OneOf
    from .models import Cat as Cat
    from .models import Dog as Dog
    from .models import Pet as Pet
    from .models import ShapesGetResponseCircle as ShapesGetResponseCircle
    from .models import ShapesGetResponseSquare as ShapesGetResponseSquare

__all__ = [
    "AsyncOneOf",
    "OneOf",
    "Cat",
    "Dog",
    "Pet",
    "ShapesGetResponseCircle",
    "ShapesGetResponseSquare",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncOneOf", "OneOf"),
        "models": ("Cat", "Dog", "Pet", "ShapesGetResponseCircle", "ShapesGetResponseSquare"),
    },
)
