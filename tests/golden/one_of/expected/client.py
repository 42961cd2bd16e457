"""Clients of One of."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .pets import AsyncPetsResource, AsyncRawPetsResource, PetsResource, RawPetsResource
    from .shapes import (
        AsyncRawShapesResource,
        AsyncShapesResource,
        RawShapesResource,
        ShapesResource,
    )

CONFIG = Config(
    name="one_of",
    title="One of",
    environment="ONE_OF",
    base_url="https://oneof.example",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="one_of/1.0.0",
)


class OneOf(SyncClient):
    """One of client.

    Args:
        api_key: the credential; else the environment variable `ONE_OF_API_KEY`.
        base_url: where the API is; else `ONE_OF_BASE_URL`, else
            `https://oneof.example`.
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
    def pets(self) -> PetsResource:
        """Pets."""
        from .pets import PetsResource

        return PetsResource(self)

    @cached_property
    def shapes(self) -> ShapesResource:
        """Shapes."""
        from .shapes import ShapesResource

        return ShapesResource(self)

    @cached_property
    def raw(self) -> OneOfRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return OneOfRaw(self)


class AsyncOneOf(AsyncClient):
    """One of client for asyncio.

    Args:
        api_key: the credential; else the environment variable `ONE_OF_API_KEY`.
        base_url: where the API is; else `ONE_OF_BASE_URL`, else
            `https://oneof.example`.
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
    def pets(self) -> AsyncPetsResource:
        """Pets."""
        from .pets import AsyncPetsResource

        return AsyncPetsResource(self)

    @cached_property
    def shapes(self) -> AsyncShapesResource:
        """Shapes."""
        from .shapes import AsyncShapesResource

        return AsyncShapesResource(self)

    @cached_property
    def raw(self) -> AsyncOneOfRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncOneOfRaw(self)


class OneOfRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: OneOf) -> None:
        self._client = client

    @cached_property
    def pets(self) -> RawPetsResource:
        """Pets."""
        from .pets import RawPetsResource

        return RawPetsResource(self._client)

    @cached_property
    def shapes(self) -> RawShapesResource:
        """Shapes."""
        from .shapes import RawShapesResource

        return RawShapesResource(self._client)


class AsyncOneOfRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncOneOf) -> None:
        self._client = client

    @cached_property
    def pets(self) -> AsyncRawPetsResource:
        """Pets."""
        from .pets import AsyncRawPetsResource

        return AsyncRawPetsResource(self._client)

    @cached_property
    def shapes(self) -> AsyncRawShapesResource:
        """Shapes."""
        from .shapes import AsyncRawShapesResource

        return AsyncRawShapesResource(self._client)
