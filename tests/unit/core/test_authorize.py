"""How an owner lets an application in: the address, the state, the code and the first tokens."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from core_harness import AsyncWire, Wire, answer
from tradespec import errors
from tradespec._core.token_endpoint import Tokens
from tradespec._core.transport import ConnectionFailed, RawResponse, Request
from tradespec.servicem8 import oauth

BACK = "https://app.example.com/back"


class Endpoint:
    """Answers with each of the given in turn, the last one for ever."""

    def __init__(self, *answers: RawResponse | ConnectionFailed) -> None:
        self.answers = list(answers)
        self.requests: list[Request] = []

    def __call__(self, request: Request) -> RawResponse | ConnectionFailed:
        self.requests.append(request)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


GIVEN = answer({"access_token": "a", "refresh_token": "r", "expires_in": 3600})


def test_the_address_and_its_state() -> None:
    url, state = oauth.authorization_url("app", BACK, ["read_jobs", "manage_jobs"])
    parts = urlsplit(url)
    assert url.startswith("https://go.servicem8.com/oauth/authorize?")
    assert parse_qs(parts.query) == {
        "response_type": ["code"],
        "client_id": ["app"],
        "redirect_uri": [BACK],
        "scope": ["read_jobs manage_jobs"],
        "state": [state],
    }
    again = oauth.authorization_url("app", BACK, "read_jobs manage_jobs")
    assert again[1] != state
    assert len(state) >= 32
    assert parse_qs(urlsplit(again[0]).query)["scope"] == ["read_jobs manage_jobs"]
    assert oauth.authorization_url("app", BACK, [], state="mine")[1] == "mine"


@pytest.mark.parametrize(
    "returned",
    [
        f"{BACK}?code=c%2F1&state=s",
        "code=c%2F1&state=s",
        "?state=s&code=c%2F1",
        {"code": "c/1", "state": "s"},
        {"code": ["c/1"], "state": ["s"]},
    ],
)
def test_the_code_is_read(returned: Any) -> None:
    assert oauth.authorization_code(returned, "s") == "c/1"


@pytest.mark.parametrize(
    ("returned", "state", "code"),
    [
        (f"{BACK}?code=c&state=other", "s", "state"),
        (f"{BACK}?code=c", "s", "state"),
        (f"{BACK}?code=c&state=", "", "state"),
        ({"code": "c", "state": "\u00e9"}, "s", "state"),
        (f"{BACK}?error=access_denied&state=s", "s", "access_denied"),
        (f"{BACK}?error=access_denied", "s", "state"),
        (f"{BACK}?state=s", "s", "code"),
        ({}, "s", "state"),
        ({"state": []}, "s", "state"),
    ],
)
def test_what_is_not_a_consent_is_refused(returned: Any, state: str, code: str) -> None:
    with pytest.raises(errors.AuthorizationError) as caught:
        oauth.authorization_code(returned, state)
    assert caught.value.code == code


def exchange(kind: str, endpoint: Endpoint, **options: Any) -> oauth.OAuth2:
    arguments = ("app", "s3cret", "c/1", BACK)
    if kind == "sync":
        return oauth.exchange_code(*arguments, transport=Wire(endpoint), **options)
    return asyncio.run(
        oauth.exchange_code_async(*arguments, transport=AsyncWire(endpoint), **options)
    )


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_code_becomes_credentials_that_are_told(kind: str) -> None:
    endpoint, told = Endpoint(GIVEN), list[Tokens]()
    account = exchange(kind, endpoint, on_refresh=told.append)
    assert account.tokens.refresh_token == told[0].refresh_token == "r"
    (request,) = endpoint.requests
    assert request.url == "https://go.servicem8.com/oauth/access_token"
    assert parse_qs((request.content or b"").decode()) == {
        "grant_type": ["authorization_code"],
        "client_id": ["app"],
        "client_secret": ["s3cret"],
        "code": ["c/1"],
        "redirect_uri": [BACK],
    }
    assert b"grant_type=refresh_token" in (account.request("https://x").content or b"")


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("answers", "kind_of_error", "times"),
    [
        ([answer({"error": "invalid_grant"}, 400)], errors.TokenRefreshError, 1),
        ([ConnectionFailed("lost")], errors.APIConnectionError, 1),
        ([answer(b"<html>")], errors.DecodeError, 1),
        ([answer({"error": "invalid_client"}, 401)], errors.AuthenticationError, 1),
    ],
)
def test_a_code_is_not_asked_for_twice(
    kind: str, answers: list[Any], kind_of_error: type[errors.APIError], times: int
) -> None:
    endpoint = Endpoint(*answers)
    with pytest.raises(kind_of_error) as caught:
        exchange(kind, endpoint)
    assert type(caught.value) is kind_of_error
    assert len(endpoint.requests) == times
    assert "c/1" not in str(caught.value)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_unless_it_did_not_arrive(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tradespec._core.token_endpoint.backoff", lambda *_: 0.0)
    endpoint = Endpoint(ConnectionFailed("refused", sent=False), answer(status=503), GIVEN)
    assert exchange(kind, endpoint).tokens.access_token == "a"
    assert len(endpoint.requests) == 3
