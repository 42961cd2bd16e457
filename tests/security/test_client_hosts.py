"""A client talks to its own host alone, whatever a hostile server puts into its answers."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from isolation_calls import Operation, operations
from tradespec import errors
from tradespec._core.transport import RawResponse, Request
from tradespec.cli import available
from tradespec.mock import Mock
from tradespec.mock.bundled import document_of
from tradespec.mock.compiled.document import Document, keys_of
from tradespec.mock.transport import MockTransport

EVIL = [
    "https://evil.example/steal",
    "//evil.example/steal",
    "/../../evil",
    "@evil.example",
    "\\\\evil.example\\x",
    "#evil",
    "a&b=c?d",
    "http://[::1]:1/",
    "javascript:alert(1)",
]
KEY = "a-key-that-is-nobody's-business"

DOCUMENTS = {api: Document(document_of(api)) for api in available()}


def sent(request: Request) -> str:
    """All text of a request as it goes over the wire; its `repr` hides credentials."""
    headers = "".join(f"{name}: {value}\n" for name, value in request.headers)
    return f"{request.url}\n{headers}{(request.content or b'').decode('latin-1')}"


def _pager(api: str, operation: Operation) -> dict[str, Any]:
    name = operation.node["x-tradespec"].get("pages", "")
    found: dict[str, Any] = DOCUMENTS[api].extension.get("pagers", {}).get(name, {})
    return found


LISTS = [
    pytest.param(api, operation, id=f"{api}-{operation.name}")
    for api, document in DOCUMENTS.items()
    for operation in operations(document)
    if "cursor" in _pager(api, operation).get("style", "")
]
READINGS = [
    pytest.param(api, operation, id=f"{api}-{operation.name}")
    for api, document in DOCUMENTS.items()
    for operation in operations(document)
    if operation.reads and not any(each.required for each in operation.named("query"))
]


@dataclass
class Hostile:
    """Answers as the mock does, but for the cursor or the status of its first answer."""

    mock: Mock
    pager: dict[str, Any] = field(default_factory=dict)
    cursor: str = ""
    location: str = ""
    requests: list[Request] = field(default_factory=list)

    def send(self, request: Request) -> RawResponse:
        """Answer one request."""
        self.requests.append(request)
        if self.location:
            return RawResponse(302, [("Location", self.location)], KEY.encode())
        answer = MockTransport(self.mock.handle).send(request)
        if len(self.requests) > 1:
            return answer
        if self.pager["style"] == "header-cursor":
            headers = [*answer.headers.items(), (self.pager["header"], self.cursor)]
            return RawResponse(answer.status_code, headers, answer.content)
        body = json.loads(answer.content)
        body[keys_of(self.pager["cursor"])[0]] = self.cursor
        return RawResponse(answer.status_code, answer.headers, json.dumps(body).encode())

    def close(self) -> None:
        """There is nothing to close."""


@pytest.fixture
def mock(api: str) -> Iterator[Mock]:
    with Mock(api) as started:
        yield started


def _method(client: Any, operation: Operation) -> Any:
    resource, _, name = operation.name.partition(".")
    return getattr(getattr(client, resource), name)


def _ask(client: Any, operation: Operation, *words: str) -> None:
    """Make a call; of a list the first page is asked for."""
    found = _method(client, operation)(*words)
    if hasattr(found, "pages"):
        next(found.pages())


@pytest.mark.parametrize(("api", "operation"), LISTS)
def test_a_cursor_stays_a_parameter(mock: Mock, api: str, operation: Operation) -> None:
    pager = _pager(api, operation)
    for cursor in EVIL:
        hostile = Hostile(mock, pager, cursor)
        client = mock.client(transport=hostile)
        pages = _method(client, operation)(
            *(str(each.example) for each in operation.named("path"))
        ).pages()
        try:
            for _ in range(2):
                next(pages)
        except (errors.APIStatusError, StopIteration):
            pass
        first, second = (urlsplit(request.url) for request in hostile.requests)
        assert (second.scheme, second.netloc, second.path) == first[:3]
        assert second.fragment == ""
        assert parse_qs(second.query)[pager["page"]["parameter"]] == [cursor]


@pytest.mark.parametrize(("api", "operation"), READINGS)
@pytest.mark.parametrize(
    "location", ["https://evil.example/?k=1", "//evil.example/", "http://x@y/"]
)
def test_no_key_follows_a_redirect_elsewhere_or_is_shown(
    mock: Mock, operation: Operation, location: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Only a download goes where it is sent, and without the key."""
    caplog.set_level(logging.DEBUG)
    hostile = Hostile(mock, location=location)
    client = mock.client(transport=hostile, api_key=KEY)
    shown = f"{client!r}"
    try:
        _ask(client, operation, *(str(each.example) for each in operation.named("path")))
    except errors.APIStatusError as refused:
        shown += f"{refused} {refused!r}"
    own, *others = hostile.requests
    assert urlsplit(own.url).netloc == urlsplit(client.base_url).netloc
    assert KEY in sent(own)
    assert not others or operation.node["x-tradespec"]["download"]
    for request in others:
        assert KEY not in sent(request)
    assert KEY not in f"{shown} {hostile.requests!r} {caplog.text}"


@pytest.mark.parametrize("api", available())
@pytest.mark.parametrize("word", [*EVIL, "..", "%2e%2e", "a/b", "a%2Fb", "\u2025"])
def test_an_identifier_stays_within_its_place(mock: Mock, api: str, word: str) -> None:
    """What was meant as an identifier cannot lead the call, and its key, to another path."""
    tried = 0
    for operation in operations(DOCUMENTS[api]):
        if operation.reads and len(operation.named("path")) == 1 and not _required(operation):
            hostile = Hostile(mock, location="/elsewhere")
            client = mock.client(transport=hostile)
            with pytest.raises((errors.APIStatusError, ValueError)):
                _ask(client, operation, word)
            for request in hostile.requests[:1]:
                parts = urlsplit(request.url)
                assert parts.netloc == urlsplit(client.base_url).netloc
                assert parts.path.count("/") == _slashes(mock, operation)
                assert ".." not in parts.path.split("/")
                assert (parts.query, parts.fragment) == ("", "")
            tried += 1
    assert tried or api == "fieldinsight"


def _required(operation: Operation) -> bool:
    return any(each.required for each in operation.named("query"))


def _slashes(mock: Mock, operation: Operation) -> int:
    item = mock.document.root["paths"][operation.path]
    return (mock.document.base_path(item.get("servers")) + operation.path).count("/")
