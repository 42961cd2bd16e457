"""What a write makes the mock send: to whom, with which body."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from .. import codec
from ..account.accounts import Accounts
from ..account.query import Condition, Query
from ..account.records import Change, Records
from ..clock import Clock
from ..messages import Request
from .deliveries import Delivery
from .events import Event, Rules, Subscriptions, body_of, changed_fields, values_of

_MOST = 1000
_FORM = "application/x-www-form-urlencoded"

Address = tuple[str, str]


class Composer:
    """Makes deliveries of writes, for one mock."""

    def __init__(self, rules: Rules, records: Records, accounts: Accounts, clock: Clock) -> None:
        """Take what is sent, where records and accounts are, and the time."""
        self._rules = rules
        self._records = records
        self._accounts = accounts
        self._clock = clock

    def deliveries(self, change: Change) -> Iterator[Delivery]:
        """Give what a write sends."""
        for event in self._rules.events:
            if event.fits(change):
                yield from self._made(
                    change, event.name, event.body, self._addresses(change, event)
                )
        yield from self._watched(change)

    def question(self, change: Change, request: Request | None) -> Delivery | None:
        """Give what asks a new subscriber whether the address is its own, None for no question."""
        words = self._rules.subscriptions
        if words is None or words.asks is None or request is None or change.after is None:
            return None
        if change.before is not None or change.kind.name != words.record or not words.asks(request):
            return None
        challenge = secrets.token_hex(16)
        question = {**dict([words.question]), words.answer: challenge}
        return Delivery(
            self._rules.minting.new(self._clock.now()),
            words.question[1],
            change.account,
            str(change.after.get(words.url, "")),
            urlencode(question).encode(),
            {"Content-Type": _FORM},
            subscription=change.kind.key_of(change.after),
            expected=challenge,
        )

    def _addresses(self, change: Change, event: Event) -> list[Address]:
        """Give the receivers of an event and their subscriptions: "" is the account's own."""
        words = self._rules.subscriptions
        if words is None:
            return [("", "")]
        if not words.event:
            return []
        found = self._subscribed(words, change, {words.event: event.name})
        return [address for address, _ in found]

    def _watched(self, change: Change) -> Iterator[Delivery]:
        """Give what those get who watch a kind of record."""
        words = self._rules.subscriptions
        if words is None or not words.object:
            return
        changed = set(changed_fields(change))
        wanted = {words.object: change.kind.name.lower()}
        for address, subscription in self._subscribed(words, change, wanted):
            fields: list[str] = subscription.get(words.fields) or []
            if changed.intersection(fields) or not fields:
                yield from self._made(change, words.changed, self._rules.changed, [address], fields)

    def _subscribed(
        self, words: Subscriptions, change: Change, wanted: Mapping[str, Any]
    ) -> list[tuple[Address, Mapping[str, Any]]]:
        if change.kind.name == words.record:
            return []
        if words.active:
            wanted = {**wanted, words.active: True}
        conditions = tuple(Condition(name, "eq", (value,)) for name, value in wanted.items())
        store, kind = self._records.store, self._records.kinds[words.record]
        slots = store.page(change.account, words.record, Query(False, conditions), limit=_MOST)
        found = [codec.load(text) for text in store.texts([slot.row for slot in slots]).values()]
        return [((str(each.get(words.url, "")), kind.key_of(each)), each) for each in found]

    def _made(
        self,
        change: Change,
        name: str,
        template: Any,
        addresses: Sequence[Address],
        fields: Sequence[str] = (),
    ) -> Iterator[Delivery]:
        if not addresses:
            return
        now = self._clock.now()
        identifier = self._rules.minting.new(now)
        body, headers = self._content(change, name, template, identifier, now, fields)
        secret = self._accounts.secret(change.account)
        for url, subscription in addresses:
            yield Delivery(
                identifier, name, change.account, url, body, dict(headers), secret,
                subscription=subscription,
            )  # fmt: skip

    def _content(
        self,
        change: Change,
        name: str,
        template: Any,
        identifier: str,
        now: datetime,
        fields: Sequence[str],
    ) -> tuple[bytes, dict[str, str]]:
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
        return codec.encode(content), headers
