"""Over HTTP below `/_mock`: faults, calls, records and webhooks."""

from __future__ import annotations

import json
from typing import Any

import pytest
from mock_asking import ask, refused, told
from mock_documents import KEY, MAKER, OTHER_KEY, OTHER_TOOL, TOOL, call
from tradespec.mock import Mock, Request
from tradespec.mock.web.site import Site


@pytest.fixture
def site(mock: Mock) -> Site:
    return Site({"shop": mock})


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
