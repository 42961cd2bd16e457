"""`assert_called`: the calls that fit, and what it says to somebody whose test has just failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from mock_documents import TOOL, call
from tradespec.mock import ConnectionDropped, Mock


def failure(check: Callable[..., Any], *arguments: Any, **options: Any) -> list[str]:
    """The lines of the message of a check that fails."""
    with pytest.raises(AssertionError) as failed:
        check(*arguments, **options)
    return str(failed.value).splitlines()


def test_it_gives_the_calls(mock: Mock) -> None:
    call(mock, "POST", "/tools", {"name": "A", "price": 1.5, "size": {"width": 2}})
    call(mock, "POST", "/tools", {"name": "B"})
    assert len(mock.assert_called("tools.create")) == 2
    found = mock.assert_called("tools.create", times=1, body={"price": 1.5, "size": {}})
    assert found[0].body["name"] == "A"
    mock.assert_called("tools.get", times=0)
    mock.assert_not_called("tools.get")
    mock.assert_not_called("tools.create", {"name": "C"})
    call(mock, "GET", "/tools?color=red,blue")
    mock.assert_called("tools.list", query={"color": "red,blue"}, status=200)


def test_never_called(mock: Mock) -> None:
    assert failure(mock.assert_called, "tools.create") == [
        "tools.create was to be called at least once.",
        "There was no call at all.",
    ]
    call(mock, "GET", "/tools")
    call(mock, "GET", "/nowhere")
    assert failure(mock.assert_called, "tools.create", 2, {"name": "A"}, status=200) == [
        "tools.create was to be called twice with",
        '  body.name: "A"',
        "  status: 200",
        "It was never called. Calls there were:",
        "  #1 tools.list: GET /v1/tools -> 200",
        "  #2 (no operation): GET /v1/nowhere -> 404",
    ]


def test_called_otherwise_shows_the_nearest_call_field_by_field(mock: Mock) -> None:
    call(mock, "POST", "/tools", {"name": "Far", "price": 2, "size": {"width": 1, "depth": 1}})
    call(mock, "POST", "/tools", {"name": "A", "price": 1, "size": {"width": 3}})
    wanted = {"name": "B", "price": 1, "note": None, "size": {"width": 2}}
    assert failure(mock.assert_called, "tools.create", times=1, body=wanted) == [
        "tools.create was to be called once with",
        '  body.name: "B"',
        "  body.price: 1",
        "  body.note: null",
        '  body.size: {"width":2}',
        "It was called twice, never so. "
        "The nearest call is #2, tools.create: POST /v1/tools -> 200:",
        '  body.name: wanted "B", was "A"',
        "  body.note: wanted null, was not sent",
        "  body.size.width: wanted 2, was 3",
    ]


def test_a_refused_call_says_why_it_was_refused(mock: Mock) -> None:
    call(mock, "POST", "/tools", {"name": 1})
    lines = failure(mock.assert_called, "tools.create", status=200)
    assert lines[:3] == [
        "tools.create was to be called at least once with",
        "  status: 200",
        "It was called once, never so. "
        "The nearest call is #1, tools.create: POST /v1/tools -> 422:",
    ]
    assert lines[3] == "  status: wanted 200, was 422"
    assert lines[4].startswith("  The mock answered 422: {")
    assert "body.name: must be a string" in lines[4]


def test_too_few_calls_show_those_that_fit_and_the_nearest_other(mock: Mock) -> None:
    call(mock, "POST", "/tools", {"name": "A"})
    call(mock, "POST", "/tools", {"name": "B"})
    assert failure(mock.assert_called, "tools.create", times=2, body={"name": "A"}) == [
        "tools.create was to be called twice with",
        '  body.name: "A"',
        "It was called so once:",
        "  #1 tools.create: POST /v1/tools -> 200",
        "The nearest other call is #2, tools.create: POST /v1/tools -> 200:",
        '  body.name: wanted "A", was "B"',
    ]


def test_too_many_calls_are_listed(mock: Mock) -> None:
    for _ in range(12):
        call(mock, "GET", "/tools")
    lines = failure(mock.assert_called, "tools.list", times=3)
    assert lines[:2] == ["tools.list was to be called 3 times.", "It was called 12 times:"]
    assert len(lines) == 2 + 10 + 1
    assert lines[-1] == "  ... and 2 more"
    assert failure(mock.assert_not_called, "tools.list", query={})[:3] == [
        "tools.list was not to be called with",
        "  query: an object",
        "It was called so 12 times:",
    ]


def test_what_differs_elsewhere_than_in_fields(mock: Mock) -> None:
    call(mock, "POST", "/tools", raw=b"{broken")
    assert "  body: wanted {}, was no JSON" in failure(mock.assert_called, "tools.create", body={})
    call(mock, "GET", "/tools?color=red&at=%ff")
    assert failure(mock.assert_called, "tools.list", query={"color": "blue"})[-2].startswith(
        "  query.color: wanted"
    )
    call(mock, "GET", f"/tools/{TOOL}")
    assert "  body: wanted {}, was not sent" in failure(mock.assert_called, "tools.get", body={})
    mock.fail(drop="before")
    with pytest.raises(ConnectionDropped):
        call(mock, "DELETE", f"/tools/{TOOL}")
    assert failure(mock.assert_called, "tools.delete", status=204)[-1] == (
        "  status: wanted 204, but the connection was dropped"
    )


def test_lists_are_compared_item_by_item(mock: Mock) -> None:
    call(mock, "POST", "/tools", {"name": "A", "parts": [{"id": 1, "of": "wood"}, {"id": 2}]})
    mock.assert_called("tools.create", body={"parts": [{"id": 1}, {"id": 2}]})
    assert failure(mock.assert_called, "tools.create", body={"parts": [{"id": 1}, {"id": 3}]})[
        -2:-1
    ] == ["  body.parts[1].id: wanted 3, was 2"]
    assert any(
        line.startswith('  body.parts: wanted [{"id":1}], was [')
        for line in failure(mock.assert_called, "tools.create", body={"parts": [{"id": 1}]})
    )


@pytest.mark.parametrize("method", ["assert_called", "assert_not_called", "fail"])
def test_an_operation_that_is_not_there(mock: Mock, method: str) -> None:
    check = getattr(mock, method)
    with pytest.raises(ValueError, match=r"no operation 'tool.create'; did you mean tools.create"):
        check(operation="tool.create", **({"status": 500} if method == "fail" else {}))
    with pytest.raises(ValueError, match=r"no operation '\?'; there are: tools.list, "):
        check(operation="?", **({"status": 500} if method == "fail" else {}))


def test_the_token_endpoint_is_an_operation_where_there_is_one(mock: Mock) -> None:
    with pytest.raises(ValueError, match=r"oauth\.token"):
        mock.assert_called("oauth.token")
