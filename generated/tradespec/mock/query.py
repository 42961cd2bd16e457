"""Which records a list wants: conditions on fields, turned into SQL over the records' JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from .database import Value

_LARGEST = 2**63 - 1
_OPERATORS = {"eq": "=", "ne": "<>", "gt": ">", "ge": ">=", "lt": "<", "le": "<="}


@dataclass(frozen=True, slots=True)
class Condition:
    """A field compared with values.

    Attributes:
        field: Field of the record.
        operator: eq, ne, gt, ge, lt, le; or contains, which ignores case.
        values: With eq and ne any number of them, else one.
    """

    field: str
    operator: str
    values: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Search:
    """A text that must be part of one of some fields, in any case."""

    fields: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Query:
    """What a list shows."""

    gone: bool = False
    conditions: tuple[Condition | Search, ...] = ()

    def where(self) -> tuple[str, list[Value]]:
        """Give the conditions as SQL that starts with AND, and its values."""
        clauses: list[str] = []
        values: list[Value] = []
        if not self.gone:
            clauses.append("gone = 0")
        for condition in self.conditions:
            clause, wanted = _clause(condition)
            clauses.append(clause)
            values.extend(wanted)
        return "".join(f" AND {clause}" for clause in clauses), values


def _clause(condition: Condition | Search) -> tuple[str, list[Value]]:
    if isinstance(condition, Search):
        columns = [f"instr(folded({_column(field)}), ?) > 0" for field in condition.fields]
        return f"({' OR '.join(columns)})", [condition.text.casefold()] * len(columns)
    column = _column(condition.field)
    values = [_bound(value) for value in condition.values]
    if condition.operator == "contains":
        return f"instr(folded({column}), ?) > 0", [str(values[0]).casefold()]
    if condition.operator in ("eq", "ne"):
        return _membership(column, values, negated=condition.operator == "ne")
    return f"{column} {_OPERATORS[condition.operator]} ?", values[:1]


def _membership(column: str, values: Sequence[Value], *, negated: bool) -> tuple[str, list[Value]]:
    if len(values) == 1:
        return f"{column} IS {'NOT ' if negated else ''}?", list(values)
    marks = ", ".join("?" * len(values))
    return f"{column} {'NOT ' if negated else ''}IN ({marks})", list(values)


def _column(field: str) -> str:
    path = '$."' + field.replace('"', "").replace("'", "''") + '"'
    return f"json_extract(body, '{path}')"


def _bound(value: object) -> Value:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, Decimal) or (isinstance(value, int) and abs(value) > _LARGEST):
        return float(value)
    if value is None or isinstance(value, str | int | float):
        return value
    return str(value)
