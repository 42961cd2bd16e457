"""Signed webhooks: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from . import webhooks as webhooks
    from ._core.limiter import Limiter as Limiter
    from .client import AsyncSigned as AsyncSigned
    from .client import Signed as Signed
    from .models import ProblemCode as ProblemCode
    from .models import ThingMade as ThingMade
    from .models import ThingsListResponse as ThingsListResponse

__all__ = [
    "AsyncSigned",
    "Signed",
    "Limiter",
    "webhooks",
    "ProblemCode",
    "ThingMade",
    "ThingsListResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncSigned", "Signed"),
        "_core.limiter": ("Limiter",),
        "webhooks": (),
        "models": ("ProblemCode", "ThingMade", "ThingsListResponse"),
    },
)
