"""Credentials stand in no message, attribute or frame, whatever fails and a server says."""

from __future__ import annotations

import asyncio
import logging
import traceback
from base64 import b64encode
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from core_harness import KEY, AsyncExample, AsyncWire, Clock, Example, Make, Script, Wire, answer
from msgspec import Struct
from msgspec.structs import replace
from tradespec import AsyncServiceM8, CustomTrades, ServiceM8, errors
from tradespec._core.client import AsyncClient, SyncClient, calls_of
from tradespec._core.files import adownload, download
from tradespec._core.oauth import OAuth2
from tradespec._core.operation import (
    Auth,
    BasicAuth,
    BearerAuth,
    Body,
    Config,
    CookieAuth,
    ErrorShape,
    HeaderAuth,
    Operation,
    Parameter,
    QueryAuth,
    Result,
)
from tradespec._core.resource import AsyncResource, Resource
from tradespec._core.transport import ConnectionFailed, RawResponse, Request, TimedOut
from tradespec.fieldinsight import webhooks

CONFIG = Config(
    name="example",
    title="Example",
    environment="EXAMPLE",
    base_url="https://api.example.com/api/v1",
    errors=ErrorShape(message=("error",), code=("code",), request_id=("trace",)),
    request_id_header="X-Request-Id",
    token_url="https://login.example.com/token",
)
SEND: Operation[Any] = Operation(
    name="rows.send",
    method="POST",
    path="/rows/{id}",
    parameters=(Parameter("id", "path"), Parameter("q")),
    body=Body(),
    results={200: Result(dict[str, str], ("data",))},
)
FETCH: Operation[bytes] = Operation(
    name="rows.file",
    method="GET",
    path="/rows/{id}.file",
    parameters=(Parameter("id", "path"),),
    results={200: Result(bytes, media_type="application/octet-stream")},
    download=True,
)
PASSWORD = "pa55word-of-somebody"
BASIC = f"somebody:{PASSWORD}"
TOKEN, REFRESH, APP = "access-0123456789", "refresh-0123456789", "app-secret-0123456789"
AUTHS: list[tuple[Auth, str, tuple[str, ...]]] = [
    (BearerAuth(), KEY, (KEY,)),
    (HeaderAuth("X-Api-Key"), KEY, (KEY,)),
    (CookieAuth("session"), KEY, (KEY,)),
    (QueryAuth("key"), KEY, (KEY,)),
    (BasicAuth(), BASIC, (PASSWORD, b64encode(BASIC.encode()).decode())),
]


def shown(error: BaseException) -> str:
    """Everything that a renderer of tracebacks with variables shows of frames of ours."""
    lines: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        report = traceback.TracebackException.from_exception(
            seen, capture_locals=True, lookup_lines=False
        )
        for frame in report.stack:
            if "/tradespec/" in frame.filename:
                lines += [
                    f"{frame.name}.{key}={value}" for key, value in (frame.locals or {}).items()
                ]
        lines += [str(seen), repr(seen)]
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(lines)


def told(error: BaseException) -> str:
    text = shown(error)
    if isinstance(error, errors.APIError):
        raw = ("body", "response", "headers")
        text += "".join(f"\n{k}={v!r}" for k, v in vars(error).items() if k not in raw)
        if error.request is not None:
            request = error.request
            text += f"\n{request.url} {tuple(request.headers)!r} {request.content!r}"
            text += "".join(str(value) for _, value in request.headers)
    return text


def leaks(text: str, secrets: tuple[str, ...]) -> list[str]:
    return [line for line in text.splitlines() if any(secret in line for secret in secrets)]


class Views(Struct):
    """One client, called in sync or in async."""

    kind: str
    client: Any

    def send(self, parameters: Any, body: Any) -> Any:
        if self.kind == "sync":
            return Resource(self.client)._call(SEND, parameters, body)
        return asyncio.run(AsyncResource(self.client)._call(SEND, parameters, body))

    def fetch(self) -> Any:
        if self.kind == "sync":
            return download(calls_of(self.client), FETCH, {"id": 1}, _unset(), _unset())
        return asyncio.run(adownload(calls_of(self.client), FETCH, {"id": 1}, _unset(), _unset()))


def _unset() -> Any:
    from msgspec import UNSET

    return UNSET


