"""One spelling for what has several, and the places that its parts had in the document."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from generator.changes.canonicalise import canonicalise
from generator.changes.command import main
from generator.changes.compare import compare
from generator.document import Document, load

HEAD = """openapi: 3.1.0
info: {title: Yard, version: 1.0.0}
paths:
  /jobs:
    post:
      operationId: jobs.create
      requestBody:
        content:
          application/json:
            schema:
"""
TAIL = """      responses:
        "204": {description: Done.}
"""
CHOICE = """              anyOf:
                - type: "null"
                - type: string
                  maxLength: 5
"""
TYPES = """              type: [string, "null"]
              maxLength: 4
"""


def written(folder: Path, name: str, schema: str) -> Path:
    path = folder / f"{name}.yaml"
    path.write_text(HEAD + schema + TAIL)
    return path


def test_a_change_is_told_where_the_document_has_it(tmp_path: Path) -> None:
    old, new = written(tmp_path, "old", TYPES), written(tmp_path, "new", CHOICE)
    (change,) = compare(load(old, base=tmp_path), load(new, base=tmp_path))
    assert change.pointer.endswith("/schema/anyOf/1/maxLength")
    assert change.where == "new.yaml:14"
    (change,) = compare(load(new, base=tmp_path), load(old, base=tmp_path))
    assert change.pointer.endswith("/schema/maxLength")
    assert change.where == "old.yaml:12"


def test_the_document_itself_is_left_as_it_is(tmp_path: Path) -> None:
    document = load(written(tmp_path, "old", CHOICE), base=tmp_path)
    before = deepcopy(document.data)
    canonicalise(document)
    assert document.data == before


def test_other_words_alone_are_a_difference_for_the_docs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = written(tmp_path, "old", CHOICE)
    new = written(tmp_path, "new", TYPES.replace("4", "5"))
    assert main([str(old), str(new)], tmp_path) == 0
    said = capsys.readouterr().out
    assert "no difference" not in said
    assert "the same in other words" in said


def schema_of(schema: Any) -> Any:
    data = {"openapi": "3.1.0", "components": {"schemas": {"A": schema, "B": {"type": "object"}}}}
    return canonicalise(Document("yard", data, {})).data["components"]["schemas"]["A"]


@pytest.mark.parametrize(
    "schema",
    [
        {"anyOf": [{"$ref": "#/components/schemas/B"}, {"type": ["string"], "maxLength": 3}]},
        {"allOf": [{"$ref": "#/components/schemas/B"}, {"required": ["a"]}]},
        {"properties": {"a": {}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        {"properties": {"nullable": {"type": ["boolean"]}, "const": {}, "allOf": {}}},
        {"type": ["object"], "allOf": [{"$ref": "#/components/schemas/B"}]},
        {"additionalProperties": False, "allOf": [{"properties": {"a": {}}}]},
        {"default": {"const": 1, "nullable": True}},
    ],
)
def test_what_says_something_else_is_left(schema: Any) -> None:
    assert schema_of(deepcopy(schema)) == schema


def test_a_reference_into_a_choice_still_leads_somewhere() -> None:
    choice = {"anyOf": [{"type": "object", "properties": {"a": {"type": "string"}}}]}
    inner = {"$ref": "#/components/schemas/A/anyOf/0/properties/a"}
    data = {
        "openapi": "3.1.0",
        "components": {"schemas": {"A": choice, "C": {"properties": {"c": inner}}}},
    }
    found = canonicalise(Document("yard", data, {}))
    assert "anyOf" in found.data["components"]["schemas"]["A"]
    assert compare(Document("yard", data, {}), Document("yard", deepcopy(data), {})) == []
