"""Clients of Unions."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .things import (
        AsyncRawThingsResource,
        AsyncThingsResource,
        RawThingsResource,
        ThingsResource,
    )

CONFIG = Config(
    name="unions",
    title="Unions",
    environment="UNIONS",
    base_url="https://unions.example",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="unions/1.0.0",
)


class Unions(SyncClient):
    """Unions client.

    Args:
        api_key: the credential; else the environment variable `UNIONS_API_KEY`.
        base_url: where the API is; else `UNIONS_BASE_URL`, else
            `https://unions.example`.
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
    def things(self) -> ThingsResource:
        """Things."""
        from .things import ThingsResource

        return ThingsResource(self)

    @cached_property
    def raw(self) -> UnionsRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return UnionsRaw(self)


class AsyncUnions(AsyncClient):
    """Unions client for asyncio.

    Args:
        api_key: the credential; else the environment variable `UNIONS_API_KEY`.
        base_url: where the API is; else `UNIONS_BASE_URL`, else
            `https://unions.example`.
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
    def things(self) -> AsyncThingsResource:
        """Things."""
        from .things import AsyncThingsResource

        return AsyncThingsResource(self)

    @cached_property
    def raw(self) -> AsyncUnionsRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncUnionsRaw(self)


class UnionsRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: Unions) -> None:
        self._client = client

    @cached_property
    def things(self) -> RawThingsResource:
        """Things."""
        from .things import RawThingsResource

        return RawThingsResource(self._client)


class AsyncUnionsRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncUnions) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncRawThingsResource:
        """Things."""
        from .things import AsyncRawThingsResource

        return AsyncRawThingsResource(self._client)
