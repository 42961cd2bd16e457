"""Security by basic: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncSecurityByBasic as AsyncSecurityByBasic
    from .client import SecurityByBasic as SecurityByBasic

__all__ = ["AsyncSecurityByBasic", "SecurityByBasic"]

__getattr__, __dir__ = lazy(__name__, {"client": ("AsyncSecurityByBasic", "SecurityByBasic")})
