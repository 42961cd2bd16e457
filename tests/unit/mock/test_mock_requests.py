"""Requests: what is refused, with which words, and that nothing hostile makes a 500."""

from __future__ import annotations

import json
from typing import Any

import pytest
from mock_documents import KEY, TOOL, call, data, document, error, shop
from tradespec.mock import Mock, Request, UnsupportedDocumentError


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("at=abc", "query.at: must be an integer"),
        ("at=1.0", "query.at: must be an integer"),
        ("at=", "query.at: must be an integer"),
        ("at=0", "query.at: must be at least 1"),
        ("at=1&at=2", "query.at: is given more than once"),
        ("with_gone=maybe", "query.with_gone: must be true or false"),
        ("with_gone=True", "query.with_gone: must be true or false"),
        ("color=red,green", "query.color[1]: must be one of red, blue"),
        ("color=red&color=blue", "query.color: is given more than once"),
        ("maker_uuid=123", "query.maker_uuid: is not a valid uuid"),
        ("kind=other", "query.kind: must be one of power, hand, any"),
        ("price_from=NaN", "query.price_from: must be a number"),
        ("pages=3", "query.pages: is not a parameter of this operation"),
        ("find=%ff", "query: is not UTF-8"),
    ],
)
def test_a_wrong_query_is_refused(mock: Mock, query: str, words: str) -> None:
    assert error(call(mock, "GET", f"/tools?{query}"), 422) == words


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "body.name: is required"),
        ([], "body: must be an object"),
        ({"name": 5}, "body.name: must be a string"),
        ({"name": "x" * 21}, "body.name: must have at most 20 characters"),
        ({"name": "x", "nmae": 1}, "body.nmae: is not a known field"),
        ({"name": "x", "note": 5}, "body.note: must be null or a string"),
        ({"name": "x", "size": {"width": "2"}}, "body.size.width: must be a number"),
        ({"name": "x", "uuid": "y"}, "body.uuid: is not a valid uuid"),
    ],
)
def test_a_wrong_body_is_refused(mock: Mock, body: Any, words: str) -> None:
    assert error(call(mock, "POST", "/tools", body), 422) == words


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"{", "body: is not valid JSON"),
        (b'{"name": "x"} more', "body: is not valid JSON"),
        (b'{"name": NaN}', "body: is not valid JSON"),
        (b'{"name": "\xff"}', "body: is not UTF-8"),
        (b'{"name": "\\ud800"}', "body: is not valid JSON"),
        (b'{"name": "x", "name": "y"}', "body: has the member 'name' twice"),
        (b"[" * 100_000, "body: is nested too deeply"),
        (b'{"a":' * 100_000, "body: is nested too deeply"),
        (b'{"price": 1e999}', "body: holds a number out of range"),
        (b'{"price": 1e99999999999999999999}', "body: holds a number out of range"),
        (b'{"price": 0.' + b"1" * 1000 + b"}", "body: holds a number with too many digits"),
        (b'{"name": ' + b"1" * 10_000 + b"}", None),
        (b"\x00", "body: is not valid JSON"),
        (b"x" * (10 * 1024 * 1024 + 1), "body: is larger than 10 MB"),
    ],
)
def test_a_hostile_body_is_refused(mock: Mock, raw: bytes, words: str | None) -> None:
    message = error(call(mock, "POST", "/tools", raw=raw), 422)
    assert words is None or message == words
    assert len(message) < 400


def test_what_the_schema_allows_is_stored_however_odd(mock: Mock) -> None:
    raw = b'{"name": "a\\u0000b \\ud83d\\ude00", "price": 123456789012345678901234567890}'
    created = data(call(mock, "POST", "/tools", raw=raw))["result"]
    assert created["name"] == "a\0b \U0001f600"
    assert created["price"] == 123456789012345678901234567890
    tiny = data(call(mock, "POST", "/tools", raw=b'{"name": "t", "price": -2.2e-309}'))
    assert tiny["result"]["price"] == pytest.approx(-2.2e-309)
    assert data(call(mock, "GET", "/tools?find=%00&at=99999999999999999999999999"))["ok"] is True
    assert data(call(mock, "GET", "/tools?price_from=1e308"))["list"]["total"] == 0


