"""A class for the mock of each API: a `Mock` that knows which clients it gives."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from .mock import Mock

if TYPE_CHECKING:
    from .customtrades import AsyncCustomTrades, CustomTrades
    from .fieldinsight import AsyncFieldInsight, FieldInsight
    from .servicem8 import AsyncServiceM8, ServiceM8


class CustomTradesMock(Mock):
    """Custom Trades CRM API: a mock whose clients are typed."""

    def __init__(
        self, *, database: str | Path = ":memory:", document: dict[str, Any] | None = None
    ) -> None:
        """Start a mock.

        Args:
            database: File that keeps the records, in memory by default.
            document: OpenAPI document to play instead of the API's own.

        Raises:
            WrongDatabaseError: The file holds records of another version of the API.
            UnsupportedDocumentError: The document asks for something the mock cannot play.
        """
        super().__init__("customtrades", database=database, document=document)

    def client(self, **options: Any) -> CustomTrades:
        """Give a synchronous client, wired to this mock in process.

        Args:
            options: What the client takes; `api_key` is the demo account's by default.
        """
        client: CustomTrades = super().client(**options)
        return client

    def async_client(self, **options: Any) -> AsyncCustomTrades:
        """Give an asynchronous client, wired to this mock in process.

        Args:
            options: What the client takes; `api_key` is the demo account's by default.
        """
        client: AsyncCustomTrades = super().async_client(**options)
        return client


class FieldInsightMock(Mock):
    """FieldInsight Gateway API: a mock whose clients are typed."""

    def __init__(
        self, *, database: str | Path = ":memory:", document: dict[str, Any] | None = None
    ) -> None:
        """Start a mock.

        Args:
            database: File that keeps the records, in memory by default.
            document: OpenAPI document to play instead of the API's own.

        Raises:
            WrongDatabaseError: The file holds records of another version of the API.
            UnsupportedDocumentError: The document asks for something the mock cannot play.
        """
        super().__init__("fieldinsight", database=database, document=document)

    def client(self, **options: Any) -> FieldInsight:
        """Give a synchronous client, wired to this mock in process.

        Args:
            options: What the client takes; `api_key` is the demo account's by default.
        """
        client: FieldInsight = super().client(**options)
        return client

    def async_client(self, **options: Any) -> AsyncFieldInsight:
        """Give an asynchronous client, wired to this mock in process.

        Args:
            options: What the client takes; `api_key` is the demo account's by default.
        """
        client: AsyncFieldInsight = super().async_client(**options)
        return client


class ServiceM8Mock(Mock):
    """ServiceM8 API: a mock whose clients are typed."""

    def __init__(
        self, *, database: str | Path = ":memory:", document: dict[str, Any] | None = None
    ) -> None:
        """Start a mock.

        Args:
            database: File that keeps the records, in memory by default.
            document: OpenAPI document to play instead of the API's own.

        Raises:
            WrongDatabaseError: The file holds records of another version of the API.
            UnsupportedDocumentError: The document asks for something the mock cannot play.
        """
        super().__init__("servicem8", database=database, document=document)

    def client(self, **options: Any) -> ServiceM8:
        """Give a synchronous client, wired to this mock in process.

        Args:
            options: What the client takes; `api_key` is the demo account's by default.
        """
        client: ServiceM8 = super().client(**options)
        return client

    def async_client(self, **options: Any) -> AsyncServiceM8:
        """Give an asynchronous client, wired to this mock in process.

        Args:
            options: What the client takes; `api_key` is the demo account's by default.
        """
        client: AsyncServiceM8 = super().async_client(**options)
        return client
