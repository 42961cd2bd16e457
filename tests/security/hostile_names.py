"""A document in which every kind of name is hostile, and a look at the package made of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from generator import house
from generator.build import build
from generator.document import Document, load

Names = dict[str, list[str]]
_WHOLE = 3
KINDS = ("operation", "tag", "parameter", "schema", "field", "member", "argument", "inline")


def document(names: Names) -> dict[str, Any]:
    """One operation a name, whose parameters, body, answer and tag bear names of their kind.

    The first operations and records have all of them, the others one each: what is made grows with
    the names, not with their square.
    """
    chosen = {kind: list(dict.fromkeys(names.get(kind) or ["plain"])) for kind in KINDS}
    schemas = [name for name in chosen["schema"] if _is_component(name)] or ["Plain"]
    paths: dict[str, Any] = {}
    for number, operation in enumerate(chosen["operation"]):
        tag = chosen["tag"][number % len(chosen["tag"])]
        schema = {"$ref": f"#/components/schemas/{schemas[number % len(schemas)]}"}
        borne = chosen if number < _WHOLE else _one_of_each(chosen, number)
        paths[f"/p{number}/{{id}}"] = {
            "parameters": [_parameter("id", "path")],
            ("delete" if number % 2 else "post"): {
                "operationId": operation,
                "tags": [tag],
                "parameters": [
                    *(_parameter(name, "query") for name in borne["parameter"]),
                    *(_parameter(name, "cookie") for name in borne["parameter"][:3]),
                ],
                "requestBody": {"content": {"application/json": {"schema": _object(borne)}}},
                "responses": {
                    "200": {"description": "D", "content": {"application/json": {"schema": schema}}}
                },
            },
        }
    return {
        "openapi": "3.1.0",
        "info": {"title": (names.get("title") or ["T"])[0], "version": "1"},
        "servers": [{"url": "https://names.example"}],
        "paths": paths,
        "components": {
            "schemas": {
                name: _record(chosen if number < _WHOLE else _one_of_each(chosen, number))
                for number, name in enumerate(schemas)
            }
        },
    }


def _one_of_each(names: Names, number: int) -> Names:
    return {kind: [given[number % len(given)]] for kind, given in names.items()}


def _is_component(name: str) -> bool:
    return bool(name) and all(each.isascii() and (each.isalnum() or each in "._-") for each in name)


def _parameter(name: str, location: str) -> dict[str, Any]:
    needed = {"required": True} if location == "path" else {}
    return {"name": name, "in": location, "schema": {"type": "string"}, **needed}


def _object(names: Names) -> dict[str, Any]:
    fields = {name: {"type": "string", "format": "date"} for name in names["argument"]}
    return {"type": "object", "properties": {**fields, "names": {"enum": names["member"]}}}


def _record(names: Names) -> dict[str, Any]:
    inner: list[dict[str, Any]] = [
        {"type": "string", "format": "date-time"},
        {"type": "array", "items": {"type": "string"}},
        {"type": "object", "properties": {name: {"type": "number"} for name in names["inline"]}},
        {"enum": [*names["member"], "another"]},
        {"type": "object", "additionalProperties": {"type": "integer"}},
    ]
    fields = {name: inner[number % len(inner)] for number, name in enumerate(names["field"])}
    return {"type": "object", "properties": {**fields, "of its own": {"type": "string"}}}


def sends_its_own(spec: dict[str, Any], folder: Path) -> None:
    """Generate, import every module, and call every operation: each sends its own request."""
    folder.mkdir(exist_ok=True)
    file = folder / "openapi.json"
    file.write_text(json.dumps(spec), encoding="utf-8")
    assert house.one(file, "package", folder) == 0
    normal = house.normalised(load(file))
    api = build(Document("package", normal.data, normal.origins))
    calls = [
        (each.name, op.method_name, op.positional, op.http_method, op.path.get_untrusted_value())
        for each in api.resources
        for op in each.operations
    ]
    asked = {(method.upper(), path) for path, item in spec["paths"].items() for method in item}
    assert {(method, path) for *_, method, path in calls} == {
        each for each in asked if each[0] != "PARAMETERS"
    }
    words = [sys.executable, "-c", _LOOK, str(api.client), json.dumps(calls)]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


_LOOK = """
import importlib, json, pathlib, sys

for file in sorted(pathlib.Path("package").rglob("*.py")):
    if "_core" not in file.parts:
        importlib.import_module(".".join(file.with_suffix("").parts).removesuffix(".__init__"))
import package
import msgspec

for name in package.__all__:
    model = getattr(package, name)
    if isinstance(model, type) and issubclass(model, msgspec.Struct):
        fields = msgspec.structs.fields(model)
        assert len({field.name for field in fields}) == len(fields)


class Sent(Exception):
    pass


class Transport:
    def send(self, request):
        raise Sent(request.method, request.url)


client = getattr(package, sys.argv[1])("key", transport=Transport(), max_retries=0)
for resource, method, count, verb, path in json.loads(sys.argv[2]):
    for view in (client, client.raw):
        call = getattr(getattr(view, resource), method)
        try:
            call(*["7"] * count)
        except Sent as sent:
            wanted = "https://names.example" + path.replace("{id}", "7")
            assert sent.args == (verb, wanted), (resource, method, sent.args, wanted)
        else:
            raise AssertionError(f"{resource}.{method} sent nothing")
"""
