"""What `x-tradespec` says about records, read once into frozen data.

`spec/README.md` explains each word. Nothing here acts; `records` and `actions` do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from .document import Document, Node, Schema, UnsupportedDocumentError, keys_of


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
    """A number that people read, from an own counter or from a settings record."""

    field: str
    prefix: str = ""
    padding: int = 0
    record: str = ""
    at: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """A field that must name a record of the same account.

    Attributes:
        field: The field, holding the other record's key.
        record: Name of the other record.
        embed: Property of an answer that holds the other record, "" for none.
        fields: Property of the embedded object -> field of the other record.
    """

    field: str
    record: str
    embed: str = ""
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Fill:
    """A value that a create does not give: kind is clock, first, of or value."""

    field: str
    kind: str
    argument: Any
    source: str = ""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A timestamp set once, when a field takes one of some values."""

    field: str
    when: str
    values: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """All the mock knows of one kind of record.

    Attributes:
        label: Word for it in messages.
        key: Field that names one, "" when an account has a single one without a name.
        fields: Its fields in the order of the schema, without nested objects.
        nullable: Properties that may be null.
    """

    name: str
    label: str
    key: str
    schema: Schema
    fields: tuple[str, ...]
    nullable: frozenset[str]
    created: str = ""
    updated: str = ""
    deletion: Deletion | None = None
    numbering: Numbering | None = None
    search: tuple[str, tuple[str, ...]] = ("", ())
    references: tuple[Reference, ...] = ()
    fills: tuple[Fill, ...] = ()
    stamps: tuple[Stamp, ...] = ()
    compute: str = ""
    derive: str = ""

    def key_of(self, record: Mapping[str, Any]) -> str:
        """Give the key of a record."""
        return str(record[self.key]) if self.key else self.name

    def hidden_from(self, action: str) -> bool:
        """Tell whether an action does not see deleted records."""
        return self.deletion is not None and action in self.deletion.hides


def read_records(document: Document) -> dict[str, Record]:
    """Read every schema that has a record block."""
    schemas: Mapping[str, Node] = document.root.get("components", {}).get("schemas", {})
    records = {
        name: _record(document, name, schema["x-tradespec"]["record"])
        for name, schema in schemas.items()
        if "record" in schema.get("x-tradespec", {})
    }
    for record in records.values():
        for reference in record.references:
            if reference.record not in records:
                raise UnsupportedDocumentError(
                    f"{record.name}.{reference.field}: refers to {reference.record!r}, "
                    "which is not a record"
                )
    return records


def _record(document: Document, name: str, block: Node) -> Record:
    schema = document.schema(name)
    properties = document.properties(schema)
    references = tuple(_references(document, properties, block.get("references", {})))
    embedded = {reference.embed for reference in references}
    search: Node = block.get("search", {})
    return Record(
        name=name,
        label=block.get("label", name),
        key=_key(name, block, properties),
        schema=schema,
        fields=tuple(field for field in properties if field not in embedded),
        nullable=frozenset(n for n, schema in properties.items() if document.nullable(schema)),
        created=block.get("created", ""),
        updated=block.get("updated", ""),
        deletion=_deletion(block.get("deleted")),
        numbering=_numbering(block.get("number")),
        search=(search.get("parameter", ""), tuple(search.get("fields", ()))),
        references=references,
        fills=tuple(_fill(field, given) for field, given in block.get("fill", {}).items()),
        stamps=tuple(
            Stamp(field, given["when"], tuple(given["is"]))
            for field, given in block.get("stamps", {}).items()
        ),
        compute=block.get("compute", ""),
        derive=block.get("derive", ""),
    )


def _key(name: str, block: Node, properties: Mapping[str, Schema]) -> str:
    key = str(block.get("key", "uuid" if "uuid" in properties else ""))
    if key and key not in properties:
        raise UnsupportedDocumentError(f"{name}: its key {key!r} is no property")
    return key


def _deletion(block: Node | None) -> Deletion | None:
    if block is None:
        return None
    values = cast("list[object] | None", block.get("values"))
    hides = block.get("hides")
    plain = Deletion(block["field"], block.get("show", ""))
    return Deletion(
        plain.field,
        plain.show,
        (values[0], values[1]) if values else None,
        plain.hides if hides is None else frozenset(hides),
    )


def _numbering(block: Node | None) -> Numbering | None:
    if block is None:
        return None
    settings: Node = block.get("settings", {})
    return Numbering(
        field=block["field"],
        prefix=block.get("prefix", ""),
        padding=block.get("padding", 0),
        record=settings.get("record", ""),
        at=keys_of(settings.get("at", "")),
    )


def _references(
    document: Document, properties: Mapping[str, Schema], block: Node
) -> list[Reference]:
    found: list[Reference] = []
    for field_name, given in block.items():
        embed = given.get("embed", "")
        if embed and embed not in properties:
            raise UnsupportedDocumentError(
                f"{field_name}: embeds in {embed!r}, which is no property"
            )
        renamed: dict[str, str] = given.get("fields", {})
        shown = document.properties(properties[embed]) if embed else {}
        fields = tuple((name, renamed.get(name, name)) for name in shown)
        found.append(Reference(field_name, given["record"], embed, fields))
    return found


def _fill(field_name: str, given: Node) -> Fill:
    if "of" in given:
        return Fill(field_name, "of", given["of"], given["field"])
    for kind in ("clock", "first", "value"):
        if kind in given:
            return Fill(field_name, kind, given[kind])
    raise UnsupportedDocumentError(f"fill of {field_name}: needs clock, first, of or value")
