"""The bundled description of the FieldInsight Gateway says what its pages say, and no less.

The lists below are the pages' own. A field that is dropped, renamed, retyped, made required or
given another limit by accident fails here, whatever the generator makes of it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "generated" / "tradespec" / "fieldinsight" / "openapi.json"
PROBLEM = "application/problem+json"

LOOKUPS = ("sites", "customers", "projects", "job_types", "job_statuses", "custom_fields")
ENDPOINTS = {
    "jobs.create": "POST /v1/jobs",
    "jobs.list": "GET /v1/jobs",
    "jobs.update": "PATCH /v1/jobs/{id}",
    "jobs.cancel": "POST /v1/jobs/{id}/cancel",
    "sites.create": "POST /v1/sites",
    "sites.update": "PATCH /v1/sites/{id}",
    **{f"{name}.list": f"GET /v1/{name.replace('_', '-')}" for name in LOOKUPS},
}
SCOPES = {
    **{name: "jobs:read" for name in ENDPOINTS if name.endswith(".list")},
    "jobs.create": "jobs:write",
    "jobs.update": "jobs:write",
    "jobs.cancel": "jobs:write",
    "sites.create": "sites:write",
    "sites.update": "sites:write",
}

# A star is required, a question mark may be null, numbers are the least and greatest length.
SITE = """business_name string:200 | address string:500 | first_name string:100
    last_name string:100 | mobile_number string:50 | email string:200 | notes string:2000
    url string:500 | external_id string:36"""
SCHEMAS = {
    "JobCreate": """
        site id* | job_type id* | title string:1-200* | start_time date-time*
        end_time date-time* | notes string:2000 | purchase_order_number string:100
        external_id string:36 | project id | custom_fields texts""",
    "JobUpdate": """
        title string:1-200 | notes string:2000 | start_time date-time | end_time date-time
        purchase_order_number string:100 | external_id string:36 | custom_fields texts""",
    "JobCancel": "reason string",
    "JobCreated": "id id* | number string*",
    "Job": """
        id id* | number string* | series_number integer | is_primary boolean | title string*
        status object* | start_time date-time | end_time date-time | customer object*
        site object* | notes string | custom_fields texts""",
    "JobCurrentStatus": "id id* | name string | state string",
    "JobCustomer": "id id* | name string",
    "JobSite": "id id* | address string",
    "JobPage": "jobs array* | next_cursor string?",
    "SiteCreate": f"customer id* | {SITE}",
    "SiteUpdate": SITE,
    "SiteCreated": "id id*",
    **dict.fromkeys(
        ("Site", "Customer", "Project", "JobType", "JobStatus"), "id id* | name string*"
    ),
    "CustomField": "external_name string* | fi_field_id id* | job_type_id string?*",
    "Problem": "type uri* | title string* | status integer* | instance string*",
    **dict.fromkeys(
        ("JobCreatedEvent", "JobStatusChangedEvent"),
        "event_id string* | event_type const* | occurred_at date-time* | job object*",
    ),
    "CreatedJob": "id id* | status string",
    "ChangedJob": "id id* | status string* | previous_status string*",
}

JOB_FILTERS = """state=open | status | updated_at_from | updated_at_to | start_time_from
    start_time_to | number | customer | page_size=25 | cursor"""

READ = "401 unauthorized | 403 no-scope | 429 rate-limited | 500 internal"
READ += " | 502 upstream-scope-violation | 502 schema-drift"
WRITE = f"{READ} | 503 writes-disabled"
CODES = {
    **{f"{name}.list": f"400 invalid-query | {READ}" for name in ("jobs", *LOOKUPS)},
    "jobs.create": f"""400 invalid-body | 400 unknown-custom-field | 400 project-not-in-scope
        400 field-not-writable | 404 not-found | {WRITE}""",
    "jobs.update": f"""400 invalid-body | 400 unknown-custom-field | 400 field-not-writable
        404 not-found | 409 editing-locked | {WRITE}""",
    "jobs.cancel": f"""400 invalid-body | 404 not-found | 409 cancellation-locked
        503 cancel-not-configured | {WRITE}""",
    "sites.create": f"400 invalid-body | 400 customer-not-in-scope | {WRITE}",
    "sites.update": f"400 invalid-body | 404 not-found | {WRITE}",
}
SUCCESS = {
    **{name: "200" for name in ENDPOINTS if name.endswith(".list")},
    "jobs.create": "201",
    "sites.create": "201",
    "jobs.update": "204",
    "jobs.cancel": "204",
    "sites.update": "204",
}

SEED_REQUEST = {
    "site": "3065756",
    "job_type": "29400",
    "title": "Annual service",
    "start_time": "2026-07-01T09:00:00+10:00",
    "end_time": "2026-07-01T11:00:00+10:00",
    "notes": "Site contact prefers morning visits. Gate code 1742#.",
    "purchase_order_number": "PO-12345",
    "external_id": "client-ref-001",
    "project": "1052232",
    "custom_fields": {"scope_of_work": "Install"},
}
SEED_ANSWER = {"id": "21172159", "number": "16"}

Node = dict[str, Any]


@pytest.fixture(scope="module")
def document() -> Node:
    loaded: Node = json.loads(BUNDLE.read_text("utf-8"))
    return loaded


def follow(document: Node, node: Node) -> Node:
    while "$ref" in node:
        found: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        node = {**found, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def operations(document: Node) -> dict[str, tuple[str, str, Node]]:
    return {
        operation["operationId"]: (method.upper(), path, operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method != "parameters"
    }


def parameters(document: Node, name: str, location: str) -> dict[str, Node]:
    _, path, operation = operations(document)[name]
    stated = [*document["paths"][path].get("parameters", []), *operation.get("parameters", [])]
    found = [follow(document, parameter) for parameter in stated]
    return {p["name"]: p for p in found if p["in"] == location}


def schema_of(document: Node, name: str) -> Node:
    found: Node = document["components"]["schemas"][name]
    return found


def kind(document: Node, schema: Node) -> str:
    """One word for a field's type, with the limits of its length."""
    reference = str(schema.get("$ref", ""))
    if reference.endswith("/NumericId"):
        return "id"
    if reference.endswith("/CustomFieldValues"):
        return "texts"
    schema = follow(document, schema)
    if "const" in schema:
        return "const"
    stated = schema["type"]
    if isinstance(stated, list):
        return f"{next(name for name in stated if name != 'null')}?"
    least, most = schema.get("minLength"), schema.get("maxLength")
    limits = f":{least}-{most}" if least is not None else f":{most}" if most else ""
    return f"{schema.get('format', stated)}{limits}"


