"""Snapshots: everything a mock has stored at one moment, in memory or as a file.

The file is JSON that a person can read and compare: the rows of each table by the names of its
columns, records as the JSON they are, other bytes in base64. It holds what the mock holds, the keys
of its accounts among it. A digest tells whether it was changed since; and as a digest can be made
anew, what comes from a file is also checked by its content before it takes the place of anything,
because a record that no call could have made would break calls much later.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from .. import codec
from ..account.database import Row, Value

FORMAT = 1
_MARK = "tradespec snapshot"
_JSON_COLUMNS = {"records": "body"}
_BYTES = "base64"
_OVERHEAD = 128


class Snapshot(msgspec.Struct, frozen=True, eq=False):
    """All records, accounts, settings and counts of a mock at one moment, for `Mock.restore`.

    Clock, faults and journal are no part of it.

    Attributes:
        api: Name of the API.
        version: Version of the document that the records follow.
        columns: The columns of each table.
        tables: The rows of each table.
        proven: It was taken in this process; what comes from a file is checked when it is restored.
    """

    api: str
    version: str
    columns: Mapping[str, Sequence[str]]
    tables: Mapping[str, Sequence[Row]]
    proven: bool = False

    def __eq__(self, other: object) -> bool:
        """Tell whether two hold the same, wherever they come from."""
        if not isinstance(other, Snapshot):
            return NotImplemented
        return self._content() == other._content()

    __hash__ = None  # type: ignore[assignment]

    def _content(self) -> tuple[object, ...]:
        return self.api, self.version, self.columns, self.tables

    @property
    def size(self) -> int:
        """Give about how many bytes its rows take."""
        return sum(
            _OVERHEAD + sum(len(cell) for cell in row if isinstance(cell, str | bytes))
            for rows in self.tables.values()
            for row in rows
        )

    def __repr__(self) -> str:
        """Show of what it is; not the keys it holds."""
        rows = sum(len(rows) for rows in self.tables.values())
        return f"<Snapshot of {self.api} {self.version}, {rows} rows>"

    def save(self, path: str | Path) -> None:
        """Write it to a file, which is replaced whole or not at all.

        Args:
            path: Such as `tests/a-busy-week.json`.
        """
        target = Path(path)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        written = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(self.encode())
            written.replace(target)
        except BaseException:
            written.unlink(missing_ok=True)
            raise

    def check(self, api: str, version: str) -> None:
        """Check that a mock can take it.

        Args:
            api: Name of the API that the mock plays.
            version: Version of the document that it plays.

        Raises:
            ValueError: It is of another API or of another version of its document.
        """
        if self.api != api:
            raise ValueError(
                f"the snapshot is of {self.api}, this is a mock of {api}; "
                f"restore it in a mock of {self.api}"
            )
        if self.version != version:
            raise ValueError(
                f"the snapshot follows {self.version} of the document of {api}, this mock plays "
                f"{version}; take it anew with this version, or seed records"
            )

    @classmethod
    def load(cls, path: str | Path) -> Snapshot:
        """Read the file that `save` wrote.

        Args:
            path: Where it is.

        Raises:
            ValueError: It is no snapshot, of another format, or not as it was written.
        """
        try:
            return cls.decode(Path(path).read_bytes())
        except ValueError as problem:
            raise ValueError(f"{path}: {problem}") from None

    def encode(self) -> bytes:
        """Give the text of a file."""
        tables = {
            table: [_written(table, self.columns[table], row) for row in rows]
            for table, rows in self.tables.items()
        }
        content = _Content(self.api, self.version, self.columns, tables)
        file = _File(_MARK, FORMAT, _digest(content), content)
        return msgspec.json.format(msgspec.json.encode(file), indent=1) + b"\n"

    @classmethod
    def decode(cls, content: bytes) -> Snapshot:
        """Read the text of a file.

        Raises:
            ValueError: It is no snapshot, of another format, or not as it was written.
        """
        try:
            compact = msgspec.json.format(content, indent=-1)
            head = msgspec.json.decode(compact, type=_Head)
        except (ValueError, RecursionError) as problem:
            raise ValueError(f"this is no snapshot of a mock: {problem}") from None
        if head.file != _MARK:
            raise ValueError("this is no snapshot of a mock; Snapshot.save writes one")
        if head.format != FORMAT:
            raise ValueError(
                f"the snapshot has format {head.format}, this version reads {FORMAT}: take it anew"
            )
        try:
            found = msgspec.json.decode(compact, type=_File)
            whole = found.content
            tables = {
                table: [_read(table, whole.columns[table], row) for row in rows]
                for table, rows in whole.tables.items()
            }
        except (ValueError, KeyError, RecursionError) as problem:
            raise ValueError(f"the snapshot is damaged: {problem}") from None
        if found.digest != _digest(whole):
            raise ValueError(
                "the snapshot was changed after it was taken: take it anew, or give records of "
                "your own as a seed"
            )
        if whole.tables.keys() != whole.columns.keys():
            raise ValueError("the snapshot is damaged: its tables are not those of its columns")
        columns = {table: tuple(names) for table, names in whole.columns.items()}
        return cls(whole.api, whole.version, columns, tables)


def is_snapshot(value: object) -> bool:
    """Tell whether JSON is that of a snapshot's file."""
    return codec.is_object(value) and value.get("file") == _MARK


class _Head(msgspec.Struct):
    file: str = ""
    format: int = 0


class _Content(msgspec.Struct):
    api: str
    version: str
    columns: Mapping[str, Sequence[str]]
    tables: Mapping[str, Sequence[Mapping[str, msgspec.Raw]]]


class _File(msgspec.Struct):
    file: str
    format: int
    digest: str
    content: _Content


def _digest(content: _Content) -> str:
    return hashlib.sha256(msgspec.json.encode(content)).hexdigest()


def _written(table: str, columns: Sequence[str], row: Row) -> dict[str, msgspec.Raw]:
    record = _JSON_COLUMNS.get(table)
    return {
        column: msgspec.Raw(_text(value, is_json=column == record))
        for column, value in zip(columns, row, strict=True)
    }


def _text(value: Value, *, is_json: bool) -> bytes:
    if is_json:
        return str(value).encode()
    if isinstance(value, bytes):
        return msgspec.json.encode({_BYTES: base64.b64encode(value).decode()})
    return msgspec.json.encode(value)


def _read(table: str, columns: Sequence[str], row: Mapping[str, msgspec.Raw]) -> Row:
    record = _JSON_COLUMNS.get(table)
    if len(row) != len(columns):
        raise ValueError(f"a row of {table} has other columns")
    return tuple(
        bytes(row[column]).decode() if column == record else _value(row[column])
        for column in columns
    )


def _value(given: msgspec.Raw) -> Value:
    value = msgspec.json.decode(given)
    if codec.is_object(value):
        try:
            return base64.b64decode(value[_BYTES], validate=True)
        except (TypeError, binascii.Error) as problem:
            raise ValueError(f"{_BYTES}: {problem}") from None
    if value is None or isinstance(value, str | int | float):
        return value
    raise ValueError("a list is no value of a table")
