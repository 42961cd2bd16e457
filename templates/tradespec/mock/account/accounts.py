"""Accounts and the keys that open them, and the labels of the demo records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .. import codec
from .database import Database


@dataclass(frozen=True, slots=True)
class Identity:
    """Who calls: an account, by one of its keys.

    Attributes:
        account: Number of the account.
        key: The key as sent.
        scopes: What the key may do, None for everything.
        ends: Seconds since 1970 after which it is no longer good, None for never.
    """

    account: int
    key: str
    scopes: frozenset[str] | None = None
    ends: float | None = None


class Accounts:
    """The accounts of one mock. Keys are looked up in memory."""

    def __init__(self, database: Database) -> None:
        """Use the tables of a database."""
        self._database = database
        self._identities: dict[str, Identity] = {}
        self.refresh()

    def refresh(self) -> None:
        """Read the keys anew, after the tables were replaced."""
        rows = self._database.rows("SELECT key, account, scopes, ends FROM {keys} ORDER BY rowid")
        self._identities = {
            str(key): Identity(
                int(account or 0), str(key), _scopes(scopes), None if ends is None else float(ends)
            )
            for key, account, scopes, ends in rows
        }

    def numbers(self) -> list[int]:
        """Give the numbers of all accounts."""
        return [int(row[0] or 0) for row in self._database.rows("SELECT id FROM {accounts}")]

    def add(self, name: str, secret: str = "") -> int:
        """Open an account and give its number.

        Args:
            name: What it is called.
            secret: What signs the webhooks it gets.
        """
        added = self._database.run(
            "INSERT INTO {accounts} (name, secret) VALUES (?, ?)", (name, secret)
        )
        return added.lastrowid or 0

    def reopen(self, key: str) -> int:
        """Let a key open the account that no key opens any more, and give its number.

        Args:
            key: The key.
        """
        for table in ("records", "settings", "used", "grants"):
            self._database.run(
                "INSERT OR IGNORE INTO {accounts} "
                f"SELECT DISTINCT account, '', '' FROM {{{table}}} WHERE account > 0"
            )
        self._database.run("INSERT OR IGNORE INTO {accounts} VALUES (1, '', '')")
        account = min(self.numbers())
        self.add_key(account, key)
        return account

    def secret(self, account: int) -> str:
        """Give what signs the webhooks of an account, "" for nothing."""
        row = self._database.row("SELECT secret FROM {accounts} WHERE id = ?", (account,))
        return str(row[0]) if row else ""

    def add_key(
        self,
        account: int,
        key: str,
        scopes: list[str] | None = None,
        ends: float | None = None,
    ) -> None:
        """Let a key open an account.

        Args:
            account: Which.
            key: The key.
            scopes: What it may do, None for everything.
            ends: Seconds since 1970 after which it is no longer good, None for never.
        """
        written = None if scopes is None else codec.dump(scopes)
        self._database.run("INSERT INTO {keys} VALUES (?, ?, ?, ?)", (key, account, written, ends))
        self._identities[key] = Identity(account, key, _scopes(written), ends)

    def remove_key(self, key: str) -> None:
        """Let a key open nothing any more."""
        self._database.run("DELETE FROM {keys} WHERE key = ?", (key,))
        self._identities.pop(key, None)

    def forget_ended(self, now: datetime, most: int) -> None:
        """Forget keys that are no longer good, and of more than `most` that end the first."""
        ending = [each for each in self._identities.values() if each.ends is not None]
        good = [each for each in ending if each.ends is not None and now.timestamp() < each.ends]
        kept = {each.key for each in good[-(most - 1) :]}
        for each in ending:
            if each.key not in kept:
                self.remove_key(each.key)

    def identity(self, key: str, now: datetime | None = None) -> Identity | None:
        """Give the account a key opens, at a time or at any."""
        found = self._identities.get(key)
        if found is None or found.ends is None or now is None:
            return found
        return found if now.timestamp() < found.ends else None

    def demo_key(self) -> str:
        """Give the first key of the first account.

        Raises:
            LookupError: There is no account.
        """
        for key in self._identities:
            return key
        raise LookupError("this mock has no account: seed one with a key first")

    def keys(self) -> list[str]:
        """Give all keys, the demo account's first."""
        return list(self._identities)

    def label(self, label: str, key: str) -> None:
        """Name a record; the first record of a name keeps it."""
        self._database.run(
            "INSERT INTO {labels} VALUES (?, ?) ON CONFLICT DO NOTHING", (label, key)
        )

    def labels(self) -> dict[str, str]:
        """Give the keys of the named records."""
        rows = self._database.rows("SELECT label, key FROM {labels} ORDER BY rowid")
        return {str(label): str(key) for label, key in rows}


def _scopes(written: object) -> frozenset[str] | None:
    return None if written is None else frozenset(codec.load(str(written)))