def words(text: str) -> set[str]:
    parts = [part.strip() for line in text.splitlines() for part in line.split(" | ")]
    return {part for part in parts if part}


def test_every_endpoint_is_there(document: Node) -> None:
    found = {name: f"{method} {path}" for name, (method, path, _) in operations(document).items()}
    assert found == ENDPOINTS
    assert len(found) == 12
    server = document["servers"][0]
    assert server["url"] == "https://{host}"
    assert server["variables"]["host"]["default"] == "gateway.innovateq.com.au"


@pytest.mark.parametrize("name", ENDPOINTS)
def test_scopes(document: Node, name: str) -> None:
    _, _, operation = operations(document)[name]
    assert operation["security"] == [{"bearer": [SCOPES[name]]}]
    assert document["components"]["securitySchemes"]["bearer"]["scheme"] == "bearer"


@pytest.mark.parametrize("name", SCHEMAS)
def test_fields_limits_and_required(document: Node, name: str) -> None:
    schema = schema_of(document, name)
    required = set(schema.get("required", []))
    found = {
        f"{field} {kind(document, value)}{'*' if field in required else ''}"
        for field, value in schema["properties"].items()
    }
    assert found == words(SCHEMAS[name])


def test_identifiers_are_numbers_in_text(document: Node) -> None:
    assert schema_of(document, "NumericId")["type"] == "string"
    assert schema_of(document, "CustomFieldValues")["additionalProperties"] == {"type": "string"}


def test_the_parameters_of_the_job_list(document: Node) -> None:
    found = parameters(document, "jobs.list", "query")
    assert not any(parameter.get("required") for parameter in found.values())
    schemas = {name: follow(document, parameter["schema"]) for name, parameter in found.items()}
    assert {
        name + (f"={schema['default']}" if "default" in schema else "")
        for name, schema in schemas.items()
    } == words(JOB_FILTERS)
    assert (schemas["page_size"]["minimum"], schemas["page_size"]["maximum"]) == (1, 100)
    assert schemas["state"]["enum"] == ["open", "closed", "all"]
    dates = {name for name, schema in schemas.items() if schema.get("format") == "date-time"}
    assert dates == {name for name in schemas if name.endswith(("_from", "_to"))}


def test_lookups_take_nothing_and_give_at_most_a_hundred(document: Node) -> None:
    for name in LOOKUPS:
        assert parameters(document, f"{name}.list", "query") == {}
        _, _, operation = operations(document)[f"{name}.list"]
        body = operation["responses"]["200"]["content"]["application/json"]["schema"]
        schema = follow(document, body)
        assert list(schema["properties"]) == schema["required"] == ["items"]
        assert schema["properties"]["items"]["maxItems"] == 100
        assert operation["x-tradespec"]["cacheable"] is True


@pytest.mark.parametrize("name", ENDPOINTS)
def test_codes_by_status(document: Node, name: str) -> None:
    _, _, operation = operations(document)[name]
    assert SUCCESS[name] in operation["responses"]
    found: set[str] = set()
    for status, stated in operation["responses"].items():
        response = follow(document, stated)
        header = follow(document, response["headers"]["X-Request-Id"])
        assert header["required"] is True
        assert "Retry-After" not in response["headers"]
        if status != SUCCESS[name]:
            assert list(response["content"]) == [PROBLEM]
            for example in response["content"][PROBLEM]["examples"].values():
                value = example["value"]
                assert value["status"] == int(status)
                found.add(f"{status} {value['type'].removeprefix('https://gateway/errors/')}")
        if status == "204":
            assert "content" not in response
    assert found == words(CODES[name])


