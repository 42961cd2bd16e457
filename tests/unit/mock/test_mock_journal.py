"""The journal: what it keeps of each call, how it is queried, and what it never shows."""

from __future__ import annotations

import json
import subprocess
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from mock_documents import KEY, TOOL, call, document, shop
from tradespec.mock import ConnectionDropped, Journal, Mock, Request, Response
from tradespec.mock.harness.journal import CALLS, LARGEST, LONGEST_BODY


def test_what_is_kept_of_a_call(mock: Mock) -> None:
    before = datetime.now(UTC)
    mock.clock.set("2030-01-01")
    call(mock, "POST", "/tools", {"name": "A"})
    call(mock, "GET", "/tools?at=1")
    call(mock, "GET", "/nowhere")
    entry = mock.requests[0]
    assert (entry.operation, entry.status, entry.body) == ("tools.create", 200, {"name": "A"})
    assert entry.result["result"]["name"] == "A"
    assert before <= entry.at <= datetime.now(UTC), "real time, whatever the mock's clock says"
    assert 0 < entry.milliseconds < 60_000
    assert ("content-type", "application/json") in entry.response_headers
    assert dict(entry.response_headers)["X-Request"] == entry.request_id != ""
    assert [each.number for each in mock.requests] == [1, 2, 3]
    assert [each.operation for each in mock.requests] == ["tools.create", "tools.list", ""]
    assert [each.path for each in mock.requests[1:]] == ["/v1/tools", "/v1/nowhere"]
    assert "tools.list: GET /v1/tools?at=1 -> 200" in repr(mock.requests)


def test_a_delay_counts_as_time(mock: Mock) -> None:
    mock.fail(delay=2.5)
    call(mock, "GET", "/tools")
    assert timedelta(milliseconds=mock.requests[0].milliseconds) > timedelta(seconds=2.5)


def test_a_query_of_the_journal(mock: Mock) -> None:
    call(mock, "GET", "/tools")
    call(mock, "GET", f"/tools/{TOOL}")
    mock.fail(status=503)
    call(mock, "GET", "/tools")
    call(mock, "POST", "/tools", {"name": 1})
    found = mock.requests
    assert [each.number for each in found.of("tools.list")] == [1, 3]
    assert [each.number for each in found.of("tools.list", status=503)] == [3]
    assert [each.number for each in found.of(status=range(400, 600))] == [3, 4]
    assert [each.number for each in found.of(after=2)] == [3, 4]
    assert found.of(after=4) == []
    assert len(found.of(after=-5)) == 4
    assert found.last == found[-1] == found.numbered(4)
    with pytest.raises(LookupError, match="there is no call 5; kept are 1 to 4"):
        found.numbered(5)


def test_an_empty_journal() -> None:
    journal = Journal()
    assert journal.last is None
    assert list(journal) == journal.of() == []
    with pytest.raises(LookupError, match="there was no call yet"):
        journal.numbered(1)


def test_numbers_go_on_when_the_oldest_calls_are_forgotten(mock: Mock) -> None:
    for _ in range(CALLS + 10):
        call(mock, "GET", "/nowhere", key=None)
    assert len(mock.requests) == CALLS
    assert [mock.requests[0].number, mock.requests[-1].number] == [11, CALLS + 10]
    assert mock.requests.numbered(11) == mock.requests[0]
    assert [each.number for each in mock.requests.of(after=5)][:2] == [11, 12]
    with pytest.raises(LookupError, match="there is no call 10; kept are 11 to"):
        mock.requests.numbered(10)
    mock.reset()
    call(mock, "GET", "/tools")
    assert mock.requests[0].number == 1


def test_memory_is_bounded() -> None:
    journal = Journal()
    body = b"x" * LONGEST_BODY
    headers = [("X-Long", "y" * 60_000)]
    for _ in range(CALLS):
        journal.add(
            "", Request("POST", "/", b"z" * 60_000, headers, body * 2), Response(200, [], body)
        )
    kept = sum(
        len(entry.content) + len(entry.response) + len(entry.query) + len(entry.headers[0][1])
        for entry in journal
    )
    assert 100 < len(journal) < CALLS
    assert kept <= LARGEST
    assert len(journal[-1].content) == LONGEST_BODY
    assert journal[-1].number == CALLS
    journal.add("", Request("GET", "/", b"q" * (LARGEST + 1)), None)
    assert len(journal) == 0, "not even one call may be larger"


def test_threads_number_their_calls_apart(mock: Mock) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: call(mock, "GET", "/nowhere"), range(200)))
    assert [each.number for each in mock.requests] == list(range(1, 201))


# Credentials


SECRET = "s3cret-credential"


def _secretive() -> dict[str, Any]:
    """The tool shop, with keys wherever OpenAPI knows a place for them."""
    root = document()
    root["components"]["securitySchemes"] |= {
        "inQuery": {"type": "apiKey", "in": "query", "name": "api key"},
        "inCookie": {"type": "apiKey", "in": "cookie", "name": "session"},
        "oauth": {
            "type": "oauth2",
            "flows": {
                "authorizationCode": {
                    "authorizationUrl": "https://shop.test/login",
                    "tokenUrl": "https://shop.test/token",
                    "scopes": {},
                }
            },
        },
    }
    return root


def _shown(mock: Mock) -> str:
    """Everything the journal shows of its calls by itself."""
    entry = mock.requests[-1]
    return "\n".join([entry.curl(), entry.http(), str(entry), repr(entry), repr(mock.requests)])


