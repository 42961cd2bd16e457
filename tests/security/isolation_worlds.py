"""Two worlds that differ only in who else has an account.

In both the caller's account is the demo account, and a stranger has a copy of all its records with
identifiers and words of its own. What the caller sends gets the same answer in both worlds, byte
for byte, or it has learnt of the stranger: an identifier of one world's stranger never existed in
the other.
"""

from __future__ import annotations

import re
import secrets
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any
from unittest import mock as patching

from isolation_calls import Call
from tradespec.mock import Mock, Request, Response, Snapshot, codec
from tradespec.mock.compiled.document import Document

NOW = "2026-03-04T05:06:07+00:00"
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_FAR = 10**9
_LATER = 9000
FILE = "the stranger has a file"

Rows = dict[str, list[tuple[Any, ...]]]


class Minting:
    """Random values that are the same in each world, and again after `restart`."""

    def __init__(self) -> None:
        """Begin at the start."""
        self._next = 0

    def restart(self) -> None:
        """Give the same values once more."""
        self._next = 0

    def _number(self) -> int:
        self._next += 1
        return self._next

    @contextmanager
    def instead(self) -> Iterator[None]:
        """Take the place of what is random."""
        with (
            patching.patch.object(uuid, "uuid4", lambda: uuid.UUID(int=self._number(), version=4)),
            patching.patch.object(
                secrets, "token_hex", lambda size: f"{self._number():0{2 * size}x}"
            ),
            patching.patch.object(secrets, "randbits", lambda bits: self._number()),
        ):
            yield


@dataclass(frozen=True)
class Stranger:
    """Who else has an account: a copy of the demo account under other names.

    Attributes:
        key: Its key.
        name: A word that stands in all its free texts, and nowhere else.
        keys: Key of a record of the demo account -> of the stranger's copy.
        records: Kind -> its records as they were given.
    """

    key: str
    name: str
    keys: Mapping[str, str]
    records: Mapping[str, list[dict[str, Any]]]
    seed: Mapping[str, Any]

    def own(self, value: Any) -> Any:
        """A value with the keys of the demo account's records made the stranger's."""
        return _translated(value, self.keys)

    def others(self, value: Any) -> Any:
        """A value with the stranger's keys made those of the demo account's records."""
        return _translated(value, {own: demo for demo, own in self.keys.items()})


def stranger(document: Document, number: int) -> Stranger:
    """Make up the stranger of a world."""
    demo = document.mock["demo"]["accounts"][0]
    name = f"Quokka{number:04d}"
    fields = {kind: _key_field(document, kind) for kind in demo["records"]}
    known = {
        str(record[fields[kind]])
        for kind, labelled in demo["records"].items()
        for record in labelled.values()
        if fields[kind] in record
    }
    keys = {key: _other(key, number) for key in sorted(known)}
    records = {
        kind: {
            f"{name} {label}": _marked(_translated(record, keys), name, _closed(document, kind))
            for label, record in labelled.items()
        }
        for kind, labelled in demo["records"].items()
    }
    contents = {f"{name} {label}": {"text": FILE} for label in demo.get("contents", {})}
    key = f"{demo['key'][:12]}-{name}"
    account: dict[str, Any] = {"key": key, "records": records, "contents": contents}
    account["secret"] = f"secret of {name}"
    account["oauth"] = {
        "client_id": f"app of {name}",
        "client_secret": f"app secret of {name}",
        "code": f"code of {name}",
        "refresh_token": f"refresh token of {name}",
    }
    plain = {kind: list(labelled.values()) for kind, labelled in records.items()}
    return Stranger(key, name, keys, plain, {"accounts": [account]})


def records_of(mock: Mock, key: str, seed: Any, file: str = FILE) -> Any:
    """The records of a seed for the account of a key, but for the kinds that it has one of."""
    account, kinds = seed["accounts"][0], mock._engine.records.kinds
    several = {kind: each for kind, each in account["records"].items() if kinds[kind].key}
    contents = {label: {"text": file} for label in account["contents"]}
    return {"accounts": [{"key": key, "records": several, "contents": contents}]}


