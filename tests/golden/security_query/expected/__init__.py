"""Security by query: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncSecurityByQuery as AsyncSecurityByQuery
    from .client import SecurityByQuery as SecurityByQuery

__all__ = ["AsyncSecurityByQuery", "SecurityByQuery"]

__getattr__, __dir__ = lazy(__name__, {"client": ("AsyncSecurityByQuery", "SecurityByQuery")})
