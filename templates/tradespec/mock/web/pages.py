"""The documentation that comes with the package, served below `/docs`, and the console beside it.

Files are looked up by their whole name among those that are there, so no path leads out of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..messages import Response
from . import console

if TYPE_CHECKING:
    from ..mock import Mock

PREFIX = "/docs"
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
}
_GUARD = (
    "content-security-policy",
    "default-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'self'",
)
_MISSING = "The documentation is not installed here; `make docs` writes it.\n"


def is_page(path: str) -> bool:
    """Tell whether a path belongs to the documentation."""
    return path == PREFIX or path.startswith(f"{PREFIX}/")


def answer(path: str, mocks: Mapping[str, Mock], *, with_keys: bool = True) -> Response:
    """Give the page at a path below `/docs`.

    Args:
        path: The path.
        mocks: By the names of their APIs.
        with_keys: The caller may see their demo keys.
    """
    if path == PREFIX:
        return Response(308, [("location", f"{PREFIX}/index.html")])
    name = path.removeprefix(f"{PREFIX}/") or "index.html"
    if name.startswith(console.PREFIX):
        file = name.removeprefix(console.PREFIX)
        return console.answer(file, mocks, folder(), with_keys=with_keys)
    page = _files(folder()).get(name)
    if page is None:
        text = _MISSING if not folder().is_dir() else "There is no such page.\n"
        return Response(404, [("content-type", "text/plain; charset=utf-8")], text.encode())
    kind = _TYPES.get(page.suffix, "application/octet-stream")
    return Response(200, [("content-type", kind), _GUARD], page.read_bytes())


def folder() -> Path:
    """Give the folder of the site: inside the package, or beside it in a checkout."""
    package = Path(__file__).parents[2]
    inside = package / "docs"
    return inside if inside.is_dir() else package.parent / "docs"


@cache
def _files(site: Path) -> Mapping[str, Path]:
    return {file.relative_to(site).as_posix(): file for file in site.rglob("*") if file.is_file()}
