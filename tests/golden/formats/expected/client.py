"""Clients of Formats."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .payments import (
        AsyncPaymentsResource,
        AsyncRawPaymentsResource,
        PaymentsResource,
        RawPaymentsResource,
    )

CONFIG = Config(
    name="formats",
    title="Formats",
    environment="FORMATS",
    base_url="https://formats.example",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="formats/1.0.0",
)


class Formats(SyncClient):
    """Formats client.

    Args:
        api_key: the credential; else the environment variable `FORMATS_API_KEY`.
        base_url: where the API is; else `FORMATS_BASE_URL`, else
            `https://formats.example`.
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
    def payments(self) -> PaymentsResource:
        """Payments."""
        from .payments import PaymentsResource

        return PaymentsResource(self)

    @cached_property
    def raw(self) -> FormatsRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return FormatsRaw(self)


class AsyncFormats(AsyncClient):
    """Formats client for asyncio.

    Args:
        api_key: the credential; else the environment variable `FORMATS_API_KEY`.
        base_url: where the API is; else `FORMATS_BASE_URL`, else
            `https://formats.example`.
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
    def payments(self) -> AsyncPaymentsResource:
        """Payments."""
        from .payments import AsyncPaymentsResource

        return AsyncPaymentsResource(self)

    @cached_property
    def raw(self) -> AsyncFormatsRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncFormatsRaw(self)


class FormatsRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: Formats) -> None:
        self._client = client

    @cached_property
    def payments(self) -> RawPaymentsResource:
        """Payments."""
        from .payments import RawPaymentsResource

        return RawPaymentsResource(self._client)


class AsyncFormatsRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncFormats) -> None:
        self._client = client

    @cached_property
    def payments(self) -> AsyncRawPaymentsResource:
        """Payments."""
        from .payments import AsyncRawPaymentsResource

        return AsyncRawPaymentsResource(self._client)
