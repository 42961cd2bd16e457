"""Inline schemas: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncInlineSchemas as AsyncInlineSchemas
    from .client import InlineSchemas as InlineSchemas
    from .models import OrdersCreateAddress as OrdersCreateAddress
    from .models import OrdersCreateResponse as OrdersCreateResponse
    from .models import OrdersCreateSpeed as OrdersCreateSpeed
    from .models import OrdersListResponse as OrdersListResponse
    from .models import OrdersListResponseNext as OrdersListResponseNext
    from .models import OrdersListResponseOrdersItem as OrdersListResponseOrdersItem
    from .models import (
        OrdersListResponseOrdersItemByDayValue as OrdersListResponseOrdersItemByDayValue,
    )
    from .models import (
        OrdersListResponseOrdersItemLinesItem as OrdersListResponseOrdersItemLinesItem,
    )
    from .models import (
        OrdersListResponseOrdersItemLinesItemSize as OrdersListResponseOrdersItemLinesItemSize,
    )
    from .models import OrdersListResponseOrdersItemState as OrdersListResponseOrdersItemState
    from .models import OrdersListState as OrdersListState

__all__ = [
    "AsyncInlineSchemas",
    "InlineSchemas",
    "OrdersCreateAddress",
    "OrdersCreateResponse",
    "OrdersCreateSpeed",
    "OrdersListResponse",
    "OrdersListResponseNext",
    "OrdersListResponseOrdersItem",
    "OrdersListResponseOrdersItemByDayValue",
    "OrdersListResponseOrdersItemLinesItem",
    "OrdersListResponseOrdersItemLinesItemSize",
    "OrdersListResponseOrdersItemState",
    "OrdersListState",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncInlineSchemas", "InlineSchemas"),
        "models": (
            "OrdersCreateAddress",
            "OrdersCreateResponse",
            "OrdersCreateSpeed",
            "OrdersListResponse",
            "OrdersListResponseNext",
            "OrdersListResponseOrdersItem",
            "OrdersListResponseOrdersItemByDayValue",
            "OrdersListResponseOrdersItemLinesItem",
            "OrdersListResponseOrdersItemLinesItemSize",
            "OrdersListResponseOrdersItemState",
            "OrdersListState",
        ),
    },
)
