"""Clients of Repeats."""

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
    name="repeats",
    title="Repeats",
    environment="REPEATS",
    base_url="https://repeats.example",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    request_id_header="X-Request-Id",
    idempotency_header="Idempotency-Key",
    retry_statuses=frozenset((409, 423)),
    user_agent="repeats/1.0.0",
)


class Repeats(SyncClient):
    """Repeats client.

    Args:
        api_key: the credential; else the environment variable `REPEATS_API_KEY`.
        base_url: where the API is; else `REPEATS_BASE_URL`, else
            `https://repeats.example`.
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
    def raw(self) -> RepeatsRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return RepeatsRaw(self)


class AsyncRepeats(AsyncClient):
    """Repeats client for asyncio.

    Args:
        api_key: the credential; else the environment variable `REPEATS_API_KEY`.
        base_url: where the API is; else `REPEATS_BASE_URL`, else
            `https://repeats.example`.
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
    def raw(self) -> AsyncRepeatsRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncRepeatsRaw(self)


class RepeatsRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: Repeats) -> None:
        self._client = client

    @cached_property
    def things(self) -> RawThingsResource:
        """Things."""
        from .things import RawThingsResource

        return RawThingsResource(self._client)


class AsyncRepeatsRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncRepeats) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncRawThingsResource:
        """Things."""
        from .things import AsyncRawThingsResource

        return AsyncRawThingsResource(self._client)
