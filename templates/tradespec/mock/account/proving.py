"""Records that are not written through the API: completed as its create would, and proved, so that
a record no answer could show is refused where it is made and not where it is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .. import codec
from ..answering.answers import Answers
from ..compiled.blueprint import Blueprint
from ..compiled.operations import Operation
from ..compiled.vocabulary import Record

_SHOW = frozenset({"get", "list"})


def completed(
    operations: Iterable[Operation], kind: Record, given: Mapping[str, Any]
) -> dict[str, Any]:
    """Give a new record's fields with the defaults of its kind's create."""
    for operation in operations:
        if operation.action == "create" and operation.kind is kind and operation.body:
            filled: dict[str, Any] = operation.body.defaults(dict(given))
            return filled
    return dict(given)


def prove(blueprint: Blueprint, answers: Answers, account: int, kind: Record, text: str) -> None:
    """Show a record as every read of its kind would; one of a kind without reads fits its schema.

    Raises:
        ValueError: An answer with it would break the document; says which field and how.
    """
    shown = [
        operation
        for operation in blueprint.operations.values()
        if operation.kind is kind and operation.action in _SHOW
    ]
    for operation in shown:
        problem = answers.problem(operation, account, codec.load(text))
        if problem:
            raise ValueError(problem)
    if not shown or kind.hidden:
        fields = codec.load(text)
        problem = misfit(blueprint, kind, fields) if not shown else _unfit(blueprint, kind, fields)
        if problem:
            raise ValueError(problem)


def misfit(blueprint: Blueprint, kind: Record, fields: Mapping[str, Any]) -> str | None:
    """Say which field does not fit its schema, None when all do."""
    properties = blueprint.document.properties(kind.schema)
    for name, value in fields.items():
        if name in properties:
            place = f"{kind.name}.{name}"
            problem = blueprint.validators.problem(properties[name], value, place)
            if problem:
                return problem
    return None


def _unfit(blueprint: Blueprint, kind: Record, fields: Mapping[str, Any]) -> str | None:
    """Say which hidden field does not fit where other records show it, None when all do."""
    document = blueprint.document
    for other in blueprint.kinds.values():
        for reference in other.references:
            if reference.record != kind.name or not reference.embed:
                continue
            embedded = document.properties(document.properties(other.schema)[reference.embed])
            for name, source in reference.fields:
                if source in kind.hidden and source in fields:
                    place = f"{kind.name}.{source}"
                    problem = blueprint.validators.problem(embedded[name], fields[source], place)
                    if problem:
                        return problem
    return None
