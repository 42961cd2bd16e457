"""FieldInsight Gateway API: customers."""

from __future__ import annotations

import builtins

from .._core import raw as _raw
from .._core.operation import Operation, Result
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .models import Customer, CustomerList

_LIST: Operation[list[Customer]] = Operation(
    name="customers.list",
    method="GET",
    path="/v1/customers",
    results={200: Result(CustomerList, ("items",))},
    repeat="safe",
    scopes=("jobs:read",),
    cacheable=True,
)


class CustomersResource(Resource):
    """The customers that the key was issued for."""

    def list(self) -> builtins.list[Customer]:
        """List customers.

        The customers that the key was issued for, at most 100. The call to check a key with:
        401 for a wrong one and for one without `jobs:read`, 403 for one without customers.

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

        `GET /v1/customers`
        """
        return self._call(_LIST, {})


class AsyncCustomersResource(AsyncResource):
    """The customers that the key was issued for."""

    async def list(self) -> builtins.list[Customer]:
        """List customers.

        The customers that the key was issued for, at most 100. The call to check a key with:
        401 for a wrong one and for one without `jobs:read`, 403 for one without customers.

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

        `GET /v1/customers`
        """
        return await self._call(_LIST, {})


class RawCustomersResource(RawResource):
    """Like `CustomersResource`, each answer with its status, headers and bytes."""

    list = _raw.call(CustomersResource.list)


class AsyncRawCustomersResource(AsyncRawResource):
    """Like `AsyncCustomersResource`, each answer with its status, headers and bytes."""

    list = _raw.async_call(AsyncCustomersResource.list)
