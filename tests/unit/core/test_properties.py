"""What holds for any input: generated answers, values and pagination."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from core_harness import (
    KEY,
    LIST,
    Clock,
    Example,
    JobListResponse,
    JobResponse,
    Wire,
    answer,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from tradespec._core.codec import Undecodable, read
from tradespec._core.lenient import Lenient
from tradespec._core.operation import (
    BodyCursor,
    Config,
    Operation,
    Parameter,
    Result,
)
from tradespec._core.options import initial_settings
from tradespec._core.request import build_request
from tradespec._core.resource import Resource
from tradespec._core.retry import retry_after
from tradespec._core.transport import RawResponse, Request
from tradespec._core.types import UNSET

SETTINGS = settings(derandomize=True, database=None, deadline=None, max_examples=300)
KEYS = ["success", "data", "jobs", "uuid", "title", "amount", "customer", "tags", "created_at"]
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["2025-01-01", "New", "1.5"])
)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=3), inner, max_size=5)
    ),
    max_leaves=25,
)


@SETTINGS
@given(values)
def test_any_json_is_read_or_refused(value: Any) -> None:
    for result in (Result(JobListResponse, ("data", "jobs")), Result(JobResponse, ("data",))):
        try:
            found = read(result, json.dumps(value).encode(), lambda _: None)
        except Undecodable:
            continue
        if result.model is JobListResponse:
            assert len(found) == len(value["data"]["jobs"])


@SETTINGS
@given(st.lists(values, max_size=6))
def test_no_item_is_ever_lost(items: list[Any]) -> None:
    content = json.dumps({"success": True, "data": {"jobs": items}}).encode()
    found = read(Result(JobListResponse, ("data", "jobs")), content, lambda _: None)
    assert len(found) == len(items)


@SETTINGS
@given(st.binary(max_size=60) | st.text(alphabet='{}[]",:0123456789.eE-\\u dNa', max_size=40))
def test_any_bytes_are_read_or_refused(content: bytes | str) -> None:
    raw = content if isinstance(content, bytes) else content.encode()
    with suppress(Undecodable):
        read(Result(JobResponse, ("data",)), raw, lambda _: None)


@SETTINGS
@given(values)
def test_both_paths_agree_where_both_work(value: Any) -> None:
    import msgspec

    content = json.dumps({"success": True, "data": {"jobs": [value]}}).encode()
    try:
        strict = msgspec.json.decode(content, type=JobListResponse)
    except (msgspec.DecodeError, ValueError):
        return
    loose, misfits = Lenient(JobListResponse).decode(content)
    assert loose == strict
    assert misfits == []


def sent(parameter: Parameter, value: object) -> Request:
    operation: Operation[None] = Operation(
        name="x.y",
        method="GET",
        path="/a/{p}/b" if parameter.location == "path" else "/a",
        parameters=(parameter,),
        results={200: Result(None)},
    )
    config = Config(name="e", title="E", environment="E", base_url="https://h/v1")
    return build_request(
        initial_settings(config, None, None, 1.0, 0), operation, {"p": value}, UNSET
    )


@SETTINGS
@given(st.text())
def test_a_path_value_stays_one_segment(value: str) -> None:
    try:
        url = sent(Parameter("p", "path"), value).url
    except ValueError:
        assert value in ("", ".", "..") or not value.isprintable()
        return
    path = urlsplit(url).path
    assert url == f"https://h{path}"
    assert path.count("/") == 4
    assert unquote(path.split("/")[3]) == value


@SETTINGS
@given(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"])), min_size=1))
def test_a_query_list_comes_back(value: list[str]) -> None:
    query = urlsplit(sent(Parameter("p"), value).url).query
    assert parse_qsl(query, keep_blank_values=True) == [("p", item) for item in value]
    joined = urlsplit(sent(Parameter("p", explode=False), value).url).query
    assert [unquote(item) for item in joined.partition("=")[2].split(",")] == value


@SETTINGS
@given(values, values, values)
def test_any_pagination_ends(last: Any, number: Any, cursor: Any) -> None:
    sent_pages = 0

    def handler(request: Request) -> RawResponse:
        nonlocal sent_pages
        sent_pages += 1
        jobs = [{"uuid": str(sent_pages)}] if sent_pages < 5 else []
        pagination = {"total_pages": last, "page": number, "limit": cursor, "total": last}
        return answer({"data": {"jobs": jobs, "pagination": pagination}, "next": cursor})

    client = Example(KEY, transport=Wire(handler))
    client._calls.shared.timing = Clock().timing()
    assert 1 <= len(list(Resource(client)._pages(LIST, {}))) <= 4
    sent_pages = 0
    by_cursor: Operation[Any] = Operation(
        name="x.list",
        method="GET",
        path="/x",
        parameters=(Parameter("cursor"),),
        results={200: Result(Any, ("data", "jobs"))},
        pages=BodyCursor("cursor", ("next",)),
    )
    assert 1 <= len(list(Resource(client)._pages(by_cursor, {}))) <= 4


@SETTINGS
@given(st.text() | st.floats().map(str) | st.datetimes().map(lambda each: each.ctime()))
def test_any_retry_after_is_none_or_a_time(value: str) -> None:
    seconds = retry_after({"retry-after": value, "date": value}, now=0.0)
    assert seconds is None or seconds >= 0.0
