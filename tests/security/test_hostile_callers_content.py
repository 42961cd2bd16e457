"""Hostile content through all three ways in: the same answer from each, in the API's own words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

import jsonschema_rs
import pytest
from hostile_servers import APIS, KINDS, Answer, Process, clean, handled, serving, written
from hostile_values import DOCUMENTS, JSON, LARGE, MULTIPART, PATHS, QUERIES, RAW, TEXTS, TYPES
from tradespec.mock import Mock
from tradespec.mock.compiled.operations import Operation
from tradespec.mock.errors import Refusal

CREATES = {
    "customtrades": "customers.create",
    "servicem8": "jobs.create",
    "fieldinsight": "sites.create",
}
LISTS = {
    "customtrades": "customers.list",
    "servicem8": "jobs.list",
    "fieldinsight": "customers.list",
}
Headers = Sequence[tuple[str, str]]


class Ways:
    """One API by all three ways in."""

    def __init__(self, mock: Mock, servers: Sequence[Process]) -> None:
        self.mock = mock
        self.servers = servers
        self.operations: dict[str, Operation] = mock._engine.operations
        name, _, value = mock.key_header().partition(": ")
        self.key = (name, value)

    def ask(self, method: str, target: str, headers: Headers = (), body: bytes = b"") -> Answer:
        """Ask all three; the first answer stands for all, which have the same status."""
        given = [self.key, *headers]
        inside = handled(self.mock, method, target, given, body)
        clean(inside)
        for server in self.servers:
            content = written(method, f"/{self.mock.api}{target}", given, body)
            (outside,) = server.exchange(content, method=method)
            clean(outside)
            assert outside.status == inside.status, (server.kind, outside, inside)
            self.in_its_words(outside)
        self.in_its_words(inside)
        return inside

    def in_its_words(self, answer: Answer) -> None:
        """Assert that an error is one the document knows."""
        if answer.status < 400:
            return
        assert "json" in answer.header("content-type"), answer
        found = jsonschema_rs.validator_for(self._error()).is_valid(json.loads(answer.body))
        assert found, answer

    def _error(self) -> Any:
        root = self.mock.document.root
        for item in root["paths"].values():
            for node in item.values():
                responses = node.get("responses", {}) if isinstance(node, dict) else {}
                for status, response in responses.items():
                    if str(status) in ("400", "4XX", "default"):
                        while "$ref" in response:
                            response = _at(root, response["$ref"])
                        schema = next(iter(response["content"].values()))["schema"]
                        return {**schema, "components": root["components"]}
        raise AssertionError("the document knows no error")


def _at(root: Any, reference: str) -> Any:
    for word in reference.removeprefix("#/").split("/"):
        root = root[word.replace("~1", "/").replace("~0", "~")]
    return root


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Process]]:
    folder = tmp_path_factory.mktemp("errors")
    with serving(KINDS[0], folder) as first, serving(KINDS[1], folder) as second:
        yield [first, second]


@pytest.fixture(scope="module", params=APIS)
def ways(request: pytest.FixtureRequest, servers: list[Process]) -> Iterator[Ways]:
    with Mock(request.param) as mock:
        yield Ways(mock, servers)


def target(ways: Ways, operation: str, value: str = "") -> tuple[str, str]:
    found = ways.operations[operation]
    return found.method, re.sub(r"\{[^}]*\}", value, found.paths[0])


JSON_TYPE = ("Content-Type", "application/json")


@pytest.mark.parametrize("name", JSON)
def test_json(ways: Ways, name: str) -> None:
    answer = ways.ask(*target(ways, CREATES[ways.mock.api]), [JSON_TYPE], JSON[name])
    harmless = ways.mock.api == "servicem8" and name == "prototype"
    assert 400 <= answer.status < 500 or harmless, answer


@pytest.mark.parametrize("name", LARGE)
def test_large_json(ways: Ways, name: str) -> None:
    answer = ways.ask(*target(ways, CREATES[ways.mock.api]), [JSON_TYPE], LARGE[name])
    assert 400 <= answer.status < 500


@pytest.mark.parametrize("name", TYPES)
def test_media_types(ways: Ways, name: str) -> None:
    headers = [("Content-Type", TYPES[name])]
    answer = ways.ask(*target(ways, CREATES[ways.mock.api]), headers, b'{"a":1}')
    assert 400 <= answer.status < 500


def test_content_encodings_are_not_decoded(ways: Ways) -> None:
    headers = [JSON_TYPE, ("Content-Encoding", "gzip")]
    answer = ways.ask(*target(ways, CREATES[ways.mock.api]), headers, JSON["gzip"])
    assert 400 <= answer.status < 500


@pytest.mark.parametrize("ways", ["servicem8"], indirect=True)
@pytest.mark.parametrize("name", MULTIPART)
def test_multipart(ways: Ways, name: str) -> None:
    headers = [("Content-Type", "multipart/form-data; boundary=x")]
    answer = ways.ask(*target(ways, "attachments.create"), headers, MULTIPART[name])
    assert 400 <= answer.status < 500 or "file name" in name or name == "nested", answer


@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_texts_are_data(ways: Ways, number: int) -> None:
    """In every query parameter of a list, as a key, and in headers; nothing else changes."""
    text = TEXTS[number]
    encoded = quote(text, safe="")
    method, path = target(ways, LISTS[ways.mock.api])
    for parameter in ways.operations[LISTS[ways.mock.api]].parameters.declared:
        if parameter.location == "query" and len(encoded) < 60_000:
            ways.ask(method, f"{path}?{quote(parameter.name)}={encoded}")
    if len(encoded) < 60_000:
        by_key = next(n for n, o in ways.operations.items() if o.method != "GET" and o.key)
        kept = ways.ask(*target(ways, by_key, encoded or "x"), [JSON_TYPE], b"{}")
        assert 400 <= kept.status < 500
    if text.isprintable() and text.isascii() and len(text) < 40_000:
        for header in ("Idempotency-Key", "X-Request-Id", "Cookie", "x-impersonate-uuid"):
            ways.ask(method, path, [(header, text.strip())])


def test_raw_escapes_and_queries(ways: Ways) -> None:
    method, path = target(ways, LISTS[ways.mock.api])
    for query in (*RAW, *(b"search=" + raw for raw in RAW), *QUERIES):
        if len(query) < 60_000:
            ways.ask(method, f"{path}?{query.decode('latin-1')}")
        else:
            answer = handled(ways.mock, method, f"{path}?{query.decode()}", [ways.key], b"")
            assert 400 <= answer.status < 500


def test_paths(ways: Ways) -> None:
    base = ways.mock.document.base_path()
    for path in PATHS:
        assert 400 <= ways.ask("GET", base + path).status < 500, path


def test_documentation_and_admin_paths_lead_nowhere_else(servers: list[Process]) -> None:
    for server in servers:
        for path in DOCUMENTS:
            (answer,) = server.exchange(written("GET", path))
            assert answer.status in (400, 403, 404), (path, answer)
            clean(answer)
            assert b"[project]" not in answer.body
            assert b"root:" not in answer.body


def test_nothing_that_was_sent_changed_the_records(ways: Ways) -> None:
    """After an injection the demo records are as before, and other accounts' stay unseen."""
    method, path = target(ways, LISTS[ways.mock.api])
    before = handled(ways.mock, method, path, [ways.key], b"").body
    for parameter in ways.operations[LISTS[ways.mock.api]].parameters.declared:
        for text in TEXTS:
            if parameter.location == "query" and (
                "SELECT" in text or "DROP" in text or "OR" in text
            ):
                handled(
                    ways.mock,
                    method,
                    f"{path}?{quote(parameter.name)}={quote(text)}",
                    [ways.key],
                    b"",
                )
    assert handled(ways.mock, method, path, [ways.key], b"").body == before


