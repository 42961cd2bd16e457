"""Security by basic: clients and models, loaded when first used."""

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncSecurityByBasic as AsyncSecurityByBasic
    from .client import SecurityByBasic as SecurityByBasic

__all__ = ["AsyncSecurityByBasic", "SecurityByBasic"]

__getattr__, __dir__ = lazy(__name__, {"client": ("AsyncSecurityByBasic", "SecurityByBasic")})
