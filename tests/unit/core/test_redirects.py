"""Redirects are followed only for reads, and only within the same origin."""

from __future__ import annotations

import pytest
from core_harness import CREATE, GET, Clock, Make, Script, answer, job
from tradespec._core import errors

ONE = {"uuid": "u1"}
HERE = "https://api.example.com/api/v1/jobs/u1"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/elsewhere?a=1#part", "https://api.example.com/elsewhere?a=1"),
        ("../x", "https://api.example.com/api/v1/x"),
        ("https://api.example.com/y", "https://api.example.com/y"),
        ("//api.example.com/z", "https://api.example.com/z"),
    ],
)
def test_reads_are_sent_on_within_the_origin(
    make: Make, status: int, location: str, target: str
) -> None:
    script = Script(answer(status=status, Location=location), answer(job()))
    response = make(script).raw(GET, ONE)
    assert response.attempts == 1
    assert [request.url for request in script.requests] == [HERE, target]
    assert script.requests[0].headers == script.requests[1].headers


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.example/steal?token=1",
        "http://api.example.com/plain",
        "https://api.example.com:444/port",
        "https://user:pass@api.example.com/userinfo",
        "https://api.example.com.evil.example/",
        "ftp://api.example.com/",
        "javascript:alert(1)",
        "https://[bad/",
    ],
)
def test_nothing_goes_to_another_origin(make: Make, location: str) -> None:
    script = Script(answer(status=302, Location=location), answer(job()))
    with pytest.raises(errors.APIStatusError, match="redirect") as caught:
        make(script).call(GET, ONE)
    assert len(script.requests) == 1
    assert caught.value.status_code == 302
    assert "pass" not in str(caught.value)
    assert "token=1" not in str(caught.value)


def test_the_error_says_where_it_pointed(make: Make) -> None:
    script = Script(answer(status=302, Location="https://login.example.org/signin?next=1"))
    with pytest.raises(errors.APIStatusError) as caught:
        make(script).call(GET, ONE)
    assert str(caught.value) == (
        "jobs.get: 302 Found (a redirect to https://login.example.org/signin, not followed) "
        f"(GET {HERE})"
    )


def test_writes_are_not_sent_on(make: Make) -> None:
    script = Script(answer(status=307, Location="/other"), answer(job()))
    with pytest.raises(errors.APIStatusError, match="not followed"):
        make(script).call(CREATE, {}, {})
    assert len(script.requests) == 1


@pytest.mark.parametrize("response", [answer(status=304), answer(status=302), answer(status=300)])
def test_redirects_to_nowhere(make: Make, response: object) -> None:
    with pytest.raises(errors.APIStatusError):
        make(Script(response)).call(GET, ONE)  # type: ignore[arg-type]


def test_a_circle_ends(make: Make) -> None:
    script = Script(answer(status=302, Location="/a"))
    with pytest.raises(errors.APIStatusError, match="more than 5 redirects"):
        make(script).call(GET, ONE)
    assert len(script.requests) == 6


def test_a_retry_begins_at_the_start(make: Make) -> None:
    moved = answer(status=302, Location="/moved")
    script = Script(moved, answer(status=503), moved, answer(job()))
    assert make(script, Clock()).raw(GET, ONE).attempts == 2
    assert [request.url for request in script.requests][2] == HERE
