"""Custom Trades CRM API: companies."""

from __future__ import annotations

from .._core import raw as _raw
from .._core.operation import Operation, Result
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .models import Company, CompanyResponse

_ME: Operation[Company] = Operation(
    name="companies.me",
    method="GET",
    path="/companies/me",
    results={200: Result(CompanyResponse, ("data",))},
    repeat="safe",
)


class CompaniesResource(Resource):
    """The company that owns the API key."""

    def me(self) -> Company:
        """Get the company.

        The company that owns the API key.

        Raises:
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The company no longer exists.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /companies/me`
        """
        return self._call(_ME, {})


class AsyncCompaniesResource(AsyncResource):
    """The company that owns the API key."""

    async def me(self) -> Company:
        """Get the company.

        The company that owns the API key.

        Raises:
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The company no longer exists.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /companies/me`
        """
        return await self._call(_ME, {})


class RawCompaniesResource(RawResource):
    """Like `CompaniesResource`, each answer with its status, headers and bytes."""

    me = _raw.call(CompaniesResource.me)


class AsyncRawCompaniesResource(AsyncRawResource):
    """Like `AsyncCompaniesResource`, each answer with its status, headers and bytes."""

    me = _raw.async_call(AsyncCompaniesResource.me)
