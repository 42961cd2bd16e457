"""What happens at the vendor's own desk: records read and written without the API.

Staff schedule a job or close a site; a test looks at what is stored. References are checked and
webhooks sent as for a call, the API's own limits on callers do not apply.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from .. import codec
from ..account.proving import completed
from ..account.query import Condition, Order, Query
from ..account.store import CREATED
from ..compiled.document import Document
from ..compiled.vocabulary import Record
from ..engine import Engine
from .expectations import suggestion

_ALL = 2**31
_LONGEST_NAME = 200


class Kind(msgspec.Struct, frozen=True):
    """A kind of record that a mock keeps.

    Attributes:
        name: Such as `Job`.
        key: Field that names one, "" where an account has a single one.
        count: How many there are in the account, deleted ones too.
    """

    name: str
    key: str
    count: int


class Desk:
    """The part of a mock that is the vendor's own staff."""

    _engine: Engine
    document: Document

    def kinds(self, *, key: str | None = None) -> list[Kind]:
        """Give the kinds of records there are, in the document's order.

        Args:
            key: Key of the account whose records are counted, the demo account's by default.

        Raises:
            LookupError: There is no such account.
        """
        account, records = self._account(key), self._engine.records
        with self._engine.lock:
            return [
                Kind(name, kind.key, records.store.total(account, name, Query(True)))
                for name, kind in records.kinds.items()
            ]

    def records(
        self, kind: str, /, *, key: str | None = None, **wanted: Any
    ) -> list[dict[str, Any]]:
        """Give records as they are stored, deleted ones and hidden fields too.

        Args:
            kind: Such as `Job`.
            key: Key of their account, the demo account's by default.
            wanted: Fields they must have.

        Raises:
            LookupError: There is no such kind or account.
        """
        return self.browse(kind, wanted, key=key)

    def browse(
        self,
        kind: str,
        wanted: Mapping[str, Any] | None = None,
        *,
        key: str | None = None,
        limit: int | None = None,
        offset: int = 0,
        newest: bool = False,
    ) -> list[dict[str, Any]]:
        """Give a page of records as they are stored; see `records`.

        Args:
            kind: Such as `Job`.
            wanted: Fields they must have; one of several values where there is a list of them.
            key: Key of their account, the demo account's by default.
            limit: How many at most, None for all.
            offset: How many to pass over.
            newest: Begin with the record that was created last.

        Raises:
            LookupError: There is no such kind or account.
        """
        account, found = self._account(key), self._kind(kind)
        return self._page(account, found, wanted or {}, limit, offset, Order(descending=newest))

    def record(self, kind: str, id: str, /, *, key: str | None = None) -> dict[str, Any]:
        """Give a record as it is stored, a deleted one too.

        Args:
            kind: Such as `Job`.
            id: Its key.
            key: Key of its account, the demo account's by default.

        Raises:
            LookupError: There is no such kind, account or record.
        """
        account, found = self._account(key), self._kind(kind)
        with self._engine.lock:
            record: dict[str, Any] = codec.load(self._text(account, found, id))
        return record

    def create(
        self,
        kind: str,
        given: Mapping[str, Any] | None = None,
        /,
        *,
        key: str | None = None,
        **fields: Any,
    ) -> dict[str, Any]:
        """Store a record as the vendor's staff would, and give it.

        What is left out is filled as in a create.

        Args:
            kind: Such as `Job`.
            given: Its fields.
            key: Key of its account, the demo account's by default.
            fields: More of its fields.

        Raises:
            LookupError: There is no such kind or account.
            Refusal: A reference names no record, or the key is taken.
            ValueError: There is no such field, or it has a value that no answer may hold, or is
                missing.
        """
        engine, account, found = self._engine, self._account(key), self._kind(kind)
        resolved = self._resolved(account, found, {**(given or {}), **fields})
        whole = completed(engine.operations.values(), found, resolved)
        text = engine.write(
            lambda: engine.prove(
                account, found, whole, lambda: engine.records.create(account, found, whole)
            )
        )
        record: dict[str, Any] = codec.load(text)
        return record

    def update(
        self,
        kind: str,
        id: str,
        given: Mapping[str, Any] | None = None,
        /,
        *,
        key: str | None = None,
        **fields: Any,
    ) -> dict[str, Any]:
        """Change a record as the vendor's staff would, and give it; webhooks are sent.

            with Mock("fieldinsight") as mock:
                job = mock.records("Job")[0]
                changed = mock.update("Job", job["id"], {"status.slug": "in_progress"})
                assert changed["id"] == job["id"]

        Args:
            kind: Such as `Job`.
            id: Its key.
            given: New values. A dotted name sets a reference by a field of what it refers to.
            key: Key of its account, the demo account's by default.
            fields: More new values.

        Raises:
            LookupError: There is no such kind, account or record.
            Refusal: A reference names no record.
            ValueError: There is no such field, or it gets a value that no answer may hold.
        """
        engine, account, found = self._engine, self._account(key), self._kind(kind)
        resolved = self._resolved(account, found, {**(given or {}), **fields})

        def change() -> str:
            before = self._text(account, found, id)
            return engine.records.update(account, found, before, resolved)

        text = engine.write(lambda: engine.prove(account, found, resolved, change))
        record: dict[str, Any] = codec.load(text)
        return record

    def delete(self, kind: str, id: str, /, *, key: str | None = None) -> None:
        """Delete a record as the vendor's staff would.

        Raises:
            LookupError: There is no such kind, account or record.
        """
        account, found = self._account(key), self._kind(kind)
        self._engine.write(
            lambda: self._engine.records.delete(account, found, self._text(account, found, id))
        )

    def authorize(
        self, *, scopes: Sequence[str] | None = None, key: str | None = None
    ) -> dict[str, str]:
        """Let an OAuth application into an account.

        Args:
            scopes: What it may do, None for everything.
            key: Key of the account, the demo account's by default.

        Returns:
            `client_id`, `client_secret`, and a `code` and a `refresh_token` for the token endpoint.
        """
        account = self._account(key)
        with self._engine.lock:
            return self._engine.tokens.authorize(account, "demo-app", "demo-app-secret", scopes)

    def _account(self, key: str | None) -> int:
        identity = self._engine.accounts.identity(
            self._engine.accounts.demo_key() if key is None else key
        )
        if identity is None:
            raise LookupError("no account has this key")
        return identity.account

    def _kind(self, name: str) -> Record:
        kind = self._engine.records.kinds.get(name)
        if kind is None:
            known = ", ".join(self._engine.records.kinds)
            raise LookupError(f"there are no {name!r} records; there are: {known}")
        return kind

    def _page(
        self,
        account: int,
        kind: Record,
        wanted: Mapping[str, Any],
        limit: int | None = None,
        offset: int = 0,
        order: Order = CREATED,
    ) -> list[dict[str, Any]]:
        self._check_fields(kind, wanted)
        conditions = tuple(Condition(name, "eq", _any_of(value)) for name, value in wanted.items())
        query, most = Query(True, conditions), _ALL if limit is None else limit
        with self._engine.lock:
            store = self._engine.records.store
            slots = store.page(account, kind.name, query, limit=most, offset=offset, order=order)
            texts = store.texts([slot.row for slot in slots])
        return [codec.load(texts[slot.row]) for slot in slots]

    def _check_fields(self, kind: Record, names: Iterable[str]) -> None:
        """Refuse fields that a kind of record does not have, where its schema is closed or silent.

        Raises:
            ValueError: There is no such field.
        """
        document = self.document
        known = {*document.properties(kind.schema), *kind.fields}
        is_open = bool(document.keyword(kind.schema, "additionalProperties"))
        for name in names:
            if name not in known and not (is_open and len(name) <= _LONGEST_NAME):
                raise ValueError(
                    f"{kind.name} has no field {name!r}; {suggestion(name, kind.fields)}"
                )

    def _text(self, account: int, kind: Record, id: str) -> str:
        stored = self._engine.records.store.find(account, kind.name, id)
        if stored is None:
            raise LookupError(f"there is no {kind.name} {id!r} in this account")
        return stored.text

    def _resolved(self, account: int, kind: Record, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Give the fields with dotted names followed to the records they mean."""
        plain: dict[str, Any] = codec.decode(codec.encode(dict(fields)))
        given: dict[str, Any] = {}
        for path, value in plain.items():
            name, _, rest = path.partition(".")
            reference = kind.reference(name) if rest else None
            if reference is None:
                self._check_fields(kind, (path,))
                given[path] = value
                continue
            target = self._kind(reference.record)
            matching = self._page(account, target, {rest: value}, 1)
            if not matching:
                raise LookupError(f"no {target.name} of this account has {rest} {value!r}")
            given[name] = target.key_of(matching[0])
        return given


def _any_of(wanted: object) -> tuple[object, ...]:
    return tuple(wanted) if codec.is_array(wanted) else (wanted,)
