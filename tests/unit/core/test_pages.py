"""Walking lists, whatever the server says of its pages."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from core_harness import LIST, Make, Script, answer, page
from tradespec._core.errors import InternalServerError
from tradespec._core.operation import (
    BodyCursor,
    HeaderCursor,
    NumberPages,
    Operation,
    Pages,
    Parameter,
    Result,
)
from tradespec._core.pages import Page
from tradespec._core.transport import RawResponse, Request


class Book:
    """A server of numbered pages that says of them what it is told to say."""

    def __init__(self, items: int, size: int, **said: Any) -> None:
        self.items = [f"u{number}" for number in range(items)]
        self.size = size
        self.said = said
        self.asked: list[int] = []

    def __call__(self, request: Request) -> RawResponse:
        query = parse_qs(urlsplit(request.url).query)
        number = int(query.get("page", ["1"])[0])
        size = min(int(query.get("limit", [str(self.size)])[0]), self.size)
        self.asked.append(number)
        chosen = self.items[(number - 1) * size : number * size]
        said: dict[str, Any] = {
            "page": number,
            "limit": size,
            "total": len(self.items),
            "total_pages": -(-len(self.items) // size),
            **self.said,
        }
        return answer(page(*chosen, **{key: value for key, value in said.items() if value != "-"}))


def test_a_walk(make: Make) -> None:
    book = Book(7, 3)
    harness = make(book)
    pager = harness.pager(LIST)
    assert book.asked == []
    assert [each.uuid for each in harness.items(pager)] == book.items
    assert book.asked == [1, 2, 3]
    assert [each.uuid for each in harness.items(pager)] == book.items
    assert book.asked == [1, 2, 3] * 2


def test_pages(make: Make) -> None:
    harness = make(Book(7, 3))
    pages = harness.pages(harness.pager(LIST))
    assert [len(each) for each in pages] == [3, 3, 1]
    assert [(each.number, each.total, each.last) for each in pages] == [
        (n, 7, 3) for n in (1, 2, 3)
    ]
    assert [item.uuid for item in pages[2]] == ["u6"]
    assert repr(pages[0]) == "Page(3 items, number=1, last=3)"


def test_pages_are_fetched_when_they_are_reached(make: Make) -> None:
    book = Book(9, 3)
    harness = make(book)
    assert harness.first(harness.pager(LIST)).uuid == "u0"
    assert book.asked == [1]
    if harness.kind == "sync":
        walk = iter(harness.pager(LIST))
        for _ in range(3):
            next(walk)
        assert book.asked == [1, 1]
        next(walk)
        assert book.asked == [1, 1, 2]


def test_an_empty_list(make: Make) -> None:
    book = Book(0, 3)
    harness = make(book)
    assert harness.items(harness.pager(LIST)) == []
    assert harness.first(harness.pager(LIST)) is None
    assert book.asked == [1, 1]


def test_a_walk_may_begin_later(make: Make) -> None:
    book = Book(9, 3)
    harness = make(book)
    assert [each.uuid for each in harness.items(harness.pager(LIST, {"page": 3}))] == book.items[6:]
    assert book.asked == [3]


def test_filters_stay(make: Make) -> None:
    urls: list[str] = []
    book = Book(4, 2)

    def handler(request: Request) -> RawResponse:
        urls.append(request.url.partition("?")[2])
        return book(request)

    harness = make(handler)
    harness.items(harness.pager(LIST, {"status": ["New"], "limit": 2}))
    assert urls == ["status=New&limit=2", "status=New&limit=2&page=2"]


ODD: list[Any] = ["3", "x", "", None, "-", -1, 0, 1.5, True, [], {}, float("1e300")]


@pytest.mark.parametrize("last", ODD, ids=repr)
@pytest.mark.parametrize("field", ["total_pages", "page", "total", "limit"])
def test_odd_pagination_never_loses_an_item(make: Make, field: str, last: Any) -> None:
    book = Book(7, 3, **{"total_pages": None, field: last})
    harness = make(book)
    assert [each.uuid for each in harness.items(harness.pager(LIST, {"limit": 3}))] == book.items


@pytest.mark.parametrize("last", [10**18, 10**400, 1000], ids=["huge", "huger", "wrong"])
def test_a_wrong_last_page_ends_at_an_empty_one(make: Make, last: int) -> None:
    book = Book(7, 3, total_pages=last)
    harness = make(book)
    assert len(harness.items(harness.pager(LIST))) == 7
    assert book.asked == [1, 2, 3, 4]


@pytest.mark.parametrize("pagination", [None, [], "x", 5, {}])
def test_no_pagination_at_all(make: Make, pagination: Any) -> None:
    book = Book(7, 3)

    def handler(request: Request) -> RawResponse:
        body = page(*[each["uuid"] for each in _items(book(request))])
        body["data"]["pagination"] = pagination
        return answer(body)

    harness = make(handler)
    assert len(harness.items(harness.pager(LIST))) == 7
    assert book.asked == [1, 2, 3, 4]
    assert len(harness.items(harness.pager(LIST, {"limit": 3}))) == 7
    assert book.asked == [1, 2, 3, 4, 1, 2, 3]


def _items(response: RawResponse) -> list[dict[str, Any]]:
    import json

    found: list[dict[str, Any]] = json.loads(response.content)["data"]["jobs"]
    return found


@pytest.mark.parametrize("cycle", [1, 2, 3, 7])
@pytest.mark.parametrize("before", [0, 1, 5])
def test_pages_that_go_round_end(make: Make, cycle: int, before: int) -> None:
    sent = 0

    def handler(request: Request) -> RawResponse:
        nonlocal sent
        number = sent if sent < before else before + (sent - before) % cycle
        sent += 1
        return answer(page(f"u{number}", f"v{number}", total_pages=10**9))

    harness = make(handler)
    items = harness.items(harness.pager(LIST), most=200)
    assert len({each.uuid for each in items}) == 2 * (before + cycle)
    if cycle == 1:
        assert len(items) == 2 * (before + cycle)


def test_an_error_half_way_is_raised(make: Make) -> None:
    harness = make(
        Script(answer(page("a", total_pages=2)), answer({"error": "Oops"}, 500)), max_retries=0
    )
    with pytest.raises(InternalServerError, match="Oops"):
        harness.items(harness.pager(LIST))


def test_a_raw_page(make: Make) -> None:
    harness = make(Book(7, 3))
    response = harness.raw_page(LIST, {"page": 2})
    assert isinstance(response.data, Page)
    assert response.data.number == 2
    assert [each.uuid for each in response.data] == ["u3", "u4", "u5"]
    assert response.status_code == 200
    assert response.content.startswith(b'{"success"')


def cursor_list(pages: Pages) -> Operation[str]:
    return Operation(
        name="x.list",
        method="GET",
        path="/x",
        parameters=(Parameter("cursor"), Parameter("a")),
        results={200: Result(dict[str, Any], ("items",))},
        pages=pages,
    )


HEADER = cursor_list(HeaderCursor("cursor", "X-Next-Cursor", first="-1"))
BODY = cursor_list(BodyCursor("cursor", ("next_cursor",)))


def test_a_header_cursor(make: Make) -> None:
    script = Script(
        answer({"items": ["a"]}, x_next_cursor="c 1"),
        answer({"items": []}, x_next_cursor="c2"),
        answer({"items": ["b"]}),
    )
    harness = make(script)
    assert harness.items(harness.pager(HEADER, {"a": 1})) == ["a", "b"]
    queries = [request.url.partition("?")[2] for request in script.requests]
    assert queries == ["a=1&cursor=-1", "a=1&cursor=c%201", "a=1&cursor=c2"]
    assert harness.raw_page(HEADER).data.items == ["b"]
    assert script.requests[-1].url.endswith("?cursor=-1")
    harness.items(harness.pager(HEADER, {"cursor": "mine"}))
    assert script.requests[-1].url.endswith("?cursor=mine")


def test_a_body_cursor(make: Make) -> None:
    script = Script(
        answer({"items": ["a"], "next_cursor": "p=2&q"}),
        answer({"items": ["b"], "next_cursor": 3}),
        answer({"items": ["c"], "next_cursor": None}),
    )
    harness = make(script)
    assert harness.items(harness.pager(BODY)) == ["a", "b", "c"]
    queries = [request.url.partition("?")[2] for request in script.requests]
    assert queries == ["", "cursor=p%3D2%26q", "cursor=3"]


@pytest.mark.parametrize("cursor", ["", None, False, True, -1, 1.5, [], {}])
def test_no_further_cursor(make: Make, cursor: Any) -> None:
    harness = make(Script(answer({"items": ["a"], "next_cursor": cursor})))
    assert harness.items(harness.pager(BODY), most=3) == ["a"]


def test_a_cursor_that_stands_still_ends(make: Make) -> None:
    count = 0

    def handler(request: Request) -> RawResponse:
        nonlocal count
        count += 1
        return answer({"items": [str(count)], "next_cursor": "same"})

    harness = make(handler)
    assert harness.items(harness.pager(BODY), most=10) == ["1", "2"]


def test_without_paging_keys_an_empty_page_is_the_last(make: Make) -> None:
    bare: Operation[str] = cursor_list(NumberPages(page="cursor"))
    script = Script(answer({"items": ["a"]}), answer({"items": ["b"]}), answer({"items": []}))
    harness = make(script)
    assert harness.items(harness.pager(bare)) == ["a", "b"]
