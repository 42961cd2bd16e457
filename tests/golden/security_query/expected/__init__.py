"""Security by query: clients and models, loaded when first used."""

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncSecurityByQuery as AsyncSecurityByQuery
    from .client import SecurityByQuery as SecurityByQuery

__all__ = ["AsyncSecurityByQuery", "SecurityByQuery"]

__getattr__, __dir__ = lazy(__name__, {"client": ("AsyncSecurityByQuery", "SecurityByQuery")})
