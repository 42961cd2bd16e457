"""The page at `/`: which APIs run, how to call them, and what is called while it is open.

Its files are those of `page/`, as they are. What differs from server to server is in `/page.json`;
keys, records and requests come from the admin API, which says who may see them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from .. import bundled, codec
from ..messages import Response

if TYPE_CHECKING:
    from ..mock import Mock

_FILES = {
    "/": ("index.html", "text/html; charset=utf-8"),
    "/page.css": ("page.css", "text/css; charset=utf-8"),
    "/page.js": ("page.js", "text/javascript; charset=utf-8"),
}
_FACTS = "/page.json"
_GUARDS = (
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("cache-control", "no-cache"),
)


def is_landing(path: str) -> bool:
    """Tell whether a path belongs to the page."""
    return path in _FILES or path == _FACTS


def answer(path: str, mocks: Mapping[str, Mock]) -> Response:
    """Give a file of the page, or what it needs to know."""
    if path == _FACTS:
        facts = {"apis": [_facts(name, mock) for name, mock in mocks.items()]}
        return Response(200, [("content-type", "application/json"), *_GUARDS], codec.encode(facts))
    name, kind = _FILES[path]
    return Response(200, [("content-type", kind), *_GUARDS], _content(name))


@cache
def _content(name: str) -> bytes:
    return resources.files(f"{bundled.package()}.mock.web").joinpath("page", name).read_bytes()


def _facts(name: str, mock: Mock) -> dict[str, Any]:
    """Tell what is no secret; `{key}` stands for the key."""
    extension = mock.document.extension
    operation, path = mock.first_call()
    return {
        "name": name,
        "title": mock.document.title,
        "base": f"/{name}{mock.document.base_path()}",
        "header": mock.key_header("{key}"),
        "first": f"/{name}{mock.document.base_path()}{path}",
        "call": f"{operation}().first()" if extension.get("client") else "",
        "package": bundled.package(),
        "client": extension.get("client", ""),
        "environment": extension.get("environment", ""),
    }
