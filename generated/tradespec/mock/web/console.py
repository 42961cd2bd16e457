"""A request console for every API: Scalar against this mock, with the demo key filled in.

Scalar is one file of the npm package `@scalar/api-reference`, kept in the wheel or in `.cache` of a
checkout. Its telemetry, fonts, proxy and assistant are off, and the page may talk to this server
only.
"""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import codec
from ..messages import Response

if TYPE_CHECKING:
    from ..mock import Mock

PREFIX = "console/"
_SCRIPT = "scalar.js"
_CACHED = Path(".cache", "scalar", "standalone.js")
_HTML = ("content-type", "text/html; charset=utf-8")
_JS = ("content-type", "text/javascript; charset=utf-8")
_GUARD = (
    "content-security-policy",
    "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; base-uri 'none'; "
    "frame-ancestors 'self'",
)
_ABSENT = (
    "<p>The console is not installed here: `make docs` fetches it into a checkout, and wheels "
    "have it. The <a href='../index.html'>documentation</a> needs nothing.</p>"
)


def answer(name: str, mocks: Mapping[str, Mock], site: Path, *, with_keys: bool = True) -> Response:
    """Give a file of the console.

    Args:
        name: What follows `/docs/console/`: `scalar.js`, or an API with a file of its own.
        mocks: By the names of their APIs.
        site: Folder of the documentation.
        with_keys: Fill the demo key in.
    """
    if name == _SCRIPT:
        script = _script(site)
        return Response(200, [_JS], script.read_bytes()) if script else _nothing()
    api, _, file = name.partition("/")
    if api.removesuffix(".html") in mocks and not file:
        return _page(api.removesuffix(".html"), mocks, installed=_script(site) is not None)
    if api in mocks and file == "openapi.json":
        return Response(200, [("content-type", "application/json")], _document(api, mocks[api]))
    if api in mocks and file == "start.js":
        return Response(200, [_JS, ("cache-control", "no-store")], _start(mocks[api], with_keys))
    return _nothing()


def _nothing() -> Response:
    return Response(404, [("content-type", "text/plain; charset=utf-8")], b"Nothing is here.\n")


def _script(site: Path) -> Path | None:
    """Give Scalar's file: in the wheel, or what a checkout has fetched."""
    places = (site / "console" / _SCRIPT, site.parents[1] / _CACHED)
    return next((place for place in places if place.is_file()), None)


def _page(api: str, mocks: Mapping[str, Mock], *, installed: bool) -> Response:
    title = html.escape(f"Console: {mocks[api].document.title}")
    scripts = f'<script src="{_SCRIPT}"></script><script src="{api}/start.js"></script>'
    text = (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{title}</title><link rel="icon" href="data:,"></head><body><div id="app"></div>'
        f"{scripts if installed else _ABSENT}</body></html>"
    )
    return Response(200, [_HTML, _GUARD], text.encode())


def _document(api: str, mock: Mock) -> bytes:
    """Give the API's document with this server as its only one, and without the mock's words."""
    here = {"url": f"/{api}{mock.document.base_path()}", "description": "This mock"}
    kept = {key: value for key, value in mock.document.root.items() if key != "x-tradespec"}
    return codec.encode({**kept, "servers": [here]})


def _start(mock: Mock, with_keys: bool) -> bytes:
    """Give the script that opens the console, with everything off that leads elsewhere."""
    root = mock.document.root
    schemes: dict[str, Any] = root.get("components", {}).get("securitySchemes", {})
    asked: list[dict[str, Any]] = root.get("security") or []
    options = {
        "url": f"{mock.api}/openapi.json",
        "agent": {"disabled": True},
        "authentication": {
            "preferredSecurityScheme": next((name for each in asked for name in each), None),
            "securitySchemes": {
                name: _credential(each, mock.key if with_keys and mock.keys else "")
                for name, each in schemes.items()
            },
        },
        "externalUrls": {},
        "hideClientButton": True,
        "mcp": {"disabled": True},
        "persistAuth": False,
        "proxyUrl": "",
        "showDeveloperTools": "never",
        "telemetry": False,
        "withDefaultFonts": False,
    }
    text = json.dumps(options).replace("</", "<\\/")
    return f'Scalar.createApiReference("#app", {text});\n'.encode()


def _credential(scheme: Mapping[str, Any], key: str) -> dict[str, Any]:
    """Give the demo key as Scalar takes it for a security scheme."""
    if scheme.get("type") == "apiKey":
        return {"value": key}
    if scheme.get("type") == "http" and str(scheme.get("scheme")).lower() == "basic":
        user, _, password = key.partition(":")
        return {"username": user, "password": password}
    if scheme.get("type") == "oauth2":
        return {"flows": {name: {"token": key} for name in scheme.get("flows", {})}}
    return {"token": key}