class World:
    """One mock with the caller, who was there before and after a stranger, and that stranger."""

    def __init__(self, api: str, number: int, minting: Minting, demo: Snapshot) -> None:
        """Start a mock and let the stranger in."""
        self.mock = Mock(api)
        self.mock.restore(demo)
        self.minting = minting
        self.mock.clock.set(NOW)
        self.mock.clock.freeze()
        self.stranger = stranger(self.mock.document, number)
        minting.restart()
        self.mock.seed(self.stranger.seed)
        later = stranger(self.mock.document, _LATER).seed
        self.mock.seed(records_of(self.mock, self.mock.key, later, "a file of the caller"))
        engine = self.mock._engine
        for kind in engine.records.kinds.values():
            if kind.start is not None:
                engine.records.store.pass_number(0, f"{kind.name}.{kind.key}", _FAR)
        self.credentials = self._credentials(self.mock.key)
        self.strangers = self._credentials(self.stranger.key)
        self.number = engine.accounts.identity(self.stranger.key).account  # type: ignore[union-attr]
        self._columns = self._accounts_columns()
        self.keep()

    def keep(self) -> None:
        """Take what is there now for the start."""
        self._start = self.mock.snapshot()
        self.others = self.rows(of_stranger=True)

    def turn(self) -> None:
        """Give each of the stranger's records what the next of its kind has, but its own key."""
        engine = self.mock._engine
        for kind in engine.records.kinds.values():
            rows = engine.database.rows(
                "SELECT id, body FROM {records} WHERE account = ? AND kind = ? ORDER BY id",
                (self.number, kind.name),
            )
            bodies = [codec.load(str(body)) for _, body in rows]
            for (row, _), own, other in zip(rows, bodies, bodies[1:] + bodies[:1], strict=True):
                turned = {**other, kind.key: own[kind.key]} if kind.key else other
                engine.database.run(
                    "UPDATE {records} SET body = ? WHERE id = ?", (codec.dump(turned), row)
                )
        engine.refresh()

    def restore(self) -> None:
        """Go back to the start."""
        self.mock.restore(self._start)
        self.mock.webhooks.clear()

    def send(self, call: Call, *, stranger: bool = False) -> Response:
        """Send a call with the key of the caller, or of the stranger."""
        return self.handle(call.request(self.strangers if stranger else self.credentials))

    def handle(self, request: Request) -> Response:
        """Send a request as it is."""
        self.minting.restart()
        return self.mock.handle(request)

    def writes(self) -> int:
        """A number that grows with every row that is written."""
        return self.mock._engine.database._connection.total_changes

    def rows(self, *, of_stranger: bool) -> Rows:
        """What is kept of the stranger, or of all others."""
        tables = self.mock.snapshot().tables
        return {
            table: [row for row in tables[table] if (row[column] == self.number) == of_stranger]
            for table, column in self._columns.items()
        }

    def _credentials(self, key: str) -> list[tuple[str, str]]:
        name, _, value = self.mock.key_header().partition(": ")
        return [(name, value.replace(self.mock.key, key))]

    def _accounts_columns(self) -> dict[str, int]:
        database, found = self.mock._engine.database, {}
        for table in self.mock.snapshot().tables:
            rows = database.rows(f"SELECT name FROM pragma_table_info('{self.mock.api}_{table}')")
            names = [str(row[0]) for row in rows]
            if table == "accounts" or "account" in names:
                found[table] = names.index("id" if table == "accounts" else "account")
        assert len(found) > 5, "the tables tell whose their rows are"
        return found


def _key_field(document: Document, kind: str) -> str:
    schema = document.schema(kind)
    block = schema.node["x-tradespec"]["record"]
    key = block.get("key", "uuid" if "uuid" in document.properties(schema) else "")
    return str(key["field"] if isinstance(key, dict) else key)


def _other(key: str, number: int) -> str:
    if key.isdigit():
        return str(int(key) + 10_000_000 * (number + 1))
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{number} {key}"))


def _translated(value: Any, keys: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {_translated(name, keys): _translated(each, keys) for name, each in value.items()}
    if isinstance(value, list):
        return [_translated(each, keys) for each in value]
    if isinstance(value, str):
        return keys.get(value) or _UUID.sub(lambda match: keys.get(match[0], match[0]), value)
    return value


def _closed(document: Document, kind: str) -> set[str]:
    """The fields that have only certain values."""
    properties = document.properties(document.schema(kind))
    return {name for name, schema in properties.items() if document.keyword(schema, "enum")}


def _marked(record: dict[str, Any], name: str, closed: set[str]) -> dict[str, Any]:
    """Put the stranger's name into all that is free text, which is what has a space in it."""
    return {
        field: f"{name} {value}" if _is_prose(value) and field not in closed else value
        for field, value in record.items()
    }


def _is_prose(value: Any) -> bool:
    if not isinstance(value, str) or " " not in value or _UUID.search(value):
        return False
    return value[:1].isalpha() and not value.startswith("{")


class Pair:
    """Two worlds in which the same is done."""

    def __init__(self, api: str) -> None:
        """Make them."""
        self.minting = Minting()
        with Mock(api) as mock:
            demo = mock.snapshot()
        with self.minting.instead():
            self.worlds = [World(api, number, self.minting, demo) for number in (0, 1)]

    def restore(self) -> None:
        """Go back to the start in both."""
        for world in self.worlds:
            world.restore()

    def same(self, call: Call) -> Response:
        """Send a call in both worlds: nobody can tell them apart, and no stranger is touched."""
        before = [world.writes() for world in self.worlds]
        first, second = [world.send(call) for world in self.worlds]
        assert first == second, f"the answer tells of another's records\n{call}"
        for world in self.worlds:
            assert world.stranger.name.encode() not in first.body or call.says(world.stranger.name)
        if before != [world.writes() for world in self.worlds]:
            self.assert_apart(call)
            self.restore()
        return first

    def assert_apart(self, call: object) -> None:
        """Nothing was kept or sent that has to do with the stranger."""
        kept = [world.rows(of_stranger=False) for world in self.worlds]
        assert kept[0] == kept[1], f"what is kept tells of another's records\n{call}"
        for world in self.worlds:
            assert world.rows(of_stranger=True) == world.others, f"another's is changed\n{call}"
        sent = [world.mock.webhooks.deliveries for world in self.worlds]
        told = [[(each.account, each.event, each.url, each.body) for each in one] for one in sent]
        assert told[0] == told[1], f"webhooks tell of another's records\n{call}"
        for world, deliveries in zip(self.worlds, sent, strict=True):
            assert all(each.account != world.number for each in deliveries), str(call)


@cache
def _made(api: str) -> tuple[Pair, list[Any]]:
    pair = Pair(api)
    return pair, [world.mock.snapshot() for world in pair.worlds]


@contextmanager
def pair_of(api: str) -> Iterator[Pair]:
    """Lend the two worlds of an API as they were when new."""
    pair, snapshots = _made(api)
    with pair.minting.instead():
        for world, snapshot in zip(pair.worlds, snapshots, strict=True):
            world.mock.restore(snapshot)
            world.mock.clock.set(NOW)
            world.mock.clock.freeze()
            world.keep()
        pair.restore()
        yield pair
