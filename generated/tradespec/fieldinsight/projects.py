"""FieldInsight Gateway API: projects."""

from __future__ import annotations

import builtins

from .._core import raw as _raw
from .._core.operation import Operation, Result
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .models import Project, ProjectList

_LIST: Operation[list[Project]] = Operation(
    name="projects.list",
    method="GET",
    path="/v1/projects",
    results={200: Result(ProjectList, ("items",))},
    repeat="safe",
    scopes=("jobs:read",),
    cacheable=True,
)


class ProjectsResource(Resource):
    """Projects that jobs may belong to."""

    def list(self) -> builtins.list[Project]:
        """List projects.

        The projects that jobs of the key may belong to, at most 100.

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

        `GET /v1/projects`
        """
        return self._call(_LIST, {})


class AsyncProjectsResource(AsyncResource):
    """Projects that jobs may belong to."""

    async def list(self) -> builtins.list[Project]:
        """List projects.

        The projects that jobs of the key may belong to, at most 100.

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

        `GET /v1/projects`
        """
        return await self._call(_LIST, {})


class RawProjectsResource(RawResource):
    """Like `ProjectsResource`, each answer with its status, headers and bytes."""

    list = _raw.call(ProjectsResource.list)


class AsyncRawProjectsResource(AsyncRawResource):
    """Like `AsyncProjectsResource`, each answer with its status, headers and bytes."""

    list = _raw.async_call(AsyncProjectsResource.list)
