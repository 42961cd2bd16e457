"""Clients of Errors."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .failures import (
        AsyncFailuresResource,
        AsyncRawFailuresResource,
        FailuresResource,
        RawFailuresResource,
    )

CONFIG = Config(
    name="errors",
    title="Errors",
    environment="ERRORS",
    base_url="https://errors.example",
    errors=ErrorShape(
        message=("error", "text"), code=("error", "code"), request_id=("request", "id")
    ),
    user_agent="errors/1.0.0",
)


class Errors(SyncClient):
    """Errors client.

    Args:
        api_key: the credential; else the environment variable `ERRORS_API_KEY`.
        base_url: where the API is; else `ERRORS_BASE_URL`, else
            `https://errors.example`.
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
    def failures(self) -> FailuresResource:
        """Failures."""
        from .failures import FailuresResource

        return FailuresResource(self)

    @cached_property
    def raw(self) -> ErrorsRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return ErrorsRaw(self)


class AsyncErrors(AsyncClient):
    """Errors client for asyncio.

    Args:
        api_key: the credential; else the environment variable `ERRORS_API_KEY`.
        base_url: where the API is; else `ERRORS_BASE_URL`, else
            `https://errors.example`.
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
    def failures(self) -> AsyncFailuresResource:
        """Failures."""
        from .failures import AsyncFailuresResource

        return AsyncFailuresResource(self)

    @cached_property
    def raw(self) -> AsyncErrorsRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncErrorsRaw(self)


class ErrorsRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: Errors) -> None:
        self._client = client

    @cached_property
    def failures(self) -> RawFailuresResource:
        """Failures."""
        from .failures import RawFailuresResource

        return RawFailuresResource(self._client)


class AsyncErrorsRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncErrors) -> None:
        self._client = client

    @cached_property
    def failures(self) -> AsyncRawFailuresResource:
        """Failures."""
        from .failures import AsyncRawFailuresResource

        return AsyncRawFailuresResource(self._client)
