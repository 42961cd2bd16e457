"""Who may use the admin API: callers on this machine, and whoever has the token.

A browser on this machine must not be made to act, or to tell a key, by a page of another origin or
by a name that was bound to this machine behind its back. So a caller without the token has to ask
for this host by a name of its own, and a page has to come from here: `Origin`, `Referer` and
`Sec-Fetch-Site` say where from, as far as they are sent. Programs send none of them.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address
from urllib.parse import urlsplit

from ..messages import Request, host_name

TOKEN_VARIABLE = "TRADESPEC_MOCK_TOKEN"
_TOKEN_BYTES = 24
_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
_FROM_HERE = frozenset({"same-origin", "none"})
_CARRY = "send it as `Authorization: Bearer TOKEN` or `X-Mock-Token: TOKEN`"


def new_token() -> str:
    """Give a token nobody can guess."""
    return secrets.token_urlsafe(_TOKEN_BYTES)


@dataclass(frozen=True, slots=True)
class Denial:
    """Why a caller may not use the admin API, and what to do.

    Attributes:
        status: 401 when a token would help, 403 when nothing does.
    """

    status: int
    error: str
    at: str
    hint: str


@dataclass(frozen=True, slots=True)
class Access:
    """Decides who may use the admin API.

    Attributes:
        token: What lets callers from elsewhere in.
        host: Name or address the server was bound to, "" when it is not known.
    """

    token: str = field(default_factory=new_token, repr=False)
    host: str = ""

    @property
    def is_local(self) -> bool:
        """Tell whether only this machine reaches the server."""
        return _is_loopback(self.host)

    def denial(self, request: Request) -> Denial | None:
        """Give why a request is refused, None when it is let in."""
        if self.knows(request):
            return None
        if not _is_here(request):
            return _needed() if _token(request) is None else _wrong()
        host = request.header("host")
        if host and not self._is_ours(host):
            return _other_host()
        for name in ("origin", "referer"):
            page = request.header(name)
            if page is not None and _place_of(page) != (host or "").lower():
                return _other_origin(name)
        if request.header("sec-fetch-site") not in (None, *_FROM_HERE):
            return _other_origin("sec-fetch-site")
        return None

    def knows(self, request: Request) -> bool:
        """Tell whether a request carries the token."""
        given = _token(request)
        if given is None:
            return False
        return secrets.compare_digest(given.encode("utf-8", "replace"), self.token.encode())

    def _is_ours(self, host: str) -> bool:
        name = host_name(host)
        return bool(name) and (name == self.host.lower() or _is_loopback(name))


def _token(request: Request) -> str | None:
    """Give the token a caller sent, None for none."""
    own = request.header("x-mock-token")
    if own is not None:
        return own.strip()
    scheme, _, rest = (request.header("authorization") or "").partition(" ")
    return rest.strip() if scheme.lower() == "bearer" else None


def _is_here(request: Request) -> bool:
    """Tell whether the caller is on this machine and nobody asks on behalf of another."""
    if any(request.header(name) is not None for name in _FORWARDED):
        return False
    return _is_loopback(request.client)


def _is_loopback(name: str) -> bool:
    try:
        address = ip_address(name)
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return (mapped or address).is_loopback


def _place_of(page: str) -> str | None:
    """Give host and port of an origin or a page's URL, None when it has none."""
    try:
        parts = urlsplit(page)
        return parts.netloc.lower() or None if parts.scheme in ("http", "https") else None
    except ValueError:
        return None


def _wrong() -> Denial:
    return Denial(
        401,
        "This is not the token of this server.",
        "header.authorization",
        f"The server prints its token when it starts; {_CARRY}.",
    )


def _needed() -> Denial:
    return Denial(
        401,
        "Callers that are not on this machine need the server's token.",
        "header.authorization",
        f"The server prints its token when it starts, or takes it from --admin-token or "
        f"{TOKEN_VARIABLE}; {_CARRY}.",
    )


def _other_host() -> Denial:
    return Denial(
        403,
        "The Host header names another machine than this.",
        "header.host",
        "Ask for localhost, 127.0.0.1, [::1] or the host the server was bound to.",
    )


def _other_origin(header: str) -> Denial:
    return Denial(
        403,
        "A page of another origin may not use this.",
        f"header.{header}",
        "Call it from a program, or from the page that this server has at /.",
    )
