"""How the owner of an account of ServiceM8 API lets an application in.

Send the owner's browser to `authorization_url`, keep the state in its session, take the code from
the address it comes back to, and change that for credentials:

    url, state = oauth.authorization_url(CLIENT_ID, REDIRECT_URI, ["..."])
    ...
    code = oauth.authorization_code(request.url, state)
    account = oauth.exchange_code(CLIENT_ID, SECRET, code, REDIRECT_URI, on_refresh=store)
    client = ServiceM8(account)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .._core import authorize
from .._core.oauth import Load, OAuth2, OnRefresh
from .._core.token_endpoint import Tokens

if TYPE_CHECKING:
    from .._core.transport import AsyncTransport, Transport

__all__ = [
    "OAuth2",
    "Tokens",
    "authorization_code",
    "authorization_url",
    "exchange_code",
    "exchange_code_async",
]

AUTHORIZATION_URL = "https://go.servicem8.com/oauth/authorize"
TOKEN_URL = "https://go.servicem8.com/oauth/access_token"


def authorization_url(
    client_id: str,
    redirect_uri: str,
    scopes: Iterable[str],
    *,
    state: str | None = None,
    address: str = AUTHORIZATION_URL,
) -> tuple[str, str]:
    """Return where to send the owner's browser, and the state to compare when it comes back.

    Args:
        client_id: the application.
        redirect_uri: where the browser comes back to, as it was registered.
        scopes: what the application asks for.
        state: a secret of this attempt; by default a new random one.
        address: of the page that asks the owner.
    """
    return authorize.authorization_url(address, client_id, redirect_uri, scopes, state)


def authorization_code(returned: str | Mapping[str, Any], state: str) -> str:
    """Return the code that the owner's browser brought back.

    Args:
        returned: the address it came to, its query, or the query's fields.
        state: the one that went with it.

    Raises:
        AuthorizationError: the state is another one, or the owner did not agree.
    """
    return authorize.authorization_code(returned, state)


def exchange_code(
    client_id: str,
    client_secret: str,
    code: str,
    redirect_uri: str,
    *,
    on_refresh: OnRefresh | None = None,
    load: Load | None = None,
    token_url: str | None = None,
    timeout: float = 30.0,
    transport: Transport | None = None,
) -> OAuth2:
    """Change a code for credentials. The code is good once.

    Args:
        client_id: the application.
        client_secret: its secret.
        code: from `authorization_code`.
        redirect_uri: the one that the code was asked with.
        on_refresh: called with the first Tokens, and then with each new ones; see OAuth2.
        load: gives the Tokens that are stored; see OAuth2.
        token_url: where tokens are asked for; by default the API's own.
        timeout: seconds that this may take.
        transport: what carries requests; by default one of its own.

    Raises:
        TokenRefreshError: the code is no longer good.
        APIError: the tokens could not be had.
    """
    account = OAuth2.from_code(
        client_id,
        client_secret,
        code,
        redirect_uri,
        on_refresh=on_refresh,
        token_url=token_url,
        load=load,
    )
    return authorize.exchange_code(account, TOKEN_URL, timeout, transport)


async def exchange_code_async(
    client_id: str,
    client_secret: str,
    code: str,
    redirect_uri: str,
    *,
    on_refresh: OnRefresh | None = None,
    load: Load | None = None,
    token_url: str | None = None,
    timeout: float = 30.0,
    transport: AsyncTransport | None = None,
) -> OAuth2:
    """Change a code for credentials, to be awaited. The code is good once.

    Args:
        client_id: the application.
        client_secret: its secret.
        code: from `authorization_code`.
        redirect_uri: the one that the code was asked with.
        on_refresh: called with the first Tokens, and then with each new ones; see OAuth2.
        load: gives the Tokens that are stored; see OAuth2.
        token_url: where tokens are asked for; by default the API's own.
        timeout: seconds that this may take.
        transport: what carries requests; by default one of its own.

    Raises:
        TokenRefreshError: the code is no longer good.
        APIError: the tokens could not be had.
    """
    account = OAuth2.from_code(
        client_id,
        client_secret,
        code,
        redirect_uri,
        on_refresh=on_refresh,
        token_url=token_url,
        load=load,
    )
    return await authorize.exchange_code_async(account, TOKEN_URL, timeout, transport)
