"""ServiceM8 as its facts describe it: wire spellings, cursors, filters, soft delete, files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import pytest
from calling import Caller, data, played
from tradespec.mock import Mock, Response

FORM = "application/x-www-form-urlencoded"
UNKNOWN = "00000000-0000-4000-8000-000000000000"


@pytest.fixture(scope="session")
def _harbour() -> Iterator[Mock]:
    with played("servicem8") as started:
        yield started


@pytest.fixture
def harbour(_harbour: Mock) -> Mock:
    _harbour.reset()
    _harbour.clock.set("2026-02-04T23:30:00Z")
    return _harbour


@pytest.fixture
def call(harbour: Mock) -> Caller:
    return Caller(harbour, "/api_1.0", ("X-Api-Key", ""))


def created(response: Response) -> str:
    """Give the identifier of what was created."""
    assert data(response) == {"errorCode": 0, "message": "OK"}
    return str(response.header("x-record-uuid"))


def job(call: Caller, **fields: Any) -> dict[str, Any]:
    """Create a job and read it."""
    uuid = created(call("POST", "/job.json", {"status": "Quote"} | fields))
    return dict(data(call("GET", f"/job/{uuid}.json")))


def error(response: Response, status: int) -> str:
    """Give the message of an error."""
    return str(data(response, status)["message"])


def test_a_create_answers_no_record(call: Caller) -> None:
    mine = str(uuid4())
    assert created(call("POST", "/job.json", {"status": "Quote", "uuid": mine})) == mine
    again = call("POST", "/job.json", {"status": "Quote", "uuid": mine})
    assert data(again, 409)["errorCode"] == 409
    assert len(data(call("GET", "/job.json", query={"$filter": f"uuid eq '{mine}'"}))) == 1


def test_what_was_left_out_reads_as_empty(call: Caller) -> None:
    found = job(call)
    assert found["company_uuid"] == found["job_description"] == found["badges"] == ""
    assert found["lat"] == ""
    assert found["payment_date"] == "0000-00-00 00:00:00"
    assert found["total_invoice_amount"] == "0.0000"
    assert (found["geo_is_valid"], found["invoice_sent"], found["active"]) == (0, False, 1)
    assert "ready_to_invoice" not in found


def test_what_was_sent_reads_in_the_servers_spelling(call: Caller) -> None:
    badge = call.mock.ids["badge"]
    found = job(
        call,
        date="2026-02-03",
        payment_amount="12.5",
        lat="-27.50",
        lng=153.1,
        invoice_sent=1,
        badges=json.dumps([badge]),
        job_address="8 Wharf Street",
        queue_expiry_date="",
        customfield_access_code="4471",
    )
    assert found["date"] == "2026-02-03 00:00:00"
    assert found["payment_amount"] == "12.5000"
    assert (found["lat"], found["lng"]) == (-27.5, 153.1)
    assert found["invoice_sent"] is True
    assert json.loads(found["badges"]) == [badge]
    assert found["billing_address"] == "8 Wharf Street"
    assert found["queue_expiry_date"] == "0000-00-00 00:00:00"
    assert found["customfield_access_code"] == "4471"


def test_times_are_local_and_numbers_go_on(call: Caller) -> None:
    found = job(call)
    assert found["edit_date"] == found["quote_date"] == "2026-02-05 09:30:00"
    assert found["date"] == "2026-02-05 00:00:00"
    assert found["generated_job_id"] == "1006"
    call.mock.clock.advance(hours=1)
    call("POST", f"/job/{found['uuid']}.json", {"status": "Completed"})
    changed = data(call("GET", f"/job/{found['uuid']}.json"))
    assert changed["completion_date"] == changed["edit_date"] == "2026-02-05 10:30:00"
    assert changed["quote_date"] == "2026-02-05 09:30:00"
    call("POST", f"/job/{found['uuid']}.json", {"completion_date": "2026-01-01 00:00:00"})
    call("POST", f"/job/{found['uuid']}.json", {"status": "Completed"})
    kept = data(call("GET", f"/job/{found['uuid']}.json"))
    assert kept["completion_date"] == "2026-01-01 00:00:00"


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"company_uuid": UNKNOWN}, 404),
        ({"company_uuid": ""}, 200),
        ({"badges": json.dumps([UNKNOWN])}, 404),
        ({"badges": "[]"}, 200),
        ({"status": "Lost"}, 400),
        ({"job_adress": "slip"}, 400),
        ({"billing_address": "a" * 501}, 400),
        ({"date": "2026-02-30"}, 400),
        ({"invoice_sent": 2}, 400),
        ({"payment_amount": "1.23456"}, 400),
    ],
)
def test_what_a_create_takes(call: Caller, fields: dict[str, Any], status: int) -> None:
    assert call("POST", "/job.json", {"status": "Quote"} | fields).status == status


def test_a_deleted_record_stays_readable(call: Caller) -> None:
    uuid = call.mock.ids["job"]
    assert data(call("DELETE", f"/job/{uuid}.json")) == {"errorCode": 0, "message": "OK"}
    assert data(call("GET", f"/job/{uuid}.json"))["active"] == 0
    listed = {each["uuid"]: each["active"] for each in data(call("GET", "/job.json"))}
    assert listed[uuid] == 0
    alive = data(call("GET", "/job.json", query={"$filter": "active eq 1"}))
    assert uuid not in {each["uuid"] for each in alive}
    call("POST", f"/job/{uuid}.json", {"active": 1})
    assert data(call("GET", f"/job/{uuid}.json"))["active"] == 1


def test_every_kind_of_record_is_deleted_softly(harbour: Mock) -> None:
    """In place of schemathesis' own check, which takes a deleted record for gone."""
    call = Caller(harbour, "/api_1.0", ("X-Api-Key", ""))
    operations = harbour.document.operations()
    paths = {node["operationId"]: path for path, _, _, node, _ in operations}
    deleted = 0
    for name, path in paths.items():
        resource, _, action = name.partition(".")
        if action == "delete" and f"{resource}.get" in paths:
            found = data(call("GET", paths[f"{resource}.list"]))
            uuid = found[0]["uuid"]
            assert call("DELETE", path.replace("{uuid}", uuid)).status == 200
            shown = data(call("GET", paths[f"{resource}.get"].replace("{uuid}", uuid)))
            assert (shown["uuid"], shown["active"]) == (uuid, 0), name
            deleted += 1
    assert deleted > 25


