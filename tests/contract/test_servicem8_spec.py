"""The bundled description of ServiceM8 says all that its pages say, and no less.

The job is in the order of the reference page of creating one, its fields with their types, limits
and what has become of them; every other record has the documented fields, endpoints and scopes.
What is dropped, renamed, retyped or made required by accident fails here.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from servicem8_tables import (
    ENUMS,
    FIELDS,
    FILTERS,
    ITEMS,
    JOB_CREATE,
    JOB_EXTRAS,
    JOB_FILTERS,
    OTHER_ENDPOINTS,
    RESOURCES,
    VALUES,
    VERBS,
    WORDS,
)

Node = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "generated" / "tradespec" / "servicem8" / "openapi.json"


@pytest.fixture(scope="module")
def document() -> Node:
    loaded: Node = json.loads(BUNDLE.read_text("utf-8"))
    return loaded


def follow(document: Node, node: Node) -> Node:
    while "$ref" in node:
        found: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        node = found
    return node


def operations(document: Node) -> dict[str, tuple[str, str, Node]]:
    return {
        operation["operationId"]: (method.upper(), path, operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method not in ("parameters", "servers")
    }


def endpoints() -> dict[str, str]:
    """Every operation with its method, path and scope."""
    found = dict(OTHER_ENDPOINTS)
    for name, (noun, _, letters, read, write) in RESOURCES.items():
        item = f"/{ITEMS.get(name, noun)}/{{uuid}}.json"
        where = {
            "L": f"GET /{noun}.json {read}",
            "G": f"GET {item} {read}",
            "C": f"POST /{noun}.json {'create_jobs' if name == 'jobs' else write}",
            "U": f"POST {item} {write}",
            "D": f"DELETE {item} {write}",
        }
        found |= {f"{name}.{VERBS[letter]}": where[letter] for letter in letters}
    return found


def words(text: str) -> list[str]:
    parts = [part.strip() for line in text.splitlines() for part in line.split(" | ")]
    return [part for part in parts if part]


def word(document: Node, schema: Node) -> str:
    """A field's type, with its limit and whether it is deprecated."""
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    target = follow(document, schema)
    if name in WORDS:
        kind = WORDS[name]
    elif name:
        kind = "enum" if "enum" in target else "object"
    elif target.get("format") == "uuid":
        kind = "uuid"
    else:
        kind = {"string": "str", None: "any"}.get(target.get("type"), str(target.get("type")))
    limit = target.get("maxLength", target.get("maxItems")) if kind in ("str", "array") else None
    return kind + (f"<={limit}" if limit else "") + ("!" if schema.get("deprecated") else "")


def shown(document: Node, schema: Node, *, marked: bool = True) -> list[str]:
    """The fields of an object in order: `name kind`, with a star where required."""
    required = schema.get("required", []) if marked else []
    return [
        f"{name} {word(document, field)}".replace("!", "")
        + ("*" if name in required else "")
        + ("!" if field.get("deprecated") else "")
        for name, field in schema["properties"].items()
    ]


def schema_of(document: Node, name: str) -> Node:
    found: Node = document["components"]["schemas"][name]
    return found


def validator(document: Node, schema: Node) -> jsonschema_rs.Draft202012Validator:
    name = "urn:bundle"
    local = json.loads(json.dumps(schema).replace('"#/', f'"{name}#/'))
    registry = jsonschema_rs.Registry([(name, document)])
    return jsonschema_rs.Draft202012Validator(local, registry=registry, validate_formats=True)


def test_every_endpoint_is_there_with_its_scope(document: Node) -> None:
    found: dict[str, str] = {}
    for name, (method, path, operation) in operations(document).items():
        key, token = operation["security"]
        assert key == {"api_key": []}, name
        found[name] = " ".join([method, path, *token["oauth2"]])
    assert found == endpoints()
    assert len(found) == 199
    assert document["servers"] == [
        {"url": "https://api.servicem8.com/api_1.0", "description": "Production"}
    ]


def test_every_scope_is_declared(document: Node) -> None:
    schemes = document["components"]["securitySchemes"]
    flow = schemes["oauth2"]["flows"]["authorizationCode"]
    asked = {
        scope
        for _, _, operation in operations(document).values()
        for entry in operation["security"]
        for scope in entry.get("oauth2", [])
    }
    assert asked <= set(flow["scopes"])
    assert len(asked) == 53
    assert flow["authorizationUrl"] == "https://go.servicem8.com/oauth/authorize"
    assert flow["tokenUrl"] == flow["refreshUrl"] == "https://go.servicem8.com/oauth/access_token"
    assert (schemes["api_key"]["in"], schemes["api_key"]["name"]) == ("header", "X-Api-Key")


def test_a_job_is_created_with_the_fields_of_the_page_in_its_order(document: Node) -> None:
    schema = schema_of(document, "JobCreate")
    assert shown(document, schema) == words(JOB_CREATE)
    assert len(schema["properties"]) == 43
    assert schema["properties"]["status"]["maxLength"] == 20
    assert schema["additionalProperties"] is False


