"""Clients of Parameters."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .styles import (
        AsyncRawStylesResource,
        AsyncStylesResource,
        RawStylesResource,
        StylesResource,
    )

CONFIG = Config(
    name="parameters",
    title="Parameters",
    environment="PARAMETERS",
    base_url="https://parameters.example/v1",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="parameters/1.0.0",
)


class Parameters(SyncClient):
    """Parameters client.

    Every place and style a parameter can have.

    Args:
        api_key: the credential; else the environment variable `PARAMETERS_API_KEY`.
        base_url: where the API is; else `PARAMETERS_BASE_URL`, else
            `https://parameters.example/v1`.
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
    def styles(self) -> StylesResource:
        """Styles."""
        from .styles import StylesResource

        return StylesResource(self)

    @cached_property
    def raw(self) -> ParametersRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return ParametersRaw(self)


class AsyncParameters(AsyncClient):
    """Parameters client for asyncio.

    Every place and style a parameter can have.

    Args:
        api_key: the credential; else the environment variable `PARAMETERS_API_KEY`.
        base_url: where the API is; else `PARAMETERS_BASE_URL`, else
            `https://parameters.example/v1`.
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
    def styles(self) -> AsyncStylesResource:
        """Styles."""
        from .styles import AsyncStylesResource

        return AsyncStylesResource(self)

    @cached_property
    def raw(self) -> AsyncParametersRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncParametersRaw(self)


class ParametersRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: Parameters) -> None:
        self._client = client

    @cached_property
    def styles(self) -> RawStylesResource:
        """Styles."""
        from .styles import RawStylesResource

        return RawStylesResource(self._client)


class AsyncParametersRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncParameters) -> None:
        self._client = client

    @cached_property
    def styles(self) -> AsyncRawStylesResource:
        """Styles."""
        from .styles import AsyncRawStylesResource

        return AsyncRawStylesResource(self._client)
