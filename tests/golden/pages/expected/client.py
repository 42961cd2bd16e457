"""Clients of Pages."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .lists import AsyncListsResource, AsyncRawListsResource, ListsResource, RawListsResource

CONFIG = Config(
    name="pages",
    title="Pages",
    environment="PAGES",
    base_url="https://pages.example",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="pages/1.0.0",
)


class Pages(SyncClient):
    """Pages client.

    Args:
        api_key: the credential; else the environment variable `PAGES_API_KEY`.
        base_url: where the API is; else `PAGES_BASE_URL`, else
            `https://pages.example`.
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
    def lists(self) -> ListsResource:
        """Lists."""
        from .lists import ListsResource

        return ListsResource(self)

    @cached_property
    def raw(self) -> PagesRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return PagesRaw(self)


class AsyncPages(AsyncClient):
    """Pages client for asyncio.

    Args:
        api_key: the credential; else the environment variable `PAGES_API_KEY`.
        base_url: where the API is; else `PAGES_BASE_URL`, else
            `https://pages.example`.
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
    def lists(self) -> AsyncListsResource:
        """Lists."""
        from .lists import AsyncListsResource

        return AsyncListsResource(self)

    @cached_property
    def raw(self) -> AsyncPagesRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncPagesRaw(self)


class PagesRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: Pages) -> None:
        self._client = client

    @cached_property
    def lists(self) -> RawListsResource:
        """Lists."""
        from .lists import RawListsResource

        return RawListsResource(self._client)


class AsyncPagesRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncPages) -> None:
        self._client = client

    @cached_property
    def lists(self) -> AsyncRawListsResource:
        """Lists."""
        from .lists import AsyncRawListsResource

        return AsyncRawListsResource(self._client)
