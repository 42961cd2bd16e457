"""Connections to SQLite: one for each file, which belongs to one process.

A mock keeps in memory what its file says of keys, settings and counts, so nobody else may write
there meanwhile. The connection locks its file until it is closed or its process ends, however that
comes about. Several APIs of one process share it, and its lock between their threads.

A file is in WAL mode with `synchronous=NORMAL`: every commit is handed to the operating system
before it is acknowledged, so killing the process loses nothing that was answered.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from dataclasses import dataclass, field
from weakref import WeakValueDictionary

from . import filecheck
from .comparing import flag, folded, instant, sortable

MEMORY = ":memory:"
_PATIENCE = 1.0
_STATEMENTS = 256
_PRAGMAS = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = NORMAL",
    "wal_autocheckpoint = 4000",
    "cache_size = -16000",
    f"application_id = {filecheck.APPLICATION}",
)


class WrongDatabaseError(ValueError):
    """The file cannot be used: it holds records of another version of the API or of the mock,
    another mock uses it, or it cannot be written. The message says which, and what to do.
    """


@dataclass(slots=True, weakref_slot=True)
class Connection:
    """An open database.

    Attributes:
        lock: Whoever reads or writes holds it.
        names: The APIs that use it.
    """

    place: tuple[int, str]
    sqlite: sqlite3.Connection
    lock: threading.RLock = field(default_factory=threading.RLock)
    names: set[str] = field(default_factory=set[str])


_open: WeakValueDictionary[tuple[int, str], Connection] = WeakValueDictionary()
_opening = threading.Lock()


def join(path: str, name: str) -> Connection:
    """Open a database for an API, or use it beside other APIs of this process.

    Args:
        path: Path of a file, or `:memory:` for a database of its own.
        name: Name of the API.

    Raises:
        WrongDatabaseError: The file is no database, cannot be written, or another mock uses it.
    """
    if path == MEMORY:
        return Connection((0, path), _opened(path), names={name})
    place = (os.getpid(), os.path.realpath(path))
    with _opening:
        connection = _open.get(place)
        if connection is None:
            connection = _open[place] = Connection(place, _opened(path))
        elif name in connection.names:
            raise WrongDatabaseError(_taken(path))
        connection.names.add(name)
    return connection


def leave(connection: Connection, name: str) -> None:
    """Use a database no more; the last one to do so closes it, its log folded in."""
    with _opening:
        connection.names.discard(name)
        if not connection.names:
            _open.pop(connection.place, None)
            connection.sqlite.close()


def _opened(path: str) -> sqlite3.Connection:
    is_file = path != MEMORY
    refused = filecheck.refused_path(path) if is_file else None
    if refused:
        raise WrongDatabaseError(refused)
    opened: sqlite3.Connection | None = None
    try:
        opened = sqlite3.connect(
            path,
            isolation_level=None,
            check_same_thread=False,
            timeout=_PATIENCE,
            cached_statements=_STATEMENTS,
        )
        refused = filecheck.refused_content(path, opened) if is_file else None
        for pragma in _PRAGMAS if is_file and not refused else ():
            opened.execute(f"PRAGMA {pragma}")
    except sqlite3.Error as problem:
        if opened is not None:
            opened.close()
        raise WrongDatabaseError(refusal(path, problem)) from problem
    if refused:
        opened.close()
        raise WrongDatabaseError(refused)
    functions = {"folded": folded, "decimal": sortable, "flag": flag, "instant": instant}
    for name, function in functions.items():
        opened.create_function(name, 1, function, deterministic=True)
    return opened


def refusal(path: str, problem: sqlite3.Error) -> str:
    """Say why a file cannot be used, and what to do."""
    code = getattr(problem, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_BUSY:
        return _taken(path)
    if code == sqlite3.SQLITE_NOTADB:
        return f"{path} is not a database of the mock. Name another file."
    if code == sqlite3.SQLITE_CORRUPT:
        return filecheck.damaged(path, problem)
    return f"{path} cannot be used ({problem}). See that it can be written, or name another file."


def _taken(path: str) -> str:
    return f"{path} is used by another mock. Stop that one first, or name another file."
