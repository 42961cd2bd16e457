"""What `x-tradespec` says about records, as frozen data; `declared` reads it.

`spec/README.md` explains each word. Nothing here acts; `records` and the actions do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .document import Schema
from .wire import PLAIN, Wire


@dataclass(frozen=True, slots=True)
class Deletion:
    """A soft delete: a timestamp, or a field with a value for live and one for gone records.

    Attributes:
        field: Field that is set.
        show: Query parameter that lists deleted records too, "" for none.
        values: Value of a live and of a deleted record; None stamps the time instead.
        hides: Actions that do not see a deleted record.
    """

    field: str
    show: str = ""
    values: tuple[object, object] | None = None
    hides: frozenset[str] = frozenset({"get", "list", "update", "delete", "reference"})


@dataclass(frozen=True, slots=True)
class Numbering:
    """A number that people read, from an own counter or from a settings record.

    Attributes:
        integer: Second field that holds the bare number, "" for none.
    """

    field: str
    prefix: str = ""
    padding: int = 0
    record: str = ""
    at: tuple[str, ...] = ()
    integer: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """A field that must name a record of the same account.

    Attributes:
        field: The field, holding the other record's key, or a list of keys in a text.
        record: Name of the other record.
        embed: Property of an answer that holds the other record, "" for none; may be the field.
        fields: Property of the embedded object -> field of the other record.
        cause: Why a key that names none is refused.
        keys: The field is an object and each of its keys names a record.
        match: Field of the other record that must be null or equal a field of this one.
        wire: How a list of keys is written.
    """

    field: str
    record: str
    embed: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    cause: str = "reference_not_found"
    keys: bool = False
    match: tuple[tuple[str, str], ...] = ()
    wire: Wire = PLAIN


@dataclass(frozen=True, slots=True)
class Fill:
    """A value that nobody gives: kind is clock, first, of, own or value.

    Attributes:
        argument: Which clock, whose first, the field to follow or copy, or the value.
        source: Field of the record that `of` leads to.
        where: Fields the first record must have.
    """

    field: str
    kind: str
    argument: Any
    source: str = ""
    where: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Stamp:
    """A timestamp set once, when a field takes one of some values."""

    field: str
    when: str
    values: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Night:
    """What is set at midnight in records whose day is past.

    Attributes:
        past: Field with a date or a time.
        when: Field -> values it must have one of.
        set: Field -> its new value.
    """

    past: str
    when: tuple[tuple[str, tuple[object, ...]], ...]
    set: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Record:
    """All the mock knows of one kind of record.

    Attributes:
        label: Word for it in messages.
        key: Field that names one, "" when an account has a single one without a name.
        start: First key of a kind whose keys are whole numbers, None for UUIDs.
        fields: Its fields in the order of the schema, hidden ones after them, without nested
            objects.
        hidden: Fields that are kept and never shown.
        blank: Field -> what a create that leaves it out stores.
        wires: Field -> how its values are spelled, where that is special.
        nullable: Properties that may be null.
        dates: Fields that hold a date without a time.
        placed: Records stand in the order of their last change, not in that of their creation.
    """

    name: str
    label: str
    key: str
    schema: Schema
    fields: tuple[str, ...]
    start: int | None = None
    hidden: frozenset[str] = frozenset()
    blank: Mapping[str, Any] = field(default_factory=dict[str, Any])
    wires: Mapping[str, Wire] = field(default_factory=dict[str, Wire])
    nullable: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()
    placed: bool = False
    created: str = ""
    updated: str = ""
    deletion: Deletion | None = None
    numbering: Numbering | None = None
    search: tuple[str, tuple[str, ...]] = ("", ())
    references: tuple[Reference, ...] = ()
    fills: tuple[Fill, ...] = ()
    stamps: tuple[Stamp, ...] = ()
    nightly: tuple[Night, ...] = ()
    compute: str = ""
    derive: str = ""

    def key_of(self, record: Mapping[str, Any]) -> str:
        """Give the key of a record."""
        return str(record[self.key]) if self.key else self.name

    def hidden_from(self, action: str) -> bool:
        """Tell whether an action does not see deleted records."""
        return self.deletion is not None and action in self.deletion.hides

    def reference(self, field: str) -> Reference | None:
        """Give the reference that a field is, None when it is none."""
        return next((each for each in self.references if each.field == field), None)

    def is_empty(self, field: str, value: object) -> bool:
        """Tell whether a field holds nothing: null, or the server's word for it."""
        return value is None or (field in self.blank and value == self.blank[field])

    def spelled(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Give values as the server writes them."""
        if not self.wires:
            return dict(given)
        return {
            name: self.wires[name].spelled(value) if name in self.wires else value
            for name, value in given.items()
        }
