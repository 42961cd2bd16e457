"""Filters: Python conditions in, the documented query out, what servers refuse refused first."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Any

import pytest
from core_harness import Make, Script, answer
from msgspec import UNSET
from tradespec._core.filters import Filter, Filtering
from tradespec._core.operation import HeaderCursor, Operation, Parameter, Result
from tradespec._core.wire import Wire

FIELDS = {
    "status": None,
    "active": Annotated[bool | None, Wire("flag")],
    "edit_date": Annotated[dt.datetime | None, Wire("local-datetime")],
    "price": Annotated[Decimal | None, Wire("decimal")],
    "company_uuid": Annotated[str | None, Wire("identifier")],
}
LIST = Filtering("$filter", "$sort", FIELDS, {"edited_since": "edit_date"}, 10, 255)
NINE = dt.datetime(2026, 1, 31, 9)


def said(chosen: Any = UNSET, **equal: Any) -> object:
    return LIST.parameters(equal, chosen).get("$filter")


def test_arguments_become_conditions() -> None:
    assert said() is None
    assert said(status="Quote", active=UNSET) == "status eq 'Quote'"
    assert (
        said(status="Quote", edited_since=NINE)
        == "status eq 'Quote' and edit_date gt '2026-01-31 09:00:00'"
    )
    assert said(active=True, price=Decimal("1.50")) == "active eq 1 and price eq '1.50'"
    assert said(company_uuid=None) == "company_uuid eq ''"
    assert said(status="O'Brien's") == "status eq 'O''Brien''s'"


def test_filters_are_joined() -> None:
    both = Filter("status", "ne", "Completed") & Filter("price", "lt", 5)
    assert said(both) == "status ne 'Completed' and price lt '5'"
    assert said(both, active=False).startswith("active eq 0 and status ne")  # type: ignore[attr-defined]
    assert said("active eq 1", status="Quote") == "status eq 'Quote' and active eq 1"
    assert both == Filter("status", "ne", "Completed") & Filter("price", "lt", 5)
    assert len({both, Filter("status", "ne", "Completed")}) == 2
    assert repr(both) == "Filter('status', 'ne', 'Completed') & Filter('price', 'lt', 5)"


def test_the_order() -> None:
    assert LIST.parameters({}, UNSET, "edit_date") == {"$sort": "edit_date asc"}
    assert LIST.parameters({}, UNSET, ("edit_date", "desc")) == {"$sort": "edit_date desc"}
    with pytest.raises(ValueError, match="sort: 'down' is neither"):
        LIST.parameters({}, UNSET, ("edit_date", "down"))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="sort: 'edit' is no field"):
        LIST.parameters({}, UNSET, "edit")


@pytest.mark.parametrize(
    ("make_filter", "reason"),
    [
        (lambda: Filter("status", "ge", "a"), "'ge' is none of eq, ne, gt, lt"),
        (lambda: Filter("stats", "eq", "a"), "'stats' is no field to filter by; there are status"),
        (lambda: Filter("status", "eq", "a" * 256), "at most 255 characters, not 256"),
        (lambda: Filter("status", "eq", "a\nb"), "one line"),
        (lambda: Filter("status", "eq", object()), "'status'"),
        (lambda: Filter("edit_date", "gt", NINE.replace(tzinfo=dt.UTC)), "'edit_date'.*tzinfo"),
        (lambda: Filter("status", "eq", "a") and Filter("status", "eq", "b"), "with `&`"),
        (lambda: Filter("status", "eq", "a") | Filter("status", "eq", "b"), "two calls"),
    ],
)
def test_what_is_refused(make_filter: Any, reason: str) -> None:
    with pytest.raises((TypeError, ValueError), match=reason):
        said(make_filter())


def test_ten_conditions_and_no_more() -> None:
    ten = Filter("status", "ne", "0")
    for number in range(1, 10):
        ten &= Filter("status", "ne", str(number))
    assert str(said(ten)).count(" and ") == 9
    with pytest.raises(ValueError, match="10 conditions, not 11"):
        said(ten, active=True)


ROWS: Operation[Any] = Operation(
    name="rows.list",
    method="GET",
    path="/rows.json",
    parameters=(Parameter("$filter"), Parameter("$sort"), Parameter("cursor")),
    results={200: Result(list[Any])},
    pages=HeaderCursor("cursor", "x-next-cursor", "-1"),
)


def test_the_query_is_the_documented_one(make: Make) -> None:
    script = Script(answer([1], x_next_cursor="abc"), answer([2]))
    harness = make(script)
    parameters = LIST.parameters({"status": "Quote", "edited_since": NINE}, UNSET, "status")
    assert harness.items(harness.pager(ROWS, parameters)) == [1, 2]
    query = (
        "%24filter=status%20eq%20%27Quote%27%20and%20edit_date%20gt%20%272026-01-31%2009%3A00%3A00%27"
        "&%24sort=status%20asc&cursor="
    )
    urls = [request.url.partition("?")[2] for request in script.requests]
    assert urls == [query + "-1", query + "abc"]


KEPT_TO_SECONDS = Filtering("$filter", "$sort", FIELDS, {"edited_since": "edit_date"}, resolution=1)


@pytest.mark.parametrize(
    ("since", "sent"),
    [
        (NINE, "2026-01-31 08:59:59"),
        (NINE.replace(microsecond=900_000), "2026-01-31 08:59:59"),
        ("2026-01-31 09:00:00", "2026-01-31 08:59:59"),
        ("2026-01-31T09:00:00", "2026-01-31 08:59:59"),
        ("2026-01-31", "2026-01-30 23:59:59"),
        (dt.date(2026, 1, 31), "2026-01-30 23:59:59"),
        (dt.datetime(2026, 1, 1), "2025-12-31 23:59:59"),
        (dt.datetime.min, "0001-01-01 00:00:00"),
        (None, ""),
    ],
)
def test_since_includes_its_own_second(since: Any, sent: str) -> None:
    found = KEPT_TO_SECONDS.parameters({"edited_since": since})
    assert found == {"$filter": f"edit_date gt '{sent}'"}


def test_since_is_a_time() -> None:
    for value in ("yesterday", 5, NINE.replace(tzinfo=dt.UTC)):
        with pytest.raises((TypeError, ValueError), match="edit"):
            KEPT_TO_SECONDS.parameters({"edited_since": value})
    chosen = Filter("edit_date", "gt", NINE)
    assert KEPT_TO_SECONDS.parameters({}, chosen) == {
        "$filter": "edit_date gt '2026-01-31 09:00:00'"
    }
