"""Types that generated models and signatures use: the unset marker, open enums, numbers, files."""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum, StrEnum
from os import PathLike
from typing import IO, Any, ClassVar, Self, TypeAlias, TypeGuard, cast

from msgspec import UNSET, Struct, UnsetType, field

__all__ = [
    "UNSET",
    "Created",
    "FileBytes",
    "FileContent",
    "Model",
    "Number",
    "OpenEnum",
    "OpenIntEnum",
    "OpenModel",
    "UnsetType",
]

Number: TypeAlias = Decimal | int | float
"""What is accepted where an exact decimal is sent."""

FileBytes: TypeAlias = bytes | bytearray | memoryview | IO[bytes] | PathLike[str]
"""What holds the bytes of a file, or can be read for them. Text is no path: give a `Path`."""
FileContent: TypeAlias = FileBytes | tuple[str, FileBytes] | tuple[str, FileBytes, str]
"""A file to upload: bytes, an open binary file, a path, or `(file name, content[, media type])`."""


class Model(Struct, kw_only=True, repr_omit_defaults=True):
    """The base of generated models. Fields that were not sent are UNSET, and not in the `repr`."""


class OpenModel(Model, kw_only=True):
    """A record that carries fields of the account's own as well.

    `extra` has those that came, by their names on the wire.
    """

    extra_keys: ClassVar[str] = ""
    """What their names look like: a regular expression."""
    extra: dict[str, Any] = field(default_factory=cast(Any, dict), name="")


class Created(Struct, frozen=True):
    """What a create answers that tells no more than the new record's identifier."""

    uuid: str


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a parsed value is a JSON object."""
    return type(value) is dict


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a parsed value is a JSON array."""
    return type(value) is list


class OpenEnum(StrEnum):
    """A string enum that takes values its document does not list.

    `str()` of every member is its value. An unlisted value becomes a member of its own, which
    equals its string, hashes like it and can be pickled; `is_known` tells the two apart.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the document lists this value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        if self.is_known:
            return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"
        return f"<{type(self).__name__}: {self._value_!r}>"

    def __hash__(self) -> int:
        return str.__hash__(self)

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self._value_,)


class OpenIntEnum(IntEnum):
    """An integer enum that takes values its document does not list; see OpenEnum."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the document lists this value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        if self.is_known:
            return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"
        return f"<{type(self).__name__}: {self._value_!r}>"

    def __hash__(self) -> int:
        return int.__hash__(self)

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self._value_,)
