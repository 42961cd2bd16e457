"""The untagged API: books."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Body, Operation, Parameter, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType
from .models import GetBooksByBookIdResponse, GetBooksResponseItem

_GET: Operation[list[GetBooksResponseItem]] = Operation(
    name="books.get",
    method="GET",
    path="/books",
    results={200: Result(list[GetBooksResponseItem])},
    repeat="safe",
)

_POST: Operation[None] = Operation(
    name="books.post",
    method="POST",
    path="/books",
    body=Body("application/json"),
    results={204: Result(None)},
    repeat="never",
)

_GET_BY_BOOK_ID: Operation[GetBooksByBookIdResponse] = Operation(
    name="books.get_by_book_id",
    method="GET",
    path="/books/{bookId}",
    parameters=(Parameter("bookId", "path"),),
    results={200: Result(GetBooksByBookIdResponse)},
    repeat="safe",
)

_DELETE_BY_BOOK_ID: Operation[None] = Operation(
    name="books.delete_by_book_id",
    method="DELETE",
    path="/books/{bookId}",
    parameters=(Parameter("bookId", "path"),),
    results={204: Result(None)},
    repeat="safe",
)

_GET_PAGES_TEXT: Operation[str] = Operation(
    name="books.get_pages_text",
    method="GET",
    path="/books/{bookId}/pages/{page}/text",
    parameters=(Parameter("bookId", "path"), Parameter("page", "path")),
    results={200: Result(str, media_type="text/plain")},
    repeat="safe",
)


class BooksResource(Resource):
    """Books."""

    def get(self) -> list[GetBooksResponseItem]:
        """All books.

        `GET /books`
        """
        return self._call(_GET, {})

    def post(self, *, title: str | UnsetType = UNSET) -> None:
        """Post.

        `POST /books`
        """
        return self._call(_POST, {}, {"title": title})

    def get_by_book_id(self, book_id: str) -> GetBooksByBookIdResponse:
        """Get by book id.

        `GET /books/{bookId}`
        """
        return self._call(_GET_BY_BOOK_ID, {"bookId": book_id})

    def delete_by_book_id(self, book_id: str) -> None:
        """Delete by book id.

        `DELETE /books/{bookId}`
        """
        return self._call(_DELETE_BY_BOOK_ID, {"bookId": book_id})

    def get_pages_text(self, book_id: str, page: int) -> str:
        """Get pages text.

        `GET /books/{bookId}/pages/{page}/text`
        """
        return self._call(_GET_PAGES_TEXT, {"bookId": book_id, "page": page})


class AsyncBooksResource(AsyncResource):
    """Books."""

    async def get(self) -> list[GetBooksResponseItem]:
        """All books.

        `GET /books`
        """
        return await self._call(_GET, {})

    async def post(self, *, title: str | UnsetType = UNSET) -> None:
        """Post.

        `POST /books`
        """
        return await self._call(_POST, {}, {"title": title})

    async def get_by_book_id(self, book_id: str) -> GetBooksByBookIdResponse:
        """Get by book id.

        `GET /books/{bookId}`
        """
        return await self._call(_GET_BY_BOOK_ID, {"bookId": book_id})

    async def delete_by_book_id(self, book_id: str) -> None:
        """Delete by book id.

        `DELETE /books/{bookId}`
        """
        return await self._call(_DELETE_BY_BOOK_ID, {"bookId": book_id})

    async def get_pages_text(self, book_id: str, page: int) -> str:
        """Get pages text.

        `GET /books/{bookId}/pages/{page}/text`
        """
        return await self._call(_GET_PAGES_TEXT, {"bookId": book_id, "page": page})


class RawBooksResource(RawResource):
    """Like `BooksResource`, each answer with its status, headers and bytes."""

    get = _raw.call(BooksResource.get)
    post = _raw.call(BooksResource.post)
    get_by_book_id = _raw.call(BooksResource.get_by_book_id)
    delete_by_book_id = _raw.call(BooksResource.delete_by_book_id)
    get_pages_text = _raw.call(BooksResource.get_pages_text)


class AsyncRawBooksResource(AsyncRawResource):
    """Like `AsyncBooksResource`, each answer with its status, headers and bytes."""

    get = _raw.async_call(AsyncBooksResource.get)
    post = _raw.async_call(AsyncBooksResource.post)
    get_by_book_id = _raw.async_call(AsyncBooksResource.get_by_book_id)
    delete_by_book_id = _raw.async_call(AsyncBooksResource.delete_by_book_id)
    get_pages_text = _raw.async_call(AsyncBooksResource.get_pages_text)
