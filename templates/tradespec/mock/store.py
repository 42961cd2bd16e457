"""Where records live: rows of JSON text, listed in the order they were inserted.

Counts are kept by the writes themselves: in total and by large and small blocks of row numbers, so
that a page costs the same however many records there are and wherever in the list it lies.
"""

from __future__ import annotations

from dataclasses import dataclass

from .database import Database, Value
from .query import Query

_ALL = 1 << 62
_LARGE = 1 << 15
_SMALL = 1 << 10
_FAR = 4 * _SMALL
_LARGEST = 2**62


@dataclass(frozen=True, slots=True)
class Stored:
    """A record as it lies in the store."""

    text: str
    gone: bool


class Store:
    """Records by account, kind and key."""

    def __init__(self, database: Database) -> None:
        """Use the tables of a database."""
        self._database = database

    def insert(self, account: int, kind: str, key: str, text: str, *, gone: bool = False) -> None:
        """Add a record at the end of its list."""
        cursor = self._database.run(
            "INSERT INTO {records} (account, kind, key, gone, body) VALUES (?, ?, ?, ?, ?)",
            (account, kind, key, int(gone), text),
        )
        self._count(account, kind, gone, cursor.lastrowid or 0, 1)

    def replace(self, account: int, kind: str, key: str, text: str, *, gone: bool = False) -> None:
        """Write a record anew in its place."""
        row = self._database.row(
            "SELECT id, gone FROM {records} WHERE account = ? AND kind = ? AND key = ?",
            (account, kind, key),
        )
        if row is None:
            raise KeyError(key)
        identity, was_gone = int(row[0] or 0), bool(row[1])
        self._database.run(
            "UPDATE {records} SET body = ?, gone = ? WHERE id = ?", (text, int(gone), identity)
        )
        if gone != was_gone:
            self._count(account, kind, was_gone, identity, -1)
            self._count(account, kind, gone, identity, 1)

    def remove(self, account: int, kind: str, key: str) -> None:
        """Take a record out for good."""
        row = self._database.row(
            "DELETE FROM {records} WHERE account = ? AND kind = ? AND key = ? RETURNING id, gone",
            (account, kind, key),
        )
        if row is not None:
            self._count(account, kind, bool(row[1]), int(row[0] or 0), -1)

    def find(self, account: int, kind: str, key: str) -> Stored | None:
        """Give a record by its key, deleted ones too."""
        row = self._database.row(
            "SELECT body, gone FROM {records} WHERE account = ? AND kind = ? AND key = ?",
            (account, kind, key),
        )
        return Stored(str(row[0]), bool(row[1])) if row else None

    def first(self, account: int, kind: str) -> str | None:
        """Give the account's first record of a kind that is not deleted."""
        row = self._database.row(
            "SELECT body FROM {records} WHERE account = ? AND kind = ? AND gone = 0 "
            "ORDER BY id LIMIT 1",
            (account, kind),
        )
        return str(row[0]) if row else None

    def rewrite_first(self, account: int, kind: str, text: str) -> None:
        """Write the account's first record of a kind anew."""
        self._database.run(
            "UPDATE {records} SET body = ? WHERE id = (SELECT id FROM {records} "
            "WHERE account = ? AND kind = ? AND gone = 0 ORDER BY id LIMIT 1)",
            (text, account, kind),
        )

    def page(
        self,
        account: int,
        kind: str,
        query: Query,
        *,
        offset: int,
        limit: int,
        newest_first: bool = False,
    ) -> list[str]:
        """Give the texts of one page."""
        where, values = query.where()
        skipped = 0
        if not query.conditions and not newest_first and offset > _FAR:
            where, values, skipped = self._start_near(account, kind, query, offset)
        order = "DESC" if newest_first else "ASC"
        rows = self._database.rows(
            f"SELECT body FROM {{records}} WHERE account = ? AND kind = ?{where} "
            f"ORDER BY id {order} LIMIT ? OFFSET ?",
            (account, kind, *values, min(limit, _LARGEST), min(offset - skipped, _LARGEST)),
        )
        return [str(row[0]) for row in rows]

    def total(self, account: int, kind: str, query: Query) -> int:
        """Count the records of a list; without conditions this is one look-up."""
        if query.conditions:
            where, values = query.where()
            row = self._database.row(
                f"SELECT count(*) FROM {{records}} WHERE account = ? AND kind = ?{where}",
                (account, kind, *values),
            )
        else:
            row = self._database.row(
                "SELECT sum(count) FROM {counts} "
                "WHERE account = ? AND kind = ? AND gone IN (0, ?) AND size = ? AND block = 0",
                (account, kind, int(query.gone), _ALL),
            )
        return int(row[0] or 0) if row else 0

    def next_number(self, account: int, name: str) -> int:
        """Take the next number of a sequence, from 1."""
        row = self._database.row(
            "INSERT INTO {sequences} VALUES (?, ?, 2) "
            "ON CONFLICT DO UPDATE SET next = next + 1 RETURNING next - 1",
            (account, name),
        )
        return int(row[0] or 1) if row else 1

    def pass_number(self, account: int, name: str, number: int) -> None:
        """Let a sequence go on after a number that was given by hand."""
        self._database.run(
            "INSERT INTO {sequences} VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET next = max(next, excluded.next)",
            (account, name, number + 1),
        )

    def _start_near(
        self, account: int, kind: str, query: Query, offset: int
    ) -> tuple[str, list[Value], int]:
        """Find the small block an offset lies in and how many records come before it."""
        where, values = query.where()
        first, before = 0, 0
        for size, within in ((_LARGE, _ALL), (_SMALL, _LARGE)):
            rows = self._database.rows(
                "SELECT block, sum(count) FROM {counts} WHERE account = ? AND kind = ? "
                "AND gone IN (0, ?) AND size = ? AND block >= ? AND block < ? "
                "GROUP BY block ORDER BY block",
                (account, kind, int(query.gone), size, first // size, (first + within) // size),
            )
            for block, count in rows:
                if before + int(count or 0) > offset:
                    first = int(block or 0) * size
                    break
                before += int(count or 0)
            else:
                return f"{where} AND 0", values, 0
        return f"{where} AND id >= ?", [*values, first], before

    def _count(self, account: int, kind: str, gone: bool, identity: int, change: int) -> None:
        for size in (_ALL, _LARGE, _SMALL):
            self._database.run(
                "INSERT INTO {counts} VALUES (?, ?, ?, ?, ?, ?) "
                "ON CONFLICT DO UPDATE SET count = count + excluded.count",
                (account, kind, int(gone), size, identity // size, change),
            )
