"""Walks through lists: whole where the server is honest, ended with a warning where it is not."""

from __future__ import annotations

import json
import logging
import pickle
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from core_harness import LIST, Make, answer, page
from tradespec._core.operation import (
    BodyCursor,
    HeaderCursor,
    NumberPages,
    OffsetPages,
    Operation,
    Pages,
    Parameter,
    Result,
)
from tradespec._core.pages import MOST_EMPTY, MOST_EQUAL
from tradespec._core.transport import RawResponse, Request


def listing(pages: Pages) -> Operation[Any]:
    return Operation(
        name="rows.list",
        method="GET",
        path="/rows",
        parameters=tuple(map(Parameter, ("cursor", "page", "offset", "limit"))),
        results={200: Result(dict[str, Any], ("items",))},
        pages=pages,
    )


NUMBERS = listing(NumberPages(page="page", size="limit", total=("total",), last=("last",)))
OFFSETS = listing(OffsetPages(size="limit", total=("total",), more=("more",), size_at=("size",)))
HEADER = listing(HeaderCursor("cursor", "X-Next", first="-1"))
BODY = listing(BodyCursor("cursor", ("next",)))


class Server:
    """Answers by what is asked for, and counts."""

    def __init__(self, handle: Callable[[dict[str, str]], RawResponse]) -> None:
        self.handle = handle
        self.asked: list[dict[str, str]] = []

    def __call__(self, request: Request) -> RawResponse:
        query = {k: v[0] for k, v in parse_qs(urlsplit(request.url).query).items()}
        self.asked.append(query)
        return self.handle(query)


def numbered(*pages: list[Any], **said: Any) -> Server:
    def handle(query: dict[str, str]) -> RawResponse:
        number = int(query.get("page", "1"))
        return answer({"items": pages[number - 1] if number <= len(pages) else [], **said})

    return Server(handle)


