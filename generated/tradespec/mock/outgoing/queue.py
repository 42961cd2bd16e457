"""The deliveries of a mock in order: those that are listed, those that wait, those under way.

Lists at most a thousand, and 32 MB of bodies; what is over goes before what waits.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import datetime

from .deliveries import Delivery
from .receivers import Receivers

KEPT = 1000
LARGEST = 32 * 1024 * 1024
_WITHDRAWN = "it waited when a snapshot was restored"
_log = logging.getLogger("tradespec.mock")


class DeliveryQueue:
    """The deliveries of one mock. Not safe for threads by itself.

    Attributes:
        listed: All that are remembered, oldest first.
        waiting: Those that are to be sent, in the order of their attempts.
        under_way: Those that are being sent, by `id`.
        dropped: Those that were forgotten and may still lie in the file.
    """

    def __init__(self, receivers: Receivers) -> None:
        """Start empty."""
        self.receivers = receivers
        self.listed: list[Delivery] = []
        self.waiting: list[Delivery] = []
        self.under_way: dict[int, Delivery] = {}
        self.dropped: list[Delivery] = []
        self._stranded: list[tuple[Delivery, datetime | None]] = []
        self._size = 0

    def keep(self, delivery: Delivery) -> None:
        """List a delivery."""
        self.listed.append(delivery)
        self._size += delivery.size
        while len(self.listed) > KEPT or (self._size > LARGEST and len(self.listed) > 1):
            self._drop_one()

    def address(self, delivery: Delivery, due: datetime | None) -> None:
        """Decide whether a delivery waits, by whether it has a receiver."""
        target, delivery.reason = self.receivers.target(delivery)
        waits = target is not None
        delivery.state, delivery.due = ("waiting", due) if waits else ("unsent", None)

    def put_off(self, delivery: Delivery, due: datetime | None) -> None:
        """Let a delivery wait for a moment, if it has a receiver."""
        self.address(delivery, due)
        if delivery.state != "waiting":
            self.remove(delivery)
        elif not self.is_waiting(delivery):
            self.waiting.append(delivery)

    def take_up(self, delivery: Delivery, due: datetime) -> None:
        """Let a delivery wait that an earlier process left, also for its receiver to be named."""
        self.put_off(delivery, due)
        if delivery.state == "unsent":
            self._stranded.append((delivery, due))

    def address_anew(self) -> list[Delivery]:
        """Look again where everything goes that waits, and give what is decided now."""
        stranded, self._stranded = self._stranded, []
        again = list(self.waiting)
        for delivery in again:
            self.put_off(delivery, delivery.due)
        for delivery, due in stranded:
            if due is not None:
                self.take_up(delivery, due)
        return again + [delivery for delivery, _ in stranded if self.is_waiting(delivery)]

    def withdraw(self) -> list[Delivery]:
        """Send nothing of what waits, and give it."""
        withdrawn = self.waiting + [delivery for delivery, _ in self._stranded]
        self.waiting, self._stranded = [], []
        for delivery in withdrawn:
            delivery.state, delivery.due, delivery.reason = "unsent", None, _WITHDRAWN
        return withdrawn

    def clear(self) -> None:
        """Forget everything but what is under way."""
        self.listed, self.waiting, self.dropped, self._stranded = [], [], [], []
        self._size = 0

    def is_waiting(self, delivery: Delivery) -> bool:
        """Tell whether a delivery waits."""
        return any(each is delivery for each in self.waiting)

    def remove(self, delivery: Delivery) -> None:
        """Let a delivery wait no more."""
        self.waiting = [each for each in self.waiting if each is not delivery]

    def due(self, now: datetime) -> list[Delivery]:
        """Give what is due and not under way: of one address the first."""
        found: dict[object, Delivery] = {}
        for each, line in self._lines():
            if each.due is not None and each.due <= now:
                found.setdefault(line, each)
        return list(found.values())

    def next_due(self) -> datetime | None:
        """Give when the next attempt is, as far as it waits for nothing but the time."""
        return min((each.due for each, _ in self._lines() if each.due), default=None)

    def _lines(self) -> Iterator[tuple[Delivery, object]]:
        """Give what waits and has somewhere to go, of no line in which one is under way."""
        taken = {self.receivers.line(each) for each in self.under_way.values()}
        for each in self.waiting:
            line = self.receivers.line(each)
            if line is not None and line not in taken and id(each) not in self.under_way:
                yield each, line

    def _drop_one(self) -> None:
        """Forget the oldest that is over; where all wait, the oldest of all."""
        owed = {id(each) for each in self.waiting} | {id(each) for each, _ in self._stranded}
        oldest = next((each for each in self.listed if id(each) not in owed), None)
        if oldest is None:
            oldest = self.listed[0]
            _log.warning("too many webhooks wait: %s is given up", oldest.id)
        self.listed = [each for each in self.listed if each is not oldest]
        self._stranded = [each for each in self._stranded if each[0] is not oldest]
        self.remove(oldest)
        self._size -= oldest.size
        self.dropped.append(oldest)
