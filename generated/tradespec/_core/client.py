"""The bases of generated clients: credentials, options, life."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Self, TypeVar

from msgspec import UNSET, UnsetType

from .calls import Calls, Shared, afinish, finish
from .operation import Config
from .options import changed_settings, initial_settings, with_cache, with_limiter
from .secret import conceal, conceal_headers, conceal_url
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from .limiter import Limiter
    from .oauth import OAuth2

Wire = TypeVar("Wire")
MAX_RESPONSE_BYTES = 100_000_000
"""The most bytes of an answer, unless a client says otherwise."""


class Client(Generic[Wire]):
    """What sync and async clients share. Views made by `with_options` share its connections."""

    _config: ClassVar[Config]
    _calls: Calls[Wire]

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 30.0,
        max_retries: int = 2,
        max_response_bytes: int | None = MAX_RESPONSE_BYTES,
        transport: Wire | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            api_key: default the environment variable `<API>_API_KEY`.
            base_url: default the environment variable `<API>_BASE_URL`, else the API's own.
            timeout: seconds one attempt may take, None for no limit. A call with all its retries
                and waits ends within `timeout * (max_retries + 1)`.
            max_retries: attempts after the first.
            max_response_bytes: the most that an answer may have, unpacked; None for no limit.
                A download into a file or path is limited only where it comes compressed.
            transport: what sends requests; closed with the client.

        Raises:
            ValueError: there is no key, or an argument cannot be used.
        """
        api_key, base_url = conceal(api_key), conceal_url(base_url)
        self._start(api_key, base_url, timeout, max_retries, transport, max_response_bytes)

    def _start(
        self,
        api_key: str | OAuth2 | None,
        base_url: str | None,
        timeout: float | None,
        max_retries: int,
        transport: Wire | None,
        max_response_bytes: int | None = MAX_RESPONSE_BYTES,
    ) -> None:
        config = self._config
        settings = initial_settings(
            config, api_key, base_url, timeout, max_retries, max_response_bytes
        )
        self._calls = Calls(Shared(config, transport, self._open_transport), settings)

    @staticmethod
    def _open_transport() -> Any:
        raise NotImplementedError

    def with_options(
        self,
        *,
        timeout: float | UnsetType | None = UNSET,
        max_retries: int | UnsetType = UNSET,
        headers: Mapping[str, str] | UnsetType = UNSET,
        idempotency_key: str | UnsetType = UNSET,
        max_response_bytes: int | UnsetType | None = UNSET,
        limiter: Limiter | bool | UnsetType | None = UNSET,
        cache_seconds: float | UnsetType = UNSET,
    ) -> Self:
        """A view of this client with other options, cheap to make.

        `headers` are added to every request and win over the client's own. `idempotency_key` is
        sent with every call that changes something, so use such a view for one call only.
        `limiter=True` keeps this client and its views below the API's limits: requests wait
        instead of failing; a Limiter of your own does the same. Views with `cache_seconds` answer
        repeated calls of what rarely changes from memory, for so long.
        """
        calls, headers = self._calls, conceal_headers(headers)
        settings = changed_settings(
            self._config,
            calls.settings,
            timeout,
            max_retries,
            headers,
            idempotency_key,
            max_response_bytes,
        )
        if limiter is not UNSET:
            settings = with_limiter(settings, limiter, calls.shared.limiter)
        if cache_seconds is not UNSET:
            settings = with_cache(settings, cache_seconds)
        view = object.__new__(type(self))
        view._calls = Calls(calls.shared, settings)
        return view

    @property
    def base_url(self) -> str:
        """Where the API is, without a slash at the end."""
        return self._calls.settings.base_url

    def __repr__(self) -> str:
        made = hasattr(self, "_calls")  # a traceback may show a client that could not be made
        return f"{type(self).__name__}({f'base_url={self.base_url!r}' if made else ''})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds a credential and connections and cannot be pickled")


class SyncClient(Client[Transport]):
    """A client for one API, safe to share between threads."""

    @staticmethod
    def _open_transport() -> Transport:
        from .automatic import open_transport

        return open_transport()

    def close(self) -> None:
        """Close the connections, those of every view as well. May be called more than once."""
        calls = self._calls
        try:
            finish(calls)
        finally:
            transport = calls.shared.close()
            if transport is not None:
                transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(Client[AsyncTransport]):
    """A client for one API, safe to share between tasks."""

    @staticmethod
    def _open_transport() -> AsyncTransport:
        from .automatic import open_async_transport

        return open_async_transport()

    async def aclose(self) -> None:
        """Close the connections, those of every view as well. May be called more than once."""
        calls = self._calls
        try:
            await afinish(calls)
        finally:
            transport = calls.shared.close()
            if transport is not None:
                await transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def calls_of(client: Client[Wire]) -> Calls[Wire]:
    """What the resources of a client call through."""
    return client._calls  # pyright: ignore[reportPrivateUsage]
