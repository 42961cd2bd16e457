"""`mock.webhooks`: events that writes send, signed, tried again, listed, sent again on demand."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from ..account.accounts import Accounts
from ..account.database import Database
from ..account.records import Change, Records
from ..clock import Clock
from ..errors import Refusal
from ..messages import Request
from .composing import Composer
from .deliveries import Attempt, Delivery, Target, call, check_target
from .delivery_store import DeliveryStore
from .events import Rules
from .queue import DeliveryQueue
from .receivers import Receivers
from .sending import Sender

_log = logging.getLogger("tradespec.mock")
_PATIENCE = 30.0
_CALLERS = 8
_MOST_DOUBLED = 20

Work = Callable[[], str]


class Webhooks:
    """The webhooks of one mock.

    They go where `to` says; else to the addresses that subscriptions of the account name, as far as
    these are on this machine or allowed. All others are listed as `unsent`, with the reason. A
    callable receives where the write happens, or the clock is moved; a URL is called from a thread,
    one delivery to an address at a time. Retries follow the mock's clock.

    In a database file, deliveries are kept with the write that caused them: those that wait when
    the process ends, however that comes about, are sent by the next one. So a receiver gets each at
    least once, and twice where the process ended between its answer and the note of it.

    Attributes:
        timeout: Seconds that a receiver has for its answer.
    """

    def __init__(
        self,
        rules: Rules,
        records: Records,
        accounts: Accounts,
        clock: Clock,
        database: Database,
    ) -> None:
        """Take what is sent, where records and accounts are, the time, and where it is kept."""
        self.timeout = rules.timeout
        self.write: Callable[[Work], str] = _at_once
        self._rules = rules
        self._records = records
        self._accounts = accounts
        self._clock = clock
        self._store = DeliveryStore(database)
        self._composer = Composer(rules, records, accounts, clock)
        self._sender = Sender()
        self._receivers = Receivers()
        self._queue = DeliveryQueue(self._receivers)
        self._changed = threading.Condition()
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._resume()

    @property
    def local(self) -> bool:
        """Tell whether addresses of this machine may be called without being allowed."""
        return self._receivers.local

    @local.setter
    def local(self, value: bool) -> None:
        """Set that, also for what waits."""
        with self._changed:
            self._receivers.local = value
            self._queue.address_anew()

    @property
    def deliveries(self) -> Sequence[Delivery]:
        """Give the deliveries, oldest first."""
        with self._changed:
            return list(self._queue.listed)

    def to(self, target: Target | None, *, key: str | None = None) -> None:
        """Send the webhooks of an account somewhere, whatever its subscriptions say.

        Args:
            target: An http(s) URL, or a callable that gets body and headers and returns the status
                to answer (None is 200); None to go by the subscriptions again.
            key: Key of the account, the demo account's by default.

        Raises:
            ValueError: It is neither.
            LookupError: No account has this key.
        """
        identity = self._accounts.identity(key or self._accounts.demo_key())
        if identity is None:
            raise LookupError("no account has this key")
        if target is not None:
            check_target(target)
        with self._changed:
            if target is None:
                self._receivers.targets.pop(identity.account, None)
            else:
                self._receivers.targets[identity.account] = target
            changed = self._queue.address_anew()
        self._store.keep_receivers(self._receivers)
        self._store.save(changed)

    def allow(self, *places: str) -> None:
        """Let subscriptions be called on other machines than this one.

            mock.webhooks.allow("hooks.example.test", "10.0.0.7:8080")

        Args:
            places: Hosts as URLs name them, with a port or for all ports.

        Raises:
            ValueError: There are too many.
        """
        with self._changed:
            self._receivers.allow([each.lower() for each in places if each])
            changed = self._queue.address_anew()
        self._store.keep_receivers(self._receivers)
        self._store.save(changed)

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
            found = [each for each in self._queue.listed if each.id == identifier]
            for delivery in found:
                self._queue.put_off(delivery, self._clock.now())
        if not found:
            raise LookupError(f"no event {identifier!r} was sent")
        self._store.save(found)
        self.deliver()
        return found

    def wait(self, timeout: float = _PATIENCE) -> None:
        """Wait until nothing is due that could be delivered now.

        Raises:
            TimeoutError: It takes longer than `timeout` seconds.
        """
        self.deliver()
        with self._changed:
            if not self._changed.wait_for(
                lambda: not (self._queue.due(self._clock.now()) or self._queue.under_way), timeout
            ):
                raise TimeoutError(f"webhooks are still under way after {timeout} s")

    def clear(self) -> None:
        """Forget all deliveries and receivers."""
        self._store.clear()
        with self._changed:
            self._queue.clear()
            self._receivers.clear()
            self._sender.stop()
            self._changed.notify_all()

    def withdraw(self) -> None:
        """Send nothing of what waits: the writes that caused it are undone."""
        with self._changed:
            withdrawn = self._queue.withdraw()
            self._changed.notify_all()
        self._store.save(withdrawn)

    def close(self) -> None:
        """Deliver nothing more, and cut what is under way."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._sender.stop()
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join(1.0)

    def record(self, changes: Sequence[Change], request: Request | None = None) -> list[Delivery]:
        """Give what writes send, kept within their transaction; `queue` takes it afterwards."""
        if not self._rules.any:
            return []
        self._store.drop(self._queue.dropped)
        made: list[Delivery] = []
        for change in list(changes):
            made += self._composer.deliveries(change)
            question = self._composer.question(change, request)
            if question is not None and isinstance(self._target(question)[0], str):
                made.append(question)
                self._told(question, active=False)
        now = self._clock.now()
        for delivery in made:
            self._queue.address(delivery, now)
            self._store.add(delivery)
        return made

    def queue(self, made: Sequence[Delivery]) -> None:
        """Take what writes send, when they cannot be undone any more."""
        with self._changed:
            self._queue.dropped = []
            for delivery in made:
                self._queue.put_off(delivery, delivery.due)
                self._queue.keep(delivery)

    def deliver(self) -> None:
        """Make the attempts that are due: to callables now, to URLs from threads."""
        while self._waiting:
            with self._changed:
                due = self._queue.due(self._clock.now())
                here = next((each for each in due if callable(self._target(each)[0])), None)
                if here is None:
                    self._start(max(len(due), 1 if self._waiting else 0))
                    self._changed.notify_all()
                    return
                self._queue.under_way[id(here)] = here
            self._attempt(here)

    def _resume(self) -> None:
        """Take up what the file says an earlier process left."""
        self._store.read_receivers(self._receivers)
        now = self._clock.now()
        for delivery in self._store.read():
            if delivery.state == "waiting":
                latest = now + self._pause_after(len(delivery.attempts))
                self._queue.take_up(delivery, min(delivery.due or now, latest))
            self._queue.keep(delivery)

    @property
    def _waiting(self) -> Sequence[Delivery]:
        return self._queue.waiting

    def _target(self, delivery: Delivery) -> tuple[Target | None, str]:
        return self._receivers.target(delivery)

    def _attempt(self, delivery: Delivery) -> None:
        target, now = self._target(delivery)[0], self._clock.now()
        headers = {"Content-Type": "application/json", **delivery.headers}
        signature = self._rules.signature
        if signature is not None and delivery.secret:
            headers[signature.header] = signature.value(delivery.secret, delivery.body, now)
        try:
            made = self._made(target, delivery, headers, now)
            with self._changed:
                if not self._queue.is_waiting(delivery):
                    return
                delivery.headers = headers
                delivery.tried(made)
                work = self._settle(delivery)
            self._note(delivery, work)
        finally:
            with self._changed:
                self._queue.under_way.pop(id(delivery), None)
                self._changed.notify_all()

    def _note(self, delivery: Delivery, work: Callable[[], None] | None) -> None:
        """Write what became of an attempt before the next to the same address is made."""

        def write() -> str:
            self._store.save([delivery])
            if work is not None:
                work()
            return ""

        try:
            if work is None:
                self._store.save([delivery])
            else:
                self.write(write)
        except sqlite3.Error as problem:
            if not self._closed:
                _log.warning("what became of %s cannot be written: %s", delivery.id, problem)

    def _made(
        self, target: Target | None, delivery: Delivery, headers: dict[str, str], now: datetime
    ) -> Attempt:
        if not isinstance(target, str):
            reply = call(target, delivery.body, headers) if target else None
            return Attempt(now, reply.status, reply.problem) if reply else Attempt(now, 0, "gone")
        read = bool(delivery.expected)
        reply = self._sender.post(target, delivery.body, headers, self.timeout, read=read)
        problem = reply.problem
        if not problem and delivery.expected not in reply.text:
            problem = "the challenge was not answered"
        return Attempt(now, reply.status, problem)

    def _settle(self, delivery: Delivery) -> Callable[[], None] | None:
        """Decide what follows an attempt: nothing, or another one after a longer pause. Give what
        is to be written into its subscription.
        """
        last, tried = delivery.attempts[-1], len(delivery.attempts)
        words = self._rules.subscriptions
        unwanted = words is not None and delivery.subscription and last.status in words.ends
        self._queue.remove(delivery)
        delivery.due = None
        if last.succeeded:
            delivery.state = "delivered"
            confirmed = bool(delivery.expected)
            return (lambda: self._told(delivery, active=True)) if confirmed else None
        final = bool(unwanted or delivery.expected or tried >= self._rules.attempts)
        if final:
            delivery.state = "failed"
        else:
            self._queue.put_off(delivery, last.at + self._pause_after(tried))
        if words is None or not delivery.subscription:
            return None
        return lambda: self._told(delivery, active=False if final else None, problem=last)

    def _pause_after(self, tried: int) -> timedelta:
        """Give how long to wait after so many attempts; each pause is twice as long."""
        doubled = min(tried - 1, _MOST_DOUBLED)
        return timedelta(seconds=self._rules.pause * 2**doubled if tried else 0)

    def _told(
        self, delivery: Delivery, *, active: bool | None, problem: Attempt | None = None
    ) -> None:
        """Write into a subscription what became of it; one that is gone needs nothing."""
        words = self._rules.subscriptions
        if words is None or not delivery.subscription:
            return
        kind, account, key = (
            self._records.kinds[words.record],
            delivery.account,
            delivery.subscription,
        )
        given: dict[str, object] = {}
        if active is not None and words.active:
            given[words.active] = active
        if problem is not None and words.reason:
            given[words.reason] = str(problem)
        if problem is not None and words.failed:
            given[words.failed] = self._records.filling.moment(account, kind, words.failed)
        with suppress(Refusal):
            text = self._records.find(account, kind, key, "update").text
            self._records.update(account, kind, text, given)

    def _start(self, wanted: int) -> None:
        wanted = min(wanted + len(self._queue.under_way), _CALLERS)
        while not self._closed and len(self._threads) < wanted:
            thread = threading.Thread(target=self._run, name="webhooks of a mock", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _run(self) -> None:
        """Make attempts as they fall due, until the mock is closed."""
        while True:
            with self._changed:
                if self._closed:
                    return
                due = [
                    each
                    for each in self._queue.due(self._clock.now())
                    if self._is_for_a_thread(each)
                ]
                if not due:
                    self._changed.wait(self._pause())
                    continue
                self._queue.under_way[id(due[0])] = due[0]
                self._start(len(due))
            self._attempt(due[0])

    def _is_for_a_thread(self, delivery: Delivery) -> bool:
        """Callables are called by those who cause it, but for retries while the clock runs."""
        if isinstance(self._target(delivery)[0], str):
            return True
        return bool(delivery.attempts) and not self._clock.frozen

    def _pause(self) -> float | None:
        """Give the seconds until the next attempt is due; None while only a call can say."""
        due = self._queue.next_due()
        if due is None or self._clock.frozen:
            return None
        return max(0.001, (due - self._clock.now()).total_seconds())


def _at_once(work: Work) -> str:
    return work()