def warned(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [
        record.getMessage()
        for record in caplog.records
        if (record.name, record.levelno) == ("tradespec", logging.WARNING)
    ]


@pytest.mark.parametrize("said", [{"last": 4}, {"last": 4, "total": 4}, {"last": 4, "total": 99}])
def test_empty_pages_in_the_middle(
    make: Make, said: dict[str, int], caplog: pytest.LogCaptureFixture
) -> None:
    server = numbered([1, 2], [], [], [3, 4], **said)
    harness = make(server)
    assert harness.items(harness.pager(NUMBERS)) == [1, 2, 3, 4]
    assert len(server.asked) == 4
    assert not warned(caplog)


def test_an_empty_page_first(make: Make) -> None:
    harness = make(numbered([], [5], last=2))
    assert harness.first(harness.pager(NUMBERS)) == 5
    assert harness.first(make(numbered([], [], last=2)).pager(NUMBERS)) is None


def test_a_total_in_place_of_a_last_page(make: Make) -> None:
    harness = make(numbered([1, 2], [], [3, 4], total=6))
    assert harness.items(harness.pager(NUMBERS, {"limit": 2})) == [1, 2, 3, 4]


@pytest.mark.parametrize("size", [{"limit": 2}, {}])
def test_offsets_go_over_a_hole(make: Make, size: dict[str, int]) -> None:
    rows = {0: [1, 2], 4: [3]}

    def handle(query: dict[str, str]) -> RawResponse:
        offset = int(query.get("offset", 0))
        return answer({"items": rows.get(offset, []), "total": 5, "size": 2})

    harness = make(Server(handle))
    assert harness.items(harness.pager(OFFSETS, size)) == [1, 2, 3]


@pytest.mark.parametrize(
    ("operation", "said"),
    [
        (NUMBERS, {"last": 10**18}),
        (NUMBERS, {"last": 10**400}),
        (OFFSETS, {"total": 10**18, "size": 2}),
        (OFFSETS, {"more": True, "size": 2}),
    ],
)
def test_empty_pages_for_ever(
    make: Make, operation: Any, said: Any, caplog: pytest.LogCaptureFixture
) -> None:
    server = Server(lambda query: answer({"items": [], **said}))
    harness = make(server)
    assert harness.items(harness.pager(operation)) == []
    assert len(server.asked) == MOST_EMPTY + 1
    assert len(warned(caplog)) == 1
    assert "rows.list" in warned(caplog)[0]
    assert "empty" in warned(caplog)[0]


def test_empty_pages_with_new_cursors_for_ever(
    make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    server = Server(lambda query: answer({"items": [], "next": len(server.asked)}))
    harness = make(server)
    assert harness.items(harness.pager(BODY)) == []
    assert len(server.asked) == MOST_EMPTY + 1
    assert warned(caplog)


@pytest.mark.parametrize("said", [{"last": 5}, {"total": 10}, {"last": 5, "total": 10}])
def test_equal_pages_without_identifiers_are_all_there(
    make: Make, said: Any, caplog: pytest.LogCaptureFixture
) -> None:
    harness = make(numbered(*[["New", "New"]] * 5, **said))
    assert harness.items(harness.pager(NUMBERS, {"limit": 2})) == ["New"] * 10
    offsets = make(Server(lambda query: answer({"items": [{"a": 1}], "total": 7})))
    assert len(offsets.items(offsets.pager(OFFSETS))) == 7
    assert not warned(caplog)


def test_equal_pages_with_cursors_are_all_there(
    make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    def handle(query: dict[str, str]) -> RawResponse:
        number = int(query.get("cursor", -1)) + 1
        more = {"X_Next": str(number)} if number < 6 else {}
        return answer({"items": ["New"], "next": number if number < 6 else None}, **more)

    for operation, count in ((HEADER, 7), (BODY, 7)):
        harness = make(Server(handle))
        assert harness.items(harness.pager(operation)) == ["New"] * count
    assert not warned(caplog)


@pytest.mark.parametrize("said", [{}, {"last": 10**9}, {"total": 10**9}])
def test_a_server_that_ignores_the_page(
    make: Make, said: Any, caplog: pytest.LogCaptureFixture
) -> None:
    server = Server(lambda query: answer({"items": [{"uuid": "a"}, {"uuid": "b"}], **said}))
    harness = make(server)
    assert len(harness.items(harness.pager(NUMBERS))) == 2
    assert len(server.asked) == 2
    assert "came again" in warned(caplog)[0]


def test_a_server_that_ignores_the_page_of_items_without_identifiers(
    make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    server = Server(lambda query: answer({"items": ["New"]}))
    harness = make(server)
    assert harness.items(harness.pager(NUMBERS)) == ["New"]
    assert "names no last page" in warned(caplog)[0]
    server = Server(lambda query: answer({"items": ["New"], "last": 10**9}))
    harness = make(server)
    assert len(harness.items(harness.pager(NUMBERS))) == MOST_EQUAL + 2
    assert str(MOST_EQUAL) in warned(caplog)[1]


@pytest.mark.parametrize("length", [1, 2, 3, 10])
@pytest.mark.parametrize("before", [0, 4])
@pytest.mark.parametrize("operation", [HEADER, BODY])
def test_cursors_in_a_circle_with_moving_items(
    make: Make, operation: Any, length: int, before: int, caplog: pytest.LogCaptureFixture
) -> None:
    def handle(query: dict[str, str]) -> RawResponse:
        count = len(server.asked)
        place = count if count <= before else before + (count - before) % length
        return answer({"items": [{"uuid": str(count)}], "next": f"c{place}"}, X_Next=f"c{place}")

    server = Server(handle)
    harness = make(server)
    items = harness.items(harness.pager(operation), most=200)
    assert len(items) == len(server.asked) <= before + length + 1
    assert len(warned(caplog)) == 1
    assert "cursor" in warned(caplog)[0]


def test_a_cursor_that_leads_back_to_the_first_page(make: Make) -> None:
    server = Server(lambda query: answer({"items": [len(server.asked)]}, X_Next="-1"))
    harness = make(server)
    assert harness.items(harness.pager(HEADER)) == [1]


@pytest.mark.parametrize(
    ("operation", "parameter", "tokens"),
    [
        (LIST, "page", [2, 3, None]),
        (OFFSETS, "offset", [2, 4, None]),
        (HEADER, "cursor", ["c1", "c2", None]),
        (BODY, "cursor", ["c1", "c2", None]),
    ],
)
@pytest.mark.parametrize(
    "kept", [lambda token: token, lambda token: json.loads(json.dumps(token)), str]
)
def test_a_walk_goes_on_where_another_ended(
    make: Make, operation: Any, parameter: str, tokens: list[Any], kept: Any
) -> None:
    def handle(query: dict[str, str]) -> RawResponse:
        if operation is LIST:
            number = int(query.get("page", "1"))
            return answer(page(f"u{number}a", f"u{number}b", total_pages=3))
        at = {"2": 1, "4": 2, "c1": 1, "c2": 2}.get(query.get(parameter, ""), 0)
        token = tokens[at]
        more = {} if token is None else {"X_Next": str(token)}
        return answer({"items": [2 * at, 2 * at + 1], "total": 6, "next": token}, **more)

    harness = make(Server(handle))
    pages = harness.pages(harness.pager(operation))
    assert [each.next for each in pages] == tokens
    whole = harness.items(harness.pager(operation))
    for number, found in enumerate(pages[:-1], 1):
        token = kept(pickle.loads(pickle.dumps(found.next)))
        rest = harness.items(harness.pager(operation, {parameter: token}))
        assert rest == whole[2 * number :]
    raw, token = [], None
    while True:
        found = harness.raw_page(operation, {parameter: token}).data
        raw += found.items
        token = found.next
        if token is None:
            break
    assert raw == whole


def test_a_raw_walk_of_a_cursor_that_stands_still_ends(
    make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    harness = make(Server(lambda query: answer({"items": [1], "next": "same"})))
    assert harness.raw_page(BODY).data.next == "same"
    assert harness.raw_page(BODY, {"cursor": "same"}).data.next is None
    assert warned(caplog)
