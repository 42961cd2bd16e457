"""Security by oauth2: clients and models, loaded when first used."""

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncSecurityByOauth2 as AsyncSecurityByOauth2
    from .client import SecurityByOauth2 as SecurityByOauth2

__all__ = ["AsyncSecurityByOauth2", "SecurityByOauth2"]

__getattr__, __dir__ = lazy(__name__, {"client": ("AsyncSecurityByOauth2", "SecurityByOauth2")})
