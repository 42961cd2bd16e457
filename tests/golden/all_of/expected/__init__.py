"""All of: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AllOf as AllOf
    from .client import AsyncAllOf as AsyncAllOf
    from .models import Car as Car
    from .models import CarsCreateResponse as CarsCreateResponse
    from .models import Maker as Maker
    from .models import Timestamps as Timestamps
    from .models import Vehicle as Vehicle

__all__ = ["AsyncAllOf", "AllOf", "Car", "CarsCreateResponse", "Maker", "Timestamps", "Vehicle"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncAllOf", "AllOf"),
        "models": ("Car", "CarsCreateResponse", "Maker", "Timestamps", "Vehicle"),
    },
)
