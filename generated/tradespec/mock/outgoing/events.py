"""Webhooks as the document declares them: which write of which record sends what."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .. import codec
from ..account.identifiers import Minting, read_minting
from ..account.records import Change
from ..clock import seconds
from ..compiled.document import Document, Node, UnsupportedDocumentError
from ..compiled.security import read_scheme
from ..compiled.templating import fill
from ..compiled.vocabulary import Record
from ..messages import Request

_OCCASIONS = ("create", "change", "delete")
_WAYS = ("", "set", "more", "fewer")
_SCHEME = "t-v1-hmac-sha256"
_TOKENS = "jwt-hs256"  # of add-ons, which the mock does not play

Values = Mapping[str, Any]
Look = Callable[[Mapping[str, Any], str], Any]


@dataclass(frozen=True, slots=True)
class Event:
    """One webhook.

    Attributes:
        record: Name of the kind of record whose writes send it.
        on: create, change or delete.
        of: Field that must have changed, "" for any.
        values: What that field must be now, none for anything.
        were: What it must have been before, none for anything.
        by: How it must have changed: `set` to something, by `more` or by `fewer` items of a list.
        where: Fields the record must have.
        body: Template of the body.
    """

    name: str
    record: str
    on: str
    of: str
    values: tuple[Any, ...]
    where: Mapping[str, Any]
    body: Any
    were: tuple[Any, ...] = ()
    by: str = ""

    def fits(self, change: Change) -> bool:
        """Tell whether a write sends it."""
        before, after = change.before, change.after
        occasion = "create" if before is None else "delete" if after is None else "change"
        if change.kind.name != self.record or occasion != self.on:
            return False
        now = after or before or {}
        if self.of and before is not None and before.get(self.of) == now.get(self.of):
            return False
        if self.values and now.get(self.of) not in self.values:
            return False
        if self.were and (before or {}).get(self.of) not in self.were:
            return False
        if self.by and not self._came_about(change.kind, before or {}, now):
            return False
        return all(now.get(name) == value for name, value in self.where.items())

    def _came_about(self, kind: Record, before: Values, now: Values) -> bool:
        if self.by == "set":
            return not kind.is_empty(self.of, now.get(self.of))
        had, has = (set(_items(kind, self.of, record)) for record in (before, now))
        return bool(has - had if self.by == "more" else had - has)


@dataclass(frozen=True, slots=True)
class Subscriptions:
    """Records of the account that ask for webhooks.

    Attributes:
        record: What kind of record they are.
        url: Field with the address.
        active: Field that is true while it counts, "" for always.
        event: Field with the name of an event that is asked for.
        object: Field with a kind of record, its name in lower case, that is asked for.
        fields: Field with the list of fields that matter; none is all.
        changed: Name of the event that tells of such a record.
        reason: Field with what was wrong with the last attempt, "" for none.
        failed: Field with the time of that.
        ends: Statuses by which a receiver ends its subscription.
        asks: Tells whether who subscribes by this request is asked for the address to be its own.
        question: Field and value of that question.
        answer: Field of it whose text is the answer.
    """

    record: str
    url: str
    active: str
    event: str
    object: str
    fields: str
    changed: str
    reason: str = ""
    failed: str = ""
    ends: frozenset[int] = frozenset()
    asks: Callable[[Request], bool] | None = None
    question: tuple[str, str] = ("", "")
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """How webhooks are signed: header, and secret and body -> value."""

    header: str

    def value(self, secret: str, body: bytes, now: datetime) -> str:
        """Give the value of the header: the time and an HMAC-SHA256 over time and body."""
        moment = int(now.timestamp())
        signed = f"{moment}.".encode() + body
        digest = hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
        return f"t={moment},v1={digest}"


@dataclass(frozen=True, slots=True)
class Rules:
    """All the document says of webhooks.

    Attributes:
        headers: Header -> template of its value.
        attempts: How often a delivery is tried.
        pause: Seconds before the second attempt; each further pause is twice as long.
        timeout: Seconds a receiver has for its answer.
    """

    events: tuple[Event, ...] = ()
    subscriptions: Subscriptions | None = None
    changed: Any = None
    minting: Minting = field(default_factory=Minting)
    signature: Signature | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    attempts: int = 5
    pause: float = 1.0
    timeout: float = 10.0

    @property
    def any(self) -> bool:
        """Tell whether there is anything to send at all."""
        return bool(self.events or self.subscriptions)


def body_of(template: Any, change: Change, look: Look, values: Mapping[str, Any]) -> Any:
    """Give the body of an event: names of its own, of the record, and `previous.` before it."""
    after = change.after or change.before or {}

    def find(name: str) -> Any:
        if name in values:
            return values[name]
        if name.startswith("previous."):
            before = change.before or {}
            return look(before, name.removeprefix("previous."))
        head = name.partition(".")[0]
        return look(after, name) if head in after else codec.NOTHING

    return fill(template, find)


def values_of(name: str, identifier: str, now: datetime, change: Change) -> dict[str, Any]:
    """Give what templates of events may name besides the record."""
    return {
        "event": name,
        "event_id": identifier,
        "now": seconds(now),
        "object": change.kind.name.lower(),
        "changed_fields": changed_fields(change),
    }


def changed_fields(change: Change) -> list[str]:
    """Give the fields that a write changed."""
    before, after = change.before or {}, change.after or {}
    return [name for name in {**before, **after} if before.get(name) != after.get(name)]


def read_rules(document: Document, kinds: Mapping[str, Record]) -> Rules:
    """Read the webhooks of a document.

    Raises:
        UnsupportedDocumentError: One asks for what cannot be.
    """
    root: Node = document.extension.get("webhooks", {})
    block: Node = document.mock.get("webhooks", {})
    blocks = _blocks(document)
    subscriptions = _subscriptions(document, block.get("subscriptions"))
    changed = subscriptions.changed if subscriptions else ""
    return Rules(
        events=tuple(_event(name, given, kinds) for name, given in blocks if "record" in given),
        subscriptions=subscriptions,
        changed=next((given.get("body") for name, given in blocks if name == changed), None),
        minting=read_minting(block.get("id", {"style": "ulid", "prefix": "evt_"})),
        signature=_signature(root.get("signature")),
        headers=block.get("headers", {}),
        attempts=block.get("attempts", 5),
        pause=block.get("pause", 1),
        timeout=block.get("timeout", 10),
    )


def _blocks(document: Document) -> list[tuple[str, Node]]:
    declared: Mapping[str, Node] = document.root.get("webhooks", {})
    found: list[tuple[str, Node]] = []
    for name, item in declared.items():
        operation: Node = item.get("post", {})
        found.append((name, operation.get("x-tradespec", {}).get("mock", {})))
    return found


def _event(name: str, given: Node, kinds: Mapping[str, Record]) -> Event:
    if given["record"] not in kinds or given.get("on") not in _OCCASIONS:
        raise UnsupportedDocumentError(f"webhook {name}: on is none of {_OCCASIONS}, or no record")
    if given.get("by", "") not in _WAYS:
        raise UnsupportedDocumentError(f"webhook {name}: by is none of {_WAYS}")
    return Event(
        name,
        given["record"],
        given["on"],
        given.get("of", ""),
        tuple(given.get("is", ())),
        given.get("where", {}),
        given.get("body", {}),
        tuple(given.get("was", ())),
        given.get("by", ""),
    )


def _signature(block: Node | None) -> Signature | None:
    if block is None or block.get("scheme") == _TOKENS:
        return None
    if block.get("scheme") != _SCHEME:
        raise UnsupportedDocumentError(f"signature scheme {block.get('scheme')!r} is not played")
    return Signature(block["header"])


def _subscriptions(document: Document, block: Node | None) -> Subscriptions | None:
    if block is None:
        return None
    handshake: Node = document.extension.get("webhooks", {}).get("handshake", {})
    scheme = block.get("asks", "")
    return Subscriptions(
        block["record"],
        block["url"],
        block.get("active", ""),
        block.get("event", ""),
        block.get("object", ""),
        block.get("fields", ""),
        block.get("changed", ""),
        block.get("reason", ""),
        block.get("failed", ""),
        frozenset(block.get("ends", ())),
        read_scheme(document, scheme) if scheme and handshake else None,
        (handshake.get("field", ""), handshake.get("is", "")),
        handshake.get("answer", ""),
    )


def _items(kind: Record, field: str, record: Values) -> list[str]:
    value = record.get(field)
    if codec.is_array(value):
        return [str(each) for each in value]
    wire = kind.wires.get(field)
    return wire.items(value) if wire is not None and value is not None else []
