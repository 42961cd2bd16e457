"""Clients of Wire values."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Self

from ._core.client import MAX_RESPONSE_BYTES, AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape, HeaderAuth
from ._core.options import with_named
from ._core.secret import conceal, conceal_headers, conceal_url
from ._core.types import UNSET, UnsetType

if TYPE_CHECKING:
    from uuid import UUID

    from ._core.limiter import Limiter
    from ._core.oauth import OAuth2
    from ._core.transport import AsyncTransport, Transport
    from .jobs import AsyncJobsResource, AsyncRawJobsResource, JobsResource, RawJobsResource
    from .messages import (
        AsyncMessagesResource,
        AsyncRawMessagesResource,
        MessagesResource,
        RawMessagesResource,
    )

CONFIG = Config(
    name="wire",
    title="Wire values",
    environment="WIRES",
    base_url="https://wire.example/api_1",
    auth=HeaderAuth("X-Key"),
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="wire/1",
    limits=((180, 60.0, 180),),
    token_url="https://wire.example/token",
)


class Wires(SyncClient):
    """Wire values client.

    Args:
        api_key: the credential, a key or an OAuth2; else the environment variable
            `WIRES_API_KEY`.
        base_url: where the API is; else `WIRES_BASE_URL`, else
            `https://wire.example/api_1`.
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

    def __init__(
        self,
        api_key: str | OAuth2 | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 30.0,
        max_retries: int = 2,
        max_response_bytes: int | None = MAX_RESPONSE_BYTES,
        transport: Transport | None = None,
    ) -> None:
        api_key, base_url = conceal(api_key), conceal_url(base_url)
        self._start(api_key, base_url, timeout, max_retries, transport, max_response_bytes)

    def with_options(
        self,
        *,
        timeout: float | UnsetType | None = UNSET,
        max_retries: int | UnsetType = UNSET,
        headers: Mapping[str, str] | UnsetType = UNSET,
        idempotency_key: str | UnsetType = UNSET,
        max_response_bytes: int | UnsetType | None = UNSET,
        limiter: Limiter | bool | UnsetType | None = UNSET,
        cache_seconds: float | UnsetType = UNSET,
        acting_as: str | UUID | UnsetType = UNSET,
    ) -> Self:
        """A view of this client with other options, cheap to make; see `Client.with_options`.

        `acting_as` is sent as the header `x-acting-as`.
        """
        headers = conceal_headers(headers)
        named = {"x-acting-as": acting_as}
        return super().with_options(
            timeout=timeout,
            max_retries=max_retries,
            headers=with_named(headers, named),
            idempotency_key=idempotency_key,
            max_response_bytes=max_response_bytes,
            limiter=limiter,
            cache_seconds=cache_seconds,
        )

    @cached_property
    def jobs(self) -> JobsResource:
        """Jobs."""
        from .jobs import JobsResource

        return JobsResource(self)

    @cached_property
    def messages(self) -> MessagesResource:
        """Messages."""
        from .messages import MessagesResource

        return MessagesResource(self)

    @cached_property
    def raw(self) -> WiresRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return WiresRaw(self)


class AsyncWires(AsyncClient):
    """Wire values client for asyncio.

    Args:
        api_key: the credential, a key or an OAuth2; else the environment variable
            `WIRES_API_KEY`.
        base_url: where the API is; else `WIRES_BASE_URL`, else
            `https://wire.example/api_1`.
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

    def __init__(
        self,
        api_key: str | OAuth2 | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 30.0,
        max_retries: int = 2,
        max_response_bytes: int | None = MAX_RESPONSE_BYTES,
        transport: AsyncTransport | None = None,
    ) -> None:
        api_key, base_url = conceal(api_key), conceal_url(base_url)
        self._start(api_key, base_url, timeout, max_retries, transport, max_response_bytes)

    def with_options(
        self,
        *,
        timeout: float | UnsetType | None = UNSET,
        max_retries: int | UnsetType = UNSET,
        headers: Mapping[str, str] | UnsetType = UNSET,
        idempotency_key: str | UnsetType = UNSET,
        max_response_bytes: int | UnsetType | None = UNSET,
        limiter: Limiter | bool | UnsetType | None = UNSET,
        cache_seconds: float | UnsetType = UNSET,
        acting_as: str | UUID | UnsetType = UNSET,
    ) -> Self:
        """A view of this client with other options, cheap to make; see `Client.with_options`.

        `acting_as` is sent as the header `x-acting-as`.
        """
        headers = conceal_headers(headers)
        named = {"x-acting-as": acting_as}
        return super().with_options(
            timeout=timeout,
            max_retries=max_retries,
            headers=with_named(headers, named),
            idempotency_key=idempotency_key,
            max_response_bytes=max_response_bytes,
            limiter=limiter,
            cache_seconds=cache_seconds,
        )

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """Jobs."""
        from .jobs import AsyncJobsResource

        return AsyncJobsResource(self)

    @cached_property
    def messages(self) -> AsyncMessagesResource:
        """Messages."""
        from .messages import AsyncMessagesResource

        return AsyncMessagesResource(self)

    @cached_property
    def raw(self) -> AsyncWiresRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncWiresRaw(self)


class WiresRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: Wires) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> RawJobsResource:
        """Jobs."""
        from .jobs import RawJobsResource

        return RawJobsResource(self._client)

    @cached_property
    def messages(self) -> RawMessagesResource:
        """Messages."""
        from .messages import RawMessagesResource

        return RawMessagesResource(self._client)


class AsyncWiresRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncWires) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> AsyncRawJobsResource:
        """Jobs."""
        from .jobs import AsyncRawJobsResource

        return AsyncRawJobsResource(self._client)

    @cached_property
    def messages(self) -> AsyncRawMessagesResource:
        """Messages."""
        from .messages import AsyncRawMessagesResource

        return AsyncRawMessagesResource(self._client)
