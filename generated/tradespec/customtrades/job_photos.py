"""Custom Trades CRM API: job_photos."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._core import raw as _raw
from .._core.operation import Body, NumberPages, Operation, Parameter, Result
from .._core.pages import AsyncPager, Pager, PageToken
from .._core.resource import AsyncRawResource, AsyncResource, RawResource, Resource
from .._core.types import UNSET, UnsetType
from .models import (
    Deleted,
    DeletedResponse,
    JobPhoto,
    JobPhotoListResponse,
    JobPhotoResponse,
    PhotoType,
)

_LIST: Operation[JobPhoto] = Operation(
    name="job_photos.list",
    method="GET",
    path="/jobs/{job_uuid}/photos",
    parameters=(
        Parameter("job_uuid", "path"),
        Parameter("photo_type", "query"),
        Parameter("include_deleted", "query"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
    ),
    results={200: Result(JobPhotoListResponse, ("data", "photos"))},
    repeat="safe",
    pages=NumberPages(
        page="page",
        size="limit",
        number=("data", "pagination", "page"),
        total=("data", "pagination", "total"),
        last=("data", "pagination", "total_pages"),
        size_at=("data", "pagination", "limit"),
    ),
)

_CREATE: Operation[JobPhoto] = Operation(
    name="job_photos.create",
    method="POST",
    path="/jobs/{job_uuid}/photos",
    parameters=(Parameter("job_uuid", "path"),),
    body=Body("application/json"),
    results={200: Result(JobPhotoResponse, ("data",))},
    repeat="key",
)

_GET: Operation[JobPhoto] = Operation(
    name="job_photos.get",
    method="GET",
    path="/jobs/{job_uuid}/photos/{photo_uuid}",
    parameters=(Parameter("job_uuid", "path"), Parameter("photo_uuid", "path")),
    results={200: Result(JobPhotoResponse, ("data",))},
    repeat="safe",
)

_DELETE: Operation[Deleted] = Operation(
    name="job_photos.delete",
    method="DELETE",
    path="/jobs/{job_uuid}/photos/{photo_uuid}",
    parameters=(Parameter("job_uuid", "path"), Parameter("photo_uuid", "path")),
    results={200: Result(DeletedResponse, ("data",))},
    repeat="key",
)


class JobPhotosResource(Resource):
    """Photos taken before, during and after a job."""

    def list(
        self,
        job_uuid: str | UUID,
        *,
        photo_type: PhotoType | str | UnsetType = UNSET,
        include_deleted: bool | UnsetType = UNSET,
        page: PageToken | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
    ) -> Pager[JobPhoto]:
        """List the photos of a job.

        One page of the job's photos.

        Args:
            job_uuid: Identifier of the job.
            photo_type: Only photos of this stage of the job.
            include_deleted: Also return soft-deleted records. Default: `false`.
            page: Page number, counted from 1. A page past the end is empty. `next` of an
                earlier page goes here to go on after it. Default: `1`.
            limit: Records per page, at most 100. Default: `50`.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The job is unknown, deleted or another company's, or a record
                named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /jobs/{job_uuid}/photos`
        """
        return self._pages(
            _LIST,
            {
                "job_uuid": job_uuid,
                "photo_type": photo_type,
                "include_deleted": include_deleted,
                "page": page,
                "limit": limit,
            },
        )

    def create(
        self,
        job_uuid: str | UUID,
        *,
        photo_url: str,
        photo_type: PhotoType | str | UnsetType = UNSET,
        file_name: str | None | UnsetType = UNSET,
        file_size: int | None | UnsetType = UNSET,
        mime_type: str | None | UnsetType = UNSET,
        taken_at: dt.datetime | str | None | UnsetType = UNSET,
    ) -> JobPhoto:
        """Add a photo to a job.

        Attach a photo that already has an address on the web.

        Args:
            job_uuid: Identifier of the job.
            photo_url: Web address of the photo.
            photo_type: Stage of the job it shows. Default: `"during"`.
            file_name: Name of the file.
            file_size: Size of the file, in bytes.
            mime_type: Media type of the file, such as `image/jpeg`.
            taken_at: When the photo was taken, UTC.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The job is unknown, deleted or another company's, or a record
                named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs. Reading: The upload format is not known; a JSON body with the address of
        the photo is assumed.

        `POST /jobs/{job_uuid}/photos`
        """
        return self._call(
            _CREATE,
            {"job_uuid": job_uuid},
            {
                "photo_url": photo_url,
                "photo_type": photo_type,
                "file_name": file_name,
                "file_size": file_size,
                "mime_type": mime_type,
                "taken_at": taken_at,
            },
        )

    def get(self, job_uuid: str | UUID, photo_uuid: str | UUID) -> JobPhoto:
        """Get a photo.

        One photo of a job.

        Args:
            job_uuid: Identifier of the job.
            photo_uuid: Identifier of the photo.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The photo or its job is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /jobs/{job_uuid}/photos/{photo_uuid}`
        """
        return self._call(_GET, {"job_uuid": job_uuid, "photo_uuid": photo_uuid})

    def delete(self, job_uuid: str | UUID, photo_uuid: str | UUID) -> Deleted:
        """Delete a photo.

        Soft delete: sets `deleted_at` and hides the photo. A second delete answers 404.

        Args:
            job_uuid: Identifier of the job.
            photo_uuid: Identifier of the photo.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The photo or its job is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `DELETE /jobs/{job_uuid}/photos/{photo_uuid}`
        """
        return self._call(_DELETE, {"job_uuid": job_uuid, "photo_uuid": photo_uuid})


class AsyncJobPhotosResource(AsyncResource):
    """Photos taken before, during and after a job."""

    def list(
        self,
        job_uuid: str | UUID,
        *,
        photo_type: PhotoType | str | UnsetType = UNSET,
        include_deleted: bool | UnsetType = UNSET,
        page: PageToken | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
    ) -> AsyncPager[JobPhoto]:
        """List the photos of a job.

        One page of the job's photos.

        Args:
            job_uuid: Identifier of the job.
            photo_type: Only photos of this stage of the job.
            include_deleted: Also return soft-deleted records. Default: `false`.
            page: Page number, counted from 1. A page past the end is empty. `next` of an
                earlier page goes here to go on after it. Default: `1`.
            limit: Records per page, at most 100. Default: `50`.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The job is unknown, deleted or another company's, or a record
                named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /jobs/{job_uuid}/photos`
        """
        return self._pages(
            _LIST,
            {
                "job_uuid": job_uuid,
                "photo_type": photo_type,
                "include_deleted": include_deleted,
                "page": page,
                "limit": limit,
            },
        )

    async def create(
        self,
        job_uuid: str | UUID,
        *,
        photo_url: str,
        photo_type: PhotoType | str | UnsetType = UNSET,
        file_name: str | None | UnsetType = UNSET,
        file_size: int | None | UnsetType = UNSET,
        mime_type: str | None | UnsetType = UNSET,
        taken_at: dt.datetime | str | None | UnsetType = UNSET,
    ) -> JobPhoto:
        """Add a photo to a job.

        Attach a photo that already has an address on the web.

        Args:
            job_uuid: Identifier of the job.
            photo_url: Web address of the photo.
            photo_type: Stage of the job it shows. Default: `"during"`.
            file_name: Name of the file.
            file_size: Size of the file, in bytes.
            mime_type: Media type of the file, such as `image/jpeg`.
            taken_at: When the photo was taken, UTC.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The job is unknown, deleted or another company's, or a record
                named in the body is.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs. Reading: The upload format is not known; a JSON body with the address of
        the photo is assumed.

        `POST /jobs/{job_uuid}/photos`
        """
        return await self._call(
            _CREATE,
            {"job_uuid": job_uuid},
            {
                "photo_url": photo_url,
                "photo_type": photo_type,
                "file_name": file_name,
                "file_size": file_size,
                "mime_type": mime_type,
                "taken_at": taken_at,
            },
        )

    async def get(self, job_uuid: str | UUID, photo_uuid: str | UUID) -> JobPhoto:
        """Get a photo.

        One photo of a job.

        Args:
            job_uuid: Identifier of the job.
            photo_uuid: Identifier of the photo.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The photo or its job is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `GET /jobs/{job_uuid}/photos/{photo_uuid}`
        """
        return await self._call(_GET, {"job_uuid": job_uuid, "photo_uuid": photo_uuid})

    async def delete(self, job_uuid: str | UUID, photo_uuid: str | UUID) -> Deleted:
        """Delete a photo.

        Soft delete: sets `deleted_at` and hides the photo. A second delete answers 404.

        Args:
            job_uuid: Identifier of the job.
            photo_uuid: Identifier of the photo.

        Raises:
            BadRequestError: 400, A parameter or body field is missing, malformed or out of
                range.
            AuthenticationError: 401, The API key is missing, malformed, unknown or disabled.
            PermissionDeniedError: 403, The key is good but may not be used now. Only the text
                tells the three causes apart, and the monthly limit answers 403, never 429.
            NotFoundError: 404, The photo or its job is unknown, deleted or another company's.
            InternalServerError: 500, The server failed. Worth a retry with growing pauses.

        Source: docs.

        `DELETE /jobs/{job_uuid}/photos/{photo_uuid}`
        """
        return await self._call(_DELETE, {"job_uuid": job_uuid, "photo_uuid": photo_uuid})


class RawJobPhotosResource(RawResource):
    """Like `JobPhotosResource`, each answer with its status, headers and bytes."""

    list = _raw.page(JobPhotosResource.list)
    create = _raw.call(JobPhotosResource.create)
    get = _raw.call(JobPhotosResource.get)
    delete = _raw.call(JobPhotosResource.delete)


class AsyncRawJobPhotosResource(AsyncRawResource):
    """Like `AsyncJobPhotosResource`, each answer with its status, headers and bytes."""

    list = _raw.async_page(AsyncJobPhotosResource.list)
    create = _raw.async_call(AsyncJobPhotosResource.create)
    get = _raw.async_call(AsyncJobPhotosResource.get)
    delete = _raw.async_call(AsyncJobPhotosResource.delete)
