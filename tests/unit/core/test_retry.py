"""When a call is sent again, how long it waits, and when it gives up."""

from __future__ import annotations

from email.utils import formatdate
from math import inf
from typing import Any
from uuid import UUID

import pytest
from core_harness import CREATE, GET, SEND, Clock, Harness, Make, Script, answer, job
from msgspec.structs import replace
from tradespec._core import errors
from tradespec._core.retry import backoff, retry_after
from tradespec._core.transport import BodyTooLarge, ConnectionFailed, RawResponse, Request, TimedOut

ONE = {"uuid": "u1"}
BUSY = [408, 409, 429, 500, 502, 503, 504, 599]


@pytest.mark.parametrize("status", BUSY)
def test_a_passing_failure_is_tried_again(make: Make, status: int) -> None:
    clock = Clock()
    script = Script(answer(status=status), answer(status=status), answer(job()))
    response = make(script, clock).raw(GET, ONE)
    assert response.attempts == 3
    assert clock.slept == [0.5, 1.0]


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 422, 501][:-1])
def test_other_failures_are_not(make: Make, status: int) -> None:
    script = Script(answer(status=status), answer(job()))
    with pytest.raises(errors.APIStatusError) as caught:
        make(script).call(GET, ONE)
    assert caught.value.attempts == len(script.requests) == 1


@pytest.mark.parametrize("failure", [ConnectionFailed("reset"), TimedOut("slow")])
def test_connection_errors_are_tried_again(make: Make, failure: ConnectionFailed) -> None:
    script = Script(failure, answer(job()))
    assert make(script).raw(GET, ONE).attempts == 2


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (ConnectionFailed("reset by peer"), errors.APIConnectionError),
        (TimedOut("slow"), errors.APITimeoutError),
        (answer(status=503), errors.InternalServerError),
        (answer(status=429), errors.RateLimitError),
    ],
)
def test_the_last_failure_is_raised(make: Make, failure: Any, kind: type[Exception]) -> None:
    script = Script(failure)
    with pytest.raises(kind) as caught:
        make(script, max_retries=3).call(GET, ONE)
    assert type(caught.value) is kind
    assert len(script.requests) == 4
    assert caught.value.attempts == 4  # type: ignore[attr-defined]


def test_no_retries(make: Make) -> None:
    script = Script(answer(status=503))
    with pytest.raises(errors.InternalServerError):
        make(script, max_retries=0).call(GET, ONE)
    assert len(script.requests) == 1


@pytest.mark.parametrize("failure", [answer(status=503), answer(status=429), TimedOut("slow")])
def test_what_cannot_be_repeated_safely_is_sent_once(make: Make, failure: Any) -> None:
    script = Script(failure, answer(job()))
    with pytest.raises(errors.APIError):
        make(script).call(SEND, {}, {})
    assert len(script.requests) == 1


def test_unless_nothing_was_sent(make: Make) -> None:
    script = Script(ConnectionFailed("refused", sent=False), answer(job()))
    assert make(script).raw(SEND, {}, {}).attempts == 2


def test_a_key_is_minted_once_for_each_call(make: Make) -> None:
    script = Script(answer(status=503), TimedOut("slow"), answer(job()))
    harness = make(script)
    harness.call(CREATE, {}, {})
    harness.call(CREATE, {}, {})
    keys = [dict(request.headers)["Idempotency-Key"] for request in script.requests]
    assert len(keys) == 4
    assert keys[0] == keys[1] == keys[2] != keys[3]
    assert UUID(keys[0]).version == 4


def test_the_callers_key_wins(make: Make) -> None:
    script = Script(answer(status=503), answer(job()))
    make(script).options(idempotency_key="order-17").call(CREATE, {}, {})
    assert [dict(each.headers)["Idempotency-Key"] for each in script.requests] == ["order-17"] * 2


