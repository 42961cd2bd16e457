"""FieldInsight Gateway API: job_statuses."""

from __future__ import annotations

import builtins

from .._core import raw as _raw
from .._core.operation import Operation, Result
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .models import JobStatus, JobStatusList

_LIST: Operation[list[JobStatus]] = Operation(
    name="job_statuses.list",
    method="GET",
    path="/v1/job-statuses",
    results={200: Result(JobStatusList, ("items",))},
    repeat="safe",
    scopes=("jobs:read",),
    cacheable=True,
)


class JobStatusesResource(Resource):
    """Statuses that a job can be in."""

    def list(self) -> builtins.list[JobStatus]:
        """List job statuses.

        The statuses that a job can be in, at most 100. The list of jobs filters by their
        identifiers.

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

        `GET /v1/job-statuses`
        """
        return self._call(_LIST, {})


class AsyncJobStatusesResource(AsyncResource):
    """Statuses that a job can be in."""

    async def list(self) -> builtins.list[JobStatus]:
        """List job statuses.

        The statuses that a job can be in, at most 100. The list of jobs filters by their
        identifiers.

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

        `GET /v1/job-statuses`
        """
        return await self._call(_LIST, {})


class RawJobStatusesResource(RawResource):
    """Like `JobStatusesResource`, each answer with its status, headers and bytes."""

    list = _raw.call(JobStatusesResource.list)


class AsyncRawJobStatusesResource(AsyncRawResource):
    """Like `AsyncJobStatusesResource`, each answer with its status, headers and bytes."""

    list = _raw.async_call(AsyncJobStatusesResource.list)
