"""Security of many kinds: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncSecurityOfManyKinds as AsyncSecurityOfManyKinds
    from .client import SecurityOfManyKinds as SecurityOfManyKinds

__all__ = ["AsyncSecurityOfManyKinds", "SecurityOfManyKinds"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncSecurityOfManyKinds", "SecurityOfManyKinds")}
)
