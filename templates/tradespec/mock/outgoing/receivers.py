"""Where deliveries go: the receiver an account was given, else the address of a subscription."""

from __future__ import annotations

from .deliveries import Delivery, Target
from .sending import is_here, places

MOST_PLACES = 1000
_NO_RECEIVER = "there is no receiver: name one with mock.webhooks.to(...)"


class Receivers:
    """The receivers of one mock. Not safe for threads by itself.

    Attributes:
        targets: What the webhooks of an account go to, whatever its subscriptions say.
        allowed: Hosts on other machines that subscriptions may name, with a port or for all.
        local: Addresses of this machine may be called without being allowed.
    """

    def __init__(self) -> None:
        """Start without any."""
        self.targets: dict[int, Target] = {}
        self.allowed: dict[str, None] = {}
        self.local = True

    def allow(self, names: list[str]) -> None:
        """Let subscriptions name these hosts.

        Raises:
            ValueError: There are too many.
        """
        allowed = self.allowed | dict.fromkeys(names)
        if len(allowed) > MOST_PLACES:
            raise ValueError(f"no more than {MOST_PLACES} hosts can be allowed")
        self.allowed = allowed

    def clear(self) -> None:
        """Forget them."""
        self.targets.clear()
        self.allowed.clear()

    def target(self, delivery: Delivery) -> tuple[Target | None, str]:
        """Give where a delivery goes, or why it goes nowhere."""
        given = self.targets.get(delivery.account)
        if given is not None:
            return given, ""
        if not delivery.url:
            return None, _NO_RECEIVER
        try:
            names = places(delivery.url)
        except ValueError as problem:
            return None, str(problem)
        if any(each in self.allowed for each in names) or (self.local and is_here(delivery.url)):
            return delivery.url, ""
        return None, f"mock.webhooks.allow({names[0]!r}) would let it be called"

    def line(self, delivery: Delivery) -> object | None:
        """Give what deliveries wait for one another: those to one URL; None without a receiver."""
        target = self.target(delivery)[0]
        if target is None:
            return None
        return (delivery.account, target) if isinstance(target, str) else id(delivery)
