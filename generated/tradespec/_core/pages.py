"""Lists in pages: reading one page and what comes after it, and walking from page to page.

What a server says of its pages is believed only as far as it makes sense. Otherwise an empty
page, or one shorter than its size, is the last; and a page that repeats ends every walk.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from itertools import chain
from typing import Any, Generic, TypeAlias, TypeVar

from msgspec import UNSET

from .codec import Decoded
from .operation import BodyCursor, HeaderCursor, NumberPages, OffsetPages, Operation, Path
from .transport import RawResponse

T = TypeVar("T")
Parameters: TypeAlias = Mapping[str, object]


class Page(Generic[T]):
    """One page of a list. `number`, `total` and `last` are None where the API does not say."""

    __slots__ = ("items", "last", "number", "total")

    def __init__(
        self,
        items: list[T],
        number: int | None = None,
        total: int | None = None,
        last: int | None = None,
    ) -> None:
        self.items = items
        self.number = number
        self.total = total
        """The number of items on all pages together."""
        self.last = last
        """The number of the last page."""

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"Page({len(self.items)} items, number={self.number}, last={self.last})"


Turn: TypeAlias = tuple[Page[T], Parameters | None]
"""A page, and the parameters that ask for the next one; None after the last."""


class Pager(Generic[T]):
    """The items of a list, page after page, each page asked for when it is reached.

    Every iteration starts anew; nothing is sent before the first.
    """

    __slots__ = ("_fetch", "_first")

    def __init__(self, first: Parameters, fetch: Callable[[Parameters], Turn[T]]) -> None:
        self._first = first
        self._fetch = fetch

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(self.pages())

    def pages(self) -> Iterator[Page[T]]:
        """The pages, each with its items."""
        repeats = _Repeats()
        parameters: Parameters | None = self._first
        while parameters is not None:
            page, parameters = self._fetch(parameters)
            if repeats(page.items):
                return
            yield page

    def first(self) -> T | None:
        """The first item, or None when the list is empty. Asks for one page at most."""
        page, _ = self._fetch(self._first)
        return page.items[0] if page.items else None


class AsyncPager(Generic[T]):
    """The items of a list, page after page, each page asked for when it is reached.

    Every iteration starts anew; nothing is sent before the first.
    """

    __slots__ = ("_fetch", "_first")

    def __init__(
        self, first: Parameters, fetch: Callable[[Parameters], Awaitable[Turn[T]]]
    ) -> None:
        self._first = first
        self._fetch = fetch

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, each with its items."""
        repeats = _Repeats()
        parameters: Parameters | None = self._first
        while parameters is not None:
            page, parameters = await self._fetch(parameters)
            if repeats(page.items):
                return
            yield page

    async def first(self) -> T | None:
        """The first item, or None when the list is empty. Asks for one page at most."""
        page, _ = await self._fetch(self._first)
        return page.items[0] if page.items else None


class _Repeats:
    """Tells when a walk goes round in a circle, of any length, by Brent's algorithm."""

    __slots__ = ("_count", "_mark", "_mark_at", "_previous")

    def __init__(self) -> None:
        self._count = 0
        self._mark_at = 1
        self._mark: list[Any] | None = None
        self._previous: list[Any] | None = None

    def __call__(self, items: list[Any]) -> bool:
        if items and (items == self._previous or items == self._mark):
            return True
        self._count += 1
        self._previous = items
        if self._count == self._mark_at:
            self._mark = items
            self._mark_at *= 2
        return False


def first_parameters(operation: Operation[Any], parameters: Parameters) -> Parameters:
    """The parameters of a walk's first page."""
    style = operation.pages
    if isinstance(style, HeaderCursor) and style.first and not _given(parameters, style.parameter):
        return {**parameters, style.parameter: style.first}
    return parameters


def read_turn(
    operation: Operation[T],
    parameters: Parameters,
    answer: RawResponse,
    body: Decoded,
    items: list[T],
) -> Turn[T]:
    """One page out of a decoded body, and the parameters of the next."""
    style = operation.pages
    if isinstance(style, NumberPages):
        return _numbered(style, parameters, body, items)
    if isinstance(style, OffsetPages):
        return _after_offset(style, parameters, body, items)
    if style is None:
        return Page(items), None
    if isinstance(style, HeaderCursor):
        found: object = answer.headers.get(style.header)
    else:
        found = body.find(style.at)
    return Page(items), _after_cursor(style, parameters, found)


def _numbered(style: NumberPages, parameters: Parameters, body: Decoded, items: list[T]) -> Turn[T]:
    asked = _count(parameters.get(style.page), least=0)
    number = 1 if asked is None else asked
    last = _count(_found(body, style.last))
    page = Page(
        items,
        number=_count(_found(body, style.number), least=0) or number,
        total=_count(_found(body, style.total), least=0),
        last=last,
    )
    if not items:
        return page, None
    if last is not None:
        more = number < last
    else:
        size = _count(_found(body, style.size_at)) or _count(parameters.get(style.size))
        more = size is None or len(items) >= size
    return page, {**parameters, style.page: number + 1} if more else None


def _after_offset(
    style: OffsetPages, parameters: Parameters, body: Decoded, items: list[T]
) -> Turn[T]:
    offset = _count(parameters.get(style.offset)) or 0
    total = _count(_found(body, style.total), least=0)
    more = _found(body, style.more)
    if not isinstance(more, bool):
        size = _count(parameters.get(style.size))
        more = size is None or len(items) >= size if total is None else offset + len(items) < total
    after = {**parameters, style.offset: offset + len(items)}
    return Page(items, total=total), after if more and items else None


def _found(body: Decoded, path: Path) -> object:
    return body.find(path) if path else None


def _count(value: object, least: int = 1) -> int | None:
    """A number of things; None for anything that is no such number."""
    return value if type(value) is int and value >= least else None


def _after_cursor(
    style: HeaderCursor | BodyCursor, parameters: Parameters, found: object
) -> Parameters | None:
    if isinstance(found, bool) or not isinstance(found, (str, int)) or found == "":
        return None
    if isinstance(found, int) and found < 0:
        return None
    if str(found) == str(parameters.get(style.parameter)):
        return None
    return {**parameters, style.parameter: found}


def _given(parameters: Parameters, name: str) -> bool:
    value = parameters.get(name, UNSET)
    return value is not UNSET and value is not None
