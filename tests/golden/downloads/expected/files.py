"""Downloads: files."""

from __future__ import annotations

from ._core import raw as _raw
from ._core.operation import Operation, Parameter, Result
from ._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .models import FilesAnyResponseAccepted

_DOWNLOAD: Operation[bytes] = Operation(
    name="files.download",
    method="GET",
    path="/files/{id}",
    parameters=(Parameter("id", "path"),),
    results={200: Result(bytes, media_type="application/octet-stream")},
    repeat="safe",
)

_TEXT: Operation[str] = Operation(
    name="files.text",
    method="GET",
    path="/files/{id}/text",
    parameters=(Parameter("id", "path"),),
    results={200: Result(str, media_type="text/plain")},
    repeat="safe",
)

_IMAGE: Operation[bytes] = Operation(
    name="files.image",
    method="GET",
    path="/files/{id}/image",
    parameters=(Parameter("id", "path"),),
    results={200: Result(bytes, media_type="image/png")},
    repeat="safe",
)

_ANY: Operation[bytes | FilesAnyResponseAccepted] = Operation(
    name="files.any",
    method="GET",
    path="/files/{id}/any",
    parameters=(Parameter("id", "path"),),
    results={
        200: Result(bytes, media_type="*/*"),
        202: Result(FilesAnyResponseAccepted, media_type="application/json; charset=utf-8"),
    },
    repeat="safe",
)


class FilesResource(Resource):
    """Files."""

    def download(self, id: str) -> bytes:
        """Download a file.

        `GET /files/{id}`
        """
        return self._call(_DOWNLOAD, {"id": id})

    def text(self, id: str) -> str:
        """A file as text.

        `GET /files/{id}/text`
        """
        return self._call(_TEXT, {"id": id})

    def image(self, id: str) -> bytes:
        """A file as a picture.

        `GET /files/{id}/image`
        """
        return self._call(_IMAGE, {"id": id})

    def any(self, id: str) -> bytes | FilesAnyResponseAccepted:
        """Bytes, or where they are.

        `GET /files/{id}/any`
        """
        return self._call(_ANY, {"id": id})


class AsyncFilesResource(AsyncResource):
    """Files."""

    async def download(self, id: str) -> bytes:
        """Download a file.

        `GET /files/{id}`
        """
        return await self._call(_DOWNLOAD, {"id": id})

    async def text(self, id: str) -> str:
        """A file as text.

        `GET /files/{id}/text`
        """
        return await self._call(_TEXT, {"id": id})

    async def image(self, id: str) -> bytes:
        """A file as a picture.

        `GET /files/{id}/image`
        """
        return await self._call(_IMAGE, {"id": id})

    async def any(self, id: str) -> bytes | FilesAnyResponseAccepted:
        """Bytes, or where they are.

        `GET /files/{id}/any`
        """
        return await self._call(_ANY, {"id": id})


class RawFilesResource(RawResource):
    """Like `FilesResource`, each answer with its status, headers and bytes."""

    download = _raw.call(FilesResource.download)
    text = _raw.call(FilesResource.text)
    image = _raw.call(FilesResource.image)
    any = _raw.call(FilesResource.any)


class AsyncRawFilesResource(AsyncRawResource):
    """Like `AsyncFilesResource`, each answer with its status, headers and bytes."""

    download = _raw.async_call(AsyncFilesResource.download)
    text = _raw.async_call(AsyncFilesResource.text)
    image = _raw.async_call(AsyncFilesResource.image)
    any = _raw.async_call(AsyncFilesResource.any)
