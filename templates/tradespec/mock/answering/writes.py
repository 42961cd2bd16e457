"""The actions `create` and `update`, with what an operation does besides writing its body."""

from __future__ import annotations

from typing import Any

from .. import codec
from ..account.query import Condition, Query
from ..account.records import Records
from ..account.store import Stored
from ..compiled.bodies import ABSENT
from ..compiled.writing import Origin, Search
from ..errors import Refusal
from .calls import Call, object_of


class Writes:
    """Writes the records of one mock."""

    def __init__(self, records: Records) -> None:
        """Take where records are written."""
        self._records = records

    def create(self, call: Call) -> str:
        """Make a new record and give its text.

        Raises:
            Refusal: The path names no record, or the write is refused.
        """
        writing, kind = call.operation.writing, call.kind
        source = self._source(call, writing.origin) if writing.origin else None
        body: Any = {} if call.body is ABSENT else call.body
        if call.operation.body is not None:
            body = call.operation.body.defaults(body)
        body = object_of(body)
        given = {**writing.kept(body), **call.parents}
        for search in writing.finds:
            self._search(call, search, body, given)
        if source is not None and writing.origin is not None:
            record: dict[str, Any] = codec.load(source.text)
            for name, field in writing.origin.copy.items():
                given.setdefault(name, record.get(field))
        given |= self._sets(call, given)
        text = self._stored(call, given)
        if writing.content:
            self._keep_file(call, body, kind.key_of(codec.load(text)))
        if source is not None and writing.origin is not None:
            self._point_back(call, writing.origin, source, codec.load(text))
        return text

    def update(self, call: Call, stored: Stored) -> str:
        """Change a record and give its new text.

        Raises:
            Refusal: The record is not what it must be for this, or the write is refused.
        """
        writing, kind = call.operation.writing, call.kind
        record: dict[str, Any] = codec.load(stored.text)
        when = writing.when
        if when is not None:
            found = self._records.references.value(call.account, kind, record, when.field)
            if found not in when.values:
                raise Refusal(when.cause, record=kind.label)
        body = {} if call.body is ABSENT else object_of(call.body)
        if writing.into and call.operation.body is not None:
            body = object_of(call.operation.body.defaults(body))
        given = writing.kept(body)
        given |= self._sets(call, {**record, **given})
        self._keep_file(call, body, kind.key_of(record))
        return self._records.update(call.account, kind, stored.text, given, deep=writing.deep)

    def _stored(self, call: Call, given: dict[str, Any]) -> str:
        """Store a new record, or change the one that is the same in the fields that match."""
        kind, match = call.kind, call.operation.writing.match
        if match:
            found = self._same(call, given)
            if found is not None:
                return self._records.update(call.account, kind, found, given)
        return self._records.create(call.account, kind, given, call.actor)

    def _same(self, call: Call, given: dict[str, Any]) -> str | None:
        kind = call.kind
        conditions = tuple(
            Condition(name, "eq", (given.get(name, kind.blank.get(name)),))
            for name in call.operation.writing.match
        )
        store = self._records.store
        slots = store.page(call.account, kind.name, Query(False, conditions), limit=1)
        return store.texts([slots[0].row])[slots[0].row] if slots else None

    def _source(self, call: Call, origin: Origin) -> Stored:
        kind = self._records.kinds[origin.record]
        return self._records.find(call.account, kind, str(call.parameters[origin.parameter]), "get")

    def _point_back(
        self, call: Call, origin: Origin, source: Stored, created: dict[str, Any]
    ) -> None:
        back = {name: created.get(field) for name, field in origin.back.items()}
        if back:
            kind = self._records.kinds[origin.record]
            self._records.update(call.account, kind, source.text, back)

    def _search(
        self, call: Call, search: Search, body: dict[str, Any], given: dict[str, Any]
    ) -> None:
        """Give a field the record of that name, and make it when there is none."""
        name = body.get(search.of)
        if name is None or given.get(search.field):
            return
        kind, store = self._records.kinds[search.record], self._records.store
        query = Query(False, (Condition(search.by, "eq", (name,)),))
        slots = store.page(call.account, kind.name, query, limit=1)
        if slots:
            given[search.field] = store.key(slots[0])
        else:
            text = self._records.create(call.account, kind, {search.by: name}, call.actor)
            given[search.field] = kind.key_of(codec.load(text))

    def _sets(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        return {
            fill.field: self._records.filled(call.account, call.kind, fill, given, call.actor)
            for fill in call.operation.writing.sets
        }

    def _keep_file(self, call: Call, body: dict[str, Any], key: str) -> None:
        content = body.get(call.operation.writing.content)
        if isinstance(content, bytes):
            self._records.store.keep_content(call.account, call.kind.name, key, content)
