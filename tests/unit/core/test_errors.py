"""What failed calls raise."""

from __future__ import annotations

import copy
import logging
import pickle
from typing import Any

import pytest
import tradespec.errors
from core_harness import CREATE, GET, KEY, Make, Script, answer, job
from tradespec._core import errors
from tradespec._core.transport import ConnectionFailed

ONE = {"uuid": "u1"}
HERE = "https://api.example.com/api/v1"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (402, errors.PaymentRequiredError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (418, errors.APIStatusError),
        (422, errors.APIStatusError),
        (429, errors.RateLimitError),
        (500, errors.InternalServerError),
        (503, errors.InternalServerError),
        (599, errors.InternalServerError),
        (600, errors.InternalServerError),
        (199, errors.APIStatusError),
    ],
)
def test_each_status_has_its_error(make: Make, status: int, kind: type[Exception]) -> None:
    script = Script(answer({"error": "Job not found", "code": "gone"}, status, X_Request_Id="r1"))
    with pytest.raises(errors.APIStatusError) as caught:
        make(script, max_retries=0).call(GET, ONE)
    error = caught.value
    assert type(error) is kind
    assert error.message == "Job not found"
    assert error.code == "gone"
    assert error.status_code == status
    assert error.request_id == "r1"
    assert error.body == {"error": "Job not found", "code": "gone"}
    assert error.headers["x-request-id"] == "r1"
    assert error.response == b'{"error": "Job not found", "code": "gone"}'
    assert str(error) == (f"jobs.get: {status} Job not found (GET {HERE}/jobs/u1, request id r1)")


def test_the_tree() -> None:
    tree = tradespec.errors
    assert issubclass(tree.APITimeoutError, tree.APIConnectionError)
    assert issubclass(tree.APIConnectionError, tree.APIError)
    assert issubclass(tree.DecodeError, tree.APIError)
    assert not issubclass(tree.DecodeError, tree.APIStatusError)
    for name in tree.__all__:
        assert issubclass(getattr(tree, name), (tree.APIError, tree.WebhookError))


@pytest.mark.parametrize(
    ("content", "message", "body"),
    [
        (b"", "Bad Request", None),
        (b"  \n", "Bad Request", None),
        (b"<html><h1>Oops</h1></html>", "Bad Request", "<html><h1>Oops</h1></html>"),
        (b"Something is wrong", "Something is wrong", "Something is wrong"),
        (b"x" * 1000, "Bad Request", "x" * 1000),
        (b'{"error": ', '{"error":', '{"error": '),
        (b"\xff\xfe", "\ufffd\ufffd", "\ufffd\ufffd"),
        (b'{"error": null}', "Bad Request", {"error": None}),
        (b'{"error": ""}', "Bad Request", {"error": ""}),
        (b'{"error": 17}', "17", {"error": 17}),
        (b'{"error": {"a": 1.5}}', '{"a":1.5}', {"error": {"a": 1.5}}),
        (b'{"error": ["a", "b"]}', '["a","b"]', {"error": ["a", "b"]}),
        (b"[1]", "Bad Request", [1]),
        (b"5", "Bad Request", 5),
        (b'"text"', "text", "text"),
        (b"null", "Bad Request", None),
        (b'{"error": "half \\ud800"}', "half \ufffd", {"error": "half \ufffd"}),
        (b'\xef\xbb\xbf{"error": "marked"}', "marked", {"error": "marked"}),
        (b"[" * 100_000, "Bad Request", "[" * 100_000),
        (b'{"error": 1e999999999999999999999}', "inf", {"error": float("inf")}),
    ],
)
def test_any_body_makes_an_error(make: Make, content: bytes, message: str, body: Any) -> None:
    with pytest.raises(errors.BadRequestError) as caught:
        make(Script(answer(content, 400))).call(GET, ONE)
    assert caught.value.message == message
    assert caught.value.body == body
    assert caught.value.response == content


def test_a_long_message_is_short_in_str_and_one_line(make: Make) -> None:
    with pytest.raises(errors.BadRequestError) as caught:
        make(Script(answer({"error": "a\n b" * 1000}, 400))).call(GET, ONE)
    assert caught.value.message == "a\n b" * 1000
    assert len(str(caught.value)) < 600
    assert "\n" not in str(caught.value)


def test_the_request_id_may_stand_in_the_body(make: Make) -> None:
    with pytest.raises(errors.BadRequestError) as caught:
        make(Script(answer({"trace": 42}, 400))).call(GET, ONE)
    assert caught.value.request_id == "42"


def test_a_connection_error_says_what_failed(make: Make) -> None:
    with pytest.raises(errors.APIConnectionError) as caught:
        make(Script(ConnectionFailed("connection refused"))).call(CREATE, {}, {})
    error = caught.value
    assert error.message == "connection refused, after 3 attempts"
    assert str(error) == f"jobs.create: {error.message} (POST {HERE}/jobs)"
    assert error.call == "POST /jobs"
    assert error.status_code is error.code is error.request_id is error.body is None
    assert error.response == b""


@pytest.mark.parametrize(
    "outcome",
    [
        answer({"error": f"the key {KEY} is unknown"}, 401, X_Request_Id="r1", Set_Cookie="a=b"),
        ConnectionFailed("reset"),
        answer(b"nonsense"),
    ],
)
def test_errors_pickle_and_carry_no_credential(
    make: Make, outcome: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(errors.APIError) as caught:
        make(Script(outcome)).call(CREATE, {}, {"title": "private words"})
    error = caught.value
    for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert dict(twin.headers) == dict(error.headers)
        assert (twin.body, twin.response, twin.code) == (error.body, error.response, error.code)
    assert KEY not in str(error) + repr(error) + error.message + caplog.text
    assert "private words" not in str(error) + caplog.text
    if not isinstance(outcome, ConnectionFailed) and outcome.status_code == 401:
        assert "the key *** is unknown" in error.message
    assert KEY not in repr(vars(error)["request"].headers)


def test_what_is_logged(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    make(Script(answer(status=503), answer(job()))).call(GET, {"uuid": "secret-id"})
    lines = [(record.name, record.levelname, record.getMessage()) for record in caplog.records]
    lines = [line for line in lines if line[0] == "tradespec"]
    assert lines == [
        ("tradespec", "DEBUG", "jobs.get: GET /jobs/{uuid}, attempt 1"),
        ("tradespec", "DEBUG", "jobs.get: status 503, 0 bytes"),
        ("tradespec", "INFO", "jobs.get: 503 on attempt 1; trying again in 0.50 s"),
        ("tradespec", "DEBUG", "jobs.get: GET /jobs/{uuid}, attempt 2"),
        ("tradespec", "DEBUG", "jobs.get: status 200, 41 bytes"),
    ]
