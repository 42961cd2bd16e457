"""How operations list, read from the document: filters, order, pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .. import codec
from ..account.query import Condition, Order, Reached
from .document import Document, Node, UnsupportedDocumentError, keys_of
from .filtering import Grammar, read_grammar
from .parameters import Parameter
from .vocabulary import Record

_STYLES = ("number", "offset", "header-cursor", "body-cursor")
_ORDERS = {
    "": Order(),
    "newest": Order(descending=True),
    "newest-updated": Order("place", descending=True),
}

Test = Condition | Reached


@dataclass(frozen=True, slots=True)
class Filter:
    """What a query parameter asks of the records of a list.

    Attributes:
        tests: What its value is compared with; the value takes the place of theirs.
        choices: Values that mean something else: what the records must be then.
    """

    tests: Test
    choices: Mapping[str, tuple[Test, ...]]

    def read(self, value: Any) -> tuple[Test, ...]:
        """Give the conditions that a value of the parameter asks for."""
        if isinstance(value, str) and value in self.choices:
            return self.choices[value]
        values = tuple(value) if codec.is_array(value) else (value,)
        return (_with(self.tests, values),) if values else ()


@dataclass(frozen=True, slots=True)
class Pager:
    """How a list's pages are asked for and told.

    Attributes:
        style: number, offset, header-cursor, body-cursor; "" for a list without pages.
        page: Parameter of the page's number, offset or cursor.
        size: Parameter of the page size, "" for none.
        figures: Name of a figure (page, size, total, last, more, cursor) -> keys in the body.
        header: Header of the next cursor.
        first: Cursor of the first page.
        template: How cursors are spelled.
    """

    style: str = ""
    page: str = ""
    size: str = ""
    figures: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    header: str = ""
    first: str = ""
    template: str = "{cursor}"


@dataclass(frozen=True, slots=True)
class Listing:
    """How an operation lists.

    Attributes:
        filters: Query parameter -> what it asks.
        show: Parameter that shows deleted records, "" for none.
        search: Parameter of the search, "" for none.
        limit: Most records of a list without pages, None for all.
        grammar: What its filter text may say.
    """

    filters: Mapping[str, Filter] = field(default_factory=dict[str, Filter])
    show: str = ""
    search: str = ""
    pager: Pager = field(default_factory=Pager)
    order: Order = field(default_factory=Order)
    limit: int | None = None
    grammar: Grammar | None = None


def read_listing(
    document: Document,
    node: Node,
    records: Mapping[str, Record],
    kind: Record,
    parameters: Sequence[Parameter],
) -> Listing:
    """Read how an operation lists.

    Raises:
        UnsupportedDocumentError: A query parameter is neither a field nor declared otherwise.
    """
    extension: Node = node.get("x-tradespec", {})
    block: Node = extension.get("mock", {})
    pager = _pager(document.extension.get("pagers", {}).get(extension.get("pages", ""), {}))
    grammar = read_grammar(document, extension, kind)
    show = kind.deletion.show if kind.deletion else ""
    taken = {show, kind.search[0], pager.page, pager.size}
    if grammar is not None:
        taken |= {grammar.parameter, grammar.sort}
    declared: Node = block.get("filters", {})
    return Listing(
        filters={
            each.name: _filter(document, records, kind, each, declared.get(each.name))
            for each in parameters
            if each.location == "query" and each.name not in taken
        },
        show=show,
        search=kind.search[0],
        pager=pager,
        order=_ORDERS[block.get("order", "")],
        limit=block.get("limit"),
        grammar=grammar,
    )


def condition(
    records: Mapping[str, Record],
    kind: Record,
    path: str,
    operator: str,
    values: tuple[Any, ...],
    compares: str = "",
) -> Test:
    """Give the condition on a field, or by a dotted path on a field of a record it names.

    Raises:
        UnsupportedDocumentError: The path follows what is no reference.
    """
    name, _, rest = path.partition(".")
    if not rest:
        return Condition(name, operator, values, compares)
    reference = kind.reference(name)
    if reference is None:
        raise UnsupportedDocumentError(f"{path}: {name} of {kind.name} names no record")
    inner = condition(records, records[reference.record], rest, operator, values, compares)
    return Reached(name, reference.record, inner)


def _filter(
    document: Document,
    records: Mapping[str, Record],
    kind: Record,
    parameter: Parameter,
    declared: Node | None,
) -> Filter:
    name, operator, choices = parameter.name, "eq", declared or {}
    if declared is not None and isinstance(declared.get("field"), str):
        name, operator, choices = declared["field"], declared.get("op", "eq"), {}
    elif declared is None and name not in kind.fields:
        raise UnsupportedDocumentError(
            f"query parameter {name!r} is no field of {kind.name} and no filter is declared for it"
        )
    is_instant = document.keyword(parameter.schema, "format") == "date-time"
    compares = "instant" if is_instant else ""
    return Filter(
        condition(records, kind, name, operator, (None,), compares),
        {
            value: tuple(_choice(records, kind, *wanted) for wanted in tests.items())
            for value, tests in choices.items()
        },
    )


def _choice(records: Mapping[str, Record], kind: Record, path: str, wanted: Any) -> Test:
    operator = "eq"
    if codec.is_object(wanted):
        operator, wanted = wanted.get("op", "eq"), wanted["value"]
    values: tuple[Any, ...] = tuple(wanted) if codec.is_array(wanted) else (wanted,)
    return condition(records, kind, path, operator, values)


def _with(test: Test, values: tuple[Any, ...]) -> Test:
    if isinstance(test, Reached):
        return Reached(test.field, test.record, _with(test.condition, values))
    return Condition(test.field, test.operator, values, test.kind)


def _pager(block: Node) -> Pager:
    style = block.get("style", "number") if block else ""
    if style and style not in _STYLES:
        raise UnsupportedDocumentError(f"pager style {style!r} is none of {_STYLES}")
    page: Node = block.get("page", {})
    size: Node = block.get("size", {})
    pointers = {
        "page": page.get("at"),
        "size": size.get("at"),
        "total": block.get("total"),
        "last": block.get("last"),
        "more": block.get("more"),
        "cursor": block.get("cursor"),
    }
    return Pager(
        style=style,
        page=page.get("parameter", ""),
        size=size.get("parameter", ""),
        figures={name: keys_of(pointer) for name, pointer in pointers.items() if pointer},
        header=block.get("header", ""),
        first=str(block.get("first", "")),
        template=block.get("template", "{cursor}"),
    )
