"""Putting a snapshot in place of everything: whole and sound, or not at all."""

from __future__ import annotations

import sqlite3

from .. import codec
from ..account.database import Rows
from ..account.integrity import check_records, check_rows, check_settings
from ..compiled.vocabulary import Record
from ..engine import Engine
from .snapshots import Snapshot


def restore(engine: Engine, snapshot: Snapshot) -> None:
    """Put what a snapshot holds in place of everything; webhooks that wait are withdrawn.

    Args:
        engine: Where to; the caller holds its lock.
        snapshot: Of this API and this version of its document.

    Raises:
        ValueError: It is not what a mock would have stored; says where. Nothing is changed.
    """
    try:
        if not snapshot.proven:
            _check(engine, snapshot.tables)
        _load(engine, snapshot)
    except (sqlite3.IntegrityError, sqlite3.DataError, OverflowError, ValueError) as problem:
        raise ValueError(f"the snapshot cannot be restored: {problem}") from problem
    engine.webhooks.withdraw()


def _check(engine: Engine, tables: Rows) -> None:
    check_rows(tables)
    check_settings(tables, engine.settings.declared)
    if tables["accounts"] and not tables["keys"]:
        raise ValueError("keys: there is none, so nobody could use its accounts")


def _load(engine: Engine, snapshot: Snapshot) -> None:
    def prove(account: int, kind: Record, text: str) -> None:
        try:
            engine.prove(account, kind, codec.load(text), lambda: text)
        except LookupError as problem:
            raise ValueError(f"{kind.name}: a field is missing: {problem}") from problem

    engine.settings.settle()
    try:
        with engine.database.transaction():
            engine.database.load(snapshot.tables)
            engine.refresh()
            if not snapshot.proven:
                check_records(snapshot.tables, engine.records.kinds, prove)
    except BaseException:
        engine.refresh()
        raise