def test_a_key_is_not_sent_with_a_read(make: Make) -> None:
    script = Script(answer(job()))
    make(script).options(idempotency_key="order-17").call(GET, ONE)
    assert "Idempotency-Key" not in dict(script.requests[0].headers)


def test_retry_after_seconds_is_honoured(make: Make) -> None:
    clock = Clock()
    script = Script(answer(status=429, Retry_After="7"), answer(job()))
    make(script, clock).call(GET, ONE)
    assert clock.slept == [7.0]


def test_retry_after_a_date_is_honoured(make: Make) -> None:
    clock = Clock()
    when = formatdate(clock.time + 5, usegmt=True)
    make(Script(answer(status=503, Retry_After=when), answer(job())), clock).call(GET, ONE)
    assert clock.slept == [5.0]


@pytest.mark.parametrize(
    ("timeout", "asked", "status"),
    [(10.0, 50, 429), (30.0, 3600, 429), (None, 3600, 429), (None, 61, 503), (1.0, 3, 503)],
)
def test_retry_after_that_does_not_fit_is_raised_at_once(
    make: Make, timeout: float | None, asked: int, status: int
) -> None:
    clock = Clock()
    script = Script(answer({"error": "Slow down"}, status, Retry_After=str(asked)), answer(job()))
    with pytest.raises(errors.APIStatusError, match="Slow down") as caught:
        make(script, clock, timeout=timeout, max_retries=2).call(GET, ONE)
    assert caught.value.retry_after == asked
    assert clock.slept == []
    assert len(script.requests) == 1


@pytest.mark.parametrize("hours", [-1, 0, 1])
def test_a_date_is_measured_against_the_servers_clock(make: Make, hours: int) -> None:
    clock = Clock()
    there = clock.time + 3600 * hours
    late = answer(
        status=503,
        Retry_After=formatdate(there + 9, usegmt=True),
        Date=formatdate(there, usegmt=True),
    )
    make(Script(late, answer(job())), clock).call(GET, ONE)
    assert clock.slept == [9.0]


def named_windows(make: Make, script: Script, clock: Clock, **arguments: Any) -> Harness:
    harness = make(script, clock, **arguments)
    windows = (("per minute", 60.0), ("per day", 86400.0))
    shared = harness.client._calls.shared
    shared.config = replace(shared.config, windows=windows)
    return harness


def test_a_limit_that_is_named_is_waited_for_to_its_next_window(make: Make) -> None:
    clock = Clock()  # begins 40 s into a minute
    full = answer({"error": "Allowed requests per minute exceeded"}, 429)
    named_windows(make, Script(full, answer(job())), clock).call(GET, ONE)
    assert clock.slept == [20.0 + 1.0]
    clock = Clock()
    full = answer({"error": "requests PER MINUTE"}, 429, Date=formatdate(57, usegmt=True))
    named_windows(make, Script(full, answer(job())), clock).call(GET, ONE)
    assert clock.slept == [3.0 + 1.0]


def test_a_window_that_does_not_fit_is_raised_at_once(make: Make) -> None:
    for text, timeout, left in [
        ("requests per minute exceeded", 5.0, 20.0),
        ("requests per day exceeded", None, 86400.0 - 1000.0),
    ]:
        clock, script = Clock(), Script(answer({"error": text}, 429))
        with pytest.raises(errors.RateLimitError) as caught:
            named_windows(make, script, clock, timeout=timeout).call(GET, ONE)
        assert caught.value.retry_after == left
        assert len(script.requests) == 1
        assert clock.slept == []


def test_an_api_may_ask_for_a_pause_of_its_own(make: Make) -> None:
    clock = Clock()
    harness = make(Script(answer(status=429), answer(status=429), answer(job())), clock)
    shared = harness.client._calls.shared
    shared.config = replace(shared.config, first_delay=1.0)
    harness.call(GET, ONE)
    assert clock.slept == [2.0, 4.0]
    assert [backoff(n, 0.0, 1.0) for n in (1, 2, 3)] == [1.0, 2.0, 4.0]


