"""`mock.webhooks`: events that writes send, signed, tried again, listed, sent again on demand."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from ..account.accounts import Accounts
from ..account.records import Change, Records
from ..clock import Clock
from ..errors import Refusal
from ..messages import Request
from .composing import Composer
from .deliveries import Attempt, Delivery, Target, call, check_target
from .events import Rules
from .sending import Sender, is_here, places

_KEPT = 1000
_PATIENCE = 30.0
_CALLERS = 8
_NO_RECEIVER = "there is no receiver: name one with mock.webhooks.to(...)"

Work = Callable[[], str]


class Webhooks:
    """The webhooks of one mock.

    They go where `to` says; else to the addresses that subscriptions of the account name, as far as
    these are on this machine or allowed. All others are listed as `unsent`, with the reason. A
    callable receives where the write happens, or the clock is moved; a URL is called from a thread,
    one delivery to an address at a time. Retries follow the mock's clock.

    Attributes:
        timeout: Seconds that a receiver has for its answer.
        local: Addresses of this machine may be called without being allowed.
    """

    def __init__(self, rules: Rules, records: Records, accounts: Accounts, clock: Clock) -> None:
        """Take what is sent, where records and accounts are, and the time."""
        self.timeout = rules.timeout
        self.local = True
        self.write: Callable[[Work], str] = _at_once
        self._rules = rules
        self._records = records
        self._accounts = accounts
        self._clock = clock
        self._composer = Composer(rules, records, accounts, clock)
        self._sender = Sender()
        self._allowed: set[str] = set()
        self._targets: dict[int, Target] = {}
        self._deliveries: list[Delivery] = []
        self._waiting: list[Delivery] = []
        self._under_way: dict[int, Delivery] = {}
        self._work: list[Work] = []
        self._writing = threading.Lock()
        self._changed = threading.Condition()
        self._threads: list[threading.Thread] = []
        self._closed = False

    @property
    def deliveries(self) -> Sequence[Delivery]:
        """Give the deliveries, oldest first."""
        with self._changed:
            return list(self._deliveries)

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
                self._targets.pop(identity.account, None)
            else:
                self._targets[identity.account] = target
            for delivery in list(self._waiting):
                self._put_off(delivery, delivery.due)

    def allow(self, *places: str) -> None:
        """Let subscriptions be called on other machines than this one.

            mock.webhooks.allow("hooks.example.test", "10.0.0.7:8080")

        Args:
            places: Hosts as URLs name them, with a port or for all ports.
        """
        with self._changed:
            self._allowed.update(each.lower() for each in places if each)

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
            if not self._changed.wait_for(
                lambda: not (self._due() or self._under_way or self._work or self._busy()), timeout
            ):
                raise TimeoutError(f"webhooks are still under way after {timeout} s")

    def clear(self) -> None:
        """Forget all deliveries and receivers."""
        with self._changed:
            for kept in (self._deliveries, self._waiting, self._targets, self._allowed, self._work):
                kept.clear()
            self._sender.stop()
            self._changed.notify_all()

    def close(self) -> None:
        """Deliver nothing more, and cut what is under way."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._sender.stop()
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join(1.0)

    def note(self, changes: Sequence[Change], request: Request | None = None) -> None:
        """Take what was written and queue what it sends; the caller holds the engine's lock."""
        if not self._rules.any:
            return
        for change in list(changes):
            for delivery in self._composer.deliveries(change):
                self._queue(delivery)
            question = self._composer.question(change, request)
            if question is not None and isinstance(self._target(question)[0], str):
                self._queue(question)
                self._later(question, active=False)

    def deliver(self) -> None:
        """Make the attempts that are due: to callables now, to URLs from threads."""
        while self._work or self._waiting:
            self._catch_up()
            with self._changed:
                due = self._due()
                here = next((each for each in due if callable(self._target(each)[0])), None)
                if here is None:
                    self._start(max(len(due), 1 if self._waiting else 0))
                    self._changed.notify_all()
                    return
                self._under_way[id(here)] = here
            self._attempt(here)

    def _queue(self, delivery: Delivery) -> None:
        with self._changed:
            self._put_off(delivery, self._clock.now())
            self._deliveries.append(delivery)
            if len(self._deliveries) > _KEPT:
                dropped = {id(each) for each in self._deliveries[:-_KEPT]}
                del self._deliveries[:-_KEPT]
                self._waiting = [each for each in self._waiting if id(each) not in dropped]

    def _target(self, delivery: Delivery) -> tuple[Target | None, str]:
        """Give where a delivery goes, or why it goes nowhere."""
        given = self._targets.get(delivery.account)
        if given is not None:
            return given, ""
        if not delivery.url:
            return None, _NO_RECEIVER
        try:
            names = places(delivery.url)
        except ValueError as problem:
            return None, str(problem)
        if self._allowed.intersection(names) or (self.local and is_here(delivery.url)):
            return delivery.url, ""
        return None, f"mock.webhooks.allow({names[0]!r}) would let it be called"

    def _due(self) -> list[Delivery]:
        """Give what is due and not under way: of one address the first."""
        now = self._clock.now()
        taken = {self._line(each) for each in self._under_way.values()}
        found: list[Delivery] = []
        for each in self._waiting:
            if each.due is None or each.due > now or id(each) in self._under_way:
                continue
            line = self._line(each)
            if line not in taken:
                taken.add(line)
                found.append(each)
        return found

    def _line(self, delivery: Delivery) -> object:
        """Give what deliveries wait for one another: those to one URL."""
        target = self._target(delivery)[0]
        return (delivery.account, target) if isinstance(target, str) else id(delivery)

    def _attempt(self, delivery: Delivery) -> None:
        target, now = self._target(delivery)[0], self._clock.now()
        headers = {"Content-Type": "application/json", **delivery.headers}
        signature = self._rules.signature
        if signature is not None and delivery.secret:
            headers[signature.header] = signature.value(delivery.secret, delivery.body, now)
        made = self._made(target, delivery, headers, now)
        with self._changed:
            self._under_way.pop(id(delivery), None)
            if any(each is delivery for each in self._waiting):
                delivery.headers = headers
                delivery.attempts.append(made)
                self._settle(delivery)
            self._changed.notify_all()
        self._catch_up()

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

    def _settle(self, delivery: Delivery) -> None:
        """Decide what follows an attempt: nothing, or another one after a longer pause."""
        last, tried = delivery.attempts[-1], len(delivery.attempts)
        words = self._rules.subscriptions
        unwanted = words is not None and delivery.subscription and last.status in words.ends
        self._waiting = [each for each in self._waiting if each is not delivery]
        delivery.due = None
        if last.succeeded:
            delivery.state = "delivered"
            if delivery.expected:
                self._later(delivery, active=True)
            return
        final = bool(unwanted or delivery.expected or tried >= self._rules.attempts)
        if final:
            delivery.state = "failed"
        else:
            pause = timedelta(seconds=self._rules.pause * 2 ** (tried - 1))
            self._put_off(delivery, last.at + pause)
        self._later(delivery, active=False if final else None, problem=last)

    def _put_off(self, delivery: Delivery, due: datetime | None) -> None:
        target, delivery.reason = self._target(delivery)
        if target is None:
            delivery.state, delivery.due = "unsent", None
            self._waiting = [each for each in self._waiting if each is not delivery]
            return
        delivery.state, delivery.due = "waiting", due
        if all(each is not delivery for each in self._waiting):
            self._waiting.append(delivery)

    def _later(
        self, delivery: Delivery, *, active: bool | None, problem: Attempt | None = None
    ) -> None:
        """Write into a subscription what became of it, when no lock is held."""
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

        def work() -> str:
            if problem is not None and words.failed:
                given[words.failed] = self._records.filling.moment(account, kind, words.failed)
            text = self._records.find(account, kind, key, "update").text
            return self._records.update(account, kind, text, given)

        self._work.append(work)

    def _catch_up(self) -> None:
        """Write what is to be written; whoever comes in between leaves it to who is at it."""
        while self._work and not self._closed and self._writing.acquire(blocking=False):
            try:
                with suppress(Refusal):
                    self.write(self._work.pop(0))
            finally:
                self._writing.release()
        with self._changed:
            self._changed.notify_all()

    def _busy(self) -> bool:
        return self._writing.locked()

    def _start(self, wanted: int) -> None:
        wanted = min(wanted + len(self._under_way), _CALLERS)
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
                due = [each for each in self._due() if self._is_for_a_thread(each)]
                if not due:
                    self._changed.wait(self._pause())
                    continue
                self._under_way[id(due[0])] = due[0]
                self._start(len(due))
            self._attempt(due[0])

    def _is_for_a_thread(self, delivery: Delivery) -> bool:
        """Callables are called by those who cause it, but for retries while the clock runs."""
        if isinstance(self._target(delivery)[0], str):
            return True
        return bool(delivery.attempts) and not self._clock.frozen

    def _pause(self) -> float | None:
        """Give the seconds until the next attempt is due; None while only a call can say."""
        taken = {self._line(each) for each in self._under_way.values()}
        dues = [each.due for each in self._waiting if each.due and self._line(each) not in taken]
        if not dues or self._clock.frozen:
            return None
        return max(0.001, (min(dues) - self._clock.now()).total_seconds())


def _at_once(work: Work) -> str:
    return work()
