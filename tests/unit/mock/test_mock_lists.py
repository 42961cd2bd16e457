"""Lists: pages, totals, filters, search; and far pages of long lists."""

from __future__ import annotations

from typing import Any

import pytest
from mock_documents import MAKER, call, data
from tradespec.mock import Mock
from tradespec.mock.account.database import Database
from tradespec.mock.account.query import Condition, Order, Query
from tradespec.mock.account.store import Store


@pytest.fixture
def full(mock: Mock) -> Mock:
    """The shop with nine more tools."""
    kinds: list[dict[str, Any]] = [
        {"name": f"Bit {number}", "price": number, "color": "blue" if number % 2 else "red"}
        for number in range(9)
    ]
    mock.seed({"Tool": kinds})
    return mock


def names(mock: Mock, query: str) -> list[str]:
    return [tool["name"] for tool in data(call(mock, "GET", f"/tools?{query}"))["list"]["tools"]]


def test_pages(full: Mock) -> None:
    page = data(call(full, "GET", "/tools?per=4&at=3"))["list"]
    assert [tool["name"] for tool in page.pop("tools")] == ["Bit 6", "Bit 7", "Bit 8"]
    assert page == {"number": 3, "per": 4, "total": 11, "of": 3}
    assert names(full, "") == ["Drill", "Hammer"], "the default of the page size"
    past = data(call(full, "GET", "/tools?per=4&at=4"))["list"]
    assert (past["tools"], past["total"], past["number"]) == ([], 11, 4)


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("color=blue&per=3", ["Hammer", "Bit 1", "Bit 3"]),
        ("color=blue,red&per=3", ["Drill", "Hammer", "Bit 0"]),
        ("color=blue%2Cred&per=1", ["Drill"]),
        ("color=&per=1", ["Drill"]),
        (f"maker_uuid={MAKER}", ["Hammer"]),
        ("kind=power", ["Drill"]),
        ("kind=any&per=1", ["Drill"]),
        ("price_from=7.5&per=9", ["Drill", "Bit 8"]),
        ("find=BIT&per=2", ["Bit 0", "Bit 1"]),
        ("find=%25", []),
        ("find=%27", []),
        ("find=bit+3", ["Bit 3"]),
        ("find=&per=1", ["Drill"]),
        ("color=red&find=bit&price_from=5&per=9", ["Bit 6", "Bit 8"]),
    ],
)
def test_filters_and_search(full: Mock, query: str, wanted: list[str]) -> None:
    assert names(full, query) == wanted


def test_totals_of_a_filtered_list(full: Mock) -> None:
    page = data(call(full, "GET", "/tools?color=blue&per=2"))["list"]
    assert (page["total"], page["of"]) == (5, 3)


def test_search_ignores_case_beyond_ascii(mock: Mock) -> None:
    mock.seed({"Tool": [{"name": "Größenmaß"}]})
    assert names(mock, "find=GR%C3%96SSENMASS") == ["Größenmaß"]


def test_a_far_page_is_the_same_as_a_walk() -> None:
    database = Database(":memory:", "far", "1")
    store = Store(database)
    total = 9000
    with database.transaction():
        for number in range(total):
            kind = "Other" if number % 3 else "Thing"
            store.insert(1, kind, str(number), f'{{"n":{number}}}')
        for number in range(0, total, 6):
            store.replace(1, "Thing", str(number), f'{{"n":{number}}}', gone=True)
        for number in range(1, total, 30):
            store.remove(1, "Other", str(number))
    for kind in ("Thing", "Other"):
        for gone in (False, True):
            query = Query(gone)
            count = store.total(1, kind, query)
            walked = store.page(1, kind, query, offset=0, limit=total)
            assert len(walked) == count
            for offset in (0, 1, 4095, 4096, 4097, 5000, count - 1, count, count + 1, 2**70):
                found = store.page(1, kind, query, offset=offset, limit=3)
                assert found == walked[offset : offset + 3], (kind, gone, offset)
    everything = Query(True, (Condition("n", "ge", (0,)),))
    assert store.total(1, "Thing", everything) == total / 3
    newest = store.page(1, "Thing", Query(True), limit=1, order=Order(descending=True))
    assert store.texts([newest[0].row]) == {newest[0].row: '{"n":8997}'}
    database.close()


def test_a_place_in_the_order_of_a_field_is_of_its_own_account() -> None:
    store = Store(Database(":memory:", "api", "1"))
    for account in (1, 2):
        for key in "abc":
            store.insert(account, "Tool", key, f'{{"name": "{key}"}}')
    by_name = Order("name", "text")
    first, *others = store.page(1, "Tool", Query(), limit=9, order=by_name)
    assert store.page(1, "Tool", Query(), limit=9, order=by_name, after=first.row) == others
    foreign = store.page(2, "Tool", Query(), limit=1, order=by_name)[0]
    assert store.page(1, "Tool", Query(), limit=9, order=by_name, after=foreign.row) == []
    assert store.page(1, "Tool", Query(), limit=9, order=by_name, after=10_000) == []
