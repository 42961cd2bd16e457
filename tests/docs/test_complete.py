"""Every operation, parameter, field, enum value and error of the documents is on the pages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from documentation import APIS, SITE, read
from tradespec.mock.web.admin import description

Node = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "patch", "head")
_CHOICES = ("allOf", "anyOf", "oneOf")


class Said:
    """Everything the pages of an API say."""

    def __init__(self, api: str) -> None:
        readers = [read(page) for page in sorted((SITE / api).glob("*.html"))]
        self.code = {text for reader in readers for text in reader.code}
        self.words = " ".join(" ".join("".join(reader.words).split()) for reader in readers)

    def missing(self, wanted: set[str]) -> set[str]:
        """What of some names or values stands nowhere as code."""
        return wanted - self.code


@pytest.fixture(scope="module", params=APIS)
def both(request: pytest.FixtureRequest) -> tuple[Node, Said]:
    path = SITE.parent / "tradespec" / request.param / "openapi.json"
    return json.loads(path.read_text()), Said(request.param)


def _resolved(root: Node, node: Any) -> Node:
    while isinstance(node, dict) and "$ref" in node:
        found: Any = root
        for key in node["$ref"].removeprefix("#/").split("/"):
            found = found[key.replace("~1", "/").replace("~0", "~")]
        node = found
    return node if isinstance(node, dict) else {}


def _operations(root: Node) -> Iterator[tuple[str, str, Node]]:
    for path, item in root["paths"].items():
        for method in METHODS:
            if method in item:
                shared = item.get("parameters", [])
                operation = item[method]
                yield (
                    method,
                    path,
                    {**operation, "all": [*shared, *operation.get("parameters", [])]},
                )


def _schemas(root: Node, operation: Node) -> Iterator[Any]:
    """Schemas of an operation's parameters, body and answers."""
    for parameter in operation["all"]:
        yield _resolved(root, parameter).get("schema")
    parts = [operation.get("requestBody"), *operation["responses"].values()]
    for part in parts:
        for media in _resolved(root, part).get("content", {}).values():
            yield media.get("schema")


def _within(root: Node, schema: Any, seen: set[int]) -> Iterator[Node]:
    """A schema and all below it, each once."""
    found = _resolved(root, schema)
    if not found or id(found) in seen:
        return
    seen.add(id(found))
    yield found
    for key in _CHOICES:
        for part in found.get(key, []):
            yield from _within(root, part, seen)
    for part in (found.get("items"), found.get("additionalProperties")):
        yield from _within(root, part, seen)
    for part in found.get("properties", {}).values():
        yield from _within(root, part, seen)


def _met(root: Node) -> list[Node]:
    seen: set[int] = set()
    schemas = [schema for *_, each in _operations(root) for schema in _schemas(root, each)]
    return [node for schema in schemas for node in _within(root, schema, seen)]


def test_operations(both: tuple[Node, Said]) -> None:
    root, said = both
    wanted = {f"{method.upper()} {path}" for method, path, _ in _operations(root)}
    assert not said.missing(wanted)
    calls = {f"client.{each['operationId']}" for *_, each in _operations(root)}
    assert not said.missing(calls)


def test_descriptions(both: tuple[Node, Said]) -> None:
    root, said = both
    for *_, operation in _operations(root):
        for text in (operation["summary"], operation.get("x-inferred", "")):
            assert " ".join(text.replace("`", "").split()).rstrip(".") in said.words


def test_parameters_and_headers(both: tuple[Node, Said]) -> None:
    root, said = both
    names = {
        _resolved(root, parameter)["name"]
        for *_, operation in _operations(root)
        for parameter in operation["all"]
    }
    headers = {
        name
        for *_, operation in _operations(root)
        for status, response in operation["responses"].items()
        if status[0] == "2"
        for name in _resolved(root, response).get("headers", {})
    }
    assert not said.missing(names | headers)


def test_fields(both: tuple[Node, Said]) -> None:
    root, said = both
    wanted = {name for node in _met(root) for name in node.get("properties", {})}
    shown = {part for code in said.code for part in (code, code.rpartition(".")[2])}
    assert not wanted - shown


def test_values(both: tuple[Node, Said]) -> None:
    root, said = both
    values = {
        value if isinstance(value, str) else json.dumps(value)
        for node in _met(root)
        for value in node.get("enum", [])
        if value not in (None, "")
    }
    assert not said.missing(values)


def test_errors(both: tuple[Node, Said]) -> None:
    root, said = both
    for *_, operation in _operations(root):
        for status, response in operation["responses"].items():
            if status[0] in "45":
                found = _resolved(root, response)
                text = " ".join(found["description"].replace("`", "").split())
                assert text.rstrip(".") in said.words, (operation["operationId"], status)
                assert f"{status} " in said.words


def test_sources(both: tuple[Node, Said]) -> None:
    root, said = both
    readings = {
        " ".join(node["x-inferred"].replace("`", "").split()).rstrip(".")
        for node in _met(root)
        if "x-inferred" in node and "properties" not in node
    }
    assert not {reading for reading in readings if reading not in said.words}


def test_every_call_of_the_admin_api() -> None:
    document = description().root
    wanted = {f"{method.upper()} {path}" for method, path, _ in _operations(document)}
    wanted |= {"GET /_mock/openapi.json"}
    shown = set(read(SITE / "guides" / "mock-admin.html").code)
    assert wanted == {code for code in shown if re.fullmatch(r"[A-Z]+ /\S+", code)}
