"""Clients of Recursion."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .tree import AsyncRawTreeResource, AsyncTreeResource, RawTreeResource, TreeResource

CONFIG = Config(
    name="recursion",
    title="Recursion",
    environment="RECURSION",
    base_url="https://recursion.example",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="recursion/1.0.0",
)


class Recursion(SyncClient):
    """Recursion client.

    Args:
        api_key: the credential; else the environment variable `RECURSION_API_KEY`.
        base_url: where the API is; else `RECURSION_BASE_URL`, else
            `https://recursion.example`.
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
    def tree(self) -> TreeResource:
        """Tree."""
        from .tree import TreeResource

        return TreeResource(self)

    @cached_property
    def raw(self) -> RecursionRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return RecursionRaw(self)


class AsyncRecursion(AsyncClient):
    """Recursion client for asyncio.

    Args:
        api_key: the credential; else the environment variable `RECURSION_API_KEY`.
        base_url: where the API is; else `RECURSION_BASE_URL`, else
            `https://recursion.example`.
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
    def tree(self) -> AsyncTreeResource:
        """Tree."""
        from .tree import AsyncTreeResource

        return AsyncTreeResource(self)

    @cached_property
    def raw(self) -> AsyncRecursionRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncRecursionRaw(self)


class RecursionRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: Recursion) -> None:
        self._client = client

    @cached_property
    def tree(self) -> RawTreeResource:
        """Tree."""
        from .tree import RawTreeResource

        return RawTreeResource(self._client)


class AsyncRecursionRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncRecursion) -> None:
        self._client = client

    @cached_property
    def tree(self) -> AsyncRawTreeResource:
        """Tree."""
        from .tree import AsyncRawTreeResource

        return AsyncRawTreeResource(self._client)
