"""FieldInsight Gateway API: job_types."""

from __future__ import annotations

import builtins

from .._core import raw as _raw
from .._core.operation import Operation, Result
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .models import JobType, JobTypeList

_LIST: Operation[list[JobType]] = Operation(
    name="job_types.list",
    method="GET",
    path="/v1/job-types",
    results={200: Result(JobTypeList, ("items",))},
    repeat="safe",
    scopes=("jobs:read",),
    cacheable=True,
)


class JobTypesResource(Resource):
    """Kinds of work."""

    def list(self) -> builtins.list[JobType]:
        """List job types.

        The kinds of work that a job can be of, at most 100.

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

        `GET /v1/job-types`
        """
        return self._call(_LIST, {})


class AsyncJobTypesResource(AsyncResource):
    """Kinds of work."""

    async def list(self) -> builtins.list[JobType]:
        """List job types.

        The kinds of work that a job can be of, at most 100.

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

        `GET /v1/job-types`
        """
        return await self._call(_LIST, {})


class RawJobTypesResource(RawResource):
    """Like `JobTypesResource`, each answer with its status, headers and bytes."""

    list = _raw.call(JobTypesResource.list)


class AsyncRawJobTypesResource(AsyncRawResource):
    """Like `AsyncJobTypesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_call(AsyncJobTypesResource.list)
