"""What a mock knows before its first request: all that is compiled from the document.

Nothing of it changes afterwards, so the mocks of an API that a process starts share one. What one
mock remembers (records, accounts, clock, faults, journal) is the engine's.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .. import bundled
from ..account.identifiers import Minting, read_minting
from ..account.settings import Setting, read_settings
from ..errors import Errors, read_errors
from ..harness.demo import Demo
from ..outgoing.events import Rules, read_rules
from .declared import read_records
from .document import Document, Node
from .operations import Operation, read_operations
from .routes import Routes
from .validation import Validators
from .vocabulary import Record


@dataclass(frozen=True, slots=True)
class Option:
    """A header that names a record on whose behalf a call is made."""

    header: str
    record: str
    refuses: str


@dataclass(frozen=True, slots=True)
class Blueprint:
    """A document, compiled. Safe to share between mocks and threads.

    Attributes:
        api: Name of the API, an identifier.
        base: Path of its base URL.
        zone: Record and field that name an account's time zone.
        request_id: Header of the identifier of a request, "" for none.
        minting: How such identifiers look.
        demo: The demo account.
    """

    api: str
    document: Document
    base: str
    kinds: Mapping[str, Record]
    validators: Validators
    operations: Mapping[str, Operation]
    routes: Routes[Operation]
    rules: Rules
    settings: tuple[Setting, ...]
    errors: Errors
    options: tuple[Option, ...]
    zone: tuple[str, str]
    request_id: str
    minting: Minting
    demo: Demo


def compiled(document: Document, api: str) -> Blueprint:
    """Compile a document.

    Args:
        document: A bundled OpenAPI document; it must not change afterwards.
        api: Name of the API, an identifier.

    Raises:
        UnsupportedDocumentError: The document asks for something the mock cannot play.
    """
    mock = document.mock
    zone: Node = mock.get("timezone", {})
    kinds = read_records(document)
    validators = Validators(document)
    operations = read_operations(document, validators, kinds)
    return Blueprint(
        api=api,
        document=document,
        base=document.base_path(),
        kinds=kinds,
        validators=validators,
        operations={operation.name: operation for operation in operations},
        routes=Routes((path, each.method, each) for each in operations for path in each.paths),
        rules=read_rules(document, kinds),
        settings=read_settings(mock.get("settings", {})),
        errors=read_errors(mock.get("errors", {})),
        options=_read_options(document),
        zone=(zone.get("record", ""), zone.get("field", "")),
        request_id=str(document.extension.get("request_id", "")),
        minting=read_minting(mock.get("request_id", {})),
        demo=Demo(mock.get("demo", {})),
    )


_lock = threading.Lock()
_bundled: dict[str, Blueprint] = {}


def blueprint_of(api: str) -> Blueprint:
    """Give the blueprint of the package's own document of an API, compiled once in a process.

    Raises:
        ValueError: There is no such API.
    """
    with _lock:
        if api not in _bundled:
            _bundled[api] = compiled(Document(bundled.document_of(api)), api)
        return _bundled[api]


def _read_options(document: Document) -> tuple[Option, ...]:
    """Read the options that name a record on whose behalf calls are made."""
    headers: Mapping[str, Any] = document.extension.get("options", {})
    acting: Mapping[str, Any] = document.mock.get("options", {})
    return tuple(
        Option(headers[name]["header"], given["record"], given["refuses"])
        for name, given in acting.items()
    )
