"""Switches and limits of an account: what may refuse a caller whose key is good.

The document names them (`x-tradespec.mock.settings`) with a kind, a default and the cause of a
refusal. Kinds: `flag` (off refuses), `addresses` (networks that may call, none for all),
`monthly` (requests a calendar month), `window` (requests in so many `seconds`, null for no limit),
`bucket` (requests that come back over so many `seconds`, null for no limit; see `buckets`) and
`page` (records of a page where the caller does not say; refuses nothing).

Counts are kept in memory and written with every write and every hundredth read, so that a read
stays a read; a process that is killed may forget the last few reads, never a record.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Any

from .. import codec
from ..clock import next_month, timestamp
from ..compiled.document import Node, UnsupportedDocumentError
from ..errors import Refusal
from .buckets import Buckets
from .database import Database

_log = logging.getLogger("tradespec.mock")
_FLUSH_EVERY = 100
_ENDLESS = 2**53
_MOST_NETWORKS = 1000
_KINDS = ("flag", "addresses", "monthly", "window", "bucket", "page")


@dataclass(frozen=True, slots=True)
class Setting:
    """One switch or limit as the document declares it.

    Attributes:
        headers: What of a monthly count (count, limit, resets) -> header that tells it.
        seconds: Span of a window, or in which a bucket fills by its value.
        operations: The operations it guards, none for all.
        burst: Most requests at once of a bucket, 0 for its value.
        hold: Seconds a request may wait for its turn in a bucket before it is refused.
        shared: All accounts have one bucket together.
    """

    name: str
    kind: str
    default: Any
    refuses: str = ""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    seconds: int = 60
    operations: frozenset[str] = frozenset()
    burst: int = 0
    hold: float = 0.0
    shared: bool = False


def read_settings(block: Node) -> tuple[Setting, ...]:
    """Read the settings of a document."""
    for name, given in block.items():
        if given["kind"] not in _KINDS:
            raise UnsupportedDocumentError(f"setting {name}: {given['kind']!r} is none of {_KINDS}")
    return tuple(
        Setting(
            name,
            given["kind"],
            given.get("default"),
            given.get("refuses", "invalid"),
            given.get("headers", {}),
            given.get("seconds", 60),
            frozenset(given.get("operations", ())),
            given.get("burst", 0),
            given.get("hold", 0.0),
            bool(given.get("shared")),
        )
        for name, given in block.items()
    )


class Settings:
    """The settings of all accounts and what they count."""

    def __init__(self, declared: tuple[Setting, ...], database: Database) -> None:
        """Read what was set before; the rest has its default."""
        self.declared = declared
        self._database = database
        self.refresh()

    def refresh(self) -> None:
        """Read values and counts anew, after the tables were replaced."""
        rows = self._database.rows("SELECT account, name, value FROM {settings}")
        self._values = {
            (int(account or 0), str(name)): codec.load(str(text)) for account, name, text in rows
        }
        rows = self._database.rows("SELECT account, month, count FROM {used}")
        self._used = {(int(row[0] or 0), str(row[1])): int(row[2] or 0) for row in rows}
        self._windows: dict[tuple[int, str], tuple[int, int]] = {}
        self._buckets = Buckets()
        self._unwritten: set[tuple[int, str]] = set()
        self._pending = 0

    def page_size(self, account: int) -> int | None:
        """Give how many records a page has where the caller does not say, None for all."""
        for setting in self.declared:
            if setting.kind == "page":
                value = self.value(account, setting)
                return None if value is None else max(1, int(value))
        return None

    def value(self, account: int, setting: Setting) -> Any:
        """Give what a setting is for an account."""
        return self._values.get((account, setting.name), setting.default)

    def put(self, account: int, name: str, value: object) -> None:
        """Set a setting of an account.

        Raises:
            KeyError: The document declares no such setting.
            ValueError: It cannot have this value.
        """
        setting = next((each for each in self.declared if each.name == name), None)
        if setting is None:
            known = ", ".join(each.name for each in self.declared) or "none"
            raise KeyError(f"no setting {name!r}; there are: {known}")
        text = codec.dump(value)
        check_value(setting, codec.load(text))
        with self._database.transaction():
            self._database.run(
                "INSERT INTO {settings} VALUES (?, ?, ?) "
                "ON CONFLICT DO UPDATE SET value = excluded.value",
                (account, name, text),
            )
        self._values[account, name] = codec.load(text)

    def admit(self, account: int, operation: str, client: str, now: datetime) -> float:
        """Count a request and give the seconds it has to wait, or refuse it.

        Raises:
            Refusal: With the cause that the refusing setting names. A refused request does not
                count.
        """
        guarding = [
            setting
            for setting in self.declared
            if not setting.operations or operation in setting.operations
        ]
        for setting in guarding:
            if not self._allows(account, setting, client, now):
                raise Refusal(setting.refuses, detail=f"{setting.name}: refused")
        wait = 0.0
        for setting in guarding:
            wait = max(wait, self._count(account, setting, now))
        return wait

    def headers(self, account: int, now: datetime) -> list[tuple[str, str]]:
        """Give the headers that tell what was used."""
        found: list[tuple[str, str]] = []
        for setting in self.declared:
            if setting.kind == "monthly" and setting.headers:
                values = {
                    "count": str(self._used.get((account, _month(now)), 0)),
                    "limit": str(self.value(account, setting)),
                    "resets": _resets(now.year, now.month),
                }
                found += [(name, values[what]) for what, name in setting.headers.items()]
        return found

    def flush(self) -> None:
        """Write counts to the database; a write calls this within its transaction."""
        for account, month in self._unwritten:
            self._database.run(
                "INSERT INTO {used} VALUES (?, ?, ?) "
                "ON CONFLICT DO UPDATE SET count = excluded.count",
                (account, month, self._used[account, month]),
            )
        self._unwritten.clear()
        self._pending = 0

    def settle(self) -> None:
        """Write counts apart from any write. A disk that is full does not stop what only reads."""
        try:
            with self._database.transaction():
                self.flush()
        except sqlite3.OperationalError as problem:
            _log.warning("counts of requests cannot be written: %s", problem)

    @property
    def overdue(self) -> bool:
        """Tell whether so many counts are unwritten that it is time for `settle`."""
        return self._pending >= _FLUSH_EVERY

    def _allows(self, account: int, setting: Setting, client: str, now: datetime) -> bool:
        value = self.value(account, setting)
        if setting.kind == "flag":
            return bool(value)
        if value is None or setting.kind == "page":
            return True
        if setting.kind == "bucket":
            wait = self._buckets.wait(_bucket(account, setting), int(value), setting, now)
            return wait <= setting.hold
        if setting.kind == "addresses":
            return not value or _within(client, tuple(value))
        if setting.kind == "window":
            return self._counted(account, setting, now) < int(value)
        return self._used.get((account, _month(now)), 0) < int(value)

    def _count(self, account: int, setting: Setting, now: datetime) -> float:
        """Count a request; the seconds it has to wait."""
        if setting.kind == "bucket":
            value = self.value(account, setting)
            if value is None:
                return 0.0
            return self._buckets.take(_bucket(account, setting), int(value), setting, now)
        if setting.kind == "monthly":
            used = (account, _month(now))
            self._used[used] = self._used.get(used, 0) + 1
            self._unwritten.add(used)
            self._pending += 1
        elif setting.kind == "window" and self.value(account, setting) is not None:
            count = self._counted(account, setting, now) + 1
            self._windows[account, setting.name] = (_window(setting, now), count)
        return 0.0

    def _counted(self, account: int, setting: Setting, now: datetime) -> int:
        """Give how many requests there were in the present window."""
        window, count = self._windows.get((account, setting.name), (0, 0))
        return count if window == _window(setting, now) else 0


def check_value(setting: Setting, value: Any) -> None:
    """Refuse a value that a setting cannot have.

    Raises:
        ValueError: It cannot.
    """
    if setting.kind == "flag":
        wanted, fits = "true or false", isinstance(value, bool)
    elif setting.kind == "addresses":
        wanted = f"a list of up to {_MOST_NETWORKS} networks, empty or null for any"
        fits = _are_texts(value)
    else:
        wanted = "a whole number that is not negative, or null for no limit"
        is_whole = isinstance(value, int) and not isinstance(value, bool)
        fits = value is None or (is_whole and 0 <= int(value) < _ENDLESS)
    if not fits:
        raise ValueError(f"setting {setting.name}: give {wanted}")
    if codec.is_array(value):
        _networks(tuple(value))


def _are_texts(value: Any) -> bool:
    return value is None or (
        codec.is_array(value)
        and len(value) <= _MOST_NETWORKS
        and all(isinstance(each, str) for each in value)
    )


@lru_cache(maxsize=2)
def _resets(year: int, month: int) -> str:
    return timestamp(next_month(datetime(year, month, 1, tzinfo=UTC)))


def _month(now: datetime) -> str:
    return f"{now.year:04d}-{now.month:02d}"


def _bucket(account: int, setting: Setting) -> tuple[int, str]:
    return 0 if setting.shared else account, setting.name


def _window(setting: Setting, now: datetime) -> int:
    return int(now.timestamp()) // setting.seconds


def _within(client: str, networks: tuple[str, ...]) -> bool:
    try:
        address = ip_address(client)
    except ValueError:
        return False
    return any(address in network for network in _networks(networks))


@lru_cache(maxsize=16)
def _networks(texts: tuple[str, ...]) -> tuple[IPv4Network | IPv6Network, ...]:
    return tuple(ip_network(text, strict=False) for text in texts)
