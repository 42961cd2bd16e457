"""Caches that what callers send cannot make grow: bounded in entries and in bytes."""

from __future__ import annotations

from typing import Generic, TypeVar

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class BoundedCache(Generic[_Key, _Value]):
    """Values by key; what was put first goes first. Not safe for threads by itself.

    Attributes:
        size: Bytes that the values take, as they were given.
    """

    def __init__(self, entries: int, size: int) -> None:
        """Start empty.

        Args:
            entries: How many values there may be.
            size: How many bytes they may take together.
        """
        self._most = entries
        self._largest = size
        self._values: dict[_Key, tuple[_Value, int]] = {}
        self.size = 0

    def __len__(self) -> int:
        """Count the values."""
        return len(self._values)

    def get(self, key: _Key) -> _Value | None:
        """Give a value, None when it is not here."""
        found = self._values.get(key)
        return None if found is None else found[0]

    def put(self, key: _Key, value: _Value, size: int) -> None:
        """Keep a value that takes so many bytes; one that is too large for all is not kept."""
        self.pop(key)
        if size > self._largest:
            return
        self._values[key] = (value, size)
        self.size += size
        while len(self._values) > self._most or self.size > self._largest:
            self.pop(next(iter(self._values)))

    def pop(self, key: _Key) -> None:
        """Forget a value."""
        found = self._values.pop(key, None)
        if found is not None:
            self.size -= found[1]

    def clear(self) -> None:
        """Forget everything."""
        self._values.clear()
        self.size = 0
