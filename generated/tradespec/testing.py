"""pytest fixtures: a fresh mock of each API for every test.

    def test_a_job(customtrades_mock):
        client = customtrades_mock.client()
        client.jobs.create(customer_uuid=customtrades_mock.ids["customer"], title="Leak")
        customtrades_mock.assert_called("jobs.create", times=1)

A mock is made once in a run and reset before each test, which takes less than a millisecond.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .mock import Mock


class Mocks:
    """The mocks of one run, each started when a test first wants it."""

    def __init__(self) -> None:
        """Start with none."""
        self._started: dict[str, Mock] = {}

    def fresh(self, api: str) -> Mock:
        """Give a mock as it is when new."""
        if api not in self._started:
            from .mock import Mock

            self._started[api] = Mock(api)
        mock = self._started[api]
        mock.reset()
        return mock

    def close(self) -> None:
        """Close all mocks."""
        for mock in self._started.values():
            mock.close()


@pytest.fixture(scope="session")
def tradespec_mocks() -> Iterator[Mocks]:
    """The mocks behind the fixtures below."""
    mocks = Mocks()
    yield mocks
    mocks.close()


@pytest.fixture
def customtrades_mock(tradespec_mocks: Mocks) -> Mock:
    """A mock of Custom Trades CRM with the demo account as new."""
    return tradespec_mocks.fresh("customtrades")


@pytest.fixture
def servicem8_mock(tradespec_mocks: Mocks) -> Mock:
    """A mock of ServiceM8 with the demo account as new."""
    return tradespec_mocks.fresh("servicem8")


@pytest.fixture
def fieldinsight_mock(tradespec_mocks: Mocks) -> Mock:
    """A mock of the FieldInsight Gateway with the demo account as new."""
    return tradespec_mocks.fresh("fieldinsight")
