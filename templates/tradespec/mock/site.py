"""Several mocks behind one address: each below its own name, and a page at `/` that says so.

`GET /_mock/keys` gives the demo key of each API as JSON; what else is below `/_mock`, see `admin`.
"""

from __future__ import annotations

import html
import logging
from collections.abc import Mapping
from time import perf_counter
from typing import TYPE_CHECKING, Any

import msgspec

from . import accesslog, codec, pages
from .access import Access
from .admin import PREFIX, Admin
from .messages import Request, Response

if TYPE_CHECKING:
    from .mock import Mock

_JSON = ("content-type", "application/json")
_HTML = ("content-type", "text/html; charset=utf-8")
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1rem;"
    "color:#1c2430;background:#fff}code,pre{font:14px/1.5 ui-monospace,monospace;"
    "background:#f2f4f7;border-radius:6px}code{padding:.1em .3em}pre{padding:.8rem 1rem;"
    "overflow-x:auto}dt{font-weight:600;margin-top:.4rem}dd{margin:0}"
    "@media(prefers-color-scheme:dark){body{color:#e6e9ee;background:#12161c}"
    "code,pre{background:#1e252e}}"
)


class Site:
    """Answers for all its mocks."""

    def __init__(
        self, mocks: Mapping[str, Mock], *, token: str | None = None, host: str = ""
    ) -> None:
        """Take the mocks by the first segment of their paths.

        Args:
            mocks: By name.
            token: What lets callers from elsewhere use `/_mock`; a new one by default.
            host: Name or address the server is bound to.
        """
        self.mocks = mocks
        self.access = Access(token, host) if token else Access(host=host)
        if host and not self.access.is_local:
            for mock in mocks.values():
                mock.webhooks.local = False
        self._admin = Admin(mocks, self.access)

    def handle(self, request: Request) -> Response:
        """Answer a request.

        Raises:
            ConnectionDropped: A mock wants the connection cut instead.
        """
        name, slash, rest = request.path.removeprefix("/").partition("/")
        mock = self.mocks.get(name)
        if mock is not None and slash:
            return mock.handle(msgspec.structs.replace(request, path="/" + rest))
        start = perf_counter()
        if request.path.startswith(PREFIX):
            response = self._admin.answer(request)
        else:
            response = self._own(request)
        reads = request.method in ("GET", "HEAD") and response.status < 400
        level = logging.DEBUG if reads else logging.INFO
        accesslog.tell("", "", request, response, perf_counter() - start, level=level)
        return response

    def base_url(self, name: str, origin: str) -> str:
        """Give the base URL of an API below an origin such as `http://127.0.0.1:4010`."""
        return f"{origin}/{name}{self.mocks[name].document.base_path()}"

    def _own(self, request: Request) -> Response:
        if request.path == "/":
            answer = Response(200, [_HTML], self._page(request).encode())
        elif pages.is_page(request.path):
            answer = pages.answer(request.path, self.mocks)
        else:
            known = ", ".join(f"/{name}{m.document.base_path()}" for name, m in self.mocks.items())
            return _json(404, {"error": f"Nothing is here. The APIs are below: {known}"})
        if request.method not in ("GET", "HEAD"):
            answer = _json(405, {"error": "Only GET works here."})
            answer.headers.append(("allow", "GET, HEAD"))
        elif request.method == "HEAD":
            answer.headers.append(("content-length", str(len(answer.body))))
            answer.body = b""
        return answer

    def _page(self, request: Request) -> str:
        origin = f"http://{request.header('host') or '127.0.0.1:4010'}"
        parts = "".join(self._section(name, mock, origin) for name, mock in self.mocks.items())
        return (
            '<!doctype html><html lang="en"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width,initial-scale=1">'
            f"<title>tradespec mock</title><style>{_STYLE}</style></head><body>"
            "<h1>tradespec mock</h1><p>Stateful mock servers made from the APIs' OpenAPI "
            "documents. Keys as JSON: <a href='/_mock/keys'><code>/_mock/keys</code></a>. "
            "Documentation: <a href='/docs/index.html'>/docs</a>.</p>"
            f"{parts}</body></html>"
        )

    def _section(self, name: str, mock: Mock, origin: str) -> str:
        base = self.base_url(name, origin)
        call = f'curl -H "{mock.key_header()}" \\\n  {base}{mock.first_path()}'
        return (
            f"<h2>{html.escape(mock.document.title)}</h2><dl>"
            f"<dt>Base URL</dt><dd><code>{html.escape(base)}</code></dd>"
            f"<dt>Key</dt><dd><code>{html.escape(mock.key)}</code></dd></dl>"
            f"<p>A first call:</p><pre>{html.escape(call)}</pre>"
            f"<p><a href='/docs/console/{name}.html'>Console</a></p>"
        )


def _json(status: int, value: Any) -> Response:
    return Response(status, [_JSON], codec.encode(value))
