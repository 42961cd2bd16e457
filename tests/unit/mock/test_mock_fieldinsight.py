"""The FieldInsight Gateway as its facts describe it: contract, scopes, limit, webhooks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from calling import Caller, data, played
from tradespec.mock import Mock, Response
from tradespec.mock.errors import Refusal

JOB = {
    "site": "3065756",
    "job_type": "29400",
    "title": "Annual service",
    "start_time": "2026-07-01T09:00:00+10:00",
    "end_time": "2026-07-01T11:00:00+10:00",
}
START = "2026-06-02T10:30:00+00:00"


@pytest.fixture(scope="session")
def _gateway() -> Iterator[Mock]:
    with played("fieldinsight") as started:
        yield started


@pytest.fixture
def gateway(_gateway: Mock) -> Mock:
    _gateway.reset()
    _gateway.clock.set(START)
    return _gateway


@pytest.fixture
def call(gateway: Mock) -> Caller:
    return Caller(gateway, "/v1", ("Authorization", "Bearer "))


def code(response: Response, status: int) -> str:
    """Give the code of a problem, whose instance is the request's id."""
    body = data(response, status)
    assert response.header("content-type") == "application/problem+json"
    assert body["status"] == status
    assert body["instance"] == response.header("x-request-id")
    return str(body["type"]).removeprefix("https://gateway/errors/")


def test_a_first_job_is_the_printed_one(call: Caller) -> None:
    assert data(call("POST", "/jobs", JOB), 201) == {"id": "21172159", "number": "16"}
    assert data(call("POST", "/jobs", JOB), 201) == {"id": "21172160", "number": "17"}
    newest = data(call("GET", "/jobs"))["jobs"][1]
    assert newest == {
        "id": "21172159",
        "number": "16",
        "series_number": 16,
        "is_primary": True,
        "title": "Annual service",
        "status": {"id": "68392", "name": "Tentative", "state": "pending"},
        "start_time": "2026-07-01T09:00:00+10:00",
        "end_time": "2026-07-01T11:00:00+10:00",
        "customer": {"id": "245715", "name": "Acme"},
        "site": {"id": "3065756", "address": "12 Dock St, Port Melbourne VIC 3207"},
        "notes": "",
        "custom_fields": {},
    }


@pytest.mark.parametrize(
    ("fields", "status", "slug"),
    [
        ({"title": ""}, 400, "invalid-body"),
        ({"colour": "red"}, 400, "invalid-body"),
        ({"status": "68393"}, 400, "field-not-writable"),
        ({"customer": "245715", "title": ""}, 400, "field-not-writable"),
        ({"site": "9"}, 404, "not-found"),
        ({"job_type": "9"}, 404, "not-found"),
        ({"project": "9"}, 400, "project-not-in-scope"),
        ({"project": "1051118"}, 400, "project-not-in-scope"),
        ({"custom_fields": {"colour": "red"}}, 400, "unknown-custom-field"),
        ({"custom_fields": {"unit_serial": "1"}}, 400, "unknown-custom-field"),
    ],
)
def test_what_a_create_refuses(
    call: Caller, fields: dict[str, Any], status: int, slug: str
) -> None:
    assert code(call("POST", "/jobs", JOB | fields), status) == slug


def test_custom_fields_of_the_job_type(call: Caller) -> None:
    job = JOB | {"job_type": "29401", "custom_fields": {"unit_serial": "1", "gate_code": "2"}}
    made = data(call("POST", "/jobs", job), 201)
    changed = call("PATCH", f"/jobs/{made['id']}", {"custom_fields": {"gate_code": "3"}})
    assert (changed.status, changed.body, changed.header("content-type")) == (204, b"", None)
    shown = data(call("GET", "/jobs"))["jobs"][0]["custom_fields"]
    assert shown == {"unit_serial": "1", "gate_code": "3"}
    refused = call("PATCH", f"/jobs/{made['id']}", {"custom_fields": {"inspection_standard": "1"}})
    assert code(refused, 400) == "unknown-custom-field"


def test_a_job_is_editable_until_staff_schedule_it(call: Caller) -> None:
    job = data(call("POST", "/jobs", JOB), 201)["id"]
    assert call("PATCH", f"/jobs/{job}", {"title": "Another"}).status == 204
    stored = call.mock.update("Job", job, **{"status.slug": "scheduled"})
    assert (stored["status"], stored["title"]) == ("68393", "Another")
    assert code(call("PATCH", f"/jobs/{job}", {"title": "Third"}), 409) == "editing-locked"
    assert code(call("POST", f"/jobs/{job}/cancel"), 409) == "cancellation-locked"
    with pytest.raises(LookupError, match="no JobStatus"):
        call.mock.update("Job", job, **{"status.slug": "lost"})
    with pytest.raises(Refusal, match="reference_not_found"):
        call.mock.update("Job", job, status="9")


