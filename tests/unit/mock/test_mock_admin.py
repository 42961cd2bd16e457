"""What a mock can do over HTTP below `/_mock`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from mock_documents import KEY, MAKER, OTHER_KEY, OTHER_TOOL, TOOL, call
from openapi_spec_validator import OpenAPIV31SpecValidator
from tradespec.mock import Mock, Request, Response
from tradespec.mock.admin import HANDLERS, description
from tradespec.mock.site import Site


@pytest.fixture
def site(mock: Mock) -> Site:
    return Site({"shop": mock})


def ask(site: Site, method: str, path: str, body: Any = None, **headers: str) -> Response:
    """Send one request below `/_mock`."""
    content = b"" if body is None else json.dumps(body).encode()
    sent = [(name.replace("_", "-"), value) for name, value in headers.items()]
    if content:
        sent.append(("Content-Type", "application/json"))
    return site.handle(Request.to(method, "/_mock" + path, sent, content))


def told(response: Response, status: int = 200) -> Any:
    """Give the JSON of an answer with the status that is wanted."""
    assert response.status == status, response.body
    return json.loads(response.body) if response.body else None


def refused(response: Response, status: int) -> Mapping[str, str]:
    """Give the problem of an answer with the status that is wanted."""
    problem = told(response, status)
    assert set(problem) == {"error", "at", "hint"}
    assert all(isinstance(value, str) for value in problem.values())
    assert problem["error"]
    assert problem["at"]
    return problem


# The document


def test_the_document_is_valid_and_every_operation_has_a_handler(site: Site) -> None:
    document = told(ask(site, "GET", "/openapi.json"))
    OpenAPIV31SpecValidator(document).validate()
    assert json.dumps(document).count(": null") == 1, "a comma that YAML took apart, not a null"
    assert document["servers"][0]["url"] == "/_mock"
    named = {node["operationId"] for *_, node, _ in description().operations()}
    assert named == set(HANDLERS)
    assert document["components"]["parameters"]["Api"]["schema"]["enum"] == ["shop"]
    assert "enum" not in description().root["components"]["parameters"]["Api"]["schema"]


def test_every_operation_and_parameter_is_described() -> None:
    for *_, node, _ in description().operations():
        assert node["summary"]
        assert node["tags"]
        assert "4XX" in node["responses"]
    components = description().root["components"]
    for schema in components["schemas"].values():
        assert schema["description"]
        for each in schema.get("properties", {}).values():
            assert "description" in each or "$ref" in each or "items" in each
    assert all(each["description"] for each in components["parameters"].values())


# State


def test_reset_one_and_all(site: Site, mock: Mock) -> None:
    for path in ("/shop/reset", "/reset"):
        mock.create("Tool", name="Saw")
        call(mock, "GET", "/tools")
        assert told(ask(site, "POST", path), 204) is None
        assert (len(mock.records("Tool")), len(mock.requests)) == (2, 0)
        assert told(ask(site, "POST", path, {}), 204) is None


def test_keys_ids_and_applications(site: Site, mock: Mock) -> None:
    assert told(ask(site, "GET", "/keys")) == {"shop": KEY}
    assert told(ask(site, "GET", "/shop/keys")) == mock.keys
    assert told(ask(site, "GET", "/shop/ids")) == dict(mock.ids)
    application = told(ask(site, "POST", "/shop/oauth", {"scopes": ["read"]}), 201)
    assert set(application) == {"client_id", "client_secret", "code", "refresh_token"}
    assert told(ask(site, "POST", "/shop/oauth"), 201)["code"] != application["code"]


def test_seeds(site: Site, mock: Mock) -> None:
    ids = told(ask(site, "POST", "/shop/seed", {"Tool": {"saw": {"name": "Saw"}}}))
    assert mock.record("Tool", ids["saw"])["name"] == "Saw"
    assert ids.keys() >= {"tool", "hammer", "saw"}
    account = {"key": "new", "settings": {"month": 5}, "records": {"Tool": [{"name": "Axe"}]}}
    told(ask(site, "POST", "/shop/seed", {"accounts": [account]}))
    assert [each["name"] for each in mock.records("Tool", key="new")] == ["Axe"]
    problem = refused(ask(site, "POST", "/shop/seed", {"accounts": [{"kye": "x"}]}), 400)
    assert problem["at"] in ("body.accounts[0].kye", "body.accounts[0].key")
    unknown = {"key": "x", "kye": "x"}
    problem = refused(ask(site, "POST", "/shop/seed", {"accounts": [unknown]}), 400)
    assert problem == {
        "error": "body.accounts[0].kye: is not a known field",
        "at": "body.accounts[0].kye",
        "hint": "There are: key, name, secret, scopes, keys, settings, records.",
    }
    problem = refused(ask(site, "POST", "/shop/seed", {"Spoon": []}), 409)
    assert "'Spoon'" in problem["error"]
    assert problem["hint"].startswith("there are: Tool")


def test_snapshots(site: Site, mock: Mock) -> None:
    assert told(ask(site, "GET", "/shop/snapshots")) == []
    kept = told(ask(site, "POST", "/shop/snapshots"), 201)
    assert (kept["id"], kept["api"], kept["version"]) == ("1", "shop", mock.document.version)
    mock.delete("Tool", TOOL)
    file = ask(site, "GET", "/shop/snapshots/1")
    assert ask(site, "POST", "/shop/snapshots/1/restore").status == 204
    assert mock.record("Tool", TOOL)["gone_at"] is None
    again = site.handle(
        Request.to(
            "PUT",
            "/_mock/shop/snapshots/mine",
            [("Content-Type", "application/json")],
            file.body,
        )
    )
    assert told(again)["rows"] == kept["rows"]
    assert ask(site, "POST", "/shop/snapshots/mine/restore").status == 204
    assert [each["id"] for each in told(ask(site, "GET", "/shop/snapshots"))] == ["1", "mine"]
    assert ask(site, "DELETE", "/shop/snapshots/1").status == 204
    problem = refused(ask(site, "POST", "/shop/snapshots/1/restore"), 404)
    assert problem["hint"] == "there are: mine"
    ask(site, "POST", "/reset")
    assert told(ask(site, "POST", "/shop/snapshots"), 201)["id"] == "1", "snapshots outlive a reset"


def test_a_snapshot_that_cannot_be_kept(site: Site) -> None:
    ask(site, "POST", "/shop/snapshots")
    file = told(ask(site, "GET", "/shop/snapshots/1"))
    changed = json.loads(json.dumps(file))
    changed["content"]["tables"]["records"].pop()
    problem = refused(ask(site, "PUT", "/shop/snapshots/a", changed), 409)
    assert "was changed after it was taken" in problem["error"]
    assert refused(ask(site, "PUT", "/shop/snapshots/a", {"file": "x"}), 400)
    assert refused(ask(site, "PUT", "/shop/snapshots/a%2Fb", file), 400)
    with Mock("customtrades") as trades:
        other = Site({"customtrades": trades})
        problem = refused(ask(other, "PUT", "/customtrades/snapshots/a", file), 409)
        assert problem["hint"] == "restore it in a mock of shop"
    for _ in range(31):
        ask(site, "POST", "/shop/snapshots")
    assert refused(ask(site, "POST", "/shop/snapshots"), 409)["hint"] == "delete one first"


def test_the_clock(site: Site, mock: Mock) -> None:
    assert told(ask(site, "GET", "/shop/clock"))["frozen"] is False
    frozen = {"now": "2026-02-01T00:00:00.000Z", "frozen": True}
    assert told(ask(site, "PUT", "/shop/clock", {"to": "2026-02-01"})) == frozen
    moved = told(ask(site, "POST", "/shop/clock/advance", {"days": 31, "hours": -0.5}))
    assert moved == {"now": "2026-03-03T23:30:00.000Z", "frozen": True}
    assert told(ask(site, "POST", "/shop/clock/tick"))["frozen"] is False
    assert told(ask(site, "POST", "/shop/clock/freeze"))["frozen"] is True
    assert mock.clock.now().year == 2026
    set_ticking = ask(site, "PUT", "/shop/clock", {"to": "2020-01-01", "frozen": False})
    assert told(set_ticking)["frozen"] is False
    assert told(ask(site, "POST", "/shop/clock/reset"))["now"] > "2020-01-02"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"to": "soon"}, 409),
        ({"to": "1969-12-31"}, 409),
        ({"to": "3000-01-01T00:00:00Z"}, 409),
        ({"to": "0001-01-01T00:00:00+14:00"}, 409),
        ({"to": 5}, 400),
        ({}, 400),
        ({"to": "2026-01-01", "frozen": "yes"}, 400),
        ({"to": "2026-01-01", "freeze": True}, 400),
    ],
)
def test_a_clock_that_cannot_be_set(site: Site, body: Any, status: int) -> None:
    refused(ask(site, "PUT", "/shop/clock", body), status)


@pytest.mark.parametrize(
    ("body", "status"),
    [({"weeks": 1}, 400), ({}, 400), ({"days": 1e9}, 409), ({"days": "1"}, 400), ([1], 400)],
)
def test_a_clock_that_cannot_be_moved(site: Site, body: Any, status: int) -> None:
    refused(ask(site, "POST", "/shop/clock/advance", body), status)


def test_settings(site: Site, mock: Mock) -> None:
    assert told(ask(site, "GET", "/shop/settings")) == dict(mock.settings)
    changed = told(ask(site, "PATCH", "/shop/settings", {"open": False, "rate": 3}))
    assert (changed["open"], changed["rate"]) == (False, 3)
    assert ask(site, "DELETE", "/shop/settings/open").status == 204
    assert mock.settings["open"] is True
    wrong = {"rate": 9, "month": "many"}
    refused(ask(site, "PATCH", "/shop/settings", wrong), 400)
    problem = refused(ask(site, "PATCH", "/shop/settings", {"rate": 9, "month": -1}), 409)
    assert "setting month" in problem["error"]
    assert mock.settings["rate"] == 3, "all are set, or none"
    problem = refused(ask(site, "PATCH", "/shop/settings", {"rate": 9, "nothing": 1}), 404)
    assert problem["hint"] == "there are: open, from, month, rate"
    assert mock.settings["rate"] == 3
    refused(ask(site, "DELETE", "/shop/settings/nothing"), 404)


def test_the_settings_of_another_account(site: Site, mock: Mock) -> None:
    ask(site, "PATCH", "/shop/settings", {"rate": 7}, X_Mock_Account=OTHER_KEY)
    assert mock.settings_of(OTHER_KEY)["rate"] == 7
    assert mock.settings["rate"] is None
    problem = refused(ask(site, "GET", "/shop/settings", X_Mock_Account="wrong"), 404)
    assert "wrong" not in json.dumps(problem)


# Calls


def test_faults(site: Site, mock: Mock) -> None:
    made = told(ask(site, "POST", "/shop/faults", {"times": 2, "status": 503, "rate": 1}), 201)
    assert made == {
        "number": 1,
        "times": 2,
        "happened": 0,
        "operation": None,
        "rate": 1.0,
        "status": 503,
    }
    whole = {
        "times": None,
        "operation": "tools.get",
        "delay": 0.5,
        "body": {"a": 1},
        "headers": {"Retry-After": "1"},
        "seed": 5,
        "truncate": 0,
    }
    second = told(ask(site, "POST", "/shop/faults", whole), 201)
    assert (second["body"], second["headers"], second["truncate"]) == (
        '{"a":1}',
        {"Retry-After": "1"},
        0,
    )
    assert call(mock, "GET", "/tools").status == 503
    assert told(ask(site, "GET", "/shop/faults/1"))["happened"] == 1
    assert [each["number"] for each in told(ask(site, "GET", "/shop/faults"))] == [1, 2]
    assert ask(site, "DELETE", "/shop/faults/1").status == 204
    refused(ask(site, "DELETE", "/shop/faults/1"), 404)
    assert ask(site, "DELETE", "/shop/faults").status == 204
    assert not mock.faults


@pytest.mark.parametrize(
    ("body", "status", "at"),
    [
        ({}, 400, "body"),
        ({"times": 1}, 400, "body"),
        ({"status": 503, "time": 1}, 400, "body.time"),
        ({"status": "503"}, 400, "body.status"),
        ({"status": 503, "times": 0}, 400, "body.times"),
        ({"drop": "sometimes"}, 400, "body.drop"),
        ({"status": 503, "operation": "tool.get"}, 404, "body.operation"),
        ({"cause": "nothing"}, 409, "body"),
        ({"spoil": "malformed", "status": 500}, 409, "body"),
    ],
)
def test_a_fault_that_cannot_be(site: Site, body: Any, status: int, at: str) -> None:
    problem = refused(ask(site, "POST", "/shop/faults", body), status)
    assert problem["at"] == at
    if at == "body.operation":
        assert problem["hint"].startswith("did you mean tools.get")
    if at == "body.time":
        assert problem["hint"].startswith("There are: times, operation")


def test_requests(site: Site, mock: Mock) -> None:
    sent = [("Authorization", f"Bearer {KEY}"), ("X-Trace", "1")]
    for number in range(3):
        site.handle(Request.to("GET", f"/shop/v1/tools?at={number}", sent))
    listed = told(ask(site, "GET", "/shop/requests?after=1&limit=1"))
    assert [each["number"] for each in listed] == [2]
    assert (
        len(told(ask(site, "GET", "/shop/requests?status=200&operation=tools.list&after=2"))) == 1
    )
    one = told(ask(site, "GET", "/shop/requests/2", Host="localhost:9999"))
    assert {name: one[name] for name in listed[0]} == listed[0]
    assert (one["operation"], one["method"], one["query"]) == ("tools.list", "GET", "at=1")
    assert ["Authorization", "Bearer <hidden>"] in one["headers"]
    assert one["curl"].startswith("curl -X GET 'http://localhost:9999/shop/v1/tools?at=1'")
    assert one["http"].startswith("HTTP/1.1 ")
    assert KEY not in json.dumps(one)
    refused(ask(site, "GET", "/shop/requests/9"), 404)
    problem = refused(ask(site, "GET", "/shop/requests?operation=tools.lst"), 404)
    assert problem["at"] == "query.operation"
    assert ask(site, "DELETE", "/shop/requests").status == 204
    assert len(mock.requests) == 0


def test_verifying_calls(site: Site, mock: Mock) -> None:
    call(mock, "POST", "/tools", {"name": "A"})
    wanted = {"operation": "tools.create", "times": 1, "body": {"name": "A"}, "status": 200}
    assert [
        each["number"] for each in told(ask(site, "POST", "/shop/requests/verify", wanted))
    ] == [1]
    problem = refused(ask(site, "POST", "/shop/requests/verify", wanted | {"times": 2}), 409)
    assert problem["error"].startswith("tools.create was to be called twice with")
    assert problem["at"] == "requests"
    never = {"operation": "tools.create", "times": 0}
    assert (
        "was not to be called"
        in refused(ask(site, "POST", "/shop/requests/verify", never), 409)["error"]
    )
    problem = refused(ask(site, "POST", "/shop/requests/verify", {"operation": "tools.made"}), 404)
    assert (problem["at"], problem["hint"][:13]) == ("body.operation", "did you mean ")


# Records


def test_records(site: Site, mock: Mock) -> None:
    assert len(told(ask(site, "GET", "/shop/records/Tool"))) == 2
    made = told(ask(site, "POST", "/shop/records/Tool", {"name": "Saw", "price": 2.50}), 201)
    path = f"/shop/records/Tool/{made['uuid']}"
    assert told(ask(site, "GET", path)) == made
    assert told(ask(site, "PATCH", path, {"note": "new", "state": "lent"}))["lent_at"]
    assert ask(site, "DELETE", path).status == 204
    assert told(ask(site, "GET", path))["gone_at"]
    problem = refused(ask(site, "PATCH", f"/shop/records/Tool/{TOOL}", {"maker_uuid": TOOL}), 409)
    assert "reference_not_found" in problem["error"]
    problem = refused(ask(site, "PATCH", f"/shop/records/Tool/{TOOL}", {"nmae": "x"}), 409)
    assert (problem["error"], problem["hint"][:12]) == (
        "Tool has no field 'nmae'.".rstrip("."),
        "did you mean",
    )
    refused(ask(site, "POST", "/shop/records/Tool", {"name": 5}), 409)
    refused(ask(site, "POST", "/shop/records/Tool", {"key": "x", "kind": "y"}), 409)
    refused(ask(site, "GET", "/shop/records/Tool/nothing"), 404)
    assert refused(ask(site, "GET", "/shop/records/Spoon"), 404)["hint"].startswith(
        "there are: Tool"
    )


def test_pages_of_records_and_fields_they_must_have(site: Site, mock: Mock) -> None:
    mock.seed({"Tool": [{"name": f"Tool {number}", "price": number} for number in range(5)]})
    newest = told(ask(site, "GET", "/shop/records/Tool?order=newest&limit=2&offset=1"))
    assert [each["name"] for each in newest] == ["Tool 3", "Tool 2"]
    assert (
        told(ask(site, "GET", "/shop/records/Tool?limit=2&offset=1")) == mock.records("Tool")[1:3]
    )

    def names(**where: str) -> list[str]:
        query = "&".join(f"where[{name}]={value}" for name, value in where.items())
        found = told(ask(site, "GET", f"/shop/records/Tool?{query}"))
        return [each["name"] for each in found]

    assert names(name="Drill") == ["Drill"]
    assert names(price="3") == ["Tool 3"]
    assert names(price="99.5") == ["Drill"]
    assert names(is_power="true", name="Drill") == ["Drill"]
    assert names(is_power="false", name="Drill") == []
    assert names(maker_uuid="null", name="Drill") == ["Drill"]
    problem = refused(ask(site, "GET", "/shop/records/Tool?name=Drill"), 400)
    assert problem["hint"] == "There are: limit, offset, order, where."
    refused(ask(site, "GET", "/shop/records/Tool?where[nothing]=1"), 409)


def test_the_records_of_another_account(site: Site, mock: Mock) -> None:
    other = {"X_Mock_Account": OTHER_KEY}
    assert ask(site, "GET", f"/shop/records/Tool/{OTHER_TOOL}").status == 404
    assert told(ask(site, "GET", f"/shop/records/Tool/{OTHER_TOOL}", **other))["name"]
    count = {each["name"]: each["count"] for each in told(ask(site, "GET", "/shop/kinds", **other))}
    assert count["Tool"] == len(mock.records("Tool", key=OTHER_KEY))
    told(ask(site, "POST", "/shop/records/Tool", {"name": "Saw"}, **other), 201)
    assert len(mock.records("Tool", key=OTHER_KEY)) == count["Tool"] + 1
    refused(
        ask(site, "PATCH", f"/shop/records/Tool/{OTHER_TOOL}", {"maker_uuid": MAKER}, **other), 409
    )
    kinds = told(ask(site, "GET", "/shop/kinds"))
    assert {"name": "Tool", "key": "uuid", "count": 2} in kinds


# Webhooks


def test_webhooks(site: Site, mock: Mock) -> None:
    assert told(ask(site, "GET", "/shop/webhooks")) == []
    assert ask(site, "PUT", "/shop/webhooks", {"url": "http://127.0.0.1:9/"}).status == 204
    assert ask(site, "PUT", "/shop/webhooks", {"url": None}).status == 204
    refused(ask(site, "PUT", "/shop/webhooks", {"url": "file:///etc"}), 400)
    refused(ask(site, "POST", "/shop/webhooks/evt_1/resend"), 404)
    refused(ask(site, "GET", "/shop/webhooks/evt_1"), 404)


def test_deliveries() -> None:
    got: list[bytes] = []
    with Mock("fieldinsight") as mock:
        site = Site({"fieldinsight": mock})
        mock.webhooks.to(lambda body, headers: got.append(body))
        mock.update("Job", mock.records("Job")[0]["id"], {"status.slug": "in_progress"})
        deliveries = told(ask(site, "GET", "/fieldinsight/webhooks"))
        assert [each["state"] for each in deliveries] == ["delivered"] * len(got)
        one = deliveries[0]
        assert one["attempts"][0]["status"] == 200
        assert told(ask(site, "GET", f"/fieldinsight/webhooks/{one['id']}")) == [one]
        told(ask(site, "POST", f"/fieldinsight/webhooks/{one['id']}/resend"), 202)
        assert got[-1] == got[0]
        secret = mock.webhooks.secret()
        assert secret
        assert secret not in json.dumps(told(ask(site, "GET", "/fieldinsight/webhooks")))


# What is not there


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/other/clock", 404),
        ("GET", "/shop", 404),
        ("GET", "/", 404),
        ("GET", "//clock", 404),
        ("GET", "/shop/nothing", 404),
        ("GET", "/shop/records", 404),
        ("GET", "/shop/records/%ff", 400),
        ("GET", "/shop/requests/none", 400),
        ("GET", "/shop/requests?after=-1", 400),
        ("GET", "/shop/requests?after=1&after=2", 400),
        ("GET", "/shop/requests?%ff", 400),
        ("POST", "/shop/clock", 405),
        ("TRACE", "/keys", 405),
        ("PUT", "/shop/clock", 400),
    ],
)
def test_what_is_refused(site: Site, method: str, path: str, status: int) -> None:
    response = ask(site, method, path)
    refused(response, status)
    assert (response.header("allow") is not None) == (status == 405)


def test_what_is_not_there_is_told_with_what_is(site: Site) -> None:
    assert refused(ask(site, "GET", "/other/clock"), 404)["hint"] == "There are: shop."
    assert refused(ask(site, "POST", "/shop/clock"), 405)["hint"] == (
        "There is: GET, HEAD, OPTIONS, PUT."
    )


def test_bodies(site: Site) -> None:
    def sent(content: bytes, media_type: str = "application/json") -> Response:
        headers = [("Content-Type", media_type)] if media_type else []
        return site.handle(Request("POST", "/_mock/shop/clock/advance", b"", headers, content))

    for media_type in ("text/plain", "application/x-www-form-urlencoded", ""):
        refused(sent(b'{"days": 1}', media_type), 415)
    refused(sent(b"{"), 400)
    refused(sent(b"\xff"), 400)
    refused(sent(b"[" * 100_000), 400)
    refused(sent(b" " * (10 * 1024 * 1024 + 1)), 413)
    problem = refused(ask(site, "POST", "/shop/reset", {"clock": False}), 400)
    assert problem["error"] == "body: there is none in this request"


def test_head_and_options(site: Site) -> None:
    whole, head = ask(site, "GET", "/shop/clock"), ask(site, "HEAD", "/shop/clock")
    assert (head.status, head.body) == (200, b"")
    assert head.header("content-length") == str(len(whole.body))
    options = ask(site, "OPTIONS", "/shop/clock")
    assert (options.status, options.header("allow")) == (204, "GET, HEAD, OPTIONS, PUT")
