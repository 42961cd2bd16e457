"""Clients of Names: “odd” ones."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.operation import Config, ErrorShape

if TYPE_CHECKING:
    from .camel_case_tag import (
        AsyncCamelCaseTagResource,
        AsyncRawCamelCaseTagResource,
        CamelCaseTagResource,
        RawCamelCaseTagResource,
    )
    from .class_ import AsyncClassResource, AsyncRawClassResource, ClassResource, RawClassResource
    from .close_ import AsyncCloseResource, AsyncRawCloseResource, CloseResource, RawCloseResource
    from .dt import AsyncDtResource, AsyncRawDtResource, DtResource, RawDtResource
    from .grosse_mass import (
        AsyncGrosseMassResource,
        AsyncRawGrosseMassResource,
        GrosseMassResource,
        RawGrosseMassResource,
    )
    from .lists import AsyncListsResource, AsyncRawListsResource, ListsResource, RawListsResource
    from .models_ import (
        AsyncModelsResource,
        AsyncRawModelsResource,
        ModelsResource,
        RawModelsResource,
    )
    from .raw_ import AsyncRawCalls, AsyncRawRawCalls, RawCalls, RawRawCalls
    from .str import AsyncRawStrResource, AsyncStrResource, RawStrResource, StrResource

CONFIG = Config(
    name="names",
    title="Names: “odd” ones",
    environment="NAMES",
    base_url="https://names.example",
    errors=ErrorShape(message=("message",), code=(), request_id=()),
    user_agent="names/1.0.0",
)


class NamesOddOnes(SyncClient):
    """Names: “odd” ones client.

    Args:
        api_key: the credential; else the environment variable `NAMES_API_KEY`.
        base_url: where the API is; else `NAMES_BASE_URL`, else
            `https://names.example`.
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
    def class_(self) -> ClassResource:
        """Class."""
        from .class_ import ClassResource

        return ClassResource(self)

    @cached_property
    def lists(self) -> ListsResource:
        """Lists."""
        from .lists import ListsResource

        return ListsResource(self)

    @cached_property
    def close_(self) -> CloseResource:
        """Close."""
        from .close_ import CloseResource

        return CloseResource(self)

    @cached_property
    def raw_(self) -> RawCalls:
        """Raw."""
        from .raw_ import RawCalls

        return RawCalls(self)

    @cached_property
    def str(self) -> StrResource:
        """Str."""
        from .str import StrResource

        return StrResource(self)

    @cached_property
    def models(self) -> ModelsResource:
        """Models."""
        from .models_ import ModelsResource

        return ModelsResource(self)

    @cached_property
    def grosse_mass(self) -> GrosseMassResource:
        """Sizes and measures."""
        from .grosse_mass import GrosseMassResource

        return GrosseMassResource(self)

    @cached_property
    def camel_case_tag(self) -> CamelCaseTagResource:
        """camelCase Tag."""
        from .camel_case_tag import CamelCaseTagResource

        return CamelCaseTagResource(self)

    @cached_property
    def dt(self) -> DtResource:
        """Dt."""
        from .dt import DtResource

        return DtResource(self)

    @cached_property
    def raw(self) -> NamesOddOnesRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return NamesOddOnesRaw(self)