def test_an_update_of_a_job_requires_nothing(document: Node) -> None:
    create, update = schema_of(document, "JobCreate"), schema_of(document, "JobUpdate")
    assert "required" not in update
    assert [*update["properties"]] == [
        *(name for name in create["properties"] if name != "uuid"), "active"
    ]  # fmt: skip


def test_a_job_is_read_with_its_extras_in_place(document: Node) -> None:
    schema = schema_of(document, "Job")
    order = [
        name
        for field in words(JOB_CREATE)
        for name in (field.split()[0], *JOB_EXTRAS.get(field.split()[0], []))
    ]
    assert [*schema["properties"]] == order
    assert set(schema["required"]) == {"uuid", "status"}
    read_only = {name for name, field in schema["properties"].items() if field.get("readOnly")}
    assert read_only == {name for extras in JOB_EXTRAS.values() for name in extras} - {"active"}
    for name in ("Job", "JobCreate", "JobUpdate", "Company", "CompanyCreate", "CompanyUpdate"):
        assert [*schema_of(document, name)["patternProperties"]] == ["^customfield_[A-Za-z0-9_]+$"]


@pytest.mark.parametrize("name", FIELDS)
def test_fields_of_the_other_records(document: Node, name: str) -> None:
    schemas = document["components"]["schemas"]
    listed = words(FIELDS[name])
    writable = [field for field in listed if not field.endswith(" RO")]
    record = schemas[name]
    assert {"uuid", "active", "edit_date"} < set(record["properties"])
    assert set(record["properties"]) - {"uuid", "active", "edit_date"} == {
        field.split()[0] for field in listed
    }
    assert record["required"] == ["uuid"]
    for verb, leave_out in (("Create", {"uuid", "active"}), ("Update", {"active"})):
        if f"{name}{verb}" not in schemas:
            continue
        schema = schemas[f"{name}{verb}"]
        found = [f for f in shown(document, schema) if f.split()[0] not in leave_out]
        marked = writable if verb == "Create" else [field.replace("*", "") for field in writable]
        assert found == marked
        assert schema["additionalProperties"] is False


@pytest.mark.parametrize("name", FIELDS)
def test_what_only_the_server_sets_is_read_only(document: Node, name: str) -> None:
    listed = {field.split()[0] for field in words(FIELDS[name]) if field.endswith(" RO")}
    properties = schema_of(document, name)["properties"]
    found = {field for field, schema in properties.items() if schema.get("readOnly")}
    assert found == listed | {"edit_date"}


@pytest.mark.parametrize("name", ENUMS)
def test_enum_values(document: Node, name: str) -> None:
    assert schema_of(document, name)["enum"] == ENUMS[name].split(", ")


@pytest.mark.parametrize("name", VALUES)
def test_values_take_the_spellings_of_the_wire(document: Node, name: str) -> None:
    taken, refused = VALUES[name]
    judge = validator(document, {"$ref": f"#/components/schemas/{name}"})
    assert [value for value in taken if not judge.is_valid(value)] == []
    assert [value for value in refused if judge.is_valid(value)] == []
    assert "wire" in schema_of(document, name)["x-tradespec"]


def test_lists_page_by_cursor_filter_and_sort(document: Node) -> None:
    for name in RESOURCES:
        _, _, operation = operations(document)[f"{name}.list"]
        parameters = {p["name"]: p for p in (follow(document, q) for q in operation["parameters"])}
        said = operation["x-tradespec"]
        assert [*parameters] == ["$filter", "$sort", "cursor"], name
        assert not any(parameter.get("required") for parameter in parameters.values())
        assert said["pages"] == "cursor"
        assert "x-next-cursor" in operation["responses"]["200"]["headers"]
        record = schema_of(document, RESOURCES[name][1])
        assert set(said["filter"]["fields"]) <= set(record["properties"])
        assert {"uuid", "active", "edit_date"} <= set(said["filter"]["fields"])
        for field in said["filter"]["fields"]:
            for parameter, text in (("$filter", f"{field} eq 'x'"), ("$sort", f"{field} desc")):
                judge = validator(document, parameters[parameter]["schema"])
                assert judge.is_valid(text), (name, text)


def test_jobs_filter_by_the_documented_fields(document: Node) -> None:
    _, _, operation = operations(document)["jobs.list"]
    assert set(operation["x-tradespec"]["filter"]["fields"]) == set(JOB_FILTERS.split())


def test_the_grammar_of_filters(document: Node) -> None:
    judge = validator(document, document["components"]["parameters"]["JobFilter"]["schema"])
    taken, refused = FILTERS
    assert [text for text in taken if not judge.is_valid(text)] == []
    assert [text for text in refused if judge.is_valid(text)] == []


