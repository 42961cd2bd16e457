"""Manners of single APIs: creates that answer a header, final errors, offsets, options, caching."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest
from core_harness import AsyncExample, Clock, Example, Make, Script, answer
from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace
from tradespec import errors
from tradespec._core.client import SyncClient
from tradespec._core.failures import status_error
from tradespec._core.operation import (
    BearerAuth,
    Body,
    Config,
    ErrorShape,
    OffsetPages,
    Operation,
    Parameter,
    Result,
)
from tradespec._core.options import with_named
from tradespec._core.transport import ConnectionFailed, RawResponse, Request
from tradespec._core.types import Created, Model, OpenIntEnum

CREATE: Operation[Created] = Operation(
    name="rows.create",
    method="POST",
    path="/rows",
    body=Body(),
    results={200: Result(None, header="x-record-uuid")},
    repeat="field",
    repeat_field="uuid",
    scopes=("create_rows",),
)
LOST = ConnectionFailed("the answer was lost")


def sent(script: Script) -> list[str]:
    return [json.loads(request.content or b"")["uuid"] for request in script.requests]


@pytest.mark.parametrize("content", [b"", b"<html>", b'{"errorCode":0}'])
def test_a_create_answers_the_header(make: Make, content: bytes) -> None:
    script = Script(answer(content, x_record_uuid="abc"))
    assert make(script).call(CREATE, {}, {"uuid": UNSET, "a": 1}) == Created("abc")
    assert UUID(sent(script)[0]).version == 4


def test_without_the_header_the_new_identifier_is_the_one_that_was_sent(make: Make) -> None:
    script = Script(answer(b""))
    created = make(script).call(CREATE, {}, {"a": 1})
    assert created.uuid == sent(script)[0]
    own = UUID(int=5)
    assert make(Script(answer(b""))).call(CREATE, {}, {"uuid": own}).uuid == str(own)


@pytest.mark.parametrize("second", [answer(b"", x_record_uuid="abc"), answer({}, 409)])
def test_a_repeated_create_names_the_same_record(make: Make, second: RawResponse) -> None:
    script = Script(LOST, second)
    response = make(script).raw(CREATE, {}, {"a": 1})
    first, again = sent(script)
    assert first == again
    assert response.data.uuid in (first, "abc")
    assert response.attempts == 2


def test_a_conflict_at_first_is_a_conflict(make: Make) -> None:
    with pytest.raises(errors.ConflictError):
        make(Script(answer({}, 409))).call(CREATE, {}, {"uuid": "taken"})


@pytest.mark.parametrize("status", [401, 403])
def test_errors_say_what_scope_is_needed(make: Make, status: int) -> None:
    with pytest.raises(errors.APIStatusError, match="needs the scope create_rows"):
        make(Script(answer({"error": "No"}, status))).call(CREATE, {}, {})


PROBLEMS = Config(
    name="p",
    title="P",
    environment="P",
    base_url="https://p.example",
    auth=BearerAuth(),
    errors=ErrorShape(("title",), ("type",), ("instance",), "https://p/errors/"),
    final=frozenset({"writes-disabled"}),
)


class Problems(SyncClient):
    _config = PROBLEMS


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"type": "https://p/errors/not-found", "title": "t"}, "not-found"),
        ({"type": "about:blank"}, "about:blank"),
        ({"type": 1000}, "1000"),
        ({"type": ""}, None),
        (b"Authorization Required", None),
        (b"<html>no</html>", None),
    ],
)
def test_codes_are_text_without_their_prefix(body: Any, code: str | None) -> None:
    request = Request("POST", "https://api.example.com/rows")
    error = status_error(PROBLEMS, CREATE, answer(body, 426), 1, request)
    assert error.code == code
    assert type(error) is errors.APIStatusError


def test_a_final_code_is_not_retried(make: Make) -> None:
    script = Script(answer({"type": "https://p/errors/writes-disabled"}, 503))
    harness = make(script)
    harness.client._calls.shared.config = PROBLEMS
    with pytest.raises(errors.InternalServerError) as caught:
        harness.call(CREATE, {}, {})
    assert caught.value.code == "writes-disabled"
    assert len(script.requests) == 1


@pytest.mark.parametrize(
    ("message", "limit", "requests"),
    [
        ("Number of allowed API requests per minute exceeded", "minute", 3),
        ("Number of allowed API requests per day exceeded.", "day", 1),
        ("Slow down", None, 3),
        ("so much per", None, 3),
    ],
)
def test_whose_limit_it_was(make: Make, message: str, limit: str | None, requests: int) -> None:
    script = Script(answer({"error": message}, 429))
    harness = make(script)
    shared = harness.client._calls.shared
    windows = (("per minute", 60.0), ("per day", 86400.0))
    shared.config = replace(shared.config, windows=windows)
    with pytest.raises(errors.RateLimitError) as caught:
        harness.call(CREATE, {}, {})
    assert caught.value.limit == limit
    assert len(script.requests) == requests


class Pagination(Struct):
    total: int | UnsetType = UNSET
    has_more: bool | UnsetType = UNSET


class Messages(Struct):
    messages: list[int]
    pagination: Pagination | UnsetType = UNSET


OFFSETS: Operation[int] = Operation(
    name="messages.list",
    method="GET",
    path="/messages",
    parameters=(Parameter("offset"), Parameter("limit")),
    results={200: Result(Messages, ("messages",))},
    pages=OffsetPages("offset", "limit", ("pagination", "total"), ("pagination", "has_more")),
)


@pytest.mark.parametrize(
    "said", [{"has_more": True, "total": 5}, {"total": 5}, {}, {"has_more": "x"}]
)
def test_pages_by_offset(make: Make, said: dict[str, Any]) -> None:
    def handler(request: Any) -> RawResponse:
        query = dict(pair.split("=") for pair in request.url.partition("?")[2].split("&") if pair)
        offset = int(query.get("offset", 0))
        items = list(range(5))[offset : offset + 2]
        page = {**said, "has_more": offset + 2 < 5} if said.get("has_more") is True else said
        return answer({"messages": items, "pagination": page})

    harness = make(handler)
    pager = harness.pager(OFFSETS, {"limit": 2, "offset": UNSET})
    assert harness.items(pager) == [0, 1, 2, 3, 4]
    assert harness.pages(harness.pager(OFFSETS, {"offset": 3}))[0].items == [3, 4]


LOOKUP: Operation[Any] = Operation(
    name="types.list",
    method="GET",
    path="/types",
    results={200: Result(list[Any])},
    cacheable=True,
)


def test_answers_are_kept_for_a_while_when_asked_to(make: Make) -> None:
    clock = Clock()
    script = Script(answer([1]), answer([2]), answer([3]))
    harness = make(script, clock)
    cached = harness.options(cache_seconds=60)
    first = cached.call(LOOKUP)
    first.append("changed by the caller")
    assert cached.call(LOOKUP) == [1]
    assert harness.options(cache_seconds=60).call(LOOKUP) == [1]
    assert harness.call(LOOKUP) == [2]
    assert harness.options(cache_seconds=60, headers={"x-as": "b"}).call(LOOKUP) == [3]
    clock.time += 61
    assert cached.call(LOOKUP) == [3]
    assert len(script.requests) == 4


def test_failures_and_changing_calls_are_not_kept(make: Make) -> None:
    script = Script(answer({}, 400), answer([1]))
    cached = make(script).options(cache_seconds=60)
    with pytest.raises(errors.BadRequestError):
        cached.call(LOOKUP)
    assert cached.call(LOOKUP) == [1]
    with pytest.raises(ValueError, match="0 or more"):
        cached.options(cache_seconds=-1)
    with pytest.raises(TypeError, match="seconds"):
        cached.options(cache_seconds="day")


def test_named_options_are_headers() -> None:
    assert with_named(UNSET, {"x-a": UNSET}) is UNSET
    assert with_named(UNSET, {"x-a": UUID(int=1)}) == {"x-a": str(UUID(int=1))}
    assert with_named({"x-b": "b"}, {"x-a": "a"}) == {"x-b": "b", "x-a": "a"}


class Size(OpenIntEnum):
    SMALL = 1


def test_open_enums_of_numbers() -> None:
    import pickle

    big = Size(7)
    assert (big, Size(1)) == (7, Size.SMALL)
    assert (big.is_known, Size.SMALL.is_known) == (False, True)
    assert repr(big) == "<Size: 7>"
    assert repr(Size.SMALL) == "<Size.SMALL: 1>"
    assert pickle.loads(pickle.dumps(big)) == big
    assert hash(big) == hash(7)
    with pytest.raises(ValueError, match="valid Size"):
        Size("x")


def test_the_repr_of_a_model_leaves_out_what_was_not_sent() -> None:
    class Row(Model, kw_only=True):
        uuid: str
        name: str | UnsetType = UNSET

    assert repr(Row(uuid="u")) == f"{Row.__qualname__.rpartition('.')[2]}(uuid='u')"


def test_an_api_without_tokens_takes_no_oauth() -> None:
    for client in (Example, AsyncExample):
        with pytest.raises(TypeError, match="must be a string"):
            client(api_key=object())  # type: ignore[arg-type]
