"""The mock serves the site and the console, and neither leads out of it."""

from __future__ import annotations

import http.client
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import node
import pytest
from documentation import APIS, PAGES, SITE, Served, served

SCALAR = SITE.parents[1] / ".cache" / "scalar" / "standalone.js"


@pytest.fixture(scope="module")
def site() -> Iterator[Served]:
    with served() as running:
        yield running


def _get(site: Served, path: str, method: str = "GET") -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection(urlsplit(site.origin).netloc, timeout=300)
    connection.request(method, path)
    response = connection.getresponse()
    found = {name.lower(): value for name, value in response.getheaders()}
    body = response.read()
    connection.close()
    return response.status, found, body


@pytest.mark.parametrize("page", [page.relative_to(SITE).as_posix() for page in PAGES])
def test_every_page_is_served_as_it_is(page: str, site: Served) -> None:
    for name, kind in ((page, "text/html"), (f"{page[:-5]}.md", "text/markdown")):
        status, headers, body = _get(site, f"/docs/{name}")
        assert (status, body) == (200, (SITE / name).read_bytes())
        assert headers["content-type"] == f"{kind}; charset=utf-8"
        assert "default-src 'self'" in headers["content-security-policy"]


def test_the_root_leads_to_the_pages(site: Served) -> None:
    status, headers, _ = _get(site, "/docs")
    assert (status, headers["location"]) == (308, "/docs/index.html")
    assert _get(site, "/docs/")[0] == 200
    assert b"/docs/index.html" in _get(site, "/")[2]


@pytest.mark.parametrize(
    "path",
    [
        "/docs/../tradespec/__init__.py",
        "/docs/%2e%2e/tradespec/__init__.py",
        "/docs/..%2ftradespec/__init__.py",
        "/docs//etc/passwd",
        "/docs/nothing.html",
        "/docs/console/nothing.html",
        "/docs/console/../index.html",
        "/docs/assets",
    ],
)
def test_nothing_else_is_served(path: str, site: Served) -> None:
    assert _get(site, path)[0] == 404


def test_pages_are_read_only(site: Served) -> None:
    status, headers, _ = _get(site, "/docs/index.html", "POST")
    assert (status, headers["allow"]) == (405, "GET, HEAD")
    status, headers, body = _get(site, "/docs/index.html", "HEAD")
    assert (status, body) == (200, b"")


@pytest.mark.parametrize("api", APIS)
def test_the_console_knows_the_mock(api: str, site: Served) -> None:
    mock = site.mocks[api]
    status, headers, body = _get(site, f"/docs/console/{api}.html")
    assert status == 200
    assert "connect-src" not in headers["content-security-policy"]
    assert b"https://" not in body
    document = json.loads(_get(site, f"/docs/console/{api}/openapi.json")[2])
    assert [each["url"] for each in document["servers"]] == [f"/{api}{mock.document.base_path()}"]
    assert "x-tradespec" not in document
    start = _get(site, f"/docs/console/{api}/start.js")[2].decode()
    options = json.loads(start[start.index("{") : start.rindex("}") + 1])
    assert mock.key.partition(":")[0] in start
    assert options["telemetry"] is False
    assert options["withDefaultFonts"] is False
    assert options["proxyUrl"] == ""
    assert options["agent"] == {"disabled": True}


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("api", APIS)
def test_the_console_calls_the_mock_and_nobody_else(api: str, site: Served) -> None:
    _fetch_console()
    modules, chromium = node.modules(), node.browser()
    script = Path(__file__).with_name("console.cjs")
    mock = site.mocks[api]
    mock.reset()
    page = f"{site.origin}/docs/console/{api}.html"
    done = subprocess.run(
        [node.program("node"), str(script), str(modules), chromium, page],
        capture_output=True,
        text=True,
        check=False,
        timeout=800,
        env=node.environment(),
    )
    assert done.returncode == 0, done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    assert not report["outside"]
    assert not report["problems"]
    assert report["sent"], "the console sent nothing"
    assert [entry.status for entry in mock.requests][-1] < 300


def _fetch_console() -> None:
    if not SCALAR.is_file():
        root = str(SITE.parents[1])
        subprocess.run(["make", "-s", "-C", root, str(SCALAR.relative_to(root))], check=False)
    if not SCALAR.is_file():
        pytest.skip("NOT TESTED: the console could not be fetched from npm; `make docs` does it")
