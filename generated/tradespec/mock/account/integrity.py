"""Whether the rows of tables are what a mock could have written: types, accounts, keys, settings,
counts, and records as answers show them.

What a mock itself wrote passes; what was edited is refused where it says something that no call
could have made, with its place: `keys[1].scopes: is no list of texts`.
"""

from __future__ import annotations

import math
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from .. import codec
from ..compiled.vocabulary import Record
from .database import MEMORY, Database, Row, Rows, WrongDatabaseError
from .filecheck import damaged
from .records import is_gone, place_base
from .references import keys_of_reference
from .settings import Setting, check_value
from .store import BLOCKS, SAME_TIME

_LARGEST = 2**53
_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_COLUMNS = {
    "accounts": "id:whole name:text secret:text",
    "keys": "key:name account:account scopes:scopes ends:moment",
    "grants": "token:name kind:grant account:account client:text secret:text scopes:words",
    "labels": "label:text key:text",
    "settings": "account:account name:text value:json",
    "used": "account:account month:month count:whole",
    "records": "id:whole account:account kind:text key:text gone:flag body:object place:place",
    "contents": "account:account kind:text key:text content:bytes",
    "counts": "account:account kind:text gone:flag size:large block:whole count:whole",
    "sequences": "account:whole name:text next:whole",
    "replays": (
        "account:account endpoint:text key:name at:moment status:status headers:headers body:bytes"
    ),
}


def check_rows(tables: Rows, only: Collection[str] = _COLUMNS) -> None:
    """Check the types of rows, and that they belong to accounts that exist.

    Args:
        tables: The rows by table.
        only: The tables to look at.

    Raises:
        ValueError: A row holds what no mock writes; says where.
    """
    accounts = {row[0] for row in tables["accounts"]}
    for table in only:
        columns = [each.split(":") for each in _COLUMNS[table].split()]
        for index, row in enumerate(tables[table]):
            for (column, kind), value in zip(columns, row, strict=True):
                wrong = _wrong(kind, value, accounts)
                if wrong:
                    raise ValueError(f"{table}[{index}].{column}: {wrong}")


def check_file(database: Database, declared: Sequence[Setting]) -> None:
    """Check what a file says of accounts, keys and settings, before anybody is let in by it.

    Raises:
        WrongDatabaseError: It says what no mock writes.
    """
    if database.path == MEMORY:
        return
    try:
        tables = {table: database.rows(f"SELECT * FROM {{{table}}}") for table in _OPENING}
        if tables["accounts"] or tables["keys"]:
            check_rows(tables, _OPENING)
        check_settings(tables, declared)
    except (sqlite3.Error, ValueError) as problem:
        database.close()
        raise WrongDatabaseError(damaged(database.path, problem)) from problem


def check_settings(tables: Rows, declared: Sequence[Setting]) -> None:
    """Check that settings have values they can have.

    Raises:
        ValueError: One has not; says where.
    """
    known = {setting.name: setting for setting in declared}
    for index, (_, name, text) in enumerate(tables["settings"]):
        try:
            if name in known:
                check_value(known[str(name)], codec.load(str(text)))
        except ValueError as problem:
            raise ValueError(f"settings[{index}].value: {problem}") from None


def check_records(
    tables: Rows,
    kinds: Mapping[str, Record],
    prove: Callable[[int, Record, str], None],
) -> None:
    """Check records: their keys, what they refer to, and every answer that shows them.

    Args:
        tables: The rows by table.
        kinds: The kinds of records.
        prove: Raises ValueError where an answer with a record would break the document.

    Raises:
        ValueError: A record is not as a call would have left it; says where.
    """
    places = {(row[1], row[2], row[3]) for row in tables["records"]}
    for index, row in enumerate(tables["records"]):
        at = f"records[{index}]"
        kind = kinds.get(str(row[2]))
        if kind is None:
            raise ValueError(f"{at}.kind: there are no {str(row[2])[:40]!r} records")
        record: dict[str, Any] = codec.load(str(row[5]))
        for problem in _odd(row, kind, record):
            raise ValueError(f"{at}.{problem}")
        for field, key, target in _references(kind, record, kinds):
            if (row[1], target.name, key) not in places and (
                target.deletion is not None or _is_of_another(target.name, key, places)
            ):
                raise ValueError(f"{at}.body.{field}: names no {target.name} of this account")
        try:
            prove(int(row[1] or 0), kind, str(row[5]))
        except ValueError as problem:
            raise ValueError(f"{at}.body: {problem}") from None
    _check_counts(tables)
    _check_sequences(tables, kinds)


