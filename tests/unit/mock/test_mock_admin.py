"""What a mock can do over HTTP below `/_mock`."""

from __future__ import annotations

import json
from typing import Any

import pytest
from mock_documents import KEY, TOOL
from tradespec.mock import Mock, Request, Response
from tradespec.mock.site import Site


@pytest.fixture
def site(mock: Mock) -> Site:
    return Site({"shop": mock})


def ask(site: Site, method: str, path: str, body: Any = None, **more: Any) -> Response:
    """Send one request to the site."""
    content = b"" if body is None else json.dumps(body).encode()
    headers = [("Content-Type", "application/json")] if content else []
    request = Request.to(method, path, headers, content)
    request.client = more.get("client", request.client)
    return site.handle(request)


def told(response: Response, status: int = 200) -> Any:
    """Give the JSON of an answer with the status that is wanted."""
    assert response.status == status, response.body
    return json.loads(response.body) if response.body else None


def test_records(site: Site, mock: Mock) -> None:
    assert len(told(ask(site, "GET", "/_mock/shop/records/Tool"))) == 2
    found = told(ask(site, "GET", "/_mock/shop/records/Tool?name=Drill"))
    assert [each["uuid"] for each in found] == [TOOL]
    made = told(ask(site, "POST", "/_mock/shop/records/Tool", {"name": "Saw"}), 201)
    path = f"/_mock/shop/records/Tool/{made['uuid']}"
    assert told(ask(site, "PATCH", path, {"note": "new", "state": "lent"}))["lent_at"]
    assert ask(site, "DELETE", path).status == 204
    assert mock.records("Tool", name="Saw")[0]["gone_at"]
    refused = ask(site, "PATCH", f"/_mock/shop/records/Tool/{TOOL}", {"maker_uuid": TOOL})
    assert "reference_not_found" in told(refused, 400)["error"]


def test_clock_settings_faults_and_requests(site: Site, mock: Mock) -> None:
    now = told(ask(site, "POST", "/_mock/shop/clock", {"to": "2026-02-01T00:00:00Z"}))
    assert now == {"now": "2026-02-01T00:00:00+00:00", "frozen": True}
    assert told(ask(site, "POST", "/_mock/shop/clock", {"days": 1}))["now"].startswith("2026-02-02")
    assert told(ask(site, "GET", "/_mock/shop/clock"))["frozen"] is True
    assert told(ask(site, "PATCH", "/_mock/shop/settings", {"open": False}))["open"] is False
    assert told(ask(site, "GET", "/_mock/shop/settings")) == dict(mock.settings)
    assert ask(site, "POST", "/_mock/shop/faults", {"status": 503}).status == 204
    sent = [("Authorization", f"Bearer {KEY}")]
    assert site.handle(Request.to("GET", "/shop/v1/tools", sent)).status == 503
    calls = told(ask(site, "GET", "/_mock/shop/requests?operation=tools.list"))
    assert [each["status"] for each in calls] == [503]
    assert ask(site, "POST", "/_mock/shop/reset").status == 204
    assert told(ask(site, "GET", "/_mock/shop/requests")) == []


def test_webhooks(site: Site, mock: Mock) -> None:
    assert told(ask(site, "GET", "/_mock/shop/webhooks")) == []
    assert ask(site, "PUT", "/_mock/shop/webhooks", {"url": "http://127.0.0.1:9/"}).status == 204
    assert ask(site, "PUT", "/_mock/shop/webhooks", {"url": None}).status == 204
    assert ask(site, "PUT", "/_mock/shop/webhooks", {"url": "file:///etc"}).status == 400
    assert ask(site, "POST", "/_mock/shop/webhooks/evt_1").status == 404


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/_mock/other/clock", None, 404),
        ("GET", "/_mock/shop", None, 404),
        ("GET", "/_mock/shop/nothing", None, 404),
        ("GET", "/_mock/shop/records", None, 404),
        ("GET", "/_mock/shop/records/Cat", None, 404),
        ("PATCH", "/_mock/shop/records/Tool", {"a": 1}, 404),
        ("PATCH", f"/_mock/shop/records/Tool/{TOOL}", None, 400),
        ("POST", "/_mock/shop/clock", [1], 400),
        ("POST", "/_mock/shop/clock", {"to": "soon"}, 400),
        ("POST", "/_mock/shop/clock", {"weeks": 1}, 400),
        ("POST", "/_mock/shop/faults", {"what": 1}, 400),
        ("POST", "/_mock/shop/faults", {}, 400),
        ("PATCH", "/_mock/shop/settings", {"nothing": 1}, 404),
    ],
)
def test_what_is_refused(site: Site, method: str, path: str, body: Any, status: int) -> None:
    assert told(ask(site, method, path, body), status)["error"]


def test_writes_must_be_json(site: Site) -> None:
    form = Request.to("POST", "/_mock/shop/clock", [("Content-Type", "text/plain")], b'{"days": 1}')
    assert site.handle(form).status == 400


def test_kinds_and_pages_of_records(site: Site, mock: Mock) -> None:
    kinds = told(ask(site, "GET", "/_mock/shop/kinds"))
    assert {"name": "Tool", "key": "uuid", "count": 2} in kinds
    mock.seed({"Tool": [{"name": f"Tool {number}"} for number in range(5)]})
    newest = told(ask(site, "GET", "/_mock/shop/records/Tool?order=newest&limit=2&offset=1"))
    assert [each["name"] for each in newest] == ["Tool 3", "Tool 2"]
    oldest = told(ask(site, "GET", "/_mock/shop/records/Tool?limit=2&offset=1"))
    assert oldest == mock.records("Tool")[1:3]


def test_requests_by_number(site: Site, mock: Mock) -> None:
    sent = [("Authorization", f"Bearer {KEY}"), ("X-Trace", "1")]
    for number in range(3):
        site.handle(Request.to("GET", f"/shop/v1/tools?at={number}", sent))
    listed = told(ask(site, "GET", "/_mock/shop/requests?after=1&limit=1"))
    assert [each["number"] for each in listed] == [2]
    one = told(ask(site, "GET", "/_mock/shop/requests/2"))
    assert {name: one[name] for name in listed[0]} == listed[0]
    assert (one["operation"], one["method"], one["query"]) == ("tools.list", "GET", "at=1")
    assert ["Authorization", "Bearer <hidden>"] in one["headers"]
    assert one["curl"].startswith("curl -X GET ")
    assert one["http"].startswith("HTTP/1.1 ")
    assert KEY not in json.dumps(one)
    assert ask(site, "GET", "/_mock/shop/requests/9").status == 404
