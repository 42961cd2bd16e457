"""Several mocks behind one address: each below its own name, and a page at `/` that says so.

`GET /_mock/keys` gives the demo key of each API as JSON; what else is below `/_mock`, see `admin`.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from time import perf_counter
from typing import TYPE_CHECKING, Any

import msgspec

from .. import codec
from ..messages import Request, Response
from ..serving import accesslog
from . import landing, pages
from .access import Access
from .admin import PREFIX, Admin
from .cors import read_origins
from .guards import guard

if TYPE_CHECKING:
    from ..mock import Mock

_JSON = ("content-type", "application/json")


class Site:
    """Answers for all its mocks."""

    def __init__(
        self,
        mocks: Mapping[str, Mock],
        *,
        token: str | None = None,
        host: str = "",
        cors: Iterable[str] = (),
    ) -> None:
        """Take the mocks by the first segment of their paths.

        Args:
            mocks: By name.
            token: What lets callers from elsewhere use `/_mock`; a new one by default.
            host: Name or address the server is bound to.
            cors: Other origins whose pages may call the APIs; see `cors`.

        Raises:
            ValueError: One of `cors` is no origin.
        """
        self.mocks = mocks
        self._cors = read_origins(cors)
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
        mock = self.mocks.get(name) if slash else None
        if mock is not None:
            response = self._cors.preflight(request)
            if response is None:
                response = mock.handle(msgspec.structs.replace(request, path="/" + rest))
            self._cors.open(request, response)
            return response
        start = perf_counter()
        response = self._answered(request)
        reads = request.method in ("GET", "HEAD") and response.status < 400
        level = logging.DEBUG if reads else logging.INFO
        accesslog.tell("", "", request, response, perf_counter() - start, level=level)
        return response

    def resume(self) -> None:
        """Send the webhooks that the files say an earlier process left."""
        for mock in self.mocks.values():
            mock.webhooks.deliver()

    def base_url(self, name: str, origin: str) -> str:
        """Give the base URL of an API below an origin such as `http://127.0.0.1:4010`."""
        return f"{origin}/{name}{self.mocks[name].document.base_path()}"

    def _answered(self, request: Request) -> Response:
        """Answer what belongs to no API."""
        if not request.path.startswith(PREFIX):
            return guard(self._own(request))
        response = self._cors.preflight(request)
        if response is None:
            response = self._admin.answer(request)
            self._cors.open(request, response, allowed=self.access.knows(request))
        return guard(response, secret=True)

    def _own(self, request: Request) -> Response:
        if landing.is_landing(request.path):
            answer = landing.answer(request.path, self.mocks)
        elif pages.is_page(request.path):
            known = self.access.denial(request) is None
            answer = pages.answer(request.path, self.mocks, with_keys=known)
        else:
            bases = ", ".join(f"/{name}{m.document.base_path()}" for name, m in self.mocks.items())
            return _json(404, {"error": f"Nothing is here. The APIs are below: {bases}"})
        if request.method not in ("GET", "HEAD"):
            answer = _json(405, {"error": "Only GET works here."})
            answer.headers.append(("allow", "GET, HEAD"))
        elif request.method == "HEAD":
            answer.headers.append(("content-length", str(len(answer.body))))
            answer.body = b""
        return answer


def _json(status: int, value: Any) -> Response:
    return Response(status, [_JSON], codec.encode(value))
