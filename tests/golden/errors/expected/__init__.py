"""Errors: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncErrors as AsyncErrors
    from .client import Errors as Errors
    from .models import FailuresGetResponse as FailuresGetResponse

__all__ = ["AsyncErrors", "Errors", "FailuresGetResponse"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncErrors", "Errors"), "models": ("FailuresGetResponse",)}
)
