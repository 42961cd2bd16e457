"""Where records live: rows of JSON text, listed in the order they were inserted or last changed.

Counts are kept by the writes themselves: in total and by large and small blocks of row numbers, so
that a page costs the same however many records there are and wherever in the list it lies. A kind
that is listed by its last change has a place for each record: the milliseconds of that change and
five digits more, so that no two are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..bounded import BoundedCache
from .database import Database, Row, Value
from .query import Order, Query

_ALL = 1 << 62
_LARGE = 1 << 15
_SMALL = 1 << 10
_FAR = 4 * _SMALL
_LARGEST = 2**62
SAME_TIME = 100_000
_AT_ONCE = 500
BLOCKS = (_ALL, _LARGE, _SMALL)
"""Sizes of the blocks that are counted."""
_ROOM = 4096
_LARGEST_ROOM = 16 * 1024 * 1024
_LARGEST_KEPT = 16 * 1024


@dataclass(frozen=True, slots=True)
class Stored:
    """A record as it lies in the store, in the row of that number."""

    row: int
    key: str
    text: str
    gone: bool


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a record of a page lies: its row and, in a kind that has one, its place."""

    row: int
    place: int | None


CREATED = Order()
_COUNTING = tuple(
    f"INSERT INTO {{counts}} VALUES {', '.join(['(?, ?, ?, ?, ?, ?)'] * 3 * states)} "
    "ON CONFLICT DO UPDATE SET count = count + excluded.count"
    for states in (1, 2)
)


def _nobody(row: int, kind: str) -> None:
    return None


