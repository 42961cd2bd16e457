"""Clients of Security of many kinds."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import BearerAuth, Config, ErrorShape

if TYPE_CHECKING:
    from .admin import AdminResource, AsyncAdminResource, AsyncRawAdminResource, RawAdminResource
    from .me import AsyncMeResource, AsyncRawMeResource, MeResource, RawMeResource
    from .status import (
        AsyncRawStatusResource,
        AsyncStatusResource,
        RawStatusResource,
        StatusResource,
    )

CONFIG = Config(
    name="security_mixed",
    title="Security of many kinds",
    environment="SECURITY_MIXED",
    base_url="https://security.example",
    auth=BearerAuth(),
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="security_mixed/1.0.0",
)


class SecurityOfManyKinds(SyncClient):
    """Security of many kinds client.

    Args:
        api_key: the credential; else the environment variable `SECURITY_MIXED_API_KEY`.
        base_url: where the API is; else `SECURITY_MIXED_BASE_URL`, else
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
    def status(self) -> StatusResource:
        """Status."""
        from .status import StatusResource

        return StatusResource(self)

    @cached_property
    def admin(self) -> AdminResource:
        """Admin."""
        from .admin import AdminResource

        return AdminResource(self)

    @cached_property
    def raw(self) -> SecurityOfManyKindsRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return SecurityOfManyKindsRaw(self)


class AsyncSecurityOfManyKinds(AsyncClient):
    """Security of many kinds client for asyncio.

    Args:
        api_key: the credential; else the environment variable `SECURITY_MIXED_API_KEY`.
        base_url: where the API is; else `SECURITY_MIXED_BASE_URL`, else
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
    def status(self) -> AsyncStatusResource:
        """Status."""
        from .status import AsyncStatusResource

        return AsyncStatusResource(self)

    @cached_property
    def admin(self) -> AsyncAdminResource:
        """Admin."""
        from .admin import AsyncAdminResource

        return AsyncAdminResource(self)

    @cached_property
    def raw(self) -> AsyncSecurityOfManyKindsRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncSecurityOfManyKindsRaw(self)


class SecurityOfManyKindsRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: SecurityOfManyKinds) -> None:
        self._client = client

    @cached_property
    def me(self) -> RawMeResource:
        """Me."""
        from .me import RawMeResource

        return RawMeResource(self._client)

    @cached_property
    def status(self) -> RawStatusResource:
        """Status."""
        from .status import RawStatusResource

        return RawStatusResource(self._client)

    @cached_property
    def admin(self) -> RawAdminResource:
        """Admin."""
        from .admin import RawAdminResource

        return RawAdminResource(self._client)


class AsyncSecurityOfManyKindsRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncSecurityOfManyKinds) -> None:
        self._client = client

    @cached_property
    def me(self) -> AsyncRawMeResource:
        """Me."""
        from .me import AsyncRawMeResource

        return AsyncRawMeResource(self._client)

    @cached_property
    def status(self) -> AsyncRawStatusResource:
        """Status."""
        from .status import AsyncRawStatusResource

        return AsyncRawStatusResource(self._client)

    @cached_property
    def admin(self) -> AsyncRawAdminResource:
        """Admin."""
        from .admin import AsyncRawAdminResource

        return AsyncRawAdminResource(self._client)
