"""What a client takes, how it lives, and what it never shows."""

from __future__ import annotations

import asyncio
import copy
import pickle
import subprocess
import sys
import threading
from functools import cached_property
from typing import Any

import pytest
from core_harness import (
    CONFIG,
    CREATE,
    GET,
    KEY,
    LIST,
    AsyncExample,
    AsyncWire,
    Example,
    Make,
    Script,
    Wire,
    answer,
    job,
    page,
)
from msgspec.structs import replace
from tradespec._core.client import SyncClient
from tradespec._core.operation import BasicAuth
from tradespec._core.resource import AsyncResource, Resource
from tradespec._core.response import Response

ONE = {"uuid": "u1"}
OK = Script(answer(job()))
clients = pytest.mark.parametrize("kind", [Example, AsyncExample])


@clients
def test_a_missing_key_names_the_variable(kind: Any) -> None:
    with pytest.raises(ValueError, match=r"Example needs an API key.*EXAMPLE_API_KEY"):
        kind()


@clients
def test_the_environment_gives_key_and_url(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMPLE_API_KEY", "from-environment")
    monkeypatch.setenv("EXAMPLE_BASE_URL", "http://127.0.0.1:4010/example/")
    client = kind()
    assert client.base_url == "http://127.0.0.1:4010/example"
    assert client._calls.settings.secrets == ("Bearer from-environment", "from-environment")
    assert kind("mine", base_url="https://h")._calls.settings.secrets[-1] == "mine"
    assert kind("mine", base_url="https://h").base_url == "https://h"


@clients
def test_empty_variables_are_no_variables(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMPLE_API_KEY", "")
    monkeypatch.setenv("EXAMPLE_BASE_URL", "")
    with pytest.raises(ValueError, match="EXAMPLE_API_KEY"):
        kind()
    assert kind("k").base_url == CONFIG.base_url


@clients
@pytest.mark.parametrize(
    "key", ["", " ", "secret key", "secret\n", "secret\r\nX: 1", "sécret", "\0"]
)
def test_a_key_that_was_copied_badly(kind: Any, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="api_key must be") as caught:
        kind(key)
    assert "cret" not in str(caught.value)
    if key.strip("\0"):
        monkeypatch.setenv("EXAMPLE_API_KEY", key)
        with pytest.raises(ValueError, match="EXAMPLE_API_KEY"):
            kind()


def test_a_password_may_have_spaces() -> None:
    class Basic(SyncClient):
        _config = replace(CONFIG, auth=BasicAuth())

    assert Basic("me:pass word")._calls.settings.secured[0][1] == "Basic bWU6cGFzcyB3b3Jk"


@clients
@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("", "http:// or https://"),
        ("api.example.com", "http:// or https://"),
        ("ftp://h", "http:// or https://"),
        ("file:///etc/passwd", "http:// or https://"),
        ("https://", "http:// or https://"),
        ("https:///path", "http:// or https://"),
        ("https://:80/", "http:// or https://"),
        ("https://user:pass@h", "user name or password"),
        ("https://h/v1?a=1", "query"),
        ("https://h/v1#a", "fragment"),
        ("https://h/a b", "spaces"),
        ("https://h\n", "spaces"),
        ("https://h\\@evil", "user name"),
        ("https://h\\evil", "URL"),
    ],
)
def test_bad_base_urls(kind: Any, url: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem) as caught:
        kind(KEY, base_url=url)
    assert "pass" not in str(caught.value).replace("password", "")


@clients
@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("api_key", 5, TypeError),
        ("base_url", 5, TypeError),
        ("timeout", 0, ValueError),
        ("timeout", -1, ValueError),
        ("timeout", float("nan"), ValueError),
        ("timeout", float("inf"), ValueError),
        ("timeout", "30", TypeError),
        ("timeout", True, TypeError),
        ("max_retries", -1, ValueError),
        ("max_retries", 1.5, TypeError),
        ("max_retries", True, TypeError),
    ],
)
def test_bad_arguments(kind: Any, name: str, value: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match=name):
        kind(**{"api_key": KEY, name: value})
    if name in ("timeout", "max_retries"):
        with pytest.raises(error, match=name):
            kind(KEY).with_options(**{name: value})


def test_headers_are_added_and_win(make: Make) -> None:
    script = Script(answer(job()))
    harness = make(script).options(headers={"X-A": "1", "user-agent": "mine"})
    harness.options(headers={"x-a": "2", "X-B": "3"}).call(GET, ONE)
    headers = [(name.lower(), value) for name, value in script.requests[0].headers]
    assert sorted(headers) == [
        ("accept", "application/json"),
        ("authorization", f"Bearer {KEY}"),
        ("user-agent", "mine"),
        ("x-a", "2"),
        ("x-b", "3"),
    ]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-A", "1\r\nX-B: 2"),
        ("X-A", "1\n"),
        ("X A", "1"),
        ("X-A:", "1"),
        ("", "1"),
        ("Ä", "1"),
        ("Host", "evil"),
        ("content-length", "5"),
        ("Transfer-Encoding", "chunked"),
    ],
)
def test_headers_that_are_refused(make: Make, name: str, value: str) -> None:
    with pytest.raises(ValueError, match="header"):
        make(OK).options(headers={name: value})


