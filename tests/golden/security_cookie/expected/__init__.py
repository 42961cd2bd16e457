"""Security by cookie: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncSecurityByCookie as AsyncSecurityByCookie
    from .client import SecurityByCookie as SecurityByCookie

__all__ = ["AsyncSecurityByCookie", "SecurityByCookie"]

__getattr__, __dir__ = lazy(__name__, {"client": ("AsyncSecurityByCookie", "SecurityByCookie")})
