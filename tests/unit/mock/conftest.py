"""Fixtures of the mock's unit tests."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tradespec.mock import Mock

sys.path.insert(0, str(Path(__file__).parent))

from mock_documents import shop


@pytest.fixture
def mock() -> Iterator[Mock]:
    """A mock of the tool shop."""
    with shop() as started:
        yield started


@pytest.fixture(scope="session")
def _trades() -> Iterator[Mock]:
    with Mock("customtrades") as started:
        yield started


@pytest.fixture
def trades(_trades: Mock) -> Mock:
    """A mock of Custom Trades CRM as it is when new."""
    _trades.reset()
    return _trades
