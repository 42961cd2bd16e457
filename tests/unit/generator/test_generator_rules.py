"""Each rule of the house: a document that keeps it passes, one that breaks it is told where."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from generator import house
from generator.document import Document

ROOT = Path(__file__).parents[3]
GOOD: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "x-tradespec": {
        "client": "T",
        "environment": "T",
        "pagers": {
            "p": {"style": "number", "page": {"parameter": "page"}, "size": {"parameter": "n"}}
        },
    },
    "paths": {
        "/a": {
            "get": {
                "operationId": "things.list",
                "summary": "List",
                "description": "All of them.",
                "x-source": "seed",
                "x-tradespec": {
                    "pages": "p",
                    "result": "/data",
                    "mock": {"action": "list", "record": "Thing"},
                },
                "parameters": [
                    {"name": "page", "in": "query", "schema": {"type": "integer"}},
                    {"name": "n", "in": "query", "schema": {"type": "integer"}},
                ],
                "responses": {"200": {"description": "Fine."}},
            }
        }
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "properties": {
                    "id": {"type": "string"},
                    "state": {"$ref": "#/components/schemas/State"},
                    "price": {"type": "number", "format": "decimal"},
                },
                "x-tradespec": {"record": {"key": "id", "references": {"id": {"record": "Thing"}}}},
            },
            "State": {"type": "string", "enum": ["a", "b"]},
        }
    },
}  # fmt: skip


def said(data: dict[str, Any]) -> list[str]:
    document = Document("t", data, {"": "t.yaml:1"})
    found = house.lint(document, ROOT / house.VOCABULARY, ours=True)
    return [f"{problem.pointer}: {problem.message} [{problem.rule}]" for problem in found]


def test_a_good_document_passes() -> None:
    assert said(GOOD) == []


Change = Callable[[dict[str, Any], dict[str, Any], dict[str, Any]], object]
OPERATION = "/paths/~1a/get"
THING = "/components/schemas/Thing"


@pytest.mark.parametrize(
    ("change", "place", "words"),
    [
        (lambda d, o, t: o.update(operationId="list"), OPERATION, "must be resource.method"),
        (lambda d, o, t: o.update(operationId="Things.List"), OPERATION, "must be resource.method"),
        (lambda d, o, t: o.pop("operationId"), OPERATION, "must be resource.method"),
        (lambda d, o, t: o.pop("summary"), OPERATION, "give the operation a summary"),
        (lambda d, o, t: o.pop("description"), OPERATION, "give the operation a description"),
        (lambda d, o, t: o.pop("x-source"), OPERATION, "say x-source"),
        (lambda d, o, t: o.update({"x-source": "guess"}), OPERATION, "say x-source"),
        (lambda d, o, t: o.update({"x-source": "inferred"}), OPERATION, "x-inferred"),
        (
            lambda d, o, t: d["components"]["schemas"].update(lower={"type": "string"}),
            "/components/schemas/lower",
            "PascalCase",
        ),
        (
            lambda d, o, t: t["properties"].update(x={"type": "object", "properties": {"a": {}}}),
            f"{THING}/properties/x",
            "give this object or enum a name",
        ),
        (
            lambda d, o, t: t["properties"].update(x={"items": {"enum": ["a", "b"]}}),
            f"{THING}/properties/x/items",
            "give this object or enum a name",
        ),
        (
            lambda d, o, t: t["properties"].update(x={"type": "number"}),
            f"{THING}/properties/x",
            "say the number's format",
        ),
        (
            lambda d, o, t: t["x-tradespec"]["record"]["references"].update(x={"record": "No"}),
            f"{THING}/x-tradespec/record/references/x",
            "no schema is named No",
        ),
        (
            lambda d, o, t: o["x-tradespec"]["mock"].update(record="No"),
            f"{OPERATION}/x-tradespec/mock",
            "no schema is named No",
        ),
        (
            lambda d, o, t: o["x-tradespec"].update(pages="q"),
            f"{OPERATION}/x-tradespec",
            "no pager is named q",
        ),
        (
            lambda d, o, t: o["parameters"].pop(),
            f"{OPERATION}/parameters",
            "parameter n of its pager",
        ),
        (
            lambda d, o, t: d["x-tradespec"].update(other=1),
            "/x-tradespec",
            "[vocabulary]",
        ),
        (
            lambda d, o, t: d["x-tradespec"]["pagers"]["p"].update(style="magic"),
            "/x-tradespec/pagers/p/style",
            "[vocabulary]",
        ),
        (
            lambda d, o, t: o["x-tradespec"].update(result="data"),
            f"{OPERATION}/x-tradespec/result",
            "[vocabulary]",
        ),
        (
            lambda d, o, t: o["x-tradespec"].update(mock={"action": "conjure", "record": "Thing"}),
            f"{OPERATION}/x-tradespec/mock/action",
            "[vocabulary]",
        ),
        (
            lambda d, o, t: t.update({"x-tradespec": {"record": {"keyhole": "id"}}}),
            f"{THING}/x-tradespec/record",
            "[vocabulary]",
        ),
        (
            lambda d, o, t: d["x-tradespec"].update(mock={"settings": {"a": {"kind": "odd"}}}),
            "/x-tradespec/mock/settings/a/kind",
            "[vocabulary]",
        ),
        (
            lambda d, o, t: t["properties"].update({'a"b': {}}),
            f'{THING}/properties/a"b',
            "a field's name cannot have",
        ),
        (
            lambda d, o, t: t.update(allOf=[{"$ref": "#/components/schemas/Thing"}]),
            f"{THING}/allOf/0",
            "joins a schema to itself",
        ),
        (lambda d, o, t: d.update(openapi="3.2.0"), "/openapi", "write a 3.1 (or 3.0) document"),
        (lambda d, o, t: d["info"].pop("title"), "/info", "title"),
        (lambda d, o, t: o.pop("responses") and o.update(responses=3), OPERATION, "[openapi]"),
    ],
)  # fmt: skip
def test_a_rule(change: Change, place: str, words: str) -> None:
    data = deepcopy(GOOD)
    change(data, data["paths"]["/a"]["get"], data["components"]["schemas"]["Thing"])
    found = said(data)
    assert any(line.startswith(f"{place}") and words in line for line in found), found


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    ("schema", "is_good"),
    [
        ({"type": "string", "pattern": r"^[\p{L}]+@$"}, True),
        ({"type": "string", "xml": {"name": "x"}}, True),
        ({"type": "string", "minLength": "two"}, False),
        ({"properties": {"y": {"type": "number", "maximum": "two"}}, "xml": {"name": "x"}}, False),
    ],
)
def test_schemas_are_judged_with_and_without_words_of_openapi(
    schema: dict[str, Any], is_good: bool, version: str
) -> None:
    data = {**deepcopy(GOOD), "openapi": version}
    data["components"]["schemas"]["Thing"]["properties"]["x"] = schema
    found = [line for line in said(data) if "[openapi]" in line]
    assert (not found) is is_good, found


def test_two_operations_of_one_name() -> None:
    data = deepcopy(GOOD)
    data["paths"]["/b"] = deepcopy(data["paths"]["/a"])
    assert any("things.list" in line for line in said(data))


def test_null_is_written_as_a_type() -> None:
    data = deepcopy(GOOD)
    data["components"]["schemas"]["Thing"]["properties"]["x"] = {"type": "string", "nullable": True}
    assert any("write null as type" in line for line in said(data))
