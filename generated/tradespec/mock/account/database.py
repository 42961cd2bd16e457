"""The SQLite database below one mock: its tables, transactions and snapshots.

Several APIs of one process may share a file, each with tables of its own; see `connection`.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import closing, contextmanager

from ..bounded import BoundedCache
from . import connection, filecheck
from .connection import MEMORY, WrongDatabaseError

__all__ = ["MEMORY", "Database", "Row", "Rows", "Value", "WrongDatabaseError"]

LAYOUT = 4
_STATEMENTS = 1000
_STATEMENT_BYTES = 2 * 1024 * 1024
Value = str | int | float | bytes | None
Row = tuple[Value, ...]
Rows = Mapping[str, Sequence[Row]]

_TABLES = {
    "meta": "name TEXT PRIMARY KEY, value TEXT NOT NULL",
    "accounts": "id INTEGER PRIMARY KEY, name TEXT NOT NULL, secret TEXT NOT NULL",
    "keys": "key TEXT PRIMARY KEY, account INTEGER NOT NULL, scopes TEXT, ends REAL",
    "grants": (
        "token TEXT PRIMARY KEY, kind TEXT NOT NULL, account INTEGER NOT NULL, "
        "client TEXT NOT NULL, secret TEXT NOT NULL, scopes TEXT"
    ),
    "labels": "label TEXT PRIMARY KEY, key TEXT NOT NULL",
    "settings": "account INTEGER, name TEXT, value TEXT NOT NULL, PRIMARY KEY (account, name)",
    "used": "account INTEGER, month TEXT, count INTEGER, PRIMARY KEY (account, month)",
    "records": (
        "id INTEGER PRIMARY KEY, account INTEGER NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, "
        "gone INTEGER NOT NULL, body TEXT NOT NULL, place INTEGER"
    ),
    "contents": (
        "account INTEGER, kind TEXT, key TEXT, content BLOB NOT NULL, "
        "PRIMARY KEY (account, kind, key)"
    ),
    "counts": (
        "account INTEGER, kind TEXT, gone INTEGER, size INTEGER, block INTEGER, "
        "count INTEGER NOT NULL, PRIMARY KEY (account, kind, gone, size, block)"
    ),
    "sequences": "account INTEGER, name TEXT, next INTEGER NOT NULL, PRIMARY KEY (account, name)",
    "replays": (
        "account INTEGER, endpoint TEXT, key TEXT, at REAL NOT NULL, status INTEGER NOT NULL, "
        "headers TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (account, endpoint, key)"
    ),
    "deliveries": (
        "row INTEGER PRIMARY KEY, account INTEGER NOT NULL, id TEXT NOT NULL, "
        "event TEXT NOT NULL, url TEXT NOT NULL, body BLOB NOT NULL, headers TEXT NOT NULL, "
        "secret TEXT NOT NULL, state TEXT NOT NULL, attempts TEXT NOT NULL, due REAL, "
        "reason TEXT NOT NULL, subscription TEXT NOT NULL, expected TEXT NOT NULL"
    ),
    "receivers": "account INTEGER PRIMARY KEY, url TEXT NOT NULL",
    "allowed": "place TEXT PRIMARY KEY",
}

_APART = frozenset({"meta", "deliveries", "receivers", "allowed"})
"""Tables that are no part of a dump: of the file itself, and of what leaves the mock."""

_REPLACEABLE = frozenset({"meta", "accounts", "keys"})
"""Tables that can be lost without harm: the demo key opens the account again."""

_IN_PLACE = frozenset({"settings", "used", "counts", "sequences"})
"""Tables of small rows, which lie in their primary key's own tree."""

_INDEXES = (
    "CREATE UNIQUE INDEX IF NOT EXISTS {records}_by_key ON {records} (account, kind, key)",
    "CREATE INDEX IF NOT EXISTS {records}_in_order ON {records} (account, kind, id)",
    "CREATE INDEX IF NOT EXISTS {records}_live ON {records} (account, kind, id) WHERE gone = 0",
    "CREATE INDEX IF NOT EXISTS {records}_by_place ON {records} (account, kind, place) "
    "WHERE place IS NOT NULL",
)


