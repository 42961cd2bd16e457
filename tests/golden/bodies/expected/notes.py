"""Bodies: notes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from ._core import raw as _raw
from ._core.operation import Body, Operation, Parameter, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, UnsetType
from .models import Note, Person

_REPLACE: Operation[None] = Operation(
    name="notes.replace",
    method="PUT",
    path="/notes",
    body=Body("application/json"),
    results={204: Result(None)},
    repeat="safe",
)

_CREATE: Operation[Note] = Operation(
    name="notes.create",
    method="POST",
    path="/notes",
    body=Body("application/json"),
    results={201: Result(Note)},
    repeat="never",
)

_TOUCH: Operation[None] = Operation(
    name="notes.touch",
    method="PATCH",
    path="/notes",
    body=Body("application/json"),
    results={204: Result(None)},
    repeat="never",
)

_RENAME: Operation[None] = Operation(
    name="notes.rename",
    method="PUT",
    path="/notes/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={204: Result(None)},
    repeat="safe",
)


class NotesResource(Resource):
    """Notes."""

    def replace(self, *, body: Sequence[Note | Mapping[str, object]]) -> None:
        """Replace all notes.

        Args:
            body: All notes there shall be.

        `PUT /notes`
        """
        return self._call(_REPLACE, {}, body)

    def create(
        self,
        *,
        text: str,
        pinned: bool | UnsetType = UNSET,
        author: Person | Mapping[str, object] | UnsetType = UNSET,
        labels: Sequence[str] | UnsetType = UNSET,
        more: Mapping[str, str] | UnsetType = UNSET,
    ) -> Note:
        """Add a note.

        Args:
            text: What it says.
            pinned: Whether it stays on top. Default: `false`.

        `POST /notes`
        """
        return self._call(
            _CREATE,
            {},
            {"text": text, "pinned": pinned, "author": author, "labels": labels, "more": more},
        )

    def touch(self, *, at: dt.datetime | str | UnsetType = UNSET) -> None:
        """Touch notes, if wanted.

        `PATCH /notes`
        """
        return self._call(_TOUCH, {}, {"at": at})

    def rename(self, id: str, *, body_id: str) -> None:
        """Rename a note.

        Args:
            body_id: The new identifier.

        `PUT /notes/{id}`
        """
        return self._call(_RENAME, {"id": id}, {"id": body_id})


class AsyncNotesResource(AsyncResource):
    """Notes."""

    async def replace(self, *, body: Sequence[Note | Mapping[str, object]]) -> None:
        """Replace all notes.

        Args:
            body: All notes there shall be.

        `PUT /notes`
        """
        return await self._call(_REPLACE, {}, body)

    async def create(
        self,
        *,
        text: str,
        pinned: bool | UnsetType = UNSET,
        author: Person | Mapping[str, object] | UnsetType = UNSET,
        labels: Sequence[str] | UnsetType = UNSET,
        more: Mapping[str, str] | UnsetType = UNSET,
    ) -> Note:
        """Add a note.

        Args:
            text: What it says.
            pinned: Whether it stays on top. Default: `false`.

        `POST /notes`
        """
        return await self._call(
            _CREATE,
            {},
            {"text": text, "pinned": pinned, "author": author, "labels": labels, "more": more},
        )

    async def touch(self, *, at: dt.datetime | str | UnsetType = UNSET) -> None:
        """Touch notes, if wanted.

        `PATCH /notes`
        """
        return await self._call(_TOUCH, {}, {"at": at})

    async def rename(self, id: str, *, body_id: str) -> None:
        """Rename a note.

        Args:
            body_id: The new identifier.

        `PUT /notes/{id}`
        """
        return await self._call(_RENAME, {"id": id}, {"id": body_id})


class RawNotesResource(RawResource):
    """Like `NotesResource`, each answer with its status, headers and bytes."""

    replace = _raw.call(NotesResource.replace)
    create = _raw.call(NotesResource.create)
    touch = _raw.call(NotesResource.touch)
    rename = _raw.call(NotesResource.rename)


class AsyncRawNotesResource(AsyncRawResource):
    """Like `AsyncNotesResource`, each answer with its status, headers and bytes."""

    replace = _raw.async_call(AsyncNotesResource.replace)
    create = _raw.async_call(AsyncNotesResource.create)
    touch = _raw.async_call(AsyncNotesResource.touch)
    rename = _raw.async_call(AsyncNotesResource.rename)