def test_pages_by_the_cursor_header(call: Caller) -> None:
    for _ in range(5):
        job(call)
    whole = [each["uuid"] for each in data(call("GET", "/job.json"))]
    call.mock.settings["page_size"] = 3
    for query in (
        {},
        {"$sort": "edit_date desc"},
        {"$sort": "total_invoice_amount asc"},
        {"$filter": "uuid ne ''"},
    ):
        found: list[str] = []
        cursor: str | None = "-1"
        while cursor:
            page = call("GET", "/job.json", query={**query, "cursor": cursor})
            found += [each["uuid"] for each in data(page)]
            cursor = page.header("x-next-cursor")
        assert sorted(found) == sorted(whole)
        assert query or found == whole
    first = call("GET", "/job.json")
    assert (len(data(first)), first.header("x-next-cursor")) == (3, None)
    unknown = call("GET", "/job.json", query={"cursor": UNKNOWN})
    assert (data(unknown), unknown.header("x-next-cursor")) == ([], None)
    assert call("GET", "/job.json", query={"cursor": "0"}).status == 400


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("status eq 'Quote'", ["1002", "1005"]),
        ("status ne 'Quote' and active eq 1", ["1001", "1003", "1004"]),
        ("active eq '0'", ["1005"]),
        ("active eq 2", []),
        ("invoice_sent eq 1", ["1003"]),
        ("total_invoice_amount gt 300", ["1002", "1003"]),
        ("total_invoice_amount eq '340'", ["1003"]),
        ("total_invoice_amount gt 'much'", []),
        ("date eq '2026-02-03'", ["1002"]),
        ("date gt '2026-02-02'", ["1002"]),
        ("edit_date lt '2025-12-20 10:00:00' and active eq 1", []),
        ("generated_job_id eq 1001", ["1001"]),
        ("queue_uuid eq '' and status eq 'Quote'", ["1005"]),
        ("job_description eq 'it''s'", []),
    ],
)
def test_filters(call: Caller, text: str, numbers: list[str]) -> None:
    found = data(call("GET", "/job.json", query={"$filter": text}))
    assert sorted(each["generated_job_id"] for each in found) == numbers


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("status ge 'a'", "Invalid Record Filter Specified"),
        ("status eq 'a' or active eq 1", "Invalid Record Filter Specified"),
        ("colour eq 'a'", "Invalid Record Filter Field Specified"),
        (" and ".join(["active eq 1"] * 11), "Too many filter conditions: at most 10"),
        (f"status eq '{'a' * 256}'", "Filter value too long: at most 255 characters"),
    ],
)
def test_filters_that_are_refused(call: Caller, text: str, message: str) -> None:
    refused = call("GET", "/job.json", query={"$filter": text})
    assert data(refused, 400) == {"errorCode": 400, "message": message}


