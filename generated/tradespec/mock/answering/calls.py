"""A valid call and its outcome: what the engine hands to the actions, and what it gets back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .. import codec
from ..compiled.operations import Operation
from ..compiled.vocabulary import Record
from ..errors import Refusal
from ..messages import Request


@dataclass(frozen=True, slots=True)
class Call:
    """One valid call: who, what, with which parameters and body.

    Attributes:
        actor: Kind of record -> key of the one on whose behalf the call is made.
        request: The request as it came.
    """

    operation: Operation
    account: int
    parameters: Mapping[str, Any]
    body: Any
    actor: Mapping[str, str] = field(default_factory=dict[str, str])
    request: Request | None = None

    @property
    def kind(self) -> Record:
        """Give the kind of record the operation works on."""
        if self.operation.kind is None:
            raise Refusal("internal", detail=f"{self.operation.name} has no record")
        return self.operation.kind

    @property
    def parents(self) -> dict[str, Any]:
        """Give the fields of the record that stand in the path."""
        return {name: self.parameters[name] for name, _ in self.operation.parents}


@dataclass(frozen=True, slots=True)
class Outcome:
    """Body of the answer and the headers that go with it."""

    body: bytes
    headers: tuple[tuple[str, str], ...] = ()


def object_of(value: Any) -> dict[str, Any]:
    """Give a body that must be an object.

    Raises:
        Refusal: It is none.
    """
    if not codec.is_object(value):
        raise Refusal("invalid", detail="body: must be an object")
    return value
