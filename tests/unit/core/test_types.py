"""Open enums, headers and requests: the small types."""

from __future__ import annotations

import copy
import pickle

import msgspec
import pytest
from core_harness import Status
from tradespec._core.transport import Headers, RawResponse, Request


@pytest.mark.parametrize("text", ["New", "In Progress", "Odd", "", "line\nend", "é"])
def test_members_are_their_strings(text: str) -> None:
    member = Status(text)
    assert isinstance(member, Status)
    assert member == text
    assert str(member) == f"{member}" == member.value == text
    assert f"{member:>12}" == f"{text:>12}"
    assert hash(member) == hash(text)
    assert {text: 1}[member] == 1
    assert {member, text} == {text}
    assert Status(text) == member
    assert msgspec.json.encode(member) == msgspec.json.encode(text)
    assert msgspec.json.decode(msgspec.json.encode(text), type=Status) == member


@pytest.mark.parametrize(
    "twin", [lambda m: pickle.loads(pickle.dumps(m)), copy.copy, copy.deepcopy]
)
@pytest.mark.parametrize("text", ["New", "Odd"])
def test_members_survive_copies(twin: object, text: str) -> None:
    member = twin(Status(text))  # type: ignore[operator]
    assert type(member) is Status
    assert member == text


def test_known_and_unknown() -> None:
    assert Status.NEW is Status("New")
    assert Status("New").is_known
    assert not Status("Odd").is_known
    assert repr(Status.NEW) == "<Status.NEW: 'New'>"
    assert repr(Status("Odd")) == "<Status: 'Odd'>"
    assert [each.name for each in Status] == ["NEW", "IN_PROGRESS"]
    assert Status("Odd").name == "Odd"
    assert Status("Odd") not in list(Status)
    for wrong in (5, None, []):
        with pytest.raises(ValueError, match="not a valid Status"):
            Status(wrong)


def test_headers() -> None:
    headers = Headers([("X-A", "1"), ("Set-Cookie", "a=1"), ("set-cookie", "b=2")])
    assert headers["x-a"] == headers["X-A"] == "1"
    assert headers.get("X-B") is None
    assert "SET-COOKIE" in headers
    assert 5 not in headers
    assert headers["Set-Cookie"] == "a=1, b=2"
    assert headers.get_list("set-cookie") == ["a=1", "b=2"]
    assert headers.get_list("x-b") == []
    assert len(headers) == 2
    assert list(headers) == ["x-a", "set-cookie"]
    assert repr(headers) == "Headers(x-a, set-cookie)"
    assert dict(pickle.loads(pickle.dumps(headers))) == dict(headers)
    with pytest.raises(KeyError):
        headers["x-b"]


def test_headers_are_read_when_looked_at() -> None:
    def pairs() -> object:
        raise AssertionError("read")
        yield

    RawResponse(200, pairs())  # type: ignore[arg-type]


def test_a_request_shows_neither_headers_nor_query() -> None:
    request = Request("GET", "https://h/x?key=secret", (("Authorization", "secret"),), b"secret")
    assert repr(request) == str(request) == "Request(GET https://h/x)"
