"""The grammar of a list's filter text: `status eq 'Quote' and edit_date gt '2026-01-31'`.

A condition is a field, one of eq, ne, gt and lt, and a text in single quotes or a bare number;
conditions are joined by `and`. A quote within a text is written twice.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..account.query import Condition, Order
from ..errors import Refusal
from .document import Document, Node, UnsupportedDocumentError
from .vocabulary import Record
from .wire import PLAIN

_GRAMMAR = "eq-ne-gt-lt"
_CONDITION = re.compile(
    r"([A-Za-z_][A-Za-z0-9_]*) +(eq|ne|gt|lt) +('(?:[^']|'')*'|-?[0-9]+(?:\.[0-9]+)?)( +and +)?"
)


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a list's filter may say.

    Attributes:
        parameter: Query parameter with the conditions.
        sort: Query parameter with a field and `asc` or `desc`.
        fields: Field -> as what it compares.
        conditions: How many there may be.
        length: How long a value may be.
        causes: Problem (format, field, conditions, length) -> cause of the refusal.
    """

    parameter: str
    sort: str
    fields: Mapping[str, str]
    conditions: int
    length: int
    causes: Mapping[str, str]

    def read(self, text: str) -> tuple[Condition, ...]:
        """Give the conditions of a filter.

        Raises:
            Refusal: It breaks the grammar, with the cause for that.
        """
        found = self._split(text)
        if len(found) > self.conditions:
            raise self._refusal("conditions", text)
        return tuple(self._condition(*each) for each in found)

    def order(self, text: str) -> Order:
        """Give the order that `field asc` or `field desc` asks for."""
        name, _, direction = text.partition(" ")
        return Order(name, self.fields.get(name, "text"), direction == "desc")

    def _split(self, text: str) -> list[tuple[str, str, str]]:
        found: list[tuple[str, str, str]] = []
        place, goes_on = 0, True
        while goes_on:
            match = _CONDITION.match(text, place)
            if match is None:
                raise self._refusal("format", text)
            found.append((match[1], match[2], match[3]))
            place, goes_on = match.end(), match[4] is not None
        if place != len(text):
            raise self._refusal("format", text)
        return found

    def _condition(self, field: str, operator: str, literal: str) -> Condition:
        if field not in self.fields:
            raise self._refusal("field", field)
        value = literal[1:-1].replace("''", "'") if literal.startswith("'") else literal
        if len(value) > self.length:
            raise self._refusal("length", field)
        return Condition(field, operator, (value,), self.fields[field])

    def _refusal(self, problem: str, detail: str) -> Refusal:
        return Refusal(self.causes.get(problem, "invalid_query"), detail=detail)


def read_grammar(document: Document, extension: Node, kind: Record) -> Grammar | None:
    """Read what an operation says of its filter text, None when it has none."""
    block: Node = extension.get("filter", {})
    if not block:
        return None
    rules: Node = document.mock.get("filters", {})
    if rules.get("grammar", _GRAMMAR) != _GRAMMAR:
        raise UnsupportedDocumentError(f"filter grammar {rules['grammar']!r} is not played")
    limits: Node = document.extension.get("filters", {})
    return Grammar(
        block["parameter"],
        block.get("sort", ""),
        {name: kind.wires.get(name, PLAIN).compares for name in block.get("fields", ())},
        limits.get("conditions", 10),
        limits.get("length", 255),
        rules.get("causes", {}),
    )
