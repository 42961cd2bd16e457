"""Clients of Downloads."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .files import AsyncFilesResource, AsyncRawFilesResource, FilesResource, RawFilesResource

CONFIG = Config(
    name="downloads",
    title="Downloads",
    environment="DOWNLOADS",
    base_url="https://downloads.example",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="downloads/1.0.0",
)


class Downloads(SyncClient):
    """Downloads client.

    Args:
        api_key: the credential; else the environment variable `DOWNLOADS_API_KEY`.
        base_url: where the API is; else `DOWNLOADS_BASE_URL`, else
            `https://downloads.example`.
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
    def files(self) -> FilesResource:
        """Files."""
        from .files import FilesResource

        return FilesResource(self)

    @cached_property
    def raw(self) -> DownloadsRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return DownloadsRaw(self)


class AsyncDownloads(AsyncClient):
    """Downloads client for asyncio.

    Args:
        api_key: the credential; else the environment variable `DOWNLOADS_API_KEY`.
        base_url: where the API is; else `DOWNLOADS_BASE_URL`, else
            `https://downloads.example`.
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
    def files(self) -> AsyncFilesResource:
        """Files."""
        from .files import AsyncFilesResource

        return AsyncFilesResource(self)

    @cached_property
    def raw(self) -> AsyncDownloadsRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncDownloadsRaw(self)


class DownloadsRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: Downloads) -> None:
        self._client = client

    @cached_property
    def files(self) -> RawFilesResource:
        """Files."""
        from .files import RawFilesResource

        return RawFilesResource(self._client)


class AsyncDownloadsRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncDownloads) -> None:
        self._client = client

    @cached_property
    def files(self) -> AsyncRawFilesResource:
        """Files."""
        from .files import AsyncRawFilesResource

        return AsyncRawFilesResource(self._client)
