"""FieldInsight Gateway API: custom_fields."""

from __future__ import annotations

import builtins

from .._core import raw as _raw
from .._core.operation import Operation, Result
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .models import CustomField, CustomFieldList

_LIST: Operation[list[CustomField]] = Operation(
    name="custom_fields.list",
    method="GET",
    path="/v1/custom-fields",
    results={200: Result(CustomFieldList, ("items",))},
    repeat="safe",
    scopes=("jobs:read",),
    cacheable=True,
)


class CustomFieldsResource(Resource):
    """Fields of a job that were set up for the integration."""

    def list(self) -> builtins.list[CustomField]:
        """List custom fields.

        The custom fields that were set up for the integration, at most 100. New ones are made
        on request to the vendor.

        Scope: `jobs:read`.

        Raises:
            BadRequestError: 400, A query parameter is unknown or not valid, or the request id
                is not.
            AuthenticationError: 401, The key is missing, unknown, or lacks the scope of the
                call; all look the same.
            PermissionDeniedError: 403, The key is good but has no customers yet. It has
                nothing to do with scopes.
            RateLimitError: 429, The shared requests of this minute are spent and two seconds
                of waiting did not help. There is no `Retry-After`: pause a second or two,
                longer each time and by chance. One request comes back every 1.5 seconds.
            InternalServerError: 500, The gateway failed. Worth another try; then report the
                request id.
            InternalServerError: 502, What stands behind the gateway answered something it may
                not or cannot pass on.

        Source: docs. Reading: The page lists no errors; those of any call are meant.

        `GET /v1/custom-fields`
        """
        return self._call(_LIST, {})


class AsyncCustomFieldsResource(AsyncResource):
    """Fields of a job that were set up for the integration."""

    async def list(self) -> builtins.list[CustomField]:
        """List custom fields.

        The custom fields that were set up for the integration, at most 100. New ones are made
        on request to the vendor.

        Scope: `jobs:read`.

        Raises:
            BadRequestError: 400, A query parameter is unknown or not valid, or the request id
                is not.
            AuthenticationError: 401, The key is missing, unknown, or lacks the scope of the
                call; all look the same.
            PermissionDeniedError: 403, The key is good but has no customers yet. It has
                nothing to do with scopes.
            RateLimitError: 429, The shared requests of this minute are spent and two seconds
                of waiting did not help. There is no `Retry-After`: pause a second or two,
                longer each time and by chance. One request comes back every 1.5 seconds.
            InternalServerError: 500, The gateway failed. Worth another try; then report the
                request id.
            InternalServerError: 502, What stands behind the gateway answered something it may
                not or cannot pass on.

        Source: docs. Reading: The page lists no errors; those of any call are meant.

        `GET /v1/custom-fields`
        """
        return await self._call(_LIST, {})


class RawCustomFieldsResource(RawResource):
    """Like `CustomFieldsResource`, each answer with its status, headers and bytes."""

    list = _raw.call(CustomFieldsResource.list)


class AsyncRawCustomFieldsResource(AsyncRawResource):
    """Like `AsyncCustomFieldsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_call(AsyncCustomFieldsResource.list)
