"""Which records a list wants and in which order, turned into SQL over the records' JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from .comparing import flag, instant, sortable
from .database import Value

_LARGEST = 2**63 - 1
_OPERATORS = {"eq": "=", "ne": "<>", "gt": ">", "ge": ">=", "lt": "<", "le": "<="}
_LEAST = {"decimal": "''", "text": "''", "local": "''", "flag": "-1", "instant": "-1e18"}
_DATE = len("2026-02-01")


@dataclass(frozen=True, slots=True)
class Condition:
    """A field compared with values.

    Attributes:
        field: Field of the record.
        operator: eq, ne, gt, ge, lt, le; or contains, which ignores case.
        values: With eq and ne any number of them, else one.
        kind: As what it compares: "" as it is stored, text, local (a local date or time, as
            text), decimal, flag, instant. A value that is none of the kind is unlike every field.
    """

    field: str
    operator: str
    values: tuple[object, ...]
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Reached:
    """A condition on the record of the same account that a field names."""

    field: str
    record: str
    condition: Condition | Reached


@dataclass(frozen=True, slots=True)
class Search:
    """A text that must be part of one of some fields, in any case."""

    fields: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Order:
    """What a list is sorted by: `id` (creation), `place` (last change) or a field."""

    by: str = "id"
    kind: str = ""
    descending: bool = False

    @property
    def column(self) -> str:
        """Give the SQL that is sorted by."""
        if not self.kind:
            return self.by
        return f"coalesce({_cast(_column(self.by), self.kind)}, {_LEAST[self.kind]})"

    @property
    def direction(self) -> str:
        """Give the SQL word for the direction."""
        return "DESC" if self.descending else "ASC"

    def after(self) -> str:
        """Give the SQL condition for what follows the record whose id, or place, is bound; in the
        order of a field its account too.
        """
        sign = "<" if self.descending else ">"
        if not self.kind:
            return f"{self.by} {sign} ?"
        column = self.column
        last = f"SELECT {column}, id FROM {{records}} WHERE id = ? AND account = ?"
        return f"({column}, id) {sign} ({last})"


@dataclass(frozen=True, slots=True)
class Query:
    """What a list shows."""

    gone: bool = False
    conditions: tuple[Condition | Search | Reached, ...] = ()

    def where(self, account: int) -> tuple[str, list[Value]]:
        """Give the conditions as SQL that starts with AND, and its values."""
        clauses: list[str] = []
        values: list[Value] = []
        if not self.gone:
            clauses.append("gone = 0")
        for condition in self.conditions:
            clause, wanted = _clause(condition, account)
            clauses.append(clause)
            values.extend(wanted)
        return "".join(f" AND {clause}" for clause in clauses), values


def _clause(condition: Condition | Search | Reached, account: int) -> tuple[str, list[Value]]:
    if isinstance(condition, Search):
        columns = [f"instr(folded({_column(field)}), ?) > 0" for field in condition.fields]
        return f"({' OR '.join(columns)})", [condition.text.casefold()] * len(columns)
    if isinstance(condition, Reached):
        inner, wanted = _clause(condition.condition, account)
        return (
            f"{_column(condition.field)} IN "
            f"(SELECT key FROM {{records}} WHERE account = ? AND kind = ? AND {inner})",
            [account, condition.record, *wanted],
        )
    column = _column(condition.field)
    if condition.operator == "contains":
        return f"instr(folded({column}), ?) > 0", [str(condition.values[0]).casefold()]
    if condition.kind:
        return _compared(condition)
    values = [_bound(value) for value in condition.values]
    if condition.operator in ("eq", "ne"):
        return _membership(column, values, negated=condition.operator == "ne")
    return f"{column} {_OPERATORS[condition.operator]} ?", values[:1]


def _compared(condition: Condition) -> tuple[str, list[Value]]:
    negated = condition.operator == "ne"
    value = _literal(condition.values[0], condition.kind)
    if value is None:
        return str(int(negated)), []
    column = _cast(_column(condition.field), condition.kind)
    if condition.operator in ("eq", "ne"):
        return _membership(column, [value], negated=negated)
    return f"{column} {_OPERATORS[condition.operator]} ?", [value]


def _literal(value: object, kind: str) -> Value:
    """Give what a value of a request is compared as, None when it is nothing of the kind."""
    if kind == "decimal":
        return sortable(value)
    if kind == "flag":
        return flag(value)
    if kind == "instant":
        return instant(value)
    text = str(value)
    if kind == "local" and len(text) == _DATE and text[4] == text[7] == "-":
        return f"{text} 00:00:00"
    return text


def _cast(column: str, kind: str) -> str:
    if kind in ("decimal", "flag", "instant"):
        return f"{kind}({column})"
    return f"CAST({column} AS TEXT)"


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
