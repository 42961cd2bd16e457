"""All the ways in which a call may name a record of somebody else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from isolation_calls import Call, Operation
from isolation_worlds import Stranger
from tradespec.mock import codec
from tradespec.mock.compiled.document import Document, Schema

_DEEP = 3


class Probes:
    """Changes the calls of one operation so that they name what a stranger has."""

    def __init__(self, document: Document, stranger: Stranger, operation: Operation) -> None:
        """Read what the document says of the operation and its kind of record."""
        self._document = document
        self._stranger = stranger
        self._operation = operation
        self._block = _record_block(document, operation.kind)
        self._own = self._keys_of(operation.kind)

    def all(self, call: Call) -> Iterator[Call]:
        """All calls that are made of one, each once."""
        seen = set()
        for probe in self._all(call):
            text = probe.spelt()
            if text not in seen:
                seen.add(text)
                yield probe

    def _all(self, call: Call) -> Iterator[Call]:
        yield from self._paths(call)
        yield from self.queries(call)
        yield from self._headers(call)
        if self._operation.body is not None:
            yield from self._bodies(call)
            yield from self._copies(call)
            yield call.mapped(self._stranger.own)

    def _keys_of(self, kind: str) -> list[str]:
        """The keys of the stranger's records of a kind."""
        field = _key_field(self._document, kind) if kind else ""
        return [str(each[field]) for each in self._stranger.records.get(kind, ()) if field in each]

    def _every_key(self) -> list[str]:
        return list(self._stranger.keys.values())

    def _values(self, field: str) -> list[Any]:
        """What the stranger's records of this kind have in a field."""
        records = self._stranger.records.get(self._operation.kind, ())
        found = [record[field] for record in records if field in record]
        return [value for n, value in enumerate(found) if value not in found[:n]]

    def _paths(self, call: Call) -> Iterator[Call]:
        for name in call.path:
            for key in self._every_key():
                yield call.with_path(name, key)

    def queries(self, call: Call) -> Iterator[Call]:
        """All queries that name what the stranger's records hold."""
        extension = self._operation.node["x-tradespec"]
        grammar = extension.get("filter", {})
        for parameter in self._operation.named("query"):
            if parameter.name == grammar.get("parameter"):
                for field in grammar["fields"]:
                    for value in [
                        *self._values(field),
                        *self._named_by(field),
                        self._stranger.name,
                    ]:
                        for operator in ("eq", "gt"):
                            text = str(value).replace("'", "''")[:255]
                            yield call.with_query(parameter.name, f"{field} {operator} '{text}'")
                continue
            filters = extension["mock"].get("filters", {}).get(parameter.name, {})
            field = filters.get("field", parameter.name)
            values = [*self._values(field), *self._named_by(field), *self._own]
            for value in [*values, self._stranger.name]:
                yield call.with_query(parameter.name, value)

    def _named_by(self, field: str) -> list[str]:
        """The keys of the stranger's records that a field may name."""
        reference = self._block.get("references", {}).get(field.partition(".")[0])
        return self._keys_of(reference["record"]) if reference else []

    def _headers(self, call: Call) -> Iterator[Call]:
        """Headers that name a record name each; others get a few keys too."""
        acting = self._document.mock.get("options", {})
        headers = self._document.extension.get("options", {})
        named = {headers[name]["header"]: given["record"] for name, given in acting.items()}
        names = [*named, *(each.name for each in self._operation.named("header"))]
        for name in dict.fromkeys(names):
            keys = self._keys_of(named[name]) if name in named else self._every_key()[:2]
            for key in keys:
                yield call.with_header(name, key)

    def _bodies(self, call: Call) -> Iterator[Call]:
        """Each field of the body, and each field within, names each thing that it can."""
        assert self._operation.body is not None
        for path, schema in _fields(self._document, self._operation.body):
            field = str(path[0])
            target = self._operation.mock.get("into", {}).get(field, field) or field
            keys = self._named_by(target) or self._own[:1] or self._every_key()[:1]
            for key in [*keys, self._stranger.name]:
                for value in _shapes(self._document, schema, key):
                    yield call.with_body(path, value)
        for search in self._operation.mock.get("find", {}).values():
            for record in self._stranger.records[search["record"]]:
                if search["by"] in record:
                    yield call.with_body([search["of"]], record[search["by"]])

    def _copies(self, call: Call) -> Iterator[Call]:
        """The body is a record of the stranger, with and without its key and what it names."""
        assert self._operation.body is not None
        into: Mapping[str, str | None] = self._operation.mock.get("into", {})
        names = [str(path[0]) for path, _ in _fields(self._document, self._operation.body, 1)]
        key = _key_field(self._document, self._operation.kind) if self._operation.kind else ""
        for record in self._stranger.records.get(self._operation.kind, ()):
            given = {name: record.get(into.get(name, name) or name) for name in names}
            given = {name: value for name, value in given.items() if value is not None}
            others = self._stranger.others(given)
            keyed = {key: record[key]} if key in given else {}
            required = call.body if isinstance(call.body, dict) else {}
            for body in (given, {**required, **given}, {**others, **keyed}, others,
                         {**required, **others, **keyed}):  # fmt: skip
                yield call.with_body([], body)


def _record_block(document: Document, kind: str) -> Mapping[str, Any]:
    if not kind:
        return {}
    block: Mapping[str, Any] = document.schema(kind).node["x-tradespec"]["record"]
    return block


def _key_field(document: Document, kind: str) -> str:
    key = _record_block(document, kind).get("key", "uuid")
    return str(key["field"] if isinstance(key, dict) else key)


def _fields(
    document: Document, schema: Schema, deep: int = _DEEP
) -> Iterator[tuple[list[str | int], Schema]]:
    """The fields of a body and those within: the keys that lead there, and their schema."""
    for name, inner in document.properties(schema).items():
        yield [name], inner
        items = document.items(inner)
        if deep > 1:
            below, at = (items, [name, 0]) if items is not None else (inner, [name])
            for keys, field in _fields(document, below, deep - 1):
                yield [*at, *keys], field


def _shapes(document: Document, schema: Schema, value: Any) -> Iterator[Any]:
    """The ways to write a value where a schema says what it must be."""
    types = document.types(schema)
    yield value
    if "array" in types and not isinstance(value, list):
        yield [value]
    if "object" in types and isinstance(value, str):
        yield {value: "x"}
    if "string" in types and document.keyword(schema, "x-tradespec"):
        yield codec.dump([value])
