"""What a test steers and watches of a running mock: its clock, its faults, its calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..clock import Clock
from ..engine import Engine
from ..outgoing.webhooks import Webhooks
from .expectations import Expectation, suggestion
from .faults import Drop, Fault, Faults, Spoil, content
from .journal import Entry, Journal


class Control:
    """The part of a mock that makes things happen, and tells what has happened."""

    _engine: Engine

    @property
    def clock(self) -> Clock:
        """Give the mock's clock."""
        return self._engine.clock

    @property
    def faults(self) -> Faults:
        """Give the faults that still wait; `assert not mock.faults` checks that there are none."""
        return self._engine.faults

    @property
    def requests(self) -> Journal:
        """Give the journal of requests, oldest first."""
        return self._engine.journal

    @property
    def webhooks(self) -> Webhooks:
        """Give the webhooks: receivers, deliveries, sending again."""
        return self._engine.webhooks

    def fail(
        self,
        times: int | None = 1,
        operation: str | None = None,
        status: int | None = None,
        delay: float | None = None,
        drop: Drop | None = None,
        body: object = None,
        *,
        cause: str | None = None,
        truncate: int | None = None,
        headers: Mapping[str, str] | None = None,
        rate: float = 1.0,
        seed: int | None = None,
        spoil: Spoil | None = None,
    ) -> Fault:
        """Let the next calls go wrong.

        Args:
            times: How many calls, None for all to come.
            operation: Only calls of this operation, such as `jobs.create`.
            status: Answer this status without running the operation.
            delay: Seconds to hold the answer back.
            drop: Cut the connection "before" or "after" the write.
            body: Answer this body: bytes or text as they are, anything else as JSON.
            cause: Refuse for this cause of the document, such as `not_found`, without running it.
            truncate: Cut the connection after so many bytes of the body.
            headers: Further headers of the answer, such as `Retry-After`.
            rate: Chance that a call goes wrong, 1 for certain.
            seed: Makes the chance repeatable, and chooses what is spoiled.
            spoil: Make bytes that are no JSON ("malformed") of the operation's own answer, or give
                some fields of its result types they cannot have ("mistyped"). It waits for an
                answer that has something to spoil.

        Returns:
            The fault; its `happened` counts. Those that wait are in `faults`.

        Raises:
            ValueError: Nothing, or something impossible, is asked for.
        """
        if operation is not None:
            self.check_operation(operation)
        causes = self._engine.errors.causes
        if cause is not None and cause not in causes:
            raise ValueError(f"no cause {cause!r}; there are: {', '.join(causes)}")
        fault = Fault(
            times,
            operation,
            status,
            float(delay or 0),
            drop,
            content(body),
            tuple((headers or {}).items()),
            rate,
            seed,
            cause,
            truncate,
            spoil,
        )
        with self._engine.lock:
            self._engine.faults.add(fault)
        return fault

    def assert_called(
        self,
        operation: str,
        times: int | None = None,
        body: Mapping[str, Any] | None = None,
        *,
        query: Mapping[str, str] | None = None,
        status: int | None = None,
    ) -> list[Entry]:
        """Check that an operation was called, and give the calls that fit.

        Args:
            operation: Such as `jobs.create`.
            times: Exactly so often, None for at least once.
            body: Fields the request's body must have; others do not matter.
            query: Query parameters it must have, as text.
            status: Status of the answer.

        Raises:
            AssertionError: It was not; the message shows the nearest call and what differs.
            ValueError: There is no such operation.
        """
        self.check_operation(operation)
        return Expectation(operation, times, body, query, status).check(self.requests)

    def assert_not_called(
        self,
        operation: str,
        body: Mapping[str, Any] | None = None,
        *,
        query: Mapping[str, str] | None = None,
        status: int | None = None,
    ) -> None:
        """Check that an operation was not called, or not in this way; see `assert_called`.

        Raises:
            AssertionError: It was; the message shows the calls.
            ValueError: There is no such operation.
        """
        self.assert_called(operation, 0, body, query=query, status=status)

    def check_operation(self, name: str) -> None:
        """Check that there is an operation of a name.

        Raises:
            ValueError: There is none; it says which may be meant.
        """
        known = self._engine.operations
        if name not in known and not (name == "oauth.token" and self._engine.tokens.paths):
            raise ValueError(f"there is no operation {name!r}; {suggestion(name, known)}")
