"""Lists in pages: reading one page and what comes after it, and walking from page to page.

A walk goes on to the end that the server names, over empty pages too; where it names none, an
empty page, or one shorter than its size, is the last. A walk that brings nothing new any more
ends with a warning.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from itertools import chain
from typing import Any, Generic, TypeAlias, TypeVar

from msgspec import UNSET

from .codec import Decoded
from .flow import log
from .operation import BodyCursor, HeaderCursor, NumberPages, OffsetPages, Operation, Path
from .transport import RawResponse
from .types import is_object

T = TypeVar("T")
Parameters: TypeAlias = Mapping[str, object]
PageToken: TypeAlias = str | int | None
"""Where a list begins: a cursor, the number of a page or of items to leave out; None at the start.

What `Page.next` says goes into the list's argument again. It can be kept as JSON.
"""
MOST_EMPTY = 100
"""So many empty pages in a row end a walk, whatever the server says of further ones."""
MOST_EQUAL = 1000
"""So many pages equal to an earlier one do, where their items have no identifier."""


class Page(Generic[T]):
    """One page of a list. `number`, `total` and `last` are None where the API does not say."""

    __slots__ = ("items", "last", "next", "number", "total")

    def __init__(
        self,
        items: list[T],
        number: int | None = None,
        total: int | None = None,
        last: int | None = None,
        next: PageToken = None,
    ) -> None:
        self.items = items
        self.number = number
        self.total = total
        """The number of items on all pages together."""
        self.last = last
        """The number of the last page."""
        self.next = next
        """What the list takes as its page, cursor or offset to begin after this page; None after
        the last."""

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"Page({len(self.items)} items, number={self.number}, last={self.last})"


class Pager(Generic[T]):
    """The items of a list, page after page, each page asked for when it is reached.

    Every iteration starts anew; nothing is sent before the first.
    """

    __slots__ = ("_fetch", "_first", "_operation")

    def __init__(
        self, operation: Operation[T], first: Parameters, fetch: Callable[[Parameters], Page[T]]
    ) -> None:
        self._operation = operation
        self._first = first_parameters(operation, first)
        self._fetch = fetch

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(self.pages())

    def pages(self) -> Iterator[Page[T]]:
        """The pages, each with its items. `page.next` is where a later walk can go on."""
        walk = _Walk(self._operation, self._first)
        while walk.parameters is not None:
            page = self._fetch(walk.parameters)
            if walk.takes(page):
                yield page

    def first(self) -> T | None:
        """The first item, or None when the list is empty. Asks for no page after it."""
        walk = _Walk(self._operation, self._first)
        while walk.parameters is not None:
            page = self._fetch(walk.parameters)
            if walk.takes(page) and page.items:
                return page.items[0]
        return None


class AsyncPager(Generic[T]):
    """The items of a list, page after page, each page asked for when it is reached.

    Every iteration starts anew; nothing is sent before the first.
    """

    __slots__ = ("_fetch", "_first", "_operation")

    def __init__(
        self,
        operation: Operation[T],
        first: Parameters,
        fetch: Callable[[Parameters], Awaitable[Page[T]]],
    ) -> None:
        self._operation = operation
        self._first = first_parameters(operation, first)
        self._fetch = fetch

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, each with its items. `page.next` is where a later walk can go on."""
        walk = _Walk(self._operation, self._first)
        while walk.parameters is not None:
            page = await self._fetch(walk.parameters)
            if walk.takes(page):
                yield page

    async def first(self) -> T | None:
        """The first item, or None when the list is empty. Asks for no page after it."""
        walk = _Walk(self._operation, self._first)
        while walk.parameters is not None:
            page = await self._fetch(walk.parameters)
            if walk.takes(page) and page.items:
                return page.items[0]
        return None


class _Walk:
    """One walk: what to ask for next, and whether it still brings anything new."""

    __slots__ = (
        "_asked",
        "_count",
        "_empty",
        "_equal",
        "_items",
        "_mark",
        "_mark_at",
        "_name",
        "_parameter",
        "_previous",
        "_style",
        "parameters",
    )

    def __init__(self, operation: Operation[Any], first: Parameters) -> None:
        self._name = operation.name
        self._style = operation.pages
        self._parameter = token_parameter(operation)
        self.parameters: Parameters | None = first
        given = _given(first, self._parameter)
        self._asked = {hash(str(first[self._parameter]))} if given else set[int]()
        self._count, self._mark_at = 0, 1
        self._items = self._empty = self._equal = 0
        self._mark: list[Any] | None = None
        self._previous: list[Any] | None = None

    def takes(self, page: Page[Any]) -> bool:
        """Whether a page is part of the list; sets the parameters of the next."""
        parameters, self.parameters = self.parameters, None
        self._items += len(page.items)
        if page.items and self._repeats(page.items):
            if _are_identified(page.items):
                return self._stop("a page came again", False)
            if not self._names_an_end(page):
                return self._stop("a page came again, and the server names no last page", False)
            self._equal += 1
            if self._equal > MOST_EQUAL:
                return self._stop(f"{MOST_EQUAL} pages came again")
        self._empty = 0 if page.items else self._empty + 1
        if page.next is None:
            return True
        if not page.items and page.total is not None and 0 < page.total <= self._items:
            return True
        if self._empty > MOST_EMPTY:
            return self._stop(f"more than {MOST_EMPTY} pages in a row are empty")
        if hash(str(page.next)) in self._asked:
            return self._stop("the server gave a cursor that it gave before")
        if isinstance(self._style, (HeaderCursor, BodyCursor)):
            self._asked.add(hash(str(page.next)))
        self.parameters = {**(parameters or {}), self._parameter: page.next}
        return True

    def _names_an_end(self, page: Page[Any]) -> bool:
        """Whether a further page is what the server says, and not only a guess."""
        if isinstance(self._style, NumberPages):
            return page.last is not None or page.total is not None
        return page.total is not None or not isinstance(self._style, OffsetPages)

    def _repeats(self, items: list[Any]) -> bool:
        """Whether a page equals the one before, or one of a circle: Brent's algorithm."""
        if items in (self._previous, self._mark):
            return True
        self._count += 1
        self._previous = items
        if self._count == self._mark_at:
            self._mark = items
            self._mark_at *= 2
        return False

    def _stop(self, reason: str, taken: bool = True) -> bool:
        log.warning("%s: %s; the list ends here and may not be complete", self._name, reason)
        return taken


