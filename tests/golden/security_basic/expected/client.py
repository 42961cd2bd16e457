"""Clients of Security by basic."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import BasicAuth, Config, ErrorShape

if TYPE_CHECKING:
    from .me import AsyncMeResource, AsyncRawMeResource, MeResource, RawMeResource

CONFIG = Config(
    name="security_basic",
    title="Security by basic",
    environment="SECURITY_BASIC",
    base_url="https://security.example",
    auth=BasicAuth(),
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="security_basic/1.0.0",
)


class SecurityByBasic(SyncClient):
    """Security by basic client.

    Args:
        api_key: the credential; else the environment variable `SECURITY_BASIC_API_KEY`.
        base_url: where the API is; else `SECURITY_BASIC_BASE_URL`, else
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

    @cached_property
    def me(self) -> MeResource:
        """Me."""
        from .me import MeResource

        return MeResource(self)

    @cached_property
    def raw(self) -> SecurityByBasicRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return SecurityByBasicRaw(self)


class AsyncSecurityByBasic(AsyncClient):
    """Security by basic client for asyncio.

    Args:
        api_key: the credential; else the environment variable `SECURITY_BASIC_API_KEY`.
        base_url: where the API is; else `SECURITY_BASIC_BASE_URL`, else
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

    @cached_property
    def me(self) -> AsyncMeResource:
        """Me."""
        from .me import AsyncMeResource

        return AsyncMeResource(self)

    @cached_property
    def raw(self) -> AsyncSecurityByBasicRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncSecurityByBasicRaw(self)


class SecurityByBasicRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: SecurityByBasic) -> None:
        self._client = client

    @cached_property
    def me(self) -> RawMeResource:
        """Me."""
        from .me import RawMeResource

        return RawMeResource(self._client)


class AsyncSecurityByBasicRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncSecurityByBasic) -> None:
        self._client = client

    @cached_property
    def me(self) -> AsyncRawMeResource:
        """Me."""
        from .me import AsyncRawMeResource

        return AsyncRawMeResource(self._client)