class Database:
    """The tables of one API. Not safe for threads by itself: its user holds one lock.

    Attributes:
        path: Path of its file, or `:memory:`.
        is_new: It had no tables before.
        on_undo: Called when a transaction is undone.
    """

    def __init__(self, path: str, api: str, version: str, image: bytes | None = None) -> None:
        """Open the database and make the tables it lacks.

        Args:
            path: Path of a file, or `:memory:`.
            api: Name of the API, the prefix of its tables.
            version: Version of the document the records follow.
            image: What another such database gave as its `image`: becomes the content of this
                one, which is in memory.

        Raises:
            WrongDatabaseError: The file was written for another version of the document, another
                mock uses it, or it cannot be written.
        """
        if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", api):
            raise ValueError(f"{api!r} cannot name the tables of an API")
        self.path = path
        self._api = api
        self._version = f"layout {LAYOUT}, document {version}"
        self._names = {table: f"{api}_{table}" for table in _TABLES}
        self._texts: BoundedCache[str, str] = BoundedCache(_STATEMENTS, _STATEMENT_BYTES)
        self.on_undo: Callable[[], None] = _nothing
        self._shared = connection.join(path, api)
        self.lock = self._shared.lock
        self._connection = self._shared.sqlite
        try:
            if image is None:
                self.is_new = self._prepare(path)
            else:
                self.is_new = False
                self._copy(image)
        except sqlite3.Error as problem:
            self.close()
            raise WrongDatabaseError(connection.refusal(path, problem)) from problem
        except BaseException:
            self.close()
            raise

    def run(self, sql: str, values: Sequence[Value] = ()) -> sqlite3.Cursor:
        """Run a statement in which tables stand in braces: `SELECT * FROM {records}`."""
        text = self._texts.get(sql)
        if text is None:
            text = self._named(sql)
            self._texts.put(sql, text, len(sql) + len(text))
        return self._connection.execute(text, values)

    def row(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        """Give the first row of a query or None."""
        row: Row | None = self.run(sql, values).fetchone()
        return row

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """Give all rows of a query."""
        return self.run(sql, values).fetchall()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Keep all or nothing of what is written inside; one within another is part of it."""
        with self.lock:
            if self._connection.in_transaction:
                yield
                return
            before = self._connection.total_changes
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                if self._connection.total_changes != before:
                    self.on_undo()
                raise

    def start(self, fill: Callable[[], None]) -> None:
        """Fill a new database. One whose filling was cut off is as new as before."""
        with self.transaction():
            fill()
            self.run("INSERT OR REPLACE INTO {meta} VALUES ('version', ?)", (self._version,))
        self.is_new = False

    def dump(self) -> dict[str, list[Row]]:
        """Give all rows of all tables."""
        return {
            table: self.rows(f"SELECT * FROM {{{table}}}")
            for table in _TABLES
            if table not in _APART
        }

    def columns(self) -> dict[str, tuple[str, ...]]:
        """Give the names of the columns of the tables that `dump` gives."""
        return {
            table: tuple(
                column[0] for column in self.run(f"SELECT * FROM {{{table}}} LIMIT 0").description
            )
            for table in _TABLES
            if table not in _APART
        }

    def image(self) -> bytes | None:
        """Give the whole database, None where Python was built without that."""
        return self._connection.serialize() if hasattr(sqlite3.Connection, "serialize") else None

    def load(self, tables: Rows) -> None:
        """Put the rows of a dump in place of all that is there."""
        with self.transaction():
            for table in _TABLES:
                if table not in _APART:
                    self.run(f"DELETE FROM {{{table}}}")
                    self._insert(table, tables.get(table, ()))

    def close(self) -> None:
        """Close the database; a file that nobody else uses is complete afterwards."""
        connection.leave(self._shared, self._api)

    def _copy(self, image: bytes) -> None:
        """Copy page by page, because a database opened from an image could not grow for long."""
        with closing(sqlite3.connect(":memory:")) as source:
            source.deserialize(image)
            source.backup(self._connection)

    def _insert(self, table: str, rows: Iterable[Row]) -> None:
        rows = list(rows)
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            self._connection.executemany(
                f"INSERT INTO {self._names[table]} VALUES ({marks})",
                rows,
            )

    def _named(self, sql: str) -> str:
        for table, name in self._names.items():
            sql = sql.replace(f"{{{table}}}", name)
        return sql

    def _prepare(self, path: str) -> bool:
        with self.transaction():
            self._check_version(path)
            for table, columns in _TABLES.items():
                kind = " WITHOUT ROWID" if table in _IN_PLACE else ""
                self.run(f"CREATE TABLE IF NOT EXISTS {{{table}}} ({columns}){kind}")
            for index in _INDEXES:
                self.run(index)
            for table, columns in _TABLES.items():
                self._check_columns(path, table, columns)
            return self.row("SELECT value FROM {meta} WHERE name = 'version'") is None

    def _check_version(self, path: str) -> None:
        """Refuse what another version wrote, and what has lost tables that hold the account."""
        listed = self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        names = {str(row[0]) for row in listed}
        if self._names["meta"] not in names:
            return
        found = self.row("SELECT value FROM {meta} WHERE name = 'version'")
        if found is None:
            return
        if str(found[0]) != self._version:
            raise WrongDatabaseError(
                f"{path} holds {self._api} records of another version ({found[0]!s}; this mock "
                f"has {self._version}). Name another file, or delete this one to start afresh."
            )
        for table in sorted(_TABLES.keys() - _REPLACEABLE):
            if self._names[table] not in names:
                problem = f"it has lost the table {self._names[table]}"
                raise WrongDatabaseError(filecheck.damaged(path, problem))

    def _check_columns(self, path: str, table: str, columns: str) -> None:
        found = [column[0] for column in self.run(f"SELECT * FROM {{{table}}} LIMIT 0").description]
        wanted = [
            each.strip().partition(" ")[0]
            for each in re.sub(r"\([^)]*\)", "", columns).split(",")
            if not each.strip().startswith("PRIMARY KEY")
        ]
        if found != wanted:
            problem = f"the table {self._names[table]} has other columns"
            raise WrongDatabaseError(filecheck.damaged(path, problem))


def _nothing() -> None:
    return None