@pytest.mark.parametrize("key", ["", " ", "x" * 256, "a\nb"])
def test_idempotency_keys_that_are_refused(make: Make, key: str) -> None:
    with pytest.raises(ValueError, match="idempotency_key"):
        make(OK).options(idempotency_key=key)
    make(OK).options(idempotency_key="x" * 255)


def test_an_api_without_idempotency_keys() -> None:
    class Plain(SyncClient):
        _config = replace(CONFIG, idempotency_header=None)

    with pytest.raises(ValueError, match="Example has no idempotency keys"):
        Plain(KEY).with_options(idempotency_key="k")


def test_views_share_and_keep_their_options(make: Make) -> None:
    script = Script(answer(job()))
    harness = make(script, timeout=10.0)
    view = harness.options(timeout=None, max_retries=5)
    assert type(view.client) is type(harness.client)
    view.call(GET, ONE)
    harness.call(GET, ONE)
    assert [request.timeout for request in script.requests] == [None, 10.0]
    assert view.options(max_retries=1).client._calls.settings.timeout is None
    assert view.client._calls.shared is harness.client._calls.shared


def test_a_rendered_view_has_resources_of_its_own() -> None:
    class Jobs(Resource):
        def get(self, uuid: str) -> Any:
            return self._call(GET, {"uuid": uuid})

    class Rendered(Example):
        @cached_property
        def jobs(self) -> Jobs:
            return Jobs(self)

    script = Script(answer(job()))
    client = Rendered(KEY, transport=Wire(script))
    assert client.jobs is client.jobs
    client.with_options(headers={"X-A": "1"}).jobs.get("u")
    client.jobs.get("u")
    assert [("X-A", "1") in request.headers for request in script.requests] == [True, False]


def test_life(make: Make) -> None:
    harness = make(Script(answer(job())))
    wire = harness.client._calls.shared._transport
    view = harness.options(timeout=1.0)
    harness.call(GET, ONE)
    harness.close()
    harness.close()
    assert getattr(wire, "wire", wire).closed == 1
    for each in (harness, view):
        with pytest.raises(RuntimeError, match="this Example client has been closed"):
            each.call(GET, ONE)
    with pytest.raises(RuntimeError, match="closed"):
        harness.first(harness.pager(LIST))


def test_context_managers() -> None:
    wire = Wire(OK)
    with Example(KEY, transport=wire) as client:
        assert client.with_options().base_url == CONFIG.base_url
    assert wire.closed == 1
    outer = AsyncWire(OK)

    async def use() -> None:
        async with AsyncExample(KEY, transport=outer):
            pass

    asyncio.run(use())
    assert outer.wire.closed == 1


@clients
def test_closing_before_any_call_opens_nothing(kind: Any) -> None:
    client = kind(KEY)
    if kind is Example:
        client.close()
    else:
        asyncio.run(client.aclose())
    assert client._calls.shared._transport is None


def test_the_key_is_never_shown(make: Make) -> None:
    script = Script(answer(job()))
    harness = make(script)
    client = harness.client
    harness.call(CREATE, {}, {})
    assert repr(client) == f"{type(client).__name__}(base_url='https://api.example.com/api/v1')"
    shown = [
        client,
        vars(client),
        client._calls,
        client._calls.settings,
        client._calls.shared,
        script.requests[0],
        script.requests,
        harness.raw(GET, ONE),
        GET,
    ]
    assert KEY not in "".join(repr(each) + str(each) for each in shown)
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="cannot be pickled"):
            attempt(client)


def test_a_raw_response(make: Make) -> None:
    script = Script(answer(status=503), answer(job(), 200, X_Request_Id="r1", X_Usage="5"))
    response = make(script).raw(GET, ONE)
    assert isinstance(response, Response)
    assert response.data.uuid == "u1"
    assert response.status_code == 200
    assert response.headers["x-usage"] == "5"
    assert response.request_id == "r1"
    assert response.content == b'{"success": true, "data": {"uuid": "u1"}}'
    assert response.attempts == 2
    assert repr(response).startswith("Response(200, Job(uuid='u1'")


def test_threads_share_a_client() -> None:
    client = Example(KEY, transport=Wire(lambda request: answer(page("a", "b", total_pages=1))))
    resource = Resource(client)
    found: list[int] = []

    def work() -> None:
        for _ in range(50):
            found.append(len(list(resource._pages(LIST, {}))))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [2] * 400


def test_tasks_share_a_client() -> None:
    client = AsyncExample(KEY, transport=AsyncWire(lambda request: answer(job())))

    async def work() -> list[Any]:
        resource = AsyncResource(client)
        return await asyncio.gather(*(resource._call(GET, ONE) for _ in range(50)))

    assert [each.uuid for each in asyncio.run(work())] == ["u1"] * 50


def test_a_transports_own_mistakes_are_not_hidden(make: Make) -> None:
    def broken(request: object) -> Any:
        raise KeyError("bug")

    with pytest.raises(KeyError, match="bug"):
        make(broken).call(GET, ONE)


def test_importing_a_client_loads_no_http_stack() -> None:
    code = (
        "import sys, tradespec._core.client, tradespec._core.resource\n"
        "heavy = {'pyqwest', 'httpx2', 'httpcore2', 'anyio'}\n"
        "heavy |= {'asyncio', 'urllib', 'email', 'http', 'ssl', 'random'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"
