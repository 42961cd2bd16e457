"""Cross-origin resource sharing: which pages of other origins may call the mocks from a browser.

Off by default. Origins are named one by one, never with `*`: keys of the demo accounts are no
secret, so whoever may ask may read and write. No credentials of the browser are let in, because the
mocks know no cookies; a page sends its key in a header, as a program does. What is below `/_mock`
is opened to a named origin only with the server's token.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..messages import Request, Response

_ORIGIN = re.compile(r"(https?)://([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?")
_PORTS = {"http": "80", "https": "443"}
_METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"
_NAMES = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z, \t-]*")
_LASTS = "600"
_SAFE = frozenset(
    {
        "cache-control",
        "content-language",
        "content-length",
        "content-type",
        "expires",
        "last-modified",
        "pragma",
        "set-cookie",
        "vary",
    }
)


@dataclass(frozen=True, slots=True)
class CrossOrigin:
    """The origins whose pages may call the mocks.

    Attributes:
        origins: As browsers send them: `http://localhost:5173`.
    """

    origins: frozenset[str] = frozenset()

    def allows(self, request: Request) -> bool:
        """Tell whether a request comes from a page of a named origin."""
        return bool(self.origins) and request.header("origin") in self.origins

    def preflight(self, request: Request) -> Response | None:
        """Answer a browser that asks whether a page may send a request; None when it does not ask,
        or the page may not.
        """
        asks = request.header("access-control-request-method") is not None
        if request.method != "OPTIONS" or not asks or not self.allows(request):
            return None
        wanted = request.header("access-control-request-headers") or ""
        headers = [
            ("access-control-allow-origin", request.header("origin") or ""),
            ("access-control-allow-methods", _METHODS),
            ("access-control-max-age", _LASTS),
            ("vary", "Origin, Access-Control-Request-Headers"),
        ]
        if wanted and _NAMES.fullmatch(wanted):
            headers.append(("access-control-allow-headers", wanted))
        if request.header("access-control-request-private-network") == "true":
            headers.append(("access-control-allow-private-network", "true"))
        return Response(204, headers)

    def open(self, request: Request, response: Response, *, allowed: bool = True) -> None:
        """Let the page that asked read an answer, with all its headers, if its origin is named.

        Args:
            request: What was asked.
            response: What is answered; gets further headers.
            allowed: It may, if its origin is named.
        """
        if not self.origins:
            return
        response.headers.append(("vary", "Origin"))
        if not (allowed and self.allows(request)):
            return
        exposed = sorted({name.lower() for name, _ in response.headers} - _SAFE)
        response.headers.append(("access-control-allow-origin", request.header("origin") or ""))
        if exposed:
            response.headers.append(("access-control-expose-headers", ", ".join(exposed)))


def read_origins(given: Iterable[str]) -> CrossOrigin:
    """Read the origins that are named.

    Args:
        given: Such as `http://localhost:5173`.

    Raises:
        ValueError: One is no origin; says what to write.
    """
    return CrossOrigin(frozenset(_origin(each) for each in given))


def _origin(text: str) -> str:
    if text.strip() == "*":
        raise ValueError(
            "--cors *: every page that is visited could call the mocks; name each origin"
        )
    found = _ORIGIN.fullmatch(text.lower())
    if found is None:
        raise ValueError(f"--cors {text}: no origin; write it like http://localhost:5173")
    scheme, host, port = found.groups()
    return f"{scheme}://{host}" + (f":{port}" if port and port != _PORTS[scheme] else "")
