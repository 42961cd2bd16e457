"""Bodies: session."""

from __future__ import annotations

from collections.abc import Sequence

from ._core import raw as _raw
from ._core.operation import Body, Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType

_LOGIN: Operation[None] = Operation(
    name="session.login",
    method="POST",
    path="/login",
    body=Body("application/x-www-form-urlencoded"),
    results={204: Result(None)},
    repeat="never",
)


class SessionResource(Resource):
    """Session."""

    def login(self, *, user: str, password: str, scope: Sequence[str] | UnsetType = UNSET) -> None:
        """Log in.

        `POST /login`
        """
        return self._call(_LOGIN, {}, {"user": user, "password": password, "scope": scope})


class AsyncSessionResource(AsyncResource):
    """Session."""

    async def login(
        self, *, user: str, password: str, scope: Sequence[str] | UnsetType = UNSET
    ) -> None:
        """Log in.

        `POST /login`
        """
        return await self._call(_LOGIN, {}, {"user": user, "password": password, "scope": scope})


class RawSessionResource(RawResource):
    """Like `SessionResource`, each answer with its status, headers and bytes."""

    login = _raw.call(SessionResource.login)


class AsyncRawSessionResource(AsyncRawResource):
    """Like `AsyncSessionResource`, each answer with its status, headers and bytes."""

    login = _raw.async_call(AsyncSessionResource.login)
