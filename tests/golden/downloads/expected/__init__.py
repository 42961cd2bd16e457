"""Downloads: clients and models, loaded when first used."""

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncDownloads as AsyncDownloads
    from .client import Downloads as Downloads
    from .models import FilesAnyResponseStatus202 as FilesAnyResponseStatus202

__all__ = ["AsyncDownloads", "Downloads", "FilesAnyResponseStatus202"]

__getattr__, __dir__ = lazy(
    __name__, {"client": ("AsyncDownloads", "Downloads"), "models": ("FilesAnyResponseStatus202",)}
)
