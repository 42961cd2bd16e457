"""Clients of Security by oauth2."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import MAX_RESPONSE_BYTES, AsyncClient, SyncClient
from ._core.operation import BearerAuth, Config, ErrorShape
from ._core.secret import conceal, conceal_url

if TYPE_CHECKING:
    from ._core.oauth import OAuth2
    from ._core.transport import AsyncTransport, Transport
    from .me import AsyncMeResource, AsyncRawMeResource, MeResource, RawMeResource

CONFIG = Config(
    name="security_oauth2",
    title="Security by oauth2",
    environment="SECURITY_OAUTH2",
    base_url="https://security.example",
    auth=BearerAuth(),
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="security_oauth2/1.0.0",
    token_url="https://security.example/token",
)


class SecurityByOauth2(SyncClient):
    """Security by oauth2 client.

    Args:
        api_key: the credential, a key or an OAuth2; else the environment variable
            `SECURITY_OAUTH2_API_KEY`.
        base_url: where the API is; else `SECURITY_OAUTH2_BASE_URL`, else
            `https://security.example`.
        timeout: seconds one attempt may take; the whole call, waits included, ends within
            `timeout * (max_retries + 1)`.
        max_retries: how often a failed attempt that is safe to repeat is made again.
        max_response_bytes: the most that an answer may have, unpacked; None for no limit.
        transport: what carries requests; by default httpx2, or the extra `fast` where it
            is installed and safe.

    Raises:
        ValueError: no credential was found, or an argument cannot be used.
    """

    _config = CONFIG

    def __init__(
        self,
        api_key: str | OAuth2 | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 30.0,
        max_retries: int = 2,
        max_response_bytes: int | None = MAX_RESPONSE_BYTES,
        transport: Transport | None = None,
    ) -> None:
        api_key, base_url = conceal(api_key), conceal_url(base_url)
        self._start(api_key, base_url, timeout, max_retries, transport, max_response_bytes)

    @cached_property
    def me(self) -> MeResource:
        """Me."""
        from .me import MeResource

        return MeResource(self)

    @cached_property
    def raw(self) -> SecurityByOauth2Raw:
        """The same calls, each answer with its status, headers and bytes."""
        return SecurityByOauth2Raw(self)


class AsyncSecurityByOauth2(AsyncClient):
    """Security by oauth2 client for asyncio.

    Args:
        api_key: the credential, a key or an OAuth2; else the environment variable
            `SECURITY_OAUTH2_API_KEY`.
        base_url: where the API is; else `SECURITY_OAUTH2_BASE_URL`, else
            `https://security.example`.
        timeout: seconds one attempt may take; the whole call, waits included, ends within
            `timeout * (max_retries + 1)`.
        max_retries: how often a failed attempt that is safe to repeat is made again.
        max_response_bytes: the most that an answer may have, unpacked; None for no limit.
        transport: what carries requests; by default httpx2, or the extra `fast` where it
            is installed and safe.

    Raises:
        ValueError: no credential was found, or an argument cannot be used.
    """

    _config = CONFIG

    def __init__(
        self,
        api_key: str | OAuth2 | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 30.0,
        max_retries: int = 2,
        max_response_bytes: int | None = MAX_RESPONSE_BYTES,
        transport: AsyncTransport | None = None,
    ) -> None:
        api_key, base_url = conceal(api_key), conceal_url(base_url)
        self._start(api_key, base_url, timeout, max_retries, transport, max_response_bytes)

    @cached_property
    def me(self) -> AsyncMeResource:
        """Me."""
        from .me import AsyncMeResource

        return AsyncMeResource(self)

    @cached_property
    def raw(self) -> AsyncSecurityByOauth2Raw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncSecurityByOauth2Raw(self)


class SecurityByOauth2Raw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: SecurityByOauth2) -> None:
        self._client = client

    @cached_property
    def me(self) -> RawMeResource:
        """Me."""
        from .me import RawMeResource

        return RawMeResource(self._client)


class AsyncSecurityByOauth2Raw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncSecurityByOauth2) -> None:
        self._client = client

    @cached_property
    def me(self) -> AsyncRawMeResource:
        """Me."""
        from .me import AsyncRawMeResource

        return AsyncRawMeResource(self._client)
