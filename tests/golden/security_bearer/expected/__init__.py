"""Security by bearer: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncSecurityByBearer as AsyncSecurityByBearer
    from .client import SecurityByBearer as SecurityByBearer

__all__ = ["AsyncSecurityByBearer", "SecurityByBearer"]

__getattr__, __dir__ = lazy(__name__, {"client": ("AsyncSecurityByBearer", "SecurityByBearer")})