def test_redirects_share_the_time_of_their_attempt(make: Make) -> None:
    clock, timeouts = Clock(), list[float]()

    def slow(request: Request) -> RawResponse:
        timeouts.append(request.timeout or 0.0)
        clock.time += 3.0
        return (
            answer(status=302, Location=f"/hop{len(timeouts)}")
            if len(timeouts) < 3
            else answer(job())
        )

    make(slow, clock, timeout=10.0, max_retries=0).call(GET, ONE)
    assert timeouts == [10.0, 7.0, 4.0]


def test_an_answer_that_is_too_large_is_not_asked_for_again(make: Make) -> None:
    script = Script(BodyTooLarge("more than 10 bytes"), answer(job()))
    with pytest.raises(errors.ResponseTooLargeError):
        make(script, max_response_bytes=10).call(GET, ONE)
    assert [request.max_bytes for request in script.requests] == [10]
    script = Script(answer(job()))
    make(script).options(max_response_bytes=None).call(GET, ONE)
    make(script).call(GET, ONE)
    assert [request.max_bytes for request in script.requests] == [None, 100_000_000]
    for wrong, kind in [(0, ValueError), (True, TypeError), ("9", TypeError), (1.5, TypeError)]:
        with pytest.raises(kind, match="max_response_bytes"):
            make(script, max_response_bytes=wrong)


def test_the_whole_call_ends_within_its_budget(make: Make) -> None:
    clock = Clock()
    timeouts: list[float] = []

    def slow(request: Request) -> RawResponse | ConnectionFailed:
        assert request.timeout is not None
        timeouts.append(request.timeout)
        clock.time += request.timeout
        return TimedOut("slow")

    start = clock.time
    with pytest.raises(errors.APITimeoutError):
        make(slow, clock, timeout=10.0, max_retries=2).call(GET, ONE)
    assert timeouts == [10.0, 10.0, pytest.approx(8.5)]
    assert clock.time - start <= 30.0


def test_a_retry_after_the_deadline_is_not_made(make: Make) -> None:
    clock = Clock()

    def slow(request: Request) -> RawResponse:
        clock.time += 29.9
        return answer(status=503)

    with pytest.raises(errors.InternalServerError) as caught:
        make(slow, clock, timeout=10.0, max_retries=2).call(GET, ONE)
    assert caught.value.attempts == 1


def test_no_timeout_has_no_deadline(make: Make) -> None:
    clock = Clock()
    script = Script(answer(status=429, Retry_After="60"), answer(job()))
    make(script, clock, timeout=None).call(GET, ONE)
    assert clock.slept == [60.0]
    assert [request.timeout for request in script.requests] == [None, None]


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("", None),
        ("0", 0.0),
        (" 3 ", 3.0),
        ("1.5", 1.5),
        ("-5", 0.0),
        ("3600", 3600.0),
        ("9" * 400, inf),
        ("nan", None),
        ("soon", None),
        ("Thu, 01 Jan 1970 00:00:30 GMT", 20.0),
        ("Thu, 01 Jan 1970 00:00:01 GMT", 0.0),
        ("Thu, 99 Foo 1970 00:00:01 GMT", None),
        ("Fri, 31 Dec 99999 23:59:59 GMT", None),
        ("\u0663", 3.0),
    ],
)
def test_reading_retry_after(value: str | None, seconds: float | None) -> None:
    assert retry_after({} if value is None else {"retry-after": value}, now=10.0) == seconds


def test_backoff_doubles_to_a_cap_and_is_jittered() -> None:
    assert [backoff(n, 1.0) for n in (1, 2, 3, 4, 5, 6, 5000)] == [0.5, 1, 2, 4, 8, 8, 8]
    assert backoff(3, 0.25) == 0.5
    assert backoff(3, 0.0) == 0.0
