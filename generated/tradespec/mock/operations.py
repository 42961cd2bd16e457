"""Operations compiled from the document: all that can be decided before a request comes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .bodies import Body, read_body
from .document import Document, Node, Schema, UnsupportedDocumentError, keys_of
from .envelope import Envelope, read_envelope
from .parameters import Parameters, read_parameters
from .security import Security, query_keys, read_security
from .validation import Validators
from .vocabulary import Record, Reference

ACTIONS = ("list", "get", "create", "update", "delete", "compute")
MUTATING = frozenset({"POST", "PUT", "PATCH", "DELETE"})


@dataclass(frozen=True, slots=True)
class Filter:
    """What a query parameter asks of the records of a list.

    Attributes:
        field: Field to compare.
        operator: How; see `query.Condition`.
        choices: Values that mean something else: fields and the values they must have.
    """

    field: str
    operator: str = "eq"
    choices: Mapping[str, Mapping[str, Any]] | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """How an operation lists.

    Attributes:
        filters: Query parameter -> what it asks.
        show: Parameter that shows deleted records, "" for none.
        search: Parameter of the search, "" for none.
        page: Parameter of the page number, "" when the list has no pages.
        size: Parameter of the page size.
        figures: Name of a figure (page, size, total, last) -> keys in the body.
    """

    filters: Mapping[str, Filter]
    show: str = ""
    search: str = ""
    page: str = ""
    size: str = ""
    figures: Mapping[str, tuple[str, ...]] | None = None
    newest_first: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation, ready to run.

    Attributes:
        name: The operationId.
        key: Path parameter that names the record, "" when the account has a single one.
        parents: Path parameters that are fields of the record, with the reference they are.
        shown: Fields an answer shows, None for all.
        item: Schema of one record in the answer.
        answer: What stands in the answer in place of the record, None for the record.
        replayable: The operation declares the idempotency header.
    """

    name: str
    method: str
    path: str
    parameters: Parameters
    body: Body | None
    security: Security
    envelope: Envelope
    action: str
    kind: Record | None
    key: str
    parents: tuple[tuple[str, Reference | None], ...]
    listing: Listing
    shown: tuple[str, ...] | None
    item: Schema | None
    answer: Any
    rule: str
    deep: bool
    replayable: bool


def read_operations(
    document: Document, validators: Validators, records: Mapping[str, Record]
) -> list[Operation]:
    """Compile all operations that the mock plays.

    Raises:
        UnsupportedDocumentError: Something in the document cannot be played; says what and where.
    """
    ignored = query_keys(document)
    found: list[Operation] = []
    for path, method, item, node, pointer in document.operations():
        name = str(node.get("operationId", f"{method} {path}"))
        try:
            parameters = Parameters(
                read_parameters(document, validators, item, node, pointer),
                validators,
                ignored,
                bool(document.mock.get("strict", True)),
            )
            body = read_body(document, validators, node, pointer)
            found.append(
                _operation(document, records, name, method, path, node, pointer, parameters, body)
            )
        except (UnsupportedDocumentError, KeyError) as problem:
            raise UnsupportedDocumentError(f"{name}: {problem}") from problem
    return found


def _operation(
    document: Document,
    records: Mapping[str, Record],
    name: str,
    method: str,
    path: str,
    node: Node,
    pointer: str,
    parameters: Parameters,
    body: Body | None,
) -> Operation:
    block: Node = node.get("x-tradespec", {}).get("mock", {})
    action = block.get("action", "")
    if action not in ACTIONS:
        raise UnsupportedDocumentError(
            f"x-tradespec.mock.action is {action!r}, not one of {ACTIONS}"
        )
    kind = records[block["record"]] if "record" in block else None
    if kind is None and action != "compute":
        raise UnsupportedDocumentError("x-tradespec.mock.record is missing")
    envelope = read_envelope(document, node, pointer)
    key, parents = _path_names(parameters, kind, block, action)
    item = envelope.result
    if action == "list" and item is not None:
        item = document.items(item)
    header = document.extension.get("idempotency", {}).get("header", "").lower()
    return Operation(
        name=name,
        method=method,
        path=path,
        parameters=parameters,
        body=body,
        security=read_security(document, node),
        envelope=envelope,
        action=action,
        kind=kind,
        key=key,
        parents=parents,
        listing=_listing(document, node, kind, parameters) if action == "list" else Listing({}),
        shown=_shown(document, item, kind),
        item=item,
        answer=block.get("answer"),
        rule=block.get("rule", ""),
        deep=block.get("merge") == "deep",
        replayable=method in MUTATING
        and any(p.location == "header" and p.name == header for p in parameters.declared),
    )


def _path_names(
    parameters: Parameters, kind: Record | None, block: Node, action: str
) -> tuple[str, tuple[tuple[str, Reference | None], ...]]:
    """Tell the path parameter that is the key from those that are fields of the record."""
    names = [p.name for p in parameters.declared if p.location == "path"]
    if kind is None:
        return "", ()
    fields = set(kind.fields) - {kind.key}
    candidates = [name for name in names if name not in fields]
    key = str(block.get("key", candidates[-1] if candidates else ""))
    if key and action in ("list", "create"):
        raise UnsupportedDocumentError(f"path parameter {key!r} is not a field of {kind.name}")
    references = {reference.field: reference for reference in kind.references}
    return key, tuple((name, references.get(name)) for name in names if name != key)


def _shown(document: Document, item: Schema | None, kind: Record | None) -> tuple[str, ...] | None:
    """Give the fields an answer is cut down to when it does not show the record as it is."""
    if item is None or kind is None:
        return None
    if document.follow(item).pointer == kind.schema.pointer:
        return None
    return tuple(document.properties(item)) or None


def _listing(
    document: Document, node: Node, kind: Record | None, parameters: Parameters
) -> Listing:
    assert kind is not None
    extension: Node = node.get("x-tradespec", {})
    block: Node = extension.get("mock", {})
    pager: Node = document.extension.get("pagers", {}).get(extension.get("pages", ""), {})
    if pager and pager.get("style", "number") != "number":
        raise UnsupportedDocumentError(f"pager style {pager.get('style')!r} is not played yet")
    show = kind.deletion.show if kind.deletion else ""
    page = pager.get("page", {}).get("parameter", "")
    size = pager.get("size", {}).get("parameter", "")
    taken = {show, kind.search[0], page, size}
    names = [p.name for p in parameters.declared if p.location == "query" and p.name not in taken]
    declared: Node = block.get("filters", {})
    return Listing(
        filters={name: _filter(name, declared.get(name), kind) for name in names},
        show=show,
        search=kind.search[0],
        page=page,
        size=size,
        figures={
            name: keys_of(pointer)
            for name, pointer in (
                ("page", pager.get("page", {}).get("at")),
                ("size", pager.get("size", {}).get("at")),
                ("total", pager.get("total")),
                ("last", pager.get("last")),
            )
            if pointer
        },
        newest_first=block.get("order") == "newest",
    )


def _filter(name: str, declared: Node | None, kind: Record) -> Filter:
    if declared is not None and isinstance(declared.get("field"), str):
        return Filter(declared["field"], declared.get("op", "eq"))
    if declared is None and name not in kind.fields:
        raise UnsupportedDocumentError(
            f"query parameter {name!r} is no field of {kind.name} and no filter is declared for it"
        )
    return Filter(name, "eq", declared)
