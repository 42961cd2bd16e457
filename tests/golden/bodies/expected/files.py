"""Bodies: files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ._core import raw as _raw
from ._core.operation import Body, Operation, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from ._core.types import UNSET, FileContent, UnsetType
from .models import Person

_STORE: Operation[None] = Operation(
    name="files.store",
    method="PUT",
    path="/files",
    body=Body("application/octet-stream"),
    results={204: Result(None)},
    repeat="safe",
)

_UPLOAD: Operation[None] = Operation(
    name="files.upload",
    method="POST",
    path="/files",
    body=Body("multipart/form-data", files=frozenset(("file", "thumbnails"))),
    results={204: Result(None)},
    repeat="never",
)

_ANNOTATE: Operation[None] = Operation(
    name="files.annotate",
    method="PATCH",
    path="/files",
    body=Body("text/plain"),
    results={204: Result(None)},
    repeat="never",
)


class FilesResource(Resource):
    """Files."""

    def store(self, *, body: FileContent) -> None:
        """Store bytes.

        `PUT /files`
        """
        return self._call(_STORE, {}, body)

    def upload(
        self,
        *,
        file: FileContent,
        title: str | UnsetType = UNSET,
        thumbnails: Sequence[FileContent] | UnsetType = UNSET,
        owner: Person | Mapping[str, object] | UnsetType = UNSET,
    ) -> None:
        """Upload a file.

        Args:
            file: The file.

        `POST /files`
        """
        return self._call(
            _UPLOAD, {}, {"file": file, "title": title, "thumbnails": thumbnails, "owner": owner}
        )

    def annotate(self, *, body: str | UnsetType = UNSET) -> None:
        """Store text.

        `PATCH /files`
        """
        return self._call(_ANNOTATE, {}, body)


class AsyncFilesResource(AsyncResource):
    """Files."""

    async def store(self, *, body: FileContent) -> None:
        """Store bytes.

        `PUT /files`
        """
        return await self._call(_STORE, {}, body)

    async def upload(
        self,
        *,
        file: FileContent,
        title: str | UnsetType = UNSET,
        thumbnails: Sequence[FileContent] | UnsetType = UNSET,
        owner: Person | Mapping[str, object] | UnsetType = UNSET,
    ) -> None:
        """Upload a file.

        Args:
            file: The file.

        `POST /files`
        """
        return await self._call(
            _UPLOAD, {}, {"file": file, "title": title, "thumbnails": thumbnails, "owner": owner}
        )

    async def annotate(self, *, body: str | UnsetType = UNSET) -> None:
        """Store text.

        `PATCH /files`
        """
        return await self._call(_ANNOTATE, {}, body)


class RawFilesResource(RawResource):
    """Like `FilesResource`, each answer with its status, headers and bytes."""

    store = _raw.call(FilesResource.store)
    upload = _raw.call(FilesResource.upload)
    annotate = _raw.call(FilesResource.annotate)


class AsyncRawFilesResource(AsyncRawResource):
    """Like `AsyncFilesResource`, each answer with its status, headers and bytes."""

    store = _raw.async_call(AsyncFilesResource.store)
    upload = _raw.async_call(AsyncFilesResource.upload)
    annotate = _raw.async_call(AsyncFilesResource.annotate)
