"""Pages of other origins: the APIs for those that are named, nothing else for anybody."""

from __future__ import annotations

import http.client
import json
from urllib.parse import urlsplit

import pytest
from mock_command import command
from mock_documents import KEY, TOOL, call, shop
from tradespec.mock import Mock, Request, Response
from tradespec.mock.web.cors import read_origins
from tradespec.mock.web.site import Site

APP = "http://localhost:5173"
OTHER = "https://elsewhere.example"
TOKEN = "the-token-of-this-server"
HOST = "127.0.0.1:4010"


@pytest.fixture
def site(mock: Mock) -> Site:
    return Site({"shop": mock}, token=TOKEN, host="127.0.0.1", cors=[APP])


def ask(
    site: Site, method: str, path: str, origin: str = APP, body: bytes = b"", **headers: str
) -> Response:
    sent = [("Host", HOST), *([("Origin", origin)] if origin else [])]
    sent += [(name.replace("_", "-"), value) for name, value in headers.items()]
    return site.handle(Request.to(method, path, sent, body))


def preflight(site: Site, path: str, origin: str = APP, method: str = "POST") -> Response:
    asked = {"Access_Control_Request_Method": method}
    wanted = {"Access_Control_Request_Headers": "authorization,content-type,repeat-key"}
    return ask(site, "OPTIONS", path, origin, **asked, **wanted)


def crossing(response: Response) -> set[str]:
    return {
        name.lower() for name, _ in response.headers if name.lower().startswith("access-control-")
    }


@pytest.mark.parametrize("path", ["/shop/v1/tools", f"/shop/v1/tools/{TOOL}", "/shop/v1/nothing"])
@pytest.mark.parametrize("method", ["GET", "POST", "PATCH", "DELETE"])
def test_a_preflight_of_a_named_origin(site: Site, path: str, method: str) -> None:
    answer = preflight(site, path, method=method)
    assert (answer.status, answer.body) == (204, b"")
    assert answer.header("access-control-allow-origin") == APP
    assert method in (answer.header("access-control-allow-methods") or "").split(", ")
    allowed = answer.header("access-control-allow-headers")
    assert allowed == "authorization,content-type,repeat-key"
    assert answer.header("access-control-allow-credentials") is None
    assert "Origin" in (answer.header("vary") or "")
    assert len(site.mocks["shop"].requests) == 0


def test_a_preflight_is_no_call_that_a_fault_waits_for(site: Site, mock: Mock) -> None:
    mock.fail(status=503)
    assert preflight(site, "/shop/v1/tools").status == 204
    assert len(mock.faults) == 1


def test_a_private_network_is_opened_when_the_browser_asks(site: Site) -> None:
    asked = {
        "Access_Control_Request_Method": "GET",
        "Access_Control_Request_Private_Network": "true",
    }
    answer = ask(site, "OPTIONS", "/shop/v1/tools", **asked)
    assert answer.header("access-control-allow-private-network") == "true"
    refused = ask(site, "OPTIONS", "/shop/v1/tools", OTHER, **asked)
    assert crossing(refused) == set()


@pytest.mark.parametrize(
    ("path", "status"),
    [("/shop/v1/tools", 200), ("/shop/v1/tools/nonsense", 422), ("/shop/v1/nothing", 404)],
)
def test_answers_and_errors_can_be_read_with_their_headers(
    site: Site, path: str, status: int
) -> None:
    answer = ask(site, "GET", path, X_Key=KEY)
    assert answer.status == status
    assert answer.header("access-control-allow-origin") == APP
    assert answer.header("vary") == "Origin"
    exposed = (answer.header("access-control-expose-headers") or "").split(", ")
    own = {name.lower() for name, _ in answer.headers} - crossing(answer)
    assert set(exposed) == own - {"content-type", "vary"} - ({""} if exposed != [""] else set())
    if status == 200:
        assert {"x-used", "x-limit"} <= set(exposed)


@pytest.mark.parametrize("status", [401, 429, 500, 503])
def test_refusals_can_be_read(site: Site, mock: Mock, status: int) -> None:
    key = {} if status == 401 else {"X_Key": KEY}
    if status == 429:
        mock.settings["month"] = 0
    elif status != 401:
        mock.fail(status=status, headers={"Retry-After": "1"})
    answer = ask(site, "GET", "/shop/v1/tools", **key)
    assert answer.status == status
    assert answer.header("access-control-allow-origin") == APP
    if status >= 500:
        exposed = answer.header("access-control-expose-headers") or ""
        assert "retry-after" in exposed.split(", ")


