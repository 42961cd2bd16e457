"""Records that name others: refusing what names none, and following names to fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import codec
from ..compiled.vocabulary import Record, Reference
from ..errors import Refusal
from .store import Store

Values = Mapping[str, Any]


class References:
    """The references between the records of one mock."""

    def __init__(self, kinds: Mapping[str, Record], store: Store) -> None:
        """Take the kinds of records and where they lie."""
        self._kinds = kinds
        self._store = store

    def check(
        self, account: int, kind: Record, given: Values, previous: Values | None = None
    ) -> None:
        """Refuse a reference that is sent and names no record of the account.

        Args:
            account: Whose records count.
            kind: What kind of record is written.
            given: The fields that were sent.
            previous: The record before; what it has already is not asked for again.
        """
        for reference in kind.references:
            value = given.get(reference.field)
            unchanged = previous is not None and previous.get(reference.field) == value
            if value is None or value == "" or unchanged:
                continue
            owner = {**(previous or {}), **given}
            for key in keys_of_reference(reference, value):
                self._require(account, reference, key, owner)

    def lookup(self, account: int, name: str, key: str) -> Values | None:
        """Give a record by kind and key, None when there is none or it is deleted."""
        kind = self._kinds.get(name)
        stored = self._store.find(account, name, key) if kind else None
        if stored is None or (stored.gone and kind is not None and kind.hidden_from("reference")):
            return None
        found: dict[str, Any] = codec.load(stored.text)
        return found

    def value(self, account: int, kind: Record, record: Values, path: str) -> Any:
        """Give a field of a record, or by a dotted path a field of a record it names.

        A dot that is no reference leads into an object. None where the path leads nowhere.
        """
        name, _, rest = path.partition(".")
        value: Any = record.get(name)
        if not rest:
            return value
        reference = kind.reference(name)
        if reference is None:
            return value.get(rest) if codec.is_object(value) else None
        stored = self._store.find(account, reference.record, str(value))
        if stored is None:
            return None
        return self.value(account, self._kinds[reference.record], codec.load(stored.text), rest)

    def _require(self, account: int, reference: Reference, key: str, owner: Values) -> None:
        target = self._kinds[reference.record]
        stored = self._store.find(account, target.name, key)
        if stored is not None and not (stored.gone and target.hidden_from("reference")):
            found: Values = codec.load(stored.text) if reference.match else {}
            if all(found.get(other) in (None, owner.get(own)) for other, own in reference.match):
                return
        detail = key if reference.keys else reference.field
        raise Refusal(reference.cause, record=target.label, detail=detail)


def keys_of_reference(reference: Reference, value: Any) -> list[str]:
    """Give the keys that a value of a reference names."""
    if reference.keys:
        return list(value) if codec.is_object(value) else []
    if codec.is_array(value):
        return [str(item) for item in value]
    return reference.wire.items(value)
