"""Downloads: clients and models, loaded when first used."""

from ._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .client import AsyncDownloads as AsyncDownloads
    from .client import Downloads as Downloads
    from .models import FilesAnyResponseAccepted as FilesAnyResponseAccepted

__all__ = ["AsyncDownloads", "Downloads", "FilesAnyResponseAccepted"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncDownloads", "Downloads"), "models": ("FilesAnyResponseAccepted",)}
)
