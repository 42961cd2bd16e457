"""Faults a test asks for: what goes wrong, for which operation, how often.

A `status` is answered instead of running the operation. A `body` replaces the body of an
operation that did run (or stands with the status). `drop` cuts the connection before or after the
operation ran, `truncate` after so many bytes of its answer. A `cause` is answered as the API itself
would. `spoil` turns the operation's own answer into bytes that are no JSON, or into JSON whose
fields have other types. A `delay` in seconds holds the answer back after the operation ran.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from .. import codec

Drop = Literal["before", "after"]
Spoil = Literal["malformed", "mistyped"]

MOST = 1000
LARGEST = 32 * 1024 * 1024
_WAYS = ("status", "cause", "drop", "truncate", "body", "spoil", "delay")


@dataclass(slots=True, eq=False)
class Fault:
    """One thing that goes wrong.

    Attributes:
        times: How often it still happens, None for always.
        operation: Only for this operation, None for any.
        rate: Chance that it happens, 1 for always.
        seed: Makes chance and spoiling repeatable.
        number: 1 for the first fault of a mock that was asked for, and so on.
        happened: How often it has happened.
    """

    times: int | None = 1
    operation: str | None = None
    status: int | None = None
    delay: float = 0.0
    drop: Drop | None = None
    body: bytes | None = None
    headers: tuple[tuple[str, str], ...] = ()
    rate: float = 1.0
    seed: int | None = None
    cause: str | None = None
    truncate: int | None = None
    spoil: Spoil | None = None
    number: int = 0
    happened: int = 0
    _chance: random.Random = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Begin its chances."""
        self._chance = random.Random(self.seed)

    def strikes(self) -> bool:
        """Tell by chance whether it happens this time."""
        return self.rate >= 1 or self._chance.random() < self.rate

    @property
    def what(self) -> str:
        """Say what goes wrong: `status 503, delay 2 s`."""
        return ", ".join(f"{name} {self._told(name)}" for name in _WAYS if getattr(self, name))

    def __str__(self) -> str:
        """Say what goes wrong, where and how often."""
        often = "always" if self.times is None else f"{self.times} more"
        rate = f" at a rate of {self.rate}" if self.rate < 1 else ""
        return (
            f"#{self.number} {self.operation or 'any operation'}: {self.what} "
            f"({often}{rate}; happened {self.happened})"
        )

    def _told(self, name: str) -> object:
        if name == "body":
            return f"of {len(self.body or b'')} bytes"
        return f"{self.delay:g} s" if name == "delay" else getattr(self, name)


class Faults:
    """The faults that wait to happen, in the order they were asked for.

    `assert not mock.faults` checks that all have happened.
    """

    def __init__(self) -> None:
        """Start with none."""
        self._waiting: list[Fault] = []
        self._last = 0

    def add(self, fault: Fault) -> None:
        """Let a fault happen to the calls to come.

        Raises:
            ValueError: The fault does nothing, or says something impossible.
        """
        _check(fault)
        bodies = sum(len(each.body or b"") for each in (*self._waiting, fault))
        if len(self._waiting) >= MOST or bodies > LARGEST:
            raise ValueError(f"{len(self._waiting)} faults wait already; clear them first")
        self._last += 1
        fault.number = self._last
        self._waiting.append(fault)

    def take(self, operation: str) -> Fault | None:
        """Give the fault that happens to this call, None for none."""
        for fault in self._waiting:
            if fault.operation not in (None, operation) or not fault.strikes():
                continue
            fault.happened += 1
            if fault.times is not None:
                fault.times -= 1
                if fault.times == 0:
                    self._waiting.remove(fault)
            return fault
        return None

    def put_back(self, fault: Fault) -> None:
        """Let a fault that could not happen to its call wait for another."""
        fault.happened -= 1
        if fault.times is not None:
            fault.times += 1
        if fault not in self._waiting:
            self._waiting.append(fault)
            self._waiting.sort(key=lambda each: each.number)

    def numbered(self, number: int) -> Fault:
        """Give the fault of a number.

        Raises:
            LookupError: No fault of this number waits.
        """
        for fault in self._waiting:
            if fault.number == number:
                return fault
        raise LookupError(f"no fault {number} waits; {self._told()}")

    def remove(self, number: int) -> None:
        """Let a fault not happen any more.

        Raises:
            LookupError: No fault of this number waits.
        """
        self._waiting.remove(self.numbered(number))

    def clear(self) -> None:
        """Forget all faults."""
        self._waiting.clear()

    def __len__(self) -> int:
        """Count the faults that still wait."""
        return len(self._waiting)

    def __iter__(self) -> Iterator[Fault]:
        """Give the faults that still wait, in order."""
        return iter(list(self._waiting))

    def __repr__(self) -> str:
        """Show the faults that still wait, one a line."""
        return "\n".join(["<faults:", *(f"  {fault}" for fault in self), ">"])

    def _told(self) -> str:
        numbers = ", ".join(str(fault.number) for fault in self._waiting)
        return f"there are: {numbers}" if numbers else "none does"


def content(body: object) -> bytes | None:
    """Give the bytes of a body: bytes and text as they are, anything else as JSON."""
    if body is None or isinstance(body, bytes):
        return body
    return body.encode() if isinstance(body, str) else codec.encode(body)


def _check(fault: Fault) -> None:
    if fault.drop not in (None, "before", "after"):
        raise ValueError(f'drop is {fault.drop!r}; use "before" or "after" (the write)')
    if fault.spoil not in (None, "malformed", "mistyped"):
        raise ValueError(f'spoil is {fault.spoil!r}; use "malformed" or "mistyped"')
    if fault.times is not None and fault.times < 1:
        raise ValueError("times must be at least 1, or None for always")
    if fault.status is not None and not 100 <= fault.status <= 599:
        raise ValueError(f"status {fault.status} is no HTTP status")
    if not 0 <= fault.rate <= 1:
        raise ValueError(f"rate is {fault.rate}; it is a chance between 0 and 1")
    if fault.delay < 0 or (fault.truncate or 0) < 0:
        raise ValueError("delay and truncate cannot be negative")
    ways = [name for name in _WAYS if getattr(fault, name) not in (None, 0.0)]
    if not ways and fault.truncate is None:
        raise ValueError("say what fails: status, cause, delay, drop, truncate, body or spoil")
    _check_together(ways)


def _check_together(ways: list[str]) -> None:
    """Refuse what cannot go together: a dropped answer has nothing, a spoiled one is its own."""
    for one, others in (
        ("drop", {"status", "cause", "truncate", "body", "spoil"}),
        ("spoil", {"status", "cause", "body"}),
        ("cause", {"status"}),
    ):
        both = [name for name in ways if name in others]
        if one in ways and both:
            raise ValueError(f"{one} does not go with {' or '.join(both)}; ask for two faults")