def test_a_cancelled_job_stays_listed(call: Caller) -> None:
    job = call.mock.ids["job"]
    assert call("POST", f"/jobs/{job}/cancel", {"reason": "Entered twice"}).status == 204
    assert code(call("POST", f"/jobs/{job}/cancel"), 409) == "cancellation-locked"
    closed = data(call("GET", "/jobs", query={"state": "closed"}))["jobs"]
    assert closed[0]["id"] == job
    assert call.mock.records("Job", id=job)[0]["reason"] == "Entered twice"


def test_lists_page_by_cursor_newest_change_first(call: Caller) -> None:
    everything = data(call("GET", "/jobs", query={"state": "all", "page_size": 100}))
    assert everything["next_cursor"] is None
    found: list[Any] = []
    query: dict[str, Any] = {"state": "all", "page_size": 2}
    while True:
        page = data(call("GET", "/jobs", query=query))
        found += page["jobs"]
        if page["next_cursor"] is None:
            break
        query["cursor"] = page["next_cursor"]
    assert found == everything["jobs"]
    changes = {job["id"]: job["updated_at"] for job in call.mock.records("Job")}
    assert [changes[job["id"]] for job in found] == sorted(changes.values(), reverse=True)
    assert data(call("GET", "/jobs", query={"cursor": "gt/0"})) == {"jobs": [], "next_cursor": None}
    assert code(call("GET", "/jobs", query={"cursor": "lt/0"}), 400) == "invalid-query"


def test_a_page_goes_on_though_jobs_change(call: Caller) -> None:
    first = data(call("GET", "/jobs", query={"page_size": 2}))
    oldest = data(call("GET", "/jobs", query={"page_size": 100}))["jobs"][-1]["id"]
    call.mock.update("Job", oldest, notes="seen")
    rest = data(call("GET", "/jobs", query={"page_size": 100, "cursor": first["next_cursor"]}))
    ids = [job["id"] for job in first["jobs"] + rest["jobs"]]
    assert len(ids) == len(set(ids)) == 4
    assert oldest not in ids


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ({}, ["10", "15", "14", "12", "11"]),
        ({"state": "closed"}, ["8", "13", "13", "9"]),
        ({"state": "all", "number": "13"}, ["13", "13"]),
        ({"status": "68393"}, ["11"]),
        ({"customer": "245716"}, ["15", "11"]),
        ({"customer": "251030", "state": "all"}, []),
        ({"start_time_from": "2025-06-25T00:00:00Z"}, ["15", "14"]),
        ({"start_time_from": "2025-06-25T10:00:00+10:00"}, ["15", "14"]),
        ({"start_time_from": "2025-06-25T10:00:01+10:00"}, ["15"]),
        ({"start_time_to": "2025-06-12T09:00:00+10:00"}, []),
        ({"start_time_to": "2025-06-11T23:00:01Z"}, ["12"]),
        ({"updated_at_from": "2025-06-12T05:45:00Z"}, ["10", "15"]),
        ({"updated_at_to": "2025-06-09T14:00:00+10:00"}, []),
    ],
)
def test_filters(call: Caller, query: dict[str, str], numbers: list[str]) -> None:
    found = data(call("GET", "/jobs", query=query))["jobs"]
    assert [job["number"] for job in found] == numbers


def test_lookups_show_no_more_than_the_page_says(call: Caller) -> None:
    made = data(call("POST", "/sites", {"customer": "245715", "first_name": "Ann"}), 201)
    assert made == {"id": "3065757"}
    sites = data(call("GET", "/sites"))["items"]
    assert sites[-1] == {"id": "3065757", "name": "Ann"}
    assert set(sites[0]) == {"id", "name"}
    assert (
        call("PATCH", "/sites/3065757", {"business_name": "Dock", "address": "Here"}).status == 204
    )
    assert data(call("GET", "/sites"))["items"][-1]["name"] == "Dock - Here"
    assert code(call("POST", "/sites", {"customer": "9"}), 400) == "customer-not-in-scope"
    assert code(call("PATCH", "/sites/abc", {}), 404) == "not-found"
    call.mock.seed({"Project": [{"id": str(n), "name": "P"} for n in range(200)]})
    assert len(data(call("GET", "/projects"))["items"]) == 100


