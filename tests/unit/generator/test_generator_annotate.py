"""Schemas in, annotations out: wide for arguments, exact for results."""

from __future__ import annotations

from typing import Any

import pytest

from generator.annotate import Annotator

SCHEMAS: dict[str, Any] = {
    "Job": {"type": "object", "properties": {"a": {}}},
    "Status": {"type": "string", "enum": ["a", "b"]},
    "Level": {"type": "integer", "enum": [1, 2]},
    "Pager": {"type": "object", "properties": {"a": {}}},
    "Text": {"type": "string"},
    "Tree": {
        "anyOf": [
            {"type": "string"},
            {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        ]
    },
}


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("schema", "argument", "result"),
    [
        ({"type": "string"}, "str", "str"),
        ({"type": "string", "format": "uuid"}, "str | UUID", "str"),
        ({"type": "string", "format": "date"}, "dt.date | str", "dt.date"),
        ({"type": "string", "format": "date-time"}, "dt.datetime | str", "dt.datetime"),
        ({"type": "string", "format": "binary"}, "FileContent", "bytes"),
        ({"type": "string", "contentMediaType": "image/png"}, "FileContent", "bytes"),
        (
            {"type": "string", "contentMediaType": "image/png", "contentEncoding": "base64"},
            "str",
            "str",
        ),
        ({"type": "number", "format": "decimal"}, "Number", "Decimal"),
        ({"type": "number"}, "float", "float"),
        ({"type": "integer"}, "int", "int"),
        ({"type": "boolean"}, "bool", "bool"),
        ({"type": ["integer", "null"]}, "int | None", "int | None"),
        ({"type": ["null", "string"]}, "str | None", "str | None"),
        ({}, "object", "object"),
        (True, "object", "object"),
        ({"const": "a"}, "Literal['a']", "Literal['a']"),
        ({"const": None}, "None", "None"),
        ({"const": {"a": 1}}, "object", "object"),
        ({"type": "array", "items": {"type": "integer"}}, "Sequence[int]", "list[int]"),
        ({"type": "array"}, "Sequence[object]", "list[object]"),
        ({"type": "object"}, "Mapping[str, object]", "dict[str, object]"),
        (
            {"type": "object", "additionalProperties": {"type": "integer"}},
            "Mapping[str, int]",
            "dict[str, int]",
        ),
        (reference("Job"), "Job | Mapping[str, object]", "Job"),
        (reference("Status"), "Status | str", "Status"),
        (reference("Level"), "Level | int", "Level"),
        (reference("Text"), "str", "str"),
        (reference("Pager"), "PagerModel | Mapping[str, object]", "PagerModel"),
        ({"allOf": [reference("Job")]}, "Job | Mapping[str, object]", "Job"),
        ({"anyOf": [reference("Job"), {"type": "null"}]}, None, "Job | None"),
        ({"anyOf": [{"type": "string"}, {}]}, "object", "object"),
        ({"oneOf": [{"type": "string"}, {"type": "string"}]}, "str", "str"),
        ({"type": "string", "oneOf": [{"required": ["a"]}]}, "str", "str"),
        (
            {"anyOf": [{"type": "array", "items": {"type": ["string", "null"]}}, {"type": "null"}]},
            "Sequence[str | None] | None",
            "list[str | None] | None",
        ),
        (reference("Tree"), "str | Sequence[object]", "str | list[object]"),
    ],
)
def test_annotations(schema: Any, argument: str | None, result: str) -> None:
    annotator = Annotator({"components": {"schemas": SCHEMAS}})
    if argument is not None:
        assert annotator.argument(schema).code == argument
    assert annotator.result(schema).code == result


def test_models_are_told() -> None:
    annotator = Annotator({"components": {"schemas": SCHEMAS}})
    schema = {"type": "array", "items": {"anyOf": [reference("Job"), reference("Status")]}}
    assert annotator.result(schema).models == {"Job", "Status"}
