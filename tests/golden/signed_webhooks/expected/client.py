"""Clients of Signed webhooks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import BearerAuth, Config, ErrorShape

if TYPE_CHECKING:
    from .things import (
        AsyncRawThingsResource,
        AsyncThingsResource,
        RawThingsResource,
        ThingsResource,
    )

CONFIG = Config(
    name="signed_webhooks",
    title="Signed webhooks",
    environment="SIGNED",
    base_url="https://hooks.example/v1",
    auth=BearerAuth(),
    errors=ErrorShape(
        message=("title",),
        code=("type",),
        request_id=(),
        code_prefix="https://hooks.example/errors/",
    ),
    final=frozenset(("writes-disabled",)),
    user_agent="signed_webhooks/1",
    limits=((40, 60.0, 20),),
)


class Signed(SyncClient):
    """Signed webhooks client.

    Args:
        api_key: the credential; else the environment variable `SIGNED_API_KEY`.
        base_url: where the API is; else `SIGNED_BASE_URL`, else
            `https://hooks.example/v1`.
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
    def raw(self) -> SignedRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return SignedRaw(self)


class AsyncSigned(AsyncClient):
    """Signed webhooks client for asyncio.

    Args:
        api_key: the credential; else the environment variable `SIGNED_API_KEY`.
        base_url: where the API is; else `SIGNED_BASE_URL`, else
            `https://hooks.example/v1`.
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
    def raw(self) -> AsyncSignedRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncSignedRaw(self)


class SignedRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: Signed) -> None:
        self._client = client

    @cached_property
    def things(self) -> RawThingsResource:
        """Things."""
        from .things import RawThingsResource

        return RawThingsResource(self._client)


class AsyncSignedRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncSigned) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncRawThingsResource:
        """Things."""
        from .things import AsyncRawThingsResource

        return AsyncRawThingsResource(self._client)
