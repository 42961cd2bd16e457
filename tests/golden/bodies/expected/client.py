"""Clients of Bodies."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .any import AnyResource, AsyncAnyResource, AsyncRawAnyResource, RawAnyResource
    from .files import AsyncFilesResource, AsyncRawFilesResource, FilesResource, RawFilesResource
    from .notes import AsyncNotesResource, AsyncRawNotesResource, NotesResource, RawNotesResource
    from .session import (
        AsyncRawSessionResource,
        AsyncSessionResource,
        RawSessionResource,
        SessionResource,
    )

CONFIG = Config(
    name="bodies",
    title="Bodies",
    environment="BODIES",
    base_url="https://bodies.example",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="bodies/1.0.0",
)


class Bodies(SyncClient):
    """Bodies client.

    Args:
        api_key: the credential; else the environment variable `BODIES_API_KEY`.
        base_url: where the API is; else `BODIES_BASE_URL`, else
            `https://bodies.example`.
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
    def notes(self) -> NotesResource:
        """Notes."""
        from .notes import NotesResource

        return NotesResource(self)

    @cached_property
    def session(self) -> SessionResource:
        """Session."""
        from .session import SessionResource

        return SessionResource(self)

    @cached_property
    def files(self) -> FilesResource:
        """Files."""
        from .files import FilesResource

        return FilesResource(self)

    @cached_property
    def any(self) -> AnyResource:
        """Any."""
        from .any import AnyResource

        return AnyResource(self)

    @cached_property
    def raw(self) -> BodiesRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return BodiesRaw(self)


class AsyncBodies(AsyncClient):
    """Bodies client for asyncio.

    Args:
        api_key: the credential; else the environment variable `BODIES_API_KEY`.
        base_url: where the API is; else `BODIES_BASE_URL`, else
            `https://bodies.example`.
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
    def notes(self) -> AsyncNotesResource:
        """Notes."""
        from .notes import AsyncNotesResource

        return AsyncNotesResource(self)

    @cached_property
    def session(self) -> AsyncSessionResource:
        """Session."""
        from .session import AsyncSessionResource

        return AsyncSessionResource(self)

    @cached_property
    def files(self) -> AsyncFilesResource:
        """Files."""
        from .files import AsyncFilesResource

        return AsyncFilesResource(self)

    @cached_property
    def any(self) -> AsyncAnyResource:
        """Any."""
        from .any import AsyncAnyResource

        return AsyncAnyResource(self)

    @cached_property
    def raw(self) -> AsyncBodiesRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncBodiesRaw(self)


class BodiesRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: Bodies) -> None:
        self._client = client

    @cached_property
    def notes(self) -> RawNotesResource:
        """Notes."""
        from .notes import RawNotesResource

        return RawNotesResource(self._client)

    @cached_property
    def session(self) -> RawSessionResource:
        """Session."""
        from .session import RawSessionResource

        return RawSessionResource(self._client)

    @cached_property
    def files(self) -> RawFilesResource:
        """Files."""
        from .files import RawFilesResource

        return RawFilesResource(self._client)

    @cached_property
    def any(self) -> RawAnyResource:
        """Any."""
        from .any import RawAnyResource

        return RawAnyResource(self._client)


class AsyncBodiesRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncBodies) -> None:
        self._client = client

    @cached_property
    def notes(self) -> AsyncRawNotesResource:
        """Notes."""
        from .notes import AsyncRawNotesResource

        return AsyncRawNotesResource(self._client)

    @cached_property
    def session(self) -> AsyncRawSessionResource:
        """Session."""
        from .session import AsyncRawSessionResource

        return AsyncRawSessionResource(self._client)

    @cached_property
    def files(self) -> AsyncRawFilesResource:
        """Files."""
        from .files import AsyncRawFilesResource

        return AsyncRawFilesResource(self._client)

    @cached_property
    def any(self) -> AsyncRawAnyResource:
        """Any."""
        from .any import AsyncRawAnyResource

        return AsyncRawAnyResource(self._client)
