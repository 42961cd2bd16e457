"""The mock's own clock: real time, shifted or stopped, so that a test can make a month pass."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from .errors import bounded

_UTC = "+00:00"
_FIRST, _LAST = 1970, 2999
_RANGE = f"the mock's clock goes from {_FIRST} to {_LAST}"


def _nothing() -> None:
    return None


class Clock:
    """A UTC clock that ticks with real time until it is set or frozen.

    Attributes:
        on_change: Called after each change but real time's own.
    """

    def __init__(self) -> None:
        """Start in step with real time."""
        self._shift = timedelta()
        self._frozen: datetime | None = None
        self.on_change: Callable[[], None] = _nothing

    @property
    def frozen(self) -> bool:
        """Tell whether the clock stands."""
        return self._frozen is not None

    def now(self) -> datetime:
        """Give the present moment as an aware datetime in UTC."""
        return self._frozen or datetime.now(UTC) + self._shift

    def today(self) -> date:
        """Give the present date in UTC."""
        return self.now().date()

    def set(self, moment: datetime | date | str, *, frozen: bool = True) -> None:
        """Move to a moment and stop there, or go on ticking from it.

        Args:
            moment: Aware datetime, naive datetime or date (read as UTC), or their ISO 8601 text.
            frozen: Stop the clock at that moment.

        Raises:
            ValueError: It is no moment, or none from 1970 to 2999.
        """
        aware = _checked(_aware(moment))
        self._frozen = aware if frozen else None
        self._shift = timedelta() if frozen else aware - datetime.now(UTC)
        self.on_change()

    def advance(
        self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0
    ) -> None:
        """Move by a span of time, forwards or (negative) backwards; a frozen clock stays frozen.

        Raises:
            ValueError: It would leave the years from 1970 to 2999.
        """
        try:
            span = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
            _checked(self.now() + span)
        except OverflowError as problem:
            raise ValueError(_RANGE) from problem
        if self._frozen is None:
            self._shift += span
        else:
            self._frozen += span
        self.on_change()

    def freeze(self) -> None:
        """Stop at the present moment."""
        self._frozen = self.now()
        self.on_change()

    def tick(self) -> None:
        """Run on from the present moment."""
        self._shift = self.now() - datetime.now(UTC)
        self._frozen = None
        self.on_change()

    def reset(self) -> None:
        """Go back to real time."""
        self._shift = timedelta()
        self._frozen = None
        self.on_change()


def timestamp(moment: datetime) -> str:
    """Write a moment as ISO 8601 UTC with milliseconds and Z: `2025-02-18T14:30:00.000Z`."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix(_UTC) + "Z"


def seconds(moment: datetime) -> str:
    """Write a moment as ISO 8601 UTC with whole seconds and Z: `2025-02-18T14:30:00Z`."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def next_month(moment: datetime) -> datetime:
    """Give the first instant of the following month."""
    year, month = divmod(moment.year * 12 + moment.month, 12)
    return datetime(year, month + 1, 1, tzinfo=UTC)


def _checked(moment: datetime) -> datetime:
    if not _FIRST <= moment.year <= _LAST:
        raise ValueError(_RANGE)
    return moment


def _aware(moment: datetime | date | str) -> datetime:
    if isinstance(moment, str):
        moment = _read(moment)
    if not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _read(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        told = (
            f"{bounded(text, 40)!r} is no moment; write it like 2025-06-02 or 2025-06-02T09:00:00Z"
        )
        raise ValueError(told) from None
