"""Faults a test asks for: what goes wrong, for which operation, how often.

A `status` is answered instead of running the operation. A `body` replaces the body of an
operation that did run (or stands with the status). `drop` cuts the connection before or after the
operation ran, `truncate` after so many bytes of its answer. A `cause` is answered as the API itself
would. A `delay` in seconds holds the answer back after the operation ran.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Literal

from . import codec

Drop = Literal["before", "after"]


@dataclass(slots=True)
class Fault:
    """One thing that goes wrong.

    Attributes:
        times: How often it still happens, None for always.
        operation: Only for this operation, None for any.
        rate: Chance that it happens, 1 for always.
    """

    times: int | None = 1
    operation: str | None = None
    status: int | None = None
    delay: float = 0.0
    drop: Drop | None = None
    body: bytes | None = None
    headers: tuple[tuple[str, str], ...] = ()
    rate: float = 1.0
    chance: random.Random = field(default_factory=random.Random)
    cause: str | None = None
    truncate: int | None = None

    @property
    def does_nothing(self) -> bool:
        """Tell whether nothing would go wrong."""
        what = (self.status, self.delay or None, self.drop, self.body, self.cause, self.truncate)
        return all(each is None for each in what)


class Faults:
    """The faults that wait to happen, in the order they were asked for."""

    def __init__(self) -> None:
        """Start with none."""
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Let a fault happen to the calls to come.

        Raises:
            ValueError: The fault does nothing, or says something impossible.
        """
        if fault.drop not in (None, "before", "after"):
            raise ValueError(f'drop is {fault.drop!r}; use "before" or "after" (the write)')
        if fault.times is not None and fault.times < 1:
            raise ValueError("times must be at least 1, or None for always")
        if fault.status is not None and not 100 <= fault.status <= 599:
            raise ValueError(f"status {fault.status} is no HTTP status")
        if fault.does_nothing:
            raise ValueError("say what fails: status, cause, delay, drop, truncate or body")
        self._waiting.append(fault)

    def take(self, operation: str) -> Fault | None:
        """Give the fault that happens to this call, None for none."""
        for fault in self._waiting:
            if fault.operation not in (None, operation):
                continue
            if fault.rate < 1 and fault.chance.random() >= fault.rate:
                continue
            if fault.times is not None:
                fault.times -= 1
                if fault.times == 0:
                    self._waiting.remove(fault)
            return fault
        return None

    def clear(self) -> None:
        """Forget all faults."""
        self._waiting.clear()

    def __len__(self) -> int:
        """Count the faults that still wait."""
        return len(self._waiting)


def content(body: object) -> bytes | None:
    """Give the bytes of a body: bytes and text as they are, anything else as JSON."""
    if body is None or isinstance(body, bytes):
        return body
    return body.encode() if isinstance(body, str) else codec.encode(body)