def view(kind: str, config: Config, key: Any, handler: Any) -> Views:
    base: Any = SyncClient if kind == "sync" else AsyncClient
    wire: Any = Wire(handler) if kind == "sync" else AsyncWire(handler)

    class Client(base):  # type: ignore[misc]
        _config = config

        def __init__(self) -> None:
            self._start(key, None, 30.0, 1, wire)

    client = Client()
    client._calls.shared.timing = Clock().timing()
    return Views(kind, client)


def refusals(secrets: tuple[str, ...]) -> Iterator[RawResponse | ConnectionFailed]:
    for secret in secrets:
        echo = {"error": f"bad key {secret}", "code": f"no-{secret}", "trace": f"id-{secret}"}
        for status in (400, 401, 403, 429, 500):
            yield answer(echo, status)
            yield answer(secret.encode(), status, X_Request_Id=f"req-{secret}")
        yield answer(b"", 302, Location=f"https://elsewhere.example/{secret}?key={secret}")
        yield answer(b"", 302, Location=f"/api/v1/rows?key={secret}")
        yield ConnectionFailed(f"cannot send {secret}")
        yield TimedOut(f"no answer for {secret}")
    yield answer(b"nonsense")
    yield answer({"data": 5})


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize(("auth", "key", "secrets"), AUTHS, ids=lambda each: type(each).__name__)
def test_whatever_a_server_repeats(
    kind: str, auth: Auth, key: str, secrets: tuple[str, ...], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for refusal in refusals(secrets):
        clients = view(kind, replace(CONFIG, auth=auth), key, Script(refusal))
        for call in (
            partial(clients.send, {"id": 1}, {"a": 1}),
            partial(clients.send, {}, {"a": 1}),
            partial(clients.send, {"id": 1}, {"a": object()}),
            clients.fetch,
        ):
            try:
                call()
            except Exception as error:
                text = told(error)
                assert not leaks(text, secrets)
    assert not [secret for secret in secrets if secret in caplog.text]


def test_a_refused_key_is_redacted_where_it_stands(make: Make) -> None:
    body = {"error": f"{KEY} is unknown", "code": f"bad/{KEY}", "trace": KEY}
    with pytest.raises(errors.AuthenticationError) as caught:
        make(Script(answer(body, 401))).call(SEND, {"id": 7, "q": "x"}, {})
    error = caught.value
    assert (error.message, error.code, error.request_id) == ("*** is unknown", "bad/***", "***")
    assert error.body == body
    assert (error.method, error.url) == ("POST", "https://api.example.com/api/v1/rows/7?q=x")
    assert error.request is not None
    headers = dict(error.request.headers)
    assert (headers["Authorization"], headers["Accept"]) == ("***", "application/json")
    assert error.request.content == b"{}"


def test_a_query_shows_no_key() -> None:
    config = replace(CONFIG, auth=QueryAuth("key"))
    with pytest.raises(errors.NotFoundError) as caught:
        view("sync", config, KEY, Script(answer(b"", 404))).send({"id": 7, "q": "x"}, {})
    assert caught.value.url == "https://api.example.com/api/v1/rows/7?q=x&key=***"
    assert str(caught.value) == (
        "rows.send: 404 Not Found (POST https://api.example.com/api/v1/rows/7?...)"
    )


def test_the_url_is_the_one_that_answered(make: Make) -> None:
    fetch: Operation[Any] = Operation(
        name="rows.get",
        method="GET",
        path="/rows",
        results={200: Result(dict[str, str], ("data",))},
    )
    script = Script(answer(b"", 302, Location="/moved?signature=abc"), answer(b"", 404))
    with pytest.raises(errors.NotFoundError) as caught:
        make(script).call(fetch)
    assert caught.value.url == "https://api.example.com/moved?signature=***"
    with pytest.raises(errors.DecodeError) as unread:
        make(Script(answer(b"x"))).call(fetch)
    assert unread.value.url == "https://api.example.com/api/v1/rows"


def oauth(**more: Any) -> OAuth2:
    return OAuth2("app", APP, REFRESH, **more)


@pytest.mark.parametrize(
    "token",
    [
        {"access_token": f"{TOKEN}\n", "refresh_token": REFRESH},
        {"access_token": 5, "error": f"bad-{REFRESH}", "error_description": f"{APP} {REFRESH}"},
        {"error": f"bad-{APP}"},
        b"<html>",
    ],
)
def test_tokens(kind: str, token: Any) -> None:
    secrets = (TOKEN, REFRESH, APP)
    for status in (200, 400, 403):
        clients = view(
            kind, replace(CONFIG, auth=BearerAuth()), oauth(), Script(answer(token, status))
        )
        with pytest.raises(errors.APIError) as caught:
            clients.send({"id": 1}, {})
        text = told(caught.value)
        assert not leaks(text, secrets)
        assert caught.value.url == CONFIG.token_url


def test_a_token_that_is_told_and_not_kept(kind: str) -> None:
    def refuse(_: object) -> None:
        raise OSError("the disk is full")

    good = {"access_token": TOKEN, "refresh_token": "refresh-next-987", "expires_in": 5}
    clients = view(
        kind, replace(CONFIG, auth=BearerAuth()), oauth(on_refresh=refuse), Script(answer(good))
    )
    with pytest.raises(OSError, match="disk") as caught:
        clients.send({"id": 1}, {})
    text = shown(caught.value)
    assert not leaks(text, (TOKEN, REFRESH, APP, "refresh-next-987"))


BAD = "ctc_bad_0123456789\n"


@pytest.mark.parametrize(
    "make_it",
    [
        lambda: CustomTrades(BAD),
        lambda: ServiceM8(BAD),
        lambda: AsyncServiceM8(BAD),
        lambda: Example(BAD),
        lambda: AsyncExample(BAD),
        lambda: OAuth2("a", BAD, BAD, BAD),
        lambda: OAuth2("a", BAD, BAD, token_url="nowhere"),
        lambda: CustomTrades(BAD.strip(), base_url="nowhere"),
        lambda: ServiceM8(BAD.strip(), timeout=-1),
        lambda: Example("k", base_url=f"https://me:{BAD.strip()}@h.example"),
        lambda: ServiceM8("k", base_url=f"https://me:{BAD.strip()}@h.example"),
        lambda: Example("k").with_options(headers={"Authorization": BAD}),
        lambda: ServiceM8("k").with_options(headers={"Authorization": BAD}),
        lambda: ServiceM8("k").with_options(headers={"X-Api-Key": BAD.strip()}, timeout=-1),
        lambda: webhooks.unwrap(b"{}", {}, BAD),
        lambda: webhooks.unwrap(b"{}", {"x-fieldinsight-signature": "t=1,v1=00"}, [BAD, b"x"]),
    ],
)
def test_what_cannot_be_sent_is_refused_and_not_shown(make_it: Callable[[], Any]) -> None:
    with pytest.raises((ValueError, TypeError, errors.WebhookError)) as caught:
        make_it()
    text = shown(caught.value)
    assert not leaks(text, (BAD.strip(),))


def test_a_key_of_the_environment_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMPLE_API_KEY", BAD)
    with pytest.raises(ValueError, match="EXAMPLE_API_KEY") as caught:
        Example()
    assert BAD.strip() not in shown(caught.value)


def test_control_characters_are_shown_escaped(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    nasty = "\x1b[2J\x1b]0;title\x07 \u202eevil\u2066 \ud800"
    with pytest.raises(errors.BadRequestError) as caught:
        make(Script(answer({"error": f"a {nasty}", "trace": nasty}, 400))).call(SEND, {"id": 1}, {})
    assert str(caught.value).isprintable()
    assert "\\x1b[2J" in str(caught.value)
    assert caught.value.message.startswith("a \x1b[2J")
    make(Script(answer({"data": {"\x1b[2J": 5}}))).call(SEND, {"id": 1}, {})
    assert all(record.getMessage().isprintable() for record in caplog.records)
    assert str(errors.WebhookBodyError(nasty)).isprintable()


def test_a_request_of_ours_has_no_plain_credential(make: Make) -> None:
    script = Script(answer({"data": {}}))
    harness = make(script)
    harness.options(headers={"X-Api-Key": BAD.strip()}).call(SEND, {"id": 1}, {})
    (request,) = script.requests
    assert isinstance(request, Request)
    assert KEY not in repr(request.headers)
    assert BAD.strip() not in repr(request.headers)
    assert dict(request.headers)["Authorization"] == f"Bearer {KEY}"