class AsyncNamesOddOnes(AsyncClient):
    """Names: “odd” ones client for asyncio.

    Args:
        api_key: the credential; else the environment variable `NAMES_API_KEY`.
        base_url: where the API is; else `NAMES_BASE_URL`, else
            `https://names.example`.
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
    def class_(self) -> AsyncClassResource:
        """Class."""
        from .class_ import AsyncClassResource

        return AsyncClassResource(self)

    @cached_property
    def lists(self) -> AsyncListsResource:
        """Lists."""
        from .lists import AsyncListsResource

        return AsyncListsResource(self)

    @cached_property
    def close_(self) -> AsyncCloseResource:
        """Close."""
        from .close_ import AsyncCloseResource

        return AsyncCloseResource(self)

    @cached_property
    def raw_(self) -> AsyncRawCalls:
        """Raw."""
        from .raw_ import AsyncRawCalls

        return AsyncRawCalls(self)

    @cached_property
    def str(self) -> AsyncStrResource:
        """Str."""
        from .str import AsyncStrResource

        return AsyncStrResource(self)

    @cached_property
    def models(self) -> AsyncModelsResource:
        """Models."""
        from .models_ import AsyncModelsResource

        return AsyncModelsResource(self)

    @cached_property
    def grosse_mass(self) -> AsyncGrosseMassResource:
        """Sizes and measures."""
        from .grosse_mass import AsyncGrosseMassResource

        return AsyncGrosseMassResource(self)

    @cached_property
    def camel_case_tag(self) -> AsyncCamelCaseTagResource:
        """camelCase Tag."""
        from .camel_case_tag import AsyncCamelCaseTagResource

        return AsyncCamelCaseTagResource(self)

    @cached_property
    def dt(self) -> AsyncDtResource:
        """Dt."""
        from .dt import AsyncDtResource

        return AsyncDtResource(self)

    @cached_property
    def raw(self) -> AsyncNamesOddOnesRaw:
        """The same calls, each answer with its status, headers and bytes."""
        return AsyncNamesOddOnesRaw(self)


class NamesOddOnesRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: NamesOddOnes) -> None:
        self._client = client

    @cached_property
    def class_(self) -> RawClassResource:
        """Class."""
        from .class_ import RawClassResource

        return RawClassResource(self._client)

    @cached_property
    def lists(self) -> RawListsResource:
        """Lists."""
        from .lists import RawListsResource

        return RawListsResource(self._client)

    @cached_property
    def close_(self) -> RawCloseResource:
        """Close."""
        from .close_ import RawCloseResource

        return RawCloseResource(self._client)

    @cached_property
    def raw_(self) -> RawRawCalls:
        """Raw."""
        from .raw_ import RawRawCalls

        return RawRawCalls(self._client)

    @cached_property
    def str(self) -> RawStrResource:
        """Str."""
        from .str import RawStrResource

        return RawStrResource(self._client)

    @cached_property
    def models(self) -> RawModelsResource:
        """Models."""
        from .models_ import RawModelsResource

        return RawModelsResource(self._client)

    @cached_property
    def grosse_mass(self) -> RawGrosseMassResource:
        """Sizes and measures."""
        from .grosse_mass import RawGrosseMassResource

        return RawGrosseMassResource(self._client)

    @cached_property
    def camel_case_tag(self) -> RawCamelCaseTagResource:
        """camelCase Tag."""
        from .camel_case_tag import RawCamelCaseTagResource

        return RawCamelCaseTagResource(self._client)

    @cached_property
    def dt(self) -> RawDtResource:
        """Dt."""
        from .dt import RawDtResource

        return RawDtResource(self._client)


class AsyncNamesOddOnesRaw:
    """The same calls, each answer with its status, headers and bytes."""

    def __init__(self, client: AsyncNamesOddOnes) -> None:
        self._client = client

    @cached_property
    def class_(self) -> AsyncRawClassResource:
        """Class."""
        from .class_ import AsyncRawClassResource

        return AsyncRawClassResource(self._client)

    @cached_property
    def lists(self) -> AsyncRawListsResource:
        """Lists."""
        from .lists import AsyncRawListsResource

        return AsyncRawListsResource(self._client)

    @cached_property
    def close_(self) -> AsyncRawCloseResource:
        """Close."""
        from .close_ import AsyncRawCloseResource

        return AsyncRawCloseResource(self._client)

    @cached_property
    def raw_(self) -> AsyncRawRawCalls:
        """Raw."""
        from .raw_ import AsyncRawRawCalls

        return AsyncRawRawCalls(self._client)

    @cached_property
    def str(self) -> AsyncRawStrResource:
        """Str."""
        from .str import AsyncRawStrResource

        return AsyncRawStrResource(self._client)

    @cached_property
    def models(self) -> AsyncRawModelsResource:
        """Models."""
        from .models_ import AsyncRawModelsResource

        return AsyncRawModelsResource(self._client)

    @cached_property
    def grosse_mass(self) -> AsyncRawGrosseMassResource:
        """Sizes and measures."""
        from .grosse_mass import AsyncRawGrosseMassResource

        return AsyncRawGrosseMassResource(self._client)

    @cached_property
    def camel_case_tag(self) -> AsyncRawCamelCaseTagResource:
        """camelCase Tag."""
        from .camel_case_tag import AsyncRawCamelCaseTagResource

        return AsyncRawCamelCaseTagResource(self._client)

    @cached_property
    def dt(self) -> AsyncRawDtResource:
        """Dt."""
        from .dt import AsyncRawDtResource

        return AsyncRawDtResource(self._client)
