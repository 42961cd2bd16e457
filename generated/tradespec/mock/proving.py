"""Records that are not written through the API: completed as its create would, and proved, so that
a record no answer could show is refused where it is made and not where it is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from . import codec
from .answers import Answers
from .operations import Operation
from .vocabulary import Record

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


def prove(
    operations: Iterable[Operation], answers: Answers, account: int, kind: Record, text: str
) -> None:
    """Show a record as every read of its kind would.

    Raises:
        ValueError: An answer with it would break the document; says which field and how.
    """
    for operation in operations:
        if operation.kind is kind and operation.action in _SHOW:
            problem = answers.problem(operation, account, codec.load(text))
            if problem:
                raise ValueError(problem)
