"""Security of many kinds: clients and models, loaded when first used."""

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncSecurityOfManyKinds as AsyncSecurityOfManyKinds
    from .client import SecurityOfManyKinds as SecurityOfManyKinds

__all__ = ["AsyncSecurityOfManyKinds", "SecurityOfManyKinds"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncSecurityOfManyKinds", "SecurityOfManyKinds")}
)
