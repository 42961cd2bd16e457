"""Security by cookie: clients and models, loaded when first used."""

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncSecurityByCookie as AsyncSecurityByCookie
    from .client import SecurityByCookie as SecurityByCookie

__all__ = ["AsyncSecurityByCookie", "SecurityByCookie"]

__getattr__, __dir__ = lazy(__name__, {"client": ("AsyncSecurityByCookie", "SecurityByCookie")})
