"""Over HTTP below `/_mock`: the document, what a mock holds, and what is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest
from mock_asking import ask, refused, told
from mock_documents import KEY, OTHER_KEY, TOOL, call
from openapi_spec_validator import OpenAPIV31SpecValidator
from tradespec.mock import Mock, Request, Response
from tradespec.mock.web.admin import HANDLERS, description
from tradespec.mock.web.site import Site


@pytest.fixture
def site(mock: Mock) -> Site:
    return Site({"shop": mock})


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