class Store:
    """Records by account, kind and key."""

    def __init__(self, database: Database) -> None:
        """Use the tables of a database."""
        self._database = database
        self._found: BoundedCache[tuple[int, str, str], Stored] = BoundedCache(_ROOM, _LARGEST_ROOM)
        self.on_write: Callable[[int, str], None] = _nobody

    def forget(self) -> None:
        """Forget what was found, after writes were undone or tables replaced."""
        self._found.clear()

    def insert(
        self,
        account: int,
        kind: str,
        key: str,
        text: str,
        *,
        gone: bool = False,
        changed: int | None = None,
    ) -> None:
        """Add a record at the end of its list.

        Args:
            account: Whose it is.
            kind: What it is.
            key: Its key.
            text: Its JSON.
            gone: It is deleted.
            changed: Milliseconds of its last change, where the kind is listed by that.
        """
        cursor = self._database.run(
            "INSERT INTO {records} (account, kind, key, gone, body, place) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (account, kind, key, int(gone), text, self._place(account, kind, changed)),
        )
        row = cursor.lastrowid or 0
        self._count(account, kind, row, {gone: 1})
        self.on_write(row, kind)

    def replace(
        self,
        account: int,
        kind: str,
        key: str,
        text: str,
        *,
        gone: bool = False,
        changed: int | None = None,
    ) -> None:
        """Write a record anew in its place."""
        found = self.find(account, kind, key)
        if found is None:
            raise KeyError(key)
        self._database.run(
            "UPDATE {records} SET body = ?, gone = ?, place = ? WHERE id = ?",
            (text, int(gone), self._place(account, kind, changed), found.row),
        )
        if gone != found.gone:
            self._count(account, kind, found.row, {found.gone: -1, gone: 1})
        self._written(account, kind, found)

    def remove(self, account: int, kind: str, key: str) -> None:
        """Take a record out for good."""
        found = self.find(account, kind, key)
        if found is not None:
            self._database.run("DELETE FROM {records} WHERE id = ?", (found.row,))
            self._count(account, kind, found.row, {found.gone: -1})
            self._written(account, kind, found)

    def find(self, account: int, kind: str, key: str) -> Stored | None:
        """Give a record by its key, deleted ones too."""
        place = (account, kind, key)
        kept = self._found.get(place)
        if kept is not None:
            return kept
        row = self._database.row(
            "SELECT id, key, body, gone FROM {records} WHERE account = ? AND kind = ? AND key = ?",
            place,
        )
        if row is None:
            return None
        found = _stored(row)
        if len(found.text) <= _LARGEST_KEPT:
            self._found.put(place, found, len(found.text) + len(found.key))
        return found

    def texts(self, rows: Sequence[int]) -> dict[int, str]:
        """Give the texts of some rows."""
        found: dict[int, str] = {}
        for start in range(0, len(rows), _AT_ONCE):
            part = rows[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(part))
            for row, text in self._database.rows(
                f"SELECT id, body FROM {{records}} WHERE id IN ({marks})", part
            ):
                found[int(row or 0)] = str(text)
        return found

    def key(self, slot: Slot) -> str:
        """Give the key of a record of a page."""
        found = self._database.row("SELECT key FROM {records} WHERE id = ?", (slot.row,))
        return str(found[0]) if found else ""

    def keep_content(self, account: int, kind: str, key: str, content: bytes) -> None:
        """Keep the bytes of a file with a record."""
        self._database.run(
            "INSERT OR REPLACE INTO {contents} VALUES (?, ?, ?, ?)", (account, kind, key, content)
        )

    def content(self, account: int, kind: str, key: str) -> bytes | None:
        """Give the bytes kept with a record, None when there are none."""
        found = self._database.row(
            "SELECT content FROM {contents} WHERE account = ? AND kind = ? AND key = ?",
            (account, kind, key),
        )
        return found[0] if found and isinstance(found[0], bytes) else None

    def first(self, account: int, kind: str) -> Stored | None:
        """Give the account's first record of a kind that is not deleted."""
        found = self._database.row(
            "SELECT id, key, body, gone FROM {records} WHERE account = ? AND kind = ? "
            "AND gone = 0 ORDER BY id LIMIT 1",
            (account, kind),
        )
        return _stored(found) if found else None

    def rewrite(self, account: int, kind: str, stored: Stored, text: str) -> None:
        """Write a record anew that stays as deleted, and where it is, as it was."""
        self._database.run("UPDATE {records} SET body = ? WHERE id = ?", (text, stored.row))
        self._written(account, kind, stored)

    def page(
        self,
        account: int,
        kind: str,
        query: Query,
        *,
        limit: int,
        offset: int = 0,
        order: Order = CREATED,
        after: int | None = None,
    ) -> list[Slot]:
        """Give where the records of one page lie.

        Args:
            account: Whose.
            kind: What.
            query: Which.
            limit: How many at most.
            offset: How many to pass over.
            order: Sorted by what.
            after: Only what follows this row, or this place in a list by place.
        """
        where, values = query.where(account)
        skipped = 0
        if after is not None:
            where += f" AND {order.after()}"
            values += [after, account] if order.kind else [after]
        elif not query.conditions and order == CREATED and offset > _FAR:
            where, values, skipped = self._start_near(account, kind, query, offset)
        if order.by == "place":
            where += " AND place IS NOT NULL"
        ties = "" if order.by == "id" else f", id {order.direction}"
        rows = self._database.rows(
            f"SELECT id, place FROM {{records}} WHERE account = ? AND kind = ?{where} "
            f"ORDER BY {order.column} {order.direction}{ties} LIMIT ? OFFSET ?",
            (account, kind, *values, min(limit, _LARGEST), min(offset - skipped, _LARGEST)),
        )
        return [Slot(int(row[0] or 0), row[1] if isinstance(row[1], int) else None) for row in rows]

    def total(self, account: int, kind: str, query: Query) -> int:
        """Count the records of a list; without conditions this is one look-up."""
        if query.conditions:
            where, values = query.where(account)
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

    def next_number(self, account: int, name: str, start: int = 1) -> int:
        """Take the next number of a sequence."""
        row = self._database.row(
            "INSERT INTO {sequences} VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET next = next + 1 RETURNING next - 1",
            (account, name, start + 1),
        )
        return int(row[0] or start) if row else start

    def pass_number(self, account: int, name: str, number: int) -> None:
        """Let a sequence go on after a number that was given by hand."""
        self._database.run(
            "INSERT INTO {sequences} VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET next = max(next, excluded.next)",
            (account, name, number + 1),
        )

    def _place(self, account: int, kind: str, changed: int | None) -> int | None:
        """Give the next free place of a millisecond."""
        if changed is None:
            return None
        base = changed * SAME_TIME
        row = self._database.row(
            "SELECT max(place) FROM {records} WHERE account = ? AND kind = ? "
            "AND place >= ? AND place < ?",
            (account, kind, base, base + SAME_TIME),
        )
        taken = row[0] if row else None
        return base if taken is None else int(taken) + 1

    def _start_near(
        self, account: int, kind: str, query: Query, offset: int
    ) -> tuple[str, list[Value], int]:
        """Find the small block an offset lies in and how many records come before it."""
        where, values = query.where(account)
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

    def _written(self, account: int, kind: str, stored: Stored) -> None:
        self._found.pop((account, kind, stored.key))
        self.on_write(stored.row, kind)

    def _count(self, account: int, kind: str, row: int, changes: Mapping[bool, int]) -> None:
        """Count records in or out: deleted or not -> how many."""
        values: list[Value] = []
        for gone, change in changes.items():
            for size in BLOCKS:
                values += (account, kind, int(gone), size, row // size, change)
        self._database.run(_COUNTING[len(changes) - 1], values)


def _stored(row: Row) -> Stored:
    return Stored(int(row[0] or 0), str(row[1]), str(row[2]), bool(row[3]))