def test_the_known_codes_are_open(document: Node) -> None:
    known = {word.split()[1] for codes in CODES.values() for word in words(codes)}
    assert set(schema_of(document, "ProblemCode")["enum"]) == known
    assert len(known) == 17
    assert "enum" not in schema_of(document, "Problem")["properties"]["type"]
    assert document["x-tradespec"]["error"]["codes"]["$ref"].endswith("/ProblemCode")


def test_every_call_may_name_its_request(document: Node) -> None:
    for name in ENDPOINTS:
        found = parameters(document, name, "header")
        assert list(found) == ["X-Request-Id"]
        assert not found["X-Request-Id"].get("required")


def test_the_printed_request_and_answer_are_examples(document: Node) -> None:
    _, _, operation = operations(document)["jobs.create"]
    requests = operation["requestBody"]["content"]["application/json"]["examples"]
    answers = operation["responses"]["201"]["content"]["application/json"]["examples"]
    assert SEED_REQUEST in [example["value"] for example in requests.values()]
    assert SEED_ANSWER in [example["value"] for example in answers.values()]


def test_the_demo_account_has_what_the_printed_request_names(document: Node) -> None:
    records = document["x-tradespec"]["mock"]["demo"]["accounts"][0]["records"]
    assert "3065756" in {site["id"] for site in records["Site"].values()}
    assert "29400" in {job_type["id"] for job_type in records["JobType"].values()}
    assert "1052232" in {project["id"] for project in records["Project"].values()}
    fields = {field["external_name"]: field for field in records["CustomField"].values()}
    assert fields["scope_of_work"]["job_type_id"] is None
    assert any(field["job_type_id"] for field in fields.values())
    assert max(int(job["number"]) for job in records["Job"].values()) == 15
    slugs = {status["id"]: status["slug"] for status in records["JobStatus"].values()}
    assert {slugs[job["status"]] for job in records["Job"].values()} == set(slugs.values())


def test_bodies_of_writes(document: Node) -> None:
    required = {
        name: operation["requestBody"]["required"]
        for name, (_, _, operation) in operations(document).items()
        if "requestBody" in operation
    }
    assert required == {name: name != "jobs.cancel" for name in SUCCESS if "list" not in name}
    for name, schema in document["components"]["schemas"].items():
        is_body = name.endswith(("Create", "Update", "Cancel"))
        assert (schema.get("additionalProperties") is False) == is_body, name


def test_creates_are_not_repeated_and_link_on(document: Node) -> None:
    repeat = {
        name: operation["x-tradespec"].get("repeat")
        for name, (method, _, operation) in operations(document).items()
        if method != "GET"
    }
    assert repeat == {
        "jobs.create": "never",
        "jobs.update": "safe",
        "jobs.cancel": "never",
        "sites.create": "never",
        "sites.update": "safe",
    }
    links = {
        name: {link["operationId"] for link in operation["responses"]["201"]["links"].values()}
        for name, (_, _, operation) in operations(document).items()
        if "201" in operation["responses"]
    }
    assert links == {
        "jobs.create": {"jobs.update", "jobs.cancel", "jobs.list"},
        "sites.create": {"sites.update", "sites.list"},
    }


def test_limits_and_signature(document: Node) -> None:
    said = document["x-tradespec"]
    assert said["limits"] == [{"requests": 40, "seconds": 60, "burst": 40}]
    assert said["webhooks"]["signature"] == {
        "header": "X-FI-Gateway-Signature",
        "scheme": "t-v1-hmac-sha256",
        "tolerance": 300,
    }


@pytest.mark.parametrize("event", ["job.created", "job.status_changed"])
def test_webhooks(document: Node, event: str) -> None:
    assert len(document["webhooks"]) == 2
    operation = document["webhooks"][event]["post"]
    headers = [follow(document, parameter) for parameter in operation["parameters"]]
    assert {header["name"] for header in headers if header["required"]} == {
        "X-FI-Gateway-Event-Id",
        "X-FI-Gateway-Event-Type",
        "X-FI-Gateway-Signature",
    }
    content = operation["requestBody"]["content"]
    assert list(content) == ["application/json"]
    schema = follow(document, content["application/json"]["schema"])
    assert schema["properties"]["event_type"]["const"] == event
    assert operation["security"] == []


def test_provenance_is_marked(document: Node) -> None:
    for name, (_, _, operation) in operations(document).items():
        assert operation["x-source"] == ("seed" if name == "jobs.create" else "docs")

    def visit(node: Any, where: str) -> None:
        if isinstance(node, dict):
            if node.get("x-source") == "inferred":
                assert node.get("x-inferred"), where
            for key, value in node.items():
                visit(value, f"{where}/{key}")

    visit(document, "")