def test_every_answer_has_a_request_id(call: Caller) -> None:
    answers = [
        call("GET", "/customers"),
        call("GET", "/nowhere"),
        call("DELETE", "/jobs"),
        call("OPTIONS", "/jobs"),
        call("PATCH", "/sites/3065756", {}),
        call("GET", "/jobs", key=""),
    ]
    minted = [str(answer.header("x-request-id")) for answer in answers]
    assert all(each.startswith("req_") and len(each) == 30 for each in minted)
    assert len(set(minted)) == len(minted)
    mine = {"X-Request-Id": "mine-7"}
    assert call("GET", "/customers", headers=mine).header("x-request-id") == "mine-7"
    assert data(call("GET", "/jobs", key="", headers=mine), 401)["instance"] == "mine-7"
    spoilt = call("GET", "/customers", headers={"X-Request-Id": "a b"})
    assert code(spoilt, 400) == "invalid-query"


@pytest.mark.parametrize(
    ("key", "method", "path", "status", "slug"),
    [
        ("wrong", "GET", "/customers", 401, "unauthorized"),
        ("", "GET", "/customers", 401, "unauthorized"),
        ("fi_pk_demo_bayview-writing-not-a-secret-0000000", "GET", "/jobs", 401, "unauthorized"),
        ("fi_pk_demo_bayview-reading-not-a-secret-0000000", "POST", "/jobs", 401, "unauthorized"),
        ("fi_pk_demo_without-customers-not-a-secret-00000", "GET", "/customers", 403, "no-scope"),
    ],
)
def test_keys(call: Caller, key: str, method: str, path: str, status: int, slug: str) -> None:
    assert code(call(method, path, key=key), status) == slug


def test_accounts_do_not_meet(call: Caller) -> None:
    other = call.mock.keys[4]
    job = call.mock.ids["job"]
    assert code(call("PATCH", f"/jobs/{job}", {"title": "Mine"}, key=other), 404) == "not-found"
    assert [j["id"] for j in data(call("GET", "/jobs", key=other))["jobs"]] == ["21170420"]
    assert code(call("POST", "/jobs", JOB, key=other), 404) == "not-found"


def test_switches_refuse_what_they_guard(call: Caller) -> None:
    call.mock.settings["cancelling"] = False
    assert code(call("POST", "/jobs/1/cancel"), 503) == "cancel-not-configured"
    assert call("POST", "/jobs", JOB).status == 201
    call.mock.settings["writes"] = False
    assert code(call("POST", "/jobs", JOB), 503) == "writes-disabled"
    assert call("GET", "/jobs").status == 200
    call.mock.fail(cause="schema_drift")
    assert code(call("GET", "/jobs"), 502) == "schema-drift"
    with pytest.raises(ValueError, match="no cause 'nothing'"):
        call.mock.fail(cause="nothing")


def test_the_limit_is_shared_and_holds_two_seconds(call: Caller) -> None:
    clock, other = call.mock.clock, call.mock.keys[4]
    for key in (call.mock.key, other):
        call.mock.settings_of(key)["rate_limit"] = 40
    keys = [call.mock.key, other] * 20
    assert {call("GET", "/customers", key=key).status for key in keys} == {200}
    held = call("GET", "/customers")
    assert held.status == 200
    refused = call("GET", "/customers", key=other)
    assert code(refused, 429) == "rate-limited"
    assert refused.header("retry-after") is None
    clock.advance(seconds=3.2)
    assert call("GET", "/customers", key=other).status == 200
    clock.set(START, frozen=False)
    call.mock.settings["rate_limit"] = None
    assert call("GET", "/customers").delay == 0


def test_a_held_request_waits_by_the_running_clock(call: Caller) -> None:
    call.mock.clock.tick()
    call.mock.settings["rate_limit"] = 40
    delays = [call("GET", "/customers").delay for _ in range(41)]
    assert delays[:40] == [0] * 40
    assert 1 < delays[40] <= 1.5


def test_the_staffs_desk(call: Caller) -> None:
    mock, other = call.mock, call.mock.keys[4]
    made = mock.create("Project", id="77", name="Annex")
    assert made == {"id": "77", "name": "Annex"}
    assert mock.records("Project", name="Annex") == [made]
    assert mock.records("Project", key=other, name="Annex") == []
    mock.delete("Project", "77")
    with pytest.raises(LookupError):
        mock.delete("Project", "77")
    with pytest.raises(LookupError, match="there are no 'Cat' records"):
        mock.records("Cat")
    with pytest.raises(LookupError, match="no account"):
        mock.records("Job", key="wrong")


def test_jobs_seeded_out_of_order_are_listed_by_their_change(call: Caller) -> None:
    early = {**JOB, "updated_at": "2020-01-01T00:00:00.000Z", "number": "900"}
    call.mock.seed({"Job": [early, {**early, "number": "901"}]})
    numbers = [job["number"] for job in data(call("GET", "/jobs"))["jobs"]]
    assert numbers[-2:] == ["901", "900"]
    assert data(call("POST", "/jobs", JOB), 201)["number"] == "902"
