"""Conditions on the records of a list: Python values in, the text of a filter parameter out.

    Filter("status", "eq", "Quote") & Filter("edit_date", "gt", datetime(2026, 1, 31, 9))

stands for `status eq 'Quote' and edit_date gt '2026-01-31 09:00:00'`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias, get_args

from msgspec import UNSET, UnsetType

from .styles import scalar

Operator: TypeAlias = Literal["eq", "ne", "gt", "lt"]
Direction: TypeAlias = Literal["asc", "desc"]
Sort: TypeAlias = str | tuple[str, Direction]
_OPERATORS = get_args(Operator)


class Filter:
    """Conditions that all must hold; join them with `&`.

    Args:
        field: name of a field.
        operator: `eq`, `ne`, `gt` or `lt`. There is no more, and no `or`.
        value: what to compare with, of the field's own type; None for an empty field.
    """

    __slots__ = ("conditions",)

    def __init__(self, field: str, operator: Operator, value: object) -> None:
        if operator not in _OPERATORS:
            known = ", ".join(_OPERATORS)
            raise ValueError(f"the filter on {field!r}: {operator!r} is none of {known}")
        self.conditions: tuple[tuple[str, str, object], ...] = ((field, operator, value),)

    def __and__(self, other: Filter) -> Filter:
        joined = object.__new__(Filter)
        joined.conditions = self.conditions + other.conditions
        return joined

    def __or__(self, other: object) -> Filter:
        raise TypeError("filters cannot be joined by `or`: make two calls")

    def __bool__(self) -> bool:
        raise TypeError("join filters with `&`, not with `and`")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Filter) and self.conditions == other.conditions

    def __hash__(self) -> int:
        return hash(self.conditions)

    def __repr__(self) -> str:
        return " & ".join(f"Filter{condition!r}" for condition in self.conditions)


class Filtering:
    """How one list is filtered and sorted, and within which limits.

    Args:
        parameter: the query parameter of the filter.
        sort: the query parameter of the order.
        fields: the fields that may be named, each with its Wire's type or None for plain values.
        since: argument -> field that must be later, or with a resolution not earlier.
        conditions: most conditions.
        length: most characters of a value.
        resolution: seconds to which times are kept, 0 for not known. `gt` leaves out the moment
            itself, so `since` sends a moment so much before it.
    """

    def __init__(
        self,
        parameter: str,
        sort: str,
        fields: Mapping[str, Any],
        since: Mapping[str, str] | None = None,
        conditions: int = 10,
        length: int = 255,
        resolution: int = 0,
    ) -> None:
        self.parameter = parameter
        self.sort = sort
        self.fields = fields
        self.since = since or {}
        self.conditions = conditions
        self.length = length
        self.resolution = resolution

    def parameters(
        self,
        equal: Mapping[str, object],
        chosen: Filter | str | UnsetType = UNSET,
        sort: Sort | UnsetType = UNSET,
    ) -> dict[str, object]:
        """The query parameters of a list's arguments. Raises ValueError for what is refused.

        Args:
            equal: argument -> value it must have, or not be before; unset ones are left out.
            chosen: conditions besides; text is sent as it is.
            sort: a field, or a field and a direction.
        """
        found: list[tuple[str, str, object]] = []
        for name, value in equal.items():
            if name in self.since and value is not UNSET:
                found.append((self.since[name], "gt", self._before(name, value)))
            elif value is not UNSET:
                found.append((name, "eq", value))
        text = ""
        if isinstance(chosen, Filter):
            found += chosen.conditions
        elif chosen is not UNSET:
            text = chosen
        if len(found) > self.conditions:
            raise ValueError(f"a filter takes {self.conditions} conditions, not {len(found)}")
        pieces = [self._condition(*condition) for condition in found]
        said = " and ".join([*pieces, text] if text else pieces)
        sent: dict[str, object] = {self.parameter: said} if said else {}
        if sort is not UNSET:
            sent[self.sort] = self._order(sort)
        return sent

    def _before(self, name: str, value: object) -> object:
        """A moment just before one, so that what happened at that moment is later."""
        if not self.resolution or value is None:
            return value
        try:
            moment = dt.datetime.fromisoformat(value) if isinstance(value, str) else value
        except ValueError:
            raise ValueError(
                f"{name}: {value!r} is no time such as '2026-01-31 09:00:00'"
            ) from None
        if not isinstance(moment, dt.date):
            raise TypeError(f"{name} must be a time, not {type(value).__name__}")
        if not isinstance(moment, dt.datetime):
            moment = dt.datetime.combine(moment, dt.time())
        try:
            return moment.replace(microsecond=0) - dt.timedelta(seconds=self.resolution)
        except OverflowError:
            return moment

    def _condition(self, field: str, operator: str, value: object) -> str:
        self._known(field, "the filter")
        try:
            return f"{field} {operator} {self._literal(field, value)}"
        except (TypeError, ValueError) as error:
            raise type(error)(f"the filter on {field!r}: {error}") from None

    def _literal(self, field: str, value: object) -> str:
        annotation = self.fields[field]
        if annotation is not None:
            from .wire import write_value

            value = write_value(annotation, "", value)
        if isinstance(value, bool):
            value = int(value)
        if isinstance(value, (int, float)):
            return scalar(value)
        text = "" if value is None else scalar(value)
        if len(text) > self.length:
            raise ValueError(f"a value has at most {self.length} characters, not {len(text)}")
        if "\n" in text or "\r" in text or "\0" in text:
            raise ValueError("a value stands on one line")
        doubled = text.replace("'", "''")
        return f"'{doubled}'"

    def _order(self, sort: Sort) -> str:
        field, direction = (sort, "asc") if isinstance(sort, str) else sort
        self._known(field, "sort")
        if direction not in ("asc", "desc"):
            raise ValueError(f"sort: {direction!r} is neither 'asc' nor 'desc'")
        return f"{field} {direction}"

    def _known(self, field: str, where: str) -> None:
        if field not in self.fields:
            known = ", ".join(_closest(field, self.fields))
            raise ValueError(f"{where}: {field!r} is no field to filter by; there are {known}")


def _closest(field: str, fields: Iterable[str]) -> list[str]:
    """The names nearest to a wrong one, else all."""
    from difflib import get_close_matches

    names = list(fields)
    return get_close_matches(field, names) or names
