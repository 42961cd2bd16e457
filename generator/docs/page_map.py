"""The schemas of an API in, the page that describes each out: every one has one place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from generator import vocabulary
from generator.api import Api, Operation
from generator.docs.fields import Reader
from generator.names import raw
from generator.plain import Node, as_list, as_node
from generator.schema import fields, resolve

SHARED, ERRORS, EVENTS = "objects", "errors", "events"
_Nodes = dict[tuple[str, str], Node]


@dataclass(frozen=True, slots=True)
class Places:
    """Where schemas are described.

    Args:
        where: name of a schema -> page without suffix, in the order they are met.
        writable: record -> fields that a create or update takes.
    """

    where: dict[str, str] = field(default_factory=dict[str, str])
    writable: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])

    def sent(self, name: str) -> frozenset[str]:
        """The fields of a record that callers may send."""
        return self.writable.get(name, frozenset())


def places(api: Api, reader: Reader, nodes: _Nodes) -> Places:
    """Give every schema that calls and events meet a page.

    One that a single resource speaks of stands there; a record stands with its operations; what
    several resources share stands on a page of its own, what errors are made of with the errors.
    """
    met: dict[str, dict[str, None]] = {}
    home: dict[str, str] = {}
    writable: dict[str, set[str]] = {}
    finder = _Finder(reader)
    for resource in api.resources:
        page = str(resource.page)
        for operation in resource.operations:
            node = nodes[operation.http_method, raw(operation.path)]
            for name in finder.success(operation, node):
                met.setdefault(name, {})[page] = None
            for name in finder.failure(node):
                met.setdefault(name, {})[ERRORS] = None
            record = str(as_node(vocabulary.words(node).get("mock")).get("record") or "")
            if record in reader.schemas:
                home.setdefault(record, page)
                sent = finder.sent_fields(operation, node)
                writable.setdefault(record, set()).update(sent)
    for name in finder.events():
        met.setdefault(name, {})[EVENTS] = None
    where = {name: _place(name, list(pages), home) for name, pages in met.items()}
    frozen = {name: frozenset(names) for name, names in writable.items() if names}
    return Places(where, frozen)


def _place(name: str, pages: list[str], home: dict[str, str]) -> str:
    if name in home and home[name] in pages:
        return home[name]
    others = [page for page in pages if page != EVENTS]
    if len(others) == 1:
        return others[0]
    return SHARED if others else EVENTS


class _Finder:
    """Follows references from operations to the objects that pages describe."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.data = reader.data

    def success(self, operation: Operation, node: Node) -> Iterable[str]:
        """Objects of the results and of the arguments, and all they are made of."""
        found: dict[str, None] = {}
        for result in operation.results:
            response = resolve(self.data, as_node(node.get("responses")).get(result.status))
            media = as_node(as_node(response.get("content")).get(raw(result.media_type)))
            schema = media.get("schema")
            pointer = "".join(f"/{raw(key)}" for key in result.at)
            if not pointer:
                self._visit(schema, found)
            for row in self.reader.envelope(schema, pointer) if schema else ():
                for each in row.types:
                    self._visit_name(each.name, found)
        for schema in self._sent(node):
            own = fields(self.data, schema)
            for part in own.values() if own else [schema]:
                self._visit(part, found)
        return found

    def failure(self, node: Node) -> Iterable[str]:
        """Objects that errors are made of."""
        found: dict[str, None] = {}
        for status, each in as_node(node.get("responses")).items():
            if str(status)[0] in "45":
                for media in as_node(resolve(self.data, each).get("content")).values():
                    self._visit(as_node(media).get("schema"), found)
        return found

    def events(self) -> Iterable[str]:
        """Objects that events carry."""
        found: dict[str, None] = {}
        for item in as_node(self.data.get("webhooks")).values():
            for node in as_node(item).values():
                body = resolve(self.data, as_node(node).get("requestBody"))
                for media in as_node(body.get("content")).values():
                    self._visit(as_node(media).get("schema"), found)
        return found

    def sent_fields(self, operation: Operation, node: Node) -> set[str]:
        """Names of the body's fields."""
        del operation
        return {name for schema in self._sent(node) for name in fields(self.data, schema) or {}}

    def _sent(self, node: Node) -> list[Any]:
        body = resolve(self.data, node.get("requestBody"))
        return [as_node(each).get("schema") for each in as_node(body.get("content")).values()]

    def _visit(self, schema: Any, found: dict[str, None]) -> None:
        if schema is None:
            return
        for name in self.reader.named(schema):
            self._visit_name(name, found)
        target = resolve(self.data, schema)
        for part in (target.get("items"), target.get("additionalProperties")):
            if isinstance(part, dict) and part:
                self._visit(part, found)
        for key in ("anyOf", "oneOf"):
            for part in as_list(target.get(key)):
                self._visit(part, found)

    def _visit_name(self, name: str, found: dict[str, None]) -> None:
        if not name or name in found or name not in self.reader.schemas:
            return
        found[name] = None
        for part in (fields(self.data, as_node(self.reader.schemas[name])) or {}).values():
            self._visit(part, found)
