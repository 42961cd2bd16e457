"""Searches over several kinds of records: what an operation searches, and the search itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .. import codec
from ..account.query import Query, Search
from ..account.store import Store
from ..compiled.document import Node, keys_of
from ..compiled.vocabulary import Record

_DEFAULT_LIMIT = 20


@dataclass(frozen=True, slots=True)
class Searched:
    """One kind of record that is searched.

    Attributes:
        name: The API's word for the kind.
        title: Field that stands for the record; where it is empty, the first of `fields` that is
            not.
        fields: Fields that are searched.
        show: Property of a result -> field of the record.
    """

    name: str
    record: Record
    title: str
    fields: tuple[str, ...]
    show: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Plan:
    """What an operation searches.

    Attributes:
        text: Parameter with the words.
        limit: Parameter with how many results there may be.
        kind: Parameter with the one kind to search, "" for all.
        score: Property of a result that says how close it comes, "" for none.
        at: Name of what the caller asked (text, kind) or of the count -> keys in the body.
    """

    text: str
    limit: str
    kind: str
    score: str
    at: Mapping[str, tuple[str, ...]]
    kinds: tuple[Searched, ...] = field(default_factory=tuple[Searched, ...])

    def run(
        self, store: Store, account: int, parameters: Mapping[str, Any]
    ) -> tuple[list[dict[str, Any]], dict[tuple[str, ...], object]]:
        """Give the results, and the figures that stand beside them."""
        text = str(parameters[self.text])
        limit = int(parameters.get(self.limit, _DEFAULT_LIMIT))
        wanted = parameters.get(self.kind) if self.kind else None
        results: list[dict[str, Any]] = []
        for searched in self.kinds:
            if wanted in (None, searched.name) and len(results) < limit:
                results += self._found(store, account, searched, text, limit - len(results))
        figures = {"text": text, "kind": wanted, "count": len(results)}
        return results, {keys: figures[name] for name, keys in self.at.items()}

    def _found(
        self, store: Store, account: int, searched: Searched, text: str, limit: int
    ) -> list[dict[str, Any]]:
        query = Query(False, (Search(searched.fields, text),))
        slots = store.page(account, searched.record.name, query, limit=limit)
        texts = store.texts([slot.row for slot in slots])
        return [self._result(searched, codec.load(texts[slot.row])) for slot in slots]

    def _result(self, searched: Searched, record: Mapping[str, Any]) -> dict[str, Any]:
        names = (searched.title, *searched.fields)
        title = next((record[name] for name in names if record.get(name)), "")
        result: dict[str, Any] = {
            searched.record.key: searched.record.key_of(record),
            "type": searched.name,
            "title": str(title),
        }
        result |= {name: record[own] for name, own in searched.show.items() if own in record}
        return result | ({self.score: 1} if self.score else {})


def read_plan(block: Node, records: Mapping[str, Record]) -> Plan | None:
    """Read what an operation searches, None when it is no search."""
    search: Node = block.get("search", {})
    if block.get("action") != "search":
        return None
    kinds: Mapping[str, Node] = search["kinds"]
    at: Mapping[str, str] = search.get("at", {})
    return Plan(
        search["text"],
        search.get("limit", ""),
        search.get("kind", ""),
        search.get("score", ""),
        {name: keys_of(pointer) for name, pointer in at.items()},
        tuple(
            Searched(
                name,
                records[given["record"]],
                given["title"],
                tuple(given["fields"]),
                given.get("show", {}),
            )
            for name, given in kinds.items()
        ),
    )
