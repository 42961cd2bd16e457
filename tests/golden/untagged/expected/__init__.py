"""The untagged API: clients and models, loaded when first used."""

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncTheUntaggedAPI as AsyncTheUntaggedAPI
    from .client import TheUntaggedAPI as TheUntaggedAPI
    from .models import GetBooksByBookIdResponse as GetBooksByBookIdResponse
    from .models import GetBooksResponseItem as GetBooksResponseItem

__all__ = [
    "AsyncTheUntaggedAPI",
    "TheUntaggedAPI",
    "GetBooksByBookIdResponse",
    "GetBooksResponseItem",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncTheUntaggedAPI", "TheUntaggedAPI"),
        "models": ("GetBooksByBookIdResponse", "GetBooksResponseItem"),
    },
)
