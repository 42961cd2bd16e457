"""OAuth 2: refreshed once however many call, rotated, handed on, and never shown."""

from __future__ import annotations

import asyncio
import json
import logging
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import Any
from urllib.parse import parse_qs

import pytest
from core_harness import AsyncExample, AsyncWire, Clock, Example, Wire, answer
from tradespec import errors
from tradespec._core.oauth import OAuth2, Tokens
from tradespec._core.operation import Config, HeaderAuth, Operation, Result
from tradespec._core.resource import AsyncResource, Resource
from tradespec._core.retry import Timing
from tradespec._core.transport import ConnectionFailed, RawResponse, Request

CONFIG = Config(
    name="example",
    title="Example",
    environment="EXAMPLE",
    base_url="https://api.example.com",
    auth=HeaderAuth("X-Api-Key"),
    token_url="https://login.example.com/token",
)
CALL: Operation[Any] = Operation(
    name="rows.list", method="GET", path="/rows", results={200: Result(list[Any])}
)
NEVER: Operation[Any] = Operation(
    name="rows.make", method="POST", path="/rows", results={200: Result(list[Any])}, repeat="never"
)


class Client(Example):
    _config = CONFIG

    def __init__(self, api_key: Any, **more: Any) -> None:
        self._start(api_key, None, more.get("timeout", 30.0), 2, more["transport"])


class AsyncClient(AsyncExample):
    _config = CONFIG

    def __init__(self, api_key: Any, **more: Any) -> None:
        self._start(api_key, None, more.get("timeout", 30.0), 2, more["transport"])


class Server:
    """Gives token n+1 for refresh token n; takes only its newest access token."""

    def __init__(self) -> None:
        self.number = 0
        self.refreshes: list[Request] = []
        self.calls: list[Request] = []
        self.lock = Lock()
        self.refusal: RawResponse | ConnectionFailed | None = None

    def __call__(self, request: Request) -> RawResponse | ConnectionFailed:
        with self.lock:
            return self.answer(request)

    def answer(self, request: Request) -> RawResponse | ConnectionFailed:
        if request.url == CONFIG.token_url:
            self.refreshes.append(request)
            if self.refusal is not None:
                return self.refusal
            form = parse_qs((request.content or b"").decode())
            if form["refresh_token"] != [f"refresh-{self.number}"]:
                return answer({"error": "invalid_grant"}, 400)
            self.number += 1
            return answer(
                {
                    "access_token": f"access-{self.number}",
                    "refresh_token": f"refresh-{self.number}",
                    "expires_in": 3600,
                    "token_type": "bearer",
                }
            )
        self.calls.append(request)
        good = dict(request.headers).get("Authorization") == f"Bearer access-{self.number}"
        return answer([]) if good else answer({"error": "no"}, 401)


def oauth(**more: Any) -> OAuth2:
    return OAuth2("app", "s3cret", "refresh-0", **more)


def sync(server: Server, credential: OAuth2, clock: Clock | None = None) -> Resource:
    client = Client(credential, transport=Wire(server))
    client._calls.shared.timing = (clock or Clock()).timing()
    return Resource(client)


def test_a_token_is_asked_for_first_and_used_until_it_ends() -> None:
    server, clock, told = Server(), Clock(), list[Tokens]()
    credential = oauth(on_refresh=told.append)
    resource = sync(server, credential, clock)
    resource._call(CALL, {})
    resource._call(CALL, {})
    assert [(each.access_token, each.refresh_token, each.expires_at) for each in told] == [
        ("access-1", "refresh-1", 4600.0)
    ]
    clock.time += 3600 - 20
    resource._call(CALL, {})
    assert credential.tokens.refresh_token == "refresh-2"
    (first, _) = server.refreshes
    assert first.method == "POST"
    assert parse_qs((first.content or b"").decode()) == {
        "grant_type": ["refresh_token"],
        "client_id": ["app"],
        "client_secret": ["s3cret"],
        "refresh_token": ["refresh-0"],
    }
    assert "Authorization" not in dict(first.headers)
    assert all("X-Api-Key" not in dict(request.headers) for request in server.calls)


def test_a_refused_token_is_refreshed_once_even_for_calls_that_are_never_repeated() -> None:
    server = Server()
    sync(server, oauth(access_token="old"))._call(NEVER, {})
    assert len(server.refreshes) == 1
    assert len(server.calls) == 2
    server.number = 7
    with pytest.raises(errors.TokenRefreshError):
        sync(server, oauth(access_token="old"))._call(CALL, {})
    always = Server()
    always.answer = lambda request: (  # type: ignore[method-assign]
        answer({"access_token": "x"}) if request.url == CONFIG.token_url else answer({}, 401)
    )
    with pytest.raises(errors.AuthenticationError):
        sync(always, oauth(access_token="old"))._call(CALL, {})


