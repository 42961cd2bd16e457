"""The untagged API: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
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
