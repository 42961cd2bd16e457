"""Pages that a person visits while a mock runs: none reads a key or changes anything."""

from __future__ import annotations

import json

import pytest
from tradespec.mock import Mock, Request, Response
from tradespec.mock.web.site import Site

HOST = "127.0.0.1:4010"
EVIL = "https://evil.example"
TOKEN = "the-token-of-this-server"

FROM_ELSEWHERE = {
    "fetch": {"Origin": EVIL, "Sec-Fetch-Site": "cross-site", "Referer": f"{EVIL}/"},
    "no-cors fetch": {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
    "script": {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "script"},
    "image": {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "image"},
    "frame": {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "iframe"},
    "link": {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"},
    "another port": {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors"},
    "form": {"Origin": EVIL, "Content-Type": "application/x-www-form-urlencoded"},
    "form of a sandbox": {"Origin": "null", "Content-Type": "text/plain"},
    "old browser": {"Referer": f"{EVIL}/page"},
    "old browser, another port": {"Referer": "http://127.0.0.1:3000/"},
    "local file": {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
    "extension": {"Origin": "chrome-extension://abcdefgh"},
    "rebound name": {"Host": "rebound.example:4010", "Sec-Fetch-Site": "same-origin"},
    "rebound form": {"Host": "rebound.example:4010", "Origin": "http://rebound.example:4010"},
    "web socket": {
        "Origin": EVIL,
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
        "Sec-WebSocket-Version": "13",
    },
    "web socket, no cors": {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "websocket"},
    "two origins": {"Origin": f"http://{HOST}, {EVIL}"},
    "unknown word": {"Sec-Fetch-Site": "somewhere"},
}
READS = [
    "/_mock/keys",
    "/_mock/openapi.json",
    "/_mock/customtrades/keys",
    "/_mock/customtrades/ids",
    "/_mock/customtrades/requests",
    "/_mock/customtrades/records/Job",
    "/_mock/customtrades/snapshots",
    "/_mock/customtrades/settings",
    "/_mock/customtrades/webhooks",
    "/_mock/nothing",
]
WRITES = [
    ("POST", "/_mock/reset"),
    ("POST", "/_mock/customtrades/reset"),
    ("POST", "/_mock/customtrades/oauth"),
    ("POST", "/_mock/customtrades/snapshots"),
    ("POST", "/_mock/customtrades/clock/freeze"),
    ("DELETE", "/_mock/customtrades/requests"),
]
PAGES = [
    "/",
    "/page.json",
    "/page.js",
    "/docs",
    "/docs/index.html",
    "/docs/console/customtrades.html",
    "/docs/console/customtrades/start.js",
    "/docs/console/customtrades/openapi.json",
    "/nothing",
    "/customtrades",
]
GUARDED = {
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "SAMEORIGIN",
    "referrer-policy": "no-referrer",
}


@pytest.fixture(scope="module")
def mock():
    with Mock("customtrades") as started:
        yield started


@pytest.fixture
def site(mock: Mock) -> Site:
    return Site({"customtrades": mock}, token=TOKEN, host="127.0.0.1")


def ask(site: Site, path: str, headers: dict[str, str], method: str = "GET") -> Response:
    sent = {"Host": HOST, **headers}
    return site.handle(Request.to(method, path, list(sent.items())))


@pytest.mark.parametrize("way", FROM_ELSEWHERE)
def test_no_other_page_reads_what_is_below_the_admin_api(site: Site, way: str) -> None:
    for path in READS:
        for method in ("GET", "HEAD", "OPTIONS"):
            refused = ask(site, path, FROM_ELSEWHERE[way], method)
            assert refused.status == 403
            assert site.mocks["customtrades"].key.encode() not in refused.body
            allowed = [n for n, _ in refused.headers if n.lower().startswith("access-control")]
            assert allowed == []


@pytest.mark.parametrize("way", FROM_ELSEWHERE)
def test_no_other_page_changes_anything(site: Site, mock: Mock, way: str) -> None:
    made = mock.create("Customer", first_name="Ada", last_name="Lovelace")
    calls, snapshots = len(mock.requests), mock.snapshot()
    for method, path in WRITES:
        assert ask(site, path, FROM_ELSEWHERE[way], method).status == 403
    assert mock.record("Customer", made["uuid"]) == made
    assert (len(mock.requests), mock.clock.frozen) == (calls, False)
    assert mock.snapshot() == snapshots


@pytest.mark.parametrize("way", FROM_ELSEWHERE)
def test_no_page_that_another_may_load_holds_the_key(site: Site, way: str) -> None:
    for path in PAGES:
        assert (
            site.mocks["customtrades"].key.encode() not in ask(site, path, FROM_ELSEWHERE[way]).body
        )


@pytest.mark.parametrize("path", [*PAGES, *READS])
def test_everything_the_server_shows_is_guarded(site: Site, path: str) -> None:
    for headers in ({}, FROM_ELSEWHERE["script"]):
        answer = ask(site, path, headers)
        assert {name: answer.header(name) for name in GUARDED} == GUARDED
        assert len([n for n, _ in answer.headers]) == len({n.lower() for n, _ in answer.headers})
        if path.startswith("/_mock"):
            assert answer.header("cache-control") == "no-store"
        if "html" in (answer.header("content-type") or "") and answer.status == 200:
            policy = answer.header("content-security-policy") or ""
            assert "frame-ancestors 'none'" in policy or "frame-ancestors 'self'" in policy


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"User-Agent": "curl/8", "Accept": "*/*"},
        {"Host": "localhost:4010"},
        {"Sec-Fetch-Site": "same-origin", "Referer": f"http://{HOST}/"},
        {"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate"},
        {"Origin": f"http://{HOST}", "Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"},
    ],
)
def test_programs_and_the_own_page_get_the_keys_without_ceremony(
    site: Site, headers: dict[str, str]
) -> None:
    answer = ask(site, "/_mock/keys", headers)
    assert json.loads(answer.body) == {"customtrades": site.mocks["customtrades"].key}
    start = ask(site, "/docs/console/customtrades/start.js", headers)
    assert site.mocks["customtrades"].key.encode() in start.body


def test_who_has_the_token_is_let_in_from_anywhere(site: Site) -> None:
    for headers in FROM_ELSEWHERE.values():
        assert ask(site, "/_mock/keys", {**headers, "X-Mock-Token": TOKEN}).status == 200
