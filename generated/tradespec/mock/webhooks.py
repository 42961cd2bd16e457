"""`mock.webhooks`: events that writes send, signed, tried again, listed, sent again on demand."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from . import codec
from .accounts import Accounts
from .clock import Clock
from .deliveries import Attempt, Delivery, Target, check_target, send
from .events import Event, Rules, body_of, changed_fields, values_of
from .query import Condition, Query
from .records import Change, Records

_KEPT = 1000
_PATIENCE = 30.0


class Webhooks:
    """The webhooks of one mock.

    Without a receiver events are listed as `unsent`. A callable receives where the write happens,
    or the clock is moved; a URL is called from a thread. Retries follow the mock's clock.
    """

    def __init__(self, rules: Rules, records: Records, accounts: Accounts, clock: Clock) -> None:
        """Take what is sent, where records and accounts are, and the time."""
        self._rules = rules
        self._records = records
        self._accounts = accounts
        self._clock = clock
        self._targets: dict[int, Target] = {}
        self._deliveries: list[Delivery] = []
        self._waiting: list[Delivery] = []
        self._under_way: set[int] = set()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closed = False
        clock.on_change = self.deliver

    @property
    def deliveries(self) -> Sequence[Delivery]:
        """Give the deliveries, oldest first."""
        with self._changed:
            return list(self._deliveries)

    def to(self, target: Target | None, *, key: str | None = None) -> None:
        """Send the webhooks of an account somewhere.

        Args:
            target: An http(s) URL, or a callable that gets body and headers and returns the status
                to answer (None is 200); None for nowhere.
            key: Key of the account, the demo account's by default.

        Raises:
            ValueError: It is neither.
            LookupError: No account has this key.
        """
        identity = self._accounts.identity(key or self._accounts.demo_key())
        if identity is None:
            raise LookupError("no account has this key")
        if target is None:
            self._targets.pop(identity.account, None)
            return
        check_target(target)
        self._targets[identity.account] = target

    def secret(self, key: str | None = None) -> str:
        """Give what signs the webhooks of an account, the demo account by default."""
        identity = self._accounts.identity(key or self._accounts.demo_key())
        return self._accounts.secret(identity.account) if identity else ""

    def resend(self, identifier: str) -> list[Delivery]:
        """Send an event again, whatever became of it, and give its deliveries.

        Raises:
            LookupError: There is no event with this identifier.
        """
        with self._changed:
            found = [each for each in self._deliveries if each.id == identifier]
            for delivery in found:
                self._put_off(delivery, self._clock.now())
        if not found:
            raise LookupError(f"no event {identifier!r} was sent")
        self.deliver()
        return found

    def wait(self, timeout: float = _PATIENCE) -> None:
        """Wait until nothing is due that could be delivered now.

        Raises:
            TimeoutError: It takes longer than `timeout` seconds.
        """
        self.deliver()
        with self._changed:
            if not self._changed.wait_for(lambda: not (self._due() or self._under_way), timeout):
                raise TimeoutError(f"webhooks are still under way after {timeout} s")

    def clear(self) -> None:
        """Forget all deliveries and receivers."""
        with self._changed:
            self._deliveries.clear()
            self._waiting.clear()
            self._targets.clear()
            self._changed.notify_all()

    def close(self) -> None:
        """Deliver nothing more."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(_PATIENCE)

    def note(self, changes: Sequence[Change]) -> None:
        """Take what was written and queue what it sends; the caller holds the engine's lock."""
        if self._rules.any:
            for change in changes:
                for event in self._rules.events:
                    if event.fits(change):
                        self._queue(change, event.name, event.body, self._addresses(change, event))
                self._queue_watchers(change)

    def deliver(self) -> None:
        """Make the attempts that are due: to callables now, to URLs from a thread."""
        while self._waiting:
            with self._changed:
                due = self._due()
                here = next((each for each in due if callable(self._target(each))), None)
                if here is None:
                    self._start()
                    self._changed.notify_all()
                    return
                self._under_way.add(id(here))
            self._attempt(here)

    def _addresses(self, change: Change, event: Event) -> list[str]:
        """Give the receivers of an event: "" is the account's own."""
        if self._rules.subscriptions is None:
            return [""]
        field = self._rules.subscriptions.event
        return [url for url, _ in self._subscribed(change, {field: event.name})] if field else []

    def _queue_watchers(self, change: Change) -> None:
        """Queue what those get who watch a kind of record."""
        subscriptions = self._rules.subscriptions
        if subscriptions is None or not subscriptions.object:
            return
        changed = set(changed_fields(change))
        wanted = {subscriptions.object: change.kind.name.lower()}
        for url, subscription in self._subscribed(change, wanted):
            fields: list[str] = subscription.get(subscriptions.fields) or []
            if changed.intersection(fields) or not fields:
                self._queue(change, subscriptions.changed, self._rules.changed, [url], fields)

    def _subscribed(
        self, change: Change, wanted: Mapping[str, Any]
    ) -> list[tuple[str, Mapping[str, Any]]]:
        subscriptions = self._rules.subscriptions
        if subscriptions is None or change.kind.name == subscriptions.record:
            return []
        if subscriptions.active:
            wanted = {**wanted, subscriptions.active: True}
        conditions = tuple(Condition(name, "eq", (value,)) for name, value in wanted.items())
        store = self._records.store
        slots = store.page(
            change.account, subscriptions.record, Query(False, conditions), limit=_KEPT
        )
        found = [codec.load(text) for text in store.texts([slot.row for slot in slots]).values()]
        return [(str(each.get(subscriptions.url, "")), each) for each in found]

    def _queue(
        self,
        change: Change,
        name: str,
        template: Any,
        addresses: Sequence[str],
        fields: Sequence[str] = (),
    ) -> None:
        if not addresses:
            return
        now = self._clock.now()
        identifier = self._rules.minting.new(now)
        values = values_of(name, identifier, now, change)
        if fields:
            watched = [field for field in values["changed_fields"] if field in fields]
            values["changed_fields"] = watched
        references, kind, account = self._records.references, change.kind, change.account
        content = body_of(
            template,
            change,
            lambda record, path: references.value(account, kind, record, path),
            values,
        )
        headers = {
            header: body_of(value, change, lambda record, path: None, values)
            for header, value in self._rules.headers.items()
        }
        body, secret = codec.encode(content), self._accounts.secret(account)
        with self._changed:
            for url in addresses:
                delivery = Delivery(identifier, name, account, url, body, headers, secret)
                if self._target(delivery) is not None:
                    self._put_off(delivery, now)
                self._deliveries.append(delivery)
            del self._deliveries[:-_KEPT]

    def _target(self, delivery: Delivery) -> Target | None:
        """Give where a delivery goes. What a subscription names is called only if a test said so:
        the mock sends nothing to the world by itself.
        """
        return self._targets.get(delivery.account)

    def _due(self) -> list[Delivery]:
        now = self._clock.now()
        return [
            each
            for each in self._waiting
            if each.due is not None
            and each.due <= now
            and id(each) not in self._under_way
            and self._target(each) is not None
        ]

    def _attempt(self, delivery: Delivery) -> None:
        target, now = self._target(delivery), self._clock.now()
        headers = {"Content-Type": "application/json", **delivery.headers}
        signature = self._rules.signature
        if signature is not None and delivery.secret:
            headers[signature.header] = signature.value(delivery.secret, delivery.body, now)
        status, problem = send(target, delivery.body, headers) if target else (0, "no receiver")
        with self._changed:
            delivery.headers = headers
            delivery.attempts.append(Attempt(now, status, problem))
            self._settle(delivery)
            self._under_way.discard(id(delivery))
            self._changed.notify_all()

    def _settle(self, delivery: Delivery) -> None:
        """Decide what follows an attempt: nothing, or another one after a longer pause."""
        tried = len(delivery.attempts)
        self._waiting = [each for each in self._waiting if each is not delivery]
        delivery.due = None
        if delivery.attempts[-1].succeeded:
            delivery.state = "delivered"
        elif tried >= self._rules.attempts:
            delivery.state = "failed"
        else:
            pause = timedelta(seconds=self._rules.pause * 2 ** (tried - 1))
            self._put_off(delivery, delivery.attempts[-1].at + pause)

    def _put_off(self, delivery: Delivery, due: datetime) -> None:
        delivery.state, delivery.due = "waiting", due
        if all(each is not delivery for each in self._waiting):
            self._waiting.append(delivery)

    def _start(self) -> None:
        if self._thread is None and not self._closed:
            self._thread = threading.Thread(
                target=self._run, name="webhooks of a mock", daemon=True
            )
            self._thread.start()

    def _run(self) -> None:
        """Make attempts as they fall due, until the mock is closed."""
        while True:
            with self._changed:
                if self._closed:
                    return
                due = [each for each in self._due() if self._is_for_the_thread(each)]
                if not due:
                    self._changed.wait(self._pause())
                    continue
                self._under_way.add(id(due[0]))
            self._attempt(due[0])

    def _is_for_the_thread(self, delivery: Delivery) -> bool:
        """Callables are called by those who cause it, but for retries while the clock runs."""
        if isinstance(self._target(delivery), str):
            return True
        return bool(delivery.attempts) and not self._clock.frozen

    def _pause(self) -> float | None:
        """Give the seconds until the next attempt is due; None while only a call can say."""
        waiting = [each.due for each in self._waiting if each.due]
        if not waiting or self._clock.frozen:
            return None
        return max(0.001, (min(waiting) - self._clock.now()).total_seconds())