def _wrong(kind: str, value: object, accounts: Collection[object]) -> str:
    """Say what is wrong with a value, "" for nothing."""
    if kind in _OPTIONAL and value is None:
        return ""
    fits, words = _KINDS[kind]
    if kind == "account":
        return "" if _is_whole(value) and value in accounts else "is no account of these"
    return "" if fits(value) else words


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _LARGEST


def _is_large(value: object) -> bool:
    return value in BLOCKS


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_name(value: object) -> bool:
    return isinstance(value, str) and value != ""


def _is_moment(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _parsed(value: object) -> Any:
    try:
        return codec.load(value) if isinstance(value, str) else codec.NOTHING
    except (ValueError, RecursionError):
        return codec.NOTHING


def _are_texts(value: object) -> bool:
    found = _parsed(value)
    return codec.is_array(found) and all(isinstance(each, str) for each in found)


def _are_headers(value: object) -> bool:
    found = _parsed(value)
    return codec.is_array(found) and all(
        codec.is_array(pair)
        and len(pair) == 2
        and all(isinstance(each, str) and not _CONTROL.search(each) for each in pair)
        for pair in found
    )


_OPENING = ("accounts", "keys", "grants", "settings", "used", "sequences")
_OPTIONAL = frozenset({"scopes", "moment", "words", "place"})
_KINDS: Mapping[str, tuple[Callable[[object], bool], str]] = {
    "whole": (_is_whole, "is no whole number"),
    "large": (_is_large, "is no size of a block"),
    "place": (lambda value: isinstance(value, int) and not isinstance(value, bool), "is no place"),
    "text": (_is_text, "is no text"),
    "words": (_is_text, "is no text"),
    "name": (_is_name, "is no text, or empty"),
    "account": (_is_whole, "is no account of these"),
    "bytes": (lambda value: isinstance(value, bytes), "is no base64"),
    "flag": (lambda value: not isinstance(value, bool) and value in (0, 1), "is neither 0 nor 1"),
    "moment": (_is_moment, "is no time"),
    "scopes": (_are_texts, "is no list of texts"),
    "grant": (lambda value: value in ("code", "refresh_token"), "is no code and no refresh_token"),
    "json": (lambda value: _parsed(value) is not codec.NOTHING, "is no JSON"),
    "object": (lambda value: codec.is_object(_parsed(value)), "is no JSON object"),
    "month": (lambda value: bool(_MONTH.fullmatch(str(value))), "is no month"),
    "status": (lambda value: _is_whole(value) and 200 <= int(str(value)) < 400, "is no success"),
    "headers": (_are_headers, "is no list of headers"),
}


def _odd(row: Row, kind: Record, record: Mapping[str, Any]) -> Iterator[str]:
    """Give what of a record's row does not follow from its body."""
    _, _, _, key, gone, _, place = row
    if kind.key and not isinstance(record.get(kind.key), str | int):
        yield f"body.{kind.key}: is no key"
    elif kind.key_of(record) != key:
        yield "key: is not that of the body"
    if bool(gone) != is_gone(kind, record):
        yield "gone: is not what the body says"
    base = place_base(kind, record)
    wanted = None if base is None else base // SAME_TIME
    if (None if place is None else int(place) // SAME_TIME) != wanted:
        yield "place: is not what the body says"


def _references(
    kind: Record, record: Mapping[str, Any], kinds: Mapping[str, Record]
) -> Iterator[tuple[str, str, Record]]:
    for reference in kind.references:
        value = record.get(reference.field)
        if value in (None, "") or value == kind.blank.get(reference.field):
            continue
        for key in keys_of_reference(reference, value):
            yield reference.field, key, kinds[reference.record]


def _is_of_another(kind: str, key: str, places: Collection[tuple[object, ...]]) -> bool:
    return any(each[1:] == (kind, key) for each in places)


def _check_counts(tables: Rows) -> None:
    counted: Counter[tuple[object, ...]] = Counter()
    for row in tables["records"]:
        for size in BLOCKS:
            counted[row[1], row[2], row[4], size, int(row[0] or 0) // size] += 1
    told = Counter({tuple(row[:5]): int(row[5] or 0) for row in tables["counts"] if row[5]})
    if counted != told:
        raise ValueError("counts: are not those of the records")


def _check_sequences(tables: Rows, kinds: Mapping[str, Record]) -> None:
    """Check that the next key of a kind whose keys are numbers is none that is taken."""
    following = {(row[0], row[1]): int(row[2] or 0) for row in tables["sequences"]}
    for row in tables["records"]:
        kind, key = kinds[str(row[2])], str(row[3])
        if kind.start is None or not (key.isascii() and key.isdigit()) or int(key) < kind.start:
            continue
        name = f"{kind.name}.{kind.key}"
        if following.get((0, name), kind.start) <= int(key):
            raise ValueError(f"sequences: {name} goes on with a key that is taken")
