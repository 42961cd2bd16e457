"""What operations do: list, get, create, update, delete, compute. Each gives the answer's body
and, where the document wants fields of the record in headers, those headers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from . import codec
from .answers import Answers
from .bodies import ABSENT
from .errors import Refusal
from .operations import Filter, Operation
from .query import Condition, Query, Search
from .records import Records
from .rules import find_rule
from .vocabulary import Record

_WHOLE_LIST = 2**31


@dataclass(frozen=True, slots=True)
class Call:
    """One valid call: who, what, with which parameters and body."""

    operation: Operation
    account: int
    parameters: Mapping[str, Any]
    body: Any

    @property
    def kind(self) -> Record:
        """Give the kind of record the operation works on."""
        if self.operation.kind is None:
            raise Refusal("internal", detail=f"{self.operation.name} has no record")
        return self.operation.kind


@dataclass(frozen=True, slots=True)
class Outcome:
    """Body of the answer and the headers that show fields of the record."""

    body: bytes
    headers: tuple[tuple[str, str], ...] = ()


class Actions:
    """The actions of one mock."""

    def __init__(self, records: Records, answers: Answers) -> None:
        """Take where records are written and how they are shown."""
        self._records = records
        self._answers = answers
        self._by_name: Mapping[str, Callable[[Call], Outcome]] = {
            "list": self._list,
            "get": self._get,
            "create": self._create,
            "update": self._update,
            "delete": self._delete,
            "compute": self._compute,
        }

    def run(self, call: Call) -> Outcome:
        """Do what the operation does.

        Raises:
            Refusal: The call is refused, with its cause.
        """
        return self._by_name[call.operation.action](call)

    def _list(self, call: Call) -> Outcome:
        self._check_parents(call)
        operation, kind, store = call.operation, call.kind, self._records.store
        listing = operation.listing
        query = _query(call)
        page = call.parameters.get(listing.page, 1) if listing.page else 1
        size = call.parameters.get(listing.size, _WHOLE_LIST) if listing.size else _WHOLE_LIST
        texts = store.page(
            call.account,
            kind.name,
            query,
            offset=(page - 1) * size,
            limit=size,
            newest_first=listing.newest_first,
        )
        figures: dict[tuple[str, ...], object] = {}
        if listing.figures:
            total = store.total(call.account, kind.name, query)
            values = {"page": page, "size": size, "total": total, "last": -(-total // size)}
            figures = {keys: values[name] for name, keys in listing.figures.items()}
        return Outcome(self._answers.page(operation, call.account, texts, figures))

    def _get(self, call: Call) -> Outcome:
        self._check_parents(call)
        return self._shown(call, self._found(call))

    def _create(self, call: Call) -> Outcome:
        self._check_parents(call)
        given: Any = call.body
        if call.operation.body is not None:
            given = call.operation.body.defaults({} if given is ABSENT else given)
        given = {**_object(given), **_parents(call)}
        return self._shown(call, self._records.create(call.account, call.kind, given))

    def _update(self, call: Call) -> Outcome:
        self._check_parents(call)
        given = {} if call.body is ABSENT else _object(call.body)
        text = self._records.update(
            call.account, call.kind, self._found(call), given, deep=call.operation.deep
        )
        return self._shown(call, text)

    def _delete(self, call: Call) -> Outcome:
        self._check_parents(call)
        return self._shown(call, self._records.delete(call.account, call.kind, self._found(call)))

    def _compute(self, call: Call) -> Outcome:
        given: Any = call.body
        if call.operation.body is not None:
            given = call.operation.body.defaults({} if given is ABSENT else given)
        rule = find_rule(call.operation.rule)
        context = self._records.context(call.account, _object(given))
        result = codec.shortest(rule(_object(given), context))
        return Outcome(self._answers.value(call.operation, result))

    def _shown(self, call: Call, text: str) -> Outcome:
        operation = call.operation
        if operation.answer is not None:
            body = self._answers.value(operation, operation.answer)
        else:
            body = self._answers.one(operation, call.account, text)
        if not operation.envelope.headers:
            return Outcome(body)
        record: dict[str, Any] = codec.load(text)
        headers = operation.envelope.headers.items()
        return Outcome(body, tuple((name, str(record.get(field, ""))) for name, field in headers))

    def _found(self, call: Call) -> str:
        operation, kind = call.operation, call.kind
        if not operation.key:
            return self._records.single(call.account, kind)
        key = str(call.parameters[operation.key])
        text = self._records.find(call.account, kind, key, operation.action)
        if operation.parents:
            record: dict[str, Any] = codec.load(text)
            if any(record.get(name) != value for name, value in _parents(call).items()):
                raise Refusal("not_found", record=kind.label)
        return text

    def _check_parents(self, call: Call) -> None:
        for name, reference in call.operation.parents:
            if reference is not None:
                target = self._records.kinds[reference.record]
                key = str(call.parameters[name])
                self._records.find(call.account, target, key, "reference")


def _parents(call: Call) -> dict[str, Any]:
    return {name: call.parameters[name] for name, _ in call.operation.parents}


def _object(value: Any) -> dict[str, Any]:
    if not codec.is_object(value):
        raise Refusal("invalid", detail="body: must be an object")
    return value


def _query(call: Call) -> Query:
    listing, kind, parameters = call.operation.listing, call.kind, call.parameters
    conditions: list[Condition | Search] = [
        Condition(name, "eq", (value,)) for name, value in _parents(call).items()
    ]
    for name, wanted in listing.filters.items():
        if name in parameters:
            conditions += _conditions(wanted, parameters[name])
    if parameters.get(listing.search):
        conditions.append(Search(kind.search[1], str(parameters[listing.search])))
    hides = kind.hidden_from("list")
    gone = not hides or (listing.show != "" and bool(parameters.get(listing.show)))
    return Query(gone, tuple(conditions))


def _conditions(wanted: Filter, value: Any) -> list[Condition]:
    choices = wanted.choices or {}
    if isinstance(value, str) and value in choices:
        return [Condition(field, "eq", (given,)) for field, given in choices[value].items()]
    values = tuple(value) if codec.is_array(value) else (value,)
    return [Condition(wanted.field, wanted.operator, values)] if values else []
