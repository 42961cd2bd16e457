"""The page at `/` of a running mock: its files, and what a person sees in a real browser."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import subprocess
from importlib import resources
from pathlib import Path
from typing import Any

import msgspec
import node
import pytest
from documentation import APIS, Served, served
from tradespec.mock import Mock
from tradespec.mock.messages import Request, Response
from tradespec.mock.serving.server import Server
from tradespec.mock.web.site import Site

HOSTILE = "<img src=x onerror=alert(1)>\"'&"
AWAY = "192.0.2.7"
_PAGE = resources.files("tradespec.mock.web").joinpath("page")
_FILES = ("index.html", "page.css", "page.js")


def _get(site: Site, path: str, **changes: Any) -> Response:
    return site.handle(msgspec.structs.replace(Request("GET", path), **changes))


@pytest.mark.parametrize(
    ("path", "file", "kind"),
    [
        ("/", "index.html", "text/html"),
        ("/page.css", "page.css", "text/css"),
        ("/page.js", "page.js", "text/javascript"),
    ],
)
def test_its_files_are_served_under_a_strict_policy(path: str, file: str, kind: str) -> None:
    answer = _get(Site({}), path)
    assert (answer.status, answer.body) == (200, _PAGE.joinpath(file).read_bytes())
    assert answer.header("content-type") == f"{kind}; charset=utf-8"
    policy = answer.header("content-security-policy") or ""
    assert "default-src 'none'; script-src 'self'; style-src 'self';" in policy
    assert "unsafe" not in policy
    assert Site({}).handle(Request("POST", path)).status == 405


def test_it_is_small_and_has_nothing_inline() -> None:
    html, style, script = (_PAGE.joinpath(name).read_text() for name in _FILES)
    assert len(html + style + script) < 27_000
    assert not re.search(r"<style|<script(?! src)|\son\w+=|\sstyle=|javascript:", html)
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", script)
    assert not re.search(r"https?:(?!//127|\\/\\/127)", html + style + script)


def test_what_it_knows_is_no_secret() -> None:
    with Mock("customtrades") as mock:
        site = Site({"customtrades": mock})
        answer = _get(site, "/page.json", client=AWAY)
        assert mock.key.encode() not in answer.body
        assert mock.key.encode() not in _get(site, "/", client=AWAY).body
        (facts,) = json.loads(answer.body)["apis"]
        assert facts["header"] == "X-API-Key: {key}"
        assert _get(site, "/_mock/keys", client=AWAY).status == 401


def _python(api: str, site: Served) -> str:
    """The Python call that the page shows."""
    facts = json.loads(_get(Site(site.mocks), "/page.json").body)["apis"]
    (own,) = (each for each in facts if each["name"] == api)
    return (
        f"from {own['package']} import {own['client']}\n"
        f"with {own['client']}(api_key={site.mocks[api].key!r}, "
        f"base_url={site.origin + own['base']!r}) as client:\n"
        f"    print(client.{own['call']})\n"
    )


@pytest.mark.parametrize("api", APIS)
def test_the_first_calls_work(api: str) -> None:
    with served() as site:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(_python(api, site), {})
        assert "Job(" in printed.getvalue()
        facts = json.loads(_get(Site(site.mocks), "/page.json").body)["apis"]
        (own,) = (each for each in facts if each["name"] == api)
        name, _, value = own["header"].replace("{key}", site.mocks[api].key).partition(": ")
        answer = _get(Site(site.mocks), own["first"], headers=[(name, value)])
        assert answer.status == 200


@pytest.fixture(scope="module")
def seen() -> dict[str, Any]:
    """What Chromium saw."""
    modules, chromium = node.modules(), node.browser()
    with served() as site:
        mock = site.mocks["customtrades"]
        away = Site({"customtrades": mock}, token="the-token", host="away.test")

        def from_away(request: Request) -> Response:
            return away.handle(msgspec.structs.replace(request, client=AWAY))

        with Server(from_away, "127.0.0.1", 0) as other:
            given = {
                "header": mock.key_header(),
                "customer": mock.ids["customer"],
                "hostile": HOSTILE,
                "other": other.origin.replace("127.0.0.1", "away.test") + "/",
                "token": "the-token",
            }
            script = Path(__file__).with_name("landing.cjs")
            words = [str(script), str(modules), chromium, f"{site.origin}/", json.dumps(given)]
            done = subprocess.run(
                [node.program("node"), *words],
                capture_output=True,
                text=True,
                check=False,
                timeout=800,
                env={**node.environment(), "SCREENSHOT": os.environ.get("SCREENSHOT", "")},
            )
        assert done.returncode == 0, done.stderr
        report: dict[str, Any] = json.loads(done.stdout)
        report["key"], report["origin"] = mock.key, site.origin
        return report


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_it_shows_how_to_call(seen: dict[str, Any]) -> None:
    base = f"{seen['origin']}/customtrades/api/v1"
    assert seen["start"]["base"] == base
    assert seen["start"]["empty"] is True
    assert seen["start"]["call"] == f"curl '{base}/jobs' \\\n  -H 'X-API-Key: {seen['key']}'"
    assert seen["copied"] == seen["start"]["call"]
    assert seen["last"] == ["#servicem8", f"{seen['origin']}/servicem8/api_1.0"]


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_requests_and_records_appear_as_they_come(seen: dict[str, Any]) -> None:
    assert seen["rows"] == [
        ["GET", "/api/v1/jobs/none", "jobs.get", str(seen["statuses"][2])],
        ["GET", "/api/v1/jobs?limit=1", "jobs.list", "200"],
        ["POST", "/api/v1/jobs", "jobs.create", "200"],
    ]
    assert json.loads(seen["json"])["title"] == HOSTILE
    request, answer = seen["parts"]
    assert request.startswith("curl -X POST ")
    assert f"{seen['origin']}/customtrades/api/v1/jobs" in request
    assert seen["key"] not in request
    assert answer.startswith("HTTP/1.1 200 OK\n")
    assert seen["failed"] == 503
    assert seen["jumps"] == []


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_hostile_text_stays_text(seen: dict[str, Any]) -> None:
    assert HOSTILE in seen["record"]
    assert seen["images"] == 0
    assert seen["dialogs"] == 1  # the question before the reset


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_from_elsewhere_it_asks_for_the_token(seen: dict[str, Any]) -> None:
    assert seen["key"] not in seen["hidden"]
    assert seen["locked"] == 0
    assert seen["shown"] == [seen["key"], True]


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_it_is_accessible_fits_and_stays_here(seen: dict[str, Any]) -> None:
    assert not seen["serious"]
    assert not seen["overflow"]
    assert not seen["outside"]
    assert not seen["problems"]
