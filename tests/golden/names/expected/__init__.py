"""Names: “odd” ones: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncNamesOddOnes as AsyncNamesOddOnes
    from .client import NamesOddOnes as NamesOddOnes
    from .models import GroesseV2 as GroesseV2
    from .models import Operation as Operation
    from .models import StructModel as StructModel

__all__ = ["AsyncNamesOddOnes", "NamesOddOnes", "GroesseV2", "Operation", "StructModel"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncNamesOddOnes", "NamesOddOnes"),
        "models": ("GroesseV2", "Operation", "StructModel"),
    },
)