@pytest.mark.parametrize(
    "origin",
    [
        OTHER,
        "null",
        "http://localhost:5174",
        "https://localhost:5173",
        f"{APP}/",
        f"{APP}, {OTHER}",
    ],
)
def test_another_origin_gets_no_permission(site: Site, origin: str) -> None:
    for answer in (
        preflight(site, "/shop/v1/tools", origin),
        ask(site, "GET", "/shop/v1/tools", origin, X_Key=KEY),
    ):
        assert crossing(answer) == set()
        assert answer.header("vary") == "Origin"


def test_it_is_off_by_default(mock: Mock) -> None:
    site = Site({"shop": mock}, token=TOKEN, host="127.0.0.1")
    for answer in (
        preflight(site, "/shop/v1/tools"),
        ask(site, "GET", "/shop/v1/tools", X_Key=KEY),
        ask(site, "GET", "/_mock/keys", X_Mock_Token=TOKEN),
    ):
        assert crossing(answer) == set()
        assert answer.header("vary") is None


def test_the_admin_api_is_opened_by_name_and_token_together(site: Site) -> None:
    assert preflight(site, "/_mock/reset").status == 204
    assert crossing(preflight(site, "/_mock/reset", OTHER)) == set()
    opened = ask(site, "GET", "/_mock/keys", X_Mock_Token=TOKEN, Sec_Fetch_Site="cross-site")
    assert (opened.status, json.loads(opened.body)) == (200, {"shop": KEY})
    assert opened.header("access-control-allow-origin") == APP
    for origin, headers in (
        (APP, {}),
        (APP, {"X_Mock_Token": "wrong"}),
        (OTHER, {}),
    ):
        refused = ask(site, "GET", "/_mock/keys", origin, **headers)
        assert refused.status == 403
        assert crossing(refused) == set()
        assert KEY.encode() not in refused.body
    unnamed = ask(site, "GET", "/_mock/keys", OTHER, X_Mock_Token=TOKEN)
    assert crossing(unnamed) == set()


@pytest.mark.parametrize("path", ["/", "/page.json", "/page.js", "/docs/index.html"])
def test_the_pages_are_opened_to_nobody(site: Site, path: str) -> None:
    assert crossing(ask(site, "GET", path)) == set()
    assert crossing(preflight(site, path)) == set()


@pytest.mark.parametrize(
    ("given", "origin"),
    [
        ("HTTP://LocalHost:5173", "http://localhost:5173"),
        ("http://localhost:80", "http://localhost"),
        ("https://app.example:443", "https://app.example"),
        ("http://[::1]:3000", "http://[::1]:3000"),
    ],
)
def test_origins_are_written_as_browsers_send_them(given: str, origin: str) -> None:
    assert read_origins([given]).origins == {origin}


@pytest.mark.parametrize(
    "given",
    [
        "*",
        " * ",
        "null",
        "",
        "localhost:5173",
        "http://localhost:5173/",
        "http://*.example",
        "http://a b",
        "ftp://x",
    ],
)
def test_what_is_no_origin_is_refused(given: str) -> None:
    with pytest.raises(ValueError, match="--cors"):
        read_origins([APP, given])
    with shop() as mock, pytest.raises(ValueError, match="--cors"):
        mock.serve(cors=[given])


def test_a_served_mock_and_the_command_take_origins() -> None:
    with shop() as mock, mock.serve(cors=[APP]) as server:
        connection = http.client.HTTPConnection(urlsplit(server.origin).netloc, timeout=30)
        connection.request("GET", "/shop/v1/tools", headers={"Origin": APP, "X-Key": KEY})
        assert connection.getresponse().headers["access-control-allow-origin"] == APP
        connection.close()
    with command("--api", "customtrades", "--cors", APP, "--cors", OTHER) as running:
        for origin in (APP, OTHER, "http://localhost"):
            connection = running.connection()
            asked = {"Origin": origin, "Access-Control-Request-Method": "GET"}
            connection.request("OPTIONS", "/customtrades/api/v1/jobs", headers=asked)
            allowed = connection.getresponse().headers["access-control-allow-origin"]
            assert allowed == (None if origin == "http://localhost" else origin)
            connection.close()


def test_calls_without_an_origin_are_as_ever(site: Site, mock: Mock) -> None:
    answer = ask(site, "GET", "/shop/v1/tools", "", X_Key=KEY)
    assert (answer.status, crossing(answer), answer.header("vary")) == (200, set(), "Origin")
    assert call(mock, "GET", "/tools").header("vary") is None
