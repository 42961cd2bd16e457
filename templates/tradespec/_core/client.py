"""The bases of generated clients: credentials, options, life."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import ClassVar, Self

from msgspec import UNSET, UnsetType

from .calls import AsyncCalls, Calls, Shared
from .operation import Config
from .options import changed_settings, initial_settings
from .transport import AsyncTransport, Transport


class SyncClient:
    """A client for one API, safe to share between threads.

    `api_key` and `base_url` default to the environment variables named after the API.
    `timeout` is the seconds one attempt may take, None for no limit; a call with all its retries
    and waits ends within `timeout * (max_retries + 1)`. Closing the client closes `transport`.
    Raises ValueError when there is no key, or an argument cannot be used.
    """

    _config: ClassVar[Config]
    _calls: Calls

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 30.0,
        max_retries: int = 2,
        transport: Transport | None = None,
    ) -> None:
        config = self._config
        settings = initial_settings(config, api_key, base_url, timeout, max_retries)
        self._calls = Calls(Shared(config, transport), settings)

    def with_options(
        self,
        *,
        timeout: float | None | UnsetType = UNSET,
        max_retries: int | UnsetType = UNSET,
        headers: Mapping[str, str] | UnsetType = UNSET,
        idempotency_key: str | UnsetType = UNSET,
    ) -> Self:
        """A view of this client with other options, cheap to make: connections are shared.

        `headers` are added to every request and win over the client's own. `idempotency_key` is
        sent with every call that changes something, so use such a view for one call only.
        """
        calls = self._calls
        settings = changed_settings(
            self._config, calls.settings, timeout, max_retries, headers, idempotency_key
        )
        view = object.__new__(type(self))
        view._calls = Calls(calls.shared, settings)
        return view

    @property
    def base_url(self) -> str:
        """Where the API is, without a slash at the end."""
        return self._calls.settings.base_url

    def close(self) -> None:
        """Close the connections, those of every view as well. May be called more than once."""
        transport = self._calls.shared.close()
        if transport is not None:
            transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def __reduce__(self) -> str:
        raise TypeError("a client holds a credential and connections and cannot be pickled")


class AsyncClient:
    """A client for one API, safe to share between tasks.

    `api_key` and `base_url` default to the environment variables named after the API.
    `timeout` is the seconds one attempt may take, None for no limit; a call with all its retries
    and waits ends within `timeout * (max_retries + 1)`. Closing the client closes `transport`.
    Raises ValueError when there is no key, or an argument cannot be used.
    """

    _config: ClassVar[Config]
    _calls: AsyncCalls

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 30.0,
        max_retries: int = 2,
        transport: AsyncTransport | None = None,
    ) -> None:
        config = self._config
        settings = initial_settings(config, api_key, base_url, timeout, max_retries)
        self._calls = AsyncCalls(Shared(config, transport), settings)

    def with_options(
        self,
        *,
        timeout: float | None | UnsetType = UNSET,
        max_retries: int | UnsetType = UNSET,
        headers: Mapping[str, str] | UnsetType = UNSET,
        idempotency_key: str | UnsetType = UNSET,
    ) -> Self:
        """A view of this client with other options, cheap to make: connections are shared.

        `headers` are added to every request and win over the client's own. `idempotency_key` is
        sent with every call that changes something, so use such a view for one call only.
        """
        calls = self._calls
        settings = changed_settings(
            self._config, calls.settings, timeout, max_retries, headers, idempotency_key
        )
        view = object.__new__(type(self))
        view._calls = AsyncCalls(calls.shared, settings)
        return view

    @property
    def base_url(self) -> str:
        """Where the API is, without a slash at the end."""
        return self._calls.settings.base_url

    async def aclose(self) -> None:
        """Close the connections, those of every view as well. May be called more than once."""
        transport = self._calls.shared.close()
        if transport is not None:
            await transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def __reduce__(self) -> str:
        raise TypeError("a client holds a credential and connections and cannot be pickled")


def calls_of(client: SyncClient) -> Calls:
    """What a client's resources call through."""
    return client._calls


def async_calls_of(client: AsyncClient) -> AsyncCalls:
    """What a client's resources call through."""
    return client._calls
