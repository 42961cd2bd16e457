"""How an account's owner lets an OAuth 2 application in (RFC 6749, 4.1): URL, state and code."""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from . import errors
from .automatic import open_async_transport, open_transport
from .background import Background
from .oauth import OAuth2
from .retry import Deadline, Timing
from .steps import Flow, arun, run
from .token_endpoint import Tokens
from .transport import AsyncTransport, Transport
from .types import is_array


def authorization_url(
    address: str, client_id: str, redirect_uri: str, scopes: Iterable[str], state: str | None
) -> tuple[str, str]:
    """Return where to send the owner's browser, and the state to compare when it comes back.

    Args:
        address: the API's authorization endpoint.
        client_id: the application.
        redirect_uri: where the browser comes back to, as it was registered.
        scopes: what the application asks for.
        state: a secret of this attempt; a new random one when None.
    """
    from secrets import token_urlsafe

    if isinstance(scopes, str):
        scopes = scopes.split()
    state = token_urlsafe(32) if state is None else state
    fields = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        "scope": " ".join(scopes),
        "state": state,
    }
    return f"{address}{'&' if '?' in address else '?'}{urlencode(fields)}", state


def authorization_code(returned: str | Mapping[str, Any], state: str) -> str:
    """Return the code that the owner's browser brought back.

    Args:
        returned: the address it came to, its query, or the query's fields.
        state: the one that went with it, kept in the owner's session meanwhile.

    Raises:
        AuthorizationError: the state is another one, or the owner did not agree.
    """
    fields = _fields(returned)
    if not state or not hmac.compare_digest(fields.get("state", "").encode(), state.encode()):
        raise errors.AuthorizationError("the state is not the one that was sent", code="state")
    if "error" in fields:
        said = fields.get("error_description") or fields["error"]
        raise errors.AuthorizationError(
            f"the owner was not asked, or refused: {said}", code=fields["error"]
        )
    if not fields.get("code"):
        raise errors.AuthorizationError("there is no code in the address", code="code")
    return fields["code"]


def _fields(returned: str | Mapping[str, Any]) -> dict[str, str]:
    if isinstance(returned, str):
        query = urlsplit(returned).query or returned.lstrip("?")
        return {name: values[-1] for name, values in parse_qs(query).items()}
    found: dict[str, str] = {}
    for name, value in returned.items():
        several = is_array(value) and len(value) > 0
        found[str(name)] = str(value[-1] if several else value)
    return found


def exchange_code(
    oauth: OAuth2, token_url: str, timeout: float, transport: Transport | None
) -> OAuth2:
    """Change the code that `oauth` was made with for tokens, and tell them."""
    timing, background = Timing(), Background()
    own = open_transport() if transport is None else transport
    try:
        run(_asked(oauth, token_url, timeout, timing), own, timing, lambda: background)
    finally:
        if transport is None and not oauth.is_refreshing:
            own.close()
    return oauth


async def exchange_code_async(
    oauth: OAuth2, token_url: str, timeout: float, transport: AsyncTransport | None
) -> OAuth2:
    """Change the code that `oauth` was made with for tokens, and tell them, in a task."""
    timing = Timing()
    background = Background(open_async_transport if transport is None else None)
    own = open_async_transport() if transport is None else transport
    try:
        await arun(_asked(oauth, token_url, timeout, timing), own, timing, lambda: background)
    finally:
        if transport is None and not oauth.is_refreshing:
            await own.aclose()
    return oauth


def _asked(oauth: OAuth2, token_url: str, timeout: float, timing: Timing) -> Flow[Tokens]:
    return oauth.fresh(token_url, timing, Deadline(timing.clock, timeout))