def test_errors_come_in_every_shape(call: Caller) -> None:
    nobody = call("GET", "/job.json", key="")
    assert (nobody.status, nobody.body) == (401, b"Authorization Required")
    assert nobody.header("content-type") == "text/html"
    assert nobody.header("www-authenticate") == 'Basic realm="ServiceM8 API"'
    assert error(call("GET", "/job.json", key="wrong"), 401) == "Authorization Required"
    unknown = call("GET", "/invoice.json")
    assert error(unknown, 400) == "invoice is not an authorised object type"
    scope = call("POST", "/job.json", {"status": "Quote"}, key="demo-token-reader")
    assert error(scope, 403) == 'insufficient_scope: "create_jobs" scope required'
    acting = call("GET", "/job.json", headers={"x-impersonate-uuid": UNKNOWN})
    assert data(acting, 400)["additionalDetails"]
    call.mock.settings["paid"] = False
    assert data(call("GET", "/job.json"), 402)["errorCode"] == 402


def test_limits_by_minute_and_day(call: Caller) -> None:
    call.mock.settings["per_minute"] = 180
    call.mock.settings["per_day"] = 200
    assert {call("GET", "/vendor.json").status for _ in range(180)} == {200}
    assert "per minute exceeded" in error(call("GET", "/vendor.json"), 429)
    call.mock.clock.advance(minutes=1)
    assert {call("GET", "/vendor.json").status for _ in range(20)} == {200}
    assert "per day exceeded" in error(call("GET", "/vendor.json"), 429)


def test_someone_acts_for_a_member_of_the_staff(call: Caller) -> None:
    staff = call.mock.records("Staff")[1]["uuid"]
    acting = {"x-impersonate-uuid": staff}
    uuid = created(call("POST", "/job.json", {"status": "Quote"}, headers=acting))
    assert data(call("GET", f"/job/{uuid}.json"))["created_by_staff_uuid"] == staff


def test_files_in_one_step_and_in_two(call: Caller) -> None:
    uuid = call.mock.ids["job"]
    fields = {"related_object": "job", "related_object_uuid": uuid, "attachment_name": "a.png"}
    parts = "".join(
        f'--B\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in fields.items()
    )
    file = (
        b'--B\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n\x89\xff\r\n'
    )
    form = "multipart/form-data; boundary=B"
    sent = call(
        "POST", "/attachment.json", raw=parts.encode() + file + b"--B--\r\n", media_type=form
    )
    one = created(sent)
    two = created(call("POST", "/attachment.json", fields))
    assert error(call("GET", f"/attachment/{two}.file"), 404) == "Attachment not found"
    assert (
        call("POST", f"/attachment/{two}.file", raw=file + b"--B--\r\n", media_type=form).status
        == 200
    )
    for attachment in (one, two):
        got = call("GET", f"/attachment/{attachment}.file")
        assert (got.body, got.header("content-type")) == (b"\x89\xff", "application/octet-stream")
        assert data(call("GET", f"/dboattachment/{attachment}.json"))["attachment_name"] == "a.png"
    missing = call("POST", "/attachment.json", raw=file + b"--B--\r\n", media_type=form)
    assert "is required" in error(missing, 400)
    broken = call("POST", "/attachment.json", raw=b"hello", media_type=form)
    assert "has no boundary" in error(broken, 400)


def test_a_job_from_a_template(call: Caller) -> None:
    template = call.mock.ids["job_template"]
    path = f"/jobtemplate/{template}/job.json"
    made = data(call("POST", path, {"company_name": "Harbour Cafe"}), 201)
    assert made["location"] == f"/api_1.0/job/{made['jobUUID']}.json"
    found = data(call("GET", f"/job/{made['jobUUID']}.json"))
    assert found["company_uuid"] == call.mock.ids["company"]
    new = data(call("POST", path, {"company_name": "Newcomer"}), 201)["jobUUID"]
    company = data(call("GET", f"/job/{new}.json"))["company_uuid"]
    assert data(call("GET", f"/company/{company}.json"))["name"] == "Newcomer"
    assert error(call("POST", f"/jobtemplate/{UNKNOWN}/job.json", {}), 404)