def test_one_refresh_for_many_threads() -> None:
    server = Server()
    credential = oauth(access_token="old")
    resources = [sync(server, credential) for _ in range(3)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda n: resources[n % 3]._call(CALL, {}), range(40)))
    assert len(server.refreshes) == 1


async def test_one_refresh_for_many_tasks() -> None:
    server, told = Server(), list[Tokens]()

    async def store(tokens: Tokens) -> None:
        await asyncio.sleep(0)
        told.append(tokens)

    client = AsyncClient(oauth(on_refresh=store), transport=AsyncWire(server))
    clock = Clock()

    async def pause(seconds: float) -> None:
        await asyncio.sleep(0)

    client._calls.shared.timing = Timing(clock=clock, now=clock, pause=pause)
    resource = AsyncResource(client)
    await asyncio.gather(*(resource._call(CALL, {}) for _ in range(40)))
    assert len(server.refreshes) == len(told) == 1


def test_an_awaited_callback_needs_an_async_client() -> None:
    async def store(tokens: Tokens) -> None:
        raise AssertionError("not awaited")

    told = list[Any]()

    def remember(tokens: Tokens) -> Any:
        told.append(store(tokens))
        return told[0]

    with pytest.raises(TypeError, match="async client"):
        sync(Server(), oauth(on_refresh=remember))._call(CALL, {})
    told[0].close()


@pytest.mark.parametrize(
    ("refusal", "kind", "times"),
    [
        (
            answer({"error": "invalid_grant", "error_description": "refresh-0 and s3cret"}, 400),
            errors.TokenRefreshError,
            1,
        ),
        (answer({"error": "invalid_grant"}, 401), errors.TokenRefreshError, 1),
        (answer({"error": "invalid_client"}, 401), errors.AuthenticationError, 1),
        (answer({"error": "invalid_request"}, 400), errors.BadRequestError, 1),
        (answer(b"<html>", 403), errors.PermissionDeniedError, 1),
        (answer(b"<html>", 502), errors.InternalServerError, 3),
        (answer(b"Too many", 429), errors.RateLimitError, 3),
        (answer({"error": "temporarily_unavailable"}, 400), errors.BadRequestError, 3),
        (answer(b"<html>"), errors.DecodeError, 3),
        (answer({"access_token": ""}), errors.DecodeError, 3),
        (answer({"access_token": "X\n"}), errors.DecodeError, 3),
        (answer([], 200), errors.DecodeError, 3),
    ],
)
def test_a_refusal_is_typed_and_shows_no_secret(
    refusal: RawResponse, kind: type[errors.APIError], times: int
) -> None:
    server = Server()
    server.refusal = refusal
    credential = oauth()
    with pytest.raises(kind) as caught:
        sync(server, credential)._call(CALL, {})
    error = caught.value
    assert type(error) is kind
    assert len(server.refreshes) == times
    shown = f"{error!r} {error} {error.message} {error.body} {credential!r} {credential.tokens!r}"
    assert "s3cret" not in shown
    assert "refresh-0" not in shown
    assert not credential.is_refreshing
    if kind is errors.TokenRefreshError:
        assert error.code == "invalid_grant"


def test_a_lost_token_answer_is_a_connection_error() -> None:
    server = Server()
    server.refusal = ConnectionFailed("lost")
    with pytest.raises(errors.APIConnectionError):
        sync(server, oauth())._call(CALL, {})


def test_secrets_stay_out_of_logs_and_errors(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = Server()
    sync(server, oauth())._call(CALL, {})
    echo = Server()
    echo.answer = lambda request: answer({"error": f"bad {dict(request.headers)}"}, 403)  # type: ignore[method-assign]
    with pytest.raises(errors.PermissionDeniedError) as caught:
        sync(echo, oauth(access_token="t0psecret"))._call(CALL, {})
    for secret in ("access-1", "refresh-0", "refresh-1", "s3cret", "t0psecret"):
        assert secret not in caplog.text
        assert secret not in str(caught.value)
    assert "t0psecret" not in json.dumps(repr(server.calls[0]))


def test_arguments_are_checked() -> None:
    with pytest.raises(ValueError, match="token_url"):
        oauth(token_url="login.example.com")
    with pytest.raises(TypeError, match="a string or an OAuth2"):
        sync(Server(), object())  # type: ignore[arg-type]
    client = Client("plain", transport=Wire(Server()))
    assert client._calls.settings.oauth is None
    own = oauth(token_url="http://127.0.0.1/token")
    assert own.request("https://login.example.com").url == "http://127.0.0.1/token"
