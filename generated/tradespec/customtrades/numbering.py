"""Custom Trades CRM API: numbering."""

from __future__ import annotations

from collections.abc import Mapping

from .._core import raw as _raw
from .._core.operation import Body, Operation, Result
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, UnsetType
from .models import (
    Numbering,
    NumberingResponse,
    NumberingSettingsUpdate,
    NumberingUpdated,
    NumberingUpdatedResponse,
)

_GET: Operation[Numbering] = Operation(
    name="numbering.get",
    method="GET",
    path="/numbering",
    results={200: Result(NumberingResponse, ("data",))},
    repeat="safe",
)

_UPDATE: Operation[NumberingUpdated] = Operation(
    name="numbering.update",
    method="PUT",
    path="/numbering",
    body=Body("application/json"),
    results={200: Result(NumberingUpdatedResponse, ("data",))},
    repeat="key",
)


class NumberingResource(Resource):
    """How invoice and estimate numbers are formed."""

    def get(self) -> Numbering:
        """Get the numbering settings.

        How the next invoice and estimate numbers are formed. Jobs are not covered.

        Raises:
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /numbering`
        """
        return self._call(_GET, {})

    def update(
        self,
        *,
        invoice: NumberingSettingsUpdate | Mapping[str, object] | UnsetType = UNSET,
        estimate: NumberingSettingsUpdate | Mapping[str, object] | UnsetType = UNSET,
    ) -> NumberingUpdated:
        """Update the numbering settings.

        Change the settings sent; all others stay as they are.

        Args:
            invoice: Settings for invoices.
            estimate: Settings for estimates.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `PUT /numbering`
        """
        return self._call(_UPDATE, {}, {"invoice": invoice, "estimate": estimate})


class AsyncNumberingResource(AsyncResource):
    """How invoice and estimate numbers are formed."""

    async def get(self) -> Numbering:
        """Get the numbering settings.

        How the next invoice and estimate numbers are formed. Jobs are not covered.

        Raises:
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /numbering`
        """
        return await self._call(_GET, {})

    async def update(
        self,
        *,
        invoice: NumberingSettingsUpdate | Mapping[str, object] | UnsetType = UNSET,
        estimate: NumberingSettingsUpdate | Mapping[str, object] | UnsetType = UNSET,
    ) -> NumberingUpdated:
        """Update the numbering settings.

        Change the settings sent; all others stay as they are.

        Args:
            invoice: Settings for invoices.
            estimate: Settings for estimates.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `PUT /numbering`
        """
        return await self._call(_UPDATE, {}, {"invoice": invoice, "estimate": estimate})


class RawNumberingResource(RawResource):
    """Like `NumberingResource`, each answer with its status, headers and bytes."""

    get = _raw.call(NumberingResource.get)
    update = _raw.call(NumberingResource.update)


class AsyncRawNumberingResource(AsyncRawResource):
    """Like `AsyncNumberingResource`, each answer with its status, headers and bytes."""

    get = _raw.async_call(AsyncNumberingResource.get)
    update = _raw.async_call(AsyncNumberingResource.update)
