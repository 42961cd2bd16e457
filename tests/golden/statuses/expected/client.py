"""Clients of Statuses."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .tasks import AsyncRawTasksResource, AsyncTasksResource, RawTasksResource, TasksResource

CONFIG = Config(
    name="statuses",
    title="Statuses",
    environment="STATUSES",
    base_url="https://statuses.example",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="statuses/1.0.0",
)


class Statuses(SyncClient):
    """Statuses client.

    Args:
        api_key: the credential; else the environment variable `STATUSES_API_KEY`.
        base_url: where the API is; else `STATUSES_BASE_URL`, else
            `https://statuses.example`.
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
    def tasks(self) -> TasksResource:
        """Tasks."""
        from .tasks import TasksResource

        return TasksResource(self)

    @cached_property
    def raw(self) -> StatusesRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return StatusesRaw(self)


class AsyncStatuses(AsyncClient):
    """Statuses client for asyncio.

    Args:
        api_key: the credential; else the environment variable `STATUSES_API_KEY`.
        base_url: where the API is; else `STATUSES_BASE_URL`, else
            `https://statuses.example`.
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
    def tasks(self) -> AsyncTasksResource:
        """Tasks."""
        from .tasks import AsyncTasksResource

        return AsyncTasksResource(self)

    @cached_property
    def raw(self) -> AsyncStatusesRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncStatusesRaw(self)


class StatusesRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: Statuses) -> None:
        self._client = client

    @cached_property
    def tasks(self) -> RawTasksResource:
        """Tasks."""
        from .tasks import RawTasksResource

        return RawTasksResource(self._client)


class AsyncStatusesRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncStatuses) -> None:
        self._client = client

    @cached_property
    def tasks(self) -> AsyncRawTasksResource:
        """Tasks."""
        from .tasks import AsyncRawTasksResource

        return AsyncRawTasksResource(self._client)
