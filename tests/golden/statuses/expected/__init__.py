"""Statuses: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncStatuses as AsyncStatuses
    from .client import Statuses as Statuses
    from .models import Outcome as Outcome
    from .models import Task as Task

__all__ = ["AsyncStatuses", "Statuses", "Outcome", "Task"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncStatuses", "Statuses"), "models": ("Outcome", "Task")}
)
