"""Recursion: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncRecursion as AsyncRecursion
    from .client import Recursion as Recursion
    from .models import Node as Node
    from .models import Ping as Ping
    from .models import Pong as Pong

__all__ = ["AsyncRecursion", "Recursion", "Node", "Ping", "Pong"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncRecursion", "Recursion"), "models": ("Node", "Ping", "Pong")}
)
