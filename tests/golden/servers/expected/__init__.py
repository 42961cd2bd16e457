"""Servers: clients and models, loaded when first used."""

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncServers as AsyncServers
    from .client import Servers as Servers

__all__ = ["AsyncServers", "Servers"]

__getattr__, __dir__ = lazy(__name__, {"client": ("AsyncServers", "Servers")})
