"""Webhooks: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncWebhooks as AsyncWebhooks
    from .client import Webhooks as Webhooks
    from .models import OrderDeletedEvent as OrderDeletedEvent
    from .models import OrderEvent as OrderEvent
    from .models import OrderEventOrder as OrderEventOrder

__all__ = ["AsyncWebhooks", "Webhooks", "OrderDeletedEvent", "OrderEvent", "OrderEventOrder"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncWebhooks", "Webhooks"),
        "models": ("OrderDeletedEvent", "OrderEvent", "OrderEventOrder"),
    },
)
