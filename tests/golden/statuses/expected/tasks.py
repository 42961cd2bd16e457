"""Statuses: tasks."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .models import Outcome, Task

_GET: Operation[Task] = Operation(
    name="tasks.get", method="GET", path="/tasks", results={"default": Result(Task)}, repeat="safe"
)

_RESET: Operation[Task] = Operation(
    name="tasks.reset", method="PUT", path="/tasks", results={"2XX": Result(Task)}, repeat="safe"
)

_START: Operation[Outcome | Task | None] = Operation(
    name="tasks.start",
    method="POST",
    path="/tasks",
    results={200: Result(Outcome), 202: Result(Task), 204: Result(None)},
    repeat="never",
)

_DELETE: Operation[None] = Operation(
    name="tasks.delete", method="DELETE", path="/tasks", results={204: Result(None)}, repeat="safe"
)

_REDIRECT: Operation[None] = Operation(
    name="tasks.redirect",
    method="PATCH",
    path="/tasks",
    results={"2XX": Result(None)},
    repeat="never",
)


class TasksResource(Resource):
    """Tasks."""

    def get(self) -> Task:
        """The task.

        `GET /tasks`
        """
        return self._call(_GET, {})

    def reset(self) -> Task:
        """Reset tasks.

        `PUT /tasks`
        """
        return self._call(_RESET, {})

    def start(self) -> Outcome | Task | None:
        """Start a task.

        `POST /tasks`
        """
        return self._call(_START, {})

    def delete(self) -> None:
        """Forget the task.

        `DELETE /tasks`
        """
        return self._call(_DELETE, {})

    def redirect(self) -> None:
        """Only a redirect is documented.

        `PATCH /tasks`
        """
        return self._call(_REDIRECT, {})


class AsyncTasksResource(AsyncResource):
    """Tasks."""

    async def get(self) -> Task:
        """The task.

        `GET /tasks`
        """
        return await self._call(_GET, {})

    async def reset(self) -> Task:
        """Reset tasks.

        `PUT /tasks`
        """
        return await self._call(_RESET, {})

    async def start(self) -> Outcome | Task | None:
        """Start a task.

        `POST /tasks`
        """
        return await self._call(_START, {})

    async def delete(self) -> None:
        """Forget the task.

        `DELETE /tasks`
        """
        return await self._call(_DELETE, {})

    async def redirect(self) -> None:
        """Only a redirect is documented.

        `PATCH /tasks`
        """
        return await self._call(_REDIRECT, {})


class RawTasksResource(RawResource):
    """Like `TasksResource`, each answer with its status, headers and bytes."""

    get = _raw.call(TasksResource.get)
    reset = _raw.call(TasksResource.reset)
    start = _raw.call(TasksResource.start)
    delete = _raw.call(TasksResource.delete)
    redirect = _raw.call(TasksResource.redirect)


class AsyncRawTasksResource(AsyncRawResource):
    """Like `AsyncTasksResource`, each answer with its status, headers and bytes."""

    get = _raw.async_call(AsyncTasksResource.get)
    reset = _raw.async_call(AsyncTasksResource.reset)
    start = _raw.async_call(AsyncTasksResource.start)
    delete = _raw.async_call(AsyncTasksResource.delete)
    redirect = _raw.async_call(AsyncTasksResource.redirect)
