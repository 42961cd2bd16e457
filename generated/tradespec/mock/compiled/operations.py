"""Operations compiled from the document: all that can be decided before a request comes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .. import codec
from ..answering.searching import Plan, read_plan
from .bodies import Body, read_body
from .document import Document, Node, Schema, UnsupportedDocumentError
from .envelope import Envelope, read_envelope
from .listing import Listing, read_listing
from .parameters import Parameters, read_parameters
from .security import Security, query_keys, read_security
from .validation import Validators
from .vocabulary import Record, Reference
from .writing import Writing, read_writing

ACTIONS = ("list", "get", "create", "update", "delete", "compute", "search", "download")
MUTATING = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_WITHOUT_RECORD = frozenset({"compute", "search"})
_WITHOUT_KEY = frozenset({"list", "create"})


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation, ready to run.

    Attributes:
        name: The operationId.
        paths: Where it is, below the host; the first is what the document says.
        key: Path parameter that names the record, "" when the account has a single one.
        parents: Path parameters that are fields of the record, with the reference they are.
        shown: Fields an answer shows, None for all.
        item: Schema of one record in the answer.
        answer: What stands in the answer in place of the record, `codec.NOTHING` for the record.
        replayable: The operation declares the idempotency header.
        refusal: Template of its error bodies where they differ, else `codec.NOTHING`.
    """

    name: str
    method: str
    path: str
    paths: tuple[str, ...]
    parameters: Parameters
    body: Body | None
    security: Security
    envelope: Envelope
    action: str
    kind: Record | None
    key: str
    parents: tuple[tuple[str, Reference | None], ...]
    listing: Listing
    writing: Writing
    search: Plan | None
    shown: tuple[str, ...] | None
    item: Schema | None
    answer: Any
    rule: str
    replayable: bool
    refusal: Any

    @property
    def label(self) -> str:
        """Give the word for its kind of record."""
        return self.kind.label if self.kind else ""


def read_operations(
    document: Document, validators: Validators, records: Mapping[str, Record]
) -> list[Operation]:
    """Compile all operations that the mock plays.

    Raises:
        UnsupportedDocumentError: Something in the document cannot be played; says what and where.
    """
    found: list[Operation] = []
    for path, method, item, node, pointer in document.operations():
        name = str(node.get("operationId", f"{method} {path}"))
        reader = _Reader(document, validators, records, node, pointer)
        try:
            found.append(reader.read(name, method, path, item))
        except (UnsupportedDocumentError, KeyError) as problem:
            raise UnsupportedDocumentError(f"{name}: {problem}") from problem
    return found


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one operation."""

    document: Document
    validators: Validators
    records: Mapping[str, Record]
    node: Node
    pointer: str

    def read(self, name: str, method: str, path: str, item: Node) -> Operation:
        document, node = self.document, self.node
        block: Node = node.get("x-tradespec", {}).get("mock", {})
        action = block.get("action", "")
        if action not in ACTIONS:
            raise UnsupportedDocumentError(
                f"x-tradespec.mock.action is {action!r}, not one of {ACTIONS}"
            )
        kind = self.records[block["record"]] if "record" in block else None
        if kind is None and action not in _WITHOUT_RECORD:
            raise UnsupportedDocumentError("x-tradespec.mock.record is missing")
        envelope = read_envelope(document, node, self.pointer)
        shown_item = envelope.result
        if action == "list" and shown_item is not None:
            shown_item = document.items(shown_item)
        if shown_item is not None:
            shown_item = document.follow(shown_item)
        body = read_body(document, self.validators, node, self.pointer)
        bodies = list(body.schemas.values()) if body else []
        writing = read_writing(document, block, kind, bodies) if kind else Writing()
        listing = Listing()
        parameters = self._parameters(item, kind, {})
        if action == "list" and kind is not None:
            listing = read_listing(document, node, self.records, kind, parameters.declared)
            if listing.grammar is not None:
                checks = {listing.grammar.parameter: listing.grammar.read}
                parameters = self._parameters(item, kind, checks)
        key, parents = _path_names(parameters, kind, block, action, writing)
        header = document.extension.get("idempotency", {}).get("header", "").lower()
        return Operation(
            name=name,
            method=method,
            path=path,
            paths=_places(document, item, path),
            parameters=parameters,
            body=body,
            security=read_security(document, node),
            envelope=envelope,
            action=action,
            kind=kind,
            key=key,
            parents=parents,
            listing=listing,
            writing=writing,
            search=read_plan(block, self.records),
            shown=_shown(document, shown_item, kind),
            item=shown_item,
            answer=block.get("answer", codec.NOTHING),
            rule=block.get("rule", ""),
            replayable=method in MUTATING
            and any(p.location == "header" and p.name == header for p in parameters.declared),
            refusal=block.get("errors", {}).get("body", codec.NOTHING),
        )

    def _parameters(self, item: Node, kind: Record | None, checks: Mapping[str, Any]) -> Parameters:
        document = self.document
        return Parameters(
            read_parameters(document, self.validators, item, self.node, self.pointer),
            self.validators,
            query_keys(document),
            bool(document.mock.get("strict", True)),
            kind.label if kind else "",
            checks,
        )


def _places(document: Document, item: Node, path: str) -> tuple[str, ...]:
    """Give the paths of an operation: below the document's server, and below the path's own.

    Many clients know one server only, so a path with a server of its own is at both.
    """
    bases = [document.base_path()]
    if "servers" in item:
        bases.insert(0, document.base_path(item["servers"]))
    return tuple(dict.fromkeys(base + path for base in bases))


def _path_names(
    parameters: Parameters, kind: Record | None, block: Node, action: str, writing: Writing
) -> tuple[str, tuple[tuple[str, Reference | None], ...]]:
    """Tell the path parameter that is the key from those that are fields of the record."""
    origin = writing.origin.parameter if writing.origin else ""
    names = [p.name for p in parameters.declared if p.location == "path" and p.name != origin]
    if kind is None:
        return "", ()
    fields = set(kind.fields) - {kind.key}
    candidates = [name for name in names if name not in fields]
    key = str(block.get("key", candidates[-1] if candidates else ""))
    if key and action in _WITHOUT_KEY:
        raise UnsupportedDocumentError(f"path parameter {key!r} is not a field of {kind.name}")
    references = {reference.field: reference for reference in kind.references}
    return key, tuple((name, references.get(name)) for name in names if name != key)


def _shown(document: Document, item: Schema | None, kind: Record | None) -> tuple[str, ...] | None:
    """Give the fields an answer is cut down to when it does not show the record as it is."""
    if item is None or kind is None:
        return None
    if item.pointer == kind.schema.pointer:
        return None
    return tuple(document.properties(item)) or None
