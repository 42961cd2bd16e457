"""Wire values: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from . import oauth as oauth
    from ._core.filters import Filter as Filter
    from ._core.limiter import Limiter as Limiter
    from ._core.oauth import OAuth2 as OAuth2
    from ._core.token_endpoint import Tokens as Tokens
    from ._core.types import Created as Created
    from .client import AsyncWires as AsyncWires
    from .client import Wires as Wires
    from .models import Job as Job
    from .models import JobsDeleteResponse as JobsDeleteResponse
    from .models import JobStatus as JobStatus
    from .models import Message as Message
    from .models import MessagesListResponse as MessagesListResponse
    from .models import Place as Place

__all__ = [
    "AsyncWires",
    "Wires",
    "Filter",
    "Limiter",
    "OAuth2",
    "Tokens",
    "Created",
    "oauth",
    "Job",
    "JobStatus",
    "JobsDeleteResponse",
    "Message",
    "MessagesListResponse",
    "Place",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncWires", "Wires"),
        "_core.filters": ("Filter",),
        "_core.limiter": ("Limiter",),
        "_core.oauth": ("OAuth2",),
        "_core.token_endpoint": ("Tokens",),
        "_core.types": ("Created",),
        "oauth": (),
        "models": (
            "Job",
            "JobStatus",
            "JobsDeleteResponse",
            "Message",
            "MessagesListResponse",
            "Place",
        ),
    },
)