def test_creates_answer_with_a_header_and_link_on(document: Node) -> None:
    for name, (_, _, letters, _, _) in RESOURCES.items():
        if "C" not in letters:
            continue
        _, _, operation = operations(document)[f"{name}.create"]
        answer = operation["responses"]["200"]
        header = follow(document, answer["headers"]["x-record-uuid"])
        assert header["required"] is True
        assert operation["x-tradespec"]["result"] == {"header": "x-record-uuid"}
        assert operation["x-tradespec"]["repeat"] == {"field": "uuid"}
        links = {link["operationId"]: link["parameters"] for link in answer["links"].values()}
        for verb in ("get", "update", "delete"):
            assert links[f"{name}.{verb}"] == {"uuid": "$response.header.x-record-uuid"}


def test_updates_may_be_repeated_and_deletes_never(document: Node) -> None:
    for name, (_, _, operation) in operations(document).items():
        resource, _, verb = name.partition(".")
        said = operation["x-tradespec"]
        if verb == "update":
            assert (said["repeat"], said["result"]) == ("safe", "none"), name
        if verb == "delete":
            assert said["repeat"] == "never", name
            assert said.get("result") == ("none" if resource in RESOURCES else None), name


@pytest.mark.parametrize("name", endpoints())
def test_status_codes(document: Node, name: str) -> None:
    _, path, operation = operations(document)[name]
    responses = operation["responses"]
    expected = {"400", "401", "402", "403", "426", "429", "500", "503"}
    assert expected <= set(responses)
    assert not {status for status in responses if status.startswith("4")} - expected - {
        "404", "405", "409",
    }  # fmt: skip
    if "{uuid}" in path:
        assert "404" in responses
    assert ("409" in responses) == (name.endswith(".create") and name.split(".")[0] in RESOURCES)
    created = {"inbox.create", "inbox.convert_to_job", "inbox.add_note", "job_templates.create_job"}
    assert ("201" in responses) == (name in created)
    assert ("200" in responses) == (name not in created)


def test_errors_are_told_apart_by_named_examples(document: Node) -> None:
    responses = document["components"]["responses"]

    def messages(name: str) -> dict[str, tuple[int, str]]:
        examples = responses[name]["content"]["application/json"]["examples"]
        return {
            key: (example["value"]["errorCode"], example["value"]["message"])
            for key, example in examples.items()
        }

    assert messages("RateLimited") == {
        "minute": (429, "Number of allowed API requests per minute exceeded"),
        "day": (429, "Number of allowed API requests per day exceeded"),
    }
    bad = messages("BadRequest")
    assert bad["filter_format"] == (400, "Invalid Record Filter Specified")
    assert bad["filter_field"] == (400, "Invalid Record Filter Field Specified")
    assert bad["impersonation"] == (400, "invalid_impersonation")
    assert bad["invalid"][0] == 1000
    assert set(responses["Unauthorized"]["content"]) == {"application/json", "text/html"}
    for name in ("PaymentRequired", "Conflict", "UpgradeRequired", "Unavailable"):
        assert len(messages(name)) == 1


def test_subscriptions_stand_beside_the_records(document: Node) -> None:
    for path, item in document["paths"].items():
        beside = path.startswith("/webhook_subscriptions")
        assert ("servers" in item) == beside
        if beside:
            assert [server["url"] for server in item["servers"]] == ["https://api.servicem8.com"]


def test_events_are_webhooks(document: Node) -> None:
    assert [*document["webhooks"]] == ["record.changed", *ENUMS["WebhookEventName"].split(", ")]


def test_attachments_go_in_one_step_or_two(document: Node) -> None:
    _, _, create = operations(document)["attachments.create"]
    assert [*create["requestBody"]["content"]] == ["application/json", "multipart/form-data"]
    assert create["x-tradespec"]["bodies"] == {"upload": "multipart/form-data"}
    upload = schema_of(document, "AttachmentUpload")
    assert set(upload["required"]) == {
        "related_object", "related_object_uuid", "attachment_name", "file",
    }  # fmt: skip
    assert operations(document)["attachments.download"][2]["x-tradespec"]["download"] is True


def test_every_record_has_a_demo(document: Node) -> None:
    schemas = document["components"]["schemas"]
    kinds = {name for name, s in schemas.items() if "record" in s.get("x-tradespec", {})}
    first, second = document["x-tradespec"]["mock"]["demo"]["accounts"]
    assert kinds == set(first["records"])
    assert {job["status"] for job in first["records"]["Job"].values()} == set(
        ENUMS["JobStatus"].split(", ")
    )
    assert first["key"].startswith("smk-demo-")
    assert second["key"].startswith("smk-demo-")
    keys = [
        record["uuid"]
        for account in (first, second)
        for records in account["records"].values()
        for record in records.values()
    ]
    assert len(keys) == len(set(keys))


def test_provenance_is_marked(document: Node) -> None:
    for name, (_, _, operation) in operations(document).items():
        assert operation["x-source"] == ("seed" if name == "jobs.create" else "docs"), name

    def visit(node: Any, where: str) -> None:
        if isinstance(node, dict):
            if node.get("x-source") == "inferred":
                assert node.get("x-inferred"), where
            for key, value in node.items():
                visit(value, f"{where}/{key}")

    visit(document, "")