def test_the_content_type_must_be_the_documents(mock: Mock) -> None:
    for given in ("text/plain", "application/x-www-form-urlencoded", ""):
        headers = {"content-type": given}
        refused = call(mock, "POST", "/tools", {"name": "x"}, headers=headers)
        assert error(refused, 415) == "header.content-type: must be application/json"
    for given in ("application/json; charset=utf-8", "Application/JSON", "application/x+json"):
        headers = {"content-type": given}
        assert call(mock, "POST", "/tools", {"name": "x"}, headers=headers).status == 200
    assert error(call(mock, "POST", "/tools"), 422) == "body: is required"


@pytest.mark.parametrize("path", ["/nope", "/tools/", "/tools/a/b", "", "/../v1/tools", "//tools"])
def test_an_unknown_path_is_answered_in_the_apis_words(mock: Mock, path: str) -> None:
    assert error(call(mock, "GET", path, key=None), 404) == "Not found"


def test_paths(mock: Mock) -> None:
    assert error(call(mock, "GET", "/tools/not-a-uuid"), 422) == "path.uuid: is not a valid uuid"
    assert "UTF-8" in error(call(mock, "GET", "/tools/%ff"), 422)
    assert call(mock, "GET", "/tools/special").status == 200, "a plain path before a templated one"
    encoded = TOOL.replace("1", "%31")
    assert call(mock, "GET", f"/tools/{encoded}").status == 200


def test_methods(mock: Mock) -> None:
    refused = call(mock, "PUT", "/tools", key=None)
    assert (refused.status, refused.header("Allow")) == (405, "GET, HEAD, POST")
    allowed = call(mock, "OPTIONS", "/tools", key=None)
    assert (allowed.status, allowed.header("allow")) == (204, "GET, HEAD, OPTIONS, POST")
    head, get = call(mock, "HEAD", "/tools"), call(mock, "GET", "/tools")
    assert (head.status, head.body) == (200, b"")
    assert head.header("content-length") == str(len(get.body))


def test_errors_have_the_apis_shape(mock: Mock) -> None:
    response = call(mock, "GET", "/tools", key="wrong")
    assert response.header("content-type") == "application/problem+json"
    problem = {"text": "Who are you?", "kind": "who", "status": 401}
    assert data(response, 401) == {"problem": problem, "request": response.header("x-request")}


def test_nothing_of_a_huge_value_comes_back(mock: Mock) -> None:
    for body in ({"name": "y" * 1_000_000}, {"name": "x", "y" * 1_000_000: 1}):
        assert len(call(mock, "POST", "/tools", body).body) < 1000
    assert len(call(mock, "GET", f"/tools?{'y' * 100_000}=1").body) < 1000
    assert len(call(mock, "GET", f"/{'y' * 100_000}").body) < 1000


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        (("x-tradespec", "mock", "action"), "conjure", "conjure"),
        (("x-tradespec", "mock"), {"action": "list"}, "record is missing"),
        (("x-tradespec", "pages"), "cursors", "cursor"),
        (("x-tradespec", "mock", "record"), "Nothing", "Nothing"),
        (("parameters", 2, "name"), "inventor", "inventor"),
        (("security",), [{"nobody": []}], "nobody"),
    ],
)
def test_a_document_that_cannot_be_played_is_told_at_the_start(
    place: tuple[Any, ...], value: Any, words: str
) -> None:
    wrong = json.loads(json.dumps(document()))
    wrong["x-tradespec"]["pagers"]["cursors"] = {"style": "cursor"}
    node = wrong["paths"]["/tools"]["get"]
    for key in place[:-1]:
        node = node[key]
    node[place[-1]] = value
    with pytest.raises(UnsupportedDocumentError, match=words):
        Mock("shop", document=wrong)


def test_unknown_query_parameters_may_be_allowed() -> None:
    lenient = document()
    lenient["x-tradespec"]["mock"]["strict"] = False
    with Mock("shop", document=lenient) as mock:
        assert call(mock, "GET", "/tools?anything=1").status == 200


def test_any_bytes_as_a_request_are_answered() -> None:
    with shop() as mock:
        for path in ("/v1/tools/%", "/v1/tools/%zz", "/v1/tools/\x00", "\udcff", "", "?"):
            for query in (b"%", b"=", b"&&", b"\xff=\xff", b"at=%31&=", b"find=" + b"a" * 100_000):
                headers = [("Authorization", f"Bearer {KEY}"), ("Cookie", "a=\x01; ;=;")]
                answer = mock.handle(Request("GET", path, query, headers))
                assert answer.status in (200, 404, 422), (path, query, answer)
