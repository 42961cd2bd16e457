"""Clients of Inline schemas."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .orders import (
        AsyncOrdersResource,
        AsyncRawOrdersResource,
        OrdersResource,
        RawOrdersResource,
    )

CONFIG = Config(
    name="inline_schemas",
    title="Inline schemas",
    environment="INLINE_SCHEMAS",
    base_url="https://inline.example",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="inline_schemas/1.0.0",
)


class InlineSchemas(SyncClient):
    """Inline schemas client.

    Args:
        api_key: the credential; else the environment variable `INLINE_SCHEMAS_API_KEY`.
        base_url: where the API is; else `INLINE_SCHEMAS_BASE_URL`, else
            `https://inline.example`.
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
    def orders(self) -> OrdersResource:
        """Orders."""
        from .orders import OrdersResource

        return OrdersResource(self)

    @cached_property
    def raw(self) -> InlineSchemasRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return InlineSchemasRaw(self)


class AsyncInlineSchemas(AsyncClient):
    """Inline schemas client for asyncio.

    Args:
        api_key: the credential; else the environment variable `INLINE_SCHEMAS_API_KEY`.
        base_url: where the API is; else `INLINE_SCHEMAS_BASE_URL`, else
            `https://inline.example`.
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
    def orders(self) -> AsyncOrdersResource:
        """Orders."""
        from .orders import AsyncOrdersResource

        return AsyncOrdersResource(self)

    @cached_property
    def raw(self) -> AsyncInlineSchemasRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncInlineSchemasRaw(self)


class InlineSchemasRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: InlineSchemas) -> None:
        self._client = client

    @cached_property
    def orders(self) -> RawOrdersResource:
        """Orders."""
        from .orders import RawOrdersResource

        return RawOrdersResource(self._client)


class AsyncInlineSchemasRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncInlineSchemas) -> None:
        self._client = client

    @cached_property
    def orders(self) -> AsyncRawOrdersResource:
        """Orders."""
        from .orders import AsyncRawOrdersResource

        return AsyncRawOrdersResource(self._client)
