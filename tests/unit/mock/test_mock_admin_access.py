"""Who may use `/_mock`: this machine, asked for by a name of its own, and whoever has the token."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
from urllib.parse import urlsplit

import pytest
from mock_command import command
from mock_documents import KEY, shop
from tradespec.mock import Mock, Request, Response
from tradespec.mock.web.access import TOKEN_VARIABLE
from tradespec.mock.web.site import Site

TOKEN = "the-token-of-this-server"
ELSEWHERE = "203.0.113.9"
PATHS = ["/_mock/keys", "/_mock/shop/requests", "/_mock/nothing"]


@pytest.fixture
def site(mock: Mock) -> Site:
    return Site({"shop": mock}, token=TOKEN, host="mock.test")


def ask(site: Site, headers: dict[str, str], client: str = "127.0.0.1", path: str = "") -> Response:
    """Ask for the keys, or another path."""
    request = Request.to("GET", path or "/_mock/keys", list(headers.items()))
    request.client = client
    return site.handle(request)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("client", [ELSEWHERE, "somebody", "2001:db8::1", "::ffff:203.0.113.9"])
def test_a_caller_from_elsewhere_needs_the_token(site: Site, path: str, client: str) -> None:
    refused = ask(site, {}, client, path)
    assert refused.status == 401
    assert refused.header("www-authenticate")
    told = json.loads(refused.body)
    assert set(told) == {"error", "at", "hint"}
    assert "--admin-token" in told["hint"]
    for carried in ({"Authorization": f"Bearer {TOKEN}"}, {"X-Mock-Token": TOKEN}):
        assert ask(site, carried, client, path).status == (404 if "nothing" in path else 200)


@pytest.mark.parametrize("client", ["127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"])
def test_a_caller_on_this_machine_needs_none(site: Site, client: str) -> None:
    assert ask(site, {}, client).status == 200


@pytest.mark.parametrize(
    "wrong", [{"Authorization": "Bearer wrong"}, {"X-Mock-Token": ""}, {"X-Mock-Token": "ÿ☃"}]
)
def test_a_wrong_token_is_refused(site: Site, wrong: dict[str, str]) -> None:
    for headers, client in ((wrong, ELSEWHERE), (wrong | {"Forwarded": "for=x"}, "127.0.0.1")):
        refused = ask(site, headers, client)
        assert refused.status == 401
        assert TOKEN.encode() not in refused.body
        assert b"wrong" not in refused.body
    assert ask(site, wrong).status == 200, "here it may be the key of an API, sent with every call"
    assert ask(site, wrong | {"Host": "rebound.example"}).status == 403


@pytest.mark.parametrize("name", ["X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"])
def test_a_proxy_on_this_machine_is_somebody_else(site: Site, name: str) -> None:
    assert ask(site, {name: "127.0.0.1"}).status == 401
    assert ask(site, {name: "127.0.0.1", "X-Mock-Token": TOKEN}).status == 200


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost:4010", 200),
        ("LOCALHOST", 200),
        ("127.0.0.1:4010", 200),
        ("[::1]:4010", 200),
        ("mock.test:4010", 200),
        ("rebound.example:4010", 403),
        ("127.0.0.1.rebound.example", 403),
        ("localhost.rebound.example", 403),
        ("", 200),
        ("[", 403),
    ],
)
def test_a_name_bound_to_this_machine_is_refused(site: Site, host: str, status: int) -> None:
    assert ask(site, {"Host": host}).status == status
    if status == 403:
        assert ask(Site(site.mocks), {"Host": host}).status == 403
    assert ask(site, {"Host": host, "X-Mock-Token": TOKEN}).status == 200


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        ("http://127.0.0.1:4010", 200),
        ("http://127.0.0.1:9999", 403),
        ("https://elsewhere.example", 403),
        ("null", 403),
        ("http://[", 403),
        ("file://", 403),
    ],
)
def test_a_page_of_another_origin_is_refused(site: Site, origin: str, status: int) -> None:
    assert ask(site, {"Host": "127.0.0.1:4010", "Origin": origin}).status == status
    assert ask(site, {"Origin": "null"}).status == 403


def test_a_token_is_made_where_none_is_given(mock: Mock) -> None:
    one, other = Site({"shop": mock}), Site({"shop": mock})
    assert len(one.access.token) >= 32
    assert one.access.token != other.access.token
    assert one.access.token not in repr(one.access)
    assert ask(one, {"X-Mock-Token": one.access.token}, ELSEWHERE).status == 200


def test_a_served_mock_tells_its_token() -> None:
    with shop() as mock, mock.serve() as server:
        port = urlsplit(server.origin).port
        answers = {}
        for host in ("localhost", "rebound.example"):
            for token in ("", server.token):
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=300)
                headers = {"Host": host} | ({"X-Mock-Token": token} if token else {})
                connection.request("GET", "/_mock/keys", headers=headers)
                answers[host, bool(token)] = connection.getresponse().status
                connection.close()
        assert server.token not in repr(server)
    assert answers == {
        ("localhost", False): 200,
        ("localhost", True): 200,
        ("rebound.example", False): 403,
        ("rebound.example", True): 200,
    }


def test_the_console_fills_keys_in_only_for_those_who_may_know_them(site: Site) -> None:
    def script(headers: dict[str, str], client: str = "127.0.0.1") -> str:
        answer = ask(site, headers, client, "/docs/console/shop/start.js")
        assert answer.status == 200
        return answer.body.decode()

    assert KEY in script({})
    assert KEY in script({"X-Mock-Token": TOKEN}, ELSEWHERE)
    assert KEY not in script({}, ELSEWHERE)
    assert KEY not in script({"Host": "rebound.example"})


@pytest.mark.parametrize("given", ["option", "environment"])
def test_the_command_takes_a_token(given: str) -> None:
    options = ["--admin-token", TOKEN] if given == "option" else []
    environment = dict(os.environ) | ({} if options else {TOKEN_VARIABLE: TOKEN})
    with command("--api", "customtrades", *options, environment=environment) as running:
        statuses = []
        for token in ("", "wrong", TOKEN):
            connection = running.connection()
            headers = {"X-Forwarded-For": ELSEWHERE} | ({"X-Mock-Token": token} if token else {})
            connection.request("GET", "/_mock/keys", headers=headers)
            statuses.append(connection.getresponse().status)
            connection.close()
        printed = running.greeting + "".join(running.stop(signal.SIGTERM))
    assert statuses == [401, 401, 200]
    assert TOKEN not in printed, "on loopback nobody needs it"


def test_the_command_prints_the_token_it_made_once_when_others_can_come() -> None:
    with command("--api", "customtrades", "--host", "0.0.0.0") as running:
        _, told = running.stop(signal.SIGTERM)
    found = re.findall(r"`Authorization: Bearer ([A-Za-z0-9_-]{32,})`", told)
    assert len(found) == 1
    assert told.count(found[0]) == 1