@pytest.mark.parametrize(
    ("url", "headers"),
    [
        ("/v1/tools", {"Authorization": f"Bearer {SECRET}"}),
        ("/v1/tools", {"authorization": SECRET}),
        ("/v1/tools", {"X-KEY": SECRET}),
        ("/v1/tools", {"x-api-key": SECRET}),
        ("/v1/tools", {"Cookie": f"session={SECRET}; other={SECRET}"}),
        ("/v1/tools", {"X-Mock-Token": SECRET}),
        ("/v1/tools", {"Proxy-Authorization": f"Basic {SECRET}"}),
        (f"/v1/tools?api%20key={SECRET}&at=1", {}),
        (f"/v1/tools?at=1&api+key={SECRET}", {}),
        (f"/v1/nowhere?api+key={SECRET}", {}),
    ],
)
def test_no_credential_is_shown(url: str, headers: dict[str, str]) -> None:
    with Mock("shop", document=_secretive()) as mock:
        mock.handle(Request.to("GET", url, list(headers.items())))
        assert SECRET not in _shown(mock)
        entry = mock.requests[-1]
        assert SECRET in repr((entry.headers, entry.query)), "a test may look at what was sent"
        assert "<hidden>" in entry.curl()


def test_no_token_of_oauth_is_shown() -> None:
    with Mock("shop", document=_secretive()) as mock:
        app = mock.authorize()
        form = (
            f"grant_type=refresh_token&client_id=demo-app&client_secret={app['client_secret']}"
            f"&refresh_token={app['refresh_token']}"
        )
        sent = [("Content-Type", "application/x-www-form-urlencoded")]
        answered = mock.handle(Request.to("POST", "/token", sent, form.encode()))
        tokens = json.loads(answered.body)
        shown = _shown(mock)
        for secret in (app["client_secret"], app["refresh_token"], tokens["access_token"]):
            assert secret not in shown
        assert tokens["refresh_token"] not in shown
        assert "grant_type=refresh_token&client_id=demo-app" in shown
        mock.handle(Request.to("POST", "/token", sent, SECRET.encode()))
        assert SECRET not in _shown(mock)
        mock.handle(Request.to("POST", "/token", [], json.dumps({"password": SECRET}).encode()))
        assert SECRET not in _shown(mock)


def test_a_cookie_that_was_set_is_not_shown() -> None:
    journal = Journal()
    journal.add("", Request("GET", "/"), Response(200, [("Set-Cookie", f"session={SECRET}")]))
    assert SECRET not in journal[0].http()


# As text


def test_a_call_as_curl_prints_it(mock: Mock) -> None:
    call(mock, "GET", f"/tools/{TOOL}")
    lines = mock.requests[0].http().splitlines()
    assert lines[0] == "HTTP/1.1 200 OK"
    assert "content-type: application/json" in lines
    assert json.loads(lines[-1]) == mock.requests[0].result
    mock.fail(drop="before")
    with pytest.raises(ConnectionDropped):
        call(mock, "GET", "/tools")
    assert mock.requests[-1].http() == ""


def test_an_answer_that_is_no_text() -> None:
    journal = Journal()
    journal.add("", Request("GET", "/"), Response(299, [], b"\xff\x00"))
    assert journal[0].http() == "HTTP/1.1 299\n\n(2 bytes)"


@pytest.mark.parametrize(
    ("request_", "wanted"),
    [
        (Request("GET", "/a", b"b=1"), "curl -X GET 'http://h/a?b=1'"),
        (Request("HEAD", "/a"), "curl -I http://h/a"),
        (Request("GET", "/a", b"f[b]=1"), "curl -X GET --globoff 'http://h/a?f[b]=1'"),
        (Request("GET", "/a/../b"), "curl -X GET --path-as-is http://h/a/../b"),
        (
            Request("PUT", "/a", b"", [("Host", "x"), ("Content-Length", "2")], b"{}"),
            "curl -X PUT http://h/a -H Content-Type: --data-raw '{}'",
        ),
        (
            Request("PUT", "/a", b"", [("Content-Type", "text/plain")], b"@it's\n"),
            "curl -X PUT http://h/a -H 'Content-Type: text/plain' --data-raw '@it'\"'\"'s\n'",
        ),
        (Request("GET", "/a", b"", [("X-Empty", "")]), "curl -X GET http://h/a -H 'X-Empty;'"),
        (
            Request("PUT", "/a", b"", [("Content-Type", "image/png")], b"\x89PNG"),
            "curl -X PUT http://h/a -H 'Content-Type: image/png' --data-binary @body",
        ),
        (
            Request("PUT", "/a", b"", [("Content-Type", "text/plain")], b"x" * LONGEST_BODY),
            "curl -X PUT http://h/a -H 'Content-Type: text/plain' --data-binary @body",
        ),
    ],
)
def test_a_call_as_a_curl_command(request_: Request, wanted: str) -> None:
    journal = Journal()
    journal.add("", request_, None)
    assert journal[0].curl("http://h") == wanted


def test_the_curl_command_makes_the_same_call() -> None:
    with shop() as mock, mock.serve() as server:
        call(mock, "POST", "/tools", {"name": "It's [é]"})
        call(mock, "GET", "/tools?color=red,blue")
        for entry in list(mock.requests):
            command = entry.curl(f"{server.origin}/shop").replace("<hidden>", KEY)
            subprocess.run(["sh", "-c", command + " -sS"], check=True, capture_output=True)
        first, second, again, once_more = mock.requests
        assert (again.body, again.status, again.path) == (first.body, 200, first.path)
        assert (once_more.query, once_more.result["list"]["total"]) == (
            second.query,
            second.result["list"]["total"] + 1,
        )
