"""Creates that may be repeated: the first answer to a key is kept and given again.

A key counts for one account and one endpoint (method and path), for so many hours of the mock's
clock, and no more than the last ten thousand or 64 MB are kept. Only an answer below 400 is kept,
so a refused request may be corrected and sent again with its key. A repeat must be valid by itself;
with another body it gets the stored answer too, since no documentation says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from .. import codec
from ..account.database import Database
from ..compiled.document import Node
from ..messages import Response

MOST = 10_000
LARGEST = 64 * 1024 * 1024
_FORGET_EVERY = 256
_LARGE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Replays:
    """How this API does it: header of the key, how long it counts, headers of the answer."""

    header: str
    hours: float
    echo: str
    replayed: str
    database: Database

    def find(self, account: int, endpoint: str, key: str, now: datetime) -> Response | None:
        """Give the stored answer to a key, None when it is new or too old."""
        row = self.database.row(
            "SELECT at, status, headers, body FROM {replays} "
            "WHERE account = ? AND endpoint = ? AND key = ?",
            (account, endpoint, key),
        )
        if row is None or float(row[0] or 0) <= self._oldest(now):
            return None
        headers = [(str(name), str(value)) for name, value in codec.load(str(row[2]))]
        body = row[3] if isinstance(row[3], bytes) else b""
        response = Response(int(row[1] or 0), headers, body)
        if self.replayed:
            response.headers.append((self.replayed, "true"))
        return response

    def keep(
        self, account: int, endpoint: str, key: str, now: datetime, response: Response
    ) -> None:
        """Store an answer, and now and then forget the first ones that are too old."""
        kept = self.database.run(
            "INSERT OR REPLACE INTO {replays} VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                account,
                endpoint,
                key,
                now.timestamp(),
                response.status,
                codec.dump([list(pair) for pair in response.headers]),
                response.body,
            ),
        )
        if (kept.lastrowid or 0) % _FORGET_EVERY == 0 or len(response.body) > _LARGE:
            self._forget(now)

    def _forget(self, now: datetime) -> None:
        """Forget the first answers that are too old, and the first of too many or too large."""
        self.database.run(
            "DELETE FROM {replays} WHERE at <= ? "
            "AND rowid IN (SELECT rowid FROM {replays} ORDER BY rowid LIMIT ?)",
            (self._oldest(now), 2 * _FORGET_EVERY),
        )
        self.database.run(
            "DELETE FROM {replays} WHERE rowid <= "
            "(SELECT rowid FROM {replays} ORDER BY rowid DESC LIMIT 1 OFFSET ?)",
            (MOST,),
        )
        row = self.database.row("SELECT sum(length(body)) FROM {replays}")
        if row and int(row[0] or 0) > LARGEST:
            self.database.run(
                "DELETE FROM {replays} WHERE rowid <= (SELECT rowid FROM (SELECT rowid, "
                "sum(length(body)) OVER (ORDER BY rowid DESC) AS bytes FROM {replays}) "
                "WHERE bytes > ? ORDER BY rowid DESC LIMIT 1)",
                (LARGEST,),
            )

    def _oldest(self, now: datetime) -> float:
        return (now - timedelta(hours=self.hours)).timestamp()


def read_replays(root: Node, mock: Node, database: Database) -> Replays | None:
    """Read how the document wants repeats answered, None when it has no such header."""
    header = root.get("idempotency", {}).get("header", "")
    block: Node = mock.get("idempotency", {})
    if not header:
        return None
    return Replays(
        header.lower(),
        block.get("hours", 24),
        block.get("echo", ""),
        block.get("replayed", ""),
        database,
    )
