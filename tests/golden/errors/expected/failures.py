"""Errors: failures."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .models import FailuresGetResponse

_GET: Operation[FailuresGetResponse] = Operation(
    name="failures.get",
    method="GET",
    path="/fail",
    results={200: Result(FailuresGetResponse)},
    repeat="safe",
)


class FailuresResource(Resource):
    """Failures."""

    def get(self) -> FailuresGetResponse:
        """Fail in every way.

        Raises:
            BadRequestError: 400, A very long text that says what is wrong with the request,
                in so many words that they do not fit a line, and so must be wrapped.
            AuthenticationError: 401, No key.
            PaymentRequiredError: 402, Pay first.
            PermissionDeniedError: 403, Not yours.
            NotFoundError: 404, Not there.
            ConflictError: 409, Already there.
            APIStatusError: 418, A teapot.
            RateLimitError: 429, Too many.
            InternalServerError: 500, It broke.
            APIStatusError: 4XX, Something else is wrong with the request.
            InternalServerError: 5XX, Something else broke.

        Source: inferred. Reading: Nothing says that this works; it is read from the errors.

        `GET /fail`
        """
        return self._call(_GET, {})


class AsyncFailuresResource(AsyncResource):
    """Failures."""

    async def get(self) -> FailuresGetResponse:
        """Fail in every way.

        Raises:
            BadRequestError: 400, A very long text that says what is wrong with the request,
                in so many words that they do not fit a line, and so must be wrapped.
            AuthenticationError: 401, No key.
            PaymentRequiredError: 402, Pay first.
            PermissionDeniedError: 403, Not yours.
            NotFoundError: 404, Not there.
            ConflictError: 409, Already there.
            APIStatusError: 418, A teapot.
            RateLimitError: 429, Too many.
            InternalServerError: 500, It broke.
            APIStatusError: 4XX, Something else is wrong with the request.
            InternalServerError: 5XX, Something else broke.

        Source: inferred. Reading: Nothing says that this works; it is read from the errors.

        `GET /fail`
        """
        return await self._call(_GET, {})


class RawFailuresResource(RawResource):
    """Like `FailuresResource`, each answer with its status, headers and bytes."""

    get = _raw.call(FailuresResource.get)


class AsyncRawFailuresResource(AsyncRawResource):
    """Like `AsyncFailuresResource`, each answer with its status, headers and bytes."""

    get = _raw.async_call(AsyncFailuresResource.get)
