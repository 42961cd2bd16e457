"""Parameters: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncParameters as AsyncParameters
    from .client import Parameters as Parameters
    from .models import Range as Range

__all__ = ["AsyncParameters", "Parameters", "Range"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncParameters", "Parameters"), "models": ("Range",)}
)
