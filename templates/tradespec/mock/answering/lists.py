"""The action `list`: filters, order and pages of every style."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from ..account.query import Condition, Order, Query, Reached, Search
from ..account.store import Slot, Store
from ..compiled.listing import Pager
from .answers import Answers
from .calls import Call, Outcome

_WHOLE_LIST = 2**31
_NUMBER = 18

PageSize = Callable[[int], int | None]


class Lists:
    """Lists the records of one mock."""

    def __init__(self, store: Store, answers: Answers, page_size: PageSize) -> None:
        """Take where records lie, how they are shown, and what gives an account's page size."""
        self._store = store
        self._answers = answers
        self._page_size = page_size

    def run(self, call: Call) -> Outcome:
        """Answer a list."""
        style = call.operation.listing.pager.style
        if style in ("header-cursor", "body-cursor"):
            return self._by_cursor(call)
        return self._by_number(call)

    def _by_number(self, call: Call) -> Outcome:
        """Answer a page by its number or offset, or a list without pages."""
        pager, parameters = call.operation.listing.pager, call.parameters
        size = self._size(call)
        if pager.style == "offset":
            page = parameters.get(pager.page, 0)
            offset = page
        else:
            page = parameters.get(pager.page, 1) if pager.page else 1
            offset = (page - 1) * size
        query = query_of(call)
        slots = self._slots(call, query, limit=size, offset=offset)
        figures: dict[tuple[str, ...], object] = {}
        if pager.figures:
            total = self._store.total(call.account, call.kind.name, query)
            values = {
                "page": page,
                "size": size,
                "total": total,
                "last": -(-total // size),
                "more": offset + len(slots) < total,
            }
            figures = {keys: values[name] for name, keys in pager.figures.items()}
        return Outcome(self._answers.page(call.operation, call.account, slots, figures))

    def _by_cursor(self, call: Call) -> Outcome:
        pager, size = call.operation.listing.pager, self._size(call)
        sent: Any = call.parameters.get(pager.page)
        after = self._after(call, pager, sent)
        slots: Sequence[Slot] = []
        if after is not _NOWHERE:
            slots = self._slots(call, query_of(call), limit=size + 1, after=after)
        more = len(slots) > size
        slots = slots[:size]
        figures: dict[tuple[str, ...], object] = {}
        headers: list[tuple[str, str]] = []
        if pager.style == "header-cursor":
            if more and sent is not None:
                headers.append((pager.header, self._store.key(slots[-1])))
        else:
            cursor = _written(call, slots[-1]) if more else None
            figures = {keys: cursor for name, keys in pager.figures.items() if name == "cursor"}
        body = self._answers.page(call.operation, call.account, slots, figures)
        return Outcome(body, tuple(headers))

    def _after(self, call: Call, pager: Pager, sent: Any) -> int | None:
        """Give the row or place that a cursor stands for, `_NOWHERE` for an unknown one."""
        if sent is None or str(sent) == pager.first:
            return None
        if pager.style == "body-cursor":
            return _read(pager.template, str(sent))
        stored = self._store.find(call.account, call.kind.name, str(sent))
        return stored.row if stored else _NOWHERE

    def _slots(
        self, call: Call, query: Query, *, limit: int, offset: int = 0, after: int | None = None
    ) -> Sequence[Slot]:
        return self._store.page(
            call.account,
            call.kind.name,
            query,
            limit=limit,
            offset=offset,
            order=_order(call),
            after=after,
        )

    def _size(self, call: Call) -> int:
        listing = call.operation.listing
        sent = call.parameters.get(listing.pager.size) if listing.pager.size else None
        if sent is not None:
            return int(sent)
        if listing.pager.style:
            return self._page_size(call.account) or _WHOLE_LIST
        return _WHOLE_LIST if listing.limit is None else listing.limit


_NOWHERE = -1


def query_of(call: Call) -> Query:
    """Give what a call asks of the records."""
    listing, kind, parameters = call.operation.listing, call.kind, call.parameters
    conditions: list[Condition | Search | Reached] = [
        Condition(name, "eq", (value,)) for name, value in call.parents.items()
    ]
    for name, wanted in listing.filters.items():
        if name in parameters:
            conditions += wanted.read(parameters[name])
    if listing.grammar is not None and listing.grammar.parameter in parameters:
        conditions += listing.grammar.read(parameters[listing.grammar.parameter])
    if parameters.get(listing.search):
        conditions.append(Search(kind.search[1], str(parameters[listing.search])))
    hides = kind.hidden_from("list")
    gone = not hides or (listing.show != "" and bool(parameters.get(listing.show)))
    return Query(gone, tuple(conditions))


def _order(call: Call) -> Order:
    listing = call.operation.listing
    if listing.grammar is not None and call.parameters.get(listing.grammar.sort):
        return listing.grammar.order(str(call.parameters[listing.grammar.sort]))
    return listing.order


def _written(call: Call, last: Slot) -> str:
    number = last.row if last.place is None else last.place
    return call.operation.listing.pager.template.replace("{cursor}", str(number))


def _read(template: str, text: str) -> int:
    before, _, after = template.partition("{cursor}")
    match = re.fullmatch(f"{re.escape(before)}([0-9]{{1,{_NUMBER}}}){re.escape(after)}", text)
    return int(match[1]) if match else _NOWHERE
