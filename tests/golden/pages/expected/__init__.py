"""Pages: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncPages as AsyncPages
    from .client import Pages as Pages
    from .models import Item as Item
    from .models import ItemList as ItemList
    from .models import ItemListMeta as ItemListMeta
    from .models import ListsBodiedResponse as ListsBodiedResponse
    from .models import ListsGetResponse as ListsGetResponse

__all__ = [
    "AsyncPages",
    "Pages",
    "Item",
    "ItemList",
    "ItemListMeta",
    "ListsBodiedResponse",
    "ListsGetResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncPages", "Pages"),
        "models": ("Item", "ItemList", "ItemListMeta", "ListsBodiedResponse", "ListsGetResponse"),
    },
)