@pytest.mark.timeout(600)
def test_patterns_take_time_in_proportion(ways: Ways) -> None:
    """A pattern that backtracks would need days for these."""
    patterns = sorted(set(_patterns(ways.mock.document.root)))
    assert patterns
    for pattern in patterns:
        judge = jsonschema_rs.validator_for({"type": "string", "pattern": pattern})
        for text in ("1", "a", " ", "'", "0", "a,", "1.", "2026-01-", "-", "/", "é"):
            judge.is_valid(text * 200_000)
            judge.is_valid(text * 200_000 + "!")


@pytest.mark.timeout(600)
@pytest.mark.parametrize("ways", ["servicem8"], indirect=True)
def test_filters_take_time_in_proportion(ways: Ways) -> None:
    grammar = ways.operations["jobs.list"].listing.grammar
    assert grammar is not None
    name = next(iter(grammar.fields))
    for start in ("", f"{name} eq '", f"{name} eq ", f"{name} ", name):
        for text in ("1", "a", " ", "'", "''", "and ", "x eq 1 and ", "1.", "_"):
            with pytest.raises(Refusal):
                grammar.read(start + text * 200_000 + "!")


def _patterns(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("pattern"), str):
            yield node["pattern"]
        for member in node.values():
            yield from _patterns(member)
    elif isinstance(node, list):
        for member in node:
            yield from _patterns(member)
