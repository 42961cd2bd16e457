"""Downloads: clients and models, loaded when first used."""

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncDownloads as AsyncDownloads
    from .client import Downloads as Downloads
    from .models import FilesAnyResponseAccepted as FilesAnyResponseAccepted

__all__ = ["AsyncDownloads", "Downloads", "FilesAnyResponseAccepted"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncDownloads", "Downloads"), "models": ("FilesAnyResponseAccepted",)}
)
