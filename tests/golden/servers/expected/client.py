"""Clients of Servers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .ping import AsyncPingResource, AsyncRawPingResource, PingResource, RawPingResource

CONFIG = Config(
    name="servers",
    title="Servers",
    environment="SERVERS",
    base_url="https://eu.example:8443/v2/",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="servers/1.0.0",
)


class Servers(SyncClient):
    """Servers client.

    Has variables in its server's address.

    And two paragraphs:
    - one item
    - another item

    Args:
        api_key: the credential; else the environment variable `SERVERS_API_KEY`.
        base_url: where the API is; else `SERVERS_BASE_URL`, else
            `https://eu.example:8443/v2/`.
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
    def ping(self) -> PingResource:
        """Ping."""
        from .ping import PingResource

        return PingResource(self)

    @cached_property
    def raw(self) -> ServersRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return ServersRaw(self)


class AsyncServers(AsyncClient):
    """Servers client for asyncio.

    Has variables in its server's address.

    And two paragraphs:
    - one item
    - another item

    Args:
        api_key: the credential; else the environment variable `SERVERS_API_KEY`.
        base_url: where the API is; else `SERVERS_BASE_URL`, else
            `https://eu.example:8443/v2/`.
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
    def ping(self) -> AsyncPingResource:
        """Ping."""
        from .ping import AsyncPingResource

        return AsyncPingResource(self)

    @cached_property
    def raw(self) -> AsyncServersRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncServersRaw(self)


class ServersRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: Servers) -> None:
        self._client = client

    @cached_property
    def ping(self) -> RawPingResource:
        """Ping."""
        from .ping import RawPingResource

        return RawPingResource(self._client)


class AsyncServersRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncServers) -> None:
        self._client = client

    @cached_property
    def ping(self) -> AsyncRawPingResource:
        """Ping."""
        from .ping import AsyncRawPingResource

        return AsyncRawPingResource(self._client)
