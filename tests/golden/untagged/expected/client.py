"""Clients of The untagged API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .books import AsyncBooksResource, AsyncRawBooksResource, BooksResource, RawBooksResource
    from .people import (
        AsyncPeopleResource,
        AsyncRawPeopleResource,
        PeopleResource,
        RawPeopleResource,
    )
    from .root import AsyncRawRootResource, AsyncRootResource, RawRootResource, RootResource

CONFIG = Config(
    name="untagged",
    title="The untagged API",
    environment="UNTAGGED",
    base_url="http://localhost",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="untagged/0.3.0",
)


class TheUntaggedAPI(SyncClient):
    """The untagged API client.

    Args:
        api_key: the credential; else the environment variable `UNTAGGED_API_KEY`.
        base_url: where the API is; else `UNTAGGED_BASE_URL`, else
            `http://localhost`.
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
    def root(self) -> RootResource:
        """Root."""
        from .root import RootResource

        return RootResource(self)

    @cached_property
    def books(self) -> BooksResource:
        """Books."""
        from .books import BooksResource

        return BooksResource(self)

    @cached_property
    def people(self) -> PeopleResource:
        """People."""
        from .people import PeopleResource

        return PeopleResource(self)

    @cached_property
    def raw(self) -> TheUntaggedAPIRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return TheUntaggedAPIRaw(self)


class AsyncTheUntaggedAPI(AsyncClient):
    """The untagged API client for asyncio.

    Args:
        api_key: the credential; else the environment variable `UNTAGGED_API_KEY`.
        base_url: where the API is; else `UNTAGGED_BASE_URL`, else
            `http://localhost`.
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
    def root(self) -> AsyncRootResource:
        """Root."""
        from .root import AsyncRootResource

        return AsyncRootResource(self)

    @cached_property
    def books(self) -> AsyncBooksResource:
        """Books."""
        from .books import AsyncBooksResource

        return AsyncBooksResource(self)

    @cached_property
    def people(self) -> AsyncPeopleResource:
        """People."""
        from .people import AsyncPeopleResource

        return AsyncPeopleResource(self)

    @cached_property
    def raw(self) -> AsyncTheUntaggedAPIRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncTheUntaggedAPIRaw(self)


class TheUntaggedAPIRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: TheUntaggedAPI) -> None:
        self._client = client

    @cached_property
    def root(self) -> RawRootResource:
        """Root."""
        from .root import RawRootResource

        return RawRootResource(self._client)

    @cached_property
    def books(self) -> RawBooksResource:
        """Books."""
        from .books import RawBooksResource

        return RawBooksResource(self._client)

    @cached_property
    def people(self) -> RawPeopleResource:
        """People."""
        from .people import RawPeopleResource

        return RawPeopleResource(self._client)


class AsyncTheUntaggedAPIRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncTheUntaggedAPI) -> None:
        self._client = client

    @cached_property
    def root(self) -> AsyncRawRootResource:
        """Root."""
        from .root import AsyncRawRootResource

        return AsyncRawRootResource(self._client)

    @cached_property
    def books(self) -> AsyncRawBooksResource:
        """Books."""
        from .books import AsyncRawBooksResource

        return AsyncRawBooksResource(self._client)

    @cached_property
    def people(self) -> AsyncRawPeopleResource:
        """People."""
        from .people import AsyncRawPeopleResource

        return AsyncRawPeopleResource(self._client)
