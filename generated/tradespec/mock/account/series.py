"""Numbers that people read (`JOB-001`), from a counter or from a settings record of the account."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .. import codec
from ..compiled.vocabulary import Numbering, Record
from ..rules.numbering import formatted
from .store import Store

_DIGITS = re.compile(r"([0-9]{1,15})\Z")


def assign(
    store: Store, account: int, kind: Record, record: dict[str, Any], given: Mapping[str, Any]
) -> None:
    """Give a new record its number, or let the series go on after a number given by hand."""
    numbering = kind.numbering
    if numbering is None:
        return
    _assign(store, account, kind, numbering, record, given)
    found = _DIGITS.search(str(record.get(numbering.field)))
    if numbering.integer and found and given.get(numbering.integer) is None:
        record[numbering.integer] = int(found[1])


def _assign(
    store: Store,
    account: int,
    kind: Record,
    numbering: Numbering,
    record: dict[str, Any],
    given: Mapping[str, Any],
) -> None:
    by_hand = given.get(numbering.field)
    if by_hand is not None:
        found = _DIGITS.search(str(by_hand))
        if found:
            _pass(store, account, kind, numbering, int(found[1]))
    elif numbering.record:
        record[numbering.field] = _from_settings(store, account, numbering)
    else:
        number = store.next_number(account, _sequence(kind, numbering))
        record[numbering.field] = formatted(numbering.prefix, number, numbering.padding)


def _from_settings(store: Store, account: int, numbering: Numbering) -> str | None:
    stored = store.first(account, numbering.record)
    if stored is None:
        return None
    settings: dict[str, Any] = codec.load(stored.text)
    current = _series(settings, numbering)
    number = int(current.get("next_number", 1))
    current["next_number"] = number + 1
    if "has_override" in current:
        current["has_override"] = False
    store.rewrite(account, numbering.record, stored, codec.dump(settings))
    return formatted(str(current.get("prefix", "")), number, int(current.get("padding", 0)))


def _pass(store: Store, account: int, kind: Record, numbering: Numbering, number: int) -> None:
    if not numbering.record:
        store.pass_number(account, _sequence(kind, numbering), number)
        return
    stored = store.first(account, numbering.record)
    if stored is not None:
        settings: dict[str, Any] = codec.load(stored.text)
        current = _series(settings, numbering)
        if int(current.get("next_number", 1)) <= number:
            current["next_number"] = number + 1
            store.rewrite(account, numbering.record, stored, codec.dump(settings))


def _series(settings: dict[str, Any], numbering: Numbering) -> dict[str, Any]:
    for key in numbering.at:
        settings = settings.setdefault(key, {})
    return settings


def _sequence(kind: Record, numbering: Numbering) -> str:
    return f"{kind.name}.{numbering.field}"
