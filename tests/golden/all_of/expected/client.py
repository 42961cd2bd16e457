"""Clients of All of."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .cars import AsyncCarsResource, AsyncRawCarsResource, CarsResource, RawCarsResource

CONFIG = Config(
    name="all_of",
    title="All of",
    environment="ALL_OF",
    base_url="https://allof.example",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="all_of/1.0.0",
)


class AllOf(SyncClient):
    """All of client.

    Args:
        api_key: the credential; else the environment variable `ALL_OF_API_KEY`.
        base_url: where the API is; else `ALL_OF_BASE_URL`, else
            `https://allof.example`.
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
    def cars(self) -> CarsResource:
        """Cars."""
        from .cars import CarsResource

        return CarsResource(self)

    @cached_property
    def raw(self) -> AllOfRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AllOfRaw(self)


class AsyncAllOf(AsyncClient):
    """All of client for asyncio.

    Args:
        api_key: the credential; else the environment variable `ALL_OF_API_KEY`.
        base_url: where the API is; else `ALL_OF_BASE_URL`, else
            `https://allof.example`.
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
    def cars(self) -> AsyncCarsResource:
        """Cars."""
        from .cars import AsyncCarsResource

        return AsyncCarsResource(self)

    @cached_property
    def raw(self) -> AsyncAllOfRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncAllOfRaw(self)


class AllOfRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AllOf) -> None:
        self._client = client

    @cached_property
    def cars(self) -> RawCarsResource:
        """Cars."""
        from .cars import RawCarsResource

        return RawCarsResource(self._client)


class AsyncAllOfRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncAllOf) -> None:
        self._client = client

    @cached_property
    def cars(self) -> AsyncRawCarsResource:
        """Cars."""
        from .cars import AsyncRawCarsResource

        return AsyncRawCarsResource(self._client)
