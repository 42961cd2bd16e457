"""Reading the record blocks of a document (`x-tradespec.record`) into `vocabulary`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from .document import Document, Node, Schema, UnsupportedDocumentError, keys_of
from .vocabulary import Deletion, Fill, Night, Numbering, Record, Reference, Stamp
from .wire import PLAIN, Wire, read_wire

_UNFIT_FOR_EMPTY = ("enum", "const", "format", "pattern", "minLength")


def read_records(document: Document) -> dict[str, Record]:
    """Read every schema that has a record block.

    Raises:
        UnsupportedDocumentError: A block asks for what cannot be.
    """
    schemas: Mapping[str, Node] = document.root.get("components", {}).get("schemas", {})
    placed = _placed(document)
    records = {
        name: replace(
            _record(document, name, schema["x-tradespec"]["record"]), placed=name in placed
        )
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


def read_fill(field: str, given: Node) -> Fill:
    """Read how a value that nobody gives is found."""
    if "of" in given:
        return Fill(field, "of", given["of"], given["field"])
    if "field" in given:
        return Fill(field, "own", given["field"])
    for kind in ("clock", "first", "value"):
        if kind in given:
            where: Mapping[str, Any] = given.get("where", {})
            return Fill(field, kind, given[kind], where=tuple(where.items()))
    raise UnsupportedDocumentError(f"fill of {field}: needs clock, first, of, field or value")


def _placed(document: Document) -> set[str]:
    blocks = [node.get("x-tradespec", {}).get("mock", {}) for *_, node, _ in document.operations()]
    return {block["record"] for block in blocks if block.get("order") == "newest-updated"}


def _record(document: Document, name: str, block: Node) -> Record:
    schema = document.schema(name)
    properties = document.properties(schema)
    wires = {n: wire for n, s in properties.items() if (wire := read_wire(document, s)).kind}
    references = tuple(_references(document, properties, wires, block.get("references", {})))
    nested = {each.embed for each in references} - {each.field for each in references}
    hidden: list[str] = block.get("hidden", [])
    fields = [field for field in properties if field not in nested]
    search: Node = block.get("search", {})
    key, start = _key(name, block, properties)
    return Record(
        name=name,
        label=block.get("label", name),
        key=key,
        start=start,
        schema=schema,
        fields=(*fields, *(field for field in hidden if field not in properties)),
        hidden=frozenset(hidden),
        blank=_blank(document, {n: properties[n] for n in fields}, wires, key),
        wires=wires,
        nullable=frozenset(n for n, s in properties.items() if document.nullable(s)),
        dates=frozenset(
            n for n, s in properties.items() if document.keyword(s, "format") == "date"
        ),
        created=block.get("created", ""),
        updated=block.get("updated", ""),
        deletion=_deletion(block.get("deleted")),
        numbering=_numbering(block.get("number")),
        search=(search.get("parameter", ""), tuple(search.get("fields", ()))),
        references=references,
        fills=tuple(read_fill(field, given) for field, given in block.get("fill", {}).items()),
        stamps=tuple(
            Stamp(field, given["when"], _spelled(wires.get(given["when"], PLAIN), given["is"]))
            for field, given in block.get("stamps", {}).items()
        ),
        nightly=tuple(_night(wires, given) for given in block.get("nightly", ())),
        compute=block.get("compute", ""),
        derive=block.get("derive", ""),
    )


def _spelled(wire: Wire, values: list[object]) -> tuple[object, ...]:
    return tuple(wire.spelled(value) for value in values)


def _blank(
    document: Document, properties: Mapping[str, Schema], wires: Mapping[str, Wire], key: str
) -> dict[str, Any]:
    """Say what fields hold that a create leaves out; those not named stay absent."""
    text: Any = document.mock.get("empty")
    blank: dict[str, Any] = {}
    for name, schema in properties.items():
        wire = wires.get(name)
        if wire is not None:
            if wire.has_empty:
                blank[name] = wire.empty
        elif document.nullable(schema):
            blank[name] = None
        elif text is not None and name != key and _may_be_empty(document, schema):
            blank[name] = text
    return blank


def _may_be_empty(document: Document, schema: Schema) -> bool:
    fits = all(document.keyword(schema, keyword) is None for keyword in _UNFIT_FOR_EMPTY)
    return fits and document.types(schema) == {"string"}


def _key(name: str, block: Node, properties: Mapping[str, Schema]) -> tuple[str, int | None]:
    given: Any = block.get("key", "uuid" if "uuid" in properties else "")
    style: Node = {"field": given} if isinstance(given, str) else given
    key = str(style["field"])
    if key and key not in properties:
        raise UnsupportedDocumentError(f"{name}: its key {key!r} is no property")
    return key, int(style.get("start", 1)) if style.get("style") == "numeric" else None


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
        integer=block.get("integer", ""),
    )


def _night(wires: Mapping[str, Wire], block: Node) -> Night:
    when: dict[str, list[object]] = block.get("when", {})
    setting: dict[str, Any] = block["set"]
    return Night(
        block["past"],
        tuple((name, _spelled(wires.get(name, PLAIN), values)) for name, values in when.items()),
        tuple(setting.items()),
    )


def _references(
    document: Document,
    properties: Mapping[str, Schema],
    wires: Mapping[str, Wire],
    block: Node,
) -> list[Reference]:
    found: list[Reference] = []
    for field, given in block.items():
        embed = given.get("embed", "")
        if embed and embed not in properties:
            raise UnsupportedDocumentError(f"{field}: embeds in {embed!r}, which is no property")
        renamed: dict[str, str] = given.get("fields", {})
        shown = document.properties(properties[embed]) if embed else dict[str, Schema]()
        matching: dict[str, str] = given.get("match", {})
        found.append(
            Reference(
                field,
                given["record"],
                embed,
                tuple((name, renamed.get(name, name)) for name in shown),
                given.get("cause", "reference_not_found"),
                bool(given.get("keys")),
                tuple(matching.items()),
                wires.get(field, PLAIN),
            )
        )
    return found
