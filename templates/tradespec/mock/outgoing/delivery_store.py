"""Deliveries and receivers in the database file, so that a process that is killed owes nothing.

A delivery is written in the transaction of the write that caused it, and anew after each attempt.
A mock in memory ends with its process and keeps nothing here.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, cast

from .. import codec
from ..account.database import MEMORY, Database, Row, Value, WrongDatabaseError
from ..account.filecheck import damaged
from .deliveries import Attempt, Delivery, State
from .receivers import Receivers

_log = logging.getLogger("tradespec.mock")
_COLUMNS = (
    "account, id, event, url, body, headers, secret, state, attempts, due, reason, subscription, "
    "expected"
)
_CHANGING = "headers = ?, state = ?, attempts = ?, due = ?, reason = ?"


class DeliveryStore:
    """The deliveries of one mock in its file; of none in memory."""

    def __init__(self, database: Database) -> None:
        """Use the tables of a database."""
        self._database = database
        self._is_file = database.path != MEMORY

    def add(self, delivery: Delivery) -> None:
        """Keep a new delivery, within the transaction of the write that caused it."""
        if self._is_file:
            added = self._database.run(
                f"INSERT INTO {{deliveries}} ({_COLUMNS}) VALUES ({', '.join('?' * 13)})",
                (
                    delivery.account,
                    delivery.id,
                    delivery.event,
                    delivery.url,
                    delivery.body,
                    codec.dump(delivery.headers),
                    delivery.secret,
                    delivery.state,
                    _written(delivery.attempts),
                    _moment(delivery.due),
                    delivery.reason,
                    delivery.subscription,
                    delivery.expected,
                ),
            )
            delivery.row = added.lastrowid or 0

    def save(self, deliveries: Sequence[Delivery]) -> None:
        """Write anew what became of deliveries. A disk that is full stops none of them."""
        if not (self._is_file and deliveries):
            return
        rows = [
            (
                codec.dump(each.headers),
                each.state,
                _written(each.attempts),
                _moment(each.due),
                each.reason,
                each.row,
            )
            for each in deliveries
        ]
        try:
            with self._database.transaction():
                for values in rows:
                    self._database.run(
                        f"UPDATE {{deliveries}} SET {_CHANGING} WHERE row = ?", values
                    )
        except sqlite3.OperationalError as problem:
            _log.warning("what became of webhooks cannot be written: %s", problem)

    def drop(self, deliveries: Sequence[Delivery]) -> None:
        """Forget deliveries, within a transaction of the caller."""
        if self._is_file:
            for each in deliveries:
                self._database.run("DELETE FROM {deliveries} WHERE row = ?", (each.row,))

    def clear(self) -> None:
        """Forget everything."""
        if self._is_file:
            with self._database.transaction():
                for table in ("deliveries", "receivers", "allowed"):
                    self._database.run(f"DELETE FROM {{{table}}}")

    def keep_receivers(self, receivers: Receivers) -> None:
        """Write down where deliveries go; a callable ends with its process."""
        if self._is_file:
            urls = {
                account: target
                for account, target in receivers.targets.items()
                if isinstance(target, str)
            }
            with self._database.transaction():
                self._database.run("DELETE FROM {receivers}")
                self._database.run("DELETE FROM {allowed}")
                for account, url in urls.items():
                    self._database.run("INSERT INTO {receivers} VALUES (?, ?)", (account, url))
                for place in receivers.allowed:
                    self._database.run("INSERT INTO {allowed} VALUES (?)", (place,))

    def read_receivers(self, receivers: Receivers) -> None:
        """Bring back where deliveries go."""
        if self._is_file:
            rows = self._database.rows("SELECT account, url FROM {receivers}")
            receivers.targets.update({int(row[0] or 0): str(row[1]) for row in rows})
            rows = self._database.rows("SELECT place FROM {allowed}")
            receivers.allow([str(row[0]) for row in rows])

    def read(self) -> list[Delivery]:
        """Give the deliveries of the file, oldest first."""
        if not self._is_file:
            return []
        rows = self._database.rows(f"SELECT row, {_COLUMNS} FROM {{deliveries}} ORDER BY row")
        try:
            return [_delivery(row) for row in rows]
        except (AttributeError, OverflowError, TypeError, ValueError) as problem:
            self._database.close()
            told = f"a webhook in it cannot be read: {problem}"
            raise WrongDatabaseError(damaged(self._database.path, told)) from problem


def _delivery(row: Row) -> Delivery:
    number, account, name, event, url, body, headers, secret, state, attempts, due, *texts = row
    reason, subscription, expected = (str(each) for each in texts)
    return Delivery(
        str(name),
        str(event),
        int(account or 0),
        str(url),
        body if isinstance(body, bytes) else str(body).encode(),
        {str(name): str(value) for name, value in codec.load(str(headers)).items()},
        str(secret),
        cast("State", str(state)),
        [_attempt(each) for each in codec.load(str(attempts))],
        None if due is None else _at(due),
        reason,
        subscription,
        expected,
        int(number or 0),
    )


def _attempt(written: Any) -> Attempt:
    at, status, problem = written
    return Attempt(_at(at), int(status), str(problem))


def _at(moment: Any) -> datetime:
    return datetime.fromtimestamp(float(moment), UTC)


def _moment(moment: datetime | None) -> Value:
    return None if moment is None else moment.timestamp()


def _written(attempts: Sequence[Attempt]) -> str:
    return codec.dump([[each.at.timestamp(), each.status, each.problem] for each in attempts])
