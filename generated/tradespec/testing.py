"""pytest fixtures: a fresh mock of each API for every test.

    def test_nothing_is_asked_too_early(customtrades_mock):
        client = customtrades_mock.client()
        assert not customtrades_mock.requests

The first mock of an API in a process reads its document; every further one starts in less than a
millisecond. Tests that run one after another or at once (`pytest -n`) share no record.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .mocks import CustomTradesMock, FieldInsightMock, ServiceM8Mock


@pytest.fixture
def customtrades_mock() -> Iterator[CustomTradesMock]:
    """Custom Trades CRM API: a mock with the demo account as new."""
    from .mocks import CustomTradesMock

    with CustomTradesMock() as mock:
        yield mock


@pytest.fixture
def fieldinsight_mock() -> Iterator[FieldInsightMock]:
    """FieldInsight Gateway API: a mock with the demo account as new."""
    from .mocks import FieldInsightMock

    with FieldInsightMock() as mock:
        yield mock


@pytest.fixture
def servicem8_mock() -> Iterator[ServiceM8Mock]:
    """ServiceM8 API: a mock with the demo account as new."""
    from .mocks import ServiceM8Mock

    with ServiceM8Mock() as mock:
        yield mock
