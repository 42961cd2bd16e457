"""Clients of Nulls of 3.0."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .people import (
        AsyncPeopleResource,
        AsyncRawPeopleResource,
        PeopleResource,
        RawPeopleResource,
    )

CONFIG = Config(
    name="nulls_3_0",
    title="Nulls of 3.0",
    environment="NULLS_3_0",
    base_url="https://nulls.example",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="nulls_3_0/1.0.0",
)


class NullsOf30(SyncClient):
    """Nulls of 3.0 client.

    Args:
        api_key: the credential; else the environment variable `NULLS_3_0_API_KEY`.
        base_url: where the API is; else `NULLS_3_0_BASE_URL`, else
            `https://nulls.example`.
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
    def people(self) -> PeopleResource:
        """People."""
        from .people import PeopleResource

        return PeopleResource(self)

    @cached_property
    def raw(self) -> NullsOf30Raw:
        """The same calls, each answer with its status, headers and bytes."""
        return NullsOf30Raw(self)


class AsyncNullsOf30(AsyncClient):
    """Nulls of 3.0 client for asyncio.

    Args:
        api_key: the credential; else the environment variable `NULLS_3_0_API_KEY`.
        base_url: where the API is; else `NULLS_3_0_BASE_URL`, else
            `https://nulls.example`.
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
    def people(self) -> AsyncPeopleResource:
        """People."""
        from .people import AsyncPeopleResource

        return AsyncPeopleResource(self)

    @cached_property
    def raw(self) -> AsyncNullsOf30Raw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncNullsOf30Raw(self)


class NullsOf30Raw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: NullsOf30) -> None:
        self._client = client

    @cached_property
    def people(self) -> RawPeopleResource:
        """People."""
        from .people import RawPeopleResource

        return RawPeopleResource(self._client)


class AsyncNullsOf30Raw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncNullsOf30) -> None:
        self._client = client

    @cached_property
    def people(self) -> AsyncRawPeopleResource:
        """People."""
        from .people import AsyncRawPeopleResource

        return AsyncRawPeopleResource(self._client)