def _are_identified(items: list[Any]) -> bool:
    """Whether the items have identifiers, so that the same ones are the same records."""
    item = items[0]
    for name in ("uuid", "id"):
        value: object = item.get(name) if is_object(item) else getattr(item, name, None)
        if isinstance(value, (str, int)) and value != "":
            return True
    return False


def token_parameter(operation: Operation[Any]) -> str:
    """The parameter that says where a page begins, "" for a list without pages."""
    style = operation.pages
    if isinstance(style, NumberPages):
        return style.page
    if isinstance(style, OffsetPages):
        return style.offset
    return "" if style is None else style.parameter


def first_parameters(operation: Operation[Any], parameters: Parameters) -> Parameters:
    """The parameters of a walk's first page."""
    style = operation.pages
    if isinstance(style, HeaderCursor) and style.first and not _given(parameters, style.parameter):
        return {**parameters, style.parameter: style.first}
    return parameters


def read_page(
    operation: Operation[T],
    parameters: Parameters,
    answer: RawResponse,
    body: Decoded,
    items: list[T],
) -> Page[T]:
    """One page out of a decoded body."""
    style = operation.pages
    if isinstance(style, NumberPages):
        return _numbered(style, parameters, body, items)
    if isinstance(style, OffsetPages):
        return _after_offset(style, parameters, body, items)
    if style is None:
        return Page(items)
    if isinstance(style, HeaderCursor):
        found: object = answer.headers.get(style.header)
    else:
        found = body.find(style.at)
    token = _cursor(found)
    if token is not None and str(token) == str(parameters.get(style.parameter)):
        log.warning("%s: the server gave the cursor of this page for the next one", operation.name)
        token = None
    return Page(items, next=token)


def _numbered(style: NumberPages, parameters: Parameters, body: Decoded, items: list[T]) -> Page[T]:
    asked = _count(_as_number(parameters.get(style.page)), least=0)
    number = 1 if asked is None else asked
    last = _count(_found(body, style.last))
    total = _count(_found(body, style.total), least=0)
    size = _count(_found(body, style.size_at)) or _count(parameters.get(style.size))
    if last is not None:
        more = number < last
    elif size is None:
        more = bool(items)
    else:
        more = len(items) >= size or (total is not None and number * size < total)
    return Page(
        items,
        number=_count(_found(body, style.number), least=0) or number,
        total=total,
        last=last,
        next=number + 1 if more else None,
    )


def _after_offset(
    style: OffsetPages, parameters: Parameters, body: Decoded, items: list[T]
) -> Page[T]:
    offset = _count(_as_number(parameters.get(style.offset))) or 0
    total = _count(_found(body, style.total), least=0)
    more = _found(body, style.more)
    size = _count(_found(body, style.size_at)) or _count(parameters.get(style.size))
    step = len(items) or size or 0
    if not isinstance(more, bool):
        more = size is None or len(items) >= size if total is None else offset + step < total
    return Page(items, total=total, next=offset + step if more and step else None)


def _found(body: Decoded, path: Path) -> object:
    return body.find(path) if path else None


def _as_number(token: object) -> object:
    """A page token that was kept as text, as the number it is."""
    is_number = isinstance(token, str) and token.isascii() and token.isdigit() and len(token) < 19
    return int(token) if is_number else token  # type: ignore[call-overload]


def _count(value: object, least: int = 1) -> int | None:
    """A number of things; None for anything that is no such number."""
    return value if type(value) is int and value >= least else None


def _cursor(found: object) -> PageToken:
    if isinstance(found, bool) or not isinstance(found, (str, int)) or found == "":
        return None
    return None if isinstance(found, int) and found < 0 else found


def _given(parameters: Parameters, name: str) -> bool:
    value = parameters.get(name, UNSET)
    return value is not UNSET and value is not None