def test_the_inbox_has_its_own_manners(call: Caller) -> None:
    sent = {"subject": "Tap", "message_text": "It drips", "jobData": {"company_name": "A"}}
    message = data(call("POST", "/inboxmessage.json", sent), 201)
    assert (message["active"], message["read_timestamp"]) == (True, None)
    assert message["timestamp"] == "2026-02-04T23:30:00.000Z"
    uuid = message["uuid"]
    unread = data(call("GET", "/inboxmessage.json", query={"filter": "unread", "limit": 1}))
    assert [each["uuid"] for each in unread["messages"]] == [uuid]
    assert unread["pagination"] == {"offset": 0, "limit": 1, "total": 2, "has_more": True}
    assert call("PUT", f"/inboxmessage/{uuid}/read.json").status == 200
    call("PUT", f"/inboxmessage/{uuid}/archive.json", {})
    call("PUT", f"/inboxmessage/{uuid}/snooze.json", {"snooze_until": "2026-02-08T22:00:00Z"})
    for name in ("archived", "snoozed"):
        found = data(call("GET", "/inboxmessage.json", query={"filter": name}))["messages"]
        assert uuid in {each["uuid"] for each in found}
    made = data(call("POST", f"/inboxmessage/{uuid}/convert-to-job.json", {}), 201)["job"]
    assert data(call("GET", f"/job/{made['uuid']}.json"))["job_description"] == "It drips"
    again = data(call("GET", f"/inboxmessage/{uuid}.json"))
    assert again["converted_to_job_uuid"] == made["uuid"]
    assert again["is_archived"] is True
    assert data(call("POST", f"/inboxmessage/{uuid}/notes.json", {"note": "Rang"}), 201)["success"]
    assert call.mock.records("Note", related_object="inboxmessage")[0]["note"] == "Rang"


def test_searches(call: Caller) -> None:
    found = data(call("GET", "/search.json", query={"q": "TAP", "limit": 2}))
    assert (found["query"], found["count"], len(found["results"])) == ("TAP", 2, 2)
    typed = data(call("GET", "/search/company.json", query={"q": "harbour"}))
    assert {each["type"] for each in typed["results"]} == {typed["objectType"]} == {"company"}
    call("DELETE", f"/company/{call.mock.ids['company']}.json")
    fewer = data(call("GET", "/search/company.json", query={"q": "harbour"}))
    assert fewer["count"] == typed["count"] - 1
    close = data(call("GET", "/search/job/embedding.json", query={"q": "tap"}))["results"][0]
    assert close["similarity_score"] == 1


def test_subscriptions_live_beside_the_api(call: Caller) -> None:
    beside = Caller(call.mock, "", ("X-Api-Key", ""))
    asked = {"object": "job", "fields": "status,badges", "callback_url": "https://hook.example/a"}
    for caller in (beside, call, beside):
        sent = caller(
            "POST", "/webhook_subscriptions/object", raw=urlencode(asked).encode(), media_type=FORM
        )
        assert data(sent)["success"] is True
    found = [
        s
        for s in data(beside("GET", "/webhook_subscriptions"))
        if s["callback_url"] == asked["callback_url"]
    ]
    assert len(found) == 1
    assert found[0]["fields"] == ["status", "badges"]
    refused = beside("POST", "/webhook_subscriptions/object", raw=b"object=job", media_type=FORM)
    assert data(refused, 400)["success"] is False
    assert data(beside("DELETE", f"/webhook_subscriptions/{found[0]['uuid']}")) == {"success": True}
    gone = beside("DELETE", f"/webhook_subscriptions/{found[0]['uuid']}")
    assert data(gone, 404) == {"success": False, "message": "Subscription not found"}


def _token(call: Caller, **form: str) -> Response:
    raw = urlencode(form).encode()
    return Caller(call.mock, "", ("X-Api-Key", ""))(
        "POST", "/oauth/access_token", raw=raw, media_type=FORM, key=""
    )


def test_tokens_last_an_hour_and_refresh_tokens_rotate(call: Caller) -> None:
    grant = call.mock.authorize(scopes=["read_jobs"])
    app = {"client_id": grant["client_id"], "client_secret": grant["client_secret"]}
    first = data(_token(call, grant_type="authorization_code", code=grant["code"], **app))
    assert (first["expires_in"], first["token_type"], first["scope"]) == (
        3600,
        "bearer",
        "read_jobs",
    )
    bearer = {"Authorization": f"Bearer {first['access_token']}"}
    assert call("GET", "/job.json", key="", headers=bearer).status == 200
    assert call("POST", "/job.json", {"status": "Quote"}, key="", headers=bearer).status == 403
    call.mock.clock.advance(seconds=3600)
    assert call("GET", "/job.json", key="", headers=bearer).status == 401
    refresh = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    second = data(_token(call, **refresh, **app))
    assert second["refresh_token"] != first["refresh_token"]
    assert data(_token(call, **refresh, **app), 400) == {"error": "invalid_grant"}
    wrong = app | {"client_secret": "wrong"}
    again = refresh | {"refresh_token": second["refresh_token"]}
    assert data(_token(call, **again, **wrong), 401) == {"error": "invalid_client"}
    assert data(_token(call, grant_type="password"), 400) == {"error": "unsupported_grant_type"}
    assert data(_token(call), 400) == {"error": "invalid_request"}
