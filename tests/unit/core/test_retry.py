"""When a call is sent again, how long it waits, and when it gives up."""

from __future__ import annotations

from email.utils import formatdate
from typing import Any
from uuid import UUID

import pytest
from core_harness import CREATE, GET, SEND, Clock, Make, Script, answer, job
from tradespec._core import errors
from tradespec._core.retry import backoff, retry_after
from tradespec._core.transport import ConnectionFailed, RawResponse, Request, TimedOut

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


def test_retry_after_that_does_not_fit_is_not_waited_for(make: Make) -> None:
    clock = Clock()
    script = Script(answer({"error": "Slow down"}, 429, Retry_After="50"), answer(job()))
    with pytest.raises(errors.RateLimitError, match="Slow down"):
        make(script, clock, timeout=10.0, max_retries=2).call(GET, ONE)
    assert clock.slept == []


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
    script = Script(answer(status=429, Retry_After="3600"), answer(job()))
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
        ("61", 60.0),
        ("1e400", 60.0),
        ("9" * 400, 60.0),
        ("nan", 0.0),
        ("soon", None),
        ("Thu, 01 Jan 1970 00:00:30 GMT", 20.0),
        ("Thu, 01 Jan 1970 00:00:01 GMT", 0.0),
        ("Thu, 99 Foo 1970 00:00:01 GMT", None),
        ("Fri, 31 Dec 99999 23:59:59 GMT", None),
        ("\u0663", 3.0),
    ],
)
def test_reading_retry_after(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, now=10.0) == seconds


def test_backoff_doubles_to_a_cap_and_is_jittered() -> None:
    assert [backoff(n, 1.0) for n in (1, 2, 3, 4, 5, 6, 5000)] == [0.5, 1, 2, 4, 8, 8, 8]
    assert backoff(3, 0.25) == 0.5
    assert backoff(3, 0.0) == 0.0
