"""Servers: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncServers as AsyncServers
    from .client import Servers as Servers

__all__ = ["AsyncServers", "Servers"]

__getattr__, __dir__ = lazy(__name__, {"client": ("AsyncServers", "Servers")})
