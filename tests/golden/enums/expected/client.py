"""Clients of Enums."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .shirts import (
        AsyncRawShirtsResource,
        AsyncShirtsResource,
        RawShirtsResource,
        ShirtsResource,
    )

CONFIG = Config(
    name="enums",
    title="Enums",
    environment="ENUMS",
    base_url="https://enums.example",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="enums/1.0.0",
)


class Enums(SyncClient):
    """Enums client.

    Args:
        api_key: the credential; else the environment variable `ENUMS_API_KEY`.
        base_url: where the API is; else `ENUMS_BASE_URL`, else
            `https://enums.example`.
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
    def shirts(self) -> ShirtsResource:
        """Shirts."""
        from .shirts import ShirtsResource

        return ShirtsResource(self)

    @cached_property
    def raw(self) -> EnumsRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return EnumsRaw(self)


class AsyncEnums(AsyncClient):
    """Enums client for asyncio.

    Args:
        api_key: the credential; else the environment variable `ENUMS_API_KEY`.
        base_url: where the API is; else `ENUMS_BASE_URL`, else
            `https://enums.example`.
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
    def shirts(self) -> AsyncShirtsResource:
        """Shirts."""
        from .shirts import AsyncShirtsResource

        return AsyncShirtsResource(self)

    @cached_property
    def raw(self) -> AsyncEnumsRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncEnumsRaw(self)


class EnumsRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: Enums) -> None:
        self._client = client

    @cached_property
    def shirts(self) -> RawShirtsResource:
        """Shirts."""
        from .shirts import RawShirtsResource

        return RawShirtsResource(self._client)


class AsyncEnumsRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncEnums) -> None:
        self._client = client

    @cached_property
    def shirts(self) -> AsyncRawShirtsResource:
        """Shirts."""
        from .shirts import AsyncRawShirtsResource

        return AsyncRawShirtsResource(self._client)
