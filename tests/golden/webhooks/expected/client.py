"""Clients of Webhooks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .hooks import AsyncHooksResource, AsyncRawHooksResource, HooksResource, RawHooksResource

CONFIG = Config(
    name="webhooks",
    title="Webhooks",
    environment="WEBHOOKS",
    base_url="https://webhooks.example",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="webhooks/1.0.0",
)


class Webhooks(SyncClient):
    """Webhooks client.

    Args:
        api_key: the credential; else the environment variable `WEBHOOKS_API_KEY`.
        base_url: where the API is; else `WEBHOOKS_BASE_URL`, else
            `https://webhooks.example`.
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
    def hooks(self) -> HooksResource:
        """Hooks."""
        from .hooks import HooksResource

        return HooksResource(self)

    @cached_property
    def raw(self) -> WebhooksRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return WebhooksRaw(self)


class AsyncWebhooks(AsyncClient):
    """Webhooks client for asyncio.

    Args:
        api_key: the credential; else the environment variable `WEBHOOKS_API_KEY`.
        base_url: where the API is; else `WEBHOOKS_BASE_URL`, else
            `https://webhooks.example`.
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
    def hooks(self) -> AsyncHooksResource:
        """Hooks."""
        from .hooks import AsyncHooksResource

        return AsyncHooksResource(self)

    @cached_property
    def raw(self) -> AsyncWebhooksRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncWebhooksRaw(self)


class WebhooksRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: Webhooks) -> None:
        self._client = client

    @cached_property
    def hooks(self) -> RawHooksResource:
        """Hooks."""
        from .hooks import RawHooksResource

        return RawHooksResource(self._client)


class AsyncWebhooksRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncWebhooks) -> None:
        self._client = client

    @cached_property
    def hooks(self) -> AsyncRawHooksResource:
        """Hooks."""
        from .hooks import AsyncRawHooksResource

        return AsyncRawHooksResource(self._client)
