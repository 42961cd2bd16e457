"""Security by header: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncSecurityByHeader as AsyncSecurityByHeader
    from .client import SecurityByHeader as SecurityByHeader

__all__ = ["AsyncSecurityByHeader", "SecurityByHeader"]

__getattr__, __dir__ = lazy(__name__, {"client": ("AsyncSecurityByHeader", "SecurityByHeader")})
